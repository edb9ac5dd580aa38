/** How hard a text is to read, counted the way LIX is counted in Norway. */
export interface Readability {
  words: number;
  sentences: number;
  /** Words of more than six letters or digits. */
  longWords: number;
  /** Words per sentence plus the percentage of long words; 0 when there are no words. */
  lix: number;
  wordsPerSentence: number;
  longestSentence: { words: number; text: string };
}

const LONG_WORD_LETTERS = 6;

/**
 * Measures several pieces of text as one. Each piece (paragraph, list item, answer) ends a sentence, so a list never
 * becomes one endless sentence. A colon does not end a sentence: that would make long sentences look short.
 * Inline tags are ignored; fill placeholders before measuring.
 */
export function measureReadability(texts: readonly string[]): Readability {
  const sentences = texts.flatMap(splitSentences).map((text) => ({ text, words: splitWords(text) }));
  const words = sentences.flatMap((sentence) => sentence.words);
  const longWords = words.filter((word) => countLetters(word) > LONG_WORD_LETTERS).length;
  const wordsPerSentence = sentences.length === 0 ? 0 : words.length / sentences.length;
  const longest = sentences.reduce(
    (most, sentence) => (sentence.words.length > most.words ? { words: sentence.words.length, text: sentence.text } : most),
    { words: 0, text: "" },
  );
  return {
    words: words.length,
    sentences: sentences.length,
    longWords,
    lix: words.length === 0 ? 0 : wordsPerSentence + (100 * longWords) / words.length,
    wordsPerSentence,
    longestSentence: longest,
  };
}

/** The sentences of a text that hold at least one word. "10.30" and "nav.no" do not end a sentence. */
export function splitSentences(text: string): string[] {
  return text
    .replace(/<\/?[a-z]+>/g, "")
    .split(/(?<=[.!?…]["»”)]*)\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => splitWords(sentence).length > 0);
}

/** The words of a text. A number with spaces between its digits ("55 55 33 33") is one word. */
export function splitWords(text: string): string[] {
  const joined = text.replace(/(?<=\d)[ \u00a0\u202f](?=\d)/g, "");
  return joined.match(/[\p{L}\p{N}]+(?:[-'’.:][\p{L}\p{N}]+)*/gu) ?? [];
}

function countLetters(word: string): number {
  return [...word].filter((sign) => /[\p{L}\p{N}]/u.test(sign)).length;
}
