import { readSent, replanStatements } from "#app/features/meldekort/reminders.server.ts";
import { noticeText } from "#app/features/notices/notice.server.ts";
import { listWaitingNotices, rewriteNotice } from "#db/queries/notices.server.ts";
import { findMeldekortCycle, updateParticipant } from "#db/queries/participants.server.ts";
import { writeTogether, type Db } from "#dialect";
import type { AboutMe } from "./about-me-form.ts";

/**
 * Keeps what a person says about herself. From then on she is written to in that language: what waits in the outbox is
 * written anew, in the same transaction (features P14).
 */
export async function saveAboutMe(db: Db, participantId: string, { readingLanguage, situation }: AboutMe, now: Date): Promise<void> {
  const [cycle, sent, waiting] = await Promise.all([findMeldekortCycle(db, participantId), readSent(db, participantId, now), listWaitingNotices(db, participantId)]);
  const others = waiting.flatMap(({ id, kind, meldekortPeriod }) => {
    const text = meldekortPeriod === null ? noticeText(kind, readingLanguage) : null;
    return text ? [{ id, participantId, ...text }] : [];
  });
  await writeTogether(db, (write) => [
    updateParticipant(write, participantId, { readingLanguage, situation }),
    ...others.map((notice) => rewriteNotice(write, notice)),
    ...replanStatements(write, { reader: { id: participantId, readingLanguage }, cycle, sent: new Set(sent.keys()), now }),
  ]);
}
