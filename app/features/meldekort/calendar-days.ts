import { addDays, isoWeek, osloDay, type Day } from "#app/features/calendar/oslo-time.ts";
import type { Meldeperiode } from "./period.ts";

export type CalendarDay = { day: Day; isToday: boolean; isOpening: boolean; isLast: boolean };
export type CalendarWeek = { week: number; days: CalendarDay[] };

/** The two weeks of a period, Monday first, with today and the days of sending that lie within them. */
export function calendarOf(period: Pick<Meldeperiode, "start" | "earliestSend" | "shownDeadline">, today: Day): CalendarWeek[] {
  const opening = osloDay(period.earliestSend);
  const last = period.shownDeadline ? osloDay(period.shownDeadline) : null;
  return [0, 7].map((offset) => ({
    week: isoWeek(addDays(period.start, offset)).week,
    days: [0, 1, 2, 3, 4, 5, 6].map((step) => {
      const day = addDays(period.start, offset + step);
      return { day, isToday: day === today, isOpening: day === opening, isLast: day === last };
    }),
  }));
}
