import { Temporal } from "temporal-polyfill";
import { latinDigits } from "#app/latin-digits.ts";

/** A calendar day in Norway, YYYY-MM-DD. Days sort and compare as text. */
export type Day = string;

/** The years the portal counts with; the table of public holidays covers exactly these. */
export const firstYear = 2020;
export const lastYear = 2060;

const zone = "Europe/Oslo";
const dayLength = 86_400_000;

// Intl and UTC days instead of Temporal where a list asks once per row: measured 7 to 18 times faster.
// tests/rules/oslo-time.test.ts holds each of them against Temporal.
const dayInOslo = new Intl.DateTimeFormat("en-CA-u-ca-iso8601-nu-latn", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });
const timeInOslo = new Intl.DateTimeFormat("en-GB-u-nu-latn", { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** Midnight UTC of a day, in days since 1970: a place on a line without summer time. Throws RangeError if it is no day. */
function dayNumber(day: Day): number {
  const number = Date.parse(`${day}T00:00:00Z`) / dayLength;
  if (!Number.isInteger(number)) throw new RangeError(`not a calendar day: ${day}`);
  return number;
}

/** The calendar day it is in Oslo at this instant. */
export function osloDay(instant: Date): Day {
  return dayInOslo.format(instant);
}

/** The clock in Oslo at this instant, "HH:MM", 00:00 to 23:59. */
export function osloTime(instant: Date): string {
  return timeInOslo.format(instant);
}

/**
 * The instant a clock in Oslo shows this time ("HH:MM") on this day. A time that is skipped in March becomes the same
 * time one hour later (02:30 is 03:30); a time that comes twice in October is the first of the two.
 * Throws RangeError if day or time does not exist.
 */
export function osloInstant(day: Day, time: string): Date {
  const local = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time));
  return new Date(local.toZonedDateTime(zone, { disambiguation: "compatible" }).epochMilliseconds);
}

/** The day `count` days later, or earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return new Date((dayNumber(day) + count) * dayLength).toISOString().slice(0, 10);
}

/** How many dates from one day to another: tomorrow is 1, yesterday is -1, whatever the clocks do in between. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** Weekday 1 to 7, Monday first. */
export function weekdayOf(day: Day): number {
  // 1970-01-01 was a Thursday.
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the week this day is in. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** ISO week: 1 to 53, with the year the week belongs to (1 January 2027 is in week 53 of 2026). */
export function isoWeek(day: Day): { year: number; week: number } {
  const date = Temporal.PlainDate.from(day);
  if (date.yearOfWeek === undefined || date.weekOfYear === undefined) throw new RangeError(`no ISO week: ${day}`);
  return { year: date.yearOfWeek, week: date.weekOfYear };
}

/**
 * The day somebody entered: 2026-11-24 as date fields send it, or 24.11.2026 as people write it, in Latin, Arabic or
 * Persian digits. Null if there is no such day, or its year is outside firstYear to lastYear.
 */
export function parseDay(text: string): Day | null {
  const entered = latinDigits(text).trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(entered);
  const norwegian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(entered);
  const [year, month, day] = iso ? iso.slice(1) : (norwegian?.slice(1).reverse() ?? []);
  if (!year || !month || !day || Number(year) < firstYear || Number(year) > lastYear) return null;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  // A day past the month's end either does not parse or comes out as a day of the next month.
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date) ? date : null;
}

/** The time of day somebody entered (9:30, 09.30), as "HH:MM" on the 24-hour clock; null if it is none. */
export function parseTime(text: string): string | null {
  const [, hour, minute] = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(latinDigits(text).trim()) ?? [];
  return hour && minute ? `${hour.padStart(2, "0")}:${minute}` : null;
}
