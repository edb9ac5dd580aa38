import type { Day } from "#app/features/calendar/oslo-time.ts";
import { contactsOf } from "#app/features/offers/needs-list.ts";
import { readLocal, type ContactView, type OfferView } from "#app/features/offers/read-offers.server.ts";
import { sourceLanguage, type LanguageCode } from "#app/i18n/languages.ts";
import type { Db, LegalBasis } from "#dialect";
import { chooseBlocks, hasRules } from "./choose-blocks.ts";
import { markTerms } from "./mark-terms.ts";
import type { PageAddress, PageView } from "./page-address.ts";
import type { PageInLanguage } from "./page.ts";
import { readPageOrigin, type PageOrigin } from "./read-page-origin.server.ts";
import { readPage, readPageTitle } from "./read-page.server.ts";
import { readGlossary, readNorwegianTerms, readTerm } from "./read-terms.server.ts";
import type { ShownTerm } from "./terms.ts";
import { findTopic, relatedTo } from "./topic-list.ts";

export type Related = { slug: string; title: string; lang: string };

/** A page as it is shown: what holds for this reader, its words explained, what belongs to it locally, where to go on. */
export type PageShown = {
  slug: string;
  view: PageView;
  basis: LegalBasis | null;
  /** Some of the page holds for some readers only. */
  ruled: boolean;
  /** Before which block "which rules hold for you?" stands; null when chosen, or when there is nothing to choose. */
  askAt: number | null;
  page: PageInLanguage;
  /** The same blocks in Norwegian, in the views beside it. */
  norwegian: PageInLanguage | null;
  words: ShownTerm[];
  glossary: { group: string; terms: ShownTerm[] }[];
  offers: OfferView[];
  /** Places to call. */
  contacts: ContactView[];
  related: Related[];
  quickExit: boolean;
  /** Where the rules of the page come from; null when it has none. */
  origin: PageOrigin | null;
};

/**
 * Reads a page for an address; null where the address asks for rules that the page does not tell apart, or for Norwegian
 * beside Norwegian.
 */
export async function readPageView(db: Db, { slug, basis, view }: PageAddress, { lang, today }: { lang: LanguageCode; today: Day }): Promise<PageShown | null> {
  const whole = readPage(slug, lang);
  const ruled = hasRules(whole.blocks);
  const beside = view === "norsk" || view === "skriv-ut-norsk";
  if ((basis && !ruled) || (beside && lang === sourceLanguage)) return null;
  const { blocks, askAt } = chooseBlocks(whole.blocks, basis);
  const norwegian = readPage(slug, sourceLanguage);
  const topic = findTopic(slug);
  const isGlossary = slug === "ordliste";
  // Beside the Norwegian text the words stand in their sentences already, and twice the text is as much as one visit may weigh.
  const marked = isGlossary || view === "norsk" ? { blocks, found: [] } : markTerms(blocks, readNorwegianTerms());
  return {
    slug,
    view,
    basis,
    ruled,
    askAt,
    page: { ...whole, blocks: marked.blocks },
    norwegian: beside ? { ...norwegian, blocks: chooseBlocks(norwegian.blocks, basis).blocks } : null,
    words: marked.found.map((index) => readTerm(index, lang)),
    glossary: isGlossary ? readGlossary(lang) : [],
    ...(await readLocal(db, [...(topic?.offers ?? []), ...(topic?.contacts ?? contactsOf(slug))], today)),
    related: relatedTo(slug).map((one) => ({ slug: one, ...readPageTitle(one, lang) })),
    quickExit: topic?.quickExit ?? false,
    origin: readPageOrigin(slug, { basis, today }),
  };
}
