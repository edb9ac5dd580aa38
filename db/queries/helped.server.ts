import { and, count, desc, eq, gt, isNotNull, sql } from "drizzle-orm";
import { accessLog, advisers, evenIfNone, once, participants, sessions, teams, type Db, type Statement, type Writer } from "#dialect";
import { validOn } from "./participants.server.ts";

/** Written as in the index of the table, so that the index serves. */
const withHelp = sql`${accessLog.what} like 'assisted%'`;

/** The adviser who may sit beside a person now: active, in her team today, and with the session still there from which she began. Null ends the sitting. */
export async function findSitting(db: Db, by: { adviserId: string; adviserSession: string; participantId: string; today: string; now: Date }) {
  return (await sitting(db, by))[0] ?? null;
}

const sitting = once((db: Db, by: { adviserId: string; adviserSession: string; participantId: string; today: string; now: Date }) =>
  db
    .select({ id: advisers.id, name: advisers.name })
    .from(advisers)
    .innerJoin(sessions, and(eq(sessions.keyHash, by.adviserSession), eq(sessions.kind, "adviser"), eq(sessions.personId, advisers.id), gt(sessions.expiresAt, by.now)))
    .innerJoin(teams, and(eq(teams.adviserId, advisers.id), eq(teams.participantId, by.participantId), validOn(by.today)))
    .where(and(eq(advisers.id, by.adviserId), eq(advisers.active, true)))
    .limit(1),
);

const runningFrom = once((db: Db, by: { adviserId: string; adviserSession: string; today: string; now: Date; idleSince: Date }) =>
  db
    .select({ participantId: participants.id, name: participants.name, readingLanguage: participants.readingLanguage })
    .from(sessions)
    .innerJoin(participants, eq(participants.id, sessions.personId))
    .innerJoin(teams, and(eq(teams.adviserId, by.adviserId), eq(teams.participantId, participants.id), validOn(by.today)))
    .where(and(eq(sessions.helperId, by.adviserId), isNotNull(sessions.helperId), eq(sessions.helperSession, by.adviserSession), gt(sessions.expiresAt, by.now), gt(sessions.lastSeenAt, by.idleSince)))
    .limit(1),
);

/** The person an adviser sits beside now, begun from this very session of hers, or null. */
export async function findRunning(db: Db, by: { adviserId: string; adviserSession: string; today: string; now: Date; idleSince: Date }) {
  return (await runningFrom(db, by))[0] ?? null;
}

const columns = { keyHash: sessions.keyHash, participantId: sessions.personId, adviserId: sessions.helperId, lastSeenAt: sessions.lastSeenAt, expiresAt: sessions.expiresAt };

/** All sittings of an adviser that nobody has ended, the ones that died by themselves too. */
export function listSittings(db: Db, adviserId: string) {
  return db.select(columns).from(sessions).where(and(eq(sessions.helperId, adviserId), isNotNull(sessions.helperId)));
}

/** The sitting a session is, alive or not; null for the session of somebody who came herself. */
export async function findSittingByKey(db: Db, keyHash: string) {
  const rows = await db.select(columns).from(sessions).where(and(eq(sessions.keyHash, keyHash), isNotNull(sessions.helperId))).limit(1);
  return rows[0] ?? null;
}

export type Sitting = Awaited<ReturnType<typeof listSittings>>[number];

/** The statement that ends all sittings of an adviser, one that began since they were listed too. */
export function deleteSittingsOf(write: Writer, adviserId: string): Statement {
  return evenIfNone(write.delete(sessions).where(eq(sessions.helperId, adviserId)).returning({ keyHash: sessions.keyHash }));
}

/** The statement that ends a sitting. */
export function deleteSitting(write: Writer, keyHash: string): Statement {
  return evenIfNone(write.delete(sessions).where(eq(sessions.keyHash, keyHash)).returning({ keyHash: sessions.keyHash }));
}

/** What was done with an adviser beside, the latest first. */
export function listHelped(db: Db, participantId: string, limit: number) {
  return db
    .select({ id: accessLog.id, adviser: advisers.name, what: accessLog.what, at: accessLog.at })
    .from(accessLog)
    .innerJoin(advisers, eq(advisers.id, accessLog.adviserId))
    .where(and(eq(accessLog.participantId, participantId), withHelp))
    .orderBy(desc(accessLog.at), desc(accessLog.id))
    .limit(limit);
}

const helpedOf = once((db: Db, by: { participantId: string }) => db.select({ rows: count() }).from(accessLog).where(and(eq(accessLog.participantId, by.participantId), withHelp)));

/** How many lines the page of what was done with help has for a person; cheap, for a page that is read often. */
export async function countHelped(db: Db, participantId: string): Promise<number> {
  return (await helpedOf(db, { participantId }))[0]?.rows ?? 0;
}
