import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { followBooking, type BookingChange } from "#app/features/interpreter/follow-booking.ts";
import { orderForNewBooking } from "#app/features/interpreter/new-order.ts";
import { changeOrder, keepOrder } from "#app/features/interpreter/write-order.server.ts";
import { makeNotice, type NoticeKind } from "#app/features/notices/notice.server.ts";
import { newId } from "#app/ids.server.ts";
import { readForChange, saveBookingChange, type BookingWrite, type ForChange } from "#db/queries/booking-changes.server.ts";
import { findLiveOrder, findNeed } from "#db/queries/interpreter.server.ts";
import { isAlreadyThere, NothingChanged, type Db, type Statement, type Writer } from "#dialect";
import type { Refusal } from "./booking-rules.ts";
import type { ChangeKind } from "./codes.ts";
import type { KeptDetails } from "./details.ts";

/** Who acts. An adviser reaches the people she follows today, a participant her own meetings, maybe with an adviser beside her. */
export type Actor = { kind: "participant" | "adviser"; id: string; helperId?: string | null };
export type Acting = { db: Db; now: Date; actor: Actor };

/** Done (also when it was done before: the same form twice), or why not. "not-found" is also somebody else's. */
export type Outcome = { ok: true; bookingId: string } | { ok: false; reason: Refusal | "not-found" };

/** What a rule has decided to do with a meeting. */
export type Plan = {
  kind: ChangeKind;
  old?: KeptDetails;
  new?: KeptDetails;
  set?: Omit<BookingWrite["set"], "updatedAt">;
  /** What it means for a live interpreter order; "fixed" for a meeting that gets its first time. */
  interpreter?: BookingChange | { kind: "fixed"; startsAt: Date };
  notice?: NoticeKind;
  /** What waits in the outbox is still true. */
  keepNotices?: boolean;
} & Pick<BookingWrite, "request" | "newRequest" | "dropSlots" | "newOffers" | "takeSlot">;

/** Nothing to do: it was done before. */
export const done = "done-before";
type Decision = Plan | Refusal | typeof done;

/**
 * Changes a meeting as `decide` says, in one transaction: the meeting, its history, its request and times, the
 * interpreter order, the notice in the outbox and, for an adviser, the access log. Notices that have not been sent are
 * cancelled, because they may no longer be true. When somebody else was faster, it reads and decides anew.
 */
export async function applyChange(acting: Acting, bookingId: string, decide: (found: ForChange) => Decision): Promise<Outcome> {
  const { db, now, actor } = acting;
  const reach = actor.kind === "participant" ? { participantId: actor.id } : { adviserId: actor.id, today: osloDay(now) };
  for (let attempt = 0; attempt < 3; attempt++) {
    const found = await readForChange(db, bookingId, reach);
    if (!found) return { ok: false, reason: "not-found" };
    const plan = decide(found);
    if (plan === done) return { ok: true, bookingId };
    if (typeof plan === "string") return { ok: false, reason: plan };
    try {
      await saveBookingChange(db, await writeOf(acting, found, plan));
      return { ok: true, bookingId };
    } catch (error) {
      if (isAlreadyThere(error) && plan.takeSlot) return { ok: false, reason: "taken" };
      if (!(error instanceof NothingChanged) && !isAlreadyThere(error)) throw error;
    }
  }
  return { ok: false, reason: "changed-meanwhile" };
}

async function writeOf(acting: Acting, found: ForChange, plan: Plan): Promise<BookingWrite> {
  const { now, actor } = acting;
  const { booking, waitingNotices, readingLanguage } = found;
  const { kind, old, new: new_, set, interpreter, notice, keepNotices = false, ...rest } = plan;
  return {
    ...rest,
    read: booking,
    set: { ...set, updatedAt: now },
    change: historyLine({ actor, now, booking, kind, old, new: new_ }),
    cancelNotices: keepNotices ? [] : waitingNotices,
    notice: notice && makeNotice({ kind: notice, participantId: booking.participantId, readingLanguage, bookingId: booking.id, now }),
    also: interpreter && (await followInterpreter(acting, found, plan)),
    access: actor.kind === "adviser" ? { id: newId(), participantId: booking.participantId, adviserId: actor.id, what: `booking-${kind}`, at: now } : undefined,
  };
}

/** A line of a meeting's history. What the participant did herself she has seen. */
export function historyLine(
  { actor, now, booking, kind, ...details }: { actor: Actor; now: Date; booking: { id: string; participantId: string }; kind: ChangeKind; old?: KeptDetails; new?: KeptDetails },
): BookingWrite["change"] {
  return {
    id: newId(),
    bookingId: booking.id,
    participantId: booking.participantId,
    actorKind: actor.kind,
    actorId: actor.helperId ?? actor.id,
    kind,
    old: details.old ?? null,
    new: details.new ?? null,
    at: now,
    seenAt: actor.kind === "participant" ? now : null,
  };
}

/** The statements for the interpreter order: the live one follows, a meeting with its first time gets what the standing need says. */
async function followInterpreter({ db, now, actor }: Acting, { booking, office }: ForChange, { interpreter, set }: Plan): Promise<((write: Writer) => Statement[]) | undefined> {
  if (!interpreter) return undefined;
  const notice = { noticeDays: office.interpreterNoticeDays, answerDays: office.answerDays };
  const by = { participantId: booking.participantId, bookingId: booking.id };
  if (interpreter.kind === "fixed") {
    const meeting = { id: booking.id, participantId: booking.participantId, startsAt: interpreter.startsAt, form: set?.form ?? booking.form };
    const order = orderForNewBooking(newId(), await findNeed(db, booking.participantId), { meeting, by: actor.kind, now, notice });
    return order ? (write) => keepOrder(write, order, { actor, at: now }) : undefined;
  }
  const order = await findLiveOrder(db, by);
  return order ? (write) => changeOrder(write, order, followBooking(order, interpreter, { ...notice, now }), { actor, at: now }) : undefined;
}
