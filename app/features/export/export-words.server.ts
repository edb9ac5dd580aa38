import { Temporal } from "temporal-polyfill";
import { fillValues } from "#app/features/messages/fill-values.ts";
import { readThemes, themesCode } from "#app/features/messages/themes.ts";
import { outcomeDetails, outcomeKey } from "#app/features/outcomes/outcome-message.ts";
import { formatDayWithYear } from "#app/i18n/format.ts";
import { sourceLanguage } from "#app/i18n/languages.ts";
import { textsFor } from "#app/i18n/texts.server.ts";

/** A code with its Norwegian words; null where this version has no words for it. */
export type Coded = { code: string; nb: string | null };

/** Words in the language they were written in, as BCP-47; `und` where nobody has said. */
export type Written = { text: string; language: string };

/** Marks that only steer direction on a page. */
const marks = /[\u200e\u200f\u2066-\u2069\u00ad]/g;

function norwegian(key: string, values: Record<string, string | number> = {}): string | null {
  const texts = textsFor(sourceLanguage);
  return texts.exists(key, values) ? (texts.t as unknown as (key: string, values: object) => string)(key, values).replace(marks, "") : null;
}

/** A code with the text at `{place}.{code}` in the Norwegian texts. */
export function coded(place: string, code: string): Coded {
  return { code, nb: norwegian(`${place}.${code}`) };
}

/** The same for a code that may be missing. */
export function codedIf(place: string, code: string | null): Coded | null {
  return code === null ? null : coded(place, code);
}

/** Who follows people: the id, and the name where it is known. */
export type Named = { id: string; name: string | null };
export type NameOf = (adviserId: string | null) => Named | null;

/** Names an adviser by her id; null for nobody. */
export function namesFrom(names: ReadonlyMap<string, string>): NameOf {
  return (id) => (id === null ? null : { id, name: names.get(id) ?? null });
}

/** Free text with its language; null when there is none. */
export function written(text: string | null, language: string | null): Written | null {
  return text === null ? null : { text, language: language ?? "und" };
}

/** An instant as ISO 8601 with the offset of Norway at that moment: 2026-11-24T09:30:00.000+01:00. */
export function isoTime(instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO("Europe/Oslo").toString({ timeZoneName: "never", smallestUnit: "millisecond" });
}

/** The same for an instant that may be missing. */
export function isoTimeIf(instant: Date | null): string | null {
  return instant && isoTime(instant);
}

type Ready = { from: "participant" | "adviser" | "system"; code: string; values: Record<string, string> | null };

/** What a ready message says in Norwegian, its values filled in; null when this version has no text for it. */
export function readyInNorwegian({ from, code, values }: Ready): string | null {
  if (from === "adviser") return norwegian(`ready-replies:${code}`, fillValues(values, sourceLanguage));
  if (code === themesCode) {
    const { ranked, also } = readThemes(values);
    return [norwegian("messages:themes.intro"), [...ranked, ...also].map((theme) => norwegian(`messages:themes.names.${theme}`)).join(", ")].join(" ");
  }
  const outcome = outcomeKey(code);
  if (!outcome) return norwegian(`messages:ready.${code}`, fillValues(values, sourceLanguage));
  const details = outcomeDetails(code, values).map(({ key, day, count }) => norwegian(key, day ? { day: formatDayWithYear(day, sourceLanguage) } : { count: count ?? 0 }));
  return [norwegian(outcome), ...details].filter(Boolean).join(" ");
}
