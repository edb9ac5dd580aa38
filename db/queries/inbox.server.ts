import { aliasedTable, and, asc, count, desc, eq, gt, gte, inArray, isNotNull, isNull, ne, or, sql, type SQL } from "drizzle-orm";
import { advisers, bookings, internalNotes, interpreterNeeds, messages, notices, participants, teams, threadPresence, threads, type Db, type Statement, type Writer } from "#dialect";
import { ownPeople, validOn, type Own } from "./participants.server.ts";

export type InboxFilter = {
  /** Everything of the adviser's people, what is hers (addressed to her or taken by her), or what nobody has yet. */
  whose: "all" | "mine" | "office";
  /** Reading language of the person, or null for all. */
  language: string | null;
};

type Page = { limit: number; offset: number };

/** Each person once, also when an adviser follows her in two roles. */
function people(db: Db, own: Own) {
  return db
    .selectDistinct({ id: teams.participantId })
    .from(teams)
    .where(and(eq(teams.adviserId, own.adviserId), validOn(own.today)))
    .as("own_people");
}

function matching({ adviserId }: Own, { whose, language }: InboxFilter): (SQL | undefined)[] {
  return [
    language === null ? undefined : eq(participants.readingLanguage, language),
    whose === "mine" ? or(eq(threads.takenBy, adviserId), and(isNull(threads.takenBy), eq(threads.toAdviserId, adviserId))) : undefined,
    whose === "office" ? and(isNull(threads.takenBy), isNull(threads.toAdviserId)) : undefined,
  ];
}

const taker = aliasedTable(advisers, "taker");
const addressee = aliasedTable(advisers, "addressee");

const personColumns = {
  participantId: participants.id,
  name: participants.name,
  readingLanguage: participants.readingLanguage,
  interpreterNeeded: interpreterNeeds.needed,
  spokenLanguage: interpreterNeeds.language,
  otherLanguage: interpreterNeeds.otherLanguage,
};

/**
 * The threads of the adviser's own people that wait for an answer: those that speak of danger first, then the earliest
 * promised day, then the oldest. Goes from the adviser's few people to their few waiting threads, so it costs the same
 * however many participants there are (tests/db/inbox-plan.test.ts).
 */
export function listInbox(db: Db, own: Own, filter: InboxFilter, page: Page) {
  const mine = people(db, own);
  return db
    .select({
      id: threads.id,
      topic: threads.topic,
      urgent: threads.urgent,
      answerBy: threads.answerBy,
      waitingSince: threads.waitingSince,
      meldekortDay: threads.meldekortDay,
      aboutPage: threads.aboutPage,
      meetingAt: bookings.startsAt,
      takenBy: taker.name,
      takenById: threads.takenBy,
      to: addressee.name,
      toId: threads.toAdviserId,
      ...personColumns,
      // The message that started the wait: written at the very instant the wait began, and no two of a thread share an instant.
      kind: messages.kind,
      code: messages.code,
      values: messages.values,
      words: sql<string | null>`substr(${messages.text}, 1, 120)`,
      language: messages.language,
    })
    .from(mine)
    .innerJoin(threads, and(eq(threads.participantId, mine.id), isNotNull(threads.waitingSince)))
    .innerJoin(participants, eq(participants.id, threads.participantId))
    .leftJoin(interpreterNeeds, eq(interpreterNeeds.participantId, participants.id))
    .leftJoin(bookings, eq(bookings.id, threads.bookingId))
    .leftJoin(taker, eq(taker.id, threads.takenBy))
    .leftJoin(addressee, eq(addressee.id, threads.toAdviserId))
    .leftJoin(messages, and(eq(messages.threadId, threads.id), eq(messages.createdAt, threads.waitingSince), eq(messages.from, "participant")))
    .where(and(...matching(own, filter)))
    .orderBy(desc(threads.urgent), asc(threads.answerBy), asc(threads.waitingSince), asc(threads.id))
    .limit(page.limit)
    .offset(page.offset);
}

/** How many threads of the adviser's own people wait, whatever the filter. */
export async function countInbox(db: Db, own: Own): Promise<number> {
  const mine = people(db, own);
  const rows = await db
    .select({ n: count() })
    .from(mine)
    .innerJoin(threads, and(eq(threads.participantId, mine.id), isNotNull(threads.waitingSince)));
  return rows[0]?.n ?? 0;
}

