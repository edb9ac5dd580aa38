import { and, eq, gt, lt } from "drizzle-orm";
import { advisers, evenIfNone, participants, sessions, type Db, type Statement, type Writer, once } from "#dialect";

export type SessionKind = "participant" | "adviser";

/** A session made ready before it is known whose it will be; `replaces` is the older one of the same browser. */
export type NewSession = Omit<typeof sessions.$inferInsert, "personId"> & { replaces: string | null };

/** The statements that start a session for a person and end the older one of the same browser. */
export function insertSession(write: Writer, { replaces, ...session }: NewSession, personId: string): Statement[] {
  return [
    write.insert(sessions).values({ ...session, personId }).returning({ keyHash: sessions.keyHash }),
    ...(replaces ? [evenIfNone(write.delete(sessions).where(eq(sessions.keyHash, replaces)).returning({ keyHash: sessions.keyHash }))] : []),
  ];
}

type LiveSession = { keyHash: string; now: Date; idleSince: Date };

const participantOf = once((db: Db, by: LiveSession) =>
  db
    .select({
      id: participants.id,
      officeId: participants.officeId,
      name: participants.name,
      readingLanguage: participants.readingLanguage,
      situation: participants.situation,
      legalBasis: participants.legalBasis,
      lastSeenAt: sessions.lastSeenAt,
      expiresAt: sessions.expiresAt,
      helperId: sessions.helperId,
      helperSession: sessions.helperSession,
    })
    .from(sessions)
    .innerJoin(participants, eq(participants.id, sessions.personId))
    .where(live("participant", by))
    .limit(1),
);

/** The participant of a live session (not past its absolute or idle limit), or null. With a helper, it lives only as long as findSitting says. */
export async function findParticipantSession(db: Db, by: LiveSession) {
  return (await participantOf(db, by))[0] ?? null;
}

const adviserOf = once((db: Db, by: LiveSession) =>
  db
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
    .limit(1),
);

/** The adviser of a live session, still active, or null. */
export async function findAdviserSession(db: Db, by: LiveSession) {
  return (await adviserOf(db, by))[0] ?? null;
}

function live(kind: SessionKind, by: LiveSession) {
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

/** The statement that ends all sessions of a person, if there are any (card replaced, password changed). */
export function deleteSessionsOf(write: Writer, kind: SessionKind, personId: string): Statement {
  return evenIfNone(write.delete(sessions).where(and(eq(sessions.kind, kind), eq(sessions.personId, personId))).returning({ keyHash: sessions.keyHash }));
}

/** Removes sessions past their absolute limit. */
export async function deleteExpiredSessions(db: Db, now: Date): Promise<void> {
  await db.delete(sessions).where(lt(sessions.expiresAt, now));
}
