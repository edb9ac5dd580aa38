import { osloInstant, type Day } from "#app/features/calendar/oslo-time.ts";
import { makeNotice } from "#app/features/notices/notice.server.ts";
import { insertNotice } from "#db/queries/notices.server.ts";
import { cancelPlanNotices } from "#db/queries/plan.server.ts";
import type { Statement, Writer } from "#dialect";
import { isClosed, type PlanStatus } from "./plan-statuses.ts";

const morning = "08:00";

type Reader = { id: string; readingLanguage: string };

/**
 * The statements that make the outbox fit an element, to stand in the transaction that changes it: what waits is cancelled;
 * a reminder that is still to come leaves at 08 in Oslo on its day. A closed element has none.
 */
export function reminderStatements(write: Writer, { reader, elementId, status, remindOn, now }: { reader: Reader; elementId: string; status: PlanStatus; remindOn: Day | null; now: Date }): Statement[] {
  const cancel = cancelPlanNotices(write, { participantId: reader.id, kind: "plan-check", elementId });
  const dueAt = remindOn && !isClosed(status) ? osloInstant(remindOn, morning) : null;
  if (!dueAt || dueAt <= now) return [cancel];
  const notice = makeNotice({ kind: "plan-check", participantId: reader.id, readingLanguage: reader.readingLanguage, bookingId: null, now });
  return [cancel, insertNotice(write, { ...notice, dueAt, planElementId: elementId })];
}

/** The statements that tell a person her plan was changed: one notice, however many changes there are before it leaves. */
export function planChangedStatements(write: Writer, { reader, now }: { reader: Reader; now: Date }): Statement[] {
  const notice = makeNotice({ kind: "plan-changed", participantId: reader.id, readingLanguage: reader.readingLanguage, bookingId: null, now });
  return [cancelPlanNotices(write, { participantId: reader.id, kind: "plan-changed" }), insertNotice(write, notice)];
}
