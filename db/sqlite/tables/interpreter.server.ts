import { sql } from "drizzle-orm";
import { index, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { day, flag, id, instant } from "./columns.server.ts";
import { bookings } from "./bookings.server.ts";
import { participants } from "./people.server.ts";

export type GenderWish = "woman" | "man" | "any";
export type InterpreterForm = "on-site" | "screen" | "phone" | "any";

/** The standing need: spoken language on its own, never copied from the screen or reading language. */
export const interpreterNeeds = sqliteTable("interpreter_needs", {
  participantId: text("participant_id").primaryKey().references(() => participants.id),
  needed: flag("needed").notNull(),
  /** Code of app/features/interpreter/spoken-languages.ts; "other" goes with otherLanguage. */
  language: text("language"),
  otherLanguage: text("other_language"),
  dialect: text("dialect"),
  genderWish: text("gender_wish").$type<GenderWish>(),
  formWish: text("form_wish").$type<InterpreterForm>(),
  notSamePerson: flag("not_same_person").notNull().default(false),
  forAllMeetings: flag("for_all_meetings").notNull().default(false),
  updatedAt: instant("updated_at").notNull(),
  updatedBy: text("updated_by").$type<"participant" | "adviser">().notNull(),
});

export type OrderStatus =
  | "asked"
  | "ordered"
  | "confirmed"
  | "confirm-again"
  | "needs-reorder"
  | "not-available"
  | "absent"
  | "released"
  | "withdrawn"
  | "done";

/**
 * What the desk has to do: place an order, place it anew, tell the agency a new time or form, cancel it, find a way out
 * with the person (follow-up), or note what happened (outcome).
 */
export type OrderTask = "order" | "reorder" | "tell-new-time" | "check-form" | "cancel" | "follow-up" | "outcome";
export type OrderOutcome = "done" | "interpreter-absent" | "participant-absent" | "not-used";

/** The interpreter for one meeting. Follows the state table of the journeys; ended ones are released, withdrawn, done or absent. */
export const interpreterOrders = sqliteTable(
  "interpreter_orders",
  {
    id: id(),
    bookingId: text("booking_id").notNull().references(() => bookings.id),
    participantId: text("participant_id").notNull().references(() => participants.id),
    status: text("status").$type<OrderStatus>().notNull(),
    language: text("language").notNull(),
    otherLanguage: text("other_language"),
    dialect: text("dialect"),
    genderWish: text("gender_wish").$type<GenderWish>(),
    form: text("form").$type<InterpreterForm>().notNull(),
    notSamePerson: flag("not_same_person").notNull().default(false),
    /** Last business day on which an order is in time for the agency. */
    orderBy: day("order_by"),
    /** When the participant has an answer, at the latest. */
    answerBy: day("answer_by").notNull(),
    late: flag("late").notNull(),
    requestedBy: text("requested_by").$type<"participant" | "adviser">().notNull(),
    /** Null when the desk has nothing to do. */
    task: text("task").$type<OrderTask | null>(),
    /** The time the agency was told; differs from the meeting's after a move, until the desk has told the new one. */
    agencyStartsAt: instant("agency_starts_at"),
    agencyEndsAt: instant("agency_ends_at"),
    interpreterName: text("interpreter_name"),
    /** A-E of Nasjonalt tolkeregister, or an exception reason (facts 3.6, 3.7). */
    qualification: text("qualification"),
    exceptionReason: text("exception_reason"),
    outcome: text("outcome").$type<OrderOutcome>(),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [
    uniqueIndex("interpreter_orders_one_live")
      .on(table.bookingId)
      .where(sql`${table.status} not in ('released','withdrawn','done','absent')`),
    index("interpreter_orders_by_booking").on(table.bookingId, table.createdAt),
    index("interpreter_orders_by_participant").on(table.participantId, table.createdAt),
    index("interpreter_orders_with_task").on(table.participantId, table.orderBy).where(sql`${table.task} is not null`),
  ],
);

/** The history of an order, as the participant sees it. */
export const interpreterOrderEvents = sqliteTable(
  "interpreter_order_events",
  {
    id: id(),
    orderId: text("order_id").notNull().references(() => interpreterOrders.id),
    status: text("status").$type<OrderStatus>().notNull(),
    actorKind: text("actor_kind").$type<"participant" | "adviser" | "system">().notNull(),
    /** The adviser who did it, also who sat beside the participant when she did; otherwise the participant. */
    actorId: text("actor_id"),
    at: instant("at").notNull(),
  },
  (table) => [index("interpreter_order_events_by_order").on(table.orderId, table.at)],
);
