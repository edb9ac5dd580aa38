import { z } from "zod";
import { languages } from "#app/i18n/languages.ts";
import { readyMessageCodes } from "./ready-messages.ts";
import { topics } from "./topics.ts";

/** The longest message, in characters. */
export const messageMax = 2000;

/** The languages a message can be said to be written in: those of the portal, and "other" (BCP-47 `und`). */
export const otherLanguage = "und";
export const writtenLanguages = [...languages.map((language) => language.code), otherLanguage] as const;

/** The key that a form carries, so that the same post twice is one message. */
export const formKeyField = z.string("messages:problems.form").min(1).max(60);

/** What was written, with the line ends of all browsers made the same. */
export const writtenText = z
  .string("messages:problems.empty")
  .transform((text) => text.replace(/\r\n?/g, "\n").trim())
  .pipe(z.string("messages:problems.empty").min(1, "messages:problems.empty").max(messageMax, "messages:problems.too-long"));

const language = z.enum(writtenLanguages, "messages:problems.language");

/** Free text on the page for a new message. `to` is an adviser's id; nothing means the office. */
export const newMessageForm = z
  .object({ formKey: formKeyField, to: z.string().max(60).optional(), topic: z.enum(topics, "messages:problems.topic").optional(), text: writtenText, language })
  .transform(({ text, language: written, ...rest }) => ({ ...rest, said: { text, language: written } }));

/** Free text in a thread. */
export const followUpForm = z.object({ formKey: formKeyField, text: writtenText, language }).transform(({ formKey, ...said }) => ({ formKey, said }));

/** One tap. */
export const readyMessageForm = z.object({ formKey: formKeyField, ready: z.enum(readyMessageCodes, "messages:problems.form") }).transform(({ formKey, ready }) => ({ formKey, said: { ready } }));
