import { businessDaysBetween } from "#app/features/calendar/business-days.ts";
import { daysBetween, osloDay } from "#app/features/calendar/oslo-time.ts";
import type { BookingForm, BookingStatus } from "#dialect";

/** What the rules need to know of a booking. Times are UTC instants; a requested meeting has none yet. */
export type Meeting = { id: string; status: BookingStatus; startsAt: Date | null; endsAt: Date | null };

/** Where a meeting is in time: it is "now" from its first minute to its last, also when somebody is late. */
export type Phase = "without-time" | "coming" | "now" | "past";

/** The place in time of a meeting at an instant. */
export function phaseOf(meeting: Pick<Meeting, "startsAt" | "endsAt">, now: Date): Phase {
  if (!meeting.startsAt || !meeting.endsAt) return "without-time";
  if (now >= meeting.endsAt) return "past";
  return now >= meeting.startsAt ? "now" : "coming";
}

/** Days from today to the meeting, counted in dates in Oslo, not in blocks of 24 hours; negative when it was before today. */
export function daysUntil(startsAt: Date, now: Date): number {
  return daysBetween(osloDay(now), osloDay(startsAt));
}

/** Why something cannot be done with a meeting: a code for which every language has a sentence (bookings:refusals). */
export const refusals = [
  "past",
  "started",
  "not-yet",
  "cancelled",
  "declined",
  "no-time",
  "already-asked",
  "nothing-asked",
  "nothing-offered",
  "taken",
  "time-passed",
  "changed-meanwhile",
] as const;
export type Refusal = (typeof refusals)[number];

/** Why a confirmed meeting cannot be changed any more, or null when it can. */
export function whyNotChange(meeting: Omit<Meeting, "id">, now: Date): Refusal | null {
  if (meeting.status === "cancelled" || meeting.status === "declined") return meeting.status;
  if (meeting.status === "done") return "past";
  const phase = phaseOf(meeting, now);
  if (phase === "past") return "past";
  return meeting.status === "confirmed" && phase !== "without-time" ? null : "no-time";
}

/** Why a meeting cannot be moved, or null. Once it has begun, only a phone call helps. */
export function whyNotMove(meeting: Omit<Meeting, "id">, now: Date): Refusal | null {
  return whyNotChange(meeting, now) ?? (phaseOf(meeting, now) === "now" ? "started" : null);
}

/**
 * Whether a "no" comes so late that a call is needed too: the meeting is today or on the next business day. It is still
 * taken (features P47). Rules for being late are local (facts 4.13), so nothing else follows here.
 */
export function isLateToCancel(startsAt: Date, now: Date): boolean {
  return businessDaysBetween(osloDay(now), osloDay(startsAt)) <= 1;
}

export type Place = { placeName: string | null; street: string | null; access: string | null; busStop: string | null };
const nowhere: Place = { placeName: null, street: null, access: null, busStop: null };

/**
 * Where a meeting is: what the adviser wrote; the office's own address when the meeting is there and nothing was written.
 * At home, on the phone and on video there is no address to keep.
 */
export function placeOf(form: BookingForm, given: Place, office: { name: string; street: string; postalCode: string; city: string; access: string | null; busStop: string | null }): Place {
  if (form === "home" || form === "phone" || form === "video") return nowhere;
  if (form === "other" || given.street || given.placeName) return given;
  return { placeName: office.name, street: `${office.street}, ${office.postalCode} ${office.city}`, access: given.access ?? office.access, busStop: given.busStop ?? office.busStop };
}
