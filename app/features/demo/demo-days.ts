import { addBusinessDays } from "#app/features/calendar/business-days.ts";
import { osloDay, osloInstant } from "#app/features/calendar/oslo-time.ts";

/** An instant `days` Norwegian business days from today (before it, when negative), at a time of day in Oslo. */
export function businessDayAt(now: Date, days: number, time: string): Date {
  return osloInstant(addBusinessDays(osloDay(now), days), time);
}

/** An instant some minutes after another. */
export function minutesAfter(start: Date, minutes: number): Date {
  return new Date(start.getTime() + minutes * 60_000);
}
