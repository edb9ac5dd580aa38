import { answerBy } from "#app/features/calendar/business-days.ts";
import { placeOf } from "#app/features/bookings/booking-rules.ts";
import { compareDetails, type KeptDetails } from "#app/features/bookings/details.ts";
import { followBooking } from "#app/features/interpreter/follow-booking.ts";
import { newOrder } from "#app/features/interpreter/new-order.ts";
import { makeNotice } from "#app/features/notices/notice.server.ts";
import type { Rows } from "#db/seed/insert-rows.server.ts";
import type { OrderStatus, OrderTask } from "#dialect";
import { businessDayAt, minutesAfter } from "./demo-days.ts";
import { demoMeetings, type DemoMeeting } from "./demo-meetings.ts";
import { demoParticipants } from "./demo-people.ts";
import type { Ground } from "./people-rows.ts";

type MeetingRows = Pick<Rows, "bookings" | "bookingChanges" | "bookingRequests" | "interpreterOrders" | "interpreterOrderEvents" | "notices">;
type Place = { ground: Ground; office: Rows["offices"][number]; ids: Record<string, string>; rows: MeetingRows };

/** When the meeting was made, and when something last happened to it: yesterday, at the office's hours. */
function history(ground: Ground, meeting: DemoMeeting) {
  const past = meeting.day !== undefined && meeting.day < 0;
  return { made: businessDayAt(ground.now, past ? meeting.day! - 4 : -4, "10:15"), changed: businessDayAt(ground.now, -1, "13:20") };
}

function bookingRow({ ground, office, ids }: Place, meeting: DemoMeeting): Rows["bookings"][number] {
  const { made, changed } = history(ground, meeting);
  const startsAt = meeting.day !== undefined && meeting.time ? businessDayAt(ground.now, meeting.day, meeting.time) : null;
  const place = startsAt ? placeOf(meeting.form, { placeName: null, street: null, access: null, busStop: null }, { access: null, busStop: null, ...office }) : {};
  return {
    id: ids[meeting.key]!,
    participantId: ground.participantIds[meeting.who],
    officeId: ground.officeId,
    adviserId: meeting.adviser && ground.adviserIds[meeting.adviser],
    status: meeting.status,
    startsAt,
    endsAt: startsAt && minutesAfter(startsAt, meeting.minutes ?? 45),
    form: meeting.form,
    purpose: meeting.purpose,
    ...place,
    bring: meeting.bring ?? [],
    childWelcome: meeting.childWelcome ?? null,
    needsTravelHelp: meeting.wish?.needsTravelHelp ?? false,
    note: meeting.note?.text ?? null,
    noteLanguage: meeting.note?.language ?? null,
    ...(meeting.cancelled ? { endedReason: meeting.cancelled.reason, endedBy: "office" as const, nextStep: meeting.cancelled.nextStep } : {}),
    sequence: meeting.movedFrom || meeting.cancelled ? 1 : 0,
    createdAt: meeting.wish?.kind === "new" ? businessDayAt(ground.now, -meeting.wish.askedDaysAgo, "12:05") : made,
    updatedAt: meeting.movedFrom || meeting.cancelled ? changed : made,
  };
}

/** Where a moved meeting was before, and where it is now, as the history keeps it. */
function moved({ ground }: Place, meeting: DemoMeeting, row: Rows["bookings"][number]): { old: KeptDetails; new: KeptDetails } | null {
  if (!meeting.movedFrom || !row.startsAt || !row.endsAt) return null;
  const from = businessDayAt(ground.now, meeting.movedFrom.day, meeting.movedFrom.time);
  const now = { startsAt: row.startsAt, endsAt: row.endsAt };
  return compareDetails({ ...emptyDetails, startsAt: from, endsAt: minutesAfter(from, meeting.minutes ?? 45) }, now);
}

const emptyDetails = {
  startsAt: null, endsAt: null, form: "office" as const, purpose: "", adviserId: null, placeName: null, street: null, access: null, busStop: null,
  videoLink: null, bring: [], childWelcome: null, note: null, noteLanguage: null,
};

