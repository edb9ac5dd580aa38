import { formatDay, formatDayTime, isolate } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";

/** What the messages are about, when they were begun from a meeting, a day of the meldekort or an information page. */
export function AboutLine({ meeting, meldekortDay, page = null }: { meeting: { startsAt: string | null } | null; meldekortDay: string | null; page?: { title: string } | null }) {
  const { t, lang } = useTexts();
  if (meeting) return <Alert icon="calendar" title={meeting.startsAt ? t("messages:new-page.about-meeting", { when: formatDayTime(meeting.startsAt, lang) }) : t("messages:new-page.about-asked-meeting")} />;
  if (meldekortDay) return <Alert icon="meldekort" title={t("messages:new-page.about-day", { day: formatDay(meldekortDay, lang) })} />;
  if (page) return <Alert icon="topic" title={t("messages:new-page.about-page", { title: isolate(page.title) })} />;
  return null;
}
