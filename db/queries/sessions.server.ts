import { and, eq, gt, lt } from "drizzle-orm";
import { advisers, participants, sessions, type Db } from "#dialect";

export type SessionKind = "participant" | "adviser";

/** Keeps a new session. */
export async function insertSession(db: Db, session: typeof sessions.$inferInsert): Promise<void> {
  await db.insert(sessions).values(session);
}

/** The participant of a live session (not past its absolute or idle limit), or null. */
export async function findParticipantSession(db: Db, by: { keyHash: string; now: Date; idleSince: Date }) {
  const rows = await db
    .select({
      id: participants.id,
      officeId: participants.officeId,
      name: participants.name,
      readingLanguage: participants.readingLanguage,
      situation: participants.situation,
      lastSeenAt: sessions.lastSeenAt,
      expiresAt: sessions.expiresAt,
    })
    .from(sessions)
    .innerJoin(participants, eq(participants.id, sessions.personId))
    .where(live("participant", by))
    .limit(1);
  return rows[0] ?? null;
}

/** The adviser of a live session, still active, or null. */
export async function findAdviserSession(db: Db, by: { keyHash: string; now: Date; idleSince: Date }) {
  const rows = await db
    .select({
      id: advisers.id,
      officeId: advisers.officeId,
      name: advisers.name,
      role: advisers.role,
      phone: advisers.phone,
      lastSeenAt: sessions.lastSeenAt,
      expiresAt: sessions.expiresAt,
    })
    .from(sessions)
    .innerJoin(advisers, and(eq(advisers.id, sessions.personId), eq(advisers.active, true)))
    .where(live("adviser", by))
    .limit(1);
  return rows[0] ?? null;
}

function live(kind: SessionKind, by: { keyHash: string; now: Date; idleSince: Date }) {
  return and(eq(sessions.keyHash, by.keyHash), eq(sessions.kind, kind), gt(sessions.expiresAt, by.now), gt(sessions.lastSeenAt, by.idleSince));
}

/** Notes that the session was used. */
export async function touchSession(db: Db, keyHash: string, at: Date): Promise<void> {
  await db.update(sessions).set({ lastSeenAt: at }).where(eq(sessions.keyHash, keyHash));
}

/** Ends one session. */
export async function deleteSession(db: Db, keyHash: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.keyHash, keyHash));
}

/** Ends all sessions of a person (card replaced, adviser stopped). */
export async function deleteSessionsOf(db: Db, kind: SessionKind, personId: string): Promise<void> {
  await db.delete(sessions).where(and(eq(sessions.kind, kind), eq(sessions.personId, personId)));
}

/** Removes sessions past their absolute limit. */
export async function deleteExpiredSessions(db: Db, now: Date): Promise<void> {
  await db.delete(sessions).where(lt(sessions.expiresAt, now));
}
