import { isPublicHoliday } from "#app/features/calendar/norwegian-holidays.ts";
import { osloDay, osloTime } from "#app/features/calendar/oslo-time.ts";
import type { OpeningHours } from "#dialect";
import { isOpen } from "./opening-hours.ts";

/** What an adviser is asked about before a time is kept: each can be right, and takes a tick. */
export type BookingWarning = "holiday" | "outside-hours" | "participant-busy" | "adviser-busy";

type Time = { startsAt: Date; endsAt: Date };
type Given = {
  time: Time;
  openingHours: OpeningHours;
  participantId: string;
  adviserId: string;
  /** Confirmed meetings that share time with this one. */
  overlaps: readonly { participantId: string; adviserId: string | null }[];
};

/** The warnings about a time: a Norwegian public holiday, outside the office's hours, and who has another meeting then. */
export function bookingWarnings({ time, openingHours, participantId, adviserId, overlaps }: Given): BookingWarning[] {
  const day = osloDay(time.startsAt);
  const isHoliday = isPublicHoliday(day);
  const isWithin = osloDay(time.endsAt) === day && isOpen(openingHours, day, osloTime(time.startsAt), osloTime(time.endsAt));
  const warnings: [BookingWarning, boolean][] = [
    ["holiday", isHoliday],
    ["outside-hours", !isHoliday && !isWithin],
    ["participant-busy", overlaps.some((one) => one.participantId === participantId)],
    ["adviser-busy", overlaps.some((one) => one.adviserId === adviserId)],
  ];
  return warnings.filter(([, holds]) => holds).map(([warning]) => warning);
}
