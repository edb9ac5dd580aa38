import { newId } from "#app/ids.server.ts";
import { findLanguage, sourceLanguage } from "#app/i18n/languages.ts";
import { textsFor } from "#app/i18n/texts.server.ts";
import type { notices } from "#dialect";
import { noticeDueAt } from "./quiet-hours.ts";

/** What a notice is about, as a code. The text says less: phones are shared, and a lock screen shows it to everybody. */
export const noticeKinds = [
  "meeting-created", "meeting-changed", "meeting-cancelled", "meeting-answered", "message-answered", "interpreter",
  "meldekort-opens", "meldekort-three-days", "meldekort-same-morning", "meldekort-missed",
  "plan-changed", "plan-check",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** The text of a notice in the language a person reads (nb when we have no texts in it). A kind that is not in the list any more has no text: null. */
export function noticeText(kind: string, readingLanguage: string): { language: string; text: string } | null {
  const known = noticeKinds.find((one) => one === kind);
  const language = findLanguage(readingLanguage)?.code ?? sourceLanguage;
  return known ? { language, text: textsFor(language).t(`notices:${known}`) } : null;
}

/**
 * A row for the outbox, in the language the person reads (nb when we have no texts in it). The text names no person,
 * topic, place or language, and no address that signs in (facts part 7, SMS/e-mail content).
 */
export function makeNotice(
  { kind, now, ...to }: { kind: NoticeKind; participantId: string; readingLanguage: string; bookingId: string | null; now: Date },
): typeof notices.$inferInsert {
  const text = noticeText(kind, to.readingLanguage);
  if (!text) throw new Error(`a notice of kind ${kind} has no text`);
  return {
    id: newId(),
    participantId: to.participantId,
    bookingId: to.bookingId,
    kind,
    ...text,
    status: "waiting",
    dueAt: noticeDueAt(now),
    createdAt: now,
  };
}
