import { parsePhoneNumberFromString, type PhoneNumber } from "libphonenumber-js";
import { latinDigits } from "#app/latin-digits.ts";
import { directionOf } from "./languages.ts";

/** Digits and a leading plus; everything people put between them is dropped. */
function bare(phone: string): string {
  return latinDigits(phone).replace(/[^\d+]/g, "");
}

/** Numbers that only exist in Norway and have no country code: 113, 02800, 116117. */
function isShort(phone: string): boolean {
  return /^\d{3,6}$/.test(phone);
}

const known = new Map<string, PhoneNumber | undefined>();

/** Parsing takes longer than rendering the page around it, and the same few numbers stand on every page. */
function read(phone: string): PhoneNumber | undefined {
  if (known.has(phone)) return known.get(phone);
  const number = parsePhoneNumberFromString(phone, "NO");
  if (known.size > 500) known.clear();
  known.set(phone, number?.isPossible() ? number : undefined);
  return known.get(phone);
}

function grouped(phone: string): string {
  if (isShort(phone)) return phone.length === 6 ? `${phone.slice(0, 3)} ${phone.slice(3)}` : phone;
  const number = read(phone);
  if (!number) return phone;
  return number.countryCallingCode === "47" ? number.formatNational() : number.formatInternational();
}

/**
 * A phone number as people read it: Norwegian ones in national groups ("55 55 33 33"), others with their country code
 * ("+380 50 123 4567"), short ones as they are ("113", "116 117"). The spaces do not break; in right-to-left languages
 * invisible marks keep the groups in order, also without markup. What is no phone number comes back as it was entered.
 */
export function formatPhone(phone: string, lang: string): string {
  const digits = bare(phone);
  if (digits.length < 3 || /\p{L}/u.test(phone)) return phone.trim();
  const text = grouped(digits).replaceAll(" ", "\u00a0");
  return directionOf(lang) === "rtl" ? `\u2066${text}\u2069` : text;
}

/** The `tel:` address: with country code, except short numbers, which have none. */
export function telHref(phone: string): string {
  const digits = bare(phone);
  return `tel:${isShort(digits) ? digits : (read(digits)?.number ?? digits)}`;
}
