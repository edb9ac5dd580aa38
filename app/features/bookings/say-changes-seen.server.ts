import { findMeeting, markChangesSeen } from "#db/queries/bookings.server.ts";
import type { Acting, Outcome } from "./apply-change.server.ts";

/** The participant says that she has seen what changed; the banner goes away. Reading a page never does that for her. */
export async function sayChangesSeen({ db, now, actor }: Acting, bookingId: string): Promise<Outcome> {
  if (!(await findMeeting(db, { bookingId, participantId: actor.id }))) return { ok: false, reason: "not-found" };
  await markChangesSeen(db, { bookingId, participantId: actor.id, at: now });
  return { ok: true, bookingId };
}
