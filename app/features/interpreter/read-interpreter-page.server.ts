import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { findLatestOrder, findMeeting, findNeed, listLiveOrders, listOrderEvents, type InterpreterOrder } from "#db/queries/interpreter.server.ts";
import type { Db } from "#dialect";
import { wantedByNeed } from "./new-order.ts";
import { orderDates } from "./order-dates.ts";
import { isLive } from "./order-status.ts";
import { whyNotAsk } from "./why-not-ask.ts";

/** What the participant is shown of an order: no name of the interpreter, no task of the desk. */
function shown(order: InterpreterOrder, now: Date) {
  const { status, language, otherLanguage, dialect, genderWish, form, notSamePerson, answerBy, late, requestedBy, createdAt } = order;
  return { status, language, otherLanguage, dialect, genderWish, form, notSamePerson, answerBy, late, requestedBy, createdAt, isLive: isLive(status), isAnswerLate: answerBy < osloDay(now) };
}

/** Everything for the page of one meeting's interpreter; null when the meeting is not the person's. */
export async function readInterpreterPage(db: Db, { participantId, bookingId, now }: { participantId: string; bookingId: string; now: Date }) {
  const meeting = await findMeeting(db, { participantId, bookingId });
  if (!meeting) return null;
  const [latest, need] = await Promise.all([findLatestOrder(db, { participantId, bookingId }), findNeed(db, participantId)]);
  const order = latest && latest.status !== "withdrawn" ? latest : null;
  const refusal = whyNotAsk(meeting, now);
  return {
    meeting: { id: meeting.id, startsAt: meeting.startsAt, form: meeting.form, adviserName: meeting.adviserName, phone: meeting.phone },
    refusal,
    order: order && shown(order, now),
    history: order ? await listOrderEvents(db, order.id) : [],
    need: wantedByNeed(need),
    /** If asked now: by when there is an answer, and whether it is late. */
    dates: refusal || !meeting.startsAt ? null : orderDates(now, meeting.startsAt, meeting),
  };
}

/** Everything for the page of the standing need: the need, and the coming meetings with an interpreter. */
export async function readNeedPage(db: Db, { participantId, now }: { participantId: string; now: Date }) {
  const [need, live] = await Promise.all([findNeed(db, participantId), listLiveOrders(db, participantId)]);
  const coming = live.filter(({ endsAt }) => endsAt !== null && endsAt > now);
  return {
    need: wantedByNeed(need),
    forAll: need?.forAllMeetings ?? true,
    updatedAt: need?.updatedAt ?? null,
    /** She said that she needs none. */
    turnedOff: need?.needed === false,
    meetings: coming.map(({ order, startsAt }) => ({ bookingId: order.bookingId, startsAt, status: order.status, language: order.language, otherLanguage: order.otherLanguage })),
  };
}

export type InterpreterPage = NonNullable<Awaited<ReturnType<typeof readInterpreterPage>>>;
export type NeedPage = Awaited<ReturnType<typeof readNeedPage>>;
