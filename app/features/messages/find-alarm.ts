import words from "./alarm-words.json" with { type: "json" };

/** Letters that people write in several ways, and marks they leave out: compared without them. */
function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u064b-\u065f\u0670\u0640]/g, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\s+/g, " ");
}

/** `word*` is a word that begins so; spaces are any space. Arabic writes "and", "the" and others in one with the word. */
function patternOf(word: string, language: string): string {
  const body = fold(word)
    .split("*")
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
    .join("[\\p{L}\\p{M}']*");
  return language === "ar" ? `[وفبلك]{0,2}(?:ال)?${body}` : body;
}

const alarm = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${Object.entries(words).flatMap(([language, list]) => list.map((word) => patternOf(word, language))).join("|")})(?![\\p{L}\\p{M}])`,
  "u",
);

/**
 * Whether a text has words of danger, violence or self-harm (alarm-words.json), in any of the languages: people write in
 * another than the screen's. It decides nothing: the writer is shown emergency numbers at once, and a person at the desk
 * reads the message first.
 */
export function hasAlarm(text: string): boolean {
  return alarm.test(fold(text));
}
