type Entry = { code: string; name: string; norwegianName: string; englishName: string; dir: "ltr" | "rtl" };

/**
 * The one list of languages, most used first: code (BCP-47), own name in own script, Norwegian and English name, direction.
 * Codes here = folders in locales/ = codes in the picker = codes the database accepts. Plural rules come from Intl.
 * A new language is one line here; tests/locales/parity.test.ts then says what is missing.
 */
export const languages = [
  { code: "nb", name: "Norsk", norwegianName: "norsk bokmål", englishName: "Norwegian (Bokmål)", dir: "ltr" },
  { code: "uk", name: "Українська", norwegianName: "ukrainsk", englishName: "Ukrainian", dir: "ltr" },
  { code: "ar", name: "العربية", norwegianName: "arabisk", englishName: "Arabic", dir: "rtl" },
  { code: "en", name: "English", norwegianName: "engelsk", englishName: "English", dir: "ltr" },
  { code: "ru", name: "Русский", norwegianName: "russisk", englishName: "Russian", dir: "ltr" },
  { code: "pl", name: "Polski", norwegianName: "polsk", englishName: "Polish", dir: "ltr" },
  { code: "ti", name: "ትግርኛ", norwegianName: "tigrinja", englishName: "Tigrinya", dir: "ltr" },
  { code: "so", name: "Soomaali", norwegianName: "somali", englishName: "Somali", dir: "ltr" },
  { code: "fa-AF", name: "دری", norwegianName: "dari", englishName: "Dari", dir: "rtl" },
  { code: "sw", name: "Kiswahili", norwegianName: "swahili", englishName: "Swahili", dir: "ltr" },
  { code: "ku", name: "Kurmancî", norwegianName: "kurdisk (kurmanji)", englishName: "Kurdish (Kurmanji)", dir: "ltr" },
  { code: "tr", name: "Türkçe", norwegianName: "tyrkisk", englishName: "Turkish", dir: "ltr" },
  { code: "ps", name: "پښتو", norwegianName: "pashto", englishName: "Pashto", dir: "rtl" },
  { code: "fa", name: "فارسی", norwegianName: "persisk", englishName: "Persian", dir: "rtl" },
  { code: "ckb", name: "سۆرانی", norwegianName: "kurdisk (sorani)", englishName: "Kurdish (Sorani)", dir: "rtl" },
  { code: "rw", name: "Ikinyarwanda", norwegianName: "kinyarwanda", englishName: "Kinyarwanda", dir: "ltr" },
  { code: "nn", name: "Nynorsk", norwegianName: "norsk nynorsk", englishName: "Norwegian (Nynorsk)", dir: "ltr" },
] as const satisfies readonly Entry[];

export type Language = (typeof languages)[number];
export type LanguageCode = Language["code"];

/** Other codes for a language we have: `no` is what many browsers say for bokmål, `prs` is Dari, `kmr` is Kurmanji. */
const aliases: Record<string, LanguageCode> = { no: "nb", prs: "fa-AF", kmr: "ku" };

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
