import { readNextMeeting, type NextMeeting } from "#app/features/bookings/read-next-meeting.server.ts";
import { osloDay, type Day } from "#app/features/calendar/oslo-time.ts";
import { readSent } from "#app/features/meldekort/reminders.server.ts";
import { findNextStep } from "#app/features/plan/next-step.ts";
import { readElements } from "#app/features/plan/read-plan.server.ts";
import { countHelped } from "#db/queries/helped.server.ts";
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
  /** What comes next on the plan; null where there is no plan, or nothing of it has a date. */
  plan: { reason: "ask" | "on" | "passed"; day: Day | null } | null;
  /** Something was filled in with an adviser beside. */
  helped: boolean;
};

/** Everything on a participant's first page at `now`. */
export async function readMyPage(db: Db, { participantId, now }: { participantId: string; now: Date }): Promise<MyPage> {
  const [meetings, contacts, unread, need, cycle, marks, elements, helped] = await Promise.all([
    readNextMeeting(db, { participantId, now }),
    readContacts(db, { participantId, today: osloDay(now) }),
    readUnread(db, { participantId }),
    findNeed(db, participantId),
    findMeldekortCycle(db, participantId),
    readSent(db, participantId, now),
    readElements(db, participantId),
    countHelped(db, participantId),
  ]);
  const step = findNextStep(elements, osloDay(now));
  return {
    ...meetings,
    contacts,
    unread: unread.reduce((sum, thread) => sum + thread.unread, 0),
    need: need && { needed: need.needed, language: need.language, otherLanguage: need.otherLanguage },
    meldekort: meldekortLine(cycle, { now, marks }),
    plan: step && { reason: step.reason, day: step.element.nextOn },
    helped: helped > 0,
  };
}
