/** Who a topic is for (features A2) and when in the time in Norway it matters (A17): the links above the list of topics. */
export const filters = {
  program: { kind: "situation", code: "programme" },
  arbeidssoker: { kind: "situation", code: "jobseeker" },
  arbeidsinnvandrer: { kind: "situation", code: "labour-immigrant" },
  familie: { kind: "situation", code: "family" },
  eldre: { kind: "situation", code: "older" },
  "forste-uker": { kind: "phase", code: "first-weeks" },
  "forste-ar": { kind: "phase", code: "first-year" },
  senere: { kind: "phase", code: "later" },
} as const;

export type FilterWord = keyof typeof filters;
export const filterWords = Object.keys(filters) as FilterWord[];
export type PageSituation = Extract<(typeof filters)[FilterWord], { kind: "situation" }>["code"];
export type Phase = Extract<(typeof filters)[FilterWord], { kind: "phase" }>["code"];

/** The filter of a word in an address, or null. */
export function findFilter(word: string | undefined): FilterWord | null {
  return filterWords.find((known) => known === word) ?? null;
}
