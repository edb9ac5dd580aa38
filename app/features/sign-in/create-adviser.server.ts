import { z } from "zod";
import { newId } from "#app/ids.server.ts";
import { readPhone } from "#app/features/participants/read-phone.ts";
import { roles } from "#app/features/participants/roles.ts";
import { changePassword, findAdviserByEmail, insertAdviser } from "#db/queries/advisers.server.ts";
import { deleteSessionsOf } from "#db/queries/sessions.server.ts";
import { forgetAttempts } from "#db/queries/sign-in-attempts.server.ts";
import { isAlreadyThere, writeTogether, type Db } from "#dialect";
import { hashSecret } from "./secrets.server.ts";
import { emailField } from "./sign-in-form.ts";
import { subjectOfEmail } from "./sign-in.server.ts";

/** The shortest password of an adviser, in characters. */
export const passwordMin = 12;

const password = z
  .string("is missing")
  .min(passwordMin, `must have at least ${passwordMin} characters`)
  .max(500, "is longer than 500 characters")
  .refine((typed) => new Set(typed).size > 4, "must have at least five different characters");

/** What whoever runs the installation tells about an adviser. The messages are for the terminal, one line each. */
export const adviserInput = z.object({
  name: z.string("is missing").trim().min(1, "is missing").max(120, "is longer than 120 characters"),
  email: emailField("must be an e-mail address"),
  phone: z.string("is missing").transform((typed, context) => {
    const phone = readPhone(typed);
    if (!phone) context.addIssue({ code: "custom", message: "is no phone number" });
    return phone ?? z.NEVER;
  }),
  role: z.enum(roles, `must be one of ${roles.join(", ")}`).default("programme-adviser"),
  password,
});

/** A new password for an adviser who exists. */
export const passwordInput = adviserInput.pick({ email: true, password: true });

/** Keeps an adviser of an office and gives the id; null when the e-mail address is in use. */
export async function createAdviser(db: Db, officeId: string, { password: secret, ...input }: z.output<typeof adviserInput>, now: Date): Promise<string | null> {
  const id = newId();
  const passwordHash = await hashSecret(secret);
  try {
    await writeTogether(db, (write) => [insertAdviser(write, { id, officeId, ...input, passwordHash, active: true, createdAt: now })]);
    return id;
  } catch (error) {
    if (isAlreadyThere(error)) return null;
    throw error;
  }
}

/** Gives an adviser a new password, ends her sessions and forgets wrong tries. False when there is no such active adviser. */
export async function changeAdviserPassword(db: Db, { email, password: secret }: z.output<typeof passwordInput>): Promise<boolean> {
  const adviser = await findAdviserByEmail(db, email);
  if (!adviser) return false;
  const passwordHash = await hashSecret(secret);
  await writeTogether(db, (write) => [
    changePassword(write, { id: adviser.id, passwordHash }),
    deleteSessionsOf(write, "adviser", adviser.id),
    forgetAttempts(write, subjectOfEmail(email)),
  ]);
  return true;
}
