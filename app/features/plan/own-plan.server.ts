import { newId } from "#app/ids.server.ts";
import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { changeElement, deleteOwnStep, findElement, insertStep } from "#db/queries/plan.server.ts";
import { NothingChanged, writeTogether, type Db, type Statement, type Writer } from "#dialect";
import { knownElement, type KnownElement } from "./known-element.ts";
import { sayable, undoable } from "./own-steps.ts";
import type { OwnPlanForm } from "./plan-form.ts";
import { findStatus, isClosed, type PlanStatus } from "./plan-statuses.ts";
import { readSteps } from "./read-plan.server.ts";
import { reminderDay, type ReminderChoice } from "./reminder-day.ts";
import { reminderStatements } from "./reminder.server.ts";

/** `helper`: the adviser who sits beside her, if one does. */
type Person = { id: string; readingLanguage: string; helper?: { id: string } | null };
type Asked = { elementId: string; now: Date };
type Done = "done" | "not-found" | "changed-meanwhile";

async function findOwn(db: Db, person: Person, elementId: string): Promise<KnownElement | null> {
  const row = await findElement(db, { participantId: person.id, elementId });
  return row && knownElement(row);
}

/** Writes; when somebody has changed the element since it was read, nothing is written. */
async function write(db: Db, list: (write: Writer) => Statement[]): Promise<Done> {
  try {
    await writeTogether(db, list);
    return "done";
  } catch (error) {
    if (error instanceof NothingChanged) return "changed-meanwhile";
    throw error;
  }
}

/** Keeps what the person says of how it stands, from today. Said twice is said once. A reminder that is due rests from then on, until this is taken back. */
async function sayStatus(db: Db, person: Person, { elementId, status, now }: Asked & { status: PlanStatus }): Promise<Done> {
  const element = await findOwn(db, person, elementId);
  if (!element) return "not-found";
  if (element.status === status) return "done";
  if (!sayable(element).includes(status)) return "changed-meanwhile";
  const today = osloDay(now);
  const { remindOn } = element;
  return write(db, (writer) => [
    changeElement(writer, { ...element, participantId: person.id }, { status, statusOn: today, updatedAt: now }),
    insertStep(writer, { id: newId(), elementId, participantId: person.id, status, on: today, actor: "participant", adviserId: person.helper?.id ?? null, at: now }),
    ...reminderStatements(writer, { reader: person, elementId, status, remindOn, now }),
  ]);
}

/** Takes back what the person said last, on the same day: the element stands as it did before. */
async function undoStatus(db: Db, person: Person, { elementId, now }: Asked): Promise<Done> {
  const element = await findOwn(db, person, elementId);
  if (!element) return "not-found";
  const steps = undoable(await readSteps(db, elementId), now);
  const status = steps && findStatus(steps.before.status);
  if (!steps || !status) return "changed-meanwhile";
  return write(db, (writer) => [
    changeElement(writer, { ...element, participantId: person.id }, { status, statusOn: steps.before.on, updatedAt: now }),
    deleteOwnStep(writer, { id: steps.last.id, participantId: person.id }),
    ...reminderStatements(writer, { reader: person, elementId, status, remindOn: element.remindOn, now }),
  ]);
}

/** Keeps when the person wants to be reminded, in place of what she chose before. Nothing to ask about once it is closed. */
async function chooseReminder(db: Db, person: Person, { elementId, choice, now }: Asked & { choice: ReminderChoice }): Promise<Done> {
  const element = await findOwn(db, person, elementId);
  if (!element) return "not-found";
  if (isClosed(element.status)) return "changed-meanwhile";
  const remindOn = reminderDay(choice, osloDay(now));
  return write(db, (writer) => [
    changeElement(writer, { ...element, participantId: person.id }, { remindOn, updatedAt: now }),
    ...reminderStatements(writer, { reader: person, elementId, status: element.status, remindOn, now }),
  ]);
}

/** Does what the person posted on the page of an element of her own. */
export function actOnPlan(db: Db, person: Person, form: OwnPlanForm, asked: Asked): Promise<Done> {
  switch (form.intent) {
    case "say":
      return sayStatus(db, person, { ...asked, status: form.status });
    case "undo":
      return undoStatus(db, person, asked);
    case "remind":
      return chooseReminder(db, person, { ...asked, choice: form.remind });
  }
}
