import { osloDay, osloTime } from "#app/features/calendar/oslo-time.ts";

const noon = "12:00";

/** True when both instants are in the same half of the same day in Oslo; the halves meet at 12:00, which is in the second. */
export function isSameHalfDay(one: Date, other: Date): boolean {
  return osloDay(one) === osloDay(other) && osloTime(one) < noon === osloTime(other) < noon;
}
