import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { logListed } from "#db/queries/access-log.server.ts";
import { listLastThreads, listMarks, listOwnCycles } from "#db/queries/meldekort.server.ts";
import type { Db } from "#dialect";
import { findRisk } from "./find-risk.ts";
import { knownCycle } from "./known-cycle.ts";
import { marksFrom, topUpReminders } from "./reminders.server.ts";

/** The adviser's own people with a period at risk at `now`, most pressing first. */
async function findAtRisk(db: Db, adviser: { id: string }, now: Date) {
  const people = await listOwnCycles(db, { adviserId: adviser.id, today: osloDay(now) });
  // Marks that are not shared are not even read.
  const sharing = people.filter((one) => one.shared).map((one) => one.id);
  const marks = sharing.length > 0 ? await listMarks(db, { participantIds: sharing, from: marksFrom(now) }) : [];
  const found = people.flatMap((person) => {
    const cycle = knownCycle(person);
    const sent = new Set(marks.filter((mark) => mark.participantId === person.id).map((mark) => mark.periodStart));
    const risk = cycle && findRisk(cycle, { now, shared: person.shared, sent });
    return risk ? [{ person, ...risk }] : [];
  });
  const when = ({ period }: (typeof found)[number]) => (period.shownDeadline ?? period.earliestSend).getTime();
  return { people, found: found.sort((a, b) => when(a) - when(b)) };
}

/** How many of the adviser's people are at risk; no names, so nothing to note. */
export async function countAtRisk(db: Db, adviser: { id: string }, now: Date): Promise<number> {
  return (await findAtRisk(db, adviser, now)).found.length;
}

/** The list of who is at risk, with where to write to them. That they stood in it is noted; reminders of all are topped up. */
export async function readAtRisk(db: Db, adviser: { id: string }, now: Date) {
  const { people, found } = await findAtRisk(db, adviser, now);
  const participantIds = found.map(({ person }) => person.id);
  await logListed(db, { adviserId: adviser.id, participantIds, what: "meldekort-listed", day: osloDay(now), at: now });
  await topUpReminders(db, people, now);
  const threads = participantIds.length > 0 ? await listLastThreads(db, participantIds) : [];
  const threadOf = new Map(threads.map((thread) => [thread.participantId, thread.id]));
  return found.map(({ person, period, state }) => ({
    id: person.id,
    name: person.name,
    phone: person.phone,
    readingLanguage: person.readingLanguage,
    threadId: threadOf.get(person.id) ?? null,
    state,
    period: { type: period.type, start: period.start, end: period.end, deadline: period.shownDeadline, atRisk: period.atRisk, deadlineOnHoliday: period.deadlineOnHoliday },
  }));
}

export type AtRisk = Awaited<ReturnType<typeof readAtRisk>>[number];
