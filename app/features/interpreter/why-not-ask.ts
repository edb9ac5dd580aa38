import { whyNotMove, type Refusal } from "#app/features/bookings/booking-rules.ts";
import type { BookingStatus } from "#dialect";

/** Why no interpreter can be asked for: a code with a sentence in interpreter:refusals. */
export type AskRefusal = Extract<Refusal, "past" | "started" | "cancelled" | "declined" | "no-time">;

/** Why no interpreter can be asked for a meeting now, or null. Late is no reason; once it has begun, only a call helps. */
export function whyNotAsk(meeting: { status: BookingStatus; startsAt: Date | null; endsAt: Date | null }, now: Date): AskRefusal | null {
  return whyNotMove(meeting, now) as AskRefusal | null;
}
