import { z } from "zod";
import { parseTime } from "#app/features/calendar/oslo-time.ts";
import { spokenLanguages } from "#app/features/interpreter/spoken-languages.ts";
import { readPhone } from "#app/features/participants/read-phone.ts";
import { contactKinds, offerKinds, offerPrices, offerSchedules, offerSuits } from "./kinds.ts";

/** Languages that can be ticked for an offer: all that people speak, the most used first. */
export const offerLanguages = spokenLanguages.filter(({ sign }) => !sign).map(({ code }) => code);

/** Weekdays as a form sends them, 1 is Monday. */
export const formWeekdays = ["1", "2", "3", "4", "5", "6", "7"] as const;

const words = (max: number) => z.string().trim().max(max, "admin:content.problems.too-long");
const required = (max: number, problem: string) => z.string(problem).trim().min(1, problem).max(max, "admin:content.problems.too-long");

/** A text read by `read`; `problem` is told where it gives null. */
const readBy = (read: (typed: string) => string | null, problem: string) =>
  z.string().transform((typed, context): string => {
    const found = read(typed);
    if (found !== null) return found;
    context.addIssue({ code: "custom", message: problem });
    return z.NEVER;
  });

/** An e-mail address, or an https address of a site with a name; null for anything else. */
export function readWeb(typed: string): string | null {
  const given = typed.trim();
  if (z.email().max(120).safeParse(given).success) return given;
  return z.url({ protocol: /^https$/, hostname: z.regexes.domain }).max(120).safeParse(given).success ? given : null;
}

const phone = readBy(readPhone, "admin:content.problems.phone");
const key = z.uuid("admin:content.problems.form");
const languages = z.array(z.enum(offerLanguages, "admin:content.problems.languages")).optional();
const time = {
  weekdays: z.array(z.enum(formWeekdays, "admin:content.problems.weekdays")).optional(),
  from: readBy(parseTime, "admin:content.problems.from").optional(),
  to: readBy(parseTime, "admin:content.problems.to").optional(),
};

type Time = { [field in keyof typeof time]?: z.output<(typeof time)[field]> };
/** Rules over several fields are told at once with those of each field, so that nobody has to send a form twice to see all. */
const always = { when: () => true };
const told = (path: string, problem: string) => ({ path: [path], error: `admin:content.problems.${problem}`, ...always });
const endsLater = ({ from, to }: Time) => !from || !to || from < to;

/**
 * Something to join or to get, as the desk writes it. `key` is its id, made with the page. There is always a way to join
 * (features A31), and always somebody to ask for where volunteers run it (B20).
 */
export const offerForm = z
  .object({
    key,
    kind: z.enum(offerKinds, "admin:content.problems.kind"),
    title: required(80, "admin:content.problems.title"),
    text: required(600, "admin:content.problems.text"),
    place: words(120).optional(),
    schedule: z.enum(offerSchedules, "admin:content.problems.schedule"),
    ...time,
    whenText: words(120).optional(),
    price: z.enum(offerPrices, "admin:content.problems.price"),
    childrenWelcome: z.literal("yes").optional(),
    suits: z.array(z.enum(offerSuits, "admin:content.problems.suits")).optional(),
    languages,
    dropIn: z.literal("yes").optional(),
    contactName: words(80).optional(),
    contactPhone: phone.optional(),
    contactWeb: readBy(readWeb, "admin:content.problems.web").optional(),
    volunteer: z.literal("yes").optional(),
  })
  .refine(({ schedule, weekdays }) => schedule !== "weekly" || Boolean(weekdays?.length), told("weekdays", "weekdays"))
  .refine(({ schedule, from }) => schedule !== "weekly" || Boolean(from), told("from", "from"))
  .refine((offer) => offer.schedule !== "weekly" || endsLater(offer), told("to", "to"))
  .refine(({ schedule, whenText }) => schedule !== "words" || Boolean(whenText), told("whenText", "when"))
  .refine(({ dropIn, contactPhone, contactWeb }) => Boolean(dropIn ?? contactPhone ?? contactWeb), told("contactPhone", "join"))
  .refine(({ schedule, contactPhone, contactWeb, dropIn }) => schedule !== "ask" || !dropIn || Boolean(contactPhone ?? contactWeb), told("contactPhone", "ask-whom"))
  .refine(({ dropIn, place }) => !dropIn || Boolean(place), told("place", "place"))
  .refine(({ volunteer, contactName }) => !volunteer || Boolean(contactName), told("contactName", "contact-name"));

export type OfferForm = Omit<z.output<typeof offerForm>, "kind" | "schedule"> & { kind: z.output<typeof offerForm>["kind"] | (typeof contactKinds)[number]; schedule: z.output<typeof offerForm>["schedule"] | null };

/** A place to call, as the desk writes it: what it helps with, its name and phone; its hours and address where they are known. */
export const contactForm = z
  .object({
    key,
    kind: z.enum(contactKinds, "admin:content.problems.service"),
    title: required(80, "admin:content.problems.name"),
    contactPhone: z.string("admin:content.problems.phone-needed").pipe(phone),
    ...time,
    place: words(120).optional(),
    languages,
  })
  .refine(({ weekdays, from }) => !from || Boolean(weekdays?.length), told("weekdays", "weekdays"))
  .refine(({ weekdays, from }) => !weekdays?.length || Boolean(from), told("from", "from"))
  .refine(endsLater, told("to", "to"))
  .transform((contact): OfferForm => ({ ...contact, schedule: contact.from ? "weekly" : null, text: "", price: "free" }));
