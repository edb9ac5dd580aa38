import { answerBy } from "#app/features/calendar/business-days.ts";
import { newId } from "#app/ids.server.ts";
import type { BookingWishes } from "#dialect";
import { applyChange, done, type Acting, type Outcome } from "./apply-change.server.ts";
import { whyNotMove } from "./booking-rules.ts";
import type { MoveReason } from "./codes.ts";

export type MoveWish = { formKey: string; reason: MoveReason; wishes: BookingWishes; note: string | null; noteLanguage: string | null };

/** The participant asks for another time. Her meeting stays as it is until a new time is confirmed (features P44). */
export function askToMove(acting: Acting, bookingId: string, { formKey, reason, wishes, note, noteLanguage }: MoveWish): Promise<Outcome> {
  const { now } = acting;
  return applyChange(acting, bookingId, ({ booking, office, request }) => {
    if (request?.formKey === formKey) return done;
    const refusal = whyNotMove(booking, now) ?? (request ? "already-asked" : null);
    if (refusal) return refusal;
    return {
      kind: "move-asked",
      keepNotices: true,
      newRequest: {
        id: newId(),
        bookingId,
        participantId: booking.participantId,
        kind: "move",
        status: "open",
        reason,
        wishes,
        note,
        noteLanguage: note ? noteLanguage : null,
        answerBy: answerBy(now, office.answerDays),
        formKey,
        createdAt: now,
      },
    };
  });
}
