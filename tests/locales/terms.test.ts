import { describe, expect, it } from "vitest";
import { sourceLanguage } from "#app/i18n/languages.ts";
import { readTextFile } from "../../scripts/text-folder.ts";
import { bare, pairsOf, translations } from "./texts-on-disk.ts";

type Term = { nb: string; word?: string; forms?: string[]; explanation?: string };

const termsOf = (lang: string) => (readTextFile(lang, "terms").terms ?? []) as Term[];
const source = termsOf(sourceLanguage);

/** Letters as they are compared: one case, no vowel marks or stretching of Arabic script, one kind of yeh, kaf and space. */
function fold(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\p{Mn}|\p{Cf}|\u0640/gu, "")
    .replace(/[يى]/g, "ی")
    .replaceAll("ك", "ک")
    .replace(/[’ʼ`]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

/** The term that a kept Norwegian word belongs to, in any of its forms. */
function findTerm(word: string): Term | undefined {
  const wanted = fold(word);
  return source.find(({ nb, forms = [] }) => [nb, ...forms].some((one) => fold(one) === wanted));
}

describe("the Norwegian terms", () => {
  it("stand once each, with an explanation", () => {
    expect(new Set(source.map(({ nb }) => nb)).size).toBe(source.length);
    expect(source.filter(({ explanation }) => !explanation)).toEqual([]);
    expect(source.length).toBeGreaterThanOrEqual(72);
  });
});

describe.each(translations)("%s", (lang) => {
  const terms = termsOf(lang);

  it("has the same terms in the same order, each with one word and an explanation", () => {
    expect(terms.map(({ nb }) => nb)).toEqual(source.map(({ nb }) => nb));
    expect(terms.filter(({ word, explanation }) => !word?.trim() || !explanation?.trim())).toEqual([]);
  });

  it("follows its own list: a page that keeps a Norwegian word has the agreed word too", () => {
    const pages = new Map<string, string[]>();
    for (const { file, own } of pairsOf(lang).filter((pair) => pair.file !== "terms")) pages.set(file, [...(pages.get(file) ?? []), own]);
    const missing = [...pages].flatMap(([file, texts]) => {
      const text = fold(texts.map(bare).join(" "));
      const kept = new Set(texts.flatMap((one) => [...one.matchAll(/<nb>(.*?)<\/nb>/g)].map((match) => findTerm(match[1] ?? "")?.nb)));
      return terms
        // AAP is AAP: where the agreed word is the Norwegian one, keeping it is enough.
        .filter(({ nb, word = "" }) => kept.has(nb) && fold(word) !== fold(nb))
        .filter(({ word = "", forms = [] }) => ![word, ...forms].some((one) => text.includes(fold(one))))
        .map(({ nb, word }) => `${file}: <nb>${nb}</nb> without "${word}"`);
    });
    expect(missing).toEqual([]);
  });
});
