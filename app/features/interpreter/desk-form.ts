import { z } from "zod";
import { deskSteps, exceptionReasons, outcomes, qualifications, type Noted } from "./desk-steps.ts";

/** A step of the desk with what was noted about the interpreter; one list for category and ground for exception. */
export const stepForm = z.object({
  step: z.enum(deskSteps),
  interpreterName: z.string().trim().max(80).optional(),
  qualification: z.enum([...qualifications, ...exceptionReasons]).optional(),
  outcome: z.enum(outcomes).optional(),
}).refine(({ step, outcome }) => step !== "outcome" || outcome !== undefined);

/** What of it is kept: either a category or a ground for exception. */
export function notedIn({ interpreterName, qualification, outcome }: z.output<typeof stepForm>): Noted {
  const category = qualifications.find((one) => one === qualification) ?? null;
  return {
    interpreterName: interpreterName ?? null,
    qualification: category,
    exceptionReason: exceptionReasons.find((one) => one === qualification) ?? null,
    outcome: outcome ?? null,
  };
}
