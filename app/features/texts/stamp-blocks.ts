import type { Blocks, Content } from "#app/i18n/blocks.ts";
import { readStamp, writeStamp, type Stamps } from "./stamp.ts";

type Hash = (content: Content) => string;

/** The texts of a language: file → blocks. */
export type Texts = Record<string, Blocks>;

function eachBlock(texts: Texts, stampFor: (file: string, block: string, content: Content) => string | null): Stamps {
  const stamps: Stamps = {};
  for (const [file, blocks] of Object.entries(texts)) {
    for (const [block, content] of Object.entries(blocks)) {
      const stamp = stampFor(file, block, content);
      if (stamp) (stamps[file] ??= {})[block] = stamp;
    }
  }
  return stamps;
}

/** The stamps of the source: a changed or new block gets today's day and its mark, the others keep theirs. */
export function stampSource(texts: Texts, before: Stamps, { today, hash }: { today: string; hash: Hash }): Stamps {
  return eachBlock(texts, (file, block, content) => {
    const old = before[file]?.[block];
    const of = hash(content);
    return old && readStamp(old).of === of ? old : writeStamp({ state: "source", on: today, of, own: of, role: null });
  });
}

/** The blocks of the source whose mark is not the one that was kept. */
export function changedBlocks(texts: Texts, before: Stamps, hash: Hash): { file: string; block: string }[] {
  return Object.entries(texts).flatMap(([file, blocks]) =>
    Object.entries(blocks).flatMap(([block, content]) => {
      const old = before[file]?.[block];
      return old && readStamp(old).of === hash(content) ? [] : { file, block };
    }),
  );
}

/**
 * The stamps of a translation: a text that is new or was changed in the file is machine-made from the present source; one that
 * is as it was keeps its stamp, also when the source has changed since. Blocks that the source does not have get none.
 */
export function stampTranslation(texts: Texts, before: Stamps, { source, today, hash }: { source: Stamps; today: string; hash: Hash }): Stamps {
  return eachBlock(texts, (file, block, content) => {
    const original = source[file]?.[block];
    if (!original) return null;
    const own = hash(content);
    const old = before[file]?.[block];
    if (old && readStamp(old).own === own) return old;
    return writeStamp({ state: "machine", on: today, of: readStamp(original).of, own, role: null });
  });
}

/** After a change of spelling in the source: translations made from the block as it was count as made from it as it is. */
export function followSource(stamps: Stamps, { before, now }: { before: Stamps; now: Stamps }): Stamps {
  const followed: Stamps = {};
  for (const [file, blocks] of Object.entries(stamps)) {
    for (const [block, text] of Object.entries(blocks)) {
      const stamp = readStamp(text);
      const [old, next] = [before[file]?.[block], now[file]?.[block]];
      const follows = old && next && readStamp(old).of === stamp.of;
      (followed[file] ??= {})[block] = follows ? writeStamp({ ...stamp, of: readStamp(next).of }) : text;
    }
  }
  return followed;
}
