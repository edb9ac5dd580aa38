import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { codes, day, flag, id, instant } from "./columns.server.ts";
import { advisers, offices, participants } from "./people.server.ts";

export type BookingStatus = "requested" | "offered" | "confirmed" | "declined" | "cancelled" | "done";
export type BookingForm = "office" | "phone" | "video" | "home" | "other";

/** A meeting between a participant and an adviser. A requested one has no time yet. */
export const bookings = sqliteTable(
  "bookings",
  {
    id: id(),
    participantId: text("participant_id").notNull().references(() => participants.id),
    officeId: text("office_id").notNull().references(() => offices.id),
    adviserId: text("adviser_id").references(() => advisers.id),
    status: text("status").$type<BookingStatus>().notNull(),
    startsAt: instant("starts_at"),
    endsAt: instant("ends_at"),
    form: text("form").$type<BookingForm>().notNull(),
    /** Code of app/features/bookings/purposes.ts */
    purpose: text("purpose").notNull(),
    placeName: text("place_name"),
    street: text("street"),
    access: text("access"),
    busStop: text("bus_stop"),
    videoLink: text("video_link"),
    /** Codes of what to bring. */
    bring: codes<string[]>("bring").notNull(),
    childWelcome: flag("child_welcome"),
    bringsChild: flag("brings_child").notNull().default(false),
    needsTravelHelp: flag("needs_travel_help").notNull().default(false),
    /** The adviser's own words about the meeting, in the language they were written. */
    note: text("note"),
    noteLanguage: text("note_language"),
    comingAt: instant("coming_at"),
    /** Why and by whom it was cancelled or declined: codes. */
    endedReason: text("ended_reason"),
    endedBy: text("ended_by").$type<"participant" | "office">(),
    nextStep: text("next_step"),
    /** SEQUENCE of the calendar file; rises with each change. */
    sequence: integer("sequence").notNull().default(0),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [
    index("bookings_by_participant").on(table.participantId, table.startsAt),
    index("bookings_by_adviser").on(table.adviserId, table.startsAt),
  ],
);

/** Each change of a booking: who, when, what was before and what is now. Shown until the participant has seen it. */
export const bookingChanges = sqliteTable(
  "booking_changes",
  {
    id: id(),
    bookingId: text("booking_id").notNull().references(() => bookings.id),
    participantId: text("participant_id").notNull().references(() => participants.id),
    actorKind: text("actor_kind").$type<"participant" | "adviser" | "system">().notNull(),
    /** The adviser who did it, also who sat beside the participant when she did; otherwise the participant. */
    actorId: text("actor_id"),
    kind: text("kind").notNull(),
    old: codes<Record<string, unknown>>("old"),
    new: codes<Record<string, unknown>>("new"),
    at: instant("at").notNull(),
    seenAt: instant("seen_at"),
  },
  (table) => [index("booking_changes_by_booking").on(table.bookingId, table.at)],
);

export type RequestStatus = "open" | "offered" | "accepted" | "declined" | "withdrawn";
export type BookingWishes = { partsOfDay: string[]; weekdays: number[] };

/** A participant's wish for a new meeting, or for another time for one she has. The old time stays until the new is confirmed. */
export const bookingRequests = sqliteTable(
  "booking_requests",
  {
    id: id(),
    bookingId: text("booking_id").notNull().references(() => bookings.id),
    participantId: text("participant_id").notNull().references(() => participants.id),
    kind: text("kind").$type<"new" | "move">().notNull(),
    status: text("status").$type<RequestStatus>().notNull(),
    reason: text("reason"),
    wishes: codes<BookingWishes>("wishes").notNull(),
    note: text("note"),
    noteLanguage: text("note_language"),
    answerBy: day("answer_by").notNull(),
    nextStep: text("next_step"),
    answeredBy: text("answered_by").references(() => advisers.id),
    answeredAt: instant("answered_at"),
    /** From the form: the same post twice makes one request. */
    formKey: text("form_key").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    uniqueIndex("booking_requests_once").on(table.participantId, table.formKey),
    uniqueIndex("booking_requests_one_open").on(table.bookingId).where(sql`${table.status} in ('open','offered')`),
    index("booking_requests_by_participant").on(table.participantId, table.status),
  ],
);

/** A time an adviser offers. The unique index lets it be taken once. */
export const slots = sqliteTable(
  "slots",
  {
    id: id(),
    adviserId: text("adviser_id").notNull().references(() => advisers.id),
    requestId: text("request_id").references(() => bookingRequests.id),
    startsAt: instant("starts_at").notNull(),
    endsAt: instant("ends_at").notNull(),
    takenBy: text("taken_by").references(() => bookings.id),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    index("slots_by_request").on(table.requestId, table.startsAt),
    uniqueIndex("slots_taken_once").on(table.adviserId, table.startsAt).where(sql`${table.takenBy} is not null`),
  ],
);
