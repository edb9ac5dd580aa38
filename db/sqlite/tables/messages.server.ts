import { sql } from "drizzle-orm";
import { blob, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { bookings } from "./bookings.server.ts";
import { codes, day, flag, id, instant } from "./columns.server.ts";
import { advisers, participants } from "./people.server.ts";
import { planElements } from "./plan.server.ts";

/** A conversation between one participant and the team around her. */
export const threads = sqliteTable(
  "threads",
  {
    id: id(),
    participantId: text("participant_id").notNull().references(() => participants.id),
    /** Whom it was addressed to; null means the office. */
    toAdviserId: text("to_adviser_id").references(() => advisers.id),
    /** Code of app/features/messages/topics.ts */
    topic: text("topic").notNull(),
    bookingId: text("booking_id").references(() => bookings.id),
    meldekortDay: day("meldekort_day"),
    /** First day of the period that day belongs to, by the person's cycle when she asked; null when it was not known. */
    meldekortPeriod: day("meldekort_period"),
    /** Slug of the information page it was begun from (app/features/pages/page-list.ts). */
    aboutPage: text("about_page"),
    createdAt: instant("created_at").notNull(),
    lastMessageAt: instant("last_message_at").notNull(),
    /** Instant of the first participant message nobody has answered; null when nothing waits. */
    waitingSince: instant("waiting_since"),
    /** Promised answer day while waiting. */
    answerBy: day("answer_by"),
    /** A waiting message speaks of danger (alarm-words.json): on top of the queue until somebody has answered. */
    urgent: flag("urgent").notNull().default(false),
    /** When an adviser last opened it, and who. */
    openedAt: instant("opened_at"),
    openedBy: text("opened_by").references(() => advisers.id),
    takenBy: text("taken_by").references(() => advisers.id),
  },
  (table) => [
    index("threads_by_participant").on(table.participantId, table.lastMessageAt),
    index("threads_waiting").on(table.participantId, table.answerBy, table.waitingSince).where(sql`${table.waitingSince} is not null`),
  ],
);

export type MessageKind = "ready" | "text" | "voice" | "answered-by-phone" | "no-answer-needed";

/** One message. Ready messages are a code and values; free text keeps its language. Nothing rendered is stored. */
export const messages = sqliteTable(
  "messages",
  {
    id: id(),
    threadId: text("thread_id").notNull().references(() => threads.id),
    participantId: text("participant_id").notNull().references(() => participants.id),
    from: text("from").$type<"participant" | "adviser" | "system">().notNull(),
    adviserId: text("adviser_id").references(() => advisers.id),
    /** The adviser who sat beside the participant when she wrote it; null when she wrote it alone. */
    helpedBy: text("helped_by").references(() => advisers.id),
    kind: text("kind").$type<MessageKind>().notNull(),
    code: text("code"),
    values: codes<Record<string, string>>("values"),
    text: text("text"),
    language: text("language"),
    /** From the form: the same post twice, or from two tabs, makes one message. */
    formKey: text("form_key").notNull(),
    createdAt: instant("created_at").notNull(),
    /** Participant's message: first opened by an adviser. Adviser's message: first shown to the participant. */
    openedAt: instant("opened_at"),
  },
  (table) => [
    index("messages_by_thread").on(table.threadId, table.createdAt),
    uniqueIndex("messages_once").on(table.participantId, table.formKey),
    index("messages_unread").on(table.participantId).where(sql`${table.from} = 'adviser' and ${table.openedAt} is null`),
  ],
);

/** The sound of a voice message, apart from its row so that no list reads it. When the person deletes it, the row goes; the message stays. */
export const recordings = sqliteTable("recordings", {
  messageId: text("message_id").primaryKey().references(() => messages.id),
  participantId: text("participant_id").notNull().references(() => participants.id),
  /** Found in the bytes themselves, never taken from the sender's word. */
  mediaType: text("media_type").notNull(),
  /** Bytes. */
  size: integer("size").notNull(),
  sound: blob("sound", { mode: "buffer" }).notNull(),
  createdAt: instant("created_at").notNull(),
});

/** Notes between advisers. No column, route or query can send one. */
export const internalNotes = sqliteTable(
  "internal_notes",
  {
    id: id(),
    participantId: text("participant_id").notNull().references(() => participants.id),
    threadId: text("thread_id").references(() => threads.id),
    adviserId: text("adviser_id").notNull().references(() => advisers.id),
    text: text("text").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [index("internal_notes_by_thread").on(table.threadId, table.createdAt)],
);

/** Who has a thread open at the desk, so that two do not answer at once. */
export const threadPresence = sqliteTable(
  "thread_presence",
  {
    id: id(),
    threadId: text("thread_id").notNull().references(() => threads.id),
    adviserId: text("adviser_id").notNull().references(() => advisers.id),
    at: instant("at").notNull(),
  },
  (table) => [uniqueIndex("thread_presence_once").on(table.threadId, table.adviserId)],
);

/** The outbox: one row per notice to a person, with the text that actually leaves the house. */
export const notices = sqliteTable(
  "notices",
  {
    id: id(),
    participantId: text("participant_id").notNull().references(() => participants.id),
    bookingId: text("booking_id").references(() => bookings.id),
    /** First day of the meldekort period a reminder is about; null for all other notices. */
    meldekortPeriod: day("meldekort_period"),
    /** The element of the plan a reminder is about; null for all other notices. */
    planElementId: text("plan_element_id").references(() => planElements.id),
    kind: text("kind").notNull(),
    language: text("language").notNull(),
    text: text("text").notNull(),
    status: text("status").$type<"waiting" | "sent" | "failed" | "cancelled">().notNull(),
    dueAt: instant("due_at").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    index("notices_due").on(table.status, table.dueAt),
    index("notices_by_participant").on(table.participantId, table.createdAt),
    index("notices_by_booking").on(table.bookingId, table.status),
    // Each reminder of a period once; all other notices have no period, and null equals nothing.
    uniqueIndex("notices_by_meldekort_period").on(table.participantId, table.meldekortPeriod, table.kind),
  ],
);
