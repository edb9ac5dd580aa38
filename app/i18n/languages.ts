/**
 * The one list of languages, most used first: code (BCP-47), own name in own script, Norwegian name, direction.
 * Codes here = folders in locales/ = codes in the picker = codes the database accepts. Plural rules come from Intl.
 */
export const languages = [
  { code: "nb", name: "Norsk", norwegianName: "norsk bokmål", dir: "ltr" },
  { code: "uk", name: "Українська", norwegianName: "ukrainsk", dir: "ltr" },
  { code: "ar", name: "العربية", norwegianName: "arabisk", dir: "rtl" },
  { code: "en", name: "English", norwegianName: "engelsk", dir: "ltr" },
] as const satisfies readonly { code: string; name: string; norwegianName: string; dir: "ltr" | "rtl" }[];

export type Language = (typeof languages)[number];
export type LanguageCode = Language["code"];

/** Other codes for a language we have: `no` is written for bokmål in many browsers. */
const aliases: Record<string, LanguageCode> = { no: "nb" };

/** The source language: all texts are written in it first, and missing ones fall back to it. */
export const sourceLanguage: LanguageCode = "nb";

/** The language of exactly this code, or null. */
export function findLanguage(code: string | undefined): Language | null {
  return languages.find((language) => language.code === code) ?? null;
}

/** The code an alias (or other spelling of the same code) stands for, or null. */
export function resolveAlias(code: string): LanguageCode | null {
  const lower = code.toLowerCase();
  return aliases[lower] ?? languages.find((language) => language.code.toLowerCase() === lower)?.code ?? null;
}

/** Writing direction of a language code, also for languages we have no texts in. */
export function directionOf(code: string): "ltr" | "rtl" {
  const own = findLanguage(code);
  if (own) return own.dir;
  return ["ar", "fa", "fa-AF", "prs", "ps", "ckb", "ur", "he", "dv", "ug"].includes(code) ? "rtl" : "ltr";
}
