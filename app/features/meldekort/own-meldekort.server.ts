import { addDays, osloDay, type Day } from "#app/features/calendar/oslo-time.ts";
import { newId } from "#app/ids.server.ts";
import { cancelReminders, deleteMark, insertMark } from "#db/queries/meldekort.server.ts";
import { findMeldekortCycle, saveMeldekortCycle } from "#db/queries/participants.server.ts";
import { isAlreadyThere, writeTogether, type Db } from "#dialect";
import { knownCycle } from "./known-cycle.ts";
import { canMark, ownPeriods, periodInFocus } from "./own-periods.ts";
import { currentOrNext, possiblePeriodStarts, type MeldekortType } from "./period.ts";
import { readSent, replanStatements, topUpReminders } from "./reminders.server.ts";

type Person = { id: string; readingLanguage: string };

/** Everything on a person's own meldekort page; the outbox is topped up on the way. `cycle` null: nothing is known yet. */
export async function readOwnMeldekort(db: Db, person: Person, { now, period }: { now: Date; period: Day | null }) {
  const [kept, marks] = await Promise.all([findMeldekortCycle(db, person.id), readSent(db, person.id, now)]);
  const today = osloDay(now);
  const cycle = knownCycle(kept);
  const currentStart = cycle ? currentOrNext(cycle, today).start : null;
  const facts = { today, currentStart, type: kept?.type ?? null, shared: kept?.shared ?? false, byAdviser: kept !== null && kept.updatedBy !== "participant", candidates: possiblePeriodStarts(today) };
  if (!kept || !cycle) return { ...facts, cycle: null, periods: [], shown: null, focus: null };
  await topUpReminders(db, [{ ...person, ...cycle }], now);
  const periods = ownPeriods(cycle, { now, marks });
  const focus = periodInFocus(periods);
  return { ...facts, cycle, periods, focus, shown: periods.find(({ start }) => start === period) ?? focus };
}

export type OwnMeldekort = Awaited<ReturnType<typeof readOwnMeldekort>>;

/**
 * Keeps what the person says about her own meldekort, and plans her reminders anew. Unless it is her first period, the
 * cycle begins one period earlier: the one before may still wait to be sent.
 */
export async function saveOwnCycle(db: Db, person: Person, { type, monday, isFirst, now }: { type: MeldekortType; monday: Day; isFirst: boolean; now: Date }): Promise<void> {
  const cycle = { type, firstMonday: isFirst ? monday : addDays(monday, -14) };
  const sent = new Set((await readSent(db, person.id, now)).keys());
  await writeTogether(db, (write) => [
    saveMeldekortCycle(write, { participantId: person.id, ...cycle, updatedAt: now, updatedBy: "participant" }),
    ...replanStatements(write, { reader: person, cycle, sent, now }),
  ]);
}

/** Marks a period of the person's own as sent and cancels what is left to remind of. False when it is none of hers, or not open yet. */
export async function markSent(db: Db, person: Person, { periodStart, now }: { periodStart: Day; now: Date }): Promise<boolean> {
  const cycle = knownCycle(await findMeldekortCycle(db, person.id));
  if (!cycle || !canMark(cycle, periodStart, now)) return false;
  try {
    await writeTogether(db, (write) => [
      insertMark(write, { id: newId(), participantId: person.id, periodStart, sentAt: now }),
      cancelReminders(write, { participantId: person.id, periodStart }),
    ]);
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
  }
  return true;
}

/** Takes a mark away again and plans its reminders anew. False when the person has no cycle. */
export async function undoSent(db: Db, person: Person, { periodStart, now }: { periodStart: Day; now: Date }): Promise<boolean> {
  const cycle = knownCycle(await findMeldekortCycle(db, person.id));
  if (!cycle || !canMark(cycle, periodStart, now)) return false;
  const sent = new Set((await readSent(db, person.id, now)).keys());
  sent.delete(periodStart);
  await writeTogether(db, (write) => [
    deleteMark(write, { participantId: person.id, periodStart }),
    ...replanStatements(write, { reader: person, cycle, sent, now }),
  ]);
  return true;
}
