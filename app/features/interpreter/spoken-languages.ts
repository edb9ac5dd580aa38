/**
 * Languages an interpreter can be asked for: our own list, because several have no code of their own (Badini, Kinyamulenge)
 * and screen languages are something else. `tag` is the BCP-47 code of the own name. The first ones are the most used
 * in Norway (facts 3.14), then those of the people in the programme (facts 3.16, 5.1, 5.3); the rest by Norwegian name.
 * `intl: false`: the code's name in other languages would mean something wider ("Kurdish", "Chinese") or nothing.
 */
type Entry = { code: string; name: string; norwegian: string; tag?: string; dir?: "rtl"; intl?: false; also?: readonly string[]; sign?: true };

const entries = [
  { code: "uk", name: "Українська", norwegian: "ukrainsk" },
  { code: "ar", name: "العربية", norwegian: "arabisk", dir: "rtl", also: ["arabic"] },
  { code: "ru", name: "Русский", norwegian: "russisk" },
  { code: "pl", name: "Polski", norwegian: "polsk" },
  { code: "ti", name: "ትግርኛ", norwegian: "tigrinja", also: ["tigrinya"] },
  { code: "so", name: "Soomaali", norwegian: "somali", also: ["somalisk", "af soomaali"] },
  { code: "nsl", name: "Norsk tegnspråk", norwegian: "norsk tegnspråk", tag: "nb", sign: true, also: ["tegnspråk"] },
  { code: "kmr", name: "Kurmancî", norwegian: "kurdisk (kurmanji)", intl: false, also: ["kurdisk", "kurmanji", "kurdî", "kurdi"] },
  { code: "prs", name: "دری", norwegian: "dari", dir: "rtl" },
  { code: "ps", name: "پښتو", norwegian: "pashto", dir: "rtl" },
  { code: "sw", name: "Kiswahili", norwegian: "swahili" },
  { code: "rw", name: "Ikinyarwanda", norwegian: "kinyarwanda" },
  { code: "sq", name: "Shqip", norwegian: "albansk" },
  { code: "am", name: "አማርኛ", norwegian: "amharisk" },
  { code: "hy", name: "Հայերեն", norwegian: "armensk" },
  { code: "az", name: "Azərbaycanca", norwegian: "aserbajdsjansk" },
  { code: "aii", name: "ܣܘܪܝܬ", norwegian: "assyrisk", dir: "rtl", intl: false, also: ["arameisk", "syriakisk", "sureth"] },
  { code: "badini", name: "بادینی", norwegian: "kurdisk (badini)", tag: "ku-Arab", dir: "rtl", intl: false, also: ["kurdisk", "badini", "bahdini", "behdînî"] },
  { code: "bn", name: "বাংলা", norwegian: "bengali" },
  { code: "byn", name: "ብሊና", norwegian: "bilen", also: ["blin"] },
  { code: "bs", name: "Bosanski", norwegian: "bosnisk" },
  { code: "bg", name: "Български", norwegian: "bulgarsk" },
  { code: "my", name: "မြန်မာဘာသာ", norwegian: "burmesisk" },
  { code: "cnh", name: "Lai holh", norwegian: "chin (hakha)", intl: false, also: ["chin", "hakha"] },
  { code: "din", name: "Thuɔŋjäŋ", norwegian: "dinka" },
  { code: "en", name: "English", norwegian: "engelsk" },
  { code: "et", name: "Eesti", norwegian: "estisk" },
  { code: "fil", name: "Filipino", norwegian: "filipino", also: ["tagalog"] },
  { code: "fr", name: "Français", norwegian: "fransk" },
  { code: "ff", name: "Pulaar", norwegian: "fulani", also: ["fula", "fulfulde", "pular"] },
  { code: "ka", name: "ქართული", norwegian: "georgisk" },
  { code: "el", name: "Ελληνικά", norwegian: "gresk" },
  { code: "ha", name: "Hausa", norwegian: "hausa" },
  { code: "he", name: "עברית", norwegian: "hebraisk", dir: "rtl" },
  { code: "hi", name: "हिन्दी", norwegian: "hindi" },
  { code: "ig", name: "Igbo", norwegian: "igbo" },
  { code: "it", name: "Italiano", norwegian: "italiensk" },
  { code: "yue", name: "粵語", norwegian: "kantonesisk", tag: "yue-Hant", also: ["kinesisk", "cantonese"] },
  { code: "ksw", name: "ကညီကျိာ်", norwegian: "karen (s’gaw)", intl: false, also: ["karen", "sgaw"] },
  { code: "kk", name: "Қазақ тілі", norwegian: "kasakhisk" },
  { code: "kinyamulenge", name: "Kinyamulenge", norwegian: "kinyamulenge", tag: "rw", intl: false, also: ["kinyamurenge", "banyamulenge"] },
  { code: "rn", name: "Ikirundi", norwegian: "kirundi", intl: false, also: ["rundi"] },
  { code: "hr", name: "Hrvatski", norwegian: "kroatisk" },
  { code: "lv", name: "Latviešu", norwegian: "latvisk" },
  { code: "ln", name: "Lingála", norwegian: "lingala" },
  { code: "lt", name: "Lietuvių", norwegian: "litauisk" },
  { code: "ymm", name: "Af Maay", norwegian: "maay", intl: false, also: ["maay maay", "af-maay", "may may", "somali"] },
  { code: "mk", name: "Македонски", norwegian: "makedonsk" },
  { code: "cmn", name: "普通话", norwegian: "mandarin", tag: "zh-Hans", intl: false, also: ["kinesisk", "chinese"] },
  { code: "mnk", name: "Mandinka", norwegian: "mandinka", intl: false, also: ["mandingo"] },
  { code: "mn", name: "Монгол", norwegian: "mongolsk" },
  { code: "ne", name: "नेपाली", norwegian: "nepali" },
  { code: "se", name: "Davvisámegiella", norwegian: "nordsamisk", also: ["samisk"] },
  { code: "nus", name: "Thok Nath", norwegian: "nuer" },
  { code: "om", name: "Afaan Oromoo", norwegian: "oromo" },
  { code: "pnb", name: "پنجابی", norwegian: "panjabi (Pakistan)", dir: "rtl", intl: false, also: ["punjabi", "panjabi"] },
  { code: "pa", name: "ਪੰਜਾਬੀ", norwegian: "panjabi (India)", intl: false, also: ["punjabi", "panjabi"] },
  { code: "fa", name: "فارسی", norwegian: "persisk", dir: "rtl", also: ["farsi"] },
  { code: "pt", name: "Português", norwegian: "portugisisk" },
  { code: "rhg", name: "Ruáingga", norwegian: "rohingya" },
  { code: "rom", name: "Romani čhib", norwegian: "romani", also: ["romanes"] },
  { code: "ro", name: "Română", norwegian: "rumensk", also: ["moldovsk", "moldovisk"] },
  { code: "ssy", name: "Saaho", norwegian: "saho" },
  { code: "sr", name: "Српски", norwegian: "serbisk" },
  { code: "sk", name: "Slovenčina", norwegian: "slovakisk" },
  { code: "ckb", name: "سۆرانی", norwegian: "kurdisk (sorani)", dir: "rtl", intl: false, also: ["kurdisk", "sorani", "soranî"] },
  { code: "es", name: "Español", norwegian: "spansk" },
  { code: "ta", name: "தமிழ்", norwegian: "tamil" },
  { code: "sgn", name: "Et annet tegnspråk", norwegian: "et annet tegnspråk", tag: "nb", sign: true, also: ["tegnspråk"] },
  { code: "th", name: "ไทย", norwegian: "thai", also: ["thailandsk"] },
  { code: "tig", name: "ትግረ", norwegian: "tigre" },
  { code: "cs", name: "Čeština", norwegian: "tsjekkisk" },
  { code: "ce", name: "Нохчийн", norwegian: "tsjetsjensk" },
  { code: "tr", name: "Türkçe", norwegian: "tyrkisk" },
  { code: "de", name: "Deutsch", norwegian: "tysk" },
  { code: "ug", name: "ئۇيغۇرچە", norwegian: "uigurisk", dir: "rtl" },
  { code: "hu", name: "Magyar", norwegian: "ungarsk" },
  { code: "ur", name: "اردو", norwegian: "urdu", dir: "rtl" },
  { code: "uz", name: "Oʻzbekcha", norwegian: "usbekisk" },
  { code: "vi", name: "Tiếng Việt", norwegian: "vietnamesisk" },
  { code: "wo", name: "Wolof", norwegian: "wolof" },
  { code: "yo", name: "Yorùbá", norwegian: "yoruba" },
] as const satisfies readonly Entry[];

