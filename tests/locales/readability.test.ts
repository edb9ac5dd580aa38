import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { blame, findWords, officialese, othering } from "#app/features/pages/plain-words.ts";
import { measureReadability, splitSentences, splitWords } from "#app/features/pages/readability.ts";
import { everyText as allTexts, readNamespaces, runningText, sentenceTexts } from "#app/features/pages/running-text.ts";

const LIX_MAX = 28;
const WORDS_PER_SENTENCE_MAX = 12;
const WORDS_MAX = 20;

/** Where a page is about the word itself: the old word is explained, the money is for refugees only, a permit has that name, the reader is told it is not her fault. */
const allowed: Record<string, string[]> = {
  ordliste: ["språkpraksis"],
  rettigheter: ["flyktning"],
  "tema/arbeidspraksis": ["språkpraksis"],
  "tema/supplerende-stonad": ["flyktning", "flyktninger"],
  "tema/hvem-er-hvem": ["flyktning", "flyktninger"],
  "tema/vold": ["din feil"],
  problems: ["din feil"],
  "tema/kvinner": ["din feil"],
};

interface Block {
  type: string;
  figure?: string;
  text?: string;
  items?: string[];
  question?: string;
  answer?: string[];
  title?: string;
  term?: string;
  explanation?: string;
  links?: { label: string }[];
}

interface Page {
  title: string;
  summary: string;
  blocks: Block[];
}

const locale = new URL("../../locales/nb/", import.meta.url);
const pages = readdirSync(new URL("pages/", locale), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".json"))
  .map((file) => ({ slug: file.replace(/\.json$/, ""), page: JSON.parse(readFileSync(new URL(`pages/${file}`, locale), "utf8")) as Page }));

function everyText(page: Page): string[] {
  const labels = page.blocks.flatMap((block) => [
    block.type === "heading" ? block.text : undefined,
    block.title,
    block.term,
    ...(block.links ?? []).map((link) => link.label),
  ]);
  return [page.title, ...runningText(page), ...labels.filter((text) => text !== undefined)];
}

function expectEasy(texts: string[]) {
  const measured = measureReadability(texts);
  expect(measured.lix, "LIX").toBeLessThanOrEqual(LIX_MAX);
  expect(measured.wordsPerSentence, "words a sentence").toBeLessThanOrEqual(WORDS_PER_SENTENCE_MAX);
  expect(measured.longestSentence.words, measured.longestSentence.text).toBeLessThanOrEqual(WORDS_MAX);
}

function expectPlain(texts: string[], exceptions: string[] = []) {
  const words = [...officialese, ...blame, ...othering].filter((word) => !exceptions.includes(word));
  const found = findWords(texts, words).map(({ word, text }) => `${word}: ${text}`);
  expect(found).toEqual([]);
  expect(texts.filter((text) => /\bNAV\b/.test(text)), "Nav is written Nav").toEqual([]);
}

describe("the measure", () => {
  it("counts LIX as words per sentence plus the percentage of long words", () => {
    const measured = measureReadability(["Du sender meldekort til Nav.", "Det er viktig."]);
    expect(measured).toMatchObject({ words: 8, sentences: 2, longWords: 1, wordsPerSentence: 4, lix: 4 + 12.5 });
    expect(measured.longestSentence).toEqual({ words: 5, text: "Du sender meldekort til Nav." });
  });

  it("counts letters, so six is short and seven is long", () => {
    expect(measureReadability(["penger skjema"]).longWords).toBe(0);
    expect(measureReadability(["pengene"]).longWords).toBe(1);
  });

  it("does not end a sentence inside a time, an address or at a colon", () => {
    expect(splitSentences("Møtet er 09.30 på nav.no: kom dit. Ring oss!")).toEqual(["Møtet er 09.30 på nav.no: kom dit.", "Ring oss!"]);
    expect(splitSentences("Si «tolk.» Vent.")).toEqual(["Si «tolk.»", "Vent."]);
  });

  it("reads a phone number as one word, ignores tags, and finds nothing in nothing", () => {
    expect(splitWords("Ring 55 55 33 33 nå")).toHaveLength(3);
    expect(splitSentences("<b>Syk:</b> Ring.")).toEqual(["Syk: Ring."]);
    expect(measureReadability(["", "…"])).toMatchObject({ words: 0, sentences: 0, lix: 0, wordsPerSentence: 0 });
  });
});

describe.each(pages)("locales/nb/pages, $slug", ({ slug, page }) => {
  it("is easy to read", () => {
    expectEasy(runningText(page));
    expectEasy(everyText(page));
  });

  it("uses plain words and blames nobody", () => {
    expectPlain(everyText(page), allowed[slug]);
  });
});

/** Texts that are sent or shown as messages; the rest of a namespace is labels. */
const messageTexts = [
  { name: "ready-replies", part: undefined },
  { name: "notices", part: undefined },
  { name: "messages", part: "ready" },
].flatMap(({ name, part }) => {
  const file = new URL(`${name}.json`, locale);
  if (!existsSync(file)) return [];
  const tree = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  const texts = allTexts(part ? tree[part] : tree);
  return texts.length > 0 ? [{ name, texts }] : [];
});

describe.runIf(messageTexts.length > 0).each(messageTexts)("locales/nb, $name", ({ texts }) => {
  it("is easy to read and blames nobody", () => {
    expectEasy(texts);
    expectPlain(texts);
  });
});

/** Namespaces of whole pages: what ends as a sentence is measured, and every word is looked at. */
const pageTexts = readNamespaces.map((name) => ({ name, tree: JSON.parse(readFileSync(new URL(`${name}.json`, locale), "utf8")) as unknown }));

describe.each(pageTexts)("locales/nb, $name", ({ name, tree }) => {
  it("is easy to read and blames nobody", () => {
    expectEasy(sentenceTexts(tree));
    expectPlain(allTexts(tree), allowed[name]);
  });
});
