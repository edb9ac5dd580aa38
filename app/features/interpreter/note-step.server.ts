import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { makeNotice } from "#app/features/notices/notice.server.ts";
import { newId } from "#app/ids.server.ts";
import { accessLogStatement } from "#db/queries/access-log.server.ts";
import { findOwnOrder, hasWaitingNotice } from "#db/queries/interpreter-desk.server.ts";
import { insertNotice } from "#db/queries/notices.server.ts";
import { NothingChanged, writeTogether, type Db, type Statement, type Writer } from "#dialect";
import { isTold, stepsFor, takeStep, type DeskStep, type Noted } from "./desk-steps.ts";
import { changeOrder } from "./write-order.server.ts";

type Adviser = { id: string };

/** The statements that tell the participant, in her reading language, that something is new; none when a notice waits already. */
export async function tellParticipant(db: Db, { participantId, readingLanguage, bookingId, now }: { participantId: string; readingLanguage: string; bookingId: string; now: Date }): Promise<(write: Writer) => Statement[]> {
  if (await hasWaitingNotice(db, { bookingId, kind: "interpreter", now })) return () => [];
  const notice = makeNotice({ kind: "interpreter", participantId, readingLanguage, bookingId, now });
  return (write) => [insertNotice(write, notice)];
}

/**
 * Notes a step of the desk: the order, its history, the notice to the participant and the access log in one transaction.
 * "not-found" is also somebody else's order; "changed-meanwhile": the step does not fit what the order has become.
 */
export async function noteStep(db: Db, adviser: Adviser, { orderId, step, noted, now }: { orderId: string; step: DeskStep; noted: Noted; now: Date }): Promise<"noted" | "not-found" | "changed-meanwhile"> {
  const found = await findOwnOrder(db, { adviserId: adviser.id, today: osloDay(now), orderId });
  if (!found) return "not-found";
  const { order, meeting, participant } = found;
  if (!stepsFor(order, meeting, now).includes(step)) return "changed-meanwhile";
  const change = takeStep(order, step, noted, meeting);
  const tell = isTold(order.status, change.status)
    ? await tellParticipant(db, { participantId: participant.id, readingLanguage: participant.readingLanguage, bookingId: meeting.id, now })
    : () => [];
  try {
    await writeTogether(db, (write) => [
      ...changeOrder(write, order, change, { actor: { kind: "adviser", id: adviser.id }, at: now }),
      accessLogStatement(write, { id: newId(), participantId: participant.id, adviserId: adviser.id, what: `interpreter-${step}`, at: now }),
      ...tell(write),
    ]);
    return "noted";
  } catch (error) {
    if (error instanceof NothingChanged) return "changed-meanwhile";
    throw error;
  }
}
