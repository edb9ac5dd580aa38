import { checkBlock } from "#app/i18n/check-text.ts";
import type { Content } from "#app/i18n/blocks.ts";
import { languages, sourceLanguage } from "#app/i18n/languages.ts";
import { listTextFiles, readBlocks } from "../../scripts/text-folder.ts";

/** The languages that are translated from nb. */
export const translations = languages.map(({ code }) => code as string).filter((code) => code !== sourceLanguage);

/** The files a language must have: those of nb; the desk's only in nynorsk. */
export function filesFor(lang: string): string[] {
  return listTextFiles(sourceLanguage).filter((file) => file !== "admin" || lang === "nn");
}

export type Pair = { file: string; block: string; place: string; nb: string; own: string };

/** Every text of a language beside the Norwegian one; plural forms beside the Norwegian form for many. */
export function pairsOf(lang: string): Pair[] {
  return filesFor(lang).flatMap((file) => {
    const source = readBlocks(sourceLanguage, file);
    return Object.entries(readBlocks(lang, file)).flatMap(([block, content]) => {
      const original: Content = source[block] ?? {};
      return Object.entries(content).flatMap(([place, own]) => {
        const nb = original[place] ?? original.other;
        return nb === undefined || place === "forms" ? [] : { file, block, place, nb, own };
      });
    });
  });
}

/** What is missing or wrong in a file of a language, one line each. */
export function faultsOf(lang: string, file: string): string[] {
  const source = readBlocks(sourceLanguage, file);
  const own = readBlocks(lang, file);
  const foreign = Object.keys(own).filter((block) => !(block in source)).map((block) => `${file} ${block}: not in nb`);
  const wrong = Object.entries(source).flatMap(([block, content]) => {
    const translated = own[block];
    if (!translated) return [`${file} ${block}: missing`];
    return checkBlock(content, translated, lang).map(({ place, fault, wanted }) => `${file} ${block} ${place}: ${fault}${wanted.length > 0 ? ` (nb has ${wanted.join(" ")})` : ""}`);
  });
  return [...wrong, ...foreign];
}

/** A text without placeholders and markup; `<nb>` fragments are left out with their words. */
export function bare(text: string): string {
  return text.replace(/<nb>.*?<\/nb>/g, " ").replace(/\{\{[^}]+\}\}|<\/?[a-z]\w*\/?>/gi, " ").replaceAll("\u00ad", "");
}
