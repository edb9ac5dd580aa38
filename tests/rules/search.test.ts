import { describe, expect, it } from "vitest";
import { fold, foldWords } from "#app/features/search/fold.ts";
import { createSearch, type Findable } from "#app/features/search/search-index.ts";
import { searchPages } from "#app/features/search/search-pages.server.ts";

const page = (to: string, title: string, norwegian: string, body = ""): Findable => ({ to, kind: "page", title, summary: "", norwegian, body, norwegianBody: "" });

describe("letters that are typed for one another", () => {
  it.each([
    ["språkpraksis", "sprakpraksis"],
    ["INTERPRETER", "interpreter"],
    ["ışık", "isik"],
    ["İş", "is"],
    ["çawa", "cawa"],
    ["ключі", "ключи".replace("и", "і")],
  ])("%s is compared as %s", (typed, folded) => {
    expect(fold(typed)).toBe(folded);
  });

  it("takes Arabic and Persian keyboards for the same, without harakat and tatweel", () => {
    expect(fold("كيف")).toBe(fold("کیف"));
    expect(fold("مُترجِم")).toBe(fold("مترجم"));
    expect(fold("اجتمـــاع")).toBe(fold("اجتماع"));
    expect(foldWords("المترجم")).toEqual(foldWords("مترجم"));
  });

  it("takes Ethiopic letters of the same sound for the same", () => {
    expect(fold("ሠራሕ")).toBe(fold("ሰራሕ"));
    expect(fold("ፀሓይ")).toBe(fold("ጸሓይ"));
  });
});

describe("the search", () => {
  const search = createSearch([
    page("meldekort", "بطاقة الإبلاغ", "Meldekort meldekort melde kort", "كل أسبوعين"),
    page("tolk", "المترجم", "Tolk tolk", "مجاناً"),
    page("tema/arbeidspraksis", "التدريب العملي", "Arbeidspraksis språkpraksis"),
  ]);
  const first = (query: string) => search(query)[0]?.to;

  it.each([
    ["meldekort", "meldekort"],
    ["meldkort", "meldekort"],
    ["melde kort", "meldekort"],
    ["Meldekortet", "meldekort"],
    ["språkpraksis", "tema/arbeidspraksis"],
    ["sprakpraxis", "tema/arbeidspraksis"],
    ["مترجم", "tolk"],
    ["بطاقه", "meldekort"],
  ])("%s finds %s", (query, to) => {
    expect(first(query)).toBe(to);
  });

  it("finds nothing for what is nowhere, and nothing for signs alone", () => {
    expect(search("xyzzyqwv")).toEqual([]);
    expect(search("???")).toEqual([]);
  });
});

describe("everyday words of a language", () => {
  it.each([
    ["fa-AF", "پیسه", "tema/penger"],
    ["fa-AF", "داکتر", "tema/helse"],
    ["ps", "پیسې", "tema/penger"],
    ["ckb", "پارە", "tema/penger"],
    ["ku", "zarok", "tema/barnehage-og-skole"],
    ["ti", "ገዛ", "tema/bolig"],
    ["so", "dugsi", "tema/barnehage-og-skole"],
    ["sw", "fedha", "tema/penger"],
    ["rw", "amahera", "tema/penger"],
  ] as const)("%s: %s finds %s among the first", (lang, typed, to) => {
    expect(searchPages(typed, lang).slice(0, 4).map((found) => found.to)).toContain(to);
  });

  it.each([
    ["ti", "ይወቕዓኒ"],
    ["ti", "ሰብኣየይ ይወቕዓኒ"],
    ["so", "ninkaygu wuu i garaacaa"],
    ["fa-AF", "شوهرم مرا می زند"],
  ] as const)("%s: %s finds the page about violence first", (lang, typed) => {
    expect(searchPages(typed, lang)[0]?.to).toBe("tema/vold");
  });

  it("count only in their own language", () => {
    expect(searchPages("پیسه", "nb")).toEqual([]);
  });
});
