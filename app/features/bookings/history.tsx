import { formatDayTime, isolate } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { NorwegianTerm } from "#app/ui/bdi.tsx";
import { Details } from "#app/ui/details.tsx";
import { Time } from "#app/ui/time.tsx";
import { Differences } from "./differences.tsx";
import type { HistoryLine } from "./read-meeting.server.ts";

/** What has happened with a meeting: what, who, when, and what was before. */
export function History({ lines }: { lines: readonly HistoryLine[] }) {
  const { t, lang } = useTexts();
  if (lines.length === 0) return null;
  return (
    <Details summary={t("bookings:history.title")}>
      <ul>
        {lines.map(({ id, kind, by, name, at, differences }) => (
          <li key={id}>
            <b>{t(kind === "cancelled" && by === "participant" ? "bookings:history.cancelled-by-you" : `bookings:history.${kind}`)}</b>
            <Differences differences={differences} />
            <small>
              <Time at={at}>{formatDayTime(at, lang)}</Time> · {by === "participant" ? (name ? t("helped:you", { name: isolate(name) }) : t("bookings:history.you")) : name ? <NorwegianTerm>{name}</NorwegianTerm> : t("bookings:history.office")}
            </small>
          </li>
        ))}
      </ul>
    </Details>
  );
}
