import { findLanguage } from "#app/i18n/languages.ts";
import { findPageAddress } from "./page-address.ts";
import { findFilter } from "./topic-filters.ts";

/**
 * True for a public page that is the same for every reader: the start page of a language, its information pages in all
 * their views, and the list of topics with its filters.
 */
export function isKeptPage(path: string): boolean {
  const [, lang, ...rest] = path.split("/");
  if (findLanguage(lang) === null) return false;
  if (rest.length === 0) return true;
  if (rest[0] === "tema" && rest.length === 1) return true;
  if (rest[0] === "tema" && rest[1] === "for") return rest.length === 3 && findFilter(rest[2]) !== null;
  return findPageAddress(rest.join("/")) !== null;
}
