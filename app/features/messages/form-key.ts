import { createHash } from "node:crypto";

/** What makes two posts the same message: everything that was said, to whom and about what. */
export type MessageContent = { from: string; to: string; about: string; code: string; text: string; language: string };

/** A short mark of the content; nothing of it can be read back. */
export function contentMark(content: MessageContent): string {
  const { from, to, about, code, text, language } = content;
  return createHash("sha256").update(JSON.stringify([from, to, about, code, text, language])).digest("base64url").slice(0, 22);
}

/**
 * The key a message is kept under. `formKey` comes from the page and names the last message there was when the page was
 * made, so the same content sent twice, after a reload or from two tabs, gives the same key, and a unique index lets it in
 * once. Another text on the same form gives another key: it is never swallowed.
 */
export function messageKey(formKey: string, mark: string): string {
  return `${formKey.slice(0, 60)}.${mark}`;
}

/** The mark inside a key. */
export function markIn(key: string): string {
  return key.slice(key.lastIndexOf(".") + 1);
}
