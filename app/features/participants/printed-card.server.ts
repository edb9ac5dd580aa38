import { findLanguage, sourceLanguage } from "#app/i18n/languages.ts";
import type { PrintedCard } from "./access-card-print.tsx";
import { qrPath } from "./qr-path.server.ts";

/** What is printed for a person: the address leads to the sign-in page in her language, with the card number in it. */
export function printedCard({ readingLanguage }: { readingLanguage: string }, given: { number: string; publicOrigin: string; phone: string }): PrintedCard {
  const lang = findLanguage(readingLanguage)?.code ?? sourceLanguage;
  const address = `${given.publicOrigin}/${lang}/logg-inn`;
  return {
    number: given.number,
    qr: qrPath(`${address}?kort=${given.number}`),
    address: address.replace(/^https?:\/\//, ""),
    phone: given.phone,
    languages: lang === sourceLanguage ? [lang] : [lang, sourceLanguage],
  };
}
