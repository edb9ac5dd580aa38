import MiniSearch from "minisearch";
import { foldWords } from "./fold.ts";

/** A page or a word of the glossary, with everything a reader may look for it by. */
export type Findable = {
  /** Path after the language: "tema/penger", "ordliste#vedtak". */
  to: string;
  kind: "page" | "word";
  title: string;
  summary: string;
  /** Norwegian title and terms, and what people type instead, in Norwegian and in the language. */
  norwegian: string;
  body: string;
  /** The Norwegian page, for a word out of a letter; empty in Norwegian itself. */
  norwegianBody: string;
};

export type Found = Pick<Findable, "to" | "kind" | "title" | "summary">;

const mostFound = 12;

/** What is typed apart is also looked for as one word: "melde kort". */
function termsOf(query: string): string[] {
  const words = foldWords(query);
  const joined = words.slice(1).map((word, index) => `${words[index] ?? ""}${word}`);
  return [...words, ...joined];
}

/** An index in memory over one language: forgiving of endings and of one or two wrong letters. */
export function createSearch(all: readonly Findable[]): (query: string) => Found[] {
  const index = new MiniSearch<Findable>({
    idField: "to",
    fields: ["title", "norwegian", "summary", "body", "norwegianBody"],
    storeFields: ["kind", "title", "summary"],
    tokenize: foldWords,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: termsOf,
      boost: { title: 5, norwegian: 4, summary: 2, norwegianBody: 0.5 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 7 ? 2 : term.length > 3 ? 1 : false),
      maxFuzzy: 2,
      weights: { fuzzy: 0.35, prefix: 0.6 },
    },
  });
  index.addAll(all);
  return (query) =>
    index.search(query).slice(0, mostFound).map((hit) => ({ to: String(hit.id), kind: hit.kind as Found["kind"], title: String(hit.title), summary: String(hit.summary) }));
}
