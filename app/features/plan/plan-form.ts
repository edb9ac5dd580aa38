import { z } from "zod";
import { planStatuses } from "./plan-statuses.ts";
import { reminderChoices } from "./reminder-day.ts";

/** What the person can post on the page of an element: how it stands, that she pressed the wrong button, when to be reminded. */
export const ownPlanForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("say"), status: z.enum(planStatuses) }),
  z.object({ intent: z.literal("undo") }),
  z.object({ intent: z.literal("remind"), remind: z.enum(reminderChoices, "plan:problems.remind") }),
]);

export type OwnPlanForm = z.output<typeof ownPlanForm>;