export type SpokenLanguage = Entry;
export const spokenLanguages: readonly SpokenLanguage[] = entries;

/** The code that goes with a language in the person's own words. */
export const otherLanguageCode = "other";

/** How many of the list stand on the page at once; the rest is one press away. */
export const mostUsedCount = 12;

/** The language of exactly this code; null for "other" and for codes that are no longer in the list. */
export function findSpokenLanguage(code: string | null | undefined): SpokenLanguage | null {
  return spokenLanguages.find((language) => language.code === code) ?? null;
}

/** True for sign languages: Nav's own interpreter service takes those orders. */
export function isSignLanguage(code: string): boolean {
  return findSpokenLanguage(code)?.sign === true;
}

/** Writing direction and BCP-47 tag of a language's own name. */
export function ownNameAttributes({ code, tag, dir }: SpokenLanguage): { lang: string; dir: "ltr" | "rtl" } {
  return { lang: tag ?? code, dir: dir ?? "ltr" };
}

const makers = new Map<string, Intl.DisplayNames>();

/** The name of a language in the reader's language, or null where Intl does not have it; Norwegian has our own names. */
export function nameInLanguage(language: SpokenLanguage, lang: string): string | null {
  if (lang === "nb") return language.norwegian;
  if (language.intl === false || language.sign || !Intl.DisplayNames.supportedLocalesOf(lang).length) return null;
  let maker = makers.get(lang);
  if (!maker) makers.set(lang, (maker = new Intl.DisplayNames(lang, { type: "language", fallback: "none" })));
  return maker.of(language.code) ?? null;
}

