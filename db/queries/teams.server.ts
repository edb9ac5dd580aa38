import { and, asc, eq, gte, isNull, or } from "drizzle-orm";
import { advisers, teams, type Db, type Statement, type Writer, once } from "#dialect";
import { validOn } from "./participants.server.ts";

/** Everybody who follows, has followed or will follow a person, with name and phone; oldest first. */
export function listTeam(db: Db, participantId: string) {
  return db
    .select({ id: teams.id, adviserId: teams.adviserId, role: teams.role, validFrom: teams.validFrom, validTo: teams.validTo, name: advisers.name, phone: advisers.phone })
    .from(teams)
    .innerJoin(advisers, eq(advisers.id, teams.adviserId))
    .where(eq(teams.participantId, participantId))
    .orderBy(asc(teams.validFrom), asc(advisers.name), asc(teams.id));
}

/** Whom a person can turn to today: active advisers with their role, their phone and the last day, when one is set. By name. */
export function listContacts(db: Db, { participantId, today }: { participantId: string; today: string }) {
  return db
    .select({ id: advisers.id, name: advisers.name, role: teams.role, phone: advisers.phone, lastDay: teams.validTo })
    .from(teams)
    .innerJoin(advisers, and(eq(advisers.id, teams.adviserId), eq(advisers.active, true)))
    .where(and(eq(teams.participantId, participantId), validOn(today)))
    .orderBy(asc(advisers.name), asc(advisers.id), asc(teams.id));
}

/** The same for pages that are read often. */
export const readContacts = once(listContacts);

export type Contact = Awaited<ReturnType<typeof listContacts>>[number];

/** The active advisers of an office, by name. */
export function listColleagues(db: Db, officeId: string) {
  return db
    .select({ id: advisers.id, name: advisers.name, role: advisers.role })
    .from(advisers)
    .where(and(eq(advisers.officeId, officeId), eq(advisers.active, true)))
    .orderBy(asc(advisers.name), asc(advisers.id));
}

/** The statement that lets advisers follow a person, in a role, from and to a day. */
export function insertTeam(write: Writer, rows: (typeof teams.$inferInsert)[]): Statement {
  return write.insert(teams).values(rows).returning({ id: teams.id });
}

/** The statement that ends a team row with a day as its last; touches nothing when it ended before. */
export function endTeam(write: Writer, { id, participantId, lastDay }: { id: string; participantId: string; lastDay: string }): Statement {
  return write
    .update(teams)
    .set({ validTo: lastDay })
    .where(and(eq(teams.id, id), eq(teams.participantId, participantId), or(isNull(teams.validTo), gte(teams.validTo, lastDay))))
    .returning({ id: teams.id });
}
