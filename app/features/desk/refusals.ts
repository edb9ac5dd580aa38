import type { Outcome } from "#app/features/bookings/apply-change.server.ts";
import { knownCode } from "#app/features/bookings/codes.ts";

export type Refused = Extract<Outcome, { ok: false }>["reason"];

/** Why a meeting was not kept, at the field it belongs to: a passed time at the day, everything else where told. */
export function problemOf(reason: Refused, field: string): Record<string, string> {
  if (reason === "time-passed") return { day: "admin:bookings.problems.passed" };
  if (reason === "not-found") return { [field]: "admin:bookings.problems.participant" };
  return { [field]: `admin:bookings.refusals.${reason}` };
}

/** A wrong entry is 400, somebody who was faster 409. */
export function statusOf(reason: Refused): number {
  return reason === "time-passed" || reason === "not-found" ? 400 : 409;
}

/** Reasons after which the form itself is no longer there: the meeting's page tells them. */
const over = ["past", "started", "cancelled", "declined", "no-time", "nothing-asked"] as const satisfies readonly Refused[];

/** Where to go when a form came too late to be shown again, with the reason in the address; null when it can be shown. */
export function pathWhenOver(page: string, reason: Refused): string | null {
  return knownCode(over, reason) ? `${page}?nei=${reason}` : null;
}

/** The reason in such an address, or null. */
export function overReason(search: URLSearchParams): (typeof over)[number] | null {
  return knownCode(over, search.get("nei"));
}
