import { findTopic } from "#app/features/pages/topic-list.ts";
import type { Topic } from "./topics.ts";

const topicOfSlug: Record<string, Topic> = {
  introduksjonsprogrammet: "programme", meldekort: "meldekort", avtaler: "meeting", tolk: "interpreter", rettigheter: "letter",
  "tema/vedtak-og-plan": "letter", "tema/vanskelig-a-mote": "absence",
};

/** What a conversation that was begun from a page is about, as the desk sorts them. */
export function topicOfPage(slug: string): Topic {
  const group = findTopic(slug)?.group;
  return topicOfSlug[slug] ?? topicOfSlug[slug.split("/")[0] ?? ""] ?? (group === "money" || group === "work" ? group : "other");
}
