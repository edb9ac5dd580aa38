import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import { messages, outcomes, type Db, type Statement, type Writer } from "#dialect";

export type Outcome = typeof outcomes.$inferSelect;

/** What a person has told she has got, and not taken back, the latest first. */
export function listOutcomes(db: Db, participantId: string): Promise<Outcome[]> {
  return db
    .select()
    .from(outcomes)
    .where(and(eq(outcomes.participantId, participantId), isNull(outcomes.withdrawnAt)))
    .orderBy(desc(outcomes.createdAt), desc(outcomes.id));
}

/** The id of the last one told, taken back or not; null when there is none. */
export async function findLastOutcome(db: Db, participantId: string): Promise<string | null> {
  const rows = await db.select({ id: outcomes.id }).from(outcomes).where(eq(outcomes.participantId, participantId)).orderBy(desc(outcomes.createdAt), desc(outcomes.id)).limit(1);
  return rows[0]?.id ?? null;
}

/** One of the person's own, not taken back, or null: somebody else's looks the same as none. */
export async function findOutcome(db: Db, { participantId, outcomeId }: { participantId: string; outcomeId: string }): Promise<Outcome | null> {
  const rows = await db.select().from(outcomes).where(and(eq(outcomes.id, outcomeId), eq(outcomes.participantId, participantId), isNull(outcomes.withdrawnAt))).limit(1);
  return rows[0] ?? null;
}

/** The one kept under a form key, taken back or not, or null. */
export async function findOutcomeByKey(db: Db, { participantId, formKey }: { participantId: string; formKey: string }): Promise<Outcome | null> {
  const rows = await db.select().from(outcomes).where(and(eq(outcomes.participantId, participantId), eq(outcomes.formKey, formKey))).limit(1);
  return rows[0] ?? null;
}

/** The person's messages with one of the codes: the thread and the form key, the oldest first. */
export function listCodedMessages(db: Db, { participantId, codes }: { participantId: string; codes: readonly string[] }) {
  return db
    .select({ threadId: messages.threadId, formKey: messages.formKey })
    .from(messages)
    .where(and(eq(messages.participantId, participantId), eq(messages.from, "participant"), inArray(messages.code, [...codes])))
    .orderBy(asc(messages.createdAt));
}

/** The statement that keeps one. Breaks the unique index when the same post was kept before. */
export function insertOutcome(write: Writer, outcome: typeof outcomes.$inferInsert): Statement {
  return write.insert(outcomes).values(outcome).returning({ id: outcomes.id });
}

/** The statement that changes what is ticked; touches nothing when another tick came between. */
export function changeStepsDone(write: Writer, { outcome, stepsDone }: { outcome: Outcome; stepsDone: string[] }): Statement {
  return write
    .update(outcomes)
    .set({ stepsDone })
    .where(and(eq(outcomes.id, outcome.id), eq(outcomes.stepsDone, outcome.stepsDone), isNull(outcomes.withdrawnAt)))
    .returning({ id: outcomes.id });
}

/** The statement that takes one back; touches nothing when it is taken back already. */
export function withdrawOutcome(write: Writer, { outcome, at }: { outcome: Outcome; at: Date }): Statement {
  return write.update(outcomes).set({ withdrawnAt: at }).where(and(eq(outcomes.id, outcome.id), isNull(outcomes.withdrawnAt))).returning({ id: outcomes.id });
}
