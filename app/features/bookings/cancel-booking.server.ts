import type { ForChange } from "#db/queries/booking-changes.server.ts";
import { applyChange, done, type Acting, type Outcome, type Plan } from "./apply-change.server.ts";
import { whyNotChange } from "./booking-rules.ts";
import type { CancelReason, NextStep, OfficeReason } from "./codes.ts";

/** What goes along when a meeting ends before its time: the interpreter is released, the time is free, its request is closed. */
function cancelled({ takenSlots, offers, request }: ForChange): Plan {
  return {
    kind: "cancelled",
    interpreter: { kind: "cancelled" },
    dropSlots: [...takenSlots, ...offers.map((offer) => offer.id)],
    request: request ? { id: request.id, from: request.status, set: { status: "withdrawn" } } : undefined,
  };
}

/** The participant cannot come. Late is still possible (isLateToCancel tells when a call is needed too). */
export function cancelBooking(acting: Acting, bookingId: string, { reason }: { reason: CancelReason }): Promise<Outcome> {
  return applyChange(acting, bookingId, (found) => {
    if (found.booking.status === "cancelled" && found.booking.endedBy === "participant") return done;
    const refusal = whyNotChange(found.booking, acting.now);
    if (refusal) return refusal;
    return { ...cancelled(found), set: { status: "cancelled", endedBy: "participant", endedReason: reason, nextStep: "we-send-new-time" } };
  });
}

/** The office cancels, and says why and what happens now. */
export function cancelBookingByOffice(acting: Acting, bookingId: string, { reason, nextStep }: { reason: OfficeReason; nextStep: NextStep }): Promise<Outcome> {
  return applyChange(acting, bookingId, (found) => {
    if (found.booking.status === "cancelled" && found.booking.endedBy === "office") return done;
    const refusal = whyNotChange(found.booking, acting.now);
    if (refusal) return refusal;
    return { ...cancelled(found), set: { status: "cancelled", endedBy: "office", endedReason: reason, nextStep }, notice: "meeting-cancelled" };
  });
}
