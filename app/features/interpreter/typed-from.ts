import { asTyped } from "./ask-form.ts";
import type { Typed } from "./language-fields.tsx";
import { otherLanguageCode } from "./spoken-languages.ts";
import type { GenderWish, InterpreterForm } from "#dialect";

type Known = { language: string; otherLanguage: string | null; dialect: string | null; genderWish: GenderWish | null; notSamePerson: boolean; form?: InterpreterForm | null; formWish?: InterpreterForm | null };

/** What is known, as it stands in the fields of the form. */
export function typedFrom(known: Known, forAll: boolean): Typed {
  return {
    language: known.language === otherLanguageCode ? asTyped : known.language,
    other: known.otherLanguage ?? "",
    dialect: known.dialect ?? "",
    gender: known.genderWish ?? "any",
    takesPart: known.formWish ?? known.form ?? "any",
    notSame: known.notSamePerson ? "yes" : "",
    forAll: forAll ? "yes" : "",
  };
}
