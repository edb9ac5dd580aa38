import { z } from "zod";
import type { Day } from "#app/features/calendar/oslo-time.ts";
import { dayField } from "#app/features/participants/team-form.ts";
import { planItemCodes, type PlanItemCode } from "./plan-items.ts";
import { planStatuses, statusesOf, type PlanStatus } from "./plan-statuses.ts";

const status = z.enum(planStatuses, "admin:plan.problems.status");
const days = { on: dayField.optional(), nextOn: dayField.optional() };

/** Rules between fields run also when a field of its own is wrong, so that all problems are told at once. */
const problem = (field: string, key: string) => ({ path: [field], message: `admin:plan.problems.${key}`, when: () => true });
const notAfter = (today: Day) => ({ on }: { on?: Day | undefined }) => !on || on <= today;
const inOrder = (today: Day) => ({ on, nextOn }: { on?: Day | undefined; nextOn?: Day | undefined }) => !nextOn || nextOn >= (on ?? today);

/** A new element. `key` is made with the page: the same form sent twice makes one. `on` empty: from today. */
export function addForm(today: Day) {
  return z
    .object({ key: z.uuid("admin:plan.problems.form"), item: z.enum(planItemCodes, "admin:plan.problems.item"), status, ...days })
    .refine((form: { item?: PlanItemCode; status?: PlanStatus }) => !form.item || !form.status || statusesOf(form.item).includes(form.status), problem("status", "fit"))
    .refine(notAfter(today), problem("on", "future"))
    .refine(inOrder(today), problem("nextOn", "next"));
}

/** A change of an element of `item`. `before` is the status the page showed: what somebody changed meanwhile is not overwritten. */
export function changeForm(item: PlanItemCode, today: Day) {
  return z
    .object({ before: z.enum(planStatuses, "admin:plan.problems.form"), status, ...days })
    .refine((form: { status?: PlanStatus }) => !form.status || statusesOf(item).includes(form.status), problem("status", "fit"))
    .refine(notAfter(today), problem("on", "future"));
}

export type AddForm = z.output<ReturnType<typeof addForm>>;
export type ChangeForm = z.output<ReturnType<typeof changeForm>>;
