import type { AdviserRole } from "#dialect";

/** The roles an adviser can have in the team around a person. */
export const roles = ["programme-adviser", "nav-adviser", "social-worker", "job-specialist", "teacher", "coordinator"] as const satisfies readonly AdviserRole[];
