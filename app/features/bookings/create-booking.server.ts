import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { orderForNewBooking } from "#app/features/interpreter/new-order.ts";
import { keepOrder } from "#app/features/interpreter/write-order.server.ts";
import { makeNotice } from "#app/features/notices/notice.server.ts";
import { newId } from "#app/ids.server.ts";
import { saveNewBooking } from "#db/queries/booking-changes.server.ts";
import { findNeed } from "#db/queries/interpreter.server.ts";
import { findOffice } from "#db/queries/offices.server.ts";
import { findOwnParticipant } from "#db/queries/participants.server.ts";
import { isAlreadyThere } from "#dialect";
import { historyLine, type Acting, type Outcome } from "./apply-change.server.ts";
import { placeOf } from "./booking-rules.ts";
import { compareDetails, type Details } from "./details.ts";

export type NewMeeting = Details & { startsAt: Date; endsAt: Date };

/**
 * An adviser makes a meeting for one of her people. `id` comes from the form, so that the same form twice makes one
 * meeting. Where the person has a standing need for all meetings, the interpreter is asked for in the same transaction.
 */
export async function createBooking({ db, now, actor }: Acting, given: { id: string; participantId: string; meeting: NewMeeting }): Promise<Outcome> {
  const { id, participantId, meeting } = given;
  const participant = await findOwnParticipant(db, { adviserId: actor.id, today: osloDay(now), participantId });
  const office = participant && (await findOffice(db, participant.officeId));
  if (!participant || !office) return { ok: false, reason: "not-found" };
  if (meeting.startsAt <= now) return { ok: false, reason: "time-passed" };
  const details = { ...meeting, ...placeOf(meeting.form, meeting, office) };
  const notice = { noticeDays: office.interpreterNoticeDays, answerDays: office.answerDays };
  const booking = { id, participantId };
  const order = orderForNewBooking(newId(), await findNeed(db, participantId), { meeting: { ...booking, startsAt: meeting.startsAt, form: meeting.form }, by: "adviser", now, notice });
  try {
    await saveNewBooking(db, {
      booking: { ...booking, ...details, officeId: office.id, status: "confirmed", createdAt: now, updatedAt: now },
      change: historyLine({ actor, now, booking, kind: "created", new: compareDetails(nothing, details)?.new }),
      notice: makeNotice({ kind: "meeting-created", participantId, readingLanguage: participant.readingLanguage, bookingId: id, now }),
      also: order ? (write) => keepOrder(write, order, { actor, at: now }) : undefined,
      access: { id: newId(), participantId, adviserId: actor.id, what: "booking-created", at: now },
    });
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
  }
  return { ok: true, bookingId: id };
}

/** Before there was a meeting. */
const nothing: Details = {
  startsAt: null, endsAt: null, form: "other", purpose: "", adviserId: null, placeName: null, street: null, access: null, busStop: null,
  videoLink: null, bring: [], childWelcome: null, note: null, noteLanguage: null,
};
