import { readTextState } from "#app/features/texts/read-states.server.ts";
import { findCorrectedFile } from "#app/features/texts/text-files.server.ts";
import { correctionsVersion } from "#app/i18n/corrections.server.ts";
import { sourceLanguage, type LanguageCode } from "#app/i18n/languages.ts";
import { page, type Page, type PageInLanguage } from "./page.ts";

const parsed = new Map<string, Page | null>();
let parsedFrom = "";

/** The page of one language with the corrections of the desk, or null; parsed once per state of the corrections. A translation may lack its title or summary. */
function readFile(lang: string, slug: string, source?: Page): Page | null {
  if (parsedFrom !== correctionsVersion()) {
    parsed.clear();
    parsedFrom = correctionsVersion();
  }
  const key = `${lang}/${slug}`;
  const known = parsed.get(key);
  if (known !== undefined) return known;
  const data = findCorrectedFile(lang, `pages/${slug}`);
  const read = data ? page.parse({ ...(source ? { title: source.title, summary: source.summary } : {}), ...data }) : null;
  parsed.set(key, read);
  return read;
}

/** A page in a language; blocks that are missing there come in Norwegian and say so. Throws when the Norwegian page is missing. */
export function readPage(slug: string, lang: LanguageCode): PageInLanguage {
  const source = readFile(sourceLanguage, slug);
  if (!source) throw new Error(`page ${slug} is missing in ${sourceLanguage}`);
  const own = readFile(lang, slug, source);
  const blocks = source.blocks.map((block) => {
    const translated = own?.blocks.find((one) => one.id === block.id && one.type === block.type);
    // Which rules a block holds for is said by the Norwegian page alone: a translation that is older must not mix them.
    return translated ? { ...translated, for: block.for, lang, ...(block.type === "asked" && lang !== sourceLanguage ? { norwegian: block.question } : {}) } : { ...block, lang: sourceLanguage };
  });
  return { ...(own ?? source), lang: own ? lang : sourceLanguage, blocks, state: readTextState(lang, `pages/${slug}`, ...(slug === "ordliste" ? ["terms"] : [])) };
}

/** The title of a page in a language, in Norwegian where the language does not have the page. */
export function readPageTitle(slug: string, lang: LanguageCode): { title: string; lang: string } {
  const { title, lang: written } = readPage(slug, lang);
  return { title, lang: written };
}
