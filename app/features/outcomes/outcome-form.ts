import { z } from "zod";
import { daysBetween, parseDay, type Day } from "#app/features/calendar/oslo-time.ts";
import { latinDigits } from "#app/latin-digits.ts";
import { isJob, outcomeKinds } from "./outcome-kinds.ts";

/** How far from today a day may be, in days: further away it is most likely a wrong year. */
const farthest = 730;
/** The hours of a week. */
const mostHours = 168;

/** A number as people write it: 20, 37,5 or 37.5, "20 timer", in Latin, Arabic or Persian digits. Null when there is none. */
function parseHours(text: string): number | null {
  const [, whole] = /^(?:ca\.?\s*)?(\d{1,3}(?:[.,٫]\d{1,2})?)\s*\p{L}*\.?$/u.exec(latinDigits(text).trim()) ?? [];
  const hours = whole ? Math.round(Number(whole.replace(/[,٫]/, "."))) : null;
  return hours !== null && hours >= 1 && hours <= mostHours ? hours : null;
}

const problem = (context: z.core.$RefinementCtx, path: string, code: string) => context.addIssue({ code: "custom", path: [path], message: `outcomes:problems.${code}` });

/**
 * What somebody tells she has got. Day and hours may be left out; hours are whole ones, about, and only kept for a job.
 * `tell` is whether her advisers are told. The key of the form is an id or "first".
 */
export function outcomeForm(today: Day) {
  return z
    .object({
      formKey: z.string("outcomes:problems.form").min(1, "outcomes:problems.form").max(36, "outcomes:problems.form"),
      kind: z.enum(outcomeKinds, "outcomes:problems.kind"),
      day: z.string().max(40, "outcomes:problems.day").optional(),
      hours: z.string().max(40, "outcomes:problems.hours").optional(),
      tell: z.literal("yes").optional().catch(undefined),
    })
    .transform(({ formKey, kind, day, hours, tell }, context) => {
      const startsOn = day?.trim() ? parseDay(day) : null;
      if (day?.trim() && !startsOn) problem(context, "day", "day");
      if (startsOn && Math.abs(daysBetween(today, startsOn)) > farthest) problem(context, "day", "far");
      const hoursAWeek = hours?.trim() && isJob(kind) ? parseHours(hours) : null;
      if (hours?.trim() && isJob(kind) && hoursAWeek === null) problem(context, "hours", "hours");
      return { formKey, tell: tell === "yes", got: { kind, startsOn, hoursAWeek } };
    });
}
