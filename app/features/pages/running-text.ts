import { readFigure } from "#app/features/rules/figures.ts";

/** Fields that are read as sentences. Titles, terms and link labels are short and would flatter the measure. */
const sentences = new Set(["summary", "text", "items", "question", "answer", "confirmation", "answers", "explanation"]);

/** A text as a reader sees it, for measuring: rule figures filled in, other placeholders as one short word. */
export function fillPlaceholders(text: string, figure?: string): string {
  return text
    .replace(/\{\{figure\.([^}]+)\}\}/g, (_, key: string) => String(readFigure(key).value))
    .replace(/\{\{value\}\}/g, () => (figure ? String(readFigure(figure).value) : "1"))
    .replace(/\{\{[^}]+\}\}/g, "Ola");
}

/** What is read as sentences on a page (its file, parsed): headings left out, placeholders filled. */
export function runningText(node: unknown, key = "", figure?: string): string[] {
  if (typeof node === "string") return sentences.has(key) ? [fillPlaceholders(node, figure)] : [];
  if (Array.isArray(node)) return node.flatMap((one) => runningText(one, key, figure));
  if (node === null || typeof node !== "object") return [];
  const own = node as Record<string, unknown>;
  if (own.type === "heading") return [];
  return Object.entries(own).flatMap(([name, value]) => runningText(value, name, typeof own.figure === "string" ? own.figure : figure));
}

/** Every text of a tree of keys, placeholders filled. */
export function everyText(node: unknown): string[] {
  if (typeof node === "string") return [fillPlaceholders(node)];
  return node !== null && typeof node === "object" ? Object.values(node).flatMap(everyText) : [];
}

/** The namespaces of pages that visitors and participants read, each measured as a whole; the desk is for advisers. */
export const readNamespaces = ["bookings", "helped", "interpreter", "listen", "meldekort", "messages", "min-side", "outcomes", "pages", "plan", "problems", "recordings", "search", "sign-in", "start"] as const;

/** Of every text of a tree of keys, those that end as a sentence: labels are short and would flatter the measure. */
export function sentenceTexts(node: unknown): string[] {
  return everyText(node).filter((text) => /[.?!]$/.test(text));
}
