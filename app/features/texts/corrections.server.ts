import { osloDay } from "#app/features/calendar/oslo-time.ts";
import type { Content } from "#app/i18n/blocks.ts";
import { hashBlock } from "#app/i18n/hash-block.server.ts";
import { setCorrections } from "#app/i18n/corrections.server.ts";
import { keepCorrections, listCorrections, readCorrectionsMark, removeCorrections, type TextCorrection } from "#db/queries/text-corrections.server.ts";
import type { Db } from "#dialect";
import type { Stamp } from "./stamp.ts";
import { readFileBlocks } from "./text-files.server.ts";
import { findStamp } from "./text-stamps.server.ts";

type Known = { mark: string; version: string; readAt: number };

const known = new WeakMap<Db, Known>();
const keptFor = 2_000;
let reads = 0;
let stamps = new Map<string, Stamp>();
let shownVersion = "";

const nameOf = (language: string, file: string, block: string) => `${language}/${file}/${block}`;

/** The stamp of a correction that is over the files now, or null. */
export function findCorrectionStamp(language: string, file: string, block: string): Stamp | null {
  return stamps.get(nameOf(language, file, block)) ?? null;
}

/** What a correction says about its text: what was done, on which Norwegian day, by whom, from which Norwegian block. */
function stampOf({ state, role, of, at, content }: TextCorrection): Stamp {
  return { state, role, of, own: hashBlock(content), on: osloDay(at) };
}

const sameContent = (a: Content | undefined, b: Content) => a !== undefined && JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

/** A correction that was exported and has come back with the build: the files count again. */
function isInFiles(one: TextCorrection): boolean {
  return sameContent(readFileBlocks(one.language, one.file)[one.block], one.content) && findStamp(one.language, one.file, one.block)?.state === one.state;
}

/** Puts the corrections of the database over the files. Gives a version that is new after each change. */
async function load(db: Db, before: Known | undefined): Promise<Known> {
  const mark = await readCorrectionsMark(db);
  if (before?.mark === mark && before.version === shownVersion) return { ...before, readAt: performance.now() };
  const all = await listCorrections(db);
  const exported = all.filter(isInFiles);
  if (exported.length > 0) await removeCorrections(db, exported);
  const open = all.filter((one) => !exported.includes(one));
  reads += 1;
  const version = open.length === 0 ? "" : String(reads);
  stamps = new Map(open.map((one) => [nameOf(one.language, one.file, one.block), stampOf(one)]));
  shownVersion = version;
  setCorrections(version, open);
  return { mark: exported.length > 0 ? await readCorrectionsMark(db) : mark, version, readAt: performance.now() };
}

/** A short mark that changes when a text is corrected; asked for at each page, read from the database at most every two seconds. */
export async function readTextsVersion(db: Db): Promise<string> {
  const before = known.get(db);
  // Elapsed time of this process, not the calendar's.
  if (before && before.version === shownVersion && performance.now() - before.readAt < keptFor) return before.version;
  const now = await load(db, before);
  known.set(db, now);
  return now.version;
}

/** Keeps corrections, all or none, and shows them from the next page on. */
export async function saveCorrections(db: Db, corrections: Parameters<typeof keepCorrections>[1]): Promise<void> {
  await keepCorrections(db, corrections);
  known.delete(db);
  shownVersion = "changed";
  await readTextsVersion(db);
}
