import { textsFor } from "#app/i18n/texts.server.ts";
import { findLanguage, sourceLanguage } from "#app/i18n/languages.ts";
import { valuesFor, type Values } from "./fill-values.ts";
import type { Reply } from "./answer-thread.server.ts";
import type { ReadyReplyCode } from "./ready-replies.ts";
import { hasElevenDigits, type ReplyForm } from "./reply-form.ts";

/** Whether a ready reply has its own text in a language; otherwise the reader would get the Norwegian one. */
export function hasReplyIn(code: ReadyReplyCode, language: string): boolean {
  const found = findLanguage(language);
  return found !== null && textsFor(found.code).exists(`ready-replies:${code}`, { lngs: [found.code], fallbackLng: [] });
}

type Checked = { ok: true; reply: Reply } | { ok: false; problems: Record<string, string> };

/**
 * A reply that may be sent, or what stops it: a placeholder that nothing fills, a language that is not the reader's and
 * eleven digits, the last two until somebody has ticked that it is meant so. Problems are text keys.
 */
export function checkReply(form: ReplyForm, { readingLanguage, known }: { readingLanguage: string; known: Values }): Checked {
  const problems: Record<string, string> = {};
  if (form.ready) {
    const { values, missing } = valuesFor(form.ready, known);
    const [first] = missing;
    if (first) problems[first === "day" || first === "time" ? first : "ready"] = `admin:inbox.problems.missing.${first}`;
    if (!hasReplyIn(form.ready, readingLanguage) && !form.sendAnyway) problems.sendAnyway = "admin:inbox.problems.not-translated";
    return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, reply: { code: form.ready, values } };
  }
  const text = form.text ?? "";
  if (form.language !== readingLanguage && !form.sendAnyway) problems.sendAnyway = "admin:inbox.problems.other-language";
  if (hasElevenDigits(text) && !form.numberIsRight) problems.numberIsRight = "admin:inbox.problems.eleven-digits";
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, reply: { text, language: form.language } };
}

/** The language a person reads, as one we have texts in. */
export function readableLanguage(code: string) {
  return findLanguage(code)?.code ?? sourceLanguage;
}
