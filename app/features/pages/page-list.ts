import { meldekortSlugs } from "#app/features/meldekort/page-slugs.ts";
import { findTopic, topicPages } from "./topic-list.ts";

/** The pages everybody needs. Slugs are the Norwegian words that letters use, the same in all languages. */
export const coreSlugs = ["introduksjonsprogrammet", "meldekort", "avtaler", "tolk", "rettigheter", "kontakt", "ordliste", "tilgjengelighet", "personvern"] as const;

/** Slugs of topics start with "tema/", as their addresses do. */
export const topicSlugs: readonly string[] = topicPages.map(({ slug }) => slug);

/** Every information page: the slug is its address after the language, and its file under `pages/`. */
export const pageSlugs: readonly string[] = [...coreSlugs, ...meldekortSlugs, ...topicSlugs];

/** The slug if it is one of our pages, otherwise null. */
export function findSlug(slug: string | undefined | null): string | null {
  return pageSlugs.find((known) => known === slug) ?? null;
}

/** The last part of a slug, for queries: "tema/penger" is "penger". */
export function shortSlug(slug: string): string {
  return slug.slice(slug.lastIndexOf("/") + 1);
}

/** True for a page that somebody may have to hide: no address, form or conversation names it. */
export function isHidden(slug: string): boolean {
  return findTopic(slug)?.quickExit ?? false;
}

/** The page of a short slug that a conversation may be begun from, or null. */
export function findShortSlug(short: string | null): string | null {
  return pageSlugs.find((slug) => shortSlug(slug) === short && !isHidden(slug)) ?? null;
}
