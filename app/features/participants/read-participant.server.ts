import { newId } from "#app/ids.server.ts";
import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { readToldOutcomes } from "#app/features/outcomes/read-outcomes.server.ts";
import { readHelped } from "#app/features/helped/kinds.ts";
import { currentOrNext } from "#app/features/meldekort/period.ts";
import { listAccess, logAccess } from "#db/queries/access-log.server.ts";
import { findNeed } from "#db/queries/interpreter.server.ts";
import { listMeetings, listThreadsOf } from "#db/queries/participant-page.server.ts";
import { findMeldekortCycle, findOwnParticipant, type Participant } from "#db/queries/participants.server.ts";
import { listTeam } from "#db/queries/teams.server.ts";
import type { Db } from "#dialect";
import { readElements } from "#app/features/plan/read-plan.server.ts";
import { describeAccess } from "./describe-access.ts";
import { readCard } from "./read-card.server.ts";

/** One of the adviser's own people, for a door that notes what it does itself; null for everybody else's. */
export function findOwnPerson(db: Db, adviser: { id: string }, participantId: string, now: Date): Promise<Participant | null> {
  return findOwnParticipant(db, { adviserId: adviser.id, today: osloDay(now), participantId });
}

/** One of the adviser's own people, noted in the access log as `what`; null for everybody else's. */
export async function openParticipant(db: Db, adviser: { id: string }, participantId: string, what: string, now: Date): Promise<Participant | null> {
  const participant = await findOwnParticipant(db, { adviserId: adviser.id, today: osloDay(now), participantId });
  if (participant) await logAccess(db, { id: newId(), participantId, adviserId: adviser.id, what, at: now });
  return participant;
}

/** Everything the desk shows about one of the adviser's people; null for everybody else's. The read is noted. */
export async function readParticipant(db: Db, adviser: { id: string }, participantId: string, now: Date) {
  const participant = await openParticipant(db, adviser, participantId, "participant-read", now);
  if (!participant) return null;
  const today = osloDay(now);
  const [team, need, cycle, card, meetings, threads, access, plan, outcomes] = await Promise.all([
    listTeam(db, participantId),
    findNeed(db, participantId),
    findMeldekortCycle(db, participantId),
    readCard(db, participantId, now),
    listMeetings(db, participantId, 60),
    listThreadsOf(db, participantId, 20),
    listAccess(db, participantId, 30),
    readElements(db, participantId),
    readToldOutcomes(db, participantId),
  ]);
  const coming = meetings.filter((one) => (one.endsAt ? one.endsAt > now : one.status === "requested" || one.status === "offered"));
  const period = cycle?.firstMonday ? currentOrNext({ type: cycle.type, firstMonday: cycle.firstMonday }, today) : null;
  return {
    participant,
    need,
    meldekort: cycle ? { type: cycle.type, firstMonday: cycle.firstMonday, period: period && { start: period.start, end: period.end, earliestSend: period.earliestSend, shownDeadline: period.shownDeadline } } : null,
    card,
    // Removed on the day they joined: they never followed the person.
    team: team.filter((one) => !one.validTo || one.validTo >= one.validFrom).map((one) => ({ ...one, active: one.validFrom <= today && (!one.validTo || one.validTo >= today) })),
    coming: coming.reverse(),
    past: meetings.filter((one) => !coming.includes(one)),
    threads,
    outcomes,
    plan: plan.map(({ item, status }) => ({ item, status })),
    access: access.map(({ what, ...row }) => ({ ...row, ...describeAccess(what), together: readHelped(what) })),
  };
}
