import { z } from "zod";
import type { Day } from "#app/features/calendar/oslo-time.ts";
import entries from "./page-sources.json";

/** Norwegian name of a law or a page. `url` is null where no sure official address is known: none is guessed. */
const source = z.strictObject({ name: z.string().min(1), url: z.url({ protocol: /^https$/ }).nullable() });

const page = z.strictObject({
  validFrom: z.iso.date().nullable(),
  checkedOn: z.iso.date(),
  checkAgain: z.iso.date(),
  sources: z.array(z.strictObject({ source: z.string(), factsKeys: z.array(z.string().regex(/^\d+(\.\d+)*$/)).min(1) })).min(1),
});

const file = z.strictObject({ sources: z.record(z.string(), source), pages: z.record(z.string(), page) });

export type Source = z.infer<typeof source>;

/**
 * Where the rules of a page come from. `validFrom`: the day they began to hold as the page tells them, null when the sources do
 * not say it; amounts have their own day in figures.json. `checkAgain`: the last day on which the check of `checkedOn` still
 * counts, earlier where rules change often.
 */
export type PageSources = { slug: string; validFrom: Day | null; checkedOn: Day; checkAgain: Day; sources: Source[] };

const read = file.parse(entries);

function findSource(key: string): Source {
  const found = read.sources[key];
  if (!found) throw new Error(`Unknown source "${key}"`);
  return found;
}

/** Every page that states a rule or a right, with its sources. A faulty file stops the start, not a reader. */
export const pageSources: readonly PageSources[] = Object.entries(read.pages).map(([slug, { sources, ...days }]) => ({ slug, ...days, sources: sources.map((one) => findSource(one.source)) }));

const bySlug = new Map(pageSources.map((one) => [one.slug, one]));

/** The sources of a page, or null for a page without rules. */
export function findPageSources(slug: string): PageSources | null {
  return bySlug.get(slug) ?? null;
}

/** True when the last day for a new check has passed. */
export function isOverdue({ checkAgain }: { checkAgain: Day }, today: Day): boolean {
  return today > checkAgain;
}
