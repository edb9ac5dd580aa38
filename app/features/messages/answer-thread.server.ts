import { makeNotice } from "#app/features/notices/notice.server.ts";
import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { newId } from "#app/ids.server.ts";
import { accessLogStatement } from "#db/queries/access-log.server.ts";
import { findThreadOfOwn, insertNote, takeThreadStatement } from "#db/queries/inbox.server.ts";
import * as store from "#db/queries/messages.server.ts";
import { insertNotice } from "#db/queries/notices.server.ts";
import { isAlreadyThere, NothingChanged, writeTogether, type Db, type Statement, type Writer } from "#dialect";
import type { Values } from "./fill-values.ts";
import { contentMark, messageKey } from "./form-key.ts";

type Own = NonNullable<Awaited<ReturnType<typeof findThreadOfOwn>>>;
type Adviser = { id: string };

export type Reply = { text: string; language: string } | { code: string; values: Values };
export type Close = "answered-by-phone" | "no-answer-needed";

/** The thread when the adviser follows its participant today; null for everybody else's. */
export function findOwnThread(db: Db, adviser: Adviser, threadId: string, now: Date): Promise<Own | null> {
  return findThreadOfOwn(db, { adviserId: adviser.id, today: osloDay(now), threadId });
}

const noted = (write: Writer, { participantId, adviser, what, at }: { participantId: string; adviser: Adviser; what: string; at: Date }): Statement =>
  accessLogStatement(write, { id: newId(), participantId, adviserId: adviser.id, what, at });

/** No two messages of a thread have the same instant. */
const nextInstant = (thread: store.Thread, now: Date) => new Date(Math.max(now.getTime(), thread.lastMessageAt.getTime() + 1));

const settled = (at: Date, adviser: Adviser): store.ThreadChange => ({ lastMessageAt: at, waitingSince: null, answerBy: null, urgent: false, takenBy: adviser.id });

/**
 * Writes the answer: the message, the thread that waits no more, a neutral notice in the person's reading language and the
 * line in the access log, all or none. "sent" also when this very post was sent before. "newer" when somebody has written
 * since `lastMessageId`: nothing is written then, and the adviser sees it first.
 */
export async function sendReply(db: Db, adviser: Adviser, { thread, person }: Own, { reply, lastMessageId, now }: { reply: Reply; lastMessageId: string; now: Date }): Promise<"sent" | "newer"> {
  const free = "text" in reply;
  const content = { from: adviser.id, to: thread.id, about: free ? "" : JSON.stringify(reply.values), code: free ? "" : reply.code, text: free ? reply.text : "", language: free ? reply.language : "" };
  const key = messageKey(lastMessageId, contentMark(content));
  const { participantId } = thread;
  const isSent = async () => (await store.findMessageByKey(db, { participantId, formKey: key })) !== null;
  // What is newer than the page can be this very post, from a double press.
  if ((await store.listMessages(db, thread.id, 1))[0]?.id !== lastMessageId) return (await isSent()) ? "sent" : "newer";
  const at = nextInstant(thread, now);
  const said = free ? { kind: "text" as const, ...reply } : { kind: "ready" as const, code: reply.code, values: reply.values };
  try {
    await writeTogether(db, (write) => [
      store.moveThreadOn(write, { threadId: thread.id, seenAt: thread.lastMessageAt, change: settled(at, adviser) }),
      store.insertMessage(write, { id: newId(), threadId: thread.id, participantId, from: "adviser", adviserId: adviser.id, formKey: key, createdAt: at, ...said }),
      insertNotice(write, makeNotice({ kind: "message-answered", participantId, readingLanguage: person.readingLanguage, bookingId: null, now })),
      noted(write, { participantId, adviser, what: "thread-answered", at: now }),
    ]);
    return "sent";
  } catch (error) {
    if (!isAlreadyThere(error) && !(error instanceof NothingChanged)) throw error;
    return (await isSent()) ? "sent" : "newer";
  }
}

/**
 * Ends the wait without a written answer, with a dated note that the participant sees too. Twice is once; a thread that
 * does not wait stays as it is. "newer" when somebody wrote at the same moment.
 */
export async function closeThread(db: Db, adviser: Adviser, { thread }: Own, { how, lastMessageId, now }: { how: Close; lastMessageId: string; now: Date }): Promise<"closed" | "newer"> {
  if (!thread.waitingSince) return "closed";
  const { participantId } = thread;
  if ((await store.listMessages(db, thread.id, 1))[0]?.id !== lastMessageId) return "newer";
  const at = nextInstant(thread, now);
  try {
    await writeTogether(db, (write) => [
      store.moveThreadOn(write, { threadId: thread.id, seenAt: thread.lastMessageAt, change: settled(at, adviser) }),
      store.insertMessage(write, { id: newId(), threadId: thread.id, participantId, from: "system", adviserId: adviser.id, kind: how, formKey: `${lastMessageId}.${how}`, createdAt: at }),
      noted(write, { participantId, adviser, what: `thread-${how}`, at: now }),
    ]);
    return "closed";
  } catch (error) {
    if (error instanceof NothingChanged || isAlreadyThere(error)) return "newer";
    throw error;
  }
}

/** "I take it": the row shows who has the thread. Takes it over from somebody who had it. */
export async function takeThread(db: Db, adviser: Adviser, { thread }: Own, now: Date): Promise<void> {
  await writeTogether(db, (write) => [
    takeThreadStatement(write, { threadId: thread.id, adviserId: adviser.id }),
    noted(write, { participantId: thread.participantId, adviser, what: "thread-taken", at: now }),
  ]);
}

/** Keeps a note between advisers, with the line in the access log. Nothing reads these rows but the page of notes. */
export async function keepNote(db: Db, adviser: Adviser, { thread }: Own, { text, now }: { text: string; now: Date }): Promise<void> {
  const { id: threadId, participantId } = thread;
  await writeTogether(db, (write) => [
    insertNote(write, { id: newId(), participantId, threadId, adviserId: adviser.id, text, createdAt: now }),
    noted(write, { participantId, adviser, what: "note-written", at: now }),
  ]);
}
