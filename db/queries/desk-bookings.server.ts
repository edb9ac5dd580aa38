import { and, asc, desc, eq, gt, gte, inArray, lt, ne, notInArray, or } from "drizzle-orm";
import { advisers, bookingRequests, bookings, interpreterNeeds, interpreterOrders, notices, offices, participants, type Db } from "#dialect";
import { ownPeople, type Own } from "./participants.server.ts";

/** As in the unique index that allows one live order for a meeting. */
const ended = ["released", "withdrawn", "done", "absent"] as const;

const row = {
  id: bookings.id,
  status: bookings.status,
  startsAt: bookings.startsAt,
  endsAt: bookings.endsAt,
  form: bookings.form,
  purpose: bookings.purpose,
  placeName: bookings.placeName,
  comingAt: bookings.comingAt,
  bringsChild: bookings.bringsChild,
  needsTravelHelp: bookings.needsTravelHelp,
  adviserId: bookings.adviserId,
  adviser: advisers.name,
  participantId: bookings.participantId,
  participant: participants.name,
  readingLanguage: participants.readingLanguage,
  order: { status: interpreterOrders.status, language: interpreterOrders.language, otherLanguage: interpreterOrders.otherLanguage, task: interpreterOrders.task },
};

/** Meetings of the adviser's people that end after `from` and start before `to`, in order; cancelled ones too. */
export function listDeskBookings(db: Db, own: Own & { from: Date; to: Date; limit: number }) {
  return db
    .select(row)
    .from(bookings)
    .innerJoin(participants, eq(participants.id, bookings.participantId))
    .leftJoin(advisers, eq(advisers.id, bookings.adviserId))
    .leftJoin(interpreterOrders, and(eq(interpreterOrders.bookingId, bookings.id), notInArray(interpreterOrders.status, [...ended])))
    .where(
      and(
        inArray(bookings.participantId, ownPeople(db, own)),
        inArray(bookings.status, ["confirmed", "cancelled", "done"]),
        gt(bookings.endsAt, own.from),
        lt(bookings.startsAt, own.to),
      ),
    )
    .orderBy(asc(bookings.startsAt), asc(bookings.id))
    .limit(own.limit);
}

/** What the adviser's people have asked for and nobody has answered, nearest promised day first, then oldest. */
export function listOpenRequests(db: Db, own: Own & { limit: number }) {
  return db
    .select({ ...row, request: bookingRequests })
    .from(bookingRequests)
    .innerJoin(bookings, eq(bookings.id, bookingRequests.bookingId))
    .innerJoin(participants, eq(participants.id, bookings.participantId))
    .leftJoin(advisers, eq(advisers.id, bookings.adviserId))
    .leftJoin(interpreterOrders, and(eq(interpreterOrders.bookingId, bookings.id), notInArray(interpreterOrders.status, [...ended])))
    .where(and(inArray(bookingRequests.participantId, ownPeople(db, own)), eq(bookingRequests.status, "open")))
    .orderBy(asc(bookingRequests.answerBy), asc(bookingRequests.createdAt), asc(bookingRequests.id))
    .limit(own.limit);
}

/** One meeting of the adviser's own people with office, adviser and person, or null: somebody else's looks the same as none. */
export async function findDeskBooking(db: Db, own: Own & { bookingId: string }) {
  const rows = await db
    .select({
      booking: bookings,
      office: offices,
      adviser: { name: advisers.name, role: advisers.role, phone: advisers.phone },
      participant: { id: participants.id, name: participants.name, phone: participants.phone, readingLanguage: participants.readingLanguage, officeId: participants.officeId },
    })
    .from(bookings)
    .innerJoin(offices, eq(offices.id, bookings.officeId))
    .innerJoin(participants, eq(participants.id, bookings.participantId))
    .leftJoin(advisers, eq(advisers.id, bookings.adviserId))
    .where(and(eq(bookings.id, own.bookingId), inArray(bookings.participantId, ownPeople(db, own))))
    .limit(1);
  return rows[0] ?? null;
}

/** Confirmed meetings of a person or an adviser that share time with another one; `exceptId` is that one itself. */
export function listOverlaps(db: Db, given: { participantId: string; adviserId: string; startsAt: Date; endsAt: Date; exceptId: string }) {
  return db
    .select({ participantId: bookings.participantId, adviserId: bookings.adviserId, startsAt: bookings.startsAt, endsAt: bookings.endsAt })
    .from(bookings)
    .where(
      and(
        or(eq(bookings.participantId, given.participantId), eq(bookings.adviserId, given.adviserId)),
        ne(bookings.id, given.exceptId),
        eq(bookings.status, "confirmed"),
        lt(bookings.startsAt, given.endsAt),
        gt(bookings.endsAt, given.startsAt),
      ),
    )
    .limit(5);
}

/** Whom a new meeting can be for: the adviser's own people by name, with the language an interpreter is needed for. */
export function listChoices(db: Db, own: Own & { limit: number }) {
  return db
    .select({ id: participants.id, name: participants.name, need: { needed: interpreterNeeds.needed, language: interpreterNeeds.language, otherLanguage: interpreterNeeds.otherLanguage } })
    .from(participants)
    .leftJoin(interpreterNeeds, eq(interpreterNeeds.participantId, participants.id))
    .where(inArray(participants.id, ownPeople(db, own)))
    .orderBy(asc(participants.nameSearch), asc(participants.id))
    .limit(own.limit);
}

/** The notices about a meeting, newest first. */
export function listNoticesOf(db: Db, bookingId: string, since: Date) {
  return db
    .select({ id: notices.id, kind: notices.kind, language: notices.language, text: notices.text, status: notices.status, dueAt: notices.dueAt, createdAt: notices.createdAt })
    .from(notices)
    .where(and(eq(notices.bookingId, bookingId), gte(notices.createdAt, since)))
    .orderBy(desc(notices.createdAt), desc(notices.id))
    .limit(10);
}
