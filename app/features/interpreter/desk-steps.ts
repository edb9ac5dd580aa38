import type { OrderOutcome, OrderStatus, OrderTask } from "#dialect";
import { isLive, isPlaced } from "./order-status.ts";

/** What an adviser can note about an order. */
export const deskSteps = ["ordered", "confirmed", "cannot", "not-available", "told-form", "cancelled", "followed-up", "outcome", "withdrawn"] as const;
export type DeskStep = (typeof deskSteps)[number];

/** How a meeting with an interpreter went (features P58). */
export const outcomes = ["done", "interpreter-absent", "participant-absent", "not-used"] as const satisfies readonly OrderOutcome[];

/** Categories of Nasjonalt tolkeregister (facts 3.7), and grounds for using somebody outside it (facts 3.6). */
export const qualifications = ["A", "B", "C", "D", "E"] as const;
export const exceptionReasons = ["cannot-wait", "emergency", "strong-reason", "dispensation"] as const;

type OrderState = { status: OrderStatus; task: OrderTask | null; agencyStartsAt: Date | null };
type MeetingTime = { startsAt: Date | null; endsAt: Date | null };

/** What the desk has to do now: once the meeting is over, an order that still lives only lacks what happened. */
export function taskNow({ status, task }: Pick<OrderState, "status" | "task">, { endsAt }: Pick<MeetingTime, "endsAt">, now: Date): OrderTask | null {
  return isLive(status) && endsAt !== null && endsAt <= now ? "outcome" : task;
}

const whileComing: Record<string, readonly DeskStep[]> = {
  asked: ["ordered", "confirmed", "not-available", "withdrawn"],
  "needs-reorder": ["ordered", "confirmed", "not-available", "withdrawn"],
  ordered: ["confirmed", "not-available", "withdrawn"],
  "confirm-again": ["confirmed", "ordered", "cannot", "not-available", "withdrawn"],
  confirmed: ["not-available", "withdrawn"],
  "not-available": ["ordered", "confirmed", "withdrawn"],
};

/** The steps that can be taken with an order now, the most likely first. */
export function stepsFor(order: OrderState, meeting: MeetingTime, now: Date): DeskStep[] {
  if (order.task === "cancel") return ["cancelled"];
  if (order.task === "outcome") return ["outcome"];
  if (!isLive(order.status)) return order.task === "follow-up" ? ["followed-up"] : [];
  if (meeting.startsAt !== null && meeting.startsAt <= now) return ["outcome"];
  const steps = whileComing[order.status] ?? [];
  if (order.task === "check-form") return ["told-form", ...steps];
  return order.task === "follow-up" ? ["followed-up", ...steps] : [...steps];
}

export type Noted = { interpreterName: string | null; qualification: string | null; exceptionReason: string | null; outcome: OrderOutcome | null };

export type Stepped = Partial<Noted> & { status?: OrderStatus; task: OrderTask | null; agencyStartsAt?: Date | null; agencyEndsAt?: Date | null };

const nobody = { interpreterName: null, qualification: null, exceptionReason: null, agencyStartsAt: null, agencyEndsAt: null };

/** What a step makes of an order. An interpreter who did not come leaves a person to be helped on: a task. */
export function takeStep(order: OrderState, step: DeskStep, noted: Noted, meeting: MeetingTime): Stepped {
  const told = { agencyStartsAt: meeting.startsAt, agencyEndsAt: meeting.endsAt };
  const { interpreterName, qualification, exceptionReason, outcome } = noted;
  switch (step) {
    case "ordered":
      return { status: "ordered", task: null, ...told };
    case "confirmed":
      return { status: "confirmed", task: null, ...told, interpreterName, qualification, exceptionReason };
    case "cannot":
      return { ...nobody, status: "needs-reorder", task: "reorder" };
    case "not-available":
      return { ...nobody, status: "not-available", task: "follow-up" };
    case "told-form":
      return { task: null, ...told };
    case "cancelled":
      return { task: null, agencyStartsAt: null, agencyEndsAt: null };
    case "followed-up":
      return { task: null };
    case "withdrawn":
      return { status: "withdrawn", task: isPlaced(order) ? "cancel" : null };
    case "outcome":
      if (outcome === "interpreter-absent") return { status: "absent", task: "follow-up", outcome };
      return { status: "done", task: null, outcome, ...(outcome === "done" ? { interpreterName, qualification, exceptionReason } : {}) };
  }
}

/** Statuses the participant is told about; the rest she sees when she looks. */
const told: readonly OrderStatus[] = ["ordered", "confirmed", "needs-reorder", "not-available", "absent", "withdrawn"];

/** True when a change of status is worth a notice. */
export function isTold(before: OrderStatus, after: OrderStatus | undefined): boolean {
  return after !== undefined && after !== before && told.includes(after);
}
