import { formatDay, formatWeekday, formatWeekdayShort, formatWeekNumber } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Bdi } from "#app/ui/bdi.tsx";
import type { CalendarWeek } from "./calendar-days.ts";

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** The two weeks as a table, Monday first; each day leads to a question about it. */
export function PeriodCalendar({ weeks, from, to }: { weeks: readonly CalendarWeek[]; from: string; to: string }) {
  const { t, lang } = useTexts();
  const said = (day: CalendarWeek["days"][number]) =>
    [day.isOpening ? t("meldekort:calendar.opens") : "", day.isLast ? t("meldekort:calendar.last") : ""].filter(Boolean);
  return (
    <table className="calendar">
      <caption className="ds-sr-only">{t("meldekort:calendar.caption", { from: formatDay(from, lang), to: formatDay(to, lang) })}</caption>
      <thead>
        <tr>
          <th scope="col">
            <small>{t("meldekort:calendar.week")}</small>
          </th>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" abbr={formatWeekday(weekday, lang)}>
              <small>{formatWeekdayShort(weekday, lang)}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ week, days }) => (
          <tr key={week}>
            <th scope="row">
              <small>{formatWeekNumber(week, lang)}</small>
            </th>
            {days.map((one) => (
              <td key={one.day} data-mark={one.isLast ? "last" : one.isOpening ? "opens" : undefined}>
                <a href={`/${lang}/min-side/meldinger/ny?meldekort=${one.day}`} aria-current={one.isToday ? "date" : undefined}>
                  <span className="ds-sr-only">{t("meldekort:calendar.ask", { day: formatDay(one.day, lang) })}</span>
                  <Bdi>
                    <span aria-hidden="true">{Number(one.day.slice(8))}</span>
                  </Bdi>
                  {said(one).map((word) => (
                    <small key={word}>{word}</small>
                  ))}
                </a>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
