import type { BookingChange } from "#app/features/interpreter/follow-booking.ts";
import type { ForChange } from "#db/queries/booking-changes.server.ts";
import { applyChange, done, type Acting, type Outcome } from "./apply-change.server.ts";
import { placeOf, whyNotChange } from "./booking-rules.ts";
import { changesPlace, changesTime, compareDetails, type Details, type KeptDetails } from "./details.ts";

/**
 * An adviser changes a meeting: time, form, place, who, purpose, what to bring. Without any difference nothing is
 * written and nobody is told. A new time closes a wish to move, and a "yes" to the old time no longer counts.
 */
export function changeBooking(acting: Acting, bookingId: string, wanted: Partial<Details>): Promise<Outcome> {
  return applyChange(acting, bookingId, (found) => {
    const { booking, office, request, offers } = found;
    const refusal = whyNotChange(booking, acting.now);
    if (refusal) return refusal;
    const details = withPlace(wanted, booking, office);
    const change = compareDetails(booking, details);
    if (!change) return done;
    const movesTime = changesTime(change);
    if (movesTime && (details.startsAt ?? booking.startsAt ?? acting.now) <= acting.now && !isRunning(found, acting.now)) return "time-passed";
    return {
      kind: "changed",
      ...change,
      set: { ...details, ...(movesTime ? { comingAt: null } : {}) },
      interpreter: interpreterChange(booking, details, change),
      notice: "meeting-changed",
      ...(movesTime || change.new.adviserId !== undefined ? { dropSlots: [...found.takenSlots, ...(movesTime ? offers.map((offer) => offer.id) : [])] } : {}),
      ...(movesTime && request ? { request: { id: request.id, from: request.status, set: { status: "accepted", answeredBy: acting.actor.id, answeredAt: acting.now } } } : {}),
    };
  });
}

/** A meeting that goes on may still be made longer or shorter. */
function isRunning({ booking }: ForChange, now: Date): boolean {
  return booking.startsAt !== null && booking.startsAt <= now;
}

/** The wanted details with the place that goes with the form: none at home, the office's own address at the office. */
export function withPlace(wanted: Partial<Details>, booking: Details, office: ForChange["office"]): Partial<Details> {
  const touchesPlace = (["form", "placeName", "street", "access", "busStop"] as const).some((name) => wanted[name] !== undefined);
  if (!touchesPlace) return wanted;
  const form = wanted.form ?? booking.form;
  const kept = form === booking.form ? booking : { placeName: null, street: null, access: null, busStop: null };
  const given = {
    placeName: wanted.placeName !== undefined ? wanted.placeName : kept.placeName,
    street: wanted.street !== undefined ? wanted.street : kept.street,
    access: wanted.access !== undefined ? wanted.access : kept.access,
    busStop: wanted.busStop !== undefined ? wanted.busStop : kept.busStop,
  };
  return { ...wanted, form, ...placeOf(form, given, office) };
}

/** What a change of details means for the interpreter, if anything. */
export function interpreterChange(booking: Details, details: Partial<Details>, change: { new: KeptDetails }): BookingChange | undefined {
  const startsAt = details.startsAt ?? booking.startsAt;
  const form = details.form ?? booking.form;
  if (!startsAt) return undefined;
  if (changesTime(change) && booking.startsAt) return { kind: "moved", from: booking.startsAt, to: startsAt, form };
  return changesPlace(change) ? { kind: "place-or-form", startsAt, form } : undefined;
}