/** A screen language as a first suggestion for the spoken one; never taken without being chosen. */
export function suggestFor(screenLanguage: string): SpokenLanguage | null {
  return screenLanguage === "nb" || screenLanguage === "nn" ? null : findSpokenLanguage(screenLanguage);
}

const fold = (text: string) => text.normalize("NFKC").toLocaleLowerCase("nb").replace(/\s+/g, " ").trim();

/** Every name a language can be found by: own, Norwegian, in the reader's language, and other spellings. */
function namesOf(language: SpokenLanguage, lang: string): string[] {
  return [language.name, language.norwegian, nameInLanguage(language, lang) ?? "", ...(language.also ?? [])].filter(Boolean).map(fold);
}

/**
 * What somebody typed as a language: the one it is exactly, or those it may be (two spellings of a name, the beginning of
 * one), or nothing of the list. Finds own names, Norwegian names and names in the reader's language.
 */
export function searchSpokenLanguage(typed: string, lang: string): { found: SpokenLanguage | null; near: SpokenLanguage[] } {
  const wanted = fold(typed);
  if (!wanted) return { found: null, near: [] };
  const named = spokenLanguages.map((language) => ({ language, names: namesOf(language, lang) }));
  const exact = named.filter(({ names }) => names.includes(wanted)).map(({ language }) => language);
  if (exact.length === 1) return { found: exact[0] ?? null, near: [] };
  if (exact.length > 1) return { found: null, near: exact };
  const near = wanted.length < 3 ? [] : named.filter(({ names }) => names.some((name) => name.startsWith(wanted) || wanted.startsWith(`${name} `))).map(({ language }) => language);
  return { found: null, near };
}

/** True when the language typed is Norwegian: then no interpreter is needed, or the field was misunderstood. */
export function isNorwegian(typed: string): boolean {
  return /^(norsk|bokmål|nynorsk|norwegian|norsk bokmål|норвезька|норвежский|النرويجية)$/.test(fold(typed));
}
