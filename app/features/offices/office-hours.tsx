import { formatHours, formatWeekdays } from "#app/i18n/format-hours.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Bdi } from "#app/ui/bdi.tsx";

type Hours = readonly { weekdays: number[]; from: string; to: string | null }[];

/** Opening hours as words: the weekdays in the reader's language, hours on the 24-hour clock. */
export function OfficeHours({ hours }: { hours: Hours }) {
  const { lang } = useTexts();
  return (
    <>
      {hours.map(({ weekdays, from, to }) => (
        <span key={weekdays.join()} className="hours">
          {formatWeekdays(weekdays, lang)} <Bdi>{formatHours(from, to, lang)}</Bdi>
        </span>
      ))}
    </>
  );
}
