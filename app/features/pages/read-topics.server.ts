import type { LanguageCode } from "#app/i18n/languages.ts";
import { readPage } from "./read-page.server.ts";
import { filters, type FilterWord } from "./topic-filters.ts";
import { topicGroups, topicPages, type TopicGroup } from "./topic-list.ts";

export type TopicLine = { slug: string; title: string; lang: string };

/** The topics by group, all of them or those for somebody in a situation, or in a time of her stay. Groups without any are left out. */
export function readTopics(lang: LanguageCode, filter: FilterWord | null): { group: TopicGroup; topics: TopicLine[] }[] {
  const chosen = filter && filters[filter];
  const shown = topicPages.filter(({ situations, phases }) => {
    if (!chosen) return true;
    return chosen.kind === "phase" ? phases.includes(chosen.code) : situations.length === 0 || situations.includes(chosen.code);
  });
  return topicGroups
    .map((group) => ({
      group,
      topics: shown
        .filter((topic) => topic.group === group)
        .map(({ slug }) => {
          const { title, lang: written } = readPage(slug, lang);
          return { slug, title, lang: written };
        }),
    }))
    .filter(({ topics }) => topics.length > 0);
}
