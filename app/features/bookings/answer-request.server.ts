import { newId } from "#app/ids.server.ts";
import type { ForChange } from "#db/queries/booking-changes.server.ts";
import { applyChange, type Acting, type Outcome, type Plan } from "./apply-change.server.ts";
import { whyNotMove, type Refusal } from "./booking-rules.ts";
import { interpreterChange, withPlace } from "./change-booking.server.ts";
import type { NextStep } from "./codes.ts";
import { compareDetails, type Details } from "./details.ts";
import { noneSuits } from "./meeting-view.ts";

export type Times = { startsAt: Date; endsAt: Date };

/** An adviser's answer to a wish for a meeting or for another time. */
export type Answer =
  | { kind: "confirm"; details: Partial<Details> & Times }
  | { kind: "offer"; adviserId: string; times: Times[]; details?: Partial<Omit<Details, "startsAt" | "endsAt">> }
  | { kind: "decline"; nextStep: NextStep };

/**
 * Answers a wish: with a time, with several times to choose from, or with a no that says what happens now. Until a new
 * time is confirmed, a meeting that is to be moved stays as it was. Times offered before are withdrawn.
 */
export function answerRequest(acting: Acting, bookingId: string, answer: Answer): Promise<Outcome> {
  return applyChange(acting, bookingId, (found) => {
    const { booking, request } = found;
    if (!request) return booking.status === "cancelled" || booking.status === "declined" ? booking.status : "nothing-asked";
    const refusal = request.kind === "move" ? whyNotMove(booking, acting.now) : null;
    if (refusal) return refusal;
    if (answer.kind === "confirm") return confirm(acting, found, request, answer.details);
    return answer.kind === "offer" ? offer(acting, found, request, answer) : decline(acting, found, request, answer.nextStep);
  });
}

type Request = NonNullable<ForChange["request"]>;

function answered({ actor, now }: Acting, request: Request, set: NonNullable<Plan["request"]>["set"]): Plan["request"] {
  return { id: request.id, from: request.status, set: { ...set, answeredBy: actor.id, answeredAt: now } };
}

function confirm(acting: Acting, { booking, office, offers, takenSlots }: ForChange, request: Request, wanted: Partial<Details> & Times): Plan | Refusal {
  if (wanted.startsAt <= acting.now) return "time-passed";
  const details = withPlace({ ...wanted, form: wanted.form ?? booking.form }, booking, office);
  const change = compareDetails(booking, details);
  const isMove = request.kind === "move";
  return {
    kind: isMove ? "moved" : "confirmed",
    ...change,
    set: { ...details, status: "confirmed", ...(isMove ? { comingAt: null } : {}) },
    request: answered(acting, request, { status: "accepted" }),
    dropSlots: [...offers.map((one) => one.id), ...takenSlots],
    interpreter: isMove ? change?.new && interpreterChange(booking, details, change) : { kind: "fixed", startsAt: wanted.startsAt },
    notice: "meeting-answered",
  };
}

function offer(acting: Acting, { booking, office, offers }: ForChange, request: Request, { adviserId, times, details = {} }: Extract<Answer, { kind: "offer" }>): Plan | Refusal {
  if (times.length === 0 || times.some(({ startsAt }) => startsAt <= acting.now)) return "time-passed";
  const isNew = request.kind === "new";
  return {
    kind: "offered",
    set: isNew ? { ...withPlace({ ...details, form: details.form ?? booking.form }, booking, office), status: "offered" } : {},
    request: answered(acting, request, { status: "offered", reason: request.reason === noneSuits ? null : request.reason }),
    dropSlots: offers.map((one) => one.id),
    newOffers: times.map((time) => ({ id: newId(), adviserId, requestId: request.id, ...time, createdAt: acting.now })),
    notice: "meeting-answered",
  };
}

function decline(acting: Acting, { offers }: ForChange, request: Request, nextStep: NextStep): Plan {
  const isNew = request.kind === "new";
  return {
    kind: "declined",
    set: isNew ? { status: "declined", endedBy: "office", nextStep } : {},
    request: answered(acting, request, { status: "declined", nextStep }),
    dropSlots: offers.map((one) => one.id),
    notice: "meeting-answered",
  };
}
