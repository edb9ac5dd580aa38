import { addDays, daysBetween, osloDay, osloInstant, type Day } from "#app/features/calendar/oslo-time.ts";
import { readFigure } from "#app/features/rules/figures.ts";
import type { Meldeperiode } from "./period.ts";

/** A guide, never an answer: only Nav knows (facts part 10). Days are whole Norwegian days, both ends included. */
export type LateEstimate =
  | { result: "early"; from: Date }
  | { result: "in-time" }
  | { result: "late"; lostFrom: Day; lostTo: Day; days: number; mayFallOut: boolean };

/** Which kinds lose money for days: the others lose none for being late (facts 2.6.1, 2.6.2). */
export function hasLateEstimate(type: string): boolean {
  return type === "dagpenger" || type === "aap";
}

/**
 * What sending on a day may cost: no money from the Monday after the period until the day it is sent (facts 2.6.1, an older
 * source). Past the days of silence (2.6.4) the registration may end too.
 */
export function estimateLate(period: Pick<Meldeperiode, "end" | "earliestSend" | "shownDeadline">, sendDay: Day): LateEstimate {
  if (osloInstant(sendDay, "23:00") < period.earliestSend) return { result: "early", from: period.earliestSend };
  if (!period.shownDeadline || sendDay <= osloDay(period.shownDeadline)) return { result: "in-time" };
  const lostFrom = addDays(period.end, 1);
  return {
    result: "late",
    lostFrom,
    lostTo: addDays(sendDay, -1),
    days: daysBetween(lostFrom, sendDay),
    mayFallOut: daysBetween(period.end, sendDay) > Number(readFigure("meldekort-silence-days").value),
  };
}
