import { answerBy } from "#app/features/calendar/business-days.ts";
import { osloDay, type Day } from "#app/features/calendar/oslo-time.ts";
import { findPeriodStart } from "#app/features/meldekort/find-period-start.server.ts";
import { newId } from "#app/ids.server.ts";
import * as store from "#db/queries/messages.server.ts";
import { findOffice } from "#db/queries/offices.server.ts";
import { isAlreadyThere, NothingChanged, writeTogether, type Db } from "#dialect";
import { topicOfPage } from "./about-page.ts";
import { markIn, messageKey } from "./form-key.ts";
import { readyMessages, type ReadyMessageCode } from "./ready-messages.ts";
import { isUrgent, keepSaid, markOf, type Said } from "./said.server.ts";
import type { Topic } from "./topics.ts";

/** What a new message is about, besides its topic. */
export type About = { bookingId: string | null; meldekortDay: Day | null; /** Slug of an information page. */ aboutPage?: string | null };

/** Who writes, and the adviser who sits beside her, if one does. */
export type Person = { id: string; officeId: string; helper?: { id: string } | null };
type Sender = { id: string; helpedBy: string | null; answerDays: number };
type Sending = { formKey: string; said: Said; now: Date };

/** The same words sent again within this time, while nobody has answered, are one message, also from a page loaded anew. */
const sameWithin = 10 * 60_000;

/** The thread that has this very message already, or null. */
async function findSent(db: Db, participantId: string, key: string, now: Date): Promise<string | null> {
  const same = await store.findMessageByKey(db, { participantId, formKey: key });
  if (same) return same.threadId;
  const recent = await store.listSentSince(db, { participantId, since: new Date(now.getTime() - sameWithin) });
  return recent.find((sent) => markIn(sent.formKey) === markIn(key))?.threadId ?? null;
}

/**
 * Adds a message to a thread. It waits again from now, unless an earlier message waits already: then that one's clock and
 * promise stand. No two messages of a thread have the same instant. False when somebody wrote at the same moment.
 */
async function addTo(db: Db, sender: Sender, thread: store.Thread, { said, key, now }: { said: Said; key: string; now: Date }): Promise<boolean> {
  const at = new Date(Math.max(now.getTime(), thread.lastMessageAt.getTime() + 1));
  const change = {
    lastMessageAt: at,
    waitingSince: thread.waitingSince ?? at,
    answerBy: thread.answerBy ?? answerBy(at, sender.answerDays),
    urgent: thread.urgent || isUrgent(said),
  };
  try {
    await writeTogether(db, (write) => [
      store.moveThreadOn(write, { threadId: thread.id, seenAt: thread.lastMessageAt, change }),
      ...keepSaid(write, { sender, threadId: thread.id, said, at, key }),
    ]);
    return true;
  } catch (error) {
    if (error instanceof NothingChanged || isAlreadyThere(error)) return false;
    throw error;
  }
}

async function startWith(db: Db, sender: Sender, given: { toAdviserId: string | null; topic: Topic; about: About; said: Said; key: string; now: Date }): Promise<string | null> {
  const { toAdviserId, topic, about, said, key, now: at } = given;
  const id = newId();
  const meldekortPeriod = about.meldekortDay ? await findPeriodStart(db, { participantId: sender.id, day: about.meldekortDay }) : null;
  try {
    await writeTogether(db, (write) => [
      store.insertThread(write, {
        id, participantId: sender.id, toAdviserId, topic, ...about, meldekortPeriod,
        createdAt: at, lastMessageAt: at, waitingSince: at, answerBy: answerBy(at, sender.answerDays), urgent: isUrgent(said),
      }),
      ...keepSaid(write, { sender, threadId: id, said, at, key }),
    ]);
    return id;
  } catch (error) {
    if (isAlreadyThere(error)) return null;
    throw error;
  }
}

/** Who writes, with what her own office promises. */
async function senderOf(db: Db, { id, officeId, helper }: Person): Promise<Sender> {
  const office = await findOffice(db, officeId);
  if (!office) throw new Error("message: the participant's office is gone");
  return { id, helpedBy: helper?.id ?? null, answerDays: office.answerDays };
}

