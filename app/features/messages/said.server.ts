import { createHash } from "node:crypto";
import type { Sound } from "#app/features/recordings/read-sound.server.ts";
import { newId } from "#app/ids.server.ts";
import { insertMessage } from "#db/queries/messages.server.ts";
import { insertRecording } from "#db/queries/recordings.server.ts";
import type { Statement, Writer } from "#dialect";
import { hasAlarm } from "./find-alarm.ts";
import { contentMark } from "./form-key.ts";
import type { ReadyMessageCode } from "./ready-messages.ts";
import { namesDanger, themesCode, type ThemeValues } from "./themes.ts";

/**
 * A message that tells of something that is kept elsewhere: a code with values, `about` which thing (the same words about
 * another thing are another message), and the statements that change that thing in the same write.
 */
export type Told = { code: string; values: Record<string, string>; about: string; alongside?: ((write: Writer) => Statement[]) | undefined };

/** What a participant says: one tap, chosen themes, words of her own, her own voice, or something told by a form. */
export type Said = Told | { ready: ReadyMessageCode } | { themes: ThemeValues } | { text: string; language: string } | { sound: Sound; language: string };

/** A short mark of what is said, to whom and about what: the same sent twice has the same mark, a recording by its bytes. */
export function markOf(said: Said, to: string, about: string): string {
  const mark = (content: { code?: string; text?: string; language?: string }) => contentMark({ from: "participant", to, about, code: "", text: "", language: "", ...content });
  if ("themes" in said) return mark({ code: themesCode, text: JSON.stringify(said.themes) });
  if ("code" in said) return mark({ code: said.code, text: JSON.stringify([said.values, said.about]) });
  if ("sound" in said) return mark({ code: "voice", text: createHash("sha256").update(said.sound.bytes).digest("base64url"), language: said.language });
  return mark("text" in said ? said : { code: said.ready });
}

function contentOf(said: Said) {
  if ("text" in said) return { kind: "text", text: said.text, language: said.language } as const;
  if ("sound" in said) return { kind: "voice", language: said.language } as const;
  if ("themes" in said) return { kind: "ready", code: themesCode, values: said.themes } as const;
  if ("code" in said) return { kind: "ready", code: said.code, values: said.values } as const;
  return { kind: "ready", code: said.ready } as const;
}

/** The statements that keep a participant's message, of a voice message its sound, and what else is told by it. */
export function keepSaid(write: Writer, { sender, threadId, said, at, key }: { sender: { id: string; helpedBy: string | null }; threadId: string; said: Said; at: Date; key: string }): Statement[] {
  const message = { id: newId(), threadId, participantId: sender.id, from: "participant" as const, helpedBy: sender.helpedBy, formKey: key, createdAt: at, ...contentOf(said) };
  const kept = [insertMessage(write, message), ...("code" in said ? (said.alongside?.(write) ?? []) : [])];
  if (!("sound" in said)) return kept;
  const { bytes, mediaType } = said.sound;
  return [...kept, insertRecording(write, { messageId: message.id, participantId: sender.id, mediaType, size: bytes.length, sound: bytes, createdAt: at })];
}

/** Words of danger, or "I am afraid at home" among the themes. Nobody has heard a recording yet: it is never urgent by itself. */
export function isUrgent(said: Said): boolean {
  return "text" in said ? hasAlarm(said.text) : "themes" in said && namesDanger(said.themes);
}
