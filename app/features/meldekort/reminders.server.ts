import { makeNotice } from "#app/features/notices/notice.server.ts";
import { addDays, osloDay, type Day } from "#app/features/calendar/oslo-time.ts";
import { addReminder, cancelReminders, listCycles, listMarks, listOwnMarks, listReminders, renewReminder } from "#db/queries/meldekort.server.ts";
import { writeTogether, type Db, type Statement, type Writer } from "#dialect";
import { knownCycle } from "./known-cycle.ts";
import { planReminders, type Reminder } from "./plan-reminders.ts";

/** Who is reminded, and in which language. */
type Reader = { id: string; readingLanguage: string };
type Cycle = { type: string; firstMonday: string | null };
type Planned = Reader & Cycle;

/** How far back marks and reminders matter: more than a period and its deadline. */
const lookBack = 60;
const pageSize = 200;

/** The first day of the oldest period whose marks and reminders still matter. */
export function marksFrom(now: Date): Day {
  return addDays(osloDay(now), -lookBack);
}

function rowOf(reader: Reader, { periodStart, kind, dueAt }: Reminder, now: Date) {
  const notice = makeNotice({ kind, participantId: reader.id, readingLanguage: reader.readingLanguage, bookingId: null, now });
  return { ...notice, dueAt, meldekortPeriod: periodStart };
}

/**
 * The statements that make the outbox fit a person's cycle, to stand in the transaction that changes it: what waits is
 * cancelled, what is still to come is planned anew. What has left the house stays. `cycle` null: she has no meldekort.
 */
export function replanStatements(write: Writer, { reader, cycle, sent, now }: { reader: Reader; cycle: Cycle | null; sent: ReadonlySet<Day>; now: Date }): Statement[] {
  const known = knownCycle(cycle);
  const reminders = known ? planReminders(known, { now, sent }) : [];
  return [
    cancelReminders(write, { participantId: reader.id }),
    ...reminders.map((reminder) => renewReminder(write, rowOf(reader, reminder, now))),
  ];
}

/** The periods a person has marked as sent, as far back as reminders go. */
export async function readSent(db: Db, participantId: string, now: Date): Promise<Map<Day, Date>> {
  const marks = await listOwnMarks(db, { participantId, from: marksFrom(now) });
  return new Map(marks.map((mark) => [mark.periodStart, mark.sentAt]));
}

/** Adds the reminders that are missing in the outbox; what is there, waiting or not, is left alone. Gives how many were added. */
export async function topUpReminders(db: Db, people: readonly Planned[], now: Date): Promise<number> {
  const participantIds = people.map(({ id }) => id);
  if (participantIds.length === 0) return 0;
  const since = { participantIds, from: marksFrom(now) };
  const [marks, there] = await Promise.all([listMarks(db, since), listReminders(db, since)]);
  const known = new Set(there.map((row) => `${row.participantId} ${row.periodStart} ${row.kind}`));
  const missing = people.flatMap((person) => {
    const cycle = knownCycle(person);
    const sent = new Set(marks.filter((mark) => mark.participantId === person.id).map((mark) => mark.periodStart));
    const plan = cycle ? planReminders(cycle, { now, sent }) : [];
    return plan.filter((one) => !known.has(`${person.id} ${one.periodStart} ${one.kind}`)).map((one) => rowOf(person, one, now));
  });
  if (missing.length > 0) await writeTogether(db, (write) => missing.map((row) => addReminder(write, row)));
  return missing.length;
}

/** Adds what is missing for everybody; safe to run as often as one likes. Gives how many rows were added. */
export async function planEverybody(db: Db, now: Date): Promise<number> {
  let added = 0;
  for (let after = ""; ; ) {
    const people = await listCycles(db, { after, limit: pageSize });
    added += await topUpReminders(db, people, now);
    const last = people.at(-1);
    if (!last || people.length < pageSize) return added;
    after = last.id;
  }
}
