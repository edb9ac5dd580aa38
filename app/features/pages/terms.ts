import { z } from "zod";

const text = z.string().min(1);

/** One Norwegian word that letters and forms use, with the language's own word and a plain explanation. */
export const term = z.strictObject({
  nb: text,
  /** Only in nb: where it stands in the glossary. */
  group: z.string().optional(),
  /** Forms that count as the word too: Norwegian ones in nb, the language's own elsewhere. */
  forms: z.array(text).optional(),
  word: text,
  explanation: text,
});

export const termFile = z.strictObject({ terms: z.array(term).min(1) });
export type Term = z.infer<typeof term>;

/** A word as a page shows it: `lang` is the language of word and explanation. */
export type ShownTerm = { index: number; nb: string; word: string; explanation: string; lang: string };

/** The anchor of a word in the glossary: plain ASCII. */
export function termAnchor(nb: string): string {
  return nb
    .toLocaleLowerCase("nb")
    .replace(/æ/g, "ae")
    .replace(/ø/g, "o")
    .replace(/å/g, "a")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
