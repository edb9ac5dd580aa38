import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { ownStatusesOf, type PlanStatus } from "./plan-statuses.ts";
import type { PlanItemCode } from "./plan-items.ts";

type Step = { id: string; status: string; on: string; actor: "participant" | "adviser"; at: Date };

/** What the person can say now: what she may set of this item, but for what stands there already. */
export function sayable({ item, status }: { item: PlanItemCode; status: PlanStatus }): PlanStatus[] {
  return ownStatusesOf(item).filter((one) => one !== status);
}

/** The step that can be taken back and the one it goes back to: her own latest one, on the day she said it. Null for none. */
export function undoable<One extends Step>(steps: readonly One[], now: Date): { last: One; before: One } | null {
  const [before, last] = steps.slice(-2);
  if (!before || !last || last.actor !== "participant" || osloDay(last.at) !== osloDay(now)) return null;
  return { last, before };
}
