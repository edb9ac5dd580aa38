import type { LegalBasis } from "#dialect";
import { findSlug } from "./page-list.ts";

/** How a page is shown: as it is, beside the Norwegian text, on paper, or on paper with the Norwegian text. */
export type PageView = "page" | "norsk" | "skriv-ut" | "skriv-ut-norsk";

/** One page as an address names it. `basis` is which rules the reader has chosen. */
export type PageAddress = { slug: string; basis: LegalBasis | null; view: PageView };

const views: readonly PageView[] = ["norsk", "skriv-ut", "skriv-ut-norsk"];

/** The word in the address for each set of rules. */
export const basisWords: Record<LegalBasis, string> = { "law-2026": "2026", "before-2026": "tidligere", "collective-protection": "kollektiv-beskyttelse" };

export const legalBases = Object.keys(basisWords) as [LegalBasis, ...LegalBasis[]];

/** What the part of an address after the language stands for: slug, then perhaps the rules, then perhaps the view. Null for anything else. */
export function findPageAddress(rest: string): PageAddress | null {
  const parts = rest.split("/");
  const slug = findSlug(parts.slice(0, 2).join("/")) ?? findSlug(parts[0]);
  if (!slug) return null;
  const after = parts.slice(slug.split("/").length);
  const basis = legalBases.find((one) => basisWords[one] === after[0]) ?? null;
  if (basis) after.shift();
  const view = after.length === 0 ? "page" : views.find((one) => one === after[0]);
  return view && after.length <= 1 ? { slug, basis, view } : null;
}

/** The address of a page, after the language. */
export function pagePath({ slug, basis = null, view = "page" }: { slug: string; basis?: LegalBasis | null; view?: PageView }): string {
  return [slug, basis ? basisWords[basis] : "", view === "page" ? "" : view].filter(Boolean).join("/");
}
