import { and, eq } from "drizzle-orm";
import { evenIfNone, notices, type Db, type Statement, type Writer } from "#dialect";

/** The statement that puts a notice into the outbox. */
export function insertNotice(write: Writer, notice: typeof notices.$inferInsert): Statement {
  return write.insert(notices).values(notice).returning({ id: notices.id });
}

/** What waits in the outbox for a person. */
export function listWaitingNotices(db: Db, participantId: string) {
  return db
    .select({ id: notices.id, kind: notices.kind, meldekortPeriod: notices.meldekortPeriod })
    .from(notices)
    .where(and(eq(notices.participantId, participantId), eq(notices.status, "waiting")));
}

/** The statement that puts a waiting notice into another language; one that has left meanwhile stays as it left. */
export function rewriteNotice(write: Writer, { id, participantId, language, text }: { id: string; participantId: string; language: string; text: string }): Statement {
  const mine = and(eq(notices.id, id), eq(notices.participantId, participantId), eq(notices.status, "waiting"));
  return evenIfNone(write.update(notices).set({ language, text }).where(mine).returning({ id: notices.id }));
}
