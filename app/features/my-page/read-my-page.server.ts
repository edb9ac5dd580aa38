import { readNextMeeting, type NextMeeting } from "#app/features/bookings/read-next-meeting.server.ts";
import { osloDay, type Day } from "#app/features/calendar/oslo-time.ts";
import { readSent } from "#app/features/meldekort/reminders.server.ts";
import { findNeed } from "#db/queries/interpreter.server.ts";
import { readUnread } from "#db/queries/messages.server.ts";
import { findMeldekortCycle } from "#db/queries/participants.server.ts";
import { readContacts } from "#db/queries/teams.server.ts";
import type { AdviserRole, Db } from "#dialect";
import { meldekortLine, type MeldekortLine } from "./meldekort-line.ts";

export type ContactView = { id: string; name: string; role: AdviserRole; phone: string; lastDay: Day | null };

export type MyPage = NextMeeting & {
  contacts: ContactView[];
  unread: number;
  /** The standing need; null when the person was never asked. */
  need: { needed: boolean; language: string | null; otherLanguage: string | null } | null;
  meldekort: MeldekortLine;
};

/** Everything on a participant's first page at `now`. */
export async function readMyPage(db: Db, { participantId, now }: { participantId: string; now: Date }): Promise<MyPage> {
  const [meetings, contacts, unread, need, cycle, marks] = await Promise.all([
    readNextMeeting(db, { participantId, now }),
    readContacts(db, { participantId, today: osloDay(now) }),
    readUnread(db, { participantId }),
    findNeed(db, participantId),
    findMeldekortCycle(db, participantId),
    readSent(db, participantId, now),
  ]);
  return {
    ...meetings,
    contacts,
    unread: unread.reduce((sum, thread) => sum + thread.unread, 0),
    need: need && { needed: need.needed, language: need.language, otherLanguage: need.otherLanguage },
    meldekort: meldekortLine(cycle, { now, marks }),
  };
}
