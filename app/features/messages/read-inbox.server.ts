import { businessDaysBetween } from "#app/features/calendar/business-days.ts";
import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { logListed } from "#db/queries/access-log.server.ts";
import * as store from "#db/queries/inbox.server.ts";
import type { Db } from "#dialect";
import { topicOf } from "./topics.ts";

/** Rows on one page of the inbox. */
export const rowsOnPage = 50;

export type InboxFilter = store.InboxFilter;

/** How many threads of the adviser's people wait today. */
export function countWaiting(db: Db, adviser: { id: string }, now: Date): Promise<number> {
  return store.countInbox(db, { adviserId: adviser.id, today: osloDay(now) });
}

/**
 * The adviser's queue: one row for each waiting thread of her people today, most pressing first. `age` is in business
 * days since the first unanswered message. That the people stood in the list is noted in the access log.
 */
export async function readInbox(db: Db, adviser: { id: string }, { filter, page, now }: { filter: InboxFilter; page: number; now: Date }) {
  const today = osloDay(now);
  const rows = await store.listInbox(db, { adviserId: adviser.id, today }, filter, { limit: rowsOnPage + 1, offset: (page - 1) * rowsOnPage });
  const shown = rows.slice(0, rowsOnPage);
  const counts = await store.countUnanswered(db, shown.map((row) => row.id));
  await logListed(db, { adviserId: adviser.id, participantIds: shown.map((row) => row.participantId), what: "inbox-listed", day: today, at: now });
  const unanswered = new Map(counts.map((row) => [row.threadId, row.unanswered]));
  return {
    hasMore: rows.length > rowsOnPage,
    rows: shown.map(({ toId, takenById, ...row }) => ({
      ...row,
      topic: topicOf(row.topic),
      age: row.waitingSince ? businessDaysBetween(osloDay(row.waitingSince), today) : 0,
      late: row.answerBy !== null && row.answerBy < today,
      isToday: row.answerBy === today,
      mine: (takenById ?? toId) === adviser.id,
      unanswered: unanswered.get(row.id) ?? 1,
    })),
  };
}

/** Threads of the adviser's people that wait for nothing, last used first; noted like the queue. */
export async function readFinished(db: Db, adviser: { id: string }, { filter, page, now }: { filter: InboxFilter; page: number; now: Date }) {
  const today = osloDay(now);
  const rows = await store.listFinished(db, { adviserId: adviser.id, today }, filter, { limit: rowsOnPage + 1, offset: (page - 1) * rowsOnPage });
  const shown = rows.slice(0, rowsOnPage);
  await logListed(db, { adviserId: adviser.id, participantIds: shown.map((row) => row.participantId), what: "inbox-listed", day: today, at: now });
  return { hasMore: rows.length > rowsOnPage, rows: shown.map((row) => ({ ...row, topic: topicOf(row.topic) })) };
}
