import { and, asc, eq, inArray, isNull, lte, notInArray, or } from "drizzle-orm";
import { advisers, evenIfNone, notices, once, participants, planElements, planSteps, type Db, type Statement, type Writer } from "#dialect";
import { ownPeople, type Own } from "./participants.server.ts";

export type PlanElementRow = typeof planElements.$inferSelect;

const elementsOf = once((db: Db, { participantId }: { participantId: string }) =>
  db
    .select()
    .from(planElements)
    .where(and(eq(planElements.participantId, participantId), isNull(planElements.removedAt)))
    .orderBy(asc(planElements.createdAt), asc(planElements.id)),
);

/** What stands on a person's plan, the first added first. */
export function listElements(db: Db, participantId: string): Promise<PlanElementRow[]> {
  return elementsOf(db, { participantId });
}

/** One element of a person's plan, or null: somebody else's or a removed one looks the same as none. */
export async function findElement(db: Db, { participantId, elementId }: { participantId: string; elementId: string }): Promise<PlanElementRow | null> {
  const rows = await db
    .select()
    .from(planElements)
    .where(and(eq(planElements.id, elementId), eq(planElements.participantId, participantId), isNull(planElements.removedAt)))
    .limit(1);
  return rows[0] ?? null;
}

/** The steps of elements, the oldest first, with the name of the adviser who said it. */
export function listSteps(db: Db, elementIds: string[]) {
  return db
    .select({ id: planSteps.id, elementId: planSteps.elementId, status: planSteps.status, on: planSteps.on, actor: planSteps.actor, adviser: advisers.name, at: planSteps.at })
    .from(planSteps)
    .leftJoin(advisers, eq(advisers.id, planSteps.adviserId))
    .where(inArray(planSteps.elementId, elementIds))
    .orderBy(asc(planSteps.elementId), asc(planSteps.at), asc(planSteps.id));
}

/** The statement that puts an element on a plan. The same id twice breaks the primary key. */
export function insertElement(write: Writer, element: typeof planElements.$inferInsert): Statement {
  return write.insert(planElements).values(element).returning({ id: planElements.id });
}

type Change = Partial<Pick<PlanElementRow, "status" | "statusOn" | "nextOn" | "remindOn" | "removedAt">> & { updatedAt: Date };

/** The statement that changes an element as it was read; touches nothing when somebody has changed it since. */
export function changeElement(write: Writer, { id, participantId, status, statusOn }: Pick<PlanElementRow, "id" | "participantId" | "status" | "statusOn">, change: Change): Statement {
  return write
    .update(planElements)
    .set(change)
    .where(and(eq(planElements.id, id), eq(planElements.participantId, participantId), eq(planElements.status, status), eq(planElements.statusOn, statusOn), isNull(planElements.removedAt)))
    .returning({ id: planElements.id });
}

/** The statement that notes a step. */
export function insertStep(write: Writer, step: typeof planSteps.$inferInsert): Statement {
  return write.insert(planSteps).values(step).returning({ id: planSteps.id });
}

/** The statement that mends the day of a step. */
export function moveStep(write: Writer, { id, on }: { id: string; on: string }): Statement {
  return write.update(planSteps).set({ on }).where(eq(planSteps.id, id)).returning({ id: planSteps.id });
}

/** The statement that takes back a step the person said by mistake; touches nothing when it is gone. */
export function deleteOwnStep(write: Writer, { id, participantId }: { id: string; participantId: string }): Statement {
  return write
    .delete(planSteps)
    .where(and(eq(planSteps.id, id), eq(planSteps.participantId, participantId), eq(planSteps.actor, "participant")))
    .returning({ id: planSteps.id });
}

/** The statement that cancels what waits in the outbox about a person's plan, if anything: of a kind, and of one element if given. */
export function cancelPlanNotices(write: Writer, { participantId, kind, elementId }: { participantId: string; kind: string; elementId?: string }): Statement {
  return evenIfNone(
    write
      .update(notices)
      .set({ status: "cancelled" })
      .where(and(eq(notices.participantId, participantId), eq(notices.kind, kind), eq(notices.status, "waiting"), elementId === undefined ? undefined : eq(notices.planElementId, elementId)))
      .returning({ id: notices.id }),
  );
}

type Due = Own & { waitedSince: string; waiting: readonly string[]; closed: readonly string[]; missing: string };

/**
 * Open elements of the adviser's people that need a look today: a date or reminder that has come, an answer waited for since
 * `waitedSince` or before, or something missing. By name, then the oldest status first.
 */
export function listDueElements(db: Db, { today, waitedSince, waiting, closed, missing, ...own }: Due) {
  return db
    .select({
      id: planElements.id, participantId: participants.id, name: participants.name, item: planElements.item, status: planElements.status,
      statusOn: planElements.statusOn, nextOn: planElements.nextOn, remindOn: planElements.remindOn,
    })
    .from(planElements)
    .innerJoin(participants, eq(participants.id, planElements.participantId))
    .where(
      and(
        inArray(planElements.participantId, ownPeople(db, { ...own, today })),
        isNull(planElements.removedAt),
        notInArray(planElements.status, [...closed]),
        or(lte(planElements.nextOn, today), lte(planElements.remindOn, today), eq(planElements.status, missing), and(inArray(planElements.status, [...waiting]), lte(planElements.statusOn, waitedSince))),
      ),
    )
    .orderBy(asc(participants.nameSearch), asc(planElements.statusOn), asc(planElements.id));
}
