import { and, asc, desc, eq, gt, gte, inArray, isNotNull, max } from "drizzle-orm";
import { evenIfNone, meldekortCycles, meldekortMarks, notices, once, participants, threads, type Db, type Statement, type Writer } from "#dialect";
import { ownPeople, type Own } from "./participants.server.ts";

/** The marks of people for periods that began on `from` or later. */
export function listMarks(db: Db, { participantIds, from }: { participantIds: string[]; from: string }) {
  return db
    .select({ participantId: meldekortMarks.participantId, periodStart: meldekortMarks.periodStart, sentAt: meldekortMarks.sentAt })
    .from(meldekortMarks)
    .where(and(inArray(meldekortMarks.participantId, participantIds), gte(meldekortMarks.periodStart, from)));
}

const marksOf = once((db: Db, { participantId, from }: { participantId: string; from: string }) =>
  db.select({ periodStart: meldekortMarks.periodStart, sentAt: meldekortMarks.sentAt }).from(meldekortMarks).where(and(eq(meldekortMarks.participantId, participantId), gte(meldekortMarks.periodStart, from))),
);

/** The marks of one person for periods that began on `from` or later. */
export function listOwnMarks(db: Db, asked: { participantId: string; from: string }) {
  return marksOf(db, asked);
}

/** The statement that keeps a mark. A second mark of the same period breaks the unique index. */
export function insertMark(write: Writer, mark: typeof meldekortMarks.$inferInsert): Statement {
  return write.insert(meldekortMarks).values(mark).returning({ id: meldekortMarks.id });
}

/** The statement that takes a mark away, if there is one. */
export function deleteMark(write: Writer, { participantId, periodStart }: { participantId: string; periodStart: string }): Statement {
  return evenIfNone(
    write
      .delete(meldekortMarks)
      .where(and(eq(meldekortMarks.participantId, participantId), eq(meldekortMarks.periodStart, periodStart)))
      .returning({ id: meldekortMarks.id }),
  );
}

/** Keeps whether the advisers may see the person's marks. False when she has no cycle. */
export async function setShared(db: Db, { participantId, shared }: { participantId: string; shared: boolean }): Promise<boolean> {
  const rows = await db.update(meldekortCycles).set({ shared }).where(eq(meldekortCycles.participantId, participantId)).returning({ id: meldekortCycles.participantId });
  return rows.length > 0;
}

const reminderKey = [notices.participantId, notices.meldekortPeriod, notices.kind];

/** The statement that puts a reminder into the outbox, or renews one that has not left yet. */
export function renewReminder(write: Writer, reminder: typeof notices.$inferInsert): Statement {
  const { dueAt, text, language, status } = reminder;
  return evenIfNone(
    write
      .insert(notices)
      .values(reminder)
      .onConflictDoUpdate({ target: reminderKey, set: { dueAt, text, language, status }, setWhere: inArray(notices.status, ["waiting", "cancelled"]) })
      .returning({ id: notices.id }),
  );
}

/** The statement that puts a reminder into the outbox unless it is there, in whatever state. */
export function addReminder(write: Writer, reminder: typeof notices.$inferInsert): Statement {
  return evenIfNone(
    write.insert(notices).values(reminder).onConflictDoNothing({ target: reminderKey }).returning({ id: notices.id }),
  );
}

/** The statement that cancels the reminders of a person that have not left, if any: of one period, or of all. */
export function cancelReminders(write: Writer, { participantId, periodStart }: { participantId: string; periodStart?: string }): Statement {
  const ofPeriod = periodStart === undefined ? isNotNull(notices.meldekortPeriod) : eq(notices.meldekortPeriod, periodStart);
  return evenIfNone(
    write
      .update(notices)
      .set({ status: "cancelled" })
      .where(and(eq(notices.participantId, participantId), eq(notices.status, "waiting"), ofPeriod))
      .returning({ id: notices.id }),
  );
}

/** Which reminders of people are in the outbox already, of periods that began on `from` or later. */
export function listReminders(db: Db, { participantIds, from }: { participantIds: string[]; from: string }) {
  return db
    .select({ participantId: notices.participantId, periodStart: notices.meldekortPeriod, kind: notices.kind })
    .from(notices)
    .where(and(inArray(notices.participantId, participantIds), gte(notices.meldekortPeriod, from)));
}

const cycleColumns = { type: meldekortCycles.type, firstMonday: meldekortCycles.firstMonday, shared: meldekortCycles.shared };

/** The adviser's own people whose cycle is known, by name, with what is needed to reach them. */
export function listOwnCycles(db: Db, own: Own) {
  return db
    .select({ id: participants.id, name: participants.name, phone: participants.phone, readingLanguage: participants.readingLanguage, ...cycleColumns })
    .from(meldekortCycles)
    .innerJoin(participants, eq(participants.id, meldekortCycles.participantId))
    .where(and(inArray(meldekortCycles.participantId, ownPeople(db, own)), isNotNull(meldekortCycles.firstMonday)))
    .orderBy(asc(participants.nameSearch), asc(participants.id));
}

/** The last used thread of each of these people: where an adviser can write to them. */
export function listLastThreads(db: Db, participantIds: string[]) {
  const last = db
    .select({ participantId: threads.participantId, at: max(threads.lastMessageAt).as("at") })
    .from(threads)
    .where(inArray(threads.participantId, participantIds))
    .groupBy(threads.participantId)
    .as("last");
  return db
    .select({ id: threads.id, participantId: threads.participantId })
    .from(last)
    .innerJoin(threads, and(eq(threads.participantId, last.participantId), eq(threads.lastMessageAt, last.at)))
    .orderBy(desc(threads.id));
}

/** All people whose cycle is known, a page at a time by id: for the command that plans everybody's reminders. */
export function listCycles(db: Db, { after, limit }: { after: string; limit: number }) {
  return db
    .select({ id: participants.id, readingLanguage: participants.readingLanguage, ...cycleColumns })
    .from(meldekortCycles)
    .innerJoin(participants, eq(participants.id, meldekortCycles.participantId))
    .where(and(gt(participants.id, after), isNotNull(meldekortCycles.firstMonday)))
    .orderBy(asc(participants.id))
    .limit(limit);
}
