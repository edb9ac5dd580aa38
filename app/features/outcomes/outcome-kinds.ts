/** What somebody can have got: codes, each a few words in locales (outcomes:kinds). An interview is not a job. */
export const outcomeKinds = ["permanent-job", "temporary-job", "interview", "education", "job-and-study"] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** The kind of a code from the database; null for one that is not in the list any more. */
export function kindOf(code: string): OutcomeKind | null {
  return outcomeKinds.find((kind) => kind === code) ?? null;
}

/** True when there is work in it: contract, tax card, hours. */
export function isJob(kind: OutcomeKind): boolean {
  return kind === "permanent-job" || kind === "temporary-job" || kind === "job-and-study";
}

/** True when there is school in it. */
export function isStudy(kind: OutcomeKind): boolean {
  return kind === "education" || kind === "job-and-study";
}
