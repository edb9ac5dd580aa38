import type { Day } from "#app/features/calendar/oslo-time.ts";
import { findMeldekortCycle } from "#db/queries/participants.server.ts";
import type { Db } from "#dialect";
import { knownCycle } from "./known-cycle.ts";
import { meldeperiode } from "./period.ts";

/** The first day of the person's period that holds a day, or null while her cycle is not known. */
export async function findPeriodStart(db: Db, { participantId, day }: { participantId: string; day: Day }): Promise<Day | null> {
  const cycle = knownCycle(await findMeldekortCycle(db, participantId));
  return cycle && meldeperiode(cycle.firstMonday, cycle.type, day).start;
}
