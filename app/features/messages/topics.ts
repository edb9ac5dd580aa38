/** What a conversation is about: neutral codes, each a short name in locales (messages:topics). */
export const topics = ["absence", "meeting", "meldekort", "interpreter", "call", "programme", "money", "work", "letter", "other"] as const;
export type Topic = (typeof topics)[number];

/** The topic of a code from the database; one that is not in the list any more counts as "other". */
export function topicOf(code: string): Topic {
  return topics.find((topic) => topic === code) ?? "other";
}
