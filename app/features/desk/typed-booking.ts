import { osloDay, osloTime } from "#app/features/calendar/oslo-time.ts";
import type { Booking } from "#db/queries/bookings.server.ts";
import { lengths } from "./booking-form.ts";
import type { Typed } from "./typed.ts";

/** The nearest length of the list that is not shorter. */
function lengthOf({ startsAt, endsAt }: Pick<Booking, "startsAt" | "endsAt">): string {
  if (!startsAt || !endsAt) return "45";
  const minutes = (endsAt.getTime() - startsAt.getTime()) / 60_000;
  return lengths.find((length) => Number(length) >= minutes) ?? "180";
}

/** A meeting as the form shows it before anything is typed; without a time, the adviser who answers stands as "with". */
export function typedBooking(booking: Booking, adviserId: string): Typed {
  return {
    day: booking.startsAt ? osloDay(booking.startsAt) : "",
    time: booking.startsAt ? osloTime(booking.startsAt) : "",
    minutes: lengthOf(booking),
    form: booking.form,
    purpose: booking.purpose,
    adviserId: booking.adviserId ?? adviserId,
    placeName: booking.placeName ?? "",
    street: booking.street ?? "",
    access: booking.access ?? "",
    busStop: booking.busStop ?? "",
    videoLink: booking.videoLink ?? "",
    bring: booking.bring,
    child: booking.childWelcome === null ? "" : booking.childWelcome ? "yes" : "no",
    note: booking.note ?? "",
    noteLanguage: booking.noteLanguage ?? "nb",
  };
}
