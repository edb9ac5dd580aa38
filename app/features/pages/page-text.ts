import type { Block, Page } from "./page.ts";

function textsOf(block: Block): string[] {
  switch (block.type) {
    case "heading":
    case "paragraph":
    case "figure":
      return [block.text];
    case "list":
    case "steps":
      return block.items;
    case "question":
    case "asked":
      return [block.question, ...block.answer];
    case "fortnight":
      return [block.title, block.text, ...(block.confirmation ? [block.confirmation] : []), ...block.answers];
    case "callout":
      return [block.title, block.text];
    case "next-step":
      return [block.text, ...block.links.map(({ label }) => label)];
    case "link-list":
      return block.links.map(({ label }) => label);
    case "term":
      return [block.term, block.explanation];
    case "contact":
    case "emergency":
      return [];
  }
}

/** Every text of a page's blocks in their order, without tags; placeholders are left out. */
export function pageTexts({ blocks }: Pick<Page, "blocks">): string[] {
  return blocks.flatMap(textsOf).map((text) => text.replace(/<\/?\w+>|\{\{[^}]+\}\}/g, ""));
}

/** A text without its inline tags, for places that take no markup: the title of the window, a message's line. */
export function plainText(text: string): string {
  return text.replace(/<\/?\w+>/g, "");
}
