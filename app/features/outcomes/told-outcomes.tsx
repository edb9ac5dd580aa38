import { formatDayWithYear } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import type { OutcomeKind } from "./outcome-kinds.ts";

export type ToldOutcome = { id: string; kind: OutcomeKind; startsOn: string | null; hoursAWeek: number | null };

/** What somebody has told the office she has got, one line each, for the desk. */
export function ToldOutcomes({ outcomes }: { outcomes: readonly ToldOutcome[] }) {
  const { t, lang } = useTexts();
  return (
    <>
      {outcomes.map(({ id, kind, startsOn, hoursAWeek }) => {
        const what = t(`admin:outcomes.kinds.${kind}`);
        const when = startsOn ? t(kind === "interview" ? "admin:outcomes.on" : "admin:outcomes.from", { what, day: formatDayWithYear(startsOn, lang) }) : what;
        return (
          <div key={id}>
            {when}
            {hoursAWeek ? <small>{t("admin:outcomes.hours", { count: hoursAWeek })}</small> : null}
          </div>
        );
      })}
    </>
  );
}
