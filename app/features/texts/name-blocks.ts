import { isPageFile } from "#app/i18n/blocks.ts";

const pageKinds = ["heading", "paragraph", "list", "steps", "question", "asked", "fortnight", "callout", "figure", "next-step", "link-list", "term"] as const;

/** What a block is, for people at the desk; `text` is a text of the interface, `word` one of the glossary. */
export const blockKinds = ["page-title", "summary", ...pageKinds, "word", "text"] as const;
export type BlockKind = (typeof blockKinds)[number];

/** A block's name: its kind, and which of that kind it is in the file; null where there is only one, or where `word` says it. */
export type BlockName = { kind: BlockKind; number: number | null; word: string };

type Page = { blocks?: { id: string; type: string }[] };

function kindOf(file: string, block: string, page: Page): BlockKind {
  if (file === "terms") return "word";
  if (!isPageFile(file)) return "text";
  if (block === "_title") return "page-title";
  if (block === "_summary") return "summary";
  const type = page.blocks?.find(({ id }) => id === block)?.type;
  return pageKinds.find((kind) => kind === type) ?? "text";
}

/** The names of the blocks of a file, in their order. `page` is the Norwegian file. */
export function nameBlocks(file: string, blocks: readonly string[], page: Page): BlockName[] {
  const kinds = blocks.map((block) => kindOf(file, block, page));
  return kinds.map((kind, index) => {
    const isAlone = kinds.filter((one) => one === kind).length === 1;
    const number = kinds.slice(0, index + 1).filter((one) => one === kind).length;
    return { kind, number: isAlone || kind === "word" ? null : number, word: kind === "word" ? (blocks[index] ?? "") : "" };
  });
}

/** The fields of a block that have a name of their own. */
export const placeNames = ["text", "title", "question", "answer", "items", "answers", "confirmation", "links", "term", "word", "explanation"] as const;

/** Which field a place is, and which of several: "answer.1" is the second answer. Null for a place that has no name. */
export function namePlace(place: string): { name: (typeof placeNames)[number]; number: number | null } | null {
  const [first = "", index] = place.split(".");
  const name = placeNames.find((one) => one === first);
  return name ? { name, number: index === undefined ? null : Number(index) + 1 } : null;
}
