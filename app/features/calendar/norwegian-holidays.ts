import table from "./holidays.json" with { type: "json" };
import { firstYear, lastYear, type Day } from "./oslo-time.ts";

const holidays = new Set(Object.entries(table).flatMap(([year, days]) => days.map((day) => `${year}-${day}`)));

/**
 * Whether the day is a public holiday in Norway (12 a year, Sundays among them; Christmas Eve and New Year's Eve are
 * not). Throws RangeError outside firstYear to lastYear: a wrong deadline would be worse.
 */
export function isPublicHoliday(day: Day): boolean {
  const year = Number(day.slice(0, 4));
  if (!(year >= firstYear && year <= lastYear)) throw new RangeError(`public holidays are known for ${firstYear} to ${lastYear}, not ${day}`);
  return holidays.has(day);
}
