import { and, eq } from "drizzle-orm";
import { advisers, type Db, type Statement, type Writer } from "#dialect";

export type Adviser = typeof advisers.$inferSelect;

/** The active adviser with this e-mail address (lower-case), or null. */
export async function findAdviserByEmail(db: Db, email: string): Promise<Adviser | null> {
  const rows = await db.select().from(advisers).where(and(eq(advisers.email, email), eq(advisers.active, true))).limit(1);
  return rows[0] ?? null;
}

/** The statement that keeps a new adviser. A unique index lets each e-mail address be used once. */
export function insertAdviser(write: Writer, adviser: typeof advisers.$inferInsert): Statement {
  return write.insert(advisers).values(adviser).returning({ id: advisers.id });
}

/** The statement that changes an adviser's password; touches nothing when there is no such active adviser. */
export function changePassword(write: Writer, { id, passwordHash }: { id: string; passwordHash: string }): Statement {
  return write.update(advisers).set({ passwordHash }).where(and(eq(advisers.id, id), eq(advisers.active, true))).returning({ id: advisers.id });
}

/** The statement that holds an adviser to the password that was just checked; touches nothing when it was changed or she was stopped in the meantime. */
export function holdAdviser(write: Writer, { id, passwordHash }: { id: string; passwordHash: string }): Statement {
  return write
    .update(advisers)
    .set({ passwordHash })
    .where(and(eq(advisers.id, id), eq(advisers.passwordHash, passwordHash), eq(advisers.active, true)))
    .returning({ id: advisers.id });
}
