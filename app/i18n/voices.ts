/** Language codes of voices that can read a language of ours, best first. Never a voice of another language: it would be noise. */
const voicesOf: Record<string, readonly string[]> = {
  nb: ["nb", "no"],
  nn: ["nn", "nb", "no"],
  "fa-AF": ["fa-AF", "prs", "fa"],
  ku: ["ku", "kmr"],
};

/** The voices to look for, for a language code; the device may have none of them. */
export function voicesFor(lang: string): readonly string[] {
  return voicesOf[lang] ?? [lang];
}

/** Where 112 is no emergency number: rooms, streets, kroner, hours and days, as Norwegian letters and addresses write them. */
const countedInNorwegian = "kr|nok|rom|room|timer|dager|dagar|\\S+(?:gat[ae]|vei|veg)";

const rooms: Record<string, string> = {
  uk: "каб|кімнат",
  ar: "(?:ال)?غرفة",
  ru: "каб|комнат",
  pl: "pok|sal",
  ti: "ክፍሊ",
  so: "qol",
  "fa-AF": "اتاق|اطاق",
  sw: "chumba",
  ku: "ode|jûr",
  tr: "oda|numara",
  ps: "کوټه|خونه|اتاق",
  fa: "اتاق",
  ckb: "ژوور",
  rw: "icyumba",
};

/** Words, as one pattern without case, beside which three digits count something and call nobody; for the script that reads aloud. */
export function countedWords(lang: string): string {
  return rooms[lang] ? `${countedInNorwegian}|${rooms[lang]}` : countedInNorwegian;
}
