import type { Day } from "#app/features/calendar/oslo-time.ts";
import { newId } from "#app/ids.server.ts";
import { addFeedbackText, findFeedback, insertFeedback } from "#db/queries/page-feedback.server.ts";
import type { Db } from "#dialect";

/** Keeps an answer, without anything about who gave it, and gives its id. */
export async function keepEasy(db: Db, { page, language, easy, today }: { page: string; language: string; easy: boolean; today: Day }): Promise<string> {
  const id = newId();
  await insertFeedback(db, { id, page, language, easy, text: null, createdDay: today });
  return id;
}

/** What is known of an answer by its id: the page, whether words can still be added (the same day, once). Null for an unknown id. */
export async function readAnswer(db: Db, id: string | null, today: Day): Promise<{ id: string; page: string; state: "open" | "written" | "closed" } | null> {
  const found = id ? await findFeedback(db, id) : null;
  if (!found) return null;
  return { id: found.id, page: found.page, state: found.text !== null ? "written" : found.createdDay === today ? "open" : "closed" };
}

/** Adds words to an answer of today that has none; otherwise nothing changes. */
export function keepFeedbackText(db: Db, { answer, text, today }: { answer: string; text: string; today: Day }): Promise<void> {
  return addFeedbackText(db, { id: answer, text, day: today });
}
