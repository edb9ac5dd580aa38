import { and, asc, desc, eq, inArray, notInArray, sql } from "drizzle-orm";
import {
  advisers, bookings, interpreterNeeds, interpreterOrderEvents, interpreterOrders, offices,
  type Db, type OrderStatus, type Statement, type Writer, once,
} from "#dialect";

export type InterpreterOrder = typeof interpreterOrders.$inferSelect;
export type NewInterpreterOrder = typeof interpreterOrders.$inferInsert;
export type InterpreterNeed = typeof interpreterNeeds.$inferSelect;
export type NewOrderEvent = typeof interpreterOrderEvents.$inferInsert;

/** As in the unique index that allows one live order for a meeting. */
const ended: OrderStatus[] = ["released", "withdrawn", "done", "absent"];

const needOf = once((db: Db, { participantId }: { participantId: string }) => db.select().from(interpreterNeeds).where(eq(interpreterNeeds.participantId, participantId)).limit(1));

/** The person's standing need, or null when she was never asked. */
export async function findNeed(db: Db, participantId: string): Promise<InterpreterNeed | null> {
  return (await needOf(db, { participantId }))[0] ?? null;
}

/** The order of a meeting that can still change, or null. */
export async function findLiveOrder(db: Db, by: { participantId: string; bookingId: string }): Promise<InterpreterOrder | null> {
  const rows = await db
    .select()
    .from(interpreterOrders)
    .where(and(eq(interpreterOrders.bookingId, by.bookingId), eq(interpreterOrders.participantId, by.participantId), notInArray(interpreterOrders.status, ended)))
    .limit(1);
  return rows[0] ?? null;
}

/** The newest order of a meeting, live or ended, or null. */
export async function findLatestOrder(db: Db, by: { participantId: string; bookingId: string }): Promise<InterpreterOrder | null> {
  const rows = await latestOrders(db, by.participantId, [by.bookingId]).limit(1);
  return rows[0] ?? null;
}

/** The newest order of each of these meetings, by meeting; for the line on meeting cards. */
export async function listLatestOrders(db: Db, by: { participantId: string; bookingIds: string[] }): Promise<Map<string, InterpreterOrder>> {
  const newest = new Map<string, InterpreterOrder>();
  for (const order of await latestOrders(db, by.participantId, by.bookingIds)) {
    if (!newest.has(order.bookingId)) newest.set(order.bookingId, order);
  }
  return newest;
}

function latestOrders(db: Db, participantId: string, bookingIds: string[]) {
  return db
    .select()
    .from(interpreterOrders)
    .where(and(inArray(interpreterOrders.bookingId, bookingIds), eq(interpreterOrders.participantId, participantId)))
    .orderBy(desc(interpreterOrders.createdAt), asc(sql`${interpreterOrders.status} in ('released','withdrawn','done','absent')`));
}

/** All orders of a person that can still change, with the time and form of the meeting, soonest first. */
export function listLiveOrders(db: Db, participantId: string) {
  return db
    .select({ order: interpreterOrders, startsAt: bookings.startsAt, endsAt: bookings.endsAt, bookingForm: bookings.form })
    .from(interpreterOrders)
    .innerJoin(bookings, eq(bookings.id, interpreterOrders.bookingId))
    .where(and(eq(interpreterOrders.participantId, participantId), notInArray(interpreterOrders.status, ended)))
    .orderBy(asc(bookings.startsAt), asc(bookings.id));
}

/** The person's confirmed meetings to come that have no order yet; for a need that shall hold for all meetings. */
export function listMeetingsWithoutOrder(db: Db, by: { participantId: string; now: Date }) {
  return db
    .select({ id: bookings.id, startsAt: bookings.startsAt, form: bookings.form })
    .from(bookings)
    .where(
      and(
        eq(bookings.participantId, by.participantId),
        sql`${bookings.startsAt} > ${sql.param(by.now, bookings.startsAt)}`,
        eq(bookings.status, "confirmed"),
        sql`not exists (select 1 from ${interpreterOrders} where ${interpreterOrders.bookingId} = ${bookings.id} and ${interpreterOrders.status} not in ('released','withdrawn','done','absent'))`,
      ),
    );
}

