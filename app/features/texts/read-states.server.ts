import { sourceLanguage } from "#app/i18n/languages.ts";
import { findCorrectionStamp } from "./corrections.server.ts";
import type { Stamp } from "./stamp.ts";
import { readBlocks, readFileBlocks } from "./text-files.server.ts";
import { findStamp, markOfSource } from "./text-stamps.server.ts";
import type { BlockState, TextState } from "./text-state.ts";

export type KnownBlock = { state: BlockState; stamp: Stamp | null };

/** What is known about one block in one language: a correction of the desk counts before the files. */
export function readBlockState(lang: string, file: string, block: string): KnownBlock {
  const own = readBlocks(lang, file)[block];
  if (!own) return { state: "missing", stamp: null };
  const stamp = findCorrectionStamp(lang, file, block) ?? findStamp(lang, file, block);
  if (!stamp) return { state: "machine", stamp: null };
  const now = markOfSource(file, block);
  if (now !== null && stamp.of !== now) return { state: "older", stamp };
  return { state: stamp.state === "checked" ? "checked" : "machine", stamp };
}

export type Counts = Record<BlockState, number> & { total: number };

/** How many blocks of a file are checked, machine-made, older than the Norwegian, and missing. */
export function countStates(lang: string, file: string): Counts {
  const counts: Counts = { checked: 0, machine: 0, older: 0, missing: 0, total: 0 };
  for (const block of Object.keys(readFileBlocks(sourceLanguage, file))) {
    counts[readBlockState(lang, file, block).state] += 1;
    counts.total += 1;
  }
  return counts;
}

const first = (days: string[]) => days.sort()[0] ?? null;
const last = (days: string[]) => days.sort().at(-1) ?? null;

/** What the reader of a page is told about its text; a page can stand in several files (the glossary and its terms). */
export function readTextState(lang: string, ...fromFiles: string[]): TextState {
  const blocks = fromFiles.flatMap((file) => Object.keys(readFileBlocks(sourceLanguage, file)).map((block) => ({ file, block })));
  if (lang === sourceLanguage) {
    const days = blocks.flatMap(({ file, block }) => findStamp(lang, file, block)?.on ?? []);
    return { kind: "source", on: last(days), role: null, older: 0, missing: 0, total: blocks.length };
  }
  const known = blocks.map(({ file, block }) => readBlockState(lang, file, block));
  const count = (state: BlockState) => known.filter((one) => one.state === state).length;
  const present = known.filter(({ state }) => state !== "missing");
  const checked = present.length > 0 && present.every(({ stamp }) => stamp?.state === "checked");
  const days = present.flatMap(({ stamp }) => stamp?.on ?? []);
  return {
    kind: checked ? "checked" : "machine",
    on: checked ? first(days) : last(days),
    role: checked ? (present[0]?.stamp?.role ?? null) : null,
    older: count("older"),
    missing: count("missing"),
    total: blocks.length,
  };
}
