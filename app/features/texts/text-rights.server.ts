import { z } from "zod";
import { emailField } from "#app/features/sign-in/sign-in-form.ts";
import { translated } from "./text-files.server.ts";
import { findAdviserByEmail } from "#db/queries/advisers.server.ts";
import { findTextLanguages, giveTextLanguages } from "#db/queries/text-corrections.server.ts";
import { writeTogether, type Db } from "#dialect";

const all = "*";

/** The codes of the languages whose texts an adviser may correct and approve; empty for most advisers. */
export async function readEditableLanguages(db: Db, adviserId: string): Promise<string[]> {
  const given = await findTextLanguages(db, adviserId);
  return translated.map(({ code }) => code as string).filter((code) => given.includes(all) || given.includes(code));
}

/** The language of an address of the texts room if this adviser may correct it, otherwise null: unknown and forbidden look the same. */
export async function findEditableLanguage(db: Db, adviserId: string, code: string | undefined): Promise<(typeof translated)[number] | null> {
  const editable = await readEditableLanguages(db, adviserId);
  return translated.find((language) => language.code === code && editable.includes(language.code)) ?? null;
}

/** What whoever runs the installation tells: whose texts, which languages. "none" takes the right away. */
export const textRightInput = z.object({
  email: emailField("must be an e-mail address"),
  languages: z
    .string("is missing")
    .transform((typed) => typed.split(/[\s,]+/).filter(Boolean))
    .pipe(z.union([z.tuple([z.literal("all")]), z.tuple([z.literal("none")]), z.array(z.enum(translated.map(({ code }) => code))).min(1)], `must be all, none, or some of ${translated.map(({ code }) => code).join(",")}`)),
});

/** Gives an adviser the right to correct texts, or takes it away. False when there is no such active adviser. */
export async function giveTextRight(db: Db, { email, languages }: z.output<typeof textRightInput>): Promise<boolean> {
  if (!(await findAdviserByEmail(db, email))) return false;
  const textLanguages = languages[0] === "none" ? null : languages[0] === "all" ? [all] : [...languages];
  await writeTogether(db, (write) => [giveTextLanguages(write, { email, textLanguages })]);
  return true;
}
