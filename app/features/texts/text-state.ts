/** Who can say that a text is checked: each has a sentence of its own in every language (`pages:state.checked.…`). */
export const reviewers = ["translator", "adviser", "native-reader"] as const;
export type Reviewer = (typeof reviewers)[number];

/** What is known about one block of text in one language. */
export type BlockState = "checked" | "machine" | "older" | "missing";

/**
 * What the reader is told about the text of a page. `checked` only when a person has checked every block that exists;
 * `on` is the day of the oldest check, otherwise of the newest text (YYYY-MM-DD). `older` and `missing` count blocks.
 */
export type TextState = {
  kind: "source" | "checked" | "machine";
  on: string | null;
  role: Reviewer | null;
  older: number;
  missing: number;
  total: number;
};
