import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { codes, day, flag, id, instant } from "./columns.server.ts";

export type OpeningHours = { weekdays: number[]; from: string; to: string }[];

/** An office of the municipality. Names, phones, hours and local rules are data. */
export const offices = sqliteTable("offices", {
  id: id(),
  municipality: text("municipality").notNull(),
  name: text("name").notNull(),
  street: text("street").notNull(),
  postalCode: text("postal_code").notNull(),
  city: text("city").notNull(),
  access: text("access"),
  busStop: text("bus_stop"),
  phone: text("phone").notNull(),
  openingHours: codes<OpeningHours>("opening_hours").notNull(),
  /** Business days within which a message is answered. */
  answerDays: integer("answer_days").notNull(),
  /** Business days before a meeting that an interpreter is ordered. */
  interpreterNoticeDays: integer("interpreter_notice_days").notNull(),
  demo: flag("demo").notNull(),
  /** Bytes of the picture of the entrance, and since when it is this one; null without a picture. */
  entranceSize: integer("entrance_size"),
  entranceAt: instant("entrance_at"),
  createdAt: instant("created_at").notNull(),
});

export type AdviserRole = "programme-adviser" | "nav-adviser" | "social-worker" | "job-specialist" | "teacher" | "coordinator";

export const advisers = sqliteTable("advisers", {
  id: id(),
  officeId: text("office_id").notNull().references(() => offices.id),
  name: text("name").notNull(),
  role: text("role").$type<AdviserRole>().notNull(),
  phone: text("phone").notNull(),
  email: text("email").notNull().unique(),
  passwordHash: text("password_hash").notNull(),
  active: flag("active").notNull(),
  /** Languages whose texts she may correct and approve: codes, or "*" for all. Null for most advisers. */
  textLanguages: codes<string[]>("text_languages"),
  createdAt: instant("created_at").notNull(),
});

export type Situation = "programme" | "jobseeker" | "labour-immigrant" | "family" | "older" | "other";

/** Which rules hold for a person's programme (facts 1.2, 1.3); null where nobody has said, or where there is no programme. */
export type LegalBasis = "law-2026" | "before-2026" | "collective-protection";

export const participants = sqliteTable(
  "participants",
  {
    id: id(),
    officeId: text("office_id").notNull().references(() => offices.id),
    name: text("name").notNull(),
    /** Lower-cased in our own code: SQLite lower() knows ASCII only. */
    nameSearch: text("name_search").notNull(),
    /** The language the person reads: what cards, notices and ready replies are written in. */
    readingLanguage: text("reading_language").notNull(),
    situation: text("situation").$type<Situation>().notNull(),
    legalBasis: text("legal_basis").$type<LegalBasis>(),
    phone: text("phone"),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [index("participants_by_office_name").on(table.officeId, table.nameSearch)],
);

/** Who follows whom, in which role, from and to (days in Norway; open end is null). */
export const teams = sqliteTable(
  "teams",
  {
    id: id(),
    participantId: text("participant_id").notNull().references(() => participants.id),
    adviserId: text("adviser_id").notNull().references(() => advisers.id),
    role: text("role").$type<AdviserRole>().notNull(),
    validFrom: day("valid_from").notNull(),
    validTo: day("valid_to"),
  },
  (table) => [
    index("teams_by_adviser").on(table.adviserId, table.participantId),
    index("teams_by_participant").on(table.participantId, table.adviserId),
  ],
);

export type MeldekortType = "jobseeker" | "dagpenger" | "aap" | "tiltakspenger";

/** The person's own two-week cycle: any first Monday, from which all periods are counted. */
export const meldekortCycles = sqliteTable("meldekort_cycles", {
  participantId: text("participant_id").primaryKey().references(() => participants.id),
  type: text("type").$type<MeldekortType>().notNull(),
  firstMonday: day("first_monday"),
  /** The person lets her advisers see which periods she has marked as sent. */
  shared: flag("shared").notNull().default(false),
  updatedAt: instant("updated_at").notNull(),
  updatedBy: text("updated_by").notNull(),
});

/** The person's own mark that a period was sent; Nav knows nothing of it. `periodStart` is a Monday. */
export const meldekortMarks = sqliteTable(
  "meldekort_marks",
  {
    id: id(),
    participantId: text("participant_id").notNull().references(() => participants.id),
    periodStart: day("period_start").notNull(),
    sentAt: instant("sent_at").notNull(),
  },
  (table) => [uniqueIndex("meldekort_marks_by_period").on(table.participantId, table.periodStart)],
);

/** One row each time an adviser reads or changes something about a person. */
export const accessLog = sqliteTable(
  "access_log",
  {
    id: id(),
    participantId: text("participant_id").notNull().references(() => participants.id),
    adviserId: text("adviser_id").notNull().references(() => advisers.id),
    what: text("what").notNull(),
    at: instant("at").notNull(),
  },
  (table) => [
    index("access_log_by_participant").on(table.participantId, table.at),
    // What was done with an adviser beside: asked for on a page that everybody opens first.
    index("access_log_with_help").on(table.participantId, table.at).where(sql`${table.what} like 'assisted%'`),
  ],
);
