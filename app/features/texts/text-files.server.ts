import { blocksOf, isPageFile, setBlock, type Blocks } from "#app/i18n/blocks.ts";
import { correctionsOf, fits } from "#app/i18n/corrections.server.ts";
import { languages, sourceLanguage } from "#app/i18n/languages.ts";
import { remember } from "#app/remember.ts";

type Tree = Record<string, unknown>;

const read = import.meta.glob<Tree>(["/locales/*/*.json", "/locales/*/pages/**/*.json", "!/locales/*/states.json"], { eager: true, import: "default" });

/** Files that a language need not have: the desk is written in Norwegian only. */
const deskFiles = new Set(["admin"]);

const blocksIn = remember((path: string): Blocks => blocksOf(path.split("/").slice(3).join("/").replace(/\.json$/, ""), read[path]));

/** The data of a file as it stands in the repository, or null. */
export function findTextFile(lang: string, file: string): Tree | null {
  return read[`/locales/${lang}/${file}.json`] ?? null;
}

/** The blocks of a file in a language, without corrections. */
export function readFileBlocks(lang: string, file: string): Blocks {
  const path = `/locales/${lang}/${file}.json`;
  return path in read ? blocksIn(path) : {};
}

/** The blocks of a file in a language as the site shows them: the files, with the desk's corrections over them. */
export function readBlocks(lang: string, file: string): Blocks {
  const source = readFileBlocks(sourceLanguage, file);
  const corrected = Object.entries(correctionsOf(lang, file)).filter(([block, content]) => fits(source[block], content, lang));
  return corrected.length === 0 ? readFileBlocks(lang, file) : { ...readFileBlocks(lang, file), ...Object.fromEntries(corrected) };
}

/** The files of texts that every language must have, pages first. */
export const textFiles: readonly string[] = Object.keys(read)
  .filter((path) => path.startsWith(`/locales/${sourceLanguage}/`))
  .map((path) => path.split("/").slice(3).join("/").replace(/\.json$/, ""))
  .filter((file) => !deskFiles.has(file) && Object.keys(readFileBlocks(sourceLanguage, file)).length > 0)
  .sort((a, b) => Number(isPageFile(b)) - Number(isPageFile(a)) || (a < b ? -1 : 1));

/** The languages that are translated: all but the source. */
export const translated = languages.filter(({ code }) => code !== sourceLanguage);

/** The data of a page or of the glossary's terms with the desk's corrections in it. Null where there is neither. */
export function findCorrectedFile(lang: string, file: string): Tree | null {
  const own = findTextFile(lang, file);
  const corrections = Object.entries(correctionsOf(lang, file));
  if (corrections.length === 0) return own;
  const source = findTextFile(sourceLanguage, file) ?? {};
  const originals = readFileBlocks(sourceLanguage, file);
  const data = structuredClone(own ?? {});
  for (const [block, content] of corrections) if (fits(originals[block], content, lang)) setBlock(file, data, { block, content, source });
  return data;
}
