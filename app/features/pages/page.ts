import { z } from "zod";
import { workedExamples } from "#app/features/meldekort/worked-fortnights.ts";
import { legalBases } from "./page-address.ts";
import { isTarget } from "./targets.ts";
import type { TextState } from "#app/features/texts/text-state.ts";

const text = z.string().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** What every block has: an id, and which rules it holds for (absent: for everybody). */
const shared = { id, for: z.array(z.enum(legalBases)).min(1).optional() };
const links = z.array(z.strictObject({ to: z.string().refine(isTarget, "no page, phone or official address"), label: text })).min(1);

const block = z.discriminatedUnion("type", [
  z.strictObject({ ...shared, type: z.literal("heading"), text }),
  z.strictObject({ ...shared, type: z.literal("paragraph"), text }),
  z.strictObject({ ...shared, type: z.literal("list"), items: z.array(text).min(1) }),
  z.strictObject({ ...shared, type: z.literal("steps"), items: z.array(text).min(1) }),
  z.strictObject({ ...shared, type: z.literal("question"), question: text, answer: z.array(text).min(1) }),
  z.strictObject({ ...shared, type: z.literal("asked"), question: text, answer: z.array(text).min(1) }),
  z.strictObject({ ...shared, type: z.literal("fortnight"), example: z.enum(workedExamples), title: text, text, /** For who sends the confirmation only. */ confirmation: text.optional(), answers: z.array(text).min(1) }),
  z.strictObject({ ...shared, type: z.literal("callout"), tone: z.enum(["info", "warning", "ask"]), title: text, text }),
  z.strictObject({ ...shared, type: z.literal("figure"), figure: z.string(), text }),
  z.strictObject({ ...shared, type: z.literal("next-step"), text, links }),
  z.strictObject({ ...shared, type: z.literal("link-list"), links }),
  z.strictObject({ ...shared, type: z.literal("term"), term: text, explanation: text }),
  z.strictObject({ ...shared, type: z.literal("contact") }),
  z.strictObject({ ...shared, type: z.literal("emergency") }),
]);

/** One page in one language: `locales/{lang}/pages/{slug}.json`. Block ids are the same in all languages, in the same order. */
export const page = z.strictObject({ title: text, summary: text, blocks: z.array(block).min(1) });

export type Block = z.infer<typeof block>;
export type Page = z.infer<typeof page>;

/** A page as one reader gets it: each block in the reader's language, or in Norwegian where that one is missing. */
export type PageInLanguage = Omit<Page, "blocks"> & { lang: string; blocks: (Block & { lang: string; /** The Norwegian words of an `asked` question. */ norwegian?: string })[]; state: TextState };
