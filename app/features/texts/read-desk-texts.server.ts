import { isPageFile, placesFor, type Content } from "#app/i18n/blocks.ts";
import { correctionsVersion } from "#app/i18n/corrections.server.ts";
import { sourceLanguage } from "#app/i18n/languages.ts";
import { countStates, readBlockState, type Counts } from "./read-states.server.ts";
import { nameBlocks, type BlockName } from "./name-blocks.ts";
import { findTextFile, readBlocks, readFileBlocks, textFiles, translated } from "./text-files.server.ts";
import type { BlockState, Reviewer } from "./text-state.ts";

/** Blocks by state, with the share (0-100) that a person has checked. */
export type Share = Counts & { percent: number };

function share(counts: Counts): Share {
  return { ...counts, percent: counts.total === 0 ? 0 : Math.floor((100 * counts.checked) / counts.total) };
}

function sum(all: Counts[]): Counts {
  const add = (key: keyof Counts) => all.reduce((total, one) => total + one[key], 0);
  return { checked: add("checked"), machine: add("machine"), older: add("older"), missing: add("missing"), total: add("total") };
}

export type LanguageShare = { code: string; norwegianName: string; name: string; dir: "ltr" | "rtl"; share: Share };

let overview: LanguageShare[] = [];
let madeFrom: string | null = null;

/** Every translated language with its counts, most used first. Counted anew when a text was corrected. */
export function readOverview(): LanguageShare[] {
  if (madeFrom !== correctionsVersion()) {
    madeFrom = correctionsVersion();
    overview = translated.map(({ code, name, norwegianName, dir }) => ({ code, name, norwegianName, dir, share: share(sum(textFiles.map((file) => countStates(code, file)))) }));
  }
  return overview;
}

/** What a file is called at the desk: the Norwegian title of a page, the desk's own word for other texts. */
export function titleOfFile(file: string): string {
  const title = isPageFile(file) ? findTextFile(sourceLanguage, file)?.title : readFileBlocks(sourceLanguage, "admin")[`texts.files.${file}`]?.text;
  return typeof title === "string" ? title : file;
}

/** The files of a language with their counts. */
export function readFileShares(lang: string): { file: string; title: string; share: Share }[] {
  return textFiles.map((file) => ({ file, title: titleOfFile(file), share: share(countStates(lang, file)) }));
}

/** A block as it is corrected: Norwegian and own texts by place, and what is known about it. */
export type DeskBlock = {
  block: string;
  name: BlockName;
  places: { place: string; source: string; own: string }[];
  state: BlockState;
  on: string | null;
  role: Reviewer | null;
};

/** The Norwegian text of a place; for plural forms that Norwegian does not have, its form for many. */
export function sourceOf(source: Content, place: string): string {
  return source[place] ?? source.other ?? Object.values(source)[0] ?? "";
}

/** The blocks of a file in a language, in the order of the Norwegian file; null when there is no such file. */
export function readDeskBlocks(lang: string, file: string): DeskBlock[] | null {
  if (!textFiles.includes(file)) return null;
  const own = readBlocks(lang, file);
  const sources = readFileBlocks(sourceLanguage, file);
  const names = nameBlocks(file, Object.keys(sources), findTextFile(sourceLanguage, file) ?? {});
  return Object.entries(sources).map(([block, source], index) => {
    const { state, stamp } = readBlockState(lang, file, block);
    const extra = file === "terms" ? ["forms"] : [];
    const places = [...placesFor(source, lang), ...extra].map((place) => ({ place, source: place === "forms" ? (source.forms ?? "") : sourceOf(source, place), own: own[block]?.[place] ?? "" }));
    return { block, name: names[index]!, places, state, on: stamp?.on ?? null, role: stamp?.role ?? null };
  });
}
