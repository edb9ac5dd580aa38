import { osloInstant } from "#app/features/calendar/oslo-time.ts";
import { formatList, formatTimeRange, formatWeekday } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Bdi } from "#app/ui/bdi.tsx";
import type { OfficeInFrame } from "#app/ui/frame.tsx";

/** Weekdays as words; three or more in a row as "from–to". */
function weekdaysInWords(weekdays: number[], lang: string): string {
  const first = weekdays[0];
  const last = weekdays.at(-1);
  const inARow = weekdays.length > 2 && weekdays.every((weekday, index) => weekday === first! + index);
  if (inARow && last !== undefined) return `${formatWeekday(first!, lang)}–${formatWeekday(last, lang)}`;
  return formatList(weekdays.map((weekday) => formatWeekday(weekday, lang)), lang);
}

/** The clock of an opening hour, kept as 09.00, on a day without summer time. */
const onTheClock = (hour: string) => osloInstant("2026-01-05", hour.replace(".", ":"));

/** Opening hours as words: the weekdays in the reader's language, hours on the 24-hour clock. */
export function OfficeHours({ hours }: { hours: OfficeInFrame["openingHours"] }) {
  const { lang } = useTexts();
  return (
    <>
      {hours.map(({ weekdays, from, to }) => (
        <span key={weekdays.join()} className="hours">
          {weekdaysInWords(weekdays, lang)} <Bdi>{formatTimeRange(onTheClock(from), onTheClock(to), lang)}</Bdi>
        </span>
      ))}
    </>
  );
}
