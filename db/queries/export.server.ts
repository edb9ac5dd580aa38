import { asc, eq } from "drizzle-orm";
import { advisers, bookingChanges, bookingRequests, bookings, interpreterOrders, messages, offices, planElements, planSteps, recordings, threads, type Db } from "#dialect";

/** The names of all advisers of an office, also of those who have left. */
export async function readAdviserNames(db: Db, officeId: string): Promise<Map<string, string>> {
  const rows = await db.select({ id: advisers.id, name: advisers.name }).from(advisers).where(eq(advisers.officeId, officeId));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The office a person belongs to. */
export async function readOfficeName(db: Db, officeId: string) {
  const rows = await db.select({ id: offices.id, municipality: offices.municipality, name: offices.name }).from(offices).where(eq(offices.id, officeId)).limit(1);
  const [office] = rows;
  if (!office) throw new Error("export: the person's office is gone");
  return office;
}

/** All threads of a person, the first begun first. */
export function exportThreads(db: Db, participantId: string) {
  return db.select().from(threads).where(eq(threads.participantId, participantId)).orderBy(asc(threads.createdAt), asc(threads.id));
}

/** All messages of a person, of every thread, oldest first; of a voice message what is known of the sound, never the sound. */
export function exportMessages(db: Db, participantId: string) {
  return db
    .select({ message: messages, mediaType: recordings.mediaType, size: recordings.size })
    .from(messages)
    .leftJoin(recordings, eq(recordings.messageId, messages.id))
    .where(eq(messages.participantId, participantId))
    .orderBy(asc(messages.createdAt), asc(messages.id));
}

/** All meetings of a person, the first made first. */
export function exportBookings(db: Db, participantId: string) {
  return db.select().from(bookings).where(eq(bookings.participantId, participantId)).orderBy(asc(bookings.createdAt), asc(bookings.id));
}

/** What was done with a person's meetings, oldest first, without what was before and after. */
export function exportBookingChanges(db: Db, participantId: string) {
  return db
    .select({ bookingId: bookingChanges.bookingId, kind: bookingChanges.kind, by: bookingChanges.actorKind, at: bookingChanges.at })
    .from(bookingChanges)
    .where(eq(bookingChanges.participantId, participantId))
    .orderBy(asc(bookingChanges.at), asc(bookingChanges.id));
}

/** A person's wishes for meetings and for other times, oldest first. */
export function exportRequests(db: Db, participantId: string) {
  return db.select().from(bookingRequests).where(eq(bookingRequests.participantId, participantId)).orderBy(asc(bookingRequests.createdAt), asc(bookingRequests.id));
}

/** All interpreter orders for a person's meetings, oldest first. */
export function exportOrders(db: Db, participantId: string) {
  return db.select().from(interpreterOrders).where(eq(interpreterOrders.participantId, participantId)).orderBy(asc(interpreterOrders.createdAt), asc(interpreterOrders.id));
}

/** All that stands or stood on a person's plan, the first added first. */
export function exportPlan(db: Db, participantId: string) {
  return db.select().from(planElements).where(eq(planElements.participantId, participantId)).orderBy(asc(planElements.createdAt), asc(planElements.id));
}

/** The steps of a person's plan, oldest first. */
export function exportPlanSteps(db: Db, participantId: string) {
  return db
    .select({ elementId: planSteps.elementId, status: planSteps.status, on: planSteps.on, by: planSteps.actor, at: planSteps.at })
    .from(planSteps)
    .where(eq(planSteps.participantId, participantId))
    .orderBy(asc(planSteps.at), asc(planSteps.id));
}
