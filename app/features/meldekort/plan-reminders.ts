import { addDays, osloDay, osloInstant, type Day } from "#app/features/calendar/oslo-time.ts";
import { noticeDueAt } from "#app/features/notices/quiet-hours.ts";
import { currentOrNext, meldeperiode, type MeldekortCycle, type Meldeperiode } from "./period.ts";

/** What a person is reminded of about one period, as codes of notices; the texts name neither meldekort nor money. */
export const reminderKinds = ["meldekort-opens", "meldekort-three-days", "meldekort-same-morning", "meldekort-missed"] as const;
export type ReminderKind = (typeof reminderKinds)[number];

export type Reminder = { periodStart: Day; kind: ReminderKind; dueAt: Date };

const morning = "08:00";
const warningDays = 3;

/**
 * All reminders of one period, in the order they leave, outside quiet hours: when it opens, three days before the shown
 * deadline, the same morning, and the morning after. What would come on the day it opens, or before, is left out. Without a
 * deadline (tiltakspenger) only the first.
 */
export function remindersOf(period: Meldeperiode): Reminder[] {
  const opens: Reminder = { periodStart: period.start, kind: "meldekort-opens", dueAt: noticeDueAt(period.earliestSend) };
  if (!period.shownDeadline) return [opens];
  const lastDay = osloDay(period.shownDeadline);
  const onDay = (kind: ReminderKind, day: Day): Reminder => ({ periodStart: period.start, kind, dueAt: osloInstant(day, morning) });
  const before = [onDay("meldekort-three-days", addDays(lastDay, -warningDays)), onDay("meldekort-same-morning", lastDay)];
  return [opens, ...before.filter((one) => osloDay(one.dueAt) > osloDay(opens.dueAt)), onDay("meldekort-missed", addDays(lastDay, 1))];
}

/** The period before the present one, the present one and the next, those before the cycle's first left out. */
export function periodsAround(cycle: MeldekortCycle, today: Day): Meldeperiode[] {
  const current = currentOrNext(cycle, today);
  return [-1, 0, 1]
    .map((step) => meldeperiode(current.start, cycle.type, step))
    .filter((period) => period.start >= cycle.firstMonday);
}

/** The reminders still to come for the periods around `now`, except of those the person has marked as sent. */
export function planReminders(cycle: MeldekortCycle, { now, sent }: { now: Date; sent: ReadonlySet<Day> }): Reminder[] {
  return periodsAround(cycle, osloDay(now))
    .filter((period) => !sent.has(period.start))
    .flatMap(remindersOf)
    .filter((reminder) => reminder.dueAt > now);
}
