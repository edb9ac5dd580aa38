import { aliasedTable, and, asc, count, desc, eq, gt, gte, inArray, isNotNull, isNull } from "drizzle-orm";
import { advisers, bookings, messages, recordings, teams, threads, type Db, type Statement, type Writer, once } from "#dialect";
import { validOn } from "./participants.server.ts";

export type Thread = typeof threads.$inferSelect;
export type Message = typeof messages.$inferSelect;

const helpers = aliasedTable(advisers, "helpers");

/** The advisers who follow a person today: whom she can write to, and who can read what she writes. By name. */
export function listReaders(db: Db, { participantId, today }: { participantId: string; today: string }) {
  return db
    .select({ id: advisers.id, name: advisers.name, role: teams.role, phone: advisers.phone })
    .from(teams)
    .innerJoin(advisers, and(eq(advisers.id, teams.adviserId), eq(advisers.active, true)))
    .where(and(eq(teams.participantId, participantId), validOn(today)))
    .orderBy(asc(advisers.name), asc(advisers.id), asc(teams.id));
}

const meetingColumns = {
  id: bookings.id,
  adviserId: bookings.adviserId,
  status: bookings.status,
  startsAt: bookings.startsAt,
  endsAt: bookings.endsAt,
  form: bookings.form,
  purpose: bookings.purpose,
  placeName: bookings.placeName,
  street: bookings.street,
};

/** One meeting of the participant, or null: somebody else's looks the same as none. */
export async function findMeetingOf(db: Db, { participantId, bookingId }: { participantId: string; bookingId: string }) {
  const rows = await db
    .select(meetingColumns)
    .from(bookings)
    .where(and(eq(bookings.id, bookingId), eq(bookings.participantId, participantId)))
    .limit(1);
  return rows[0] ?? null;
}

/** The participant's next confirmed meeting that has not ended at `now`, or null. */
export async function findNextMeetingOf(db: Db, { participantId, now }: { participantId: string; now: Date }) {
  const rows = await db
    .select(meetingColumns)
    .from(bookings)
    .where(and(eq(bookings.participantId, participantId), eq(bookings.status, "confirmed"), isNotNull(bookings.startsAt), gt(bookings.endsAt, now)))
    .orderBy(asc(bookings.startsAt), asc(bookings.id))
    .limit(1);
  return rows[0] ?? null;
}

/** The participant's threads, last used first, with whom each was written to. */
export function listThreads(db: Db, { participantId, limit, offset }: { participantId: string; limit: number; offset: number }) {
  return db
    .select({
      id: threads.id,
      topic: threads.topic,
      to: advisers.name,
      lastMessageAt: threads.lastMessageAt,
      waitingSince: threads.waitingSince,
      answerBy: threads.answerBy,
      openedAt: threads.openedAt,
    })
    .from(threads)
    .leftJoin(advisers, eq(advisers.id, threads.toAdviserId))
    .where(eq(threads.participantId, participantId))
    .orderBy(desc(threads.lastMessageAt), desc(threads.id))
    .limit(limit)
    .offset(offset);
}

/** How many answers in each thread the participant has not seen yet; threads with none are left out. */
export function countUnread(db: Db, { participantId }: { participantId: string }) {
  return db
    .select({ threadId: messages.threadId, unread: count() })
    .from(messages)
    .where(and(eq(messages.participantId, participantId), eq(messages.from, "adviser"), isNull(messages.openedAt)))
    .groupBy(messages.threadId);
}

/** The same for pages that are read often. */
export const readUnread = once(countUnread);

/** One thread of the participant, or null: somebody else's looks the same as none. */
export async function findThread(db: Db, { participantId, threadId }: { participantId: string; threadId: string }): Promise<Thread | null> {
  const rows = await db
    .select()
    .from(threads)
    .where(and(eq(threads.id, threadId), eq(threads.participantId, participantId)))
    .limit(1);
  return rows[0] ?? null;
}

/** Whether a thread with this id exists at all; only to know which reason to log behind a 404. */
export async function isThread(db: Db, threadId: string): Promise<boolean> {
  const rows = await db.select({ id: threads.id }).from(threads).where(eq(threads.id, threadId)).limit(1);
  return rows.length > 0;
}

