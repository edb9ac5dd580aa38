import { parseTime, weekdayOf, type Day } from "#app/features/calendar/oslo-time.ts";

type OpeningHours = readonly { weekdays: number[]; from: string; to: string }[];

/** Whether an office is open from one time to another on a day ("HH:MM", the same day). Public holidays are asked about elsewhere. */
export function isOpen(hours: OpeningHours, day: Day, from: string, to: string): boolean {
  return hours.some((one) => {
    const [opens, closes] = [parseTime(one.from), parseTime(one.to)];
    return one.weekdays.includes(weekdayOf(day)) && opens !== null && closes !== null && opens <= from && to <= closes;
  });
}
