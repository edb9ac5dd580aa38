import { answerBy } from "#app/features/calendar/business-days.ts";
import { applyChange, done, type Acting, type Outcome } from "./apply-change.server.ts";
import { compareDetails } from "./details.ts";
import { noneSuits } from "./meeting-view.ts";

/**
 * The participant takes one of the offered times. A unique index lets a time be taken once: "taken" when somebody was
 * faster, and the other times are still there. An old time is given back in the same moment.
 */
export function acceptOffer(acting: Acting, bookingId: string, slotId: string): Promise<Outcome> {
  return applyChange(acting, bookingId, ({ booking, request, offers, takenSlots }) => {
    if (takenSlots.includes(slotId)) return done;
    if (request?.status !== "offered") return "nothing-offered";
    const chosen = offers.find((offer) => offer.id === slotId);
    if (!chosen) return "taken";
    if (chosen.startsAt <= acting.now) return "time-passed";
    const { adviserId, startsAt, endsAt } = chosen;
    const from = booking.status === "confirmed" ? booking.startsAt : null;
    return {
      kind: from ? "moved" : "confirmed",
      ...compareDetails(booking, { adviserId, startsAt, endsAt }),
      set: { status: "confirmed", adviserId, startsAt, endsAt, comingAt: acting.now },
      request: { id: request.id, from: "offered", set: { status: "accepted" } },
      dropSlots: [...takenSlots, ...offers.filter((offer) => offer.id !== slotId).map((offer) => offer.id)],
      takeSlot: slotId,
      interpreter: from ? { kind: "moved", from, to: startsAt, form: booking.form } : { kind: "fixed", startsAt },
    };
  });
}

/** None of the offered times suits: a person takes over, with a new date for the answer (features P45). */
export function declineOffers(acting: Acting, bookingId: string): Promise<Outcome> {
  return applyChange(acting, bookingId, ({ booking, request, office, offers }) => {
    if (request?.status === "open" && request.reason === noneSuits) return done;
    if (request?.status !== "offered") return "nothing-offered";
    return {
      kind: "offers-declined",
      set: { status: booking.status === "offered" ? "requested" : booking.status },
      request: { id: request.id, from: "offered", set: { status: "open", reason: noneSuits, answerBy: answerBy(acting.now, office.answerDays) } },
      dropSlots: offers.map((offer) => offer.id),
      keepNotices: true,
    };
  });
}

/** The participant takes back what she asked for: a wished meeting ends, a meeting to be moved stays as it is. */
export function withdrawRequest(acting: Acting, bookingId: string): Promise<Outcome> {
  return applyChange(acting, bookingId, ({ booking, request, offers }) => {
    if (!request) return booking.status === "cancelled" || booking.status === "confirmed" ? done : "nothing-asked";
    return {
      kind: "withdrawn",
      set: request.kind === "new" ? { status: "cancelled", endedBy: "participant" } : {},
      request: { id: request.id, from: request.status, set: { status: "withdrawn" } },
      dropSlots: offers.map((offer) => offer.id),
    };
  });
}
