import { contentMark, messageKey } from "#app/features/messages/form-key.ts";
import { sendFollowUp, sendMessage, type Person } from "#app/features/messages/send-message.server.ts";
import { newId } from "#app/ids.server.ts";
import * as store from "#db/queries/outcomes.server.ts";
import { isAlreadyThere, NothingChanged, writeTogether, type Db, type Statement, type Writer } from "#dialect";
import { kindOf } from "./outcome-kinds.ts";
import { toldMessage, withdrawnMessage, type Got } from "./outcome-message.ts";
import { findToldThread } from "./read-outcomes.server.ts";

type Alongside = (write: Writer) => Statement[];

/** Tells everybody who follows the person, in one message; the message's key begins with the outcome's, which is how it is found again. */
function tell(db: Db, person: Person, { got, formKey, now, alongside }: { got: Got; formKey: string; now: Date; alongside?: Alongside }): Promise<string> {
  const said = { ...toldMessage(got), about: formKey, alongside };
  return sendMessage(db, person, { formKey, said, now, toAdviserId: null, topic: "work", about: { bookingId: null, meldekortDay: null } });
}

/** The one that the same post made before, and the key for a new one: after what was taken back, the same told again is new. */
async function findSame(db: Db, participantId: string, { got, pageKey }: { got: Got; pageKey: string }): Promise<{ found: store.Outcome | null; formKey: string }> {
  const formKey = messageKey(pageKey, contentMark({ from: "participant", to: "outcomes", about: "", code: got.kind, text: JSON.stringify([got.startsOn, got.hoursAWeek]), language: "" }));
  const found = await store.findOutcomeByKey(db, { participantId, formKey });
  return found?.withdrawnAt ? findSame(db, participantId, { got, pageKey: found.id }) : { found, formKey };
}

/**
 * Keeps what somebody has got and gives its id; with `isTold` her advisers are told in the same write. The same post twice
 * is one row and one message. `pageKey` comes from the form.
 */
export async function keepOutcome(db: Db, person: Person, { got, pageKey, isTold, now }: { got: Got; pageKey: string; isTold: boolean; now: Date }): Promise<string> {
  const { found, formKey } = await findSame(db, person.id, { got, pageKey });
  if (found) {
    if (isTold) await tell(db, person, { got, formKey, now });
    return found.id;
  }
  const id = newId();
  const keep: Alongside = (write) => [store.insertOutcome(write, { id, participantId: person.id, ...got, stepsDone: [], formKey, createdAt: now })];
  try {
    await (isTold ? tell(db, person, { got, formKey, now, alongside: keep }) : writeTogether(db, keep));
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
  }
  // The same post at the same moment may have been first.
  const kept = await store.findOutcomeByKey(db, { participantId: person.id, formKey });
  if (!kept) throw new Error("outcome: not kept");
  return kept.id;
}

/** Tells the advisers of one that only the person knew of. Twice is once. False when it is not hers. */
export async function tellOutcome(db: Db, person: Person, { outcomeId, now }: { outcomeId: string; now: Date }): Promise<boolean> {
  const outcome = await store.findOutcome(db, { participantId: person.id, outcomeId });
  const kind = outcome && kindOf(outcome.kind);
  if (!outcome || !kind) return false;
  if (!(await findToldThread(db, outcome))) await tell(db, person, { got: { ...outcome, kind }, formKey: outcome.formKey, now });
  return true;
}

/** Ticks a step as done, or takes the tick away. False when the outcome is not hers. */
export async function tickStep(db: Db, person: Person, { outcomeId, step, done }: { outcomeId: string; step: string; done: boolean }): Promise<boolean> {
  for (let tries = 0; tries < 5; tries++) {
    const outcome = await store.findOutcome(db, { participantId: person.id, outcomeId });
    if (!outcome) return false;
    const others = outcome.stepsDone.filter((one) => one !== step);
    try {
      await writeTogether(db, (write) => [store.changeStepsDone(write, { outcome, stepsDone: done ? [...others, step] : others })]);
      return true;
    } catch (error) {
      if (!(error instanceof NothingChanged)) throw error;
    }
  }
  throw new Error("outcome: the ticks kept changing");
}

/** Takes one back; who was told is told that too, in the same thread. Gives whether anybody was; null when it is not hers. */
export async function withdrawOutcome(db: Db, person: Person, { outcomeId, now }: { outcomeId: string; now: Date }): Promise<{ wasTold: boolean } | null> {
  const outcome = await store.findOutcome(db, { participantId: person.id, outcomeId });
  if (!outcome) return null;
  const withdraw: Alongside = (write) => [store.withdrawOutcome(write, { outcome, at: now })];
  const threadId = await findToldThread(db, outcome);
  const kind = kindOf(outcome.kind);
  if (threadId && kind) {
    const said = { ...withdrawnMessage(kind), about: outcome.id, alongside: withdraw };
    await sendFollowUp(db, person, { threadId, formKey: `back-${outcome.id}`, said, now });
    return { wasTold: true };
  }
  try {
    await writeTogether(db, withdraw);
  } catch (error) {
    if (!(error instanceof NothingChanged)) throw error;
  }
  return { wasTold: false };
}
