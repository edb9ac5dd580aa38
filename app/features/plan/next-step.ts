import type { Day } from "#app/features/calendar/oslo-time.ts";
import { isClosed, type PlanStatus } from "./plan-statuses.ts";

type Dated = { status: PlanStatus; statusOn: Day; nextOn: Day | null; remindOn: Day | null };

/** Whether the day has come on which the person wanted to ask how it goes, and nothing new has been said since. */
export function isReminderDue({ status, statusOn, remindOn }: Pick<Dated, "status" | "statusOn" | "remindOn">, today: Day): boolean {
  return remindOn !== null && remindOn <= today && statusOn < remindOn && !isClosed(status);
}

/**
 * What comes next on a plan: a reminder that is due, or the nearest date from today on; else the latest date that has passed.
 * Null when no element that is still open has a date.
 */
export function findNextStep<Element extends Dated>(elements: readonly Element[], today: Day): { element: Element; reason: "ask" | "on" | "passed" } | null {
  const open = elements.filter(({ status }) => !isClosed(status));
  const due = open.find((element) => isReminderDue(element, today));
  if (due) return { element: due, reason: "ask" };
  const dated = open.filter((element) => element.nextOn !== null).sort((a, b) => (a.nextOn! < b.nextOn! ? -1 : a.nextOn === b.nextOn ? 0 : 1));
  const coming = dated.find(({ nextOn }) => nextOn! >= today);
  if (coming) return { element: coming, reason: "on" };
  const passed = dated.at(-1);
  return passed ? { element: passed, reason: "passed" } : null;
}
