import type { Outcome } from "#app/features/bookings/apply-change.server.ts";

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
