import type { Day } from "#app/features/calendar/oslo-time.ts";
import { findItemCode, type PlanItemCode } from "./plan-items.ts";
import { findStatus, type PlanStatus } from "./plan-statuses.ts";

/** An element with the words of this version: its item and status are in the lists. */
export type KnownElement = { id: string; item: PlanItemCode; status: PlanStatus; statusOn: Day; nextOn: Day | null; remindOn: Day | null };

type Kept = { id: string; item: string; status: string; statusOn: Day; nextOn: Day | null; remindOn: Day | null };

/** An element as it is kept, or null when a later version kept a code that this one has no words for. */
export function knownElement({ id, item: code, status: kept, statusOn, nextOn, remindOn }: Kept): KnownElement | null {
  const item = findItemCode(code);
  const status = findStatus(kept);
  return item && status ? { id, item, status, statusOn, nextOn, remindOn } : null;
}
