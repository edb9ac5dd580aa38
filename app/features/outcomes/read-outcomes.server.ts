import { findMeldekortCycle } from "#db/queries/participants.server.ts";
import * as store from "#db/queries/outcomes.server.ts";
import type { Db, LegalBasis, Situation } from "#dialect";
import { nextStepsFor } from "./next-steps.ts";
import { kindOf, type OutcomeKind } from "./outcome-kinds.ts";
import { toldCodes } from "./outcome-message.ts";

type Person = { id: string; situation: Situation; legalBasis: LegalBasis | null };

/** Which thread each of a person's outcomes was told in; those only she knows of are not in it. */
async function threadsOf(db: Db, participantId: string): Promise<(outcome: { formKey: string }) => string | null> {
  const told = await store.listCodedMessages(db, { participantId, codes: toldCodes });
  return ({ formKey }) => told.find((message) => message.formKey.startsWith(`${formKey}.`))?.threadId ?? null;
}

/** The thread in which the advisers were told of an outcome, or null when only the person knows. */
export async function findToldThread(db: Db, outcome: { participantId: string; formKey: string }): Promise<string | null> {
  return (await threadsOf(db, outcome.participantId))(outcome);
}

type Known = store.Outcome & { kind: OutcomeKind };

const known = (rows: store.Outcome[]): Known[] => rows.flatMap((row) => (kindOf(row.kind) ? [row as Known] : []));

async function stepsOf(db: Db, person: Person) {
  const meldekort = (await findMeldekortCycle(db, person.id))?.type ?? null;
  return (outcome: Known) => nextStepsFor({ ...outcome, meldekort, situation: person.situation, legalBasis: person.legalBasis }).map((step) => ({ ...step, done: outcome.stepsDone.includes(step.code) }));
}

/** What the person has told before, with how far she has come in each list, and the key for the form of a new one. */
export async function readOutcomes(db: Db, person: Person) {
  const [rows, last, stepsFor] = await Promise.all([store.listOutcomes(db, person.id), store.findLastOutcome(db, person.id), stepsOf(db, person)]);
  const earlier = known(rows).map((outcome) => {
    const steps = stepsFor(outcome);
    return { id: outcome.id, kind: outcome.kind, startsOn: outcome.startsOn, steps: steps.length, done: steps.filter((step) => step.done).length };
  });
  return { earlier, formKey: last ?? "first" };
}

/** One of the person's own with what to do now; null when it is not hers, or taken back. */
export async function readOutcome(db: Db, person: Person, outcomeId: string) {
  const outcome = await store.findOutcome(db, { participantId: person.id, outcomeId });
  const [mine] = outcome ? known([outcome]) : [];
  if (!mine) return null;
  const [stepsFor, threadId] = await Promise.all([stepsOf(db, person), findToldThread(db, mine)]);
  const { kind, startsOn, hoursAWeek } = mine;
  return { id: mine.id, kind, startsOn, hoursAWeek, steps: stepsFor(mine), threadId };
}

export type OwnOutcome = NonNullable<Awaited<ReturnType<typeof readOutcome>>>;

/** What a person has told her advisers she has got, the latest first. What she keeps to herself is not in it. */
export async function readToldOutcomes(db: Db, participantId: string) {
  const [rows, threadOf] = await Promise.all([store.listOutcomes(db, participantId), threadsOf(db, participantId)]);
  return known(rows)
    .filter((outcome) => threadOf(outcome) !== null)
    .map(({ id, kind, startsOn, hoursAWeek }) => ({ id, kind, startsOn, hoursAWeek }));
}
