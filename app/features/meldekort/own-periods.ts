import { addDays, daysBetween, osloDay, type Day } from "#app/features/calendar/oslo-time.ts";
import { currentOrNext, meldeperiode, type MeldekortCycle, type Meldeperiode } from "./period.ts";
import { periodsAround } from "./plan-reminders.ts";

/** How far a period has come. Videre knows only what the person has marked: nothing here is Nav's answer. */
export type PeriodState = "later" | "open" | "late" | "risk" | "sent";

export type OwnPeriod = Meldeperiode & {
  which: "before" | "now" | "next";
  state: PeriodState;
  /** When the person marked it as sent. */
  sentAt: Date | null;
  /** Days until it can be sent, 0 on the day itself; null once it can. */
  opensIn: number | null;
  /** Days until the shown deadline, 0 on the day itself; null when it has passed, or where there is none. */
  daysLeft: number | null;
};

/** The state at an instant. For jobseekers, from when the registration is at risk, to send is no longer enough (facts 2.2 A). */
export function periodState(period: Meldeperiode, { now, sentAt }: { now: Date; sentAt: Date | null }): PeriodState {
  if (sentAt) return "sent";
  if (now < period.earliestSend) return "later";
  if (!period.shownDeadline || now <= period.shownDeadline) return "open";
  return period.atRisk && now >= period.atRisk ? "risk" : "late";
}

function ownPeriod(period: Meldeperiode, { now, marks, current }: { now: Date; marks: ReadonlyMap<Day, Date>; current: Day }): OwnPeriod {
  const today = osloDay(now);
  const sentAt = marks.get(period.start) ?? null;
  const left = period.shownDeadline ? daysBetween(today, osloDay(period.shownDeadline)) : null;
  return {
    ...period,
    which: period.start < current ? "before" : period.start === current ? "now" : "next",
    state: periodState(period, { now, sentAt }),
    sentAt,
    opensIn: now < period.earliestSend ? daysBetween(today, osloDay(period.earliestSend)) : null,
    daysLeft: left !== null && period.shownDeadline && now <= period.shownDeadline ? left : null,
  };
}

/** The previous, present and next period, oldest first. `marks`: first day of a period → when it was marked as sent. */
export function ownPeriods(cycle: MeldekortCycle, given: { now: Date; marks: ReadonlyMap<Day, Date> }): OwnPeriod[] {
  const today = osloDay(given.now);
  const current = currentOrNext(cycle, today).start;
  return periodsAround(cycle, today).map((period) => ownPeriod(period, { ...given, current }));
}

/**
 * The one to look at first: what can still be sent in time, then what is late, else the present one. Not everybody marks
 * what she sends: a late one is not asked about once a newer one is marked.
 */
export function periodInFocus(periods: readonly OwnPeriod[]): OwnPeriod {
  const lastSent = periods.findLast(({ state }) => state === "sent")?.start ?? "";
  const late = periods.find(({ state, start }) => (state === "late" || state === "risk") && start > lastSent);
  const found = periods.find(({ state }) => state === "open") ?? late ?? periods.find(({ which }) => which === "now") ?? periods[0];
  if (!found) throw new RangeError("a cycle has at least one period");
  return found;
}

/** Whether a person may mark this day's period: it is one of her own, it can be sent already, and it is at most a year old. */
export function canMark(cycle: MeldekortCycle, periodStart: Day, now: Date): boolean {
  const today = osloDay(now);
  if (periodStart < cycle.firstMonday || periodStart < addDays(today, -365)) return false;
  const period = meldeperiode(cycle.firstMonday, cycle.type, periodStart);
  return period.start === periodStart && period.earliestSend <= now;
}
