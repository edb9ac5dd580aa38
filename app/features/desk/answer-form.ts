import { z } from "zod";
import { nextSteps } from "#app/features/bookings/codes.ts";
import type { Answer, Times } from "#app/features/bookings/answer-request.server.ts";
import { dayField } from "#app/features/participants/team-form.ts";
import { detailFields, detailsBesideTime, lengths, timeField, timesOf } from "./booking-form.ts";

/** How many times can be offered at once. */
export const offerRows = [1, 2, 3, 4] as const;

const row = { day: dayField.optional(), time: timeField.optional() };

const fields = z.object({
  answer: z.enum(["confirm", "offer", "decline"], "admin:bookings.problems.answer"),
  day1: row.day, time1: row.time, day2: row.day, time2: row.time, day3: row.day, time3: row.time, day4: row.day, time4: row.time,
  minutes: z.enum(lengths, "admin:bookings.problems.minutes"),
  ...detailFields,
  nextStep: z.enum(nextSteps, "admin:bookings.problems.next-step").optional(),
});

type Given = z.output<typeof fields>;
type RowNumber = (typeof offerRows)[number];

/** The times that are whole, in the order of the form. */
function timesIn(form: Given): Times[] {
  return offerRows.flatMap((number) => {
    const [day, time] = [form[`day${number}`], form[`time${number}`]];
    return day && time ? [timesOf({ day, time, minutes: form.minutes })] : [];
  });
}

const isHalf = (number: RowNumber) => (form: Partial<Given>) => form.answer === "decline" || Boolean(form[`day${number}`]) === Boolean(form[`time${number}`]);
const always = (path: string, key: string) => ({ path: [path], message: `admin:bookings.problems.${key}`, when: () => true });

/** The answer to a wish for a meeting: one time, several to choose from, or a no with what happens now. */
export const answerForm = fields
  .refine((form: Partial<Given>) => form.answer === "decline" || Boolean(form.day1) || Boolean(form.time1), always("day1", "day"))
  .refine(isHalf(1), always("time1", "half"))
  .refine(isHalf(2), always("time2", "half"))
  .refine(isHalf(3), always("time3", "half"))
  .refine(isHalf(4), always("time4", "half"))
  .refine((form: Partial<Given>) => form.answer !== "offer" || !form.minutes || timesIn(form as Given).length > 1, always("day2", "two-times"))
  .refine((form: Partial<Given>) => form.answer !== "decline" || form.nextStep !== undefined, always("nextStep", "next-step"));

export type AnswerForm = z.output<typeof answerForm>;

/** The answer as the rules of meetings take it, and the times it fixes or offers. */
export function answerOf(form: AnswerForm): { answer: Answer; times: Times[] } {
  if (form.answer === "decline") return { answer: { kind: "decline", nextStep: form.nextStep ?? "call-us" }, times: [] };
  const details = detailsBesideTime(form);
  const times = timesIn(form);
  if (form.answer === "offer") return { answer: { kind: "offer", adviserId: details.adviserId, times, details }, times };
  const [first] = times;
  if (!first) throw new Error("a confirmed time that is not there");
  return { answer: { kind: "confirm", details: { ...details, ...first } }, times: [first] };
}
