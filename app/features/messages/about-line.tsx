import { formatDay, formatDayTime } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";

/** What the messages are about, when they were begun from a meeting or a day of the meldekort. */
export function AboutLine({ meeting, meldekortDay }: { meeting: { startsAt: string | null } | null; meldekortDay: string | null }) {
  const { t, lang } = useTexts();
  if (meeting) return <Alert icon="calendar" title={meeting.startsAt ? t("messages:new-page.about-meeting", { when: formatDayTime(meeting.startsAt, lang) }) : t("messages:new-page.about-asked-meeting")} />;
  if (meldekortDay) return <Alert icon="meldekort" title={t("messages:new-page.about-day", { day: formatDay(meldekortDay, lang) })} />;
  return null;
}
