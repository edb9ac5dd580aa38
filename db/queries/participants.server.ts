import { and, asc, count, eq, gt, gte, inArray, isNotNull, isNull, like, lte, min, notInArray, or } from "drizzle-orm";
import { bookings, interpreterNeeds, interpreterOrders, meldekortCycles, messages, participants, teams, threads, type Db, type Statement, type Writer, once } from "#dialect";

export type Participant = typeof participants.$inferSelect;

/** Whose people: those an adviser follows on a day, substitutes included. */
export type Own = { adviserId: string; today: string };

/** The team rows that hold on a day (both ends included). */
export function validOn(today: string) {
  return and(lte(teams.validFrom, today), or(isNull(teams.validTo), gte(teams.validTo, today)));
}

/** Ids of the people an adviser follows today, as a part of a query. */
export function ownPeople(db: Db, own: Own) {
  return db.select({ id: teams.participantId }).from(teams).where(and(eq(teams.adviserId, own.adviserId), validOn(own.today)));
}

/** One of the adviser's own people, or null: somebody else's looks the same as nobody. */
export async function findOwnParticipant(db: Db, own: Own & { participantId: string }): Promise<Participant | null> {
  const rows = await db
    .select()
    .from(participants)
    .where(and(eq(participants.id, own.participantId), inArray(participants.id, ownPeople(db, own))))
    .limit(1);
  return rows[0] ?? null;
}

/** The adviser's own people by name, with interpreter need and meldekort cycle. `words` are folded parts of the name. */
export function listOwnParticipants(db: Db, own: Own & { words: string[]; limit: number }) {
  return db
    .select({
      id: participants.id,
      name: participants.name,
      readingLanguage: participants.readingLanguage,
      situation: participants.situation,
      interpreter: { needed: interpreterNeeds.needed, language: interpreterNeeds.language, otherLanguage: interpreterNeeds.otherLanguage },
      meldekort: { type: meldekortCycles.type, firstMonday: meldekortCycles.firstMonday },
    })
    .from(participants)
    .leftJoin(interpreterNeeds, eq(interpreterNeeds.participantId, participants.id))
    .leftJoin(meldekortCycles, eq(meldekortCycles.participantId, participants.id))
    .where(and(inArray(participants.id, ownPeople(db, own)), ...own.words.map((word) => like(participants.nameSearch, `%${word}%`))))
    .orderBy(asc(participants.nameSearch), asc(participants.id))
    .limit(own.limit);
}

/** How many threads wait for an answer, and the nearest promised day, for each of the adviser's people who waits. */
export function listWaiting(db: Db, own: Own) {
  return db
    .select({ participantId: threads.participantId, waiting: count(), answerBy: min(threads.answerBy) })
    .from(threads)
    .where(and(inArray(threads.participantId, ownPeople(db, own)), isNotNull(threads.waitingSince)))
    .groupBy(threads.participantId);
}

/** How many messages no adviser has opened yet, for each of the adviser's people who has sent some. */
export function listUnopened(db: Db, own: Own) {
  return db
    .select({ participantId: threads.participantId, unopened: count() })
    .from(threads)
    .innerJoin(messages, eq(messages.threadId, threads.id))
    .where(and(inArray(threads.participantId, ownPeople(db, own)), isNotNull(threads.waitingSince), eq(messages.from, "participant"), isNull(messages.openedAt)))
    .groupBy(threads.participantId);
}

const ended = ["released", "withdrawn", "done", "absent"] as const;

/** Coming confirmed meetings of the adviser's people, soonest first, with the state of the interpreter. */
export function listComing(db: Db, own: Own & { now: Date }) {
  return db
    .select({ id: bookings.id, participantId: bookings.participantId, startsAt: bookings.startsAt, form: bookings.form, order: interpreterOrders.status })
    .from(bookings)
    .leftJoin(interpreterOrders, and(eq(interpreterOrders.bookingId, bookings.id), notInArray(interpreterOrders.status, [...ended])))
    .where(and(inArray(bookings.participantId, ownPeople(db, own)), eq(bookings.status, "confirmed"), gt(bookings.endsAt, own.now)))
    .orderBy(asc(bookings.startsAt), asc(bookings.id));
}

/** The statement that keeps a new participant. */
export function insertParticipant(write: Writer, participant: typeof participants.$inferInsert): Statement {
  return write.insert(participants).values(participant).returning({ id: participants.id });
}

/** The statement that changes what is kept about a participant. */
export function updateParticipant(write: Writer, id: string, change: Partial<Omit<Participant, "id">>): Statement {
  return write.update(participants).set(change).where(eq(participants.id, id)).returning({ id: participants.id });
}

const cycleOf = once((db: Db, { participantId }: { participantId: string }) => db.select().from(meldekortCycles).where(eq(meldekortCycles.participantId, participantId)).limit(1));

/** The person's meldekort cycle, or null. */
export async function findMeldekortCycle(db: Db, participantId: string) {
  return (await cycleOf(db, { participantId }))[0] ?? null;
}

/** The statement that keeps a meldekort cycle, new or changed. */
export function saveMeldekortCycle(write: Writer, cycle: typeof meldekortCycles.$inferInsert): Statement {
  const { participantId: _, ...change } = cycle;
  return write.insert(meldekortCycles).values(cycle).onConflictDoUpdate({ target: meldekortCycles.participantId, set: change }).returning({ id: meldekortCycles.participantId });
}

/** The statement that forgets a meldekort cycle that is there. */
export function deleteMeldekortCycle(write: Writer, participantId: string): Statement {
  return write.delete(meldekortCycles).where(eq(meldekortCycles.participantId, participantId)).returning({ id: meldekortCycles.participantId });
}
