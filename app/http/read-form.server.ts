import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";

export type Entered = Record<string, string | string[]>;
export type FormAnswer<T> =
  | { ok: true; value: T; entered: Entered }
  | { ok: false; problems: Record<string, string>; entered: Entered };

/** Everything that was typed, to be shown again; secrets (pin, code, password) are left out. */
export function enteredIn(form: FormData): Entered {
  const entered: Entered = {};
  for (const name of new Set(form.keys())) {
    if (/^(pin|code|password|activation)/i.test(name)) continue;
    const values = form.getAll(name).filter((value): value is string => typeof value === "string");
    entered[name] = values.length > 1 ? values : (values[0] ?? "");
  }
  return entered;
}

/** Parses a posted form by a schema whose messages are text keys; the first problem of each field is kept. */
export function readForm<T extends z.ZodType>(form: FormData, schema: T): FormAnswer<z.output<T>> {
  const entered = enteredIn(form);
  const submission = parseWithZod(form, { schema });
  if (submission.status === "success") return { ok: true, value: submission.value, entered };
  const problems: Record<string, string> = {};
  for (const [name, messages] of Object.entries(submission.error ?? {})) {
    if (messages?.[0]) problems[name || "form"] = messages[0];
  }
  return { ok: false, problems, entered };
}

/**
 * True when the post is a change of language from the header, sent along with the form so that nothing typed is lost:
 * the door answers with the page in the new language and what was entered, and does nothing else.
 */
export function isLanguageSwitch(form: FormData): boolean {
  return form.has("switch-language");
}
