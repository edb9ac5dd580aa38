import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, notInArray, sql } from "drizzle-orm";
import { advisers, bookings, interpreterNeeds, interpreterOrders, notices, offices, participants, type Db, type OrderStatus } from "#dialect";
import { ownPeople, type Own } from "./participants.server.ts";

const ended: OrderStatus[] = ["released", "withdrawn", "done", "absent"];

const orderInList = {
  id: interpreterOrders.id,
  participantId: interpreterOrders.participantId,
  name: participants.name,
  status: interpreterOrders.status,
  task: interpreterOrders.task,
  language: interpreterOrders.language,
  otherLanguage: interpreterOrders.otherLanguage,
  dialect: interpreterOrders.dialect,
  genderWish: interpreterOrders.genderWish,
  form: interpreterOrders.form,
  notSamePerson: interpreterOrders.notSamePerson,
  orderBy: interpreterOrders.orderBy,
  agencyStartsAt: interpreterOrders.agencyStartsAt,
  startsAt: bookings.startsAt,
  endsAt: bookings.endsAt,
  bookingForm: bookings.form,
  bookingStatus: bookings.status,
};

/** Ids of the orders with a task. On its own, so that the index of orders with a task is used and not the one of all orders. */
function withTask(db: Db, own: Own) {
  return db
    .select({ id: interpreterOrders.id })
    .from(interpreterOrders)
    .where(and(inArray(interpreterOrders.participantId, ownPeople(db, own)), isNotNull(interpreterOrders.task)));
}

/** Orders of the adviser's own people with something to do, nearest deadline first; those without a deadline last. */
export function listOrdersWithTask(db: Db, own: Own) {
  return db
    .select(orderInList)
    .from(interpreterOrders)
    .innerJoin(participants, eq(participants.id, interpreterOrders.participantId))
    .innerJoin(bookings, eq(bookings.id, interpreterOrders.bookingId))
    .where(inArray(interpreterOrders.id, withTask(db, own)))
    .orderBy(sql`${interpreterOrders.orderBy} is null`, asc(interpreterOrders.orderBy), asc(bookings.startsAt), asc(interpreterOrders.id));
}

/** Orders of the adviser's own people without a task, for meetings that were over by `before`: nobody has noted what happened. */
export function listUnreportedOrders(db: Db, own: Own & { before: Date }) {
  return db
    .select(orderInList)
    .from(interpreterOrders)
    .innerJoin(participants, eq(participants.id, interpreterOrders.participantId))
    .innerJoin(bookings, eq(bookings.id, interpreterOrders.bookingId))
    .where(
      and(
        inArray(interpreterOrders.participantId, ownPeople(db, own)),
        isNull(interpreterOrders.task),
        notInArray(interpreterOrders.status, ended),
        lte(bookings.endsAt, own.before),
      ),
    )
    .orderBy(asc(bookings.startsAt), asc(interpreterOrders.id));
}

/** Coming confirmed meetings of the adviser's own people who need an interpreter, for which none is asked. */
export function listMeetingsWithoutInterpreter(db: Db, own: Own & { now: Date }) {
  return db
    .select({
      bookingId: bookings.id,
      participantId: participants.id,
      name: participants.name,
      startsAt: bookings.startsAt,
      endsAt: bookings.endsAt,
      form: bookings.form,
      language: interpreterNeeds.language,
      otherLanguage: interpreterNeeds.otherLanguage,
    })
    .from(interpreterNeeds)
    .innerJoin(participants, eq(participants.id, interpreterNeeds.participantId))
    .innerJoin(bookings, eq(bookings.participantId, interpreterNeeds.participantId))
    .where(
      and(
        inArray(interpreterNeeds.participantId, ownPeople(db, own)),
        eq(interpreterNeeds.needed, true),
        eq(bookings.status, "confirmed"),
        gt(bookings.startsAt, own.now),
        sql`not exists (select 1 from ${interpreterOrders} where ${interpreterOrders.bookingId} = ${bookings.id} and ${interpreterOrders.status} not in ('released','withdrawn','done','absent'))`,
      ),
    )
    .orderBy(asc(bookings.startsAt), asc(bookings.id));
}

const meetingOfOrder = {
  id: bookings.id,
  status: bookings.status,
  startsAt: bookings.startsAt,
  endsAt: bookings.endsAt,
  form: bookings.form,
  placeName: bookings.placeName,
  street: bookings.street,
  access: bookings.access,
  adviserName: advisers.name,
  adviserPhone: advisers.phone,
};

const officeOfOrder = { name: offices.name, phone: offices.phone, noticeDays: offices.interpreterNoticeDays, answerDays: offices.answerDays };

/** One order of the adviser's own people with its meeting, or null: somebody else's looks the same as none. */
export async function findOwnOrder(db: Db, own: Own & { orderId: string }) {
  const rows = await db
    .select({
      order: interpreterOrders,
      meeting: meetingOfOrder,
      participant: { id: participants.id, name: participants.name, readingLanguage: participants.readingLanguage },
      office: officeOfOrder,
    })
    .from(interpreterOrders)
    .innerJoin(bookings, eq(bookings.id, interpreterOrders.bookingId))
    .innerJoin(participants, eq(participants.id, interpreterOrders.participantId))
    .innerJoin(offices, eq(offices.id, bookings.officeId))
    .leftJoin(advisers, eq(advisers.id, bookings.adviserId))
    .where(and(eq(interpreterOrders.id, own.orderId), inArray(interpreterOrders.participantId, ownPeople(db, own))))
    .limit(1);
  return rows[0] ?? null;
}

/** One meeting of the adviser's own people with the standing need and the live order, or null. */
export async function findOwnMeeting(db: Db, own: Own & { bookingId: string }) {
  const rows = await db
    .select({
      meeting: meetingOfOrder,
      participant: { id: participants.id, name: participants.name, readingLanguage: participants.readingLanguage },
      office: officeOfOrder,
      need: interpreterNeeds,
      liveOrderId: interpreterOrders.id,
    })
    .from(bookings)
    .innerJoin(participants, eq(participants.id, bookings.participantId))
    .innerJoin(offices, eq(offices.id, bookings.officeId))
    .leftJoin(advisers, eq(advisers.id, bookings.adviserId))
    .leftJoin(interpreterNeeds, eq(interpreterNeeds.participantId, bookings.participantId))
    .leftJoin(interpreterOrders, and(eq(interpreterOrders.bookingId, bookings.id), notInArray(interpreterOrders.status, ended)))
    .where(and(eq(bookings.id, own.bookingId), inArray(bookings.participantId, ownPeople(db, own))))
    .limit(1);
  return rows[0] ?? null;
}

/** True when a notice of this kind about the meeting has not left the house yet: then another would say the same twice. */
export async function hasWaitingNotice(db: Db, { bookingId, kind, now }: { bookingId: string; kind: string; now: Date }): Promise<boolean> {
  const rows = await db
    .select({ id: notices.id })
    .from(notices)
    .where(and(eq(notices.bookingId, bookingId), eq(notices.status, "waiting"), eq(notices.kind, kind), gt(notices.dueAt, now)))
    .limit(1);
  return rows.length > 0;
}