/** How many messages each of these threads got since its wait began. */
export function countUnanswered(db: Db, threadIds: string[]) {
  return db
    .select({ threadId: messages.threadId, unanswered: count() })
    .from(threads)
    .innerJoin(messages, and(eq(messages.threadId, threads.id), gte(messages.createdAt, threads.waitingSince), eq(messages.from, "participant")))
    .where(inArray(threads.id, threadIds))
    .groupBy(messages.threadId);
}

/** The threads of the adviser's own people that wait for nothing, last used first: to find one again. */
export function listFinished(db: Db, own: Own, filter: InboxFilter, page: Page) {
  const mine = people(db, own);
  return db
    .select({ id: threads.id, topic: threads.topic, lastMessageAt: threads.lastMessageAt, takenBy: taker.name, participantId: participants.id, name: participants.name, readingLanguage: participants.readingLanguage })
    .from(mine)
    .innerJoin(threads, and(eq(threads.participantId, mine.id), isNull(threads.waitingSince)))
    .innerJoin(participants, eq(participants.id, threads.participantId))
    .leftJoin(taker, eq(taker.id, threads.takenBy))
    .where(and(...matching(own, filter)))
    .orderBy(desc(threads.lastMessageAt), asc(threads.id))
    .limit(page.limit)
    .offset(page.offset);
}

/** One thread of the adviser's own people with what the desk must know of the person, or null for everybody else's. */
export async function findThreadOfOwn(db: Db, own: Own & { threadId: string }) {
  const rows = await db
    .select({ thread: threads, person: { ...personColumns, phone: participants.phone, situation: participants.situation, dialect: interpreterNeeds.dialect }, taker: taker.name, addressee: addressee.name })
    .from(threads)
    .innerJoin(participants, eq(participants.id, threads.participantId))
    .leftJoin(interpreterNeeds, eq(interpreterNeeds.participantId, participants.id))
    .leftJoin(taker, eq(taker.id, threads.takenBy))
    .leftJoin(addressee, eq(addressee.id, threads.toAdviserId))
    .where(and(eq(threads.id, own.threadId), inArray(threads.participantId, ownPeople(db, own))))
    .limit(1);
  return rows[0] ?? null;
}

/** Other advisers who have had the thread open since an instant, by name. */
export function listPresent(db: Db, { threadId, since, except }: { threadId: string; since: Date; except: string }) {
  return db
    .select({ name: advisers.name })
    .from(threadPresence)
    .innerJoin(advisers, eq(advisers.id, threadPresence.adviserId))
    .where(and(eq(threadPresence.threadId, threadId), gt(threadPresence.at, since), ne(threadPresence.adviserId, except)))
    .orderBy(asc(advisers.name));
}

/** The statement that notes that an adviser has the thread open now. */
export function notePresence(write: Writer, presence: typeof threadPresence.$inferInsert): Statement {
  return write
    .insert(threadPresence)
    .values(presence)
    .onConflictDoUpdate({ target: [threadPresence.threadId, threadPresence.adviserId], set: { at: presence.at } })
    .returning({ id: threadPresence.id });
}

/** The statement that lets an adviser have the thread. */
export function takeThreadStatement(write: Writer, { threadId, adviserId }: { threadId: string; adviserId: string }): Statement {
  return write.update(threads).set({ takenBy: adviserId }).where(eq(threads.id, threadId)).returning({ id: threads.id });
}

/** The latest notice about an answer to a person, or null: when it leaves, and how it went. */
export async function findLatestNotice(db: Db, { participantId, kind }: { participantId: string; kind: string }) {
  const rows = await db
    .select({ status: notices.status, dueAt: notices.dueAt, language: notices.language, createdAt: notices.createdAt })
    .from(notices)
    .where(and(eq(notices.participantId, participantId), eq(notices.kind, kind)))
    .orderBy(desc(notices.createdAt), desc(notices.id))
    .limit(1);
  return rows[0] ?? null;
}

/** The advisers' own notes on a thread, oldest first. */
export function listNotes(db: Db, threadId: string) {
  return db
    .select({ id: internalNotes.id, text: internalNotes.text, createdAt: internalNotes.createdAt, adviser: advisers.name })
    .from(internalNotes)
    .innerJoin(advisers, eq(advisers.id, internalNotes.adviserId))
    .where(eq(internalNotes.threadId, threadId))
    .orderBy(asc(internalNotes.createdAt), asc(internalNotes.id));
}

/** The statement that keeps a note between advisers. */
export function insertNote(write: Writer, note: typeof internalNotes.$inferInsert): Statement {
  return write.insert(internalNotes).values(note).returning({ id: internalNotes.id });
}
