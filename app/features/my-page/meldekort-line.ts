import { ownPeriods, periodInFocus, type OwnPeriod } from "#app/features/meldekort/own-periods.ts";
import { knownCycle } from "#app/features/meldekort/known-cycle.ts";
import type { Day } from "#app/features/calendar/oslo-time.ts";

/** What the first page says about the next meldekort. Instants as ISO text; `unknown` when the person's cycle is not known. */
export type MeldekortLine =
  | { state: "unknown" }
  | { state: "open"; deadline: string | null }
  | { state: "late"; deadline: string }
  | { state: "later"; from: string };

/** Days after the deadline for which the first page speaks of it: not everybody marks what she has sent. */
const lateDays = 8;

function isLongPast({ shownDeadline }: Pick<OwnPeriod, "shownDeadline">, now: Date): boolean {
  return shownDeadline !== null && now.getTime() - shownDeadline.getTime() > lateDays * 86_400_000;
}

/**
 * The line for a person's cycle at an instant: from when the next unmarked period can be sent, or until when, or that its
 * deadline has passed. `marks`: first day of a period → when the person marked it as sent.
 */
export function meldekortLine(cycle: { type: string; firstMonday: string | null } | null, { now, marks }: { now: Date; marks: ReadonlyMap<Day, Date> }): MeldekortLine {
  const known = knownCycle(cycle);
  if (!known) return { state: "unknown" };
  const periods = ownPeriods(known, { now, marks });
  const focus = periodInFocus(periods.filter((period) => period.state !== "sent" && !isLongPast(period, now)));
  const deadline = focus.shownDeadline?.toISOString() ?? null;
  if (focus.state === "later") return { state: "later", from: focus.earliestSend.toISOString() };
  return deadline && focus.state !== "open" ? { state: "late", deadline } : { state: "open", deadline };
}
