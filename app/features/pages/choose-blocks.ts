import type { LegalBasis } from "#dialect";

type Ruled = { type: string; for?: readonly LegalBasis[] | undefined };

/** True when some of a page holds for some readers only. */
export function hasRules(blocks: readonly Ruled[]): boolean {
  return blocks.some((block) => block.for !== undefined);
}

/**
 * The blocks one reader gets: those for everybody, and those for the rules she has chosen. Rules are never mixed: without
 * a choice only what holds for everybody is left, and `askAt` says before which of them the question belongs. A heading
 * that lost all of its section goes too.
 */
export function chooseBlocks<B extends Ruled>(blocks: readonly B[], basis: LegalBasis | null): { blocks: B[]; askAt: number | null } {
  const holds = (block: B) => block.for === undefined || (basis !== null && block.for.includes(basis));
  const isEmptied = (index: number) => {
    const end = blocks.findIndex((block, other) => other > index && block.type === "heading");
    const section = blocks.slice(index + 1, end === -1 ? undefined : end);
    return section.length > 0 && !section.some(holds);
  };
  const stays = (block: B, index: number) => holds(block) && !(block.type === "heading" && isEmptied(index));
  const first = blocks.findIndex((block, index) => !stays(block, index));
  const askAt = basis === null && hasRules(blocks) ? blocks.slice(0, first).filter(stays).length : null;
  return { blocks: blocks.filter(stays), askAt };
}
