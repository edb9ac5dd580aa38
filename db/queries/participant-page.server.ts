import { and, desc, eq, isNull, notInArray } from "drizzle-orm";
import { accessCards, advisers, bookings, interpreterNeeds, interpreterOrders, signInAttempts, threads, type Db } from "#dialect";

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

/** The access card in use, without its secrets, or null. */
export async function findCardInUse(db: Db, participantId: string) {
  const rows = await db
    .select({
      id: accessCards.id,
      cardNumber: accessCards.cardNumber,
      activationExpiresAt: accessCards.activationExpiresAt,
      pinHash: accessCards.pinHash,
      lockedUntil: signInAttempts.lockedUntil,
      createdAt: accessCards.createdAt,
    })
    .from(accessCards)
    .leftJoin(signInAttempts, eq(signInAttempts.subject, accessCards.cardNumber))
    .where(and(eq(accessCards.participantId, participantId), isNull(accessCards.replacedAt)))
    .limit(1);
  const card = rows[0];
  if (!card) return null;
  const { pinHash, ...shown } = card;
  return { ...shown, hasPin: pinHash !== null };
}

/** The standing interpreter need, or null. */
export async function findInterpreterNeed(db: Db, participantId: string) {
  const rows = await db.select().from(interpreterNeeds).where(eq(interpreterNeeds.participantId, participantId)).limit(1);
  return rows[0] ?? null;
}
