import { addMonths } from "#app/features/calendar/add-months.ts";
import { addDays, type Day } from "#app/features/calendar/oslo-time.ts";

/** When a person wants to be reminded to ask how it goes. */
export const reminderChoices = ["two-weeks", "one-month", "three-months", "never"] as const;
export type ReminderChoice = (typeof reminderChoices)[number];

/** The day of a choice made today; null for never. A month that is too short ends on its last day. */
export function reminderDay(choice: ReminderChoice, today: Day): Day | null {
  if (choice === "never") return null;
  return choice === "two-weeks" ? addDays(today, 14) : addMonths(today, choice === "one-month" ? 1 : 3);
}
