import type { TFunction } from "i18next";
import { formatDay, formatDayWithYear, formatRelativeDays, formatTimeRange } from "#app/i18n/format.ts";
import type { Namespaces } from "#app/i18n/keys.d.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Headline } from "#app/ui/headline.tsx";
import { Time } from "#app/ui/time.tsx";
import type { MeetingView } from "./meeting-view.ts";

/** "i dag", "i morgen", "om 3 dager": in dates. */
function relativeDay(days: number, t: TFunction<Namespaces>, lang: string): string {
  const known = formatRelativeDays(days, lang);
  if (known) return known;
  return days === 0 ? t("today") : days === 1 ? t("tomorrow") : t("in-days", { count: days });
}

/** "kl. 09.30–10.15", kept together. */
export function TimeRange({ startsAt, endsAt }: { startsAt: string; endsAt: string }) {
  const { t, lang } = useTexts();
  return <Time at={startsAt}>{t("bookings:card.time", { time: formatTimeRange(startsAt, endsAt, lang) })}</Time>;
}

/** "tirsdag 24. november kl. 09.30–10.15". */
export function DayAndTime({ startsAt, endsAt }: { startsAt: string; endsAt: string }) {
  const { lang } = useTexts();
  return (
    <>
      <Time at={startsAt}>{formatDay(startsAt, lang)}</Time> <TimeRange startsAt={startsAt} endsAt={endsAt} />
    </>
  );
}

type HeadlineProps = { meeting: MeetingView; label: string; level?: 1 | 2; /** With the year, and without "tomorrow": paper is read on another day. */ onPaper?: boolean };

/** The day as the largest text of the page, then the time, then how far away it is. */
export function MeetingHeadline({ meeting, label, level, onPaper = false }: HeadlineProps) {
  const { t, lang } = useTexts();
  const { startsAt, endsAt, phase, daysUntil, status } = meeting;
  if (!startsAt || !endsAt) return <Headline label={label} level={level} main={t(`bookings:statuses.${status}`)} tone="neutral" />;
  const over = status === "cancelled" || status === "declined";
  const when = <Time at={startsAt}>{onPaper ? formatDayWithYear(startsAt, lang) : formatDay(startsAt, lang)}</Time>;
  const distance = phase === "now" ? <strong>{t("bookings:card.now")}</strong> : relativeDay(daysUntil ?? 0, t, lang);
  return (
    <Headline
      label={label}
      level={level}
      main={over ? <s>{when}</s> : when}
      sub={<TimeRange startsAt={startsAt} endsAt={endsAt} />}
      aside={over || phase === "past" ? t(`bookings:statuses.${over ? status : "done"}`) : onPaper ? undefined : distance}
      tone={over || phase === "past" ? "neutral" : "accent"}
    />
  );
}
