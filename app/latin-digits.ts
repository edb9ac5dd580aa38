/**
 * The text with Arabic (٠-٩) and Persian (۰-۹) digits written as 0-9. Keyboards in these languages type them into
 * dates, card numbers and codes, and a person must not be refused for it.
 */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}
