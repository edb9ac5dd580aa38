import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { currentOrNext, openForSending } from "#app/features/meldekort/period.ts";
import { logListed } from "#db/queries/access-log.server.ts";
import { listComing, listOwnParticipants, listUnopened, listWaiting } from "#db/queries/participants.server.ts";
import type { Db } from "#dialect";
import { foldSearch } from "./fold-name.ts";

/** The longest list on one page; beyond it the adviser searches. */
export const listLength = 200;

type Cycle = NonNullable<Awaited<ReturnType<typeof listOwnParticipants>>[number]["meldekort"]>;

/** The meldekort that can be sent, with its shown deadline, at risk once that has passed; otherwise from when it can (facts 2.2). */
function meldekortNow(cycle: Cycle | null, now: Date) {
  if (!cycle?.firstMonday) return null;
  const known = { type: cycle.type, firstMonday: cycle.firstMonday };
  const open = openForSending(known, now);
  if (!open) return { sendFrom: currentOrNext(known, osloDay(now)).earliestSend, deadline: null, atRisk: false };
  return { sendFrom: null, deadline: open.shownDeadline, atRisk: open.shownDeadline !== null && open.shownDeadline <= now };
}

/** The adviser's own people today, by name: who waits for an answer, the next meeting, and a meldekort to be sent. The look is noted once a day. */
export async function readOwnParticipants(db: Db, adviser: { id: string }, search: string, now: Date) {
  const own = { adviserId: adviser.id, today: osloDay(now) };
  const [people, waiting, unopened, coming] = await Promise.all([
    listOwnParticipants(db, { ...own, words: foldSearch(search), limit: listLength + 1 }),
    listWaiting(db, own),
    listUnopened(db, own),
    listComing(db, { ...own, now }),
  ]);
  const shown = people.slice(0, listLength);
  await logListed(db, { adviserId: adviser.id, participantIds: shown.map(({ id }) => id), what: "participants-listed", day: own.today, at: now });
  const waitingOf = new Map(waiting.map((row) => [row.participantId, row]));
  const unopenedOf = new Map(unopened.map((row) => [row.participantId, row.unopened]));
  // Soonest first, so the first one met for a person is the next.
  const nextOf = new Map<string, (typeof coming)[number]>();
  for (const meeting of coming) if (!nextOf.has(meeting.participantId)) nextOf.set(meeting.participantId, meeting);
  return {
    more: people.length > listLength,
    people: shown.map(({ meldekort, interpreter, ...person }) => ({
      ...person,
      interpreter: interpreter?.needed ? { language: interpreter.language, otherLanguage: interpreter.otherLanguage } : null,
      waiting: waitingOf.get(person.id)?.waiting ?? 0,
      answerBy: waitingOf.get(person.id)?.answerBy ?? null,
      unopened: unopenedOf.get(person.id) ?? 0,
      next: nextOf.get(person.id) ?? null,
      meldekort: meldekortNow(meldekort, now),
    })),
  };
}
