import { createHash } from "node:crypto";
import type { Day } from "#app/features/calendar/oslo-time.ts";
import { figures } from "#app/features/rules/figures.ts";
import { findPageSources, isOverdue, type Source } from "#app/features/rules/page-sources.ts";
import { readTextState } from "#app/features/texts/read-states.server.ts";
import { readFileBlocks } from "#app/features/texts/text-files.server.ts";
import { sourceLanguage } from "#app/i18n/languages.ts";
import { remember } from "#app/remember.ts";
import type { LegalBasis } from "#dialect";

/** Where a page has its rules from, as a reader is told. Days are YYYY-MM-DD. */
export type PageOrigin = {
  sources: Source[];
  /** A day, or "unknown" when the sources do not say it; null for a reader whose rules are older or her own: her letter says it. */
  validFrom: string | null;
  checkedOn: Day;
  /** "2026-11-22-a1b2": the day of the Norwegian text, and a mark that changes with any of its words or numbers. */
  version: string;
  /** The day by which the sources should have been looked up again, once it has passed. */
  overdue: Day | null;
};

/** The version of a Norwegian page: its newest day, and four characters that follow from its texts and its figures. */
const readVersion = remember((slug: string): string => {
  const blocks = JSON.stringify(readFileBlocks(sourceLanguage, `pages/${slug}`));
  const values = figures.filter(({ key }) => blocks.includes(`{{figure.${key}}}`) || blocks.includes(`"${key}"`)).map(({ key, value }) => [key, value]);
  const mark = createHash("sha256").update(blocks).update(JSON.stringify(values)).digest("hex").slice(0, 4);
  return [readTextState(sourceLanguage, `pages/${slug}`).on, mark].filter(Boolean).join("-");
});

/** Where a page has its rules from; null for a page without rules. */
export function readPageOrigin(slug: string, { basis, today }: { basis: LegalBasis | null; today: Day }): PageOrigin | null {
  const known = findPageSources(slug);
  if (!known) return null;
  const holds = basis === null || basis === "law-2026";
  return {
    sources: known.sources,
    validFrom: holds ? (known.validFrom ?? "unknown") : null,
    checkedOn: known.checkedOn,
    version: readVersion(slug),
    overdue: isOverdue(known, today) ? known.checkAgain : null,
  };
}
