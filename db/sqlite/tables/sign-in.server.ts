import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { sql } from "drizzle-orm";
import { id, instant } from "./columns.server.ts";
import { advisers, participants } from "./people.server.ts";

/** A printed card with a number; the activation code works once, the PIN from then on. Only hashes are kept. */
export const accessCards = sqliteTable(
  "access_cards",
  {
    id: id(),
    participantId: text("participant_id").notNull().references(() => participants.id),
    cardNumber: text("card_number").notNull().unique(),
    activationHash: text("activation_hash"),
    activationExpiresAt: instant("activation_expires_at"),
    pinHash: text("pin_hash"),
    replacedAt: instant("replaced_at"),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    uniqueIndex("access_cards_one_in_use").on(table.participantId).where(sql`${table.replacedAt} is null`),
  ],
);

/**
 * Wrong tries to sign in, counted by what was typed: the card number, or the hash of the e-mail address. Whether such a
 * card or adviser exists makes no difference, so that the lock tells nothing either.
 */
export const signInAttempts = sqliteTable(
  "sign_in_attempts",
  {
    subject: text("subject").primaryKey(),
    failed: integer("failed").notNull(),
    lastFailedAt: instant("last_failed_at").notNull(),
    lockedUntil: instant("locked_until"),
  },
  (table) => [index("sign_in_attempts_by_age").on(table.lastFailedAt)],
);

/** A session row; the cookie holds only a random key, the row only the hash of it. */
export const sessions = sqliteTable(
  "sessions",
  {
    keyHash: text("key_hash").primaryKey(),
    kind: text("kind").$type<"participant" | "adviser">().notNull(),
    personId: text("person_id").notNull(),
    createdAt: instant("created_at").notNull(),
    lastSeenAt: instant("last_seen_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    /** A participant's session that an adviser started to sit beside her: who helps; null when she came herself. */
    helperId: text("helper_id").references(() => advisers.id),
    /** The key hash of the helper's own session, without which this one is dead. No reference: the rows come and go on their own. */
    helperSession: text("helper_session"),
  },
  (table) => [
    index("sessions_by_person").on(table.kind, table.personId),
    index("sessions_by_expiry").on(table.expiresAt),
    index("sessions_with_help").on(table.helperId).where(sql`${table.helperId} is not null`),
  ],
);
