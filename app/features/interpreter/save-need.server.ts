import { newId } from "#app/ids.server.ts";
import { findNeed, holdMeetingStatement, listLiveOrders, saveNeedStatement, type InterpreterNeed } from "#db/queries/interpreter.server.ts";
import { isAlreadyThere, NothingChanged, writeTogether, type Db } from "#dialect";
import { ordersForComing, takeBack } from "./ask-interpreter.server.ts";
import { newOrder, type Wanted } from "./new-order.ts";
import type { Notice } from "./order-dates.ts";
import { keepOrder } from "./write-order.server.ts";

/** `actor`: who keeps it, the participant herself unless an adviser does it for her. */
type Saving = { participantId: string; now: Date; actor?: { kind: "participant" | "adviser"; id: string; helperId?: string | null } };
type Live = Awaited<ReturnType<typeof listLiveOrders>>[number];

const languageNames = ["language", "otherLanguage", "dialect"] as const;

/** The orders of coming meetings that were asked for with the old need, when language or dialect is another now. */
function outdated(live: Live[], before: InterpreterNeed | null, wanted: Wanted, now: Date): (Live & { startsAt: Date })[] {
  if (!before?.needed || languageNames.every((name) => before[name] === wanted[name])) return [];
  return live
    .filter((one): one is Live & { startsAt: Date } => one.startsAt !== null && one.startsAt > now)
    .filter(({ order }) => languageNames.every((name) => order[name] === before[name]));
}

/**
 * Keeps the standing need. Another language or dialect: the orders made with the old one are taken back and asked for anew
 * (state table). For all meetings: coming meetings without an order get one. All in one transaction; "changed-meanwhile"
 * when somebody else changed an order at the same moment and again.
 */
export async function saveNeed(db: Db, { participantId, now, actor = { kind: "participant", id: participantId }, wanted, forAll, notice }: Saving & { wanted: Wanted; forAll: boolean; notice: Notice }): Promise<"saved" | "changed-meanwhile"> {
  return repeatedly(async () => {
    const [before, live] = await Promise.all([findNeed(db, participantId), listLiveOrders(db, participantId)]);
    const renewed = outdated(live, before, wanted, now);
    const others = forAll ? await ordersForComing(db, { participantId, wanted, actor, now }, notice) : () => [];
    await writeTogether(db, (write) => [
      saveNeedStatement(write, { participantId, needed: true, ...wanted, forAllMeetings: forAll, updatedAt: now, updatedBy: actor.kind }),
      ...renewed.flatMap(({ order, startsAt, bookingForm }) => [
        holdMeetingStatement(write, { bookingId: order.bookingId, participantId, startsAt }),
        ...takeBack(write, order, { actor, at: now }),
        ...keepOrder(
          write,
          newOrder(newId(), { wanted, meeting: { id: order.bookingId, participantId, startsAt, form: bookingForm }, by: actor.kind, now, notice }),
          { actor, at: now },
        ),
      ]),
      ...others(write),
    ]);
  });
}

/** Turns the standing need off: its language is forgotten, and the orders of coming meetings are taken back. */
export async function turnNeedOff(db: Db, { participantId, now, actor = { kind: "participant", id: participantId } }: Saving): Promise<"saved" | "changed-meanwhile"> {
  return repeatedly(async () => {
    const live = (await listLiveOrders(db, participantId)).filter(({ startsAt }) => startsAt !== null && startsAt > now);
    await writeTogether(db, (write) => [
      saveNeedStatement(write, {
        participantId, needed: false, language: null, otherLanguage: null, dialect: null, genderWish: null, formWish: null,
        notSamePerson: false, forAllMeetings: false, updatedAt: now, updatedBy: actor.kind,
      }),
      ...live.flatMap(({ order }) => takeBack(write, order, { actor, at: now })),
    ]);
  });
}

async function repeatedly(write: () => Promise<void>): Promise<"saved" | "changed-meanwhile"> {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      await write();
      return "saved";
    } catch (error) {
      if (!(error instanceof NothingChanged) && !isAlreadyThere(error)) throw error;
    }
  }
  return "changed-meanwhile";
}
