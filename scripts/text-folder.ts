// The texts of the repository, read and written by the commands and the tests of the texts.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { blocksOf, type Blocks } from "#app/i18n/blocks.ts";
import type { Texts } from "#app/features/texts/stamp-blocks.ts";
import { writeStamps, type Stamps } from "#app/features/texts/stamp.ts";

export const folder = fileURLToPath(new URL("../locales", import.meta.url));

/** Files of texts of a language, by their name without ".json", sorted; `states` is none. */
export function listTextFiles(lang: string): string[] {
  const own = path.join(folder, lang);
  if (!fs.existsSync(own)) return [];
  return fs
    .readdirSync(own, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json") && file !== "states.json")
    .map((file) => file.replaceAll(path.sep, "/").replace(/\.json$/, ""))
    .sort();
}

const pathOf = (lang: string, file: string) => path.join(folder, lang, `${file}.json`);

/** The data of a file; empty when there is none. */
export function readTextFile(lang: string, file: string): Record<string, unknown> {
  const place = pathOf(lang, file);
  return fs.existsSync(place) ? (JSON.parse(fs.readFileSync(place, "utf8")) as Record<string, unknown>) : {};
}

/** Writes the data of a file the way the files stand in the repository. */
export function writeTextFile(lang: string, file: string, data: unknown): void {
  const place = pathOf(lang, file);
  fs.mkdirSync(path.dirname(place), { recursive: true });
  fs.writeFileSync(place, `${JSON.stringify(data, null, 2)}\n`);
}

/** The blocks of a file in a language. */
export function readBlocks(lang: string, file: string): Blocks {
  return blocksOf(file, readTextFile(lang, file));
}

/** All texts of a language but those of the desk, file by file. */
export function readTexts(lang: string): Texts {
  return Object.fromEntries(listTextFiles(lang).filter((file) => file !== "admin").map((file) => [file, readBlocks(lang, file)] as const).filter(([, blocks]) => Object.keys(blocks).length > 0));
}

/** What is known about the texts of a language; empty before its first stamp. */
export function readStates(lang: string): Stamps {
  return readTextFile(lang, "states") as Stamps;
}

/** Writes what is known about the texts of a language. */
export function writeStates(lang: string, stamps: Stamps): void {
  fs.writeFileSync(pathOf(lang, "states"), writeStamps(stamps));
}
