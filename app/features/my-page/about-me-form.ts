import { z } from "zod";
import { languages } from "#app/i18n/languages.ts";
import { situations } from "#app/features/participants/situations.ts";

const codes = languages.map(({ code }) => code);

/** What a person says about herself: the language she is written to in, and her situation. */
export const aboutMeForm = z.object({
  readingLanguage: z.enum(codes, "min-side:about-me.problems.reading"),
  situation: z.enum(situations, "min-side:about-me.problems.situation"),
});
export type AboutMe = z.infer<typeof aboutMeForm>;
