import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { page } from "#app/features/pages/page.ts";
import { languages, sourceLanguage } from "#app/i18n/languages.ts";
import { folder, listTextFiles, readBlocks, readTextFile } from "../../scripts/text-folder.ts";
import { faultsOf, filesFor, pairsOf, translations } from "./texts-on-disk.ts";

describe("the languages of the list are the folders", () => {
  it("a folder for each language, and no other", () => {
    expect(fs.readdirSync(folder).sort()).toEqual(languages.map(({ code }) => code as string).sort());
  });
});

type Structure = Record<string, unknown>;

/** What must be the same in all languages: everything of a block that is no text. */
function structureOf(block: Structure): Structure {
  const { id, type, tone, figure, links, items, answer } = block;
  return {
    id, type, tone, figure,
    for: block.for,
    to: (links as { to: string }[] | undefined)?.map(({ to }) => to),
    items: (items as unknown[] | undefined)?.length,
    answer: (answer as unknown[] | undefined)?.length,
  };
}

describe.each(translations)("%s", (lang) => {
  it("has the files of nb and no others", () => {
    expect(listTextFiles(lang)).toEqual(filesFor(lang));
  });

  it("has the same keys and block ids, no empty text, the same placeholders and markup, every plural form", () => {
    expect(filesFor(lang).flatMap((file) => faultsOf(lang, file))).toEqual([]);
  });

  it("has the blocks of each page in the same order, with the same links, figures and rules", () => {
    const pages = filesFor(lang).filter((file) => file.startsWith("pages/") && listTextFiles(lang).includes(file));
    const blocksIn = (code: string, file: string) => page.parse(readTextFile(code, file)).blocks.map((block) => structureOf(block));
    for (const file of pages) expect(blocksIn(lang, file), file).toEqual(blocksIn(sourceLanguage, file));
  });

  it("no text is a copy of the Norwegian one", () => {
    // Names and codes are the same everywhere, and some words are those of several languages. Words of a word list stay Norwegian.
    const same = /^(?:Videre|Nav|HK-dir|AAP|PIN|CV|D-nummer|Mentor|Kode)$/;
    const shared: Record<string, RegExp> = { en: /^(?:Send|person)$/, pl: /^(?:telefon|kontakt|dialekt|kurs)$/i, ku: /^(?:telefon|kurs)$/i, tr: /^(?:telefon|kurs)$/i };
    const long = pairsOf(lang).filter(({ nb }) => {
      const word = nb.replace(/\{\{[^}]+\}\}|<\/?\w+>/g, "").trim();
      return word.length > 2 && /\p{L}/u.test(word) && !same.test(word) && !shared[lang]?.test(word);
    });
    const copies = long.filter(({ nb, own, place, file }) => nb === own && !(file === "terms" && place === "word") && place !== "term").map(({ file, block, nb }) => `${file} ${block}: ${nb}`);
    // Nynorsk shares many whole sentences with bokmål; a file that nobody has translated shares all of them.
    if (lang === "nn") expect(copies.length / long.length).toBeLessThan(0.5);
    else expect(copies).toEqual([]);
  });
});

describe("every key that the code asks for exists in nb", () => {
  it("no t(…) with a written-out key misses", () => {
    const root = fileURLToPath(new URL("../../app", import.meta.url));
    const blocks = new Map(listTextFiles(sourceLanguage).filter((file) => !file.includes("/")).map((file) => [file, readBlocks(sourceLanguage, file)]));
    const missing = fs
      .readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => [...fs.readFileSync(path.join(root, file), "utf8").matchAll(/\bt\(\s*"([\w:.-]+)"/g)].map((match) => ({ file, key: match[1] ?? "" })))
      .filter(({ key }) => {
        const [namespace = "", block = ""] = key.includes(":") ? key.split(":") : ["common", key];
        return !(block in (blocks.get(namespace) ?? {}));
      });
    expect(missing).toEqual([]);
  });
});
