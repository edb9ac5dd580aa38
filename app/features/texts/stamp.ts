import { z } from "zod";
import { reviewers, type Reviewer } from "./text-state.ts";

/**
 * What is known about a block, as it stands in `locales/{lang}/states.json`: "machine 2026-11-22 a1b2c3 d4e5f6" or
 * "checked 2026-12-01 a1b2c3 d4e5f6 translator". `of` marks the Norwegian block that it was made from, `own` the text that
 * was made or checked (hash-block.server.ts). In nb: "source", the day of the last change, and the mark of the block.
 */
export type Stamp = { state: "source" | "machine" | "checked"; on: string; of: string; own: string; role: Reviewer | null };

/** States of a language: file → block → stamp. */
export type Stamps = Record<string, Record<string, string>>;

const mark = z.string().min(4);
const parts = z.union([
  z.tuple([z.literal("source"), z.iso.date(), mark]),
  z.tuple([z.enum(["machine", "checked"]), z.iso.date(), mark, mark, z.enum(reviewers).optional()]),
]);

/** Reads a stamp. Throws when it is none. */
export function readStamp(text: string): Stamp {
  const [state, on, of, own = of, role = null] = parts.parse(text.split(" "));
  return { state, on, of, own, role };
}

/** Writes a stamp the way the file has it. */
export function writeStamp({ state, on, of, own, role }: Stamp): string {
  if (state === "source") return [state, on, of].join(" ");
  return [state, on, of, own, ...(role ? [role] : [])].join(" ");
}

/** The file of states as text: one line per file of texts, so that a change shows where it belongs. */
export function writeStamps(stamps: Stamps): string {
  const lines = Object.entries(stamps).map(([file, blocks]) => `  ${JSON.stringify(file)}: ${JSON.stringify(blocks)}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}
