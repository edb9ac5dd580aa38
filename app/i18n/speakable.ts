import { findPhoneNumbersInText } from "libphonenumber-js";
import { formatDayWithYear } from "./format.ts";

/** Marks that keep mixed directions in order; a voice stumbles over them. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g;

const dayInFigures = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/g;
const isoDay = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;

/** A phone number one digit at a time, with a pause between its groups: "55 55" → "5 5, 5 5". Devices read it as millions otherwise. */
export function speakPhone(shown: string): string {
  return shown
    .replace(invisible, "")
    .trim()
    .split(/[\s\u00a0]+/)
    .map((group) => [...group].join(" "))
    .join(", ");
}

/** A real calendar day, or null: "31.02.2026" stays as it was written. */
function readDay(year: string, month: string, day: string): string | null {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

function speakPhones(text: string): string {
  return findPhoneNumbersInText(text, "NO")
    .reverse()
    .reduce((spoken, { startsAt, endsAt }) => spoken.slice(0, startsAt) + speakPhone(spoken.slice(startsAt, endsAt)) + spoken.slice(endsAt), text);
}

/**
 * What people wrote, as a device's voice should get it: phone numbers of any country digit by digit, dates in figures as words of the
 * language (Gregorian), a pause at the end of each line. Times and emergency numbers, here as on every page, are public/read-page.js's.
 */
export function speakable(text: string, lang: string): string {
  const inWords = (whole: string, year: string, month: string, day: string) => {
    const known = readDay(year, month, day);
    return known ? formatDayWithYear(known, lang) : whole;
  };
  const days = text
    .replace(invisible, "")
    .replace(dayInFigures, (whole, day: string, month: string, year: string) => inWords(whole, year, month, day))
    .replace(isoDay, (whole, year: string, month: string, day: string) => inWords(whole, year, month, day));
  return speakPhones(days.replace(/([\p{L}\d])[^\S\n]*\n/gu, "$1.\n"));
}
