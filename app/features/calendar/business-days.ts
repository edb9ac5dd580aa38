import { isPublicHoliday } from "./norwegian-holidays.ts";
import { addDays, osloDay, weekdayOf, type Day } from "./oslo-time.ts";

/** Whether offices work that day: Monday to Friday and no public holiday. */
export function isBusinessDay(day: Day): boolean {
  return weekdayOf(day) <= 5 && !isPublicHoliday(day);
}

/** The day itself if offices work then, otherwise the nearest business day in the given direction. */
function nearestBusinessDay(day: Day, step: 1 | -1): Day {
  let found = day;
  while (!isBusinessDay(found)) found = addDays(found, step);
  return found;
}

/**
 * The business day `count` business days after the day (before it, when negative). The day itself is never counted.
 * 0 gives the day itself, or the first business day after it.
 */
export function addBusinessDays(day: Day, count: number): Day {
  if (!Number.isInteger(count)) throw new RangeError(`not a whole number of days: ${count}`);
  if (count === 0) return nearestBusinessDay(day, 1);
  const step = count > 0 ? 1 : -1;
  let found = day;
  for (let left = Math.abs(count); left > 0; left--) found = nearestBusinessDay(addDays(found, step), step);
  return found;
}

/** How many business days lie after `from` up to and including `to`; negative when `to` is the earlier one. */
export function businessDaysBetween(from: Day, to: Day): number {
  if (to < from) return -businessDaysBetween(to, from);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isBusinessDay(day)) count++;
  return count;
}

/**
 * The last day an answer to a message can come when the office promises it within `promiseDays` Norwegian business days.
 * Counted from the message's date in Oslo; the first counted day is the first business day after it.
 */
export function answerBy(sentAt: Date, promiseDays: number): Day {
  return addBusinessDays(osloDay(sentAt), promiseDays);
}

/**
 * The last business day on which an interpreter order for a meeting is in time, when the office needs `noticeDays`
 * business days' notice (facts 3.11: notice is local). With 0 it is the meeting day, or the last business day before it.
 */
export function interpreterOrderBy(meetingDay: Day, noticeDays: number): Day {
  return noticeDays === 0 ? nearestBusinessDay(meetingDay, -1) : addBusinessDays(meetingDay, -noticeDays);
}

/** Whether an interpreter order made now is later than the office's notice allows. Late orders are still taken. */
export function isLateForInterpreter(now: Date, meetingDay: Day, noticeDays: number): boolean {
  return osloDay(now) > interpreterOrderBy(meetingDay, noticeDays);
}
