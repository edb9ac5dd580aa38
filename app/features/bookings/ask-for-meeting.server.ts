import { answerBy } from "#app/features/calendar/business-days.ts";
import { newId } from "#app/ids.server.ts";
import { saveNewBooking } from "#db/queries/booking-changes.server.ts";
import { findRequestOfForm } from "#db/queries/bookings.server.ts";
import { findOffice } from "#db/queries/offices.server.ts";
import { isAlreadyThere, type BookingForm, type BookingWishes } from "#dialect";
import { historyLine, type Acting, type Outcome } from "./apply-change.server.ts";
import type { Purpose } from "./codes.ts";

export type Wish = {
  /** From the form: the same form sent twice makes one request. */
  formKey: string;
  purpose: Purpose;
  form: BookingForm;
  /** Whom to meet; null is whoever can at the office. */
  adviserId: string | null;
  wishes: BookingWishes;
  bringsChild: boolean;
  needsTravelHelp: boolean;
  note: string | null;
  noteLanguage: string | null;
};

/** A participant asks for a meeting without picking a time. The answer comes within the office's business days. */
export async function askForMeeting({ db, now, actor }: Acting, participant: { id: string; officeId: string }, wish: Wish): Promise<Outcome> {
  const office = await findOffice(db, participant.officeId);
  if (!office) return { ok: false, reason: "not-found" };
  const booking = { id: newId(), participantId: participant.id };
  const { formKey, wishes, note, noteLanguage, ...asked } = wish;
  try {
    await saveNewBooking(db, {
      booking: { ...booking, ...asked, officeId: office.id, status: "requested", bring: [], createdAt: now, updatedAt: now },
      change: historyLine({ actor, now, booking, kind: "asked" }),
      request: {
        id: newId(),
        bookingId: booking.id,
        participantId: participant.id,
        kind: "new",
        status: "open",
        wishes,
        note,
        noteLanguage: note ? noteLanguage : null,
        answerBy: answerBy(now, office.answerDays),
        formKey,
        createdAt: now,
      },
    });
    return { ok: true, bookingId: booking.id };
  } catch (error) {
    const before = isAlreadyThere(error) ? await findRequestOfForm(db, { participantId: participant.id, formKey }) : null;
    if (!before) throw error;
    return { ok: true, bookingId: before.bookingId };
  }
}
