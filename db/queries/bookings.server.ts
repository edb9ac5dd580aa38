import { aliasedTable, and, asc, desc, eq, gt, gte, inArray, isNotNull, isNull, lt, lte, ne, notExists, or } from "drizzle-orm";
import { advisers, bookingChanges, bookingRequests, bookings, participants, slots, type Db, once } from "#dialect";

export type Booking = typeof bookings.$inferSelect;
export type BookingRequest = typeof bookingRequests.$inferSelect;

/** What a page about a meeting needs: the row, whom it is with, and the number the person is called on. */
const meeting = {
  booking: bookings,
  adviser: { id: advisers.id, name: advisers.name, role: advisers.role, phone: advisers.phone, active: advisers.active },
  participantPhone: participants.phone,
};

function selectMeetings(db: Db) {
  return db
    .select(meeting)
    .from(bookings)
    .innerJoin(participants, eq(participants.id, bookings.participantId))
    .leftJoin(advisers, eq(advisers.id, bookings.adviserId));
}

export type MeetingRow = Awaited<ReturnType<typeof selectMeetings>>[number];

/** One meeting of a participant, or null: somebody else's looks the same as none. */
export async function findMeeting(db: Db, { bookingId, participantId }: { bookingId: string; participantId: string }): Promise<MeetingRow | null> {
  const rows = await selectMeetings(db)
    .where(and(eq(bookings.id, bookingId), eq(bookings.participantId, participantId)))
    .limit(1);
  return rows[0] ?? null;
}

/** Confirmed and cancelled meetings that start at `since` or later, soonest first. Ask a day back for those going on now. */
export function listMeetings(db: Db, { participantId, since, limit }: { participantId: string; since: Date; limit: number }) {
  return selectMeetings(db)
    .where(and(eq(bookings.participantId, participantId), gte(bookings.startsAt, since), inArray(bookings.status, ["confirmed", "cancelled"])))
    .orderBy(asc(bookings.startsAt), asc(bookings.id))
    .limit(limit);
}

/** The same for pages that are read often. */
export const readMeetings = once(listMeetings);

/** Meetings that have ended, latest first. */
export function listPastMeetings(db: Db, { participantId, now, limit }: { participantId: string; now: Date; limit: number }) {
  return selectMeetings(db)
    .where(
      and(
        eq(bookings.participantId, participantId),
        lt(bookings.startsAt, now),
        lte(bookings.endsAt, now),
        inArray(bookings.status, ["confirmed", "cancelled", "done"]),
      ),
    )
    .orderBy(desc(bookings.startsAt), desc(bookings.id))
    .limit(limit);
}

/** What a participant has asked for and not got yet, oldest first; refusals stay until `declinedSince`. */
export function listRequests(db: Db, { participantId, declinedSince }: { participantId: string; declinedSince: Date }) {
  return db
    .select({ request: bookingRequests, booking: bookings, adviser: { name: advisers.name } })
    .from(bookingRequests)
    .innerJoin(bookings, eq(bookings.id, bookingRequests.bookingId))
    .leftJoin(advisers, eq(advisers.id, bookings.adviserId))
    .where(
      and(
        eq(bookingRequests.participantId, participantId),
        inArray(bookingRequests.status, ["open", "offered", "declined"]),
        or(ne(bookingRequests.status, "declined"), gte(bookingRequests.answeredAt, declinedSince)),
      ),
    )
    .orderBy(asc(bookingRequests.createdAt), asc(bookingRequests.id));
}

/** The same for pages that are read often. */
export const readRequests = once(listRequests);

export type RequestRow = Awaited<ReturnType<typeof listRequests>>[number];

/** The latest request about a meeting, in any state, or null. */
export async function findLatestRequest(db: Db, { bookingId, participantId }: { bookingId: string; participantId: string }): Promise<BookingRequest | null> {
  const rows = await db
    .select()
    .from(bookingRequests)
    .where(and(eq(bookingRequests.bookingId, bookingId), eq(bookingRequests.participantId, participantId)))
    .orderBy(desc(bookingRequests.createdAt), desc(bookingRequests.id))
    .limit(1);
  return rows[0] ?? null;
}

/** The request a form has made already, or null: the same form twice makes one. */
export async function findRequestOfForm(db: Db, { participantId, formKey }: { participantId: string; formKey: string }): Promise<BookingRequest | null> {
  const rows = await db
    .select()
    .from(bookingRequests)
    .where(and(eq(bookingRequests.participantId, participantId), eq(bookingRequests.formKey, formKey)))
    .limit(1);
  return rows[0] ?? null;
}

/** Times offered for a request that can still be had: in the future, and not taken by anybody else meanwhile. */
export function listFreeOffers(db: Db, { requestId, now }: { requestId: string; now: Date }) {
  const other = aliasedTable(slots, "other");
  return db
    .select({ id: slots.id, startsAt: slots.startsAt, endsAt: slots.endsAt, adviserId: slots.adviserId })
    .from(slots)
    .where(
      and(
        eq(slots.requestId, requestId),
        isNull(slots.takenBy),
        gt(slots.startsAt, now),
        notExists(
          db
            .select({ id: other.id })
            .from(other)
            .where(and(eq(other.adviserId, slots.adviserId), eq(other.startsAt, slots.startsAt), isNotNull(other.takenBy))),
        ),
      ),
    )
    .orderBy(asc(slots.startsAt), asc(slots.id));
}

/** The history of some meetings, oldest first, with the name of the adviser who acted; only what is not seen yet when asked so. */
export function listChanges(db: Db, { bookingIds, unseenOnly = false }: { bookingIds: string[]; unseenOnly?: boolean }) {
  return db
    .select({
      id: bookingChanges.id,
      bookingId: bookingChanges.bookingId,
      kind: bookingChanges.kind,
      actorKind: bookingChanges.actorKind,
      actorName: advisers.name,
      old: bookingChanges.old,
      new: bookingChanges.new,
      at: bookingChanges.at,
      seenAt: bookingChanges.seenAt,
    })
    .from(bookingChanges)
    // Of what a participant did, the name is of the adviser who sat beside her.
    .leftJoin(advisers, eq(advisers.id, bookingChanges.actorId))
    .where(and(inArray(bookingChanges.bookingId, bookingIds), unseenOnly ? isNull(bookingChanges.seenAt) : undefined))
    .orderBy(asc(bookingChanges.at), asc(bookingChanges.id));
}

export type ChangeRow = Awaited<ReturnType<typeof listChanges>>[number];

/** Notes that the participant has seen the changes of a meeting up to now. Seeing them twice is no fault. */
export async function markChangesSeen(db: Db, { bookingId, participantId, at }: { bookingId: string; participantId: string; at: Date }): Promise<void> {
  await db
    .update(bookingChanges)
    .set({ seenAt: at })
    .where(and(eq(bookingChanges.bookingId, bookingId), eq(bookingChanges.participantId, participantId), isNull(bookingChanges.seenAt), lte(bookingChanges.at, at)));
}

/** Names of advisers by id, for a history that tells who it was before. */
export async function listAdviserNames(db: Db, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.select({ id: advisers.id, name: advisers.name }).from(advisers).where(inArray(advisers.id, ids));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
