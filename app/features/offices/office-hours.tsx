import { formatList, formatWeekday } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Bdi } from "#app/ui/bdi.tsx";
import type { OfficeInFrame } from "#app/ui/frame.tsx";

/** Opening hours as words: the weekdays in the reader's language, hours on the 24-hour clock. */
export function OfficeHours({ hours }: { hours: OfficeInFrame["openingHours"] }) {
  const { lang } = useTexts();
  return (
    <>
      {hours.map(({ weekdays, from, to }) => (
        <span key={weekdays.join()} className="hours">
          {formatList(weekdays.map((weekday) => formatWeekday(weekday, lang)), lang)} <Bdi>{`${from}–${to}`}</Bdi>
        </span>
      ))}
    </>
  );
}
