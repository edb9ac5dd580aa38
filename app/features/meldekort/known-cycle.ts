import { isPeriodStart, meldekortTypes, type MeldekortCycle } from "./period.ts";

/** A kept cycle that periods can be counted from, or null while the kind or the Monday is missing. */
export function knownCycle(cycle: { type: string; firstMonday: string | null } | null): MeldekortCycle | null {
  const type = meldekortTypes.find((one) => one === cycle?.type);
  if (!type || !cycle?.firstMonday || !isPeriodStart(cycle.firstMonday)) return null;
  return { type, firstMonday: cycle.firstMonday };
}
