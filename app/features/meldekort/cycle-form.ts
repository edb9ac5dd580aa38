import { z } from "zod";
import { daysBetween, parseDay, type Day } from "#app/features/calendar/oslo-time.ts";
import { isPeriodStart, meldekortTypes } from "./period.ts";

/** The value of the choice "another Monday". */
export const otherMonday = "other";

const farthest = 365;

/** What the person says about her own meldekort: the kind, and a Monday one of her periods starts on, at most a year from today. */
export function cycleForm(today: Day) {
  const monday = z.string("meldekort:problems.monday").transform((text, context): Day => {
    const day = parseDay(text);
    const problem = !day ? "day" : !isPeriodStart(day) ? "not-monday" : Math.abs(daysBetween(today, day)) > farthest ? "far" : null;
    if (day && !problem) return day;
    context.addIssue({ code: "custom", message: `meldekort:problems.${problem ?? "day"}` });
    return z.NEVER;
  });
  const shared = { type: z.enum(meldekortTypes, "meldekort:problems.type"), first: z.literal("yes").optional() };
  const chosen = z.object({ ...shared, monday }).transform(({ first, ...rest }) => ({ ...rest, isFirst: first === "yes" }));
  const typed = z.object({ ...shared, monday: z.literal(otherMonday), otherDay: monday }).transform(({ first, otherDay, type }) => ({ type, monday: otherDay, isFirst: first === "yes" }));
  return { chosen, typed };
}
