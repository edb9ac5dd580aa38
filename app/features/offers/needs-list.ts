import { contactKinds, type ContactKind } from "./kinds.ts";

/** Who answers a need: places of these kinds, or the office itself. */
export type Need = "office" | readonly ContactKind[];

/**
 * The lists of needs on the pages, by page and block, need by need in the order of the list (features D4). The words are
 * the page's own; a test holds the lengths together.
 */
export const needLists: Record<string, Record<string, readonly Need[]>> = {
  kontakt: {
    "who-list": [["refugee-service"], ["nav-office"], ["social-service"], "office", "office", [], ["doctor", "health-centre"]],
  },
  "tema/hvem-er-hvem": {
    "need-list": [["refugee-service"], ["nav-office"], ["social-service"], ["doctor"], ["health-centre"], ["adult-education"], ["career-centre"], []],
  },
};

/** The needs of a list on a page, or null for a list of something else. */
export function needsOf(slug: string, block: string): readonly Need[] | null {
  return needLists[slug]?.[block] ?? null;
}

/** Kinds that stand beside a need on the page already. */
export function kindsInLists(slug: string): ContactKind[] {
  return Object.values(needLists[slug] ?? {}).flat().flatMap((need) => (need === "office" ? [] : need));
}

/** The kinds of places to call that a page with lists of needs shows: all. */
export function contactsOf(slug: string): readonly ContactKind[] {
  return slug in needLists ? contactKinds : [];
}
