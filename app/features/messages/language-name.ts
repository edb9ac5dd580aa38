import { findLanguage } from "#app/i18n/languages.ts";

/** The Norwegian name of a portal language, for the desk; a code that is not in the list any more stands as it is. */
export function norwegianNameOf(code: string | null): string {
  return findLanguage(code ?? undefined)?.norwegianName ?? code ?? "";
}

/** The language of an element with a person's own words: undefined when it is not one of ours. */
export function languageOf(code: string | null): string | undefined {
  return findLanguage(code ?? undefined)?.code;
}
