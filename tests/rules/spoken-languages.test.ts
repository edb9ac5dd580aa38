import { describe, expect, it } from "vitest";
import { findSpokenLanguage, isNorwegian, isSignLanguage, mostUsedCount, nameInLanguage, searchSpokenLanguage, spokenLanguages, suggestFor } from "#app/features/interpreter/spoken-languages.ts";

describe("the list of spoken languages", () => {
  it("starts with those most used in Norway (facts 3.14)", () => {
    expect(spokenLanguages.slice(0, 7).map(({ code }) => code)).toEqual(["uk", "ar", "ru", "pl", "ti", "so", "nsl"]);
    expect(mostUsedCount).toBeGreaterThanOrEqual(7);
  });

  it("has every code, own name and Norwegian name once", () => {
    for (const what of ["code", "name", "norwegian"] as const) {
      const all = spokenLanguages.map((language) => language[what]);
      expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
    }
    expect(spokenLanguages.length).toBeGreaterThanOrEqual(60);
  });

  it.each(["ymm", "prs", "kmr", "ckb", "badini", "ti", "tig", "rw", "rn", "kinyamulenge", "sw", "ln", "rhg", "nsl", "sgn"])("has %s", (code) => {
    expect(findSpokenLanguage(code)).not.toBeNull();
  });

  it("knows right-to-left names by their letters", () => {
    for (const { name, dir } of spokenLanguages) expect(dir === "rtl", name).toBe(/[\u0590-\u08ff\ufb50-\ufeff]/.test(name));
  });

  it("gives no language for a code that left the list, or for another language", () => {
    expect(findSpokenLanguage("xx")).toBeNull();
    expect(findSpokenLanguage("other")).toBeNull();
    expect(findSpokenLanguage(null)).toBeNull();
  });

  it("knows sign languages", () => {
    expect(isSignLanguage("nsl")).toBe(true);
    expect(isSignLanguage("sgn")).toBe(true);
    expect(isSignLanguage("ar")).toBe(false);
    expect(isSignLanguage("other")).toBe(false);
  });
});

describe("names in the reader's language", () => {
  const name = (code: string, lang: string) => nameInLanguage(findSpokenLanguage(code)!, lang);

  it("come from our own list in Norwegian and from Intl elsewhere", () => {
    expect(name("ckb", "nb")).toBe("kurdisk (sorani)");
    expect(name("ti", "uk")).toBe("тигринья");
    expect(name("uk", "ar")).toBe("الأوكرانية");
    expect(name("prs", "en")).toBe("Dari");
  });

  it("are never something wider: Kurmanji is not just Kurdish, Maay not just Somali", () => {
    for (const code of ["kmr", "ckb", "badini", "ymm", "cmn", "pnb", "kinyamulenge"]) expect(name(code, "en"), code).toBeNull();
  });

  it("never give two languages one name", () => {
    for (const lang of ["nb", "en", "uk", "ar"]) {
      const names = spokenLanguages.map((language) => nameInLanguage(language, lang)).filter(Boolean);
      expect(names.filter((one, index) => names.indexOf(one) !== index), lang).toEqual([]);
    }
  });
});

describe("a language somebody typed", () => {
  const search = (typed: string, lang = "nb") => {
    const { found, near } = searchSpokenLanguage(typed, lang);
    return { found: found?.code ?? null, near: near.map(({ code }) => code) };
  };

  it.each([
    ["somali", "en", null, ["so", "ymm"]],
    ["Soomaali", "nb", "so", []],
    ["  TIGRINJA ", "nb", "ti", []],
    ["тигринья", "uk", "ti", []],
    ["тигринья", "nb", null, []],
    ["العربية", "nb", "ar", []],
    ["kurdisk", "nb", null, ["kmr", "badini", "ckb"]],
    ["tegnspråk", "nb", null, ["nsl", "sgn"]],
    ["Kinya", "nb", null, ["rw", "kinyamulenge"]],
    ["klingon", "nb", null, []],
    ["", "nb", null, []],
  ] as const)("%s (%s)", (typed, lang, found, near) => {
    expect(search(typed, lang)).toEqual({ found, near });
  });

  it("sees that Norwegian needs no interpreter", () => {
    expect(isNorwegian(" Norsk ")).toBe(true);
    expect(isNorwegian("norsk tegnspråk")).toBe(false);
  });
});

describe("the screen language", () => {
  it("only suggests; Norwegian on the screen suggests nothing", () => {
    expect(suggestFor("ar")?.code).toBe("ar");
    expect(suggestFor("nb")).toBeNull();
  });
});