/** What the interpreter page needs of one of the person's meetings, or null. */
export async function findMeeting(db: Db, by: { participantId: string; bookingId: string }) {
  const rows = await db
    .select({
      id: bookings.id, status: bookings.status, startsAt: bookings.startsAt, endsAt: bookings.endsAt, form: bookings.form, purpose: bookings.purpose,
      adviserName: advisers.name, phone: sql<string>`coalesce(${advisers.phone}, ${offices.phone})`,
      noticeDays: offices.interpreterNoticeDays, answerDays: offices.answerDays,
    })
    .from(bookings)
    .innerJoin(offices, eq(offices.id, bookings.officeId))
    .leftJoin(advisers, eq(advisers.id, bookings.adviserId))
    .where(and(eq(bookings.id, by.bookingId), eq(bookings.participantId, by.participantId)))
    .limit(1);
  return rows[0] ?? null;
}

/** The history of an order, oldest first; `actorName` is the adviser who did it, or sat beside the participant. */
export function listOrderEvents(db: Db, orderId: string) {
  return db
    .select({ status: interpreterOrderEvents.status, actorKind: interpreterOrderEvents.actorKind, actorName: advisers.name, at: interpreterOrderEvents.at })
    .from(interpreterOrderEvents)
    .leftJoin(advisers, eq(advisers.id, interpreterOrderEvents.actorId))
    .where(eq(interpreterOrderEvents.orderId, orderId))
    .orderBy(asc(interpreterOrderEvents.at), asc(interpreterOrderEvents.id));
}

/** The statement that keeps a new order. A second live one for the same meeting breaks a unique index (isAlreadyThere). */
export function insertOrderStatement(write: Writer, order: NewInterpreterOrder): Statement {
  return write.insert(interpreterOrders).values(order).returning({ id: interpreterOrders.id });
}

/** The statement that changes an order; touches nothing when somebody else has changed its status since it was read. */
export function updateOrderStatement(
  write: Writer,
  { id, participantId, from, set, at }: { id: string; participantId: string; from: OrderStatus; set: Partial<Omit<InterpreterOrder, "id" | "participantId" | "bookingId">>; at: Date },
): Statement {
  return write
    .update(interpreterOrders)
    .set({ ...set, updatedAt: at })
    .where(and(eq(interpreterOrders.id, id), eq(interpreterOrders.participantId, participantId), eq(interpreterOrders.status, from)))
    .returning({ id: interpreterOrders.id });
}

/** The statement that adds a line to an order's history. */
export function insertOrderEventStatement(write: Writer, event: NewOrderEvent): Statement {
  return write.insert(interpreterOrderEvents).values(event).returning({ id: interpreterOrderEvents.id });
}

/** The statement that keeps a standing need, new or changed. */
export function saveNeedStatement(write: Writer, need: typeof interpreterNeeds.$inferInsert): Statement {
  const { participantId: _, ...change } = need;
  return write.insert(interpreterNeeds).values(need).onConflictDoUpdate({ target: interpreterNeeds.participantId, set: change }).returning({ id: interpreterNeeds.participantId });
}

/** Changes nothing, but touches no row (and so undoes its list) when the meeting is no longer at this time or not on. */
export function holdMeetingStatement(write: Writer, { bookingId, participantId, startsAt }: { bookingId: string; participantId: string; startsAt: Date }): Statement {
  return write
    .update(bookings)
    .set({ updatedAt: sql`${bookings.updatedAt}` })
    .where(and(eq(bookings.id, bookingId), eq(bookings.participantId, participantId), eq(bookings.status, "confirmed"), eq(bookings.startsAt, startsAt)))
    .returning({ id: bookings.id });
}
