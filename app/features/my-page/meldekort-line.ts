import { currentOrNext, meldekortTypes, openForSending } from "#app/features/meldekort/period.ts";
import { osloDay } from "#app/features/calendar/oslo-time.ts";

/** What the first page says about the next meldekort. Instants as ISO text; `unknown` when the person's cycle is not known. */
export type MeldekortLine =
  | { state: "unknown" }
  | { state: "open"; deadline: string | null }
  | { state: "late"; deadline: string }
  | { state: "later"; from: string };

/** The line for a person's cycle at an instant: from when it can be sent, or until when, or that the deadline has passed. */
export function meldekortLine(cycle: { type: string; firstMonday: string | null } | null, now: Date): MeldekortLine {
  const type = meldekortTypes.find((one) => one === cycle?.type);
  if (!cycle?.firstMonday || !type) return { state: "unknown" };
  const known = { type, firstMonday: cycle.firstMonday };
  const open = openForSending(known, now);
  if (!open) return { state: "later", from: currentOrNext(known, osloDay(now)).earliestSend.toISOString() };
  const deadline = open.shownDeadline?.toISOString() ?? null;
  return deadline && open.shownDeadline && open.shownDeadline < now ? { state: "late", deadline } : { state: "open", deadline };
}
