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
    /** What the desk has to tell the agency: place, re-order, tell new time, check form, cancel. Null when nothing. */
    task: text("task").$type<"order" | "reorder" | "tell-new-time" | "check-form" | "cancel" | null>(),
    interpreterName: text("interpreter_name"),
    /** A-E of Nasjonalt tolkeregister, or an exception reason (facts 3.6, 3.7). */
    qualification: text("qualification"),
    exceptionReason: text("exception_reason"),
    outcome: text("outcome").$type<"done" | "interpreter-absent" | "participant-absent" | "not-used">(),
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
    actorId: text("actor_id"),
    at: instant("at").notNull(),
  },
  (table) => [index("interpreter_order_events_by_order").on(table.orderId, table.at)],
);
