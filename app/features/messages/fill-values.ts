import { osloInstant } from "#app/features/calendar/oslo-time.ts";
import { readFigure } from "#app/features/rules/figures.ts";
import { formatClock, formatDay, formatDayTime, formatPhone, isolate } from "#app/i18n/format.ts";
import { readyReplies, replyValues, type ReadyReplyCode, type ReplyValue } from "./ready-replies.ts";

/** Values as they are kept: an instant as ISO text, a day, a clock time HH:MM, names and numbers as they are. */
export type Values = Partial<Record<ReplyValue, string>>;

/** What the desk knows and can fill in, of a meeting that may be missing. */
export function knownValues(given: {
  meeting: { startsAt: Date | null; placeName: string | null; street: string | null } | null;
  adviser: { name: string; phone: string };
  office: { name: string; phone: string } | null;
  day?: string | undefined;
  time?: string | undefined;
}): Values {
  const { meeting, adviser, office, day, time } = given;
  const known: Record<ReplyValue, string | null | undefined> = {
    meeting: meeting?.startsAt?.toISOString(),
    place: meeting ? [meeting.placeName, meeting.street].filter(Boolean).join(", ") : null,
    adviser: adviser.name,
    phone: adviser.phone,
    office: office?.name,
    officePhone: office?.phone,
    navPhone: String(readFigure("nav-phone").value),
    day,
    time,
  };
  return Object.fromEntries(replyValues.flatMap((name) => (known[name] ? [[name, known[name]]] : [])));
}

/** The values one reply needs, taken from those known; `missing` are those nobody has filled. */
export function valuesFor(code: ReadyReplyCode, known: Values): { values: Values; missing: ReplyValue[] } {
  const needs: readonly ReplyValue[] = readyReplies[code].needs;
  return {
    values: Object.fromEntries(needs.flatMap((name) => (known[name] ? [[name, known[name]]] : []))),
    missing: needs.filter((name) => !known[name]),
  };
}

function inWords(name: string, value: string, lang: string): string {
  if (name === "meeting") return formatDayTime(value, lang);
  if (name === "day") return formatDay(value, lang);
  // Any day will do: only the clock is written.
  if (name === "time") return formatClock(osloInstant("2026-01-01", value), lang);
  return name.toLowerCase().endsWith("phone") ? formatPhone(value, lang) : value;
}

/** Kept values as words of a language, each kept together in text of the other direction. */
export function fillValues(values: Record<string, string> | null, lang: string): Record<string, string> {
  return Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, isolate(inWords(name, value, lang))]));
}