/** Tries again when somebody wrote to the thread between reading and writing: the message must not be lost for that. */
async function repeatedly(attempt: () => Promise<string | null>): Promise<string> {
  for (let tries = 0; tries < 5; tries++) {
    const threadId = await attempt();
    if (threadId) return threadId;
  }
  throw new Error("message: the thread kept changing");
}

/**
 * Keeps a participant's message and gives its thread. The same post twice gives the same thread and one message. While an
 * earlier message to the same person about the same thing waits, it goes into that thread: one wait, one row at the desk.
 */
export async function sendMessage(db: Db, person: Person, { formKey, said, now, ...to }: Sending & { toAdviserId: string | null; topic: Topic; about: About }): Promise<string> {
  const sender = await senderOf(db, person);
  const key = messageKey(formKey, markOf(said, to.toAdviserId ?? "office", `${to.topic} ${to.about.bookingId ?? ""} ${to.about.meldekortDay ?? ""} ${to.about.aboutPage ?? ""}`));
  return repeatedly(async () => {
    const sent = await findSent(db, sender.id, key, now);
    if (sent) return sent;
    const waiting = await store.listWaitingOf(db, sender.id);
    const same = waiting.find(
      (thread) =>
        thread.toAdviserId === to.toAdviserId && thread.topic === to.topic && thread.bookingId === to.about.bookingId &&
        thread.meldekortDay === to.about.meldekortDay && thread.aboutPage === (to.about.aboutPage ?? null),
    );
    if (!same) return startWith(db, sender, { ...to, said, key, now });
    return (await addTo(db, sender, same, { said, key, now })) ? same.id : null;
  });
}

/** Keeps a participant's message in a thread of hers and gives the thread; null when the thread is not hers. */
export async function sendFollowUp(db: Db, person: Person, { threadId, formKey, said, now }: Sending & { threadId: string }): Promise<string | null> {
  if (!(await store.findThread(db, { participantId: person.id, threadId }))) return null;
  const sender = await senderOf(db, person);
  const key = messageKey(formKey, markOf(said, threadId, ""));
  return repeatedly(async () => {
    const sent = await findSent(db, sender.id, key, now);
    if (sent) return sent;
    const thread = await store.findThread(db, { participantId: sender.id, threadId });
    return thread && (await addTo(db, sender, thread, { said, key, now })) ? threadId : null;
  });
}

type Meeting = { id: string; adviserId: string | null; startsAt: Date | null };

/** To whom and about what a ready message goes: the meeting of the page, or the one its code points to, and its adviser. */
export function aimReadyMessage(code: ReadyMessageCode, given: { linked: Meeting | null; next: Meeting | null; meldekortDay: Day | null; readerIds: string[]; now: Date }) {
  const { topic, meeting: which } = readyMessages[code];
  const { linked, next, now } = given;
  const isToday = next?.startsAt && osloDay(next.startsAt) === osloDay(now);
  const meeting = linked ?? (which === "next" || (which === "today" && isToday) ? next : null);
  const toAdviserId = meeting?.adviserId && given.readerIds.includes(meeting.adviserId) ? meeting.adviserId : null;
  return { toAdviserId, topic, about: { bookingId: meeting?.id ?? null, meldekortDay: topic === "meldekort" ? given.meldekortDay : null } };
}

/** To whom and about what words or a recording of one's own go: what the page was opened from says the topic, otherwise the chosen one. */
export function aimOwnMessage(from: { meeting: { id: string } | null; meldekortDay: Day | null; aboutPage: string | null }, { to, topic = "other" }: { to?: string | undefined; topic?: Topic | undefined }) {
  const { meeting, meldekortDay, aboutPage } = from;
  const own: Topic = meeting ? "meeting" : meldekortDay ? "meldekort" : aboutPage ? topicOfPage(aboutPage) : topic;
  return { toAdviserId: to ?? null, topic: own, about: { bookingId: meeting?.id ?? null, meldekortDay, aboutPage } };
}
