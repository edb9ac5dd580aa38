import { daysBetween, osloDay, type Day } from "#app/features/calendar/oslo-time.ts";
import type { MeldekortCycle, Meldeperiode } from "./period.ts";
import { periodsAround } from "./plan-reminders.ts";
import { periodState } from "./own-periods.ts";

/** A period an adviser should look at. `unknown`: the person shares no marks, so nobody here knows whether it was sent. */
export type Risk = { period: Meldeperiode; state: "near" | "late" | "risk" | "unknown" };

/** Days before the shown deadline from which a period is near; as many as the reminder. */
const nearDays = 3;
/** Without a deadline (tiltakspenger): days it may lie open before somebody asks. */
const openDays = 7;

function isNear(period: Meldeperiode, now: Date): boolean {
  const today = osloDay(now);
  if (!period.shownDeadline) return daysBetween(osloDay(period.earliestSend), today) >= openDays;
  return daysBetween(today, osloDay(period.shownDeadline)) <= nearDays;
}

/**
 * The period of a person that is at risk: it can be sent, is not marked, and its deadline is near; else one whose deadline
 * has passed, unless she has marked a newer one since. Of a person who shares nothing only a period whose deadline is still
 * to come is shown, as unknown.
 */
export function findRisk(cycle: MeldekortCycle, { now, shared, sent }: { now: Date; shared: boolean; sent: ReadonlySet<Day> }): Risk | null {
  const periods = periodsAround(cycle, osloDay(now)).map((period) => ({ period, state: periodState(period, { now, sentAt: shared && sent.has(period.start) ? now : null }) }));
  const near = periods.find(({ period, state }) => state === "open" && isNear(period, now));
  if (near) return { period: near.period, state: shared ? "near" : "unknown" };
  if (!shared) return null;
  for (const { period, state } of periods.reverse()) {
    if (state === "sent") return null;
    if (state === "late" || state === "risk") return { period, state };
  }
  return null;
}
