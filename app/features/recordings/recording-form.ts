import { z } from "zod";
import { formKeyField, writtenLanguages } from "#app/features/messages/message-form.ts";
import { topics } from "#app/features/messages/topics.ts";

/** What goes with a recording; the sound itself is read from its bytes (read-sound.server.ts). `to` is an adviser's id; nothing means the office. */
export const recordingForm = z.object({
  formKey: formKeyField,
  to: z.string().max(60).optional(),
  topic: z.enum(topics, "messages:problems.topic").optional(),
  language: z.enum(writtenLanguages, "recordings:problems.language"),
});