/** The messages of a thread, oldest first, with the adviser's name, who sat beside the participant, and the media type of a sound that is still there; the latest `limit` of them. */
export async function listMessages(db: Db, threadId: string, limit: number) {
  const rows = await db
    .select({
      id: messages.id,
      from: messages.from,
      adviserId: messages.adviserId,
      adviser: advisers.name,
      helper: helpers.name,
      kind: messages.kind,
      code: messages.code,
      values: messages.values,
      text: messages.text,
      language: messages.language,
      createdAt: messages.createdAt,
      openedAt: messages.openedAt,
      mediaType: recordings.mediaType,
    })
    .from(messages)
    .leftJoin(advisers, eq(advisers.id, messages.adviserId))
    .leftJoin(helpers, eq(helpers.id, messages.helpedBy))
    .leftJoin(recordings, eq(recordings.messageId, messages.id))
    .where(eq(messages.threadId, threadId))
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(limit);
  return rows.reverse();
}

/** The id of the last message the participant has sent, in any thread, or null. */
export async function findLastSent(db: Db, participantId: string): Promise<string | null> {
  const rows = await db
    .select({ id: messages.id })
    .from(messages)
    .where(and(eq(messages.participantId, participantId), eq(messages.from, "participant")))
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(1);
  return rows[0]?.id ?? null;
}

/** The message kept under a form key, or null. */
export async function findMessageByKey(db: Db, { participantId, formKey }: { participantId: string; formKey: string }): Promise<Message | null> {
  const rows = await db
    .select()
    .from(messages)
    .where(and(eq(messages.participantId, participantId), eq(messages.formKey, formKey)))
    .limit(1);
  return rows[0] ?? null;
}

/** What the participant has sent at `since` or later in threads that still wait: thread and form key, latest first. */
export function listSentSince(db: Db, { participantId, since }: { participantId: string; since: Date }) {
  return db
    .select({ threadId: messages.threadId, formKey: messages.formKey })
    .from(messages)
    .innerJoin(threads, and(eq(threads.id, messages.threadId), isNotNull(threads.waitingSince)))
    .where(and(eq(messages.participantId, participantId), eq(messages.from, "participant"), gte(messages.createdAt, since)))
    .orderBy(desc(messages.createdAt));
}

/** The participant's threads that wait for an answer. */
export function listWaitingOf(db: Db, participantId: string): Promise<Thread[]> {
  return db
    .select()
    .from(threads)
    .where(and(eq(threads.participantId, participantId), isNotNull(threads.waitingSince)))
    .orderBy(asc(threads.waitingSince));
}

/** Notes that the participant has seen the answers of a thread that she had not seen before. */
export async function markAnswersSeen(db: Db, { participantId, threadId, at }: { participantId: string; threadId: string; at: Date }): Promise<void> {
  await db
    .update(messages)
    .set({ openedAt: at })
    .where(and(eq(messages.threadId, threadId), eq(messages.participantId, participantId), eq(messages.from, "adviser"), isNull(messages.openedAt)));
}

/** The statement that keeps a new thread. */
export function insertThread(write: Writer, thread: typeof threads.$inferInsert): Statement {
  return write.insert(threads).values(thread).returning({ id: threads.id });
}

/** The statement that keeps a message. Breaks the unique index when the same post was kept before. */
export function insertMessage(write: Writer, message: typeof messages.$inferInsert): Statement {
  return write.insert(messages).values(message).returning({ id: messages.id });
}

export type ThreadChange = Partial<Omit<typeof threads.$inferInsert, "id" | "participantId">>;

/** The statement that moves a thread on; touches nothing when a message came after the one last seen. */
export function moveThreadOn(write: Writer, { threadId, seenAt, change }: { threadId: string; seenAt: Date; change: ThreadChange }): Statement {
  return write
    .update(threads)
    .set(change)
    .where(and(eq(threads.id, threadId), eq(threads.lastMessageAt, seenAt)))
    .returning({ id: threads.id });
}

/** The statement that notes that an adviser has opened the thread. */
export function openThread(write: Writer, { threadId, adviserId, at }: { threadId: string; adviserId: string; at: Date }): Statement {
  return write.update(threads).set({ openedAt: at, openedBy: adviserId }).where(eq(threads.id, threadId)).returning({ id: threads.id });
}

/** The statement that notes which of the participant's messages an adviser has now opened for the first time. */
export function openMessages(write: Writer, { ids, at }: { ids: string[]; at: Date }): Statement {
  return write.update(messages).set({ openedAt: at }).where(inArray(messages.id, ids)).returning({ id: messages.id });
}
