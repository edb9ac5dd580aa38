import { describe, expect, it } from "vitest";
import { blocksOf, placesFor, setBlock } from "#app/i18n/blocks.ts";
import { checkBlock } from "#app/i18n/check-text.ts";
import { matchLanguages } from "#app/i18n/find-language.ts";
import { hashBlock } from "#app/i18n/hash-block.server.ts";
import { languages } from "#app/i18n/languages.ts";

const source = {
  title: "Tolk",
  summary: "Kort",
  blocks: [
    { id: "what", type: "heading", text: "Hva?" },
    { id: "list", type: "list", for: ["law-2026"], items: ["én", "to"] },
    { id: "next", type: "next-step", text: "Ring", links: [{ to: "tolk", label: "Be om tolk" }] },
    { id: "us", type: "contact" },
  ],
};

describe("texts as blocks", () => {
  it("a page has its title, its summary and each block with a text; links, ids and rules are no text", () => {
    expect(blocksOf("pages/tolk", source)).toEqual({
      _title: { text: "Tolk" },
      _summary: { text: "Kort" },
      what: { text: "Hva?" },
      list: { "items.0": "én", "items.1": "to" },
      next: { text: "Ring", "links.0.label": "Be om tolk" },
    });
  });

  it("a namespace has its keys, also those called to or id, with plural forms in one block", () => {
    expect(blocksOf("common", { days_one: "{{count}} dag", days_other: "{{count}} dager", part: { to: "til", id: "nummer" } })).toEqual({
      days: { one: "{{count}} dag", other: "{{count}} dager" },
      "part.to": { text: "til" },
      "part.id": { text: "nummer" },
    });
  });

  it("a block is written back where it belongs, with the structure of the Norwegian one", () => {
    const own = { title: "Interpreter", blocks: [{ id: "next", type: "next-step", text: "Call", links: [{ to: "tolk", label: "Ask" }] }] };
    setBlock("pages/tolk", own, { block: "list", content: { "items.0": "one", "items.1": "two" }, source });
    setBlock("pages/tolk", own, { block: "_summary", content: { text: "Short" }, source });
    expect(own).toEqual({ title: "Interpreter", summary: "Short", blocks: [{ id: "list", type: "list", for: ["law-2026"], items: ["one", "two"] }, { id: "next", type: "next-step", text: "Call", links: [{ to: "tolk", label: "Ask" }] }] });
    expect(source.blocks[1]).toMatchObject({ items: ["én", "to"] });
    const texts = {};
    setBlock("common", texts, { block: "part.days", content: { one: "1", few: "2", other: "5" }, source: {} });
    expect(texts).toEqual({ part: { days_one: "1", days_few: "2", days_other: "5" } });
    const terms = { terms: [{ nb: "tolk", word: "x", explanation: "y" }] };
    setBlock("terms", terms, { block: "tolk", content: { word: "interpreter", explanation: "speaks for you", forms: "interpreters, interpreting" }, source: {} });
    expect(terms.terms).toEqual([{ nb: "tolk", forms: ["interpreters", "interpreting"], word: "interpreter", explanation: "speaks for you" }]);
  });

  it("has the plural forms of each language, in CLDR's order", () => {
    const plural = { one: "{{count}} dag", other: "{{count}} dager" };
    expect(placesFor(plural, "ar")).toEqual(["zero", "one", "two", "few", "many", "other"]);
    expect(placesFor(plural, "pl")).toEqual(["one", "few", "many", "other"]);
    expect(placesFor(plural, "rw")).toEqual(["one", "other"]);
  });

  it("soft hyphens and spaces at the ends are no change of a text, a letter is", () => {
    expect(hashBlock({ text: "Introduksjons\u00adprogram " })).toBe(hashBlock({ text: "Introduksjonsprogram" }));
    expect(hashBlock({ text: "Introduksjonsprogram" })).not.toBe(hashBlock({ text: "introduksjonsprogram" }));
  });
});

describe("what is refused in a translated text", () => {
  const faults = (nb: string, own: string) => checkBlock({ text: nb }, { text: own }, "uk").map(({ fault }) => fault);

  it.each([
    ["Ring {{phone}}", "Зателефонуйте", ["placeholders"]],
    ["Ring {{phone}}", "Зателефонуйте {{phone}} {{phone}}", ["placeholders"]],
    ["Ring {{phone}}", "Зателефонуйте {{ phone }}", ["code"]],
    ["Ring <b>nå</b>", "Зателефонуйте <b>зараз", ["markup"]],
    ["Ring <b>nå</b>", "Зателефонуйте </b>зараз<b>", ["unclosed"]],
    ["Ring nå", "Зараз <nb>nå", ["unclosed"]],
    ["Ring nå", "Зараз <nb></nb>", ["unclosed"]],
    ["Ring nå", "<img src=x onerror=1>", ["code"]],
    ["Ring nå", "  ", ["empty"]],
    ["Ring nå", "Дзвоніть зараз (<nb>nå</nb>), 5 < 6", []],
    ["Ring <b>nå</b>", "<b>Зараз</b> дзвоніть", []],
  ])("%s → %s: %j", (nb, own, expected) => {
    expect(faults(nb, own)).toEqual(expected);
  });

  it("a plural form may leave the number out, another placeholder not; a missing form is told", () => {
    const plural = { one: "{{count}} dag til {{name}}", other: "{{count}} dager til {{name}}" };
    expect(checkBlock(plural, { one: "ett {{name}}", other: "{{count}}" }, "so").map(({ place, fault }) => `${place} ${fault}`)).toEqual(["other placeholders"]);
    expect(checkBlock(plural, { one: "{{count}} {{name}}", other: "{{count}} {{name}}" }, "uk").map(({ place, fault }) => `${place} ${fault}`)).toEqual(["few empty", "many empty"]);
  });
});

describe("finding a language by what people type", () => {
  it.each(languages.flatMap(({ code, name, norwegianName, englishName }) => [name, norwegianName, englishName, norwegianName.toUpperCase(), ` ${code} `].map((typed) => [typed, code] as const)))("%s is %s", (typed, code) => {
    expect(matchLanguages(typed).map((one) => one.code)).toContain(code);
    if (!["Norsk", "NORSK"].includes(typed)) expect(matchLanguages(typed)).toHaveLength(1);
  });

  it.each([["tigrinya", ["ti"]], ["turkce", ["tr"]], ["farsi", ["fa"]], ["prs", ["fa-AF"]], ["no", ["nb"]], ["kurdisk", ["ku", "ckb"]], ["norsk", ["nb", "nn"]], ["kurdî", ["ku", "ckb"]], ["ukrainsk språk", ["uk"]], ["klingon", []], ["", []], ["<>", []]])("%s: %j", (typed, codes) => {
    expect(matchLanguages(typed).map(({ code }) => code)).toEqual(codes);
  });
});
