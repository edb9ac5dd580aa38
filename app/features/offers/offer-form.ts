import { z } from "zod";
import { spokenLanguages } from "#app/features/interpreter/spoken-languages.ts";
import { readPhone } from "#app/features/participants/read-phone.ts";
import { offerKinds, offerPrices } from "./kinds.ts";

/** Languages that can be ticked for an offer: all that people speak, the most used first. */
export const offerLanguages = spokenLanguages.filter(({ sign }) => !sign).map(({ code }) => code);

const words = (max: number) => z.string().trim().max(max, "admin:content.problems.too-long");
const required = (max: number, problem: string) => z.string(problem).trim().min(1, problem).max(max, "admin:content.problems.too-long");

const phone = z.string().transform((typed, context): string => {
  const read = readPhone(typed);
  if (read) return read;
  context.addIssue({ code: "custom", message: "admin:content.problems.phone" });
  return z.NEVER;
});

/** A local offer as the desk writes it. `key` is its id, made with the page. */
export const offerForm = z.object({
  key: z.uuid("admin:content.problems.form"),
  kind: z.enum(offerKinds, "admin:content.problems.kind"),
  title: required(80, "admin:content.problems.title"),
  text: required(600, "admin:content.problems.text"),
  place: words(120).optional(),
  whenText: words(120).optional(),
  price: z.enum(offerPrices, "admin:content.problems.price"),
  childrenWelcome: z.literal("yes").optional(),
  languages: z.array(z.enum(offerLanguages, "admin:content.problems.languages")).optional(),
  contactName: words(80).optional(),
  contactPhone: phone.optional(),
  volunteer: z.literal("yes").optional(),
});

export type OfferForm = z.output<typeof offerForm>;
