import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { phaseOf, type Meeting } from "./booking-rules.ts";

type Timed<T extends Meeting> = T & { startsAt: Date; endsAt: Date };

export type ChosenMeetings<T extends Meeting> = {
  /** The next meeting: one that goes on now, otherwise the first that comes. */
  next: Timed<T> | null;
  /** Others on the same day as the next, in order. Never hidden behind "more". */
  sameDay: Timed<T>[];
  /** Cancelled, and the old time has not passed yet: who has not seen it must not travel in vain. */
  cancelled: Timed<T>[];
  /** Confirmed ones on later days. */
  later: Timed<T>[];
};

function hasTime<T extends Meeting>(meeting: T): meeting is Timed<T> {
  return meeting.startsAt !== null && meeting.endsAt !== null;
}

/** What stands first on a person's page: from her meetings in any order and state, at an instant. */
export function chooseMeetings<T extends Meeting>(meetings: readonly T[], now: Date): ChosenMeetings<T> {
  const open = meetings
    .filter(hasTime)
    .filter((meeting) => phaseOf(meeting, now) !== "past")
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || a.endsAt.getTime() - b.endsAt.getTime() || a.id.localeCompare(b.id));
  const [next = null, ...others] = open.filter((meeting) => meeting.status === "confirmed");
  const day = next && osloDay(next.startsAt);
  return {
    next,
    sameDay: others.filter((meeting) => osloDay(meeting.startsAt) === day),
    cancelled: open.filter((meeting) => meeting.status === "cancelled"),
    later: others.filter((meeting) => osloDay(meeting.startsAt) !== day),
  };
}
