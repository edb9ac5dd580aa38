import { newId } from "#app/ids.server.ts";
import { accessLogStatement, logAccess } from "#db/queries/access-log.server.ts";
import { findLatestNotice, listNotes, listPresent, notePresence } from "#db/queries/inbox.server.ts";
import * as store from "#db/queries/messages.server.ts";
import { findOffice } from "#db/queries/offices.server.ts";
import { writeTogether, type Db } from "#dialect";
import { findOwnThread } from "./answer-thread.server.ts";
import { knownValues, type Values } from "./fill-values.ts";
import { topicOf } from "./topics.ts";

/** How long somebody who opened a thread counts as having it open, in milliseconds. */
const presentFor = 5 * 60_000;
const messagesShown = 200;

/**
 * One thread of the adviser's people with everything beside it, or null. The same write notes the read in the access log,
 * that an adviser opened the thread (which the participant is told) and that she has it open now (which colleagues are told).
 */
export async function readDeskThread(db: Db, adviser: { id: string }, { threadId, now, isPrefetch }: { threadId: string; now: Date; isPrefetch: boolean }) {
  const own = isPrefetch ? null : await findOwnThread(db, adviser, threadId, now);
  if (!own) return null;
  const { participantId } = own.thread;
  const messages = await store.listMessages(db, threadId, messagesShown);
  const unopened = messages.filter((message) => message.from === "participant" && !message.openedAt).map((message) => message.id);
  await writeTogether(db, (write) => [
    accessLogStatement(write, { id: newId(), participantId, adviserId: adviser.id, what: "thread-read", at: now }),
    store.openThread(write, { threadId, adviserId: adviser.id, at: now }),
    notePresence(write, { id: newId(), threadId, adviserId: adviser.id, at: now }),
    ...(unopened.length > 0 ? [store.openMessages(write, { ids: unopened, at: now })] : []),
  ]);
  const [linked, next, present, notes, notice] = await Promise.all([
    own.thread.bookingId ? store.findMeetingOf(db, { participantId, bookingId: own.thread.bookingId }) : null,
    store.findNextMeetingOf(db, { participantId, now }),
    listPresent(db, { threadId, since: new Date(now.getTime() - presentFor), except: adviser.id }),
    listNotes(db, threadId),
    findLatestNotice(db, { participantId, kind: "message-answered" }),
  ]);
  return {
    ...own,
    thread: { ...own.thread, topic: topicOf(own.thread.topic) },
    messages,
    meeting: linked ?? next,
    isLinked: linked !== null,
    present: present.map((row) => row.name),
    notes: notes.length,
    notice,
  };
}

/** The meeting the ready replies are filled from: the linked one, otherwise the next; null when there is none. */
export async function findMeetingOfThread(db: Db, thread: { participantId: string; bookingId: string | null }, now: Date) {
  const { participantId, bookingId } = thread;
  return (bookingId ? await store.findMeetingOf(db, { participantId, bookingId }) : null) ?? store.findNextMeetingOf(db, { participantId, now });
}

type Meeting = Parameters<typeof knownValues>[0]["meeting"];

/** What the ready replies can be filled with: from the meeting, the adviser, her office, and the day and time she entered. */
export async function readKnownValues(
  db: Db,
  adviser: { name: string; phone: string; officeId: string },
  meeting: Meeting,
  entered: { day?: string | undefined; time?: string | undefined } = {},
): Promise<Values> {
  return knownValues({ meeting, adviser, office: await findOffice(db, adviser.officeId), ...entered });
}

/** What was written last in a thread, for the warning before a second answer: by whom, and how many whole minutes ago. */
export async function readMeanwhile(db: Db, threadId: string, now: Date) {
  const [last] = await store.listMessages(db, threadId, 1);
  const minutes = last ? Math.max(0, Math.floor((now.getTime() - last.createdAt.getTime()) / 60_000)) : 0;
  return { by: last?.from === "participant" ? ("participant" as const) : ("adviser" as const), name: last?.adviser ?? "", minutes };
}

/** The notes between advisers on a thread of the adviser's people, or null. The read is noted. */
export async function readNotes(db: Db, adviser: { id: string }, threadId: string, now: Date) {
  const own = await findOwnThread(db, adviser, threadId, now);
  if (!own) return null;
  await logAccess(db, { id: newId(), participantId: own.thread.participantId, adviserId: adviser.id, what: "notes-read", at: now });
  return { person: own.person, topic: topicOf(own.thread.topic), notes: await listNotes(db, threadId) };
}