function addHistory(place: Place, meeting: DemoMeeting, row: Rows["bookings"][number]): void {
  const { ground, rows } = place;
  const { made, changed } = history(ground, meeting);
  const line = { bookingId: row.id, participantId: row.participantId, actorKind: "adviser" as const, actorId: row.adviserId ?? ground.adviserIds.marit, old: null, new: null };
  const asked = meeting.wish?.kind === "new";
  rows.bookingChanges.push({ ...line, id: ground.newId(), ...(asked ? { actorKind: "participant", actorId: row.participantId } : {}), kind: asked ? "asked" : "created", at: row.createdAt, seenAt: row.createdAt });
  const change = moved(place, meeting, row);
  const kind = change ? ("meeting-changed" as const) : meeting.cancelled ? ("meeting-cancelled" as const) : null;
  if (!kind) return;
  rows.bookingChanges.push({ ...line, id: ground.newId(), kind: change ? "changed" : "cancelled", ...change, at: changed, seenAt: null });
  const { readingLanguage } = demoParticipants[meeting.who];
  rows.notices.push({ ...makeNotice({ kind, participantId: row.participantId, readingLanguage, bookingId: row.id, now: changed }), id: ground.newId() });
  rows.bookings.at(-1)!.updatedAt = changed > made ? changed : made;
}

const tasks: Partial<Record<OrderStatus, OrderTask>> = { asked: "order", "not-available": "follow-up" };

/** An order in its last status, with a line of history for each it has been through, a few hours apart. */
function addOrder({ ground, office, rows }: Place, meeting: DemoMeeting, row: Rows["bookings"][number]): void {
  const { need } = demoParticipants[meeting.who];
  const statuses = meeting.order ?? [];
  const status = statuses.at(-1);
  if (!need || !status || !row.startsAt) return;
  const { made, changed } = history(ground, meeting);
  const notice = { noticeDays: office.interpreterNoticeDays, answerDays: office.answerDays };
  const wanted = { language: need.language, otherLanguage: null, dialect: need.dialect ?? null, genderWish: need.genderWish ?? null, formWish: need.formWish ?? null, notSamePerson: false };
  const order = newOrder(ground.newId(), { wanted, meeting: { id: row.id, participantId: row.participantId, startsAt: row.startsAt, form: row.form }, by: "participant", now: made, notice });
  const placed = statuses.includes("ordered");
  const told = meeting.movedFrom ? businessDayAt(ground.now, meeting.movedFrom.day, meeting.movedFrom.time) : row.startsAt;
  const agency = placed ? { agencyStartsAt: told, agencyEndsAt: minutesAfter(told, meeting.minutes ?? 45) } : {};
  const live = { status: "ordered" as const, task: null, form: order.form, orderBy: order.orderBy ?? null, answerBy: order.answerBy, late: order.late, agencyStartsAt: told };
  const followed = meeting.movedFrom ? followBooking(live, { kind: "moved", from: told, to: row.startsAt, form: row.form }, { ...notice, now: changed }) : {};
  const { lateCancellation: _, ...follows } = { lateCancellation: false, ...followed };
  rows.interpreterOrders.push({ ...order, ...agency, ...follows, status, task: meeting.movedFrom ? "reorder" : (tasks[status] ?? null), ...(status === "done" ? { outcome: "done" as const, qualification: "C" } : {}), updatedAt: changed });
  statuses.forEach((one, step) => {
    const ours = step > 0;
    rows.interpreterOrderEvents.push({
      id: ground.newId(), orderId: order.id, status: one, actorKind: ours ? "adviser" : "participant", actorId: ours ? ground.adviserIds.marit : row.participantId, at: minutesAfter(made, step * 150),
    });
  });
}

function addWish({ ground, office, rows }: Place, { wish }: DemoMeeting, row: Rows["bookings"][number]): void {
  if (!wish) return;
  const asked = wish.askedDaysAgo === 0 ? minutesAfter(ground.now, -90) : businessDayAt(ground.now, -wish.askedDaysAgo, "12:05");
  rows.bookingRequests.push({
    id: ground.newId(), bookingId: row.id, participantId: row.participantId, kind: wish.kind, status: "open", reason: wish.reason ?? null,
    wishes: { partsOfDay: wish.partsOfDay, weekdays: wish.weekdays }, answerBy: answerBy(asked, office.answerDays), formKey: ground.newId(), createdAt: asked,
  });
}

/** The meetings of the demo with history, wishes, interpreter orders and notices; `ids` names them for others. */
export function meetingRows(ground: Ground, office: Rows["offices"][number]): { rows: MeetingRows; ids: Record<string, string> } {
  const rows: MeetingRows = { bookings: [], bookingChanges: [], bookingRequests: [], interpreterOrders: [], interpreterOrderEvents: [], notices: [] };
  const ids = Object.fromEntries(demoMeetings.map(({ key }) => [key, ground.newId()]));
  const place = { ground, office, ids, rows };
  for (const meeting of demoMeetings) {
    const row = bookingRow(place, meeting);
    rows.bookings.push(row);
    addHistory(place, meeting, row);
    addOrder(place, meeting, row);
    addWish(place, meeting, row);
  }
  return { rows, ids };
}
