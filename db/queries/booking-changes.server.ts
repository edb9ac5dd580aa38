import { and, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import {
  bookingChanges,
  bookingRequests,
  bookings,
  notices,
  offices,
  participants,
  slots,
  writeTogether,
  type Db,
  type RequestStatus,
  type Statement,
  type Writer,
} from "#dialect";
import { accessLogStatement, type Access } from "./access-log.server.ts";
import { ownPeople, type Own } from "./participants.server.ts";

/** Who may change a meeting: its participant, or an adviser who follows that participant today. */
export type Reach = { participantId: string } | Own;

/** A meeting with everything a change of it must take along, or null when it is not within reach. */
export async function readForChange(db: Db, bookingId: string, reach: Reach) {
  const within = "participantId" in reach ? eq(bookings.participantId, reach.participantId) : inArray(bookings.participantId, ownPeople(db, reach));
  const [found] = await db
    .select({ booking: bookings, office: offices, readingLanguage: participants.readingLanguage, request: bookingRequests })
    .from(bookings)
    .innerJoin(participants, eq(participants.id, bookings.participantId))
    .innerJoin(offices, eq(offices.id, bookings.officeId))
    .leftJoin(bookingRequests, and(eq(bookingRequests.bookingId, bookings.id), inArray(bookingRequests.status, ["open", "offered"])))
    .where(and(eq(bookings.id, bookingId), within))
    .limit(1);
  if (!found) return null;
  const { booking, request } = found;
  const [waiting, offers, taken] = await Promise.all([
    db.select({ id: notices.id }).from(notices).where(and(eq(notices.bookingId, bookingId), eq(notices.status, "waiting"))),
    request ? db.select().from(slots).where(and(eq(slots.requestId, request.id), isNull(slots.takenBy))) : [],
    booking.adviserId && booking.startsAt ? db.select({ id: slots.id }).from(slots).where(takenAt(booking.adviserId, booking.startsAt, bookingId)) : [],
  ]);
  return { ...found, offers, waitingNotices: waiting.map(({ id }) => id), takenSlots: taken.map(({ id }) => id) };
}

/** By adviser and time, as the unique index of taken times is: a meeting that took a time still has both. */
function takenAt(adviserId: string, startsAt: Date, bookingId: string) {
  return and(eq(slots.adviserId, adviserId), eq(slots.startsAt, startsAt), isNotNull(slots.takenBy), eq(slots.takenBy, bookingId));
}

export type ForChange = NonNullable<Awaited<ReturnType<typeof readForChange>>>;

export type BookingWrite = {
  /** The meeting as it was read: anything that changed it since undoes the whole write. */
  read: { id: string; sequence: number };
  set: Partial<Omit<typeof bookings.$inferSelect, "id" | "participantId" | "sequence">> & { updatedAt: Date };
  change: typeof bookingChanges.$inferInsert;
  request?: { id: string; from: RequestStatus; set: Partial<typeof bookingRequests.$inferSelect> };
  newRequest?: typeof bookingRequests.$inferInsert;
  /** Times given back and offers withdrawn; then new offers; then the one that is taken. */
  dropSlots?: string[];
  newOffers?: (typeof slots.$inferInsert)[];
  takeSlot?: string;
  /** Notices that have not left the house and are no longer true. */
  cancelNotices?: string[];
  notice?: typeof notices.$inferInsert;
  /** What becomes of the interpreter order, and whatever else goes along. */
  also?: (write: Writer) => Statement[];
  access?: Access;
};

/**
 * Writes a change of a meeting with all that follows from it, or nothing. Each statement must touch a row (see
 * writeTogether), so what may be missing stands in the list only when it was read. Nothing can have vanished in between:
 * every change of a meeting, its request and its times raises the sequence, and the first statement holds to the one read.
 * Throws NothingChanged when somebody was faster; breaks a unique index when the time is taken.
 */
export async function saveBookingChange(db: Db, given: BookingWrite): Promise<void> {
  await writeTogether(db, (write) => [...changeStatements(write, given)]);
}

function* changeStatements(write: Writer, given: BookingWrite): Generator<Statement> {
  const { read, request } = given;
  yield write
    .update(bookings)
    .set({ ...given.set, sequence: read.sequence + 1 })
    .where(and(eq(bookings.id, read.id), eq(bookings.sequence, read.sequence)))
    .returning({ id: bookings.id });
  yield write.insert(bookingChanges).values(given.change).returning({ id: bookingChanges.id });
  if (request) {
    yield write
      .update(bookingRequests)
      .set(request.set)
      .where(and(eq(bookingRequests.id, request.id), eq(bookingRequests.status, request.from)))
      .returning({ id: bookingRequests.id });
  }
  if (given.newRequest) yield write.insert(bookingRequests).values(given.newRequest).returning({ id: bookingRequests.id });
  if (given.dropSlots?.length) yield write.delete(slots).where(inArray(slots.id, given.dropSlots)).returning({ id: slots.id });
  if (given.newOffers?.length) yield write.insert(slots).values(given.newOffers).returning({ id: slots.id });
  if (given.takeSlot) {
    yield write.update(slots).set({ takenBy: read.id }).where(and(eq(slots.id, given.takeSlot), isNull(slots.takenBy))).returning({ id: slots.id });
  }
  if (given.cancelNotices?.length) yield silence(write, given.cancelNotices);
  if (given.notice) yield write.insert(notices).values(given.notice).returning({ id: notices.id });
  yield* given.also?.(write) ?? [];
  if (given.access) yield accessLogStatement(write, given.access);
}

/** One that has been sent since it was read keeps its state, but is touched: it must not undo the change of the meeting. */
function silence(write: Writer, ids: string[]): Statement {
  return write
    .update(notices)
    .set({ status: sql`case when ${notices.status} = 'waiting' then 'cancelled' else ${notices.status} end` })
    .where(inArray(notices.id, ids))
    .returning({ id: notices.id });
}

export type NewBooking = {
  booking: typeof bookings.$inferInsert;
  change: typeof bookingChanges.$inferInsert;
  request?: typeof bookingRequests.$inferInsert;
  notice?: typeof notices.$inferInsert;
  also?: (write: Writer) => Statement[];
  access?: Access;
};

/** Keeps a new meeting, or a wish for one, with all that goes along. Breaks a unique index when the form was sent before. */
export async function saveNewBooking(db: Db, given: NewBooking): Promise<void> {
  await writeTogether(db, (write) => [
    write.insert(bookings).values(given.booking).returning({ id: bookings.id }),
    write.insert(bookingChanges).values(given.change).returning({ id: bookingChanges.id }),
    ...(given.request ? [write.insert(bookingRequests).values(given.request).returning({ id: bookingRequests.id })] : []),
    ...(given.notice ? [write.insert(notices).values(given.notice).returning({ id: notices.id })] : []),
    ...(given.also?.(write) ?? []),
    ...(given.access ? [accessLogStatement(write, given.access)] : []),
  ]);
}
