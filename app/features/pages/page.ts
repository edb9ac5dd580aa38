import { z } from "zod";

const text = z.string().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const block = z.discriminatedUnion("type", [
  z.strictObject({ id, type: z.literal("heading"), text }),
  z.strictObject({ id, type: z.literal("paragraph"), text }),
  z.strictObject({ id, type: z.literal("list"), items: z.array(text).min(1) }),
  z.strictObject({ id, type: z.literal("steps"), items: z.array(text).min(1) }),
  z.strictObject({ id, type: z.literal("question"), question: text, answer: z.array(text).min(1) }),
  z.strictObject({ id, type: z.literal("callout"), tone: z.enum(["info", "warning", "ask"]), title: text, text }),
  z.strictObject({ id, type: z.literal("figure"), figure: z.string(), text }),
  z.strictObject({ id, type: z.literal("next-step"), text, links: z.array(z.strictObject({ to: z.string(), label: text })).min(1) }),
  z.strictObject({ id, type: z.literal("term"), term: text, explanation: text }),
  z.strictObject({ id, type: z.literal("contact") }),
  z.strictObject({ id, type: z.literal("emergency") }),
]);

/** Where a text comes from: the Norwegian source, a machine, or checked by a person (in which role, and when). */
export const provenance = z.strictObject({
  state: z.enum(["source", "machine", "checked"]),
  on: z.iso.date(),
  role: z.string().optional(),
});

/** One page in one language: `locales/{lang}/pages/{slug}.json`. Block ids are the same in all languages, in the same order. */
export const page = z.strictObject({ title: text, summary: text, provenance, blocks: z.array(block).min(1) });

export type Block = z.infer<typeof block>;
export type Page = z.infer<typeof page>;

/** A page as one reader gets it: each block in the reader's language, or in Norwegian where that one is missing. */
export type PageInLanguage = Omit<Page, "blocks"> & { lang: string; blocks: (Block & { lang: string })[] };
