import { and, desc, eq, gt, notInArray } from "drizzle-orm";
import { advisers, bookings, interpreterOrders, signInAttempts, threads, type Db } from "#dialect";

const ended = ["released", "withdrawn", "done", "absent"] as const;

/** A person's meetings, latest first, with the adviser and the state of the interpreter. */
export function listMeetings(db: Db, participantId: string, limit: number) {
  return db
    .select({
      id: bookings.id,
      status: bookings.status,
      startsAt: bookings.startsAt,
      endsAt: bookings.endsAt,
      form: bookings.form,
      purpose: bookings.purpose,
      adviser: advisers.name,
      order: interpreterOrders.status,
    })
    .from(bookings)
    .leftJoin(advisers, eq(advisers.id, bookings.adviserId))
    .leftJoin(interpreterOrders, and(eq(interpreterOrders.bookingId, bookings.id), notInArray(interpreterOrders.status, [...ended])))
    .where(eq(bookings.participantId, participantId))
    .orderBy(desc(bookings.startsAt), desc(bookings.id))
    .limit(limit);
}

/** A person's threads, last used first. */
export function listThreadsOf(db: Db, participantId: string, limit: number) {
  return db
    .select({ id: threads.id, topic: threads.topic, lastMessageAt: threads.lastMessageAt, waitingSince: threads.waitingSince, answerBy: threads.answerBy })
    .from(threads)
    .where(eq(threads.participantId, participantId))
    .orderBy(desc(threads.lastMessageAt), desc(threads.id))
    .limit(limit);
}

/** Until when wrong tries have locked a card; null when they have not. */
export async function findLock(db: Db, { cardNumber, now }: { cardNumber: string; now: Date }): Promise<Date | null> {
  const rows = await db
    .select({ until: signInAttempts.lockedUntil })
    .from(signInAttempts)
    .where(and(eq(signInAttempts.subject, cardNumber), gt(signInAttempts.lockedUntil, now)))
    .limit(1);
  return rows[0]?.until ?? null;
}
