import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { newId } from "#app/ids.server.ts";
import { accessLogStatement } from "#db/queries/access-log.server.ts";
import { findOwnMeeting } from "#db/queries/interpreter-desk.server.ts";
import { findLiveOrder } from "#db/queries/interpreter.server.ts";
import type { Db } from "#dialect";
import { askForInterpreter, type Asked } from "./ask-interpreter.server.ts";
import type { Wanted } from "./new-order.ts";
import { tellParticipant } from "./note-step.server.ts";

/**
 * An adviser asks for an interpreter for one of her people, who has not asked or wants something else; the participant is told. Gives the order, or why
 * there is none; "not-found" is also somebody else's meeting.
 */
export async function orderForPerson(
  db: Db,
  adviser: { id: string },
  { bookingId, wanted, forAll, replace, now }: { bookingId: string; wanted: Wanted; forAll: boolean; replace: boolean; now: Date },
): Promise<{ ok: true; orderId: string } | Extract<Asked, { ok: false }>> {
  const found = await findOwnMeeting(db, { adviserId: adviser.id, today: osloDay(now), bookingId });
  if (!found) return { ok: false, reason: "not-found" };
  const participantId = found.participant.id;
  const tell = await tellParticipant(db, { participantId, readingLanguage: found.participant.readingLanguage, bookingId, now });
  const asked = await askForInterpreter(db, {
    participantId,
    bookingId,
    wanted,
    forAll,
    replace,
    actor: { kind: "adviser", id: adviser.id },
    now,
    also: (write) => [accessLogStatement(write, { id: newId(), participantId, adviserId: adviser.id, what: "interpreter-asked", at: now }), ...tell(write)],
  });
  if (!asked.ok) return asked;
  const order = await findLiveOrder(db, { participantId, bookingId });
  return order ? { ok: true, orderId: order.id } : { ok: false, reason: "changed-meanwhile" };
}
