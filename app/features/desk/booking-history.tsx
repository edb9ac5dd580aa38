import { Differences } from "#app/features/bookings/differences.tsx";
import { changeKinds, knownCode } from "#app/features/bookings/codes.ts";
import { formatDayTime } from "#app/i18n/format.ts";
import { findLanguage } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Details } from "#app/ui/details.tsx";
import { Time } from "#app/ui/time.tsx";
import type { DeskBookingView } from "./desk-booking-view.ts";

function WhoWithHelp({ name, helper }: { name: string; helper: string | null }) {
  const { t } = useTexts();
  return (
    <>
      <bdi>{name}</bdi>
      {helper ? `, ${t("admin:helped.with", { name: helper })}` : null}
    </>
  );
}

/** Who did what with a meeting, and when; the latest first. */
export function BookingHistory({ view }: { view: DeskBookingView }) {
  const { t, lang } = useTexts();
  return (
    <>
      <h2>{t("admin:bookings.page.history")}</h2>
      <ul className="history">
        {view.history.map((line) => (
          <li key={line.id}>
            <b>{t(`admin:bookings.changes.${knownCode(changeKinds, line.kind) ?? "changed"}`)}</b>{" "}
            <small>
              {line.actorKind === "participant" ? <WhoWithHelp name={view.participant.name} helper={line.actorName} /> : (line.actorName ?? t("admin:bookings.page.system"))}
              {" · "}
              <Time at={line.at}>{formatDayTime(line.at, lang)}</Time>
            </small>
            <Differences differences={line.differences} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The outbox about a meeting: language, text as it leaves the house, and whether it has. */
export function BookingNotices({ view }: { view: DeskBookingView }) {
  const { t, lang } = useTexts();
  if (view.notices.length === 0) return null;
  return (
    <Details summary={t("admin:bookings.page.notices", { count: view.notices.length })}>
      <ul className="history">
        {view.notices.map((notice) => (
          <li key={notice.id}>
            <span lang={notice.language} dir="auto" className="free-text">
              {notice.text}
            </span>
            <small>
              {findLanguage(notice.language)?.norwegianName ?? notice.language}
              {" · "}
              {t(`admin:bookings.notice-status.${notice.status}`, { time: formatDayTime(notice.dueAt, lang) })}
            </small>
          </li>
        ))}
      </ul>
    </Details>
  );
}
