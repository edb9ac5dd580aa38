import { sourceLanguage, type LanguageCode } from "#app/i18n/languages.ts";
import type { PageSlug } from "./page-list.ts";
import { page, type Page, type PageInLanguage } from "./page.ts";

const files = import.meta.glob<unknown>("/locales/*/pages/*.json", { eager: true, import: "default" });
const parsed = new Map<string, Page>();

function readFile(lang: string, slug: string): Page | null {
  const path = `/locales/${lang}/pages/${slug}.json`;
  const known = parsed.get(path);
  if (known) return known;
  if (!(path in files)) return null;
  const read = page.parse(files[path]);
  parsed.set(path, read);
  return read;
}

/** A page in a language; blocks that are missing there come in Norwegian and say so. Throws when the Norwegian page is missing. */
export function readPage(slug: PageSlug, lang: LanguageCode): PageInLanguage {
  const source = readFile(sourceLanguage, slug);
  if (!source) throw new Error(`page ${slug} is missing in ${sourceLanguage}`);
  const own = readFile(lang, slug);
  const blocks = source.blocks.map((block) => {
    const translated = own?.blocks.find((one) => one.id === block.id);
    return translated ? { ...translated, lang } : { ...block, lang: sourceLanguage };
  });
  return { ...(own ?? source), lang: own ? lang : sourceLanguage, blocks, state: { kind: lang === sourceLanguage ? "source" : "machine", on: null, role: null, older: 0, missing: blocks.filter((block) => block.lang !== lang).length } };
}
