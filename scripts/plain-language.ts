// Prints how easy the Norwegian texts are to read, page by page, as the table of docs/plain-language.md: npm run plain-language
import { readdirSync, readFileSync } from "node:fs";
import { blame, findWords, officialese } from "../app/features/pages/plain-words.ts";
import { measureReadability } from "../app/features/pages/readability.ts";
import { everyText, readNamespaces, runningText, sentenceTexts } from "../app/features/pages/running-text.ts";
import peers from "./plain-language-peers.json" with { type: "json" };

type Measured = { name: string; texts: string[] };

const folder = new URL("../locales/nb/", import.meta.url);
function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, folder), "utf8"));
}

const pages: Measured[] = readdirSync(new URL("pages/", folder), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replaceAll("\\", "/"))
  .sort((one, other) => one.split("/").length - other.split("/").length || one.localeCompare(other))
  .map((file) => ({ name: file.replace(/\.json$/, ""), texts: runningText(read(`pages/${file}`)) }));

const sent: Measured[] = [
  { name: "ready messages", texts: everyText((read("messages.json") as { ready: unknown }).ready) },
  { name: "ready replies", texts: everyText(read("ready-replies.json")) },
  { name: "notices", texts: everyText(read("notices.json")) },
];

const screens: Measured[] = readNamespaces.map((name) => ({ name: `texts of the site: ${name}`, texts: sentenceTexts(read(`${name}.json`)) }));

const row = (cells: (string | number)[]) => `| ${cells.join(" | ")} |`;

function measured({ name, texts }: Measured): string {
  const { words, wordsPerSentence, longestSentence, lix } = measureReadability(texts);
  return row([name, words, wordsPerSentence.toFixed(1), longestSentence.words, lix.toFixed(1), findWords(texts, officialese).length, findWords(texts, blame).filter(({ text }) => !/ikke \p{L}+ (?:feil|skyld)/u.test(text)).length]);
}

const lines = [
  row(["Text", "Words", "Words a sentence", "Longest sentence", "LIX", "Words of offices", "Words that blame"]),
  row(["---", "---:", "---:", "---:", "---:", "---:", "---:"]),
  ...[...pages, ...sent, ...screens].map(measured),
  measured({ name: "**All pages**", texts: pages.flatMap(({ texts }) => texts) }),
  ...peers.map((peer) => row([peer.name, peer.words, peer.wordsPerSentence.toFixed(1), peer.longest, peer.lix.toFixed(1), peer.officialese, peer.blame])),
];
process.stdout.write(`${lines.join("\n")}\n`);
