import { addBusinessDays, answerBy, interpreterOrderBy, isLateForInterpreter } from "#app/features/calendar/business-days.ts";
import { osloDay, type Day } from "#app/features/calendar/oslo-time.ts";

/** The office's own figures: business days before a meeting that an interpreter is ordered, and within which it answers. */
export type Notice = { noticeDays: number; answerDays: number };

/** When an order must be placed (`orderBy`), whether that day has passed, and when the person has an answer at the latest. */
export type OrderDates = { orderBy: Day; late: boolean; answerBy: Day };

/**
 * The dates of an order asked for `now` for a meeting that starts then; days in Norway, counted in business days. The
 * answer comes before the meeting day, also when the office's promise is longer, but never on a day that has passed.
 */
export function orderDates(now: Date, startsAt: Date, { noticeDays, answerDays }: Notice): OrderDates {
  const meetingDay = osloDay(startsAt);
  const today = osloDay(now);
  const promised = answerBy(now, answerDays);
  const before = addBusinessDays(meetingDay, -1);
  const soonest = promised < before ? promised : before;
  return {
    orderBy: interpreterOrderBy(meetingDay, noticeDays),
    late: isLateForInterpreter(now, meetingDay, noticeDays),
    answerBy: soonest < today ? today : soonest,
  };
}

/** True when `now` is past the last business day on which an agency is told in time about something at this instant. */
export function isLate(startsAt: Date, noticeDays: number, now: Date): boolean {
  return isLateForInterpreter(now, osloDay(startsAt), noticeDays);
}
