import { osloDay } from "#app/features/calendar/oslo-time.ts";
import type { BookingForm, InterpreterForm, OrderStatus, OrderTask } from "#dialect";
import { interpreterFormFor } from "./form-of-interpreting.ts";
import { isSameHalfDay } from "./half-day.ts";
import { isLate, orderDates, type Notice } from "./order-dates.ts";
import { isPlaced } from "./order-status.ts";

/** What happens to a meeting, as far as its interpreter is concerned. `form` is the meeting's form after the change. */
export type BookingChange =
  | { kind: "cancelled" }
  | { kind: "moved"; from: Date; to: Date; form: BookingForm }
  | { kind: "place-or-form"; startsAt: Date; form: BookingForm }
  | { kind: "done" };

/** What of a live order decides. */
export type LiveOrder = {
  status: OrderStatus;
  task: OrderTask | null;
  form: InterpreterForm;
  orderBy: string | null;
  answerBy: string;
  late: boolean;
  agencyStartsAt: Date | null;
};

/** The order after the change: what to write, and whether an agency may charge because it is told late (facts 3.11). */
export type FollowedOrder = Omit<LiveOrder, "agencyStartsAt"> & { lateCancellation: boolean };

type On = Notice & { now: Date };

/** Told later than the office's notice for the time the agency knows. */
function isLateToTell(order: LiveOrder, { now, noticeDays }: On): boolean {
  if (!isPlaced(order)) return false;
  if (order.agencyStartsAt) return isLate(order.agencyStartsAt, noticeDays, now);
  return order.orderBy !== null && osloDay(now) > order.orderBy;
}

function ended(order: LiveOrder, on: On): FollowedOrder {
  const { agencyStartsAt: _, ...kept } = order;
  return { ...kept, status: "released", task: isPlaced(order) ? "cancel" : null, lateCancellation: isLateToTell(order, on) };
}

function moved(order: LiveOrder, change: Extract<BookingChange, { kind: "moved" }>, on: On): FollowedOrder {
  const form = interpreterFormFor(change.form, order.form);
  const next = { ...orderDates(on.now, change.to, on), form };
  if (order.status === "asked") return { ...next, status: "asked", task: "order", lateCancellation: false };
  const told = order.agencyStartsAt ?? change.from;
  if (order.status !== "needs-reorder" && order.status !== "not-available" && isSameHalfDay(told, change.to)) {
    return { ...next, status: "confirm-again", task: "tell-new-time", lateCancellation: false };
  }
  return { ...next, status: "needs-reorder", task: "reorder", lateCancellation: isLateToTell(order, on) };
}

function atAnotherPlace(order: LiveOrder, change: Extract<BookingChange, { kind: "place-or-form" }>, on: On): FollowedOrder {
  const { agencyStartsAt: _, ...kept } = order;
  const form = interpreterFormFor(change.form, order.form);
  if (order.status === "not-available") {
    // None was free for the old form; for another one somebody may be.
    if (form === order.form) return { ...kept, lateCancellation: false };
    return { ...orderDates(on.now, change.startsAt, on), form, status: "needs-reorder", task: "reorder", lateCancellation: false };
  }
  // A task that tells the agency everything anyway covers the new place too.
  const task = order.task && order.task !== "follow-up" ? order.task : "check-form";
  return { ...kept, form, task, lateCancellation: false };
}

/**
 * The state table of the journeys: what becomes of a live order when its meeting changes. Written in the same
 * transaction as the change itself. An order nobody has placed yet follows in silence; one an agency knows gives a task.
 */
export function followBooking(order: LiveOrder, change: BookingChange, on: On): FollowedOrder {
  switch (change.kind) {
    case "cancelled":
      return ended(order, on);
    case "moved":
      return moved(order, change, on);
    case "place-or-form":
      return atAnotherPlace(order, change, on);
    case "done": {
      const { agencyStartsAt: _, ...kept } = order;
      const came = isPlaced(order) && order.status !== "needs-reorder" && order.status !== "not-available";
      return came ? { ...kept, status: "done", task: "outcome", lateCancellation: false } : ended(order, on);
    }
  }
}
