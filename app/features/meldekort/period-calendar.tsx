import { formatDay, formatWeekday, formatWeekdayShort, formatWeekNumber } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Bdi } from "#app/ui/bdi.tsx";
import { Icon, type IconName } from "#app/ui/icon.tsx";
import type { CalendarWeek } from "./calendar-days.ts";

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** The pictograms of the days of sending, as in the facts above the calendar. */
const dayMarks = { opens: "send", last: "clock" } as const;

/** A pictogram in a narrow cell, its word for screen readers; what it means stands under the calendar. */
function DayMark({ icon, word }: { icon: IconName; word: string }) {
  return (
    <>
      <Icon name={icon} />
      <span className="ds-sr-only">{word}</span>
    </>
  );
}

/** What the pictograms in the calendar mean. */
export function CalendarLegend({ hasDeadline }: { hasDeadline: boolean }) {
  const { t } = useTexts();
  return (
    <p className="note">
      <Icon name={dayMarks.opens} /> {t("meldekort:send.from")}
      {hasDeadline ? (
        <>
          {" · "}
          <Icon name={dayMarks.last} /> {t("meldekort:send.last")}
        </>
      ) : null}
    </p>
  );
}

/** The two weeks as a table, Monday first; each day leads to a question about it. */
export function PeriodCalendar({ weeks, from, to }: { weeks: readonly CalendarWeek[]; from: string; to: string }) {
  const { t, lang } = useTexts();
  return (
    <table className="calendar">
      <caption className="ds-sr-only">{t("meldekort:calendar.caption", { from: formatDay(from, lang), to: formatDay(to, lang) })}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="ds-sr-only">{t("meldekort:calendar.week")}</span>
          </th>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" abbr={formatWeekday(weekday, lang)}>
              {formatWeekdayShort(weekday, lang)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ week, days }) => (
          <tr key={week}>
            <th scope="row">
              {formatWeekNumber(week, lang)}
            </th>
            {days.map((one) => (
              <td key={one.day} data-mark={one.isLast ? "last" : one.isOpening ? "opens" : undefined}>
                <a href={`/${lang}/min-side/meldinger/ny?meldekort=${one.day}`} aria-current={one.isToday ? "date" : undefined}>
                  <span className="ds-sr-only">{t("meldekort:calendar.ask", { day: formatDay(one.day, lang) })}</span>
                  <Bdi>
                    <span aria-hidden="true">{Number(one.day.slice(8))}</span>
                  </Bdi>
                  {one.isOpening ? <DayMark icon={dayMarks.opens} word={t("meldekort:calendar.opens")} /> : null}
                  {one.isLast ? <DayMark icon={dayMarks.last} word={t("meldekort:calendar.last")} /> : null}
                </a>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
