import { z } from "zod";
import { nextSteps, officeReasons } from "#app/features/bookings/codes.ts";

/** Why the office cancels, and what happens now; both are told to the person in her own language. */
export const cancelForm = z.object({
  reason: z.enum(officeReasons, "admin:bookings.problems.reason"),
  nextStep: z.enum(nextSteps, "admin:bookings.problems.next-step"),
});
