import { z } from "zod";
import { newId } from "#app/ids.server.ts";
import { readPhone } from "#app/features/participants/read-phone.ts";
import { insertOffice } from "#db/queries/offices.server.ts";
import type { Db, OpeningHours } from "#dialect";

const text = (max = 120) => z.string("is missing").trim().min(1, "is missing").max(max, `is longer than ${max} characters`);
const optionalText = (max: number) => z.string().trim().max(max, `is longer than ${max} characters`).transform((value) => value || null).default(null);
const days = (fallback: number) =>
  z
    .string()
    .regex(/^(?:[1-9]|[12]\d|30)$/, "must be a number of business days, from 1 to 30")
    .default(String(fallback))
    .transform(Number);

const span = /^([1-7])(?:-([1-7]))? ([01]\d|2[0-3])[.:]([0-5]\d)-([01]\d|2[0-3])[.:]([0-5]\d)$/;
const hoursHelp = 'must look like "1-4 09.00-15.30, 5 09.00-14.00" (1 is Monday)';

/** "1-4 09.00-15.30, 5 09.00-14.00" as opening hours, ISO weekdays; null when it says something else, or a day twice. */
export function readHours(typed: string): OpeningHours | null {
  const parts = typed.split(",").map((part) => span.exec(part.trim()));
  const hours = parts.map((part) => {
    const [, first, last = first, fromHour, fromMinute, toHour, toMinute] = part ?? [];
    const weekdays = Array.from({ length: Number(last) - Number(first) + 1 }, (_, place) => Number(first) + place);
    return { weekdays, from: `${fromHour}.${fromMinute}`, to: `${toHour}.${toMinute}` };
  });
  const named = hours.flatMap(({ weekdays }) => weekdays);
  const right = parts.every(Boolean) && hours.every(({ weekdays, from, to }) => weekdays.length > 0 && from < to) && new Set(named).size === named.length;
  return right ? hours : null;
}

/** What whoever runs the installation tells about an office. The messages are for the terminal, one line each. */
export const officeInput = z.object({
  municipality: text(),
  name: text(),
  street: text(),
  "postal-code": z.string("is missing").trim().regex(/^\d{4}$/, "must have four digits"),
  city: text(60),
  access: optionalText(120),
  "bus-stop": optionalText(80),
  phone: z.string("is missing").transform((typed, context) => {
    const phone = readPhone(typed);
    if (!phone) context.addIssue({ code: "custom", message: "is no phone number" });
    return phone ?? z.NEVER;
  }),
  hours: z
    .string()
    .default("1-5 09.00-15.00")
    .transform((typed, context) => {
      const hours = readHours(typed);
      if (!hours) context.addIssue({ code: "custom", message: hoursHelp });
      return hours ?? z.NEVER;
    }),
  "answer-days": days(2),
  "interpreter-days": days(2),
});

/** Keeps a real office (never marked as demo) and gives its id. */
export async function createOffice(db: Db, input: z.output<typeof officeInput>, now: Date): Promise<string> {
  const id = newId();
  await insertOffice(db, {
    id,
    municipality: input.municipality,
    name: input.name,
    street: input.street,
    postalCode: input["postal-code"],
    city: input.city,
    access: input.access,
    busStop: input["bus-stop"],
    phone: input.phone,
    openingHours: input.hours,
    answerDays: input["answer-days"],
    interpreterNoticeDays: input["interpreter-days"],
    demo: false,
    createdAt: now,
  });
  return id;
}
