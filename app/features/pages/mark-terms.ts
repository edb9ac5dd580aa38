import { sourceLanguage } from "#app/i18n/languages.ts";
import type { Block, PageInLanguage } from "./page.ts";
import type { Term } from "./terms.ts";

type BlockInLanguage = PageInLanguage["blocks"][number];

/** How many words one page explains: more would hide the page behind its glossary. */
const most = 14;

const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The terms by each of their Norwegian forms, in lower case. */
function byForm(terms: readonly Term[]): Map<string, number> {
  return new Map(terms.flatMap(({ nb, forms = [] }, index) => [nb, ...forms].map((form) => [form.toLocaleLowerCase("nb"), index] as const)));
}

/** Applies a change to the running text of a block, in reading order. Headings, questions and labels stay as they are. */
function changeTexts<B extends Block>(block: B, change: (text: string) => string): B {
  switch (block.type) {
    case "paragraph":
    case "callout":
    case "figure":
    case "next-step":
      return { ...block, text: change(block.text) };
    case "list":
    case "steps":
      return { ...block, items: block.items.map(change) };
    case "question":
    case "asked":
      return { ...block, answer: block.answer.map(change) };
    default:
      return block;
  }
}

/**
 * Marks the first place where a page uses each Norwegian term: `<w3>…</w3>` for the fourth of `terms`. In Norwegian text the
 * word itself is looked for in all of its forms, in other languages what stands in `<nb>…</nb>`. Gives the blocks and the
 * indexes of the terms found, in the order of the page.
 */
export function markTerms(blocks: readonly BlockInLanguage[], terms: readonly Term[]): { blocks: BlockInLanguage[]; found: number[] } {
  const forms = byForm(terms);
  const words = [...forms.keys()].sort((a, b) => b.length - a.length).map(escape);
  if (words.length === 0) return { blocks: [...blocks], found: [] };
  const anyWord = new RegExp(`\\{\\{[^}]*\\}\\}|<[^>]*>|(?<![\\p{L}\\p{N}-])(?:${words.join("|")})(?![\\p{L}\\p{N}-])`, "giu");
  const found: number[] = [];
  const mark = (word: string) => {
    const index = forms.get(word.toLocaleLowerCase("nb"));
    if (index === undefined || found.includes(index) || found.length >= most) return word;
    found.push(index);
    return `<w${index}>${word}</w${index}>`;
  };
  const marked = blocks.map((block) =>
    changeTexts(block, (text) => (block.lang === sourceLanguage ? text.replace(anyWord, mark) : text.replace(/(<nb>)([^<]+)(?=<\/nb>)/g, (_, open: string, word: string) => open + mark(word)))),
  );
  return { blocks: marked, found };
}
