// npm run texts:spelling: words that the spell checkers do not know, per language. With --fail nb must have none left (the test does this).
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { loadModule } from "hunspell-asm";
import { readTexts } from "./text-folder.ts";

const require = createRequire(import.meta.url);
const allowed = fileURLToPath(new URL("spelling/", import.meta.url));

/** The languages with a dictionary that can be installed as a package. */
export const checkable = ["nb", "nn", "en", "uk", "ru", "pl", "tr", "fa", "rw"] as const;

/** Words that are right although the dictionary does not have them: names, new words, words of the field; one a line. */
function readAllowed(lang: string): Set<string> {
  const files = ["names.txt", `${lang}.txt`].map((file) => path.join(allowed, file)).filter((file) => fs.existsSync(file));
  return new Set(files.flatMap((file) => fs.readFileSync(file, "utf8").split("\n").map((line) => line.trim().toLowerCase())).filter((line) => line && !line.startsWith("#")));
}

/** The words of a text: no placeholders, no markup, no kept Norwegian words, no addresses. */
function wordsOf(text: string): string[] {
  const plain = text.replace(/<nb>.*?<\/nb>/g, " ").replace(/\{\{[^}]+\}\}|<\/?\w+\/?>|https?:\S+|\b[\w.-]+\.(?:no|com|org)\b\S*|\S+@\S+/g, " ").replaceAll("\u00ad", "");
  return plain.match(/\p{L}[\p{L}\p{M}'’ʼ\u200c-]*/gu) ?? [];
}

/** Words that the dictionary of a language does not know, with how often they stand in the texts; the most frequent first. */
export async function findUnknownWords(lang: (typeof checkable)[number]): Promise<{ word: string; times: number; file: string }[]> {
  const known = readAllowed(lang);
  const folder = path.dirname(require.resolve(`dictionary-${lang}`));
  const factory = await loadModule();
  const mount = (kind: string) => factory.mountBuffer(fs.readFileSync(path.join(folder, `index.${kind}`)), `${lang}.${kind}`);
  const speller = factory.create(mount("aff"), mount("dic"));
  const isKnown = (word: string): boolean => word.length < 2 || known.has(word.toLowerCase()) || speller.spell(word) || speller.spell(word.replace(/[’ʼ]/g, "'"));
  const found = new Map<string, { times: number; file: string }>();
  for (const [file, blocks] of Object.entries(readTexts(lang))) {
    for (const [place, text] of Object.values(blocks).flatMap((content) => Object.entries(content))) {
      if (place === "forms" || (place === "term" && lang !== "nb")) continue;
      for (const word of wordsOf(text)) {
        const bare = word.replace(/[-'’ʼ]+$/, "");
        if (isKnown(bare) || bare.split("-").every(isKnown)) continue;
        found.set(bare, { times: (found.get(bare)?.times ?? 0) + 1, file: found.get(bare)?.file ?? file });
      }
    }
  }
  speller.dispose();
  return [...found].map(([word, seen]) => ({ word, ...seen })).sort((a, b) => b.times - a.times || (a.word < b.word ? -1 : 1));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.slice(2);
  for (const lang of checkable.filter((code) => wanted.length === 0 || wanted.includes(code))) {
    const unknown = await findUnknownWords(lang);
    process.stdout.write(`${lang}: ${unknown.length} unknown words\n`);
    for (const { word, times, file } of unknown) process.stdout.write(`  ${word}  ${times}  ${file}\n`);
  }
}
