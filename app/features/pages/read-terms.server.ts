import { findCorrectedFile } from "#app/features/texts/text-files.server.ts";
import { correctionsVersion } from "#app/i18n/corrections.server.ts";
import { sourceLanguage, type LanguageCode } from "#app/i18n/languages.ts";
import { remember } from "#app/remember.ts";
import { termFile, type ShownTerm, type Term } from "./terms.ts";

let termsIn = remember(findTerms);
let readFrom = "";

function findTerms(lang: string): readonly Term[] {
  const file = findCorrectedFile(lang, "terms");
  return file ? termFile.parse(file).terms : [];
}

/** The terms of a language with the corrections of the desk. */
function termsOf(lang: string): readonly Term[] {
  if (readFrom !== correctionsVersion()) {
    termsIn = remember(findTerms);
    readFrom = correctionsVersion();
  }
  return termsIn(lang);
}

/** The Norwegian terms, whose forms say where a page uses them. */
export function readNorwegianTerms(): readonly Term[] {
  return termsOf(sourceLanguage);
}

/** A term of the Norwegian list in a language; in Norwegian, marked as that, where the language does not have it. */
export function readTerm(index: number, lang: LanguageCode): ShownTerm {
  const source = readNorwegianTerms()[index];
  if (!source) throw new Error(`no term ${index}`);
  const own = termsOf(lang).find((one) => one.nb === source.nb);
  const { word, explanation } = own ?? source;
  return { index, nb: source.nb, word, explanation, lang: own ? lang : sourceLanguage };
}

/** All terms in a language, by group in the order of the Norwegian list. */
export function readGlossary(lang: LanguageCode): { group: string; terms: ShownTerm[] }[] {
  const groups = new Map<string, ShownTerm[]>();
  for (const [index, { group = "other" }] of readNorwegianTerms().entries()) groups.set(group, [...(groups.get(group) ?? []), readTerm(index, lang)]);
  return [...groups].map(([group, terms]) => ({ group, terms }));
}
