import { osloDay, parseDay, type Day } from "#app/features/calendar/oslo-time.ts";
import { findShortSlug, shortSlug } from "#app/features/pages/page-list.ts";
import * as store from "#db/queries/messages.server.ts";
import type { Db } from "#dialect";
import { topicOf, type Topic } from "./topics.ts";

/** Threads on one page of the list. */
export const threadsOnPage = 50;
const messagesShown = 200;

type Reader = Awaited<ReturnType<typeof store.listReaders>>[number];

/** The advisers who follow a person today, each once. */
export async function readTeam(db: Db, participantId: string, today: Day): Promise<Reader[]> {
  const rows = await store.listReaders(db, { participantId, today });
  return rows.filter((row, index) => rows.findIndex((other) => other.id === row.id) === index);
}

/** A page of the participant's threads, last used first. `page` counts from 1. */
export async function readThreads(db: Db, participantId: string, page: number) {
  const [rows, unread] = await Promise.all([
    store.listThreads(db, { participantId, limit: threadsOnPage + 1, offset: (page - 1) * threadsOnPage }),
    store.readUnread(db, { participantId }),
  ]);
  const unreadOf = new Map(unread.map((row) => [row.threadId, row.unread]));
  return {
    threads: rows.slice(0, threadsOnPage).map((row) => ({ ...row, topic: topicOf(row.topic), unread: unreadOf.get(row.id) ?? 0 })),
    hasMore: rows.length > threadsOnPage,
  };
}

/** The key of a form for a new message: it names the last message the participant has sent. */
export async function readFormKey(db: Db, participantId: string): Promise<string> {
  return (await store.findLastSent(db, participantId)) ?? "first";
}

/**
 * What the page for a new message needs: whom one can write to, the key of the form, and what it was opened from: a meeting
 * of the participant's own (?avtale=), a day of the meldekort (?meldekort=), or an information page (?tema=). Null when the
 * address names a meeting that is not hers, or no day.
 */
export async function readNewMessage(db: Db, { participantId, search, today }: { participantId: string; search: URLSearchParams; today: Day }) {
  const bookingId = search.get("avtale");
  const asked = search.get("meldekort");
  const meldekortDay = asked === null ? null : parseDay(asked);
  const [team, formKey, meeting] = await Promise.all([
    readTeam(db, participantId, today),
    readFormKey(db, participantId),
    bookingId ? store.findMeetingOf(db, { participantId, bookingId }) : null,
  ]);
  if ((bookingId !== null && !meeting) || (asked !== null && !meldekortDay)) return null;
  return { team, formKey, meeting, meldekortDay, aboutPage: findShortSlug(search.get("tema")) };
}

/** The query that opens another page from the same meeting, day or information page; empty when there is none. */
export function contextQuery({ meeting, meldekortDay, aboutPage }: { meeting: { id: string } | null; meldekortDay: Day | null; aboutPage: string | null }): string {
  const search = new URLSearchParams({ ...(meeting ? { avtale: meeting.id } : {}), ...(meldekortDay ? { meldekort: meldekortDay } : {}), ...(aboutPage ? { tema: shortSlug(aboutPage) } : {}) }).toString();
  return search && `?${search}`;
}

/** Whether a thread is the participant's own. */
export async function hasThread(db: Db, participantId: string, threadId: string): Promise<boolean> {
  return (await findOwnTopic(db, participantId, threadId)) !== null;
}

/** The topic of a thread of the participant's own, or null for everybody else's. */
export async function findOwnTopic(db: Db, participantId: string, threadId: string): Promise<Topic | null> {
  const thread = await store.findThread(db, { participantId, threadId });
  return thread && topicOf(thread.topic);
}

/** The participant's next confirmed meeting, or null. */
export function findNextMeeting(db: Db, participantId: string, now: Date) {
  return store.findNextMeetingOf(db, { participantId, now });
}

/**
 * One thread of the participant with its messages, or null. Reading it notes the answers as seen: a receipt to the
 * adviser, and nothing else changes by it. `isPrefetch` notes nothing: then nobody has read.
 */
export async function readThread(db: Db, { participantId, threadId, now, isPrefetch }: { participantId: string; threadId: string; now: Date; isPrefetch: boolean }) {
  const thread = await store.findThread(db, { participantId, threadId });
  if (!thread) return null;
  const [messages, team, formKey, meeting] = await Promise.all([
    store.listMessages(db, threadId, messagesShown),
    readTeam(db, participantId, osloDay(now)),
    readFormKey(db, participantId),
    thread.bookingId ? store.findMeetingOf(db, { participantId, bookingId: thread.bookingId }) : null,
  ]);
  const unseen = messages.some((message) => message.from === "adviser" && !message.openedAt);
  if (unseen && !isPrefetch) await store.markAnswersSeen(db, { participantId, threadId, at: now });
  return { thread: { ...thread, topic: topicOf(thread.topic) }, messages, team, meeting, formKey };
}
