import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { openForSending } from "#app/features/meldekort/period.ts";
import { listComing, listOwnParticipants, listUnopened, listWaiting } from "#db/queries/participants.server.ts";
import type { Db } from "#dialect";
import { foldSearch } from "./fold-name.ts";

/** The longest list on one page; beyond it the adviser searches. */
export const listLength = 200;

type Cycle = NonNullable<Awaited<ReturnType<typeof listOwnParticipants>>[number]["meldekort"]>;

/** The meldekort that can be sent right now, with its shown deadline; at risk once that has passed (facts 2.2). */
function openMeldekort(cycle: Cycle | null, now: Date) {
  const period = cycle?.firstMonday ? openForSending({ type: cycle.type, firstMonday: cycle.firstMonday }, now) : null;
  if (!period) return null;
  return { deadline: period.shownDeadline, atRisk: period.shownDeadline !== null && period.shownDeadline <= now };
}

/** The adviser's own people today, by name: who waits for an answer, the next meeting, and a meldekort to be sent. */
export async function readOwnParticipants(db: Db, adviser: { id: string }, search: string, now: Date) {
  const own = { adviserId: adviser.id, today: osloDay(now) };
  const [people, waiting, unopened, coming] = await Promise.all([
    listOwnParticipants(db, { ...own, words: foldSearch(search), limit: listLength + 1 }),
    listWaiting(db, own),
    listUnopened(db, own),
    listComing(db, { ...own, now }),
  ]);
  const waitingOf = new Map(waiting.map((row) => [row.participantId, row]));
  const unopenedOf = new Map(unopened.map((row) => [row.participantId, row.unopened]));
  // Soonest first, so the first one met for a person is the next.
  const nextOf = new Map<string, (typeof coming)[number]>();
  for (const meeting of coming) if (!nextOf.has(meeting.participantId)) nextOf.set(meeting.participantId, meeting);
  return {
    more: people.length > listLength,
    people: people.slice(0, listLength).map(({ meldekort, interpreter, ...person }) => ({
      ...person,
      interpreter: interpreter?.needed ? { language: interpreter.language, otherLanguage: interpreter.otherLanguage } : null,
      waiting: waitingOf.get(person.id)?.waiting ?? 0,
      answerBy: waitingOf.get(person.id)?.answerBy ?? null,
      unopened: unopenedOf.get(person.id) ?? 0,
      next: nextOf.get(person.id) ?? null,
      meldekort: openMeldekort(meldekort, now),
    })),
  };
}
