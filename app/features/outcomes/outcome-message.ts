import { kindOf, outcomeKinds, type OutcomeKind } from "./outcome-kinds.ts";

/** What somebody has got, as she told it. `startsOn` is a day in Norway; hours are a week's. */
export type Got = { kind: OutcomeKind; startsOn: string | null; hoursAWeek: number | null };

const toldCode = (kind: OutcomeKind) => `outcome-${kind}`;
const withdrawnCode = (kind: OutcomeKind) => `outcome-withdrawn-${kind}`;

/** The codes of messages that tell of something got. */
export const toldCodes: readonly string[] = outcomeKinds.map(toldCode);

/** The message that tells the advisers: a code for what it is, the day and the hours as values. */
export function toldMessage({ kind, startsOn, hoursAWeek }: Got): { code: string; values: Record<string, string> } {
  return { code: toldCode(kind), values: { ...(startsOn ? { day: startsOn } : {}), ...(hoursAWeek ? { hours: String(hoursAWeek) } : {}) } };
}

/** The message that takes it back. */
export function withdrawnMessage(kind: OutcomeKind): { code: string; values: Record<string, string> } {
  return { code: withdrawnCode(kind), values: {} };
}

/** What a message's code says of an outcome; null for messages about something else. */
export function readOutcomeCode(code: string | null): { kind: OutcomeKind; withdrawn: boolean } | null {
  const [, withdrawn, rest] = /^outcome-(withdrawn-)?(.+)$/.exec(code ?? "") ?? [];
  const kind = rest ? kindOf(rest) : null;
  return kind ? { kind, withdrawn: withdrawn !== undefined } : null;
}

/** Where the first sentence of such a message stands; null for messages about something else. */
export function outcomeKey(code: string): string | null {
  const read = readOutcomeCode(code);
  return read ? `outcomes:message.${read.withdrawn ? "withdrawn" : "told"}.${read.kind}` : null;
}

/** The text keys of its further sentences, with the values they need; `hours` counts. */
export function outcomeDetails(code: string, values: Record<string, string> | null): { key: string; day?: string; count?: number }[] {
  const read = readOutcomeCode(code);
  if (!read || read.withdrawn) return [];
  const day = values?.day;
  const hours = Number(values?.hours);
  return [
    ...(day ? [{ key: `outcomes:message.${read.kind === "interview" ? "interview-day" : "first-day"}`, day }] : []),
    ...(hours > 0 ? [{ key: "outcomes:message.hours", count: hours }] : []),
  ];
}
