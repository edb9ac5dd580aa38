import { newId } from "#app/ids.server.ts";
import {
  findLiveOrder, findMeeting, findNeed, holdMeetingStatement, listMeetingsWithoutOrder, saveNeedStatement, type InterpreterNeed, type InterpreterOrder,
} from "#db/queries/interpreter.server.ts";
import { isAlreadyThere, NothingChanged, writeTogether, type Db, type Statement, type Writer } from "#dialect";
import { newOrder, type Wanted } from "./new-order.ts";
import type { Notice } from "./order-dates.ts";
import { isPlaced } from "./order-status.ts";
import { whyNotAsk, type AskRefusal } from "./why-not-ask.ts";
import { changeOrder, keepOrder, type Actor } from "./write-order.server.ts";

export type Asked = { ok: true } | { ok: false; reason: AskRefusal | "not-found" | "changed-meanwhile" };

export type Asking = {
  participantId: string;
  bookingId: string;
  wanted: Wanted;
  /** Also for all other meetings, now and later. */
  forAll: boolean;
  /** Another language or other wishes instead of what was asked before. Without it a live order stands as it is. */
  replace?: boolean;
  actor: Actor & { kind: "participant" | "adviser" };
  now: Date;
  /** What else belongs to the same transaction (access log, notice); only written when an order is. */
  also?: (write: Writer) => Statement[];
};

function isSame(order: InterpreterOrder, wanted: Wanted, form: InterpreterOrder["form"]): boolean {
  return (["language", "otherLanguage", "dialect", "genderWish", "notSamePerson"] as const).every((name) => order[name] === wanted[name]) && order.form === form;
}

/** The standing need after asking: kept the first time, and when it shall hold for all meetings. */
function needAfter(need: InterpreterNeed | null, { participantId, wanted, forAll, actor, now }: Asking) {
  if (need?.needed && !forAll) return null;
  return { participantId, needed: true, ...wanted, forAllMeetings: forAll, updatedAt: now, updatedBy: actor.kind };
}

/** Takes an order back, with the task to tell an agency that has it. */
export function takeBack(write: Writer, order: InterpreterOrder, by: { actor: Actor; at: Date }): Statement[] {
  return changeOrder(write, order, { status: "withdrawn", task: isPlaced(order) ? "cancel" : null }, by);
}

/** Orders for all coming meetings of a person that have none; for a need that begins to hold for all meetings. */
export async function ordersForComing(db: Db, asking: Pick<Asking, "participantId" | "wanted" | "actor" | "now">, notice: Notice, except: string[] = []): Promise<(write: Writer) => Statement[]> {
  const { participantId, wanted, actor, now } = asking;
  const meetings = (await listMeetingsWithoutOrder(db, { participantId, now })).filter(({ id }) => !except.includes(id));
  return (write) =>
    meetings.flatMap(({ id, startsAt, form }) =>
      startsAt
        ? [
            holdMeetingStatement(write, { bookingId: id, participantId, startsAt }),
            ...keepOrder(write, newOrder(newId(), { wanted, meeting: { id, participantId, startsAt, form }, by: actor.kind, now, notice }), { actor, at: now }),
          ]
        : [],
    );
}

/**
 * Asks for an interpreter for a meeting: the order, its history, and the standing need in one transaction. Asked twice, from two
 * tabs, or when an adviser was first, there is one order and the answer is the same. Late is taken too.
 */
export async function askForInterpreter(db: Db, asking: Asking): Promise<Asked> {
  const { participantId, bookingId, wanted, now, actor } = asking;
  const by = { actor, at: now };
  for (let attempt = 0; attempt < 3; attempt++) {
    const meeting = await findMeeting(db, { participantId, bookingId });
    if (!meeting) return { ok: false, reason: "not-found" };
    const { startsAt } = meeting;
    const reason = whyNotAsk(meeting, now);
    if (reason || !startsAt) return { ok: false, reason: reason ?? "no-time" };
    const [live, before] = await Promise.all([findLiveOrder(db, { participantId, bookingId }), findNeed(db, participantId)]);
    const order = newOrder(newId(), { wanted, meeting: { ...meeting, participantId, startsAt }, by: actor.kind, now, notice: meeting });
    const isNew = !live || (asking.replace === true && !isSame(live, wanted, order.form));
    const need = needAfter(before, asking);
    if (!isNew && !need) return { ok: true };
    const others = asking.forAll ? await ordersForComing(db, asking, meeting, [bookingId]) : () => [];
    try {
      await writeTogether(db, (write) => [
        holdMeetingStatement(write, { bookingId, participantId, startsAt }),
        ...(isNew ? [...(live ? takeBack(write, live, by) : []), ...keepOrder(write, order, by), ...(asking.also?.(write) ?? [])] : []),
        ...(need ? [saveNeedStatement(write, need)] : []),
        ...others(write),
      ]);
      return { ok: true };
    } catch (error) {
      // Somebody was faster (the other tab, an adviser, a move of the meeting): look again.
      if (!(error instanceof NothingChanged) && !isAlreadyThere(error)) throw error;
    }
  }
  return { ok: false, reason: "changed-meanwhile" };
}
