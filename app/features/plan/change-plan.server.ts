import { newId } from "#app/ids.server.ts";
import { osloDay, type Day } from "#app/features/calendar/oslo-time.ts";
import { accessLogStatement } from "#db/queries/access-log.server.ts";
import { changeElement, insertElement, insertStep, listElements, moveStep } from "#db/queries/plan.server.ts";
import { isAlreadyThere, NothingChanged, writeTogether, type Db, type Statement, type Writer } from "#dialect";
import type { AddForm, ChangeForm } from "./desk-form.ts";
import type { KnownElement } from "./known-element.ts";
import { readSteps } from "./read-plan.server.ts";
import { planChangedStatements, reminderStatements } from "./reminder.server.ts";

type Work = { db: Db; adviser: { id: string }; participant: { id: string; readingLanguage: string }; now: Date };
type Changed = { ok: true } | { ok: false; problems: Record<string, string> };

const meanwhile: Changed = { ok: false, problems: { form: "admin:plan.problems.meanwhile" } };

/** Each change of the desk is told to the person and stands in the access log, in the same transaction. */
function aroundChange(write: Writer, { adviser, participant, now }: Work): Statement[] {
  return [
    ...planChangedStatements(write, { reader: participant, now }),
    accessLogStatement(write, { id: newId(), participantId: participant.id, adviserId: adviser.id, what: "plan-changed", at: now }),
  ];
}

function stepRow({ adviser, participant, now }: Work, { elementId, status, on }: { elementId: string; status: KnownElement["status"]; on: Day }) {
  return { id: newId(), elementId, participantId: participant.id, status, on, actor: "adviser" as const, adviserId: adviser.id, at: now };
}

/** Puts something on a person's plan. The same form sent twice makes one; what is on the plan already is refused. */
export async function addElement(work: Work, form: AddForm): Promise<Changed> {
  const { db, adviser, participant, now } = work;
  const there = await listElements(db, participant.id);
  if (there.some(({ id }) => id === form.key)) return { ok: true };
  if (there.some(({ item }) => item === form.item)) return { ok: false, problems: { item: "admin:plan.problems.there" } };
  const statusOn = form.on ?? osloDay(now);
  const element = { id: form.key, participantId: participant.id, item: form.item, status: form.status, statusOn, nextOn: form.nextOn ?? null, addedBy: adviser.id, createdAt: now, updatedAt: now };
  try {
    await writeTogether(db, (write) => [insertElement(write, element), insertStep(write, stepRow(work, { elementId: form.key, status: form.status, on: statusOn })), ...aroundChange(write, work)]);
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
  }
  return { ok: true };
}

/** A new status is a new step; another day for the same status mends the step it was said in. */
async function stepStatement(work: Work, element: KnownElement, { status, statusOn }: { status: KnownElement["status"]; statusOn: Day }): Promise<(write: Writer) => Statement[]> {
  if (status !== element.status) return (write) => [insertStep(write, stepRow(work, { elementId: element.id, status, on: statusOn }))];
  if (statusOn === element.statusOn) return () => [];
  const last = (await readSteps(work.db, element.id)).at(-1);
  return (write) => (last ? [moveStep(write, { id: last.id, on: statusOn })] : []);
}

/** Changes where an element stands and what comes next. Refused when somebody changed it since the page was read. */
export async function changeOnPlan(work: Work, element: KnownElement, form: ChangeForm): Promise<Changed> {
  const { db, participant, now } = work;
  if (form.before !== element.status) return meanwhile;
  const statusOn = form.on ?? (form.status === element.status ? element.statusOn : osloDay(now));
  const nextOn = form.nextOn ?? null;
  if (form.status === element.status && statusOn === element.statusOn && nextOn === element.nextOn) return { ok: true };
  const step = await stepStatement(work, element, { status: form.status, statusOn });
  return keep(db, (write) => [
    changeElement(write, { ...element, participantId: participant.id }, { status: form.status, statusOn, nextOn, updatedAt: now }),
    ...step(write),
    ...reminderStatements(write, { reader: participant, elementId: element.id, status: form.status, remindOn: element.remindOn, now }),
    ...aroundChange(write, work),
  ]);
}

/** Takes an element off the plan; the row stays with its steps. */
export async function removeFromPlan(work: Work, element: KnownElement): Promise<Changed> {
  const { db, participant, now } = work;
  return keep(db, (write) => [
    changeElement(write, { ...element, participantId: participant.id }, { removedAt: now, updatedAt: now }),
    ...reminderStatements(write, { reader: participant, elementId: element.id, status: element.status, remindOn: null, now }),
    ...aroundChange(write, work),
  ]);
}

async function keep(db: Db, list: (write: Writer) => Statement[]): Promise<Changed> {
  try {
    await writeTogether(db, list);
    return { ok: true };
  } catch (error) {
    if (error instanceof NothingChanged) return meanwhile;
    throw error;
  }
}
