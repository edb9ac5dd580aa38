import { z } from "zod";
import type { Day } from "#app/features/calendar/oslo-time.ts";
import { dayField } from "#app/features/participants/team-form.ts";
import { findItemCode, planItemCodes, type PlanItemCode } from "./plan-items.ts";
import { findStatus, planStatuses, statusesOf } from "./plan-statuses.ts";

const status = z.enum(planStatuses, "admin:plan.problems.status");
const days = { on: dayField.optional(), nextOn: dayField.optional() };

/** Rules between fields run also when a field of its own is wrong, so that all problems are told at once: they may meet anything. */
const problem = (field: string, key: string) => ({ path: [field], message: `admin:plan.problems.${key}`, when: () => true });
type Typed = Partial<Record<"item" | "status" | "on" | "nextOn", unknown>>;
const isDay = (value: unknown): value is Day => typeof value === "string";

function fits(item: unknown, status: unknown): boolean {
  const code = findItemCode(String(item));
  const known = findStatus(String(status));
  return !code || !known || statusesOf(code).includes(known);
}

const hasCome = (today: Day) => ({ on }: Typed) => !isDay(on) || on <= today;
const isComing = (today: Day) => ({ nextOn }: Typed) => !isDay(nextOn) || nextOn >= today;

/** A new element. `key` is made with the page: the same form sent twice makes one. `on` empty: from today. */
export function addForm(today: Day) {
  return z
    .object({ key: z.uuid("admin:plan.problems.form"), item: z.enum(planItemCodes, "admin:plan.problems.item"), status, ...days })
    .refine((form: Typed) => fits(form.item, form.status), problem("status", "fit"))
    .refine(hasCome(today), problem("on", "future"))
    .refine(isComing(today), problem("nextOn", "next"));
}

/** A change of an element of `item`. `before` is the status the page showed: what somebody changed meanwhile is not overwritten. */
export function changeForm(item: PlanItemCode, today: Day) {
  return z
    .object({ before: z.enum(planStatuses, "admin:plan.problems.form"), status, ...days })
    .refine((form: Typed) => fits(item, form.status), problem("status", "fit"))
    .refine(hasCome(today), problem("on", "future"));
}

export type AddForm = z.output<ReturnType<typeof addForm>>;
export type ChangeForm = z.output<ReturnType<typeof changeForm>>;
