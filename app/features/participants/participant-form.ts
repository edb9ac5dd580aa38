import { z } from "zod";
import { isPeriodStart, meldekortTypes } from "#app/features/meldekort/period.ts";
import { legalBases } from "#app/features/pages/page-address.ts";
import { languages } from "#app/i18n/languages.ts";
import { readPhone } from "./read-phone.ts";
import { roles } from "./roles.ts";
import { situations } from "./situations.ts";
import { dayField } from "./team-form.ts";

const readingLanguages = languages.map((language) => language.code);

const phoneField = z.string().transform((text, context): string => {
  const phone = readPhone(text);
  if (phone) return phone;
  context.addIssue({ code: "custom", message: "admin:participants.problems.phone" });
  return z.NEVER;
});

const facts = z.object({
  name: z.string("admin:participants.problems.name").trim().min(1, "admin:participants.problems.name").max(120, "admin:participants.problems.name-long"),
  phone: phoneField.optional(),
  readingLanguage: z.enum(readingLanguages, "admin:participants.problems.reading-language"),
  situation: z.enum(situations, "admin:participants.problems.situation"),
  legalBasis: z.enum(legalBases, "admin:participants.problems.legal-basis").optional(),
  interpreter: z.enum(["yes", "no"], "admin:participants.problems.interpreter"),
  spokenLanguage: z.string().max(20).optional(),
  otherLanguage: z.string().trim().max(60, "admin:participants.problems.too-long").optional(),
  dialect: z.string().trim().max(60, "admin:participants.problems.too-long").optional(),
  meldekortType: z.enum(meldekortTypes, "admin:participants.problems.meldekort-type").optional(),
  // A period starts on a Monday (facts 2.7).
  firstMonday: dayField.refine(isPeriodStart, "admin:participants.problems.first-monday").optional(),
});

const team = z.object({
  /** Made with the page: the same form sent twice makes one person. */
  key: z.uuid("admin:participants.problems.form"),
  ownRole: z.enum(roles, "admin:participants.problems.role"),
  colleague: z.string().optional(),
  colleagueRole: z.enum(roles).optional(),
  colleagueFrom: dayField.optional(),
  colleagueTo: dayField.optional(),
});

type Facts = Partial<z.output<typeof facts>>;
type Team = Partial<z.output<typeof team>>;

/** Rules between fields run also when a field of its own is wrong, so that all problems are told at once. */
const always = { when: () => true };
const problem = (field: string, key: string) => ({ path: [field], message: `admin:participants.problems.${key}`, ...always });

const hasLanguage = (spokenLanguages: readonly string[]) => (form: Facts) =>
  form.interpreter !== "yes" || (form.spokenLanguage !== undefined && spokenLanguages.includes(form.spokenLanguage));
const namesOther = (form: Facts) => form.interpreter !== "yes" || form.spokenLanguage !== "other" || Boolean(form.otherLanguage);
const hasType = (form: Facts) => !form.firstMonday || form.meldekortType !== undefined;

/** The form about a person. `spokenLanguages` are the codes an interpreter can be asked for. */
export function participantForm(spokenLanguages: readonly string[]) {
  return facts
    .refine(hasLanguage(spokenLanguages), problem("spokenLanguage", "spoken-language"))
    .refine(namesOther, problem("otherLanguage", "other-language"))
    .refine(hasType, problem("meldekortType", "meldekort-type"));
}

/** The form for a new person: the person and the team. */
export function newParticipantForm(spokenLanguages: readonly string[]) {
  return facts
    .extend(team.shape)
    .refine(hasLanguage(spokenLanguages), problem("spokenLanguage", "spoken-language"))
    .refine(namesOther, problem("otherLanguage", "other-language"))
    .refine(hasType, problem("meldekortType", "meldekort-type"))
    .refine((form: Team) => !form.colleague || form.colleagueRole !== undefined, problem("colleagueRole", "role"))
    .refine(({ colleagueFrom: from, colleagueTo: to }: Team) => !from || !to || from <= to, problem("colleagueTo", "to-before-from"));
}

export type ParticipantForm = z.output<ReturnType<typeof participantForm>>;
export type NewParticipantForm = z.output<ReturnType<typeof newParticipantForm>>;
