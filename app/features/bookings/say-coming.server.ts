import { applyChange, done, type Acting, type Outcome } from "./apply-change.server.ts";
import { whyNotChange } from "./booking-rules.ts";

/** The participant says that she comes. Saying it twice is the same as once. */
export function sayComing(acting: Acting, bookingId: string): Promise<Outcome> {
  return applyChange(acting, bookingId, ({ booking }) => {
    if (booking.comingAt && booking.status === "confirmed") return done;
    return whyNotChange(booking, acting.now) ?? { kind: "coming", set: { comingAt: acting.now }, keepNotices: true };
  });
}
