import { findLanguage } from "#app/i18n/languages.ts";

/** The information pages, in the order of the start page. Slugs are the Norwegian words that letters use, the same in all languages. */
export const pageSlugs = [
  "introduksjonsprogrammet",
  "meldekort",
  "avtaler",
  "tolk",
  "kontakt",
  "ordliste",
  "tilgjengelighet",
  "personvern",
] as const;

export type PageSlug = (typeof pageSlugs)[number];

/** The slug if it is one of our pages, otherwise null. */
export function findSlug(slug: string | undefined): PageSlug | null {
  return pageSlugs.find((known) => known === slug) ?? null;
}

/** True for a public page that is the same for every reader: the start page of a language and its information pages. */
export function isKeptPage(path: string): boolean {
  const [, lang, slug, ...rest] = path.split("/");
  return rest.length === 0 && findLanguage(lang) !== null && (slug === undefined || findSlug(slug) !== null);
}
