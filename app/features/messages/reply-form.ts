import { z } from "zod";
import { parseDay, parseTime } from "#app/features/calendar/oslo-time.ts";
import { latinDigits } from "#app/latin-digits.ts";
import { languages } from "#app/i18n/languages.ts";
import { readyReplyCodes } from "./ready-replies.ts";

/** The longest reply, in characters. */
export const replyMax = 4000;

const text = z
  .string()
  .transform((entered): string | undefined => entered.replace(/\r\n?/g, "\n").trim() || undefined)
  .pipe(z.string().max(replyMax, "admin:inbox.problems.too-long").optional());

const entered = (read: (text: string) => string | null, problem: string) =>
  z.string().transform((value, context): string => {
    const found = read(value);
    if (found !== null) return found;
    context.addIssue({ code: "custom", message: problem });
    return z.NEVER;
  });

/** The last message there was when the page was made: what came since then has not been seen. */
const lastMessageId = z.string("admin:inbox.problems.form").max(60);

const ticked = z.literal("yes").optional();

/** The one form under a thread: words of one's own or a ready reply, and what was ticked after a warning. */
export const replyForm = z
  .object({
    lastMessageId,
    text: text.optional(),
    language: z.enum(languages.map((language) => language.code), "admin:inbox.problems.language"),
    ready: z.enum(readyReplyCodes, "admin:inbox.problems.ready").optional(),
    day: entered(parseDay, "admin:inbox.problems.day").optional(),
    time: entered(parseTime, "admin:inbox.problems.time").optional(),
    sendAnyway: ticked,
    numberIsRight: ticked,
  })
  .refine((form) => Boolean(form.text) || form.ready !== undefined, { path: ["text"], message: "admin:inbox.problems.empty" })
  .refine((form) => !form.text || form.ready === undefined, { path: ["ready"], message: "admin:inbox.problems.one-of-two" })
  .refine((form) => !form.text?.includes("{{"), { path: ["text"], message: "admin:inbox.problems.open-placeholder" });

export type ReplyForm = z.output<typeof replyForm>;

/** What can be done with a thread besides answering it. */
export const threadActs = ["phone", "no-answer", "take"] as const;
export const threadActForm = z.object({ act: z.enum(threadActs), lastMessageId });

/** A note between advisers. There is no field for a receiver: it goes nowhere. */
export const noteForm = z.object({
  text: z
    .string("admin:inbox.notes.empty")
    .transform((value) => value.replace(/\r\n?/g, "\n").trim())
    .pipe(z.string("admin:inbox.notes.empty").min(1, "admin:inbox.notes.empty").max(replyMax, "admin:inbox.problems.too-long")),
});

const separator = "[ .\\-\\u00a0]?";
const elevenDigits = new RegExp(`(?<!\\d)(?:\\d{11}|\\d{6}${separator}\\d{5}|\\d{4}${separator}\\d{2}${separator}\\d{5})(?!\\d)`);

/** Whether a text holds eleven digits that can be somebody's national number or account, however they are grouped. */
export function hasElevenDigits(written: string): boolean {
  return elevenDigits.test(latinDigits(written));
}
