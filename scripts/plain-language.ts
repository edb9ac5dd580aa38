// Prints how easy the Norwegian texts are to read, page by page, as the table of docs/plain-language.md: npm run plain-language
import { readdirSync, readFileSync } from "node:fs";
import { blame, findWords, officialese } from "../app/features/pages/plain-words.ts";
import { measureReadability } from "../app/features/pages/readability.ts";
import { readFigure } from "../app/features/rules/figures.ts";
import peers from "./plain-language-peers.json" with { type: "json" };

type Measured = { name: string; texts: string[] };

const folder = new URL("../locales/nb/", import.meta.url);
/** Labels, titles and links are no sentences: they would flatter the measure. */
const sentences = new Set(["summary", "text", "items", "question", "answer", "explanation", "answers"]);

/** As a reader sees it: figures filled in, other placeholders as one short word. */
function fill(text: string, figure?: string): string {
  return text
    .replace(/\{\{figure\.([^}]+)\}\}/g, (_, key: string) => String(readFigure(key).value))
    .replace(/\{\{value\}\}/g, () => (figure ? String(readFigure(figure).value) : "1"))
    .replace(/\{\{[^}]+\}\}/g, "Ola");
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, folder), "utf8"));
}

function pageTexts(node: unknown, key = "", figure?: string): string[] {
  if (typeof node === "string") return sentences.has(key) ? [fill(node, figure)] : [];
  if (Array.isArray(node)) return node.flatMap((one) => pageTexts(one, key, figure));
  if (node === null || typeof node !== "object") return [];
  const own = node as Record<string, unknown>;
  if (own.type === "heading") return [];
  return Object.entries(own).flatMap(([name, value]) => pageTexts(value, name, typeof own.figure === "string" ? own.figure : figure));
}

function allTexts(node: unknown): string[] {
  if (typeof node === "string") return [fill(node)];
  return node !== null && typeof node === "object" ? Object.values(node).flatMap(allTexts) : [];
}

const pages: Measured[] = readdirSync(new URL("pages/", folder), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replaceAll("\\", "/"))
  .sort((one, other) => one.split("/").length - other.split("/").length || one.localeCompare(other))
  .map((file) => ({ name: file.replace(/\.json$/, ""), texts: pageTexts(read(`pages/${file}`)) }));

const sent: Measured[] = [
  { name: "ready messages", texts: allTexts((read("messages.json") as { ready: unknown }).ready) },
  { name: "ready replies", texts: allTexts(read("ready-replies.json")) },
  { name: "notices", texts: allTexts(read("notices.json")) },
];

const row = (cells: (string | number)[]) => `| ${cells.join(" | ")} |`;

function measured({ name, texts }: Measured): string {
  const { words, wordsPerSentence, longestSentence, lix } = measureReadability(texts);
  return row([name, words, wordsPerSentence.toFixed(1), longestSentence.words, lix.toFixed(1), findWords(texts, officialese).length, findWords(texts, blame).filter(({ text }) => !/ikke \p{L}+ (?:feil|skyld)/u.test(text)).length]);
}

const lines = [
  row(["Text", "Words", "Words a sentence", "Longest sentence", "LIX", "Words of offices", "Words that blame"]),
  row(["---", "---:", "---:", "---:", "---:", "---:", "---:"]),
  ...[...pages, ...sent].map(measured),
  measured({ name: "**All pages**", texts: pages.flatMap(({ texts }) => texts) }),
  ...peers.map((peer) => row([peer.name, peer.words, peer.wordsPerSentence.toFixed(1), peer.longest, peer.lix.toFixed(1), peer.officialese, peer.blame])),
];
process.stdout.write(`${lines.join("\n")}\n`);
