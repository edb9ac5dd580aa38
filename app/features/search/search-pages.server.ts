import { pageTexts, plainText } from "#app/features/pages/page-text.ts";
import { pageSlugs } from "#app/features/pages/page-list.ts";
import { readPage } from "#app/features/pages/read-page.server.ts";
import { readNorwegianTerms, readTerm } from "#app/features/pages/read-terms.server.ts";
import { termAnchor } from "#app/features/pages/terms.ts";
import { sourceLanguage, type LanguageCode } from "#app/i18n/languages.ts";
import { remember } from "#app/remember.ts";
import { createSearch, type Findable, type Found } from "./search-index.ts";
import typedWords from "./typed-words.json";

type Typed = Record<string, readonly string[] | undefined>;

const typed: Typed = typedWords.pages;
const typedIn: Record<string, Typed | undefined> = typedWords.own;

function findables(lang: LanguageCode): Findable[] {
  const pages = pageSlugs.map((slug): Findable => {
    const own = readPage(slug, lang);
    const nb = readPage(slug, sourceLanguage);
    return { to: slug, kind: "page", title: plainText(own.title), summary: plainText(own.summary), norwegian: [nb.title, ...(typed[slug] ?? []), ...(typedIn[lang]?.[slug] ?? [])].join(" "), body: pageTexts(own).join(" "), norwegianBody: lang === sourceLanguage ? "" : pageTexts(nb).join(" ") };
  });
  const words = readNorwegianTerms().map(({ nb, forms = [] }, index): Findable => {
    const { word, explanation } = readTerm(index, lang);
    return { to: `ordliste#${termAnchor(nb)}`, kind: "word", title: word, summary: explanation, norwegian: [nb, ...forms].join(" "), body: "", norwegianBody: "" };
  });
  return [...pages, ...words];
}

// An index takes some tens of milliseconds to make and a few hundred kilobytes to keep: made when a language is first searched in.
const searchIn = remember((lang: LanguageCode) => createSearch(findables(lang)));

/** Pages and glossary words for what was typed, best first: in the reader's language, or by a Norwegian word. Keeps and logs nothing. */
export function searchPages(query: string, lang: LanguageCode): Found[] {
  return searchIn(lang)(query);
}
