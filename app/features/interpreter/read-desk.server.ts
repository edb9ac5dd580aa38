import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { newId } from "#app/ids.server.ts";
import { logAccess, logListed } from "#db/queries/access-log.server.ts";
import { findOwnMeeting, findOwnOrder, listMeetingsWithoutInterpreter, listOrdersWithTask, listUnreportedOrders } from "#db/queries/interpreter-desk.server.ts";
import { listOrderEvents } from "#db/queries/interpreter.server.ts";
import type { Db } from "#dialect";
import { stepsFor, taskNow } from "./desk-steps.ts";
import { wantedByNeed } from "./new-order.ts";
import { isLate } from "./order-dates.ts";
import { isPlaced } from "./order-status.ts";
import { whyNotAsk } from "./why-not-ask.ts";

type Adviser = { id: string };

/** The desk's list: orders of the adviser's own people with something to do, and meetings for which nobody has asked. Noted in the access log. */
export async function readWorkList(db: Db, adviser: Adviser, now: Date) {
  const own = { adviserId: adviser.id, today: osloDay(now) };
  const [withTask, unreported, without] = await Promise.all([
    listOrdersWithTask(db, own),
    listUnreportedOrders(db, { ...own, before: now }),
    listMeetingsWithoutInterpreter(db, { ...own, now }),
  ]);
  await logListed(db, { adviserId: adviser.id, participantIds: [...withTask, ...unreported, ...without].map((row) => row.participantId), what: "interpreter-list", day: own.today, at: now });
  const orders = [...withTask, ...unreported].map((order) => ({ ...order, task: taskNow(order, order, now) }));
  return { today: own.today, orders, without };
}

/** One order with its meeting, history and possible steps; null for somebody else's. Noted in the access log. */
export async function readOrder(db: Db, adviser: Adviser, orderId: string, now: Date) {
  const found = await findOwnOrder(db, { adviserId: adviser.id, today: osloDay(now), orderId });
  if (!found) return null;
  await logAccess(db, { id: newId(), participantId: found.participant.id, adviserId: adviser.id, what: "interpreter-read", at: now });
  const { order, meeting, participant, office } = found;
  return {
    today: osloDay(now),
    order,
    meeting,
    participant: { id: participant.id, name: participant.name },
    office,
    task: taskNow(order, meeting, now),
    steps: stepsFor(order, meeting, now),
    /** Ending it now may cost: the agency is told later than the notice (facts 3.11). */
    isLateToCancel: isPlaced(order) && (order.agencyStartsAt ? isLate(order.agencyStartsAt, office.noticeDays, now) : (order.orderBy ?? "") < osloDay(now)),
    history: await listOrderEvents(db, order.id),
  };
}

/** One meeting for which an adviser orders; null for somebody else's. Noted in the access log. */
export async function readMeetingToOrder(db: Db, adviser: Adviser, bookingId: string, now: Date) {
  const found = await findOwnMeeting(db, { adviserId: adviser.id, today: osloDay(now), bookingId });
  if (!found) return null;
  await logAccess(db, { id: newId(), participantId: found.participant.id, adviserId: adviser.id, what: "interpreter-read", at: now });
  const { meeting, participant, need, liveOrderId } = found;
  return { meeting, participant, need: wantedByNeed(need), forAll: need?.forAllMeetings ?? false, liveOrderId, refusal: whyNotAsk(meeting, now) };
}
