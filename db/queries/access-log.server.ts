import { desc, eq, inArray } from "drizzle-orm";
import { accessLog, advisers, type Db, type Statement, type Writer } from "#dialect";

export type Access = {
  id: string;
  participantId: string;
  adviserId: string;
  /** What was read or changed, as a code such as "thread-read" or "booking-changed"; never a text about the person. */
  what: string;
  at: Date;
};

/** The statement that notes an access, for a write that goes together with others in writeTogether. */
export function accessLogStatement(write: Writer, access: Access): Statement {
  return write.insert(accessLog).values(access).returning({ id: accessLog.id });
}

/** Notes that an adviser read something about a person; called by the read itself, before it gives anything away. */
export async function logAccess(db: Db, access: Access): Promise<void> {
  await db.insert(accessLog).values(access);
}

/** Notes an access once: the same id again is the same access, such as a sound that a player asks for in pieces. */
export async function logAccessOnce(db: Db, access: Access): Promise<void> {
  await db.insert(accessLog).values(access).onConflictDoNothing();
}

/**
 * Notes that people stood in a list an adviser looked at: once a day for each person and list, so that a list that is
 * opened all day does not fill the log. `day` is the Oslo date.
 */
export async function logListed(db: Db, { adviserId, participantIds, what, day, at }: { adviserId: string; participantIds: string[]; what: string; day: string; at: Date }): Promise<void> {
  const rows = [...new Set(participantIds)].map((participantId) => ({ id: `${what}:${day}:${adviserId}:${participantId}`, participantId, adviserId, what, at }));
  if (rows.length === 0) return;
  const there = await db.select({ id: accessLog.id }).from(accessLog).where(inArray(accessLog.id, rows.map((row) => row.id)));
  const known = new Set(there.map((row) => row.id));
  const missing = rows.filter((row) => !known.has(row.id));
  if (missing.length > 0) await db.insert(accessLog).values(missing).onConflictDoNothing();
}

/** Who has read or changed something about a person, the latest first. */
export function listAccess(db: Db, participantId: string, limit: number) {
  return db
    .select({ id: accessLog.id, adviser: advisers.name, what: accessLog.what, at: accessLog.at })
    .from(accessLog)
    .innerJoin(advisers, eq(advisers.id, accessLog.adviserId))
    .where(eq(accessLog.participantId, participantId))
    .orderBy(desc(accessLog.at), desc(accessLog.id))
    .limit(limit);
}
