import { formatClock, formatList, formatTimeRange, formatWeekday } from "./format.ts";

/** A time of the clock as it is kept ("09.30" or "09:30"), on a day that has all of them. */
function clockOn(time: string): string {
  return `2026-01-05T${time.replace(".", ":")}:00+01:00`;
}

/** "mandag–torsdag", "mandag og onsdag": weekdays in words, 1 is Monday; three or more in a row as "from–to". */
export function formatWeekdays(weekdays: readonly number[], lang: string): string {
  const sorted = [...weekdays].sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return "";
  const inARow = sorted.length > 2 && last - first === sorted.length - 1;
  if (inARow) return `${formatWeekday(first, lang)}–${formatWeekday(last, lang)}`;
  return formatList(sorted.map((weekday) => formatWeekday(weekday, lang)), lang);
}

/** "17.00–19.00", from times of the clock in Norway ("17:00" or "17.00"); "17.00" alone where nobody knows the end. */
export function formatHours(from: string, to: string | null, lang: string): string {
  return to ? formatTimeRange(clockOn(from), clockOn(to), lang) : formatClock(clockOn(from), lang);
}
