import type { Situation } from "#dialect";

/** Why a municipality follows somebody up: in the introduction programme, or one of the others the portal is for (features A2). */
export const situations = ["programme", "jobseeker", "labour-immigrant", "family", "older", "other"] as const satisfies readonly Situation[];
