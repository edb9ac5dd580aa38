import { newId } from "#app/ids.server.ts";
import { addDays, daysBetween, osloDay } from "#app/features/calendar/oslo-time.ts";
import { logListed } from "#db/queries/access-log.server.ts";
import { listDueElements, listSteps } from "#db/queries/plan.server.ts";
import type { Db } from "#dialect";
import { knownElement } from "./known-element.ts";
import { isReminderDue } from "./next-step.ts";
import { planItemCodes } from "./plan-items.ts";
import { findStatus, isClosed, longWait, planStatuses, waitingStatuses } from "./plan-statuses.ts";
import { readElements } from "./read-plan.server.ts";

/** A person's plan for the desk: each element with its steps and who said them, and what is not on the plan yet. */
export async function readDeskPlan(db: Db, participantId: string, now: Date) {
  const elements = await readElements(db, participantId);
  const steps = elements.length > 0 ? await listSteps(db, elements.map(({ id }) => id)) : [];
  const known = steps.flatMap(({ status: kept, at: _, ...step }) => {
    const status = findStatus(kept);
    return status ? [{ ...step, status }] : [];
  });
  return {
    today: osloDay(now),
    key: newId(),
    elements: elements.map((element) => ({ ...element, steps: known.filter(({ elementId }) => elementId === element.id) })),
    free: planItemCodes.filter((code) => !elements.some(({ item }) => item === code)),
  };
}

/** Why an element is on the desk's list, most pressing first. */
export type Due = "missing" | "next" | "reminder" | "waited";

/** Elements of the adviser's own people that need a look today. That they stood in the list is noted once a day. */
export async function readDuePlans(db: Db, adviser: { id: string }, now: Date) {
  const today = osloDay(now);
  const rows = await listDueElements(db, {
    adviserId: adviser.id, today, waitedSince: addDays(today, -longWait), waiting: waitingStatuses, closed: planStatuses.filter(isClosed), missing: "missing",
  });
  await logListed(db, { adviserId: adviser.id, participantIds: rows.map((row) => row.participantId), what: "plans-listed", day: today, at: now });
  return rows.flatMap(({ participantId, name, ...row }) => {
    const element = knownElement(row);
    if (!element) return [];
    const waited = daysBetween(element.statusOn, today);
    const why: Due[] = [
      ...(element.status === "missing" ? ["missing" as const] : []),
      ...(element.nextOn !== null && element.nextOn <= today ? ["next" as const] : []),
      ...(isReminderDue(element, today) ? ["reminder" as const] : []),
      ...(waitingStatuses.some((one) => one === element.status) && waited >= longWait ? ["waited" as const] : []),
    ];
    return [{ ...element, participantId, name, waited, why }];
  });
}

export type DuePlan = Awaited<ReturnType<typeof readDuePlans>>[number];
