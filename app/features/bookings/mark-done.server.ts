import { applyChange, done, type Acting, type Outcome } from "./apply-change.server.ts";

/** An adviser notes that the meeting took place; possible from the moment it began. Nobody is told: there is nothing to do. */
export function markDone(acting: Acting, bookingId: string): Promise<Outcome> {
  return applyChange(acting, bookingId, ({ booking, request, offers }) => {
    if (booking.status === "done") return done;
    if (booking.status === "cancelled" || booking.status === "declined") return booking.status;
    if (booking.status !== "confirmed" || !booking.startsAt) return "no-time";
    if (booking.startsAt > acting.now) return "not-yet";
    return {
      kind: "done",
      set: { status: "done" },
      interpreter: { kind: "done" },
      dropSlots: offers.map((offer) => offer.id),
      request: request ? { id: request.id, from: request.status, set: { status: "withdrawn" } } : undefined,
    };
  });
}
