import { newId } from "#app/ids.server.ts";
import { accessLogStatement, logAccess } from "#db/queries/access-log.server.ts";
import { deleteSitting, deleteSittingsOf, findSittingByKey, listHelped, listSittings, type Sitting } from "#db/queries/helped.server.ts";
import { insertSession, type NewSession } from "#db/queries/sessions.server.ts";
import { writeTogether, type Db, type Statement, type Writer } from "#dialect";
import { didCode, helpedEnd, helpedStart, kindOf, readHelped } from "./kinds.ts";

const linesShown = 200;

/** One that died by itself ended when it died, not when somebody noticed. */
function endOf(sitting: Sitting, { now, idle }: { now: Date; idle: number }): Date {
  return new Date(Math.min(now.getTime(), sitting.lastSeenAt.getTime() + idle, sitting.expiresAt.getTime()));
}

function ending(write: Writer, sittings: Sitting[], on: { now: Date; idle: number }): Statement[] {
  return sittings.flatMap((one) => [
    deleteSitting(write, one.keyHash),
    ...(one.adviserId ? [accessLogStatement(write, { id: newId(), participantId: one.participantId, adviserId: one.adviserId, what: helpedEnd, at: endOf(one, on) })] : []),
  ]);
}

/**
 * Starts a session of one of the adviser's own people with the adviser beside, and notes it. An adviser sits beside one person
 * at a time: what she had begun before ends first, in every browser. `idle` is how long a sitting lives without use, in milliseconds.
 */
export async function startTogether(db: Db, given: { adviserId: string; adviserSession: string; participantId: string; session: NewSession; idle: number; now: Date }): Promise<void> {
  const { adviserId, adviserSession, participantId, session, idle, now } = given;
  const before = await listSittings(db, adviserId);
  await writeTogether(db, (write) => [
    ...ending(write, before, { now, idle }),
    deleteSittingsOf(write, adviserId),
    ...insertSession(write, { ...session, helperId: adviserId, helperSession: adviserSession }, participantId),
    accessLogStatement(write, { id: newId(), participantId, adviserId, what: helpedStart, at: now }),
  ]);
}

/** Ends all sittings of an adviser, and notes it. */
export async function endTogether(db: Db, { adviserId, idle, now }: { adviserId: string; idle: number; now: Date }): Promise<void> {
  const running = await listSittings(db, adviserId);
  await writeTogether(db, (write) => ending(write, running, { now, idle }));
}

/** Ends the sitting that a session is, and notes it. Gives the person; null when the session is no sitting, or is gone. */
export async function endSitting(db: Db, { keyHash, idle, now }: { keyHash: string; idle: number; now: Date }): Promise<{ participantId: string } | null> {
  const sitting = await findSittingByKey(db, keyHash);
  if (!sitting) return null;
  await writeTogether(db, (write) => ending(write, [sitting], { now, idle }));
  return { participantId: sitting.participantId };
}

/** Notes that something was done with an adviser beside: which kind of thing, by the address it was sent to. */
export async function noteHelped(db: Db, { participantId, adviserId, path, now }: { participantId: string; adviserId: string; path: string; now: Date }): Promise<void> {
  await logAccess(db, { id: newId(), participantId, adviserId, what: didCode(kindOf(path)), at: now });
}

/** What a person has done with an adviser beside, the latest first: day, who, what. */
export async function readHelpedLines(db: Db, participantId: string) {
  const rows = await listHelped(db, participantId, linesShown);
  return rows.map(({ id, adviser, what, at }) => ({ id, adviser, kind: readHelped(what) ?? ("other" as const), at: at.toISOString() }));
}
