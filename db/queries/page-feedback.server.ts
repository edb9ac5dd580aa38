import { and, count, desc, eq, isNotNull, isNull, sum } from "drizzle-orm";
import { pageFeedback, type Db } from "#dialect";

/** Keeps one answer to "easy to understand?". */
export async function insertFeedback(db: Db, answer: typeof pageFeedback.$inferInsert): Promise<void> {
  await db.insert(pageFeedback).values(answer);
}

/** An answer, or null. Its id is known only to the one who gave it. */
export async function findFeedback(db: Db, id: string) {
  const rows = await db.select().from(pageFeedback).where(eq(pageFeedback.id, id)).limit(1);
  return rows[0] ?? null;
}

/** Adds words to an answer that has none, on the day it was given. */
export async function addFeedbackText(db: Db, { id, text, day }: { id: string; text: string; day: string }): Promise<void> {
  await db
    .update(pageFeedback)
    .set({ text })
    .where(and(eq(pageFeedback.id, id), eq(pageFeedback.createdDay, day), isNull(pageFeedback.text)));
}

/** How many answered for each page and language, and how many of them found it easy. */
export function countFeedback(db: Db) {
  return db
    .select({ page: pageFeedback.page, language: pageFeedback.language, answers: count(), easy: sum(pageFeedback.easy) })
    .from(pageFeedback)
    .groupBy(pageFeedback.page, pageFeedback.language)
    .orderBy(desc(count()), pageFeedback.page, pageFeedback.language);
}

/** What people wrote, newest day first. */
export function listFeedbackTexts(db: Db, limit: number) {
  return db
    .select({ id: pageFeedback.id, page: pageFeedback.page, language: pageFeedback.language, easy: pageFeedback.easy, text: pageFeedback.text, day: pageFeedback.createdDay })
    .from(pageFeedback)
    .where(isNotNull(pageFeedback.text))
    .orderBy(desc(pageFeedback.createdDay), desc(pageFeedback.id))
    .limit(limit);
}
