import { parseDay, type Day } from "./oslo-time.ts";

/** The same date some months later; the last day of the month where that month is shorter (30 November + 3 is 28 February). */
export function addMonths(day: Day, count: number): Day {
  if (!parseDay(day)) throw new RangeError(`not a day: ${day}`);
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const lastDate = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, lastDate))).toISOString().slice(0, 10);
}
