import { latinDigits } from "#app/latin-digits.ts";

/** Digits of a card number, the check digit included. */
export const cardNumberLength = 10;

/** Digits of the code that makes a new card ready. Digits only: every keyboard has them, in every script. */
export const activationCodeLength = 8;

/** The Luhn check digit (ISO/IEC 7812-1 annex B) of a row of digits: finds one wrong digit, and nearly all swapped neighbours. */
export function checkDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

/** True for ten Latin digits of which the last one fits the others. */
export function isCardNumber(digits: string): boolean {
  return /^\d{10}$/.test(digits) && checkDigit(digits.slice(0, -1)) === digits.at(-1);
}

/** What was typed or scanned, as bare digits: without the spaces and hyphens people add, in Latin digits. */
export function bareDigits(typed: string): string {
  return latinDigits(typed).replace(/[\s\u200e\u200f\u061c\u2066-\u2069.·-]/g, "");
}

/** "1234 567 890", the way it is printed on the card. Isolate it in right-to-left text. */
export function formatCardNumber(digits: string): string {
  return digits.replace(/^(\d{4})(\d{3})(\d{3})$/, "$1 $2 $3");
}

/** "1234 5678", the way the adviser hands it over. */
export function formatActivationCode(digits: string): string {
  return digits.replace(/^(\d{4})(\d{4})$/, "$1 $2");
}
