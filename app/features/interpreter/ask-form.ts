import { z } from "zod";
import { latinDigits } from "#app/latin-digits.ts";
import type { Wanted } from "./new-order.ts";
import { findSpokenLanguage, isNorwegian, otherLanguageCode, searchSpokenLanguage } from "./spoken-languages.ts";

/** The longest dialect or own name of a language, in characters: a word or two, no story. */
export const wordMax = 60;

/** The choice "none of these, as I wrote it", after a search that found names alike. */
export const asTyped = "as-typed";

export const genderWishes = ["any", "woman", "man"] as const;
export const formWishes = ["any", "on-site", "screen", "phone"] as const;

/** A phone number or national number does not belong in an order that leaves the house. */
const hasNumber = (text: string) => /\d{4,}/.test(latinDigits(text).replace(/[\s.-]/g, ""));

const word = z.string().trim().max(wordMax, "interpreter:problems.too-long").refine((text) => !hasNumber(text), "interpreter:problems.number").optional();
const tick = z.literal("yes").optional().catch(undefined).transform((value) => value === "yes");

const languageFields = z.object({ language: z.string().max(20).optional(), other: word, dialect: word });
const wishFields = z.object({
  gender: z.enum(genderWishes).catch("any"),
  takesPart: z.enum(formWishes).catch("any"),
  notSame: tick,
  forAll: tick,
});

/** The step that asks for the language. */
export const languageForm = languageFields;
/** Language and wishes together: the last step, and the page of the standing need. */
export const askForm = languageFields.extend(wishFields.shape);

export type Chosen = { ok: true; language: string; otherLanguage: string | null } | { ok: false; problem: string; field: "language" | "other"; near: string[] };

/**
 * The language somebody means by a choice of the list and what she typed. Typed names are looked up, so that an agency gets
 * a code where there is one; names that may mean several languages come back as a question (`near`).
 */
export function chooseSpokenLanguage({ language, other = "" }: z.output<typeof languageFields>, lang: string): Chosen {
  const no = (field: "language" | "other", problem: string, near: string[] = []): Chosen => ({ ok: false, field, problem: `interpreter:problems.${problem}`, near });
  const known = findSpokenLanguage(language);
  const { found, near } = searchSpokenLanguage(other, lang);
  if (known) return other && found !== known && !near.includes(known) ? no("other", "both") : { ok: true, language: known.code, otherLanguage: null };
  if (!other) return language ? no("other", "write") : no("language", "choose");
  if (isNorwegian(other)) return no("other", "norwegian");
  if (found) return { ok: true, language: found.code, otherLanguage: null };
  if (near.length > 0 && language !== asTyped) return no("language", "which", near.map(({ code }) => code));
  return { ok: true, language: otherLanguageCode, otherLanguage: other };
}

/** What the whole form asks for. */
export function wantedIn(form: z.output<typeof askForm>, chosen: Extract<Chosen, { ok: true }>): Wanted {
  return {
    language: chosen.language,
    otherLanguage: chosen.otherLanguage,
    dialect: form.dialect ?? null,
    genderWish: form.gender,
    formWish: form.takesPart,
    notSamePerson: form.notSame,
  };
}
