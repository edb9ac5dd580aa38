import { addDays, osloDay, osloInstant, osloTime } from "#app/features/calendar/oslo-time.ts";

const firstTime = "08:00";
const lastTime = "20:00";

/** When a notice made now may leave the house: at once between 08 and 20 in Oslo, otherwise at 08 (features P82). */
export function noticeDueAt(now: Date): Date {
  const time = osloTime(now);
  if (time >= firstTime && time < lastTime) return now;
  const today = osloDay(now);
  return osloInstant(time < firstTime ? today : addDays(today, 1), firstTime);
}
