import { isPublicHoliday } from "#app/features/calendar/norwegian-holidays.ts";
import { addDays, daysBetween, isoWeek, mondayOf, osloDay, osloInstant, weekdayOf, type Day } from "#app/features/calendar/oslo-time.ts";
import { readFigure } from "#app/features/rules/figures.ts";

/** The four things called meldekort (facts 2.2): which one a person has decides when it can be sent, and until when. */
export const meldekortTypes = ["jobseeker", "dagpenger", "aap", "tiltakspenger"] as const;
export type MeldekortType = (typeof meldekortTypes)[number];

/** A person's own two-week cycle: the kind, and any Monday a period starts on (facts 2.4.6). */
export type MeldekortCycle = { type: MeldekortType; firstMonday: Day };

/** One period of 14 days. All instants are UTC; days are Norwegian. */
export type Meldeperiode = {
  type: MeldekortType;
  /** First day, a Monday. */
  start: Day;
  /** Last day, a Sunday, 13 days later. */
  end: Day;
  /** ISO week numbers, "52-53" or "53-1". */
  weeks: string;
  /** From when Nav takes it. */
  earliestSend: Date;
  /** The formal deadline in Nav's systems; null where there is none (tiltakspenger). */
  deadline: Date | null;
  /** What a person is told: the last 23:00 in Oslo before the deadline (facts part 10: show 23:00, not 23:59 or midnight). */
  shownDeadline: Date | null;
  /** Jobseeker only: from about when Nav ends the registration if nothing was sent (facts 2.2 A). */
  atRisk: Date | null;
  /**
   * The deadline Monday is a public holiday. Nav may allow the next day, but that is not certain (facts 2.5): the
   * dates here stay the earlier ones, and the page says so.
   */
  deadlineOnHoliday: boolean;
};

/** The numbers are rules: they stand in the rules file, where an editor renews them. */
const figures = {
  periodDays: Number(readFigure("meldekort-period-days").value),
  jobseekerOpenHours: Number(readFigure("jobseeker-open-hours").value),
  graceDays: Number(readFigure("meldekort-grace-days").value),
  deadlineDays: Number(readFigure("meldekort-deadline-days").value),
  shownTime: String(readFigure("meldekort-deadline-time").value),
  tiltakspengerTime: String(readFigure("meldekort-tiltakspenger-time").value),
};
const hour = 3_600_000;

/** Whether a period can start on this day: only on a Monday (facts 2.7). */
export function isPeriodStart(day: Day): boolean {
  return weekdayOf(day) === 1;
}

/** When the period can be sent from, and the formal deadline (facts 2.2, A to D). */
function sendingTimes(type: MeldekortType, end: Day): { earliestSend: Date; deadline: Date | null } {
  const dayAfter = addDays(end, 1);
  switch (type) {
    case "jobseeker": {
      const due = osloInstant(dayAfter, "00:00");
      return { earliestSend: new Date(due.getTime() - figures.jobseekerOpenHours * hour), deadline: due };
    }
    case "dagpenger":
      return { earliestSend: osloInstant(addDays(end, -1), "00:00"), deadline: osloInstant(addDays(end, figures.deadlineDays), "23:59") };
    case "aap":
      return { earliestSend: osloInstant(dayAfter, "00:00"), deadline: osloInstant(addDays(end, figures.deadlineDays), "23:59") };
    case "tiltakspenger":
      return { earliestSend: osloInstant(addDays(end, -2), figures.tiltakspengerTime), deadline: null };
  }
}

/** The day whose 23:00 is shown as deadline: the Sunday before the jobseeker's midnight, else the deadline Monday. */
function shownDeadlineDay(type: MeldekortType, end: Day): Day | null {
  if (type === "tiltakspenger") return null;
  return type === "jobseeker" ? end : addDays(end, figures.deadlineDays);
}

const mostPeriods = 500;
const periods = new Map<string, Meldeperiode>();

/** The period of a kind that starts on this Monday. Kept: a list of people shares few periods, and the instants cost a calendar each. */
function periodFrom(start: Day, type: MeldekortType): Meldeperiode {
  const key = `${type} ${start}`;
  const known = periods.get(key);
  if (known) return known;
  const end = addDays(start, figures.periodDays - 1);
  const shownDay = shownDeadlineDay(type, end);
  const period: Meldeperiode = Object.freeze({
    type,
    start,
    end,
    weeks: `${isoWeek(start).week}-${isoWeek(end).week}`,
    ...sendingTimes(type, end),
    shownDeadline: shownDay === null ? null : osloInstant(shownDay, figures.shownTime),
    atRisk: type === "jobseeker" ? osloInstant(addDays(end, 1 + figures.graceDays), "00:00") : null,
    deadlineOnHoliday: (type === "dagpenger" || type === "aap") && isPublicHoliday(addDays(end, figures.deadlineDays)),
  });
  if (periods.size >= mostPeriods) periods.clear();
  periods.set(key, period);
  return period;
}

/**
 * A period of the cycle that has a period starting on `firstMonday`: period `which` counted from 0 there, or the period
 * a day is in. Periods follow each other without gap, also over New Year (facts 2.4.1 to 2.4.3).
 * Throws RangeError if `firstMonday` is not a Monday.
 */
export function meldeperiode(firstMonday: Day, type: MeldekortType, which: number | Day): Meldeperiode {
  if (!isPeriodStart(firstMonday)) throw new RangeError(`a meldekort period starts on a Monday, not on ${firstMonday}`);
  const number = typeof which === "number" ? which : Math.floor(daysBetween(firstMonday, which) / figures.periodDays);
  return periodFrom(addDays(firstMonday, number * figures.periodDays), type);
}

/** The period today is in; before the cycle has begun, its first period. */
export function currentOrNext(cycle: MeldekortCycle, today: Day): Meldeperiode {
  return meldeperiode(cycle.firstMonday, cycle.type, today < cycle.firstMonday ? 0 : today);
}

/**
 * The period that can be sent right now, or null. It is open until its deadline, for jobseekers until the registration
 * is at risk, and for tiltakspenger, which has no deadline, until the next one opens. Videre cannot know whether it was sent.
 */
export function openForSending(cycle: MeldekortCycle, now: Date): Meldeperiode | null {
  const current = currentOrNext(cycle, osloDay(now));
  const before = meldeperiode(cycle.firstMonday, cycle.type, addDays(current.start, -1));
  const candidates = before.start < cycle.firstMonday ? [current] : [current, before];
  return candidates.find((period) => {
    const closes = period.atRisk ?? period.deadline;
    return period.earliestSend <= now && (closes === null || now < closes);
  }) ?? null;
}

/** For someone who does not know her cycle: the two Mondays her present period can have started on (facts 2.4.6). */
export function possiblePeriodStarts(today: Day): [Day, Day] {
  const monday = mondayOf(today);
  return [addDays(monday, -7), monday];
}

/**
 * When the first period of a new jobseeker ends: Monday 00:00 in Oslo on or before 14 days after the start, so the first
 * period is 8 to 14 days long (facts 2.4.4). The next period starts on that Monday.
 */
export function firstJobseekerPeriodEnd(startDay: Day): Date {
  return osloInstant(mondayOf(addDays(startDay, figures.periodDays)), "00:00");
}
