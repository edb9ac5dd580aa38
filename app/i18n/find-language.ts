import { languages, resolveAlias, type Language, type LanguageCode } from "./languages.ts";

/** Further names that people type, beside own, Norwegian and English name and code. */
const otherNames: Partial<Record<LanguageCode, readonly string[]>> = {
  nb: ["norsk", "bokmål", "norwegian"],
  uk: ["ukrainska", "ukrainisch"],
  ar: ["arabi", "عربي"],
  ti: ["tigrinya", "tigrigna", "tigrinnisk", "eritreisk"],
  so: ["somalisk", "af soomaali", "af-soomaali"],
  "fa-AF": ["afghansk", "farsi dari", "فارسی دری"],
  sw: ["suahili", "kisuahili"],
  ku: ["kurdisk", "kurdish", "kurdi", "kurmanci", "kurmandsji", "nordkurdisk"],
  ckb: ["kurdisk", "kurdish", "kurdi", "کوردی", "sorani", "sentralkurdisk"],
  ps: ["pashtu", "pushto", "afghansk"],
  fa: ["farsi", "iransk", "parsi"],
  rw: ["rwandisk", "kirundi", "kinyamulenge"],
  nn: ["norsk", "norwegian"],
  pl: ["polska", "polish"],
  tr: ["turkce"],
};

/** Letters only: no accents, marks, signs or case, so that "turkce" finds "Türkçe". */
function fold(text: string): string {
  return text.normalize("NFKD").toLowerCase().replaceAll("ø", "o").replaceAll("æ", "ae").replaceAll("ı", "i").replace(/[^\p{L}\p{N} ]/gu, "").replace(/\s+/g, " ").trim();
}

function namesOf({ code, name, norwegianName, englishName }: Language): string[] {
  return [name, norwegianName, englishName, code, ...(otherNames[code] ?? [])].map(fold);
}

/**
 * The languages that what was typed can mean: one when it is a name of exactly one (own, Norwegian or English), otherwise all
 * whose names begin with it or contain it. Empty for nothing typed and for no match.
 */
export function matchLanguages(typed: string): Language[] {
  const wanted = fold(typed);
  if (!wanted) return [];
  const alias = resolveAlias(typed.trim());
  const exact = languages.filter((language) => language.code === alias || namesOf(language).includes(wanted));
  if (exact.length > 0) return exact;
  const beginning = languages.filter((language) => namesOf(language).some((name) => name.startsWith(wanted) || (wanted.length > 3 && wanted.startsWith(name) && name.length > 3)));
  if (beginning.length > 0) return beginning;
  return wanted.length < 3 ? [] : languages.filter((language) => namesOf(language).some((name) => name.includes(wanted)));
}
