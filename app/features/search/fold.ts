/** Letters that readers type for one another, within one script: keyboards of phones differ, and spelling is not fixed everywhere. */
const sameLetter: Record<string, string> = {
  // Arabic script: Arabic, Persian, Pashto and Kurdish keyboards have codes of their own for the same letter.
  "ي": "ی", "ى": "ی", "ې": "ی", "ۍ": "ی", "ئ": "ی", "ێ": "ی", "ك": "ک", "ګ": "گ", "ة": "ه", "ە": "ه", "ھ": "ه", "ۀ": "ه",
  "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ۆ": "و", "ۇ": "و", "ڕ": "ر", "ړ": "ر", "ڵ": "ل", "ټ": "ت", "ډ": "د", "ڼ": "ن", "ږ": "ژ", "ښ": "ش", "څ": "ح", "ځ": "ح",
  // Latin letters that do not come apart into letter and mark.
  "ı": "i", "ø": "o", "æ": "ae", "ł": "l", "đ": "d", "ß": "ss", "œ": "oe",
  // Cyrillic.
  "ё": "е", "ґ": "г", "ї": "і", "й": "и",
};

/** Ethiopic rows that sound the same in Tigrinya as it is written: ሠ as ሰ, ኀ as ሐ, ፀ as ጸ. Each row has eight letters. */
const ethiopicRows: readonly (readonly [from: number, to: number])[] = [
  [0x1220, 0x1230],
  [0x1280, 0x1210],
  [0x1340, 0x1338],
];

function foldEthiopic(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const row = ethiopicRows.find(([from]) => code >= from && code < from + 8);
  return row ? String.fromCodePoint(code - row[0] + row[1]) : letter;
}

/**
 * A word as it is compared: small letters, without marks (å as a, ş as s, harakat), joiners and soft hyphens, and with one
 * letter for those that are typed for one another. The same for what is searched in and what is typed.
 */
export function fold(text: string): string {
  const small = text.replaceAll("İ", "i").toLowerCase().replace(/[\u00ad\u200b-\u200f\u2066-\u2069\u0640]/g, "");
  const bare = [...small].map((letter) => sameLetter[letter] ?? letter).join("").normalize("NFKD").replace(/\p{M}/gu, "");
  return [...bare].map((letter) => sameLetter[letter] ?? foldEthiopic(letter)).join("");
}

/** The words of a text in any of our scripts, folded. The Arabic article at the front of a word is left out. */
export function foldWords(text: string): string[] {
  const words = text.replace(/[\u00ad\u200b-\u200f]/g, "").match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.map(fold).map((word) => (word.length > 4 && word.startsWith("ال") ? word.slice(2) : word)).filter((word) => word !== "");
}
