import {
  accessCards, accessLog, advisers, bookingChanges, bookingRequests, bookings, entrancePictures, interpreterNeeds, interpreterOrderEvents, interpreterOrders, localOffers, meldekortCycles, messages, notices,
  offices, outcomes, participants, planElements, planSteps, teams, threads, writeTogether, type Db, type Statement, type Writer,
} from "#dialect";
import { findFirstOffice } from "../queries/offices.server.ts";

/** Rows for a whole municipality, each list in its own table. */
export type Rows = {
  offices: (typeof offices.$inferInsert)[];
  advisers: (typeof advisers.$inferInsert)[];
  participants: (typeof participants.$inferInsert)[];
  teams: (typeof teams.$inferInsert)[];
  accessCards: (typeof accessCards.$inferInsert)[];
  interpreterNeeds: (typeof interpreterNeeds.$inferInsert)[];
  meldekortCycles: (typeof meldekortCycles.$inferInsert)[];
  bookings: (typeof bookings.$inferInsert)[];
  bookingChanges: (typeof bookingChanges.$inferInsert)[];
  bookingRequests: (typeof bookingRequests.$inferInsert)[];
  interpreterOrders: (typeof interpreterOrders.$inferInsert)[];
  interpreterOrderEvents: (typeof interpreterOrderEvents.$inferInsert)[];
  threads: (typeof threads.$inferInsert)[];
  messages: (typeof messages.$inferInsert)[];
  outcomes: (typeof outcomes.$inferInsert)[];
  planElements: (typeof planElements.$inferInsert)[];
  planSteps: (typeof planSteps.$inferInsert)[];
  notices: (typeof notices.$inferInsert)[];
  localOffers: (typeof localOffers.$inferInsert)[];
  entrancePictures: (typeof entrancePictures.$inferInsert)[];
  accessLog: (typeof accessLog.$inferInsert)[];
};

/** True before there is an office: nobody and nothing can be kept without one. */
export async function isEmptyDatabase(db: Db): Promise<boolean> {
  return (await findFirstOffice(db)) === null;
}

function statements(write: Writer, rows: Rows): Statement[] {
  return [
    write.insert(offices).values(rows.offices).returning({ id: offices.id }),
    write.insert(advisers).values(rows.advisers).returning({ id: advisers.id }),
    write.insert(participants).values(rows.participants).returning({ id: participants.id }),
    write.insert(teams).values(rows.teams).returning({ id: teams.id }),
    write.insert(accessCards).values(rows.accessCards).returning({ id: accessCards.id }),
    write.insert(interpreterNeeds).values(rows.interpreterNeeds).returning({ id: interpreterNeeds.participantId }),
    write.insert(meldekortCycles).values(rows.meldekortCycles).returning({ id: meldekortCycles.participantId }),
    write.insert(bookings).values(rows.bookings).returning({ id: bookings.id }),
    write.insert(bookingChanges).values(rows.bookingChanges).returning({ id: bookingChanges.id }),
    write.insert(bookingRequests).values(rows.bookingRequests).returning({ id: bookingRequests.id }),
    write.insert(interpreterOrders).values(rows.interpreterOrders).returning({ id: interpreterOrders.id }),
    write.insert(interpreterOrderEvents).values(rows.interpreterOrderEvents).returning({ id: interpreterOrderEvents.id }),
    write.insert(threads).values(rows.threads).returning({ id: threads.id }),
    write.insert(messages).values(rows.messages).returning({ id: messages.id }),
    write.insert(outcomes).values(rows.outcomes).returning({ id: outcomes.id }),
    write.insert(planElements).values(rows.planElements).returning({ id: planElements.id }),
    write.insert(planSteps).values(rows.planSteps).returning({ id: planSteps.id }),
    write.insert(notices).values(rows.notices).returning({ id: notices.id }),
    write.insert(localOffers).values(rows.localOffers).returning({ id: localOffers.id }),
    write.insert(entrancePictures).values(rows.entrancePictures).returning({ id: entrancePictures.officeId }),
    write.insert(accessLog).values(rows.accessLog).returning({ id: accessLog.id }),
  ];
}

/** Keeps a whole municipality, all or nothing. Each list holds at least one row. */
export async function insertRows(db: Db, rows: Rows): Promise<void> {
  await writeTogether(db, (write) => statements(write, rows));
}
