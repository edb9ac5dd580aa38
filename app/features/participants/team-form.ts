import { z } from "zod";
import { parseDay, type Day } from "#app/features/calendar/oslo-time.ts";
import { roles } from "./roles.ts";

/** A day as typed or chosen; what is no day becomes a problem of the field. */
export const dayField = z.string().transform((text, context): Day => {
  const day = parseDay(text);
  if (day) return day;
  context.addIssue({ code: "custom", message: "admin:participants.problems.day" });
  return z.NEVER;
});

/** A colleague who joins the team around a person: in a role, from a day and perhaps to a day (a substitute). */
export const teamForm = z
  .object({
    adviserId: z.string("admin:participants.problems.colleague"),
    role: z.enum(roles, "admin:participants.problems.role"),
    from: dayField.optional(),
    to: dayField.optional(),
  })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ["to"], message: "admin:participants.problems.to-before-from" });

export type TeamForm = z.output<typeof teamForm>;
