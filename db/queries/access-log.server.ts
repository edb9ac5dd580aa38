import { accessLog, type Db, type Statement, type Writer } from "#dialect";

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
