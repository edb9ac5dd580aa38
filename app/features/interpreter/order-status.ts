import type { OrderStatus } from "#dialect";

/** Statuses of an order that has come to its end; the others are live, and a meeting has one live order at most. */
export const endedStatuses = ["released", "withdrawn", "done", "absent"] as const satisfies readonly OrderStatus[];

/** Statuses in which an agency has been given the order and holds an interpreter for it, or looks for one. */
const placedStatuses: readonly OrderStatus[] = ["ordered", "confirmed", "confirm-again"];

/** True for an order that can still change. */
export function isLive(status: OrderStatus): boolean {
  return !(endedStatuses as readonly OrderStatus[]).includes(status);
}

/** True when an agency has to be told if the order ends: it was given the order, at this time or at an older one. */
export function isPlaced({ status, agencyStartsAt }: { status: OrderStatus; agencyStartsAt: Date | null }): boolean {
  return placedStatuses.includes(status) || agencyStartsAt !== null;
}
