import { businessDaysBetween } from "#app/features/calendar/business-days.ts";
import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { sourceLanguage } from "#app/i18n/languages.ts";
import { logListed } from "#db/queries/access-log.server.ts";
import * as store from "#db/queries/inbox.server.ts";
import type { Db } from "#dialect";
import { remember } from "#app/remember.ts";
import { readAboutPage } from "./read-about-page.server.ts";
import { topicOf } from "./topics.ts";

/** Rows on one page of the inbox. */
export const rowsOnPage = 50;

export type InboxFilter = store.InboxFilter;

/**
 * The adviser's queue: one row for each waiting thread of her people today, most pressing first. `since` is the Oslo
 * date of the first unanswered message, `age` the business days after it. That the people stood in the list is noted in the access log.
 */
export async function readInbox(db: Db, adviser: { id: string }, { filter, page, now }: { filter: InboxFilter; page: number; now: Date }) {
  const today = osloDay(now);
  const own = { adviserId: adviser.id, today };
  const rows = await store.listInbox(db, own, filter, { limit: rowsOnPage + 1, offset: (page - 1) * rowsOnPage });
  const shown = rows.slice(0, rowsOnPage);
  const isAll = filter.whose === "all" && filter.language === null && page === 1 && rows.length <= rowsOnPage;
  const waiting = isAll ? rows.length : await store.countInbox(db, own);
  const counts = await store.countUnanswered(db, shown.map((row) => row.id));
  await logListed(db, { adviserId: adviser.id, participantIds: shown.map((row) => row.participantId), what: "inbox-listed", day: today, at: now });
  const unanswered = new Map(counts.map((row) => [row.threadId, row.unanswered]));
  const ageOf = remember((day: string) => businessDaysBetween(day, today));
  return {
    hasMore: rows.length > rowsOnPage,
    today,
    waiting,
    rows: shown.map(({ toId, takenById, waitingSince, aboutPage, ...row }) => ({
      ...row,
      topic: topicOf(row.topic),
      page: readAboutPage(aboutPage, sourceLanguage)?.title ?? null,
      since: waitingSince ? osloDay(waitingSince) : today,
      age: waitingSince ? ageOf(osloDay(waitingSince)) : 0,
      late: row.answerBy !== null && row.answerBy < today,
      mine: (takenById ?? toId) === adviser.id,
      unanswered: unanswered.get(row.id) ?? 1,
    })),
  };
}

/** Threads of the adviser's people that wait for nothing, last used first; noted like the queue. */
export async function readFinished(db: Db, adviser: { id: string }, { filter, page, now }: { filter: InboxFilter; page: number; now: Date }) {
  const today = osloDay(now);
  const own = { adviserId: adviser.id, today };
  const waiting = await store.countInbox(db, own);
  const rows = await store.listFinished(db, own, filter, { limit: rowsOnPage + 1, offset: (page - 1) * rowsOnPage });
  const shown = rows.slice(0, rowsOnPage);
  await logListed(db, { adviserId: adviser.id, participantIds: shown.map((row) => row.participantId), what: "inbox-listed", day: today, at: now });
  return { waiting, hasMore: rows.length > rowsOnPage, rows: shown.map((row) => ({ ...row, topic: topicOf(row.topic) })) };
}
