import { parsePhoneNumberFromString } from "libphonenumber-js";
import { latinDigits } from "#app/latin-digits.ts";

/** A phone number as it is kept (E.164, "+4740000012"); without country code it is Norwegian. Null when it can be none. */
export function readPhone(entered: string): string | null {
  const number = parsePhoneNumberFromString(latinDigits(entered), "NO");
  return number?.isPossible() ? number.number : null;
}
