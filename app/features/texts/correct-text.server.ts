import type { Content } from "#app/i18n/blocks.ts";
import { checkBlock, type TextFault } from "#app/i18n/check-text.ts";
import { hashBlock } from "#app/i18n/hash-block.server.ts";
import { sourceLanguage } from "#app/i18n/languages.ts";
import type { Db } from "#dialect";
import { saveCorrections } from "./corrections.server.ts";
import { readFileBlocks } from "./text-files.server.ts";
import { markOfSource } from "./text-stamps.server.ts";
import type { Reviewer } from "./text-state.ts";

export type Corrected = { file: string; block: string; content: Content; role: Reviewer | null };

/** What is wrong with a corrected block; null when the Norwegian file has no such block. */
export function findFaults(lang: string, { file, block, content }: Pick<Corrected, "file" | "block" | "content">): TextFault[] | null {
  const source = readFileBlocks(sourceLanguage, file)[block];
  return source ? checkBlock(source, content, lang) : null;
}

/** Keeps corrected blocks that have no faults, all or none: checked by somebody in a role, or (without one) not checked. The site shows them at once. */
export async function correctTexts(db: Db, lang: string, { corrected, adviserId, now }: { corrected: readonly Corrected[]; adviserId: string; now: Date }): Promise<void> {
  if (corrected.length === 0) return;
  const rows = corrected.map(({ file, block, content, role }) => ({
    language: lang,
    file,
    block,
    content,
    state: role ? ("checked" as const) : ("machine" as const),
    role,
    of: markOfSource(file, block) ?? hashBlock(readFileBlocks(sourceLanguage, file)[block] ?? {}),
    adviserId,
    at: now,
  }));
  await saveCorrections(db, rows);
}
