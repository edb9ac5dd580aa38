import { findSpokenLanguage } from "#app/features/interpreter/spoken-languages.ts";
import type * as store from "#db/queries/export.server.ts";
import { coded, codedIf, isoTime, isoTimeIf, written, type NameOf } from "./export-words.server.ts";

type Rows<Query extends (...given: never[]) => PromiseLike<unknown[]>> = Awaited<ReturnType<Query>>;
type Order = Rows<typeof store.exportOrders>[number];
type Request = Rows<typeof store.exportRequests>[number];
type Change = Rows<typeof store.exportBookingChanges>[number];
type Booking = Rows<typeof store.exportBookings>[number];

function orderOf(order: Order) {
  return {
    id: order.id,
    status: coded("interpreter:status", order.status),
    language: { code: order.language, nb: findSpokenLanguage(order.language)?.norwegian ?? null },
    otherLanguage: order.otherLanguage,
    dialect: order.dialect,
    genderWish: codedIf("interpreter:wishes.gender", order.genderWish),
    form: coded("interpreter:wishes.takes-part", order.form),
    notSamePerson: order.notSamePerson,
    orderBy: order.orderBy,
    answerBy: order.answerBy,
    requestedBy: order.requestedBy,
    interpreterName: order.interpreterName,
    qualification: order.qualification,
    exceptionReason: codedIf("admin:interpreter.exceptions", order.exceptionReason),
    outcome: codedIf("admin:interpreter.outcomes", order.outcome),
    createdAt: isoTime(order.createdAt),
    updatedAt: isoTime(order.updatedAt),
  };
}

function requestOf(request: Request) {
  return {
    id: request.id,
    kind: request.kind,
    status: request.status,
    reason: codedIf("bookings:move-reasons", request.reason),
    partsOfDay: request.wishes.partsOfDay.map((part) => coded("bookings:ask.parts-of-day", part)),
    weekdays: request.wishes.weekdays,
    note: written(request.note, request.noteLanguage),
    answerBy: request.answerBy,
    answeredAt: isoTimeIf(request.answeredAt),
    createdAt: isoTime(request.createdAt),
  };
}

function placeOf({ placeName, street, access, busStop, videoLink }: Booking) {
  const place = { name: placeName, street, access, busStop, videoLink };
  return Object.values(place).some((part) => part !== null) ? place : null;
}

function endOf({ endedBy, endedReason, nextStep }: Booking) {
  if (!endedBy) return null;
  return { by: endedBy, reason: codedIf(endedBy === "office" ? "bookings:office-reasons" : "bookings:cancel-reasons", endedReason), nextStep: codedIf("bookings:next-steps", nextStep) };
}

type With = { orders: readonly Order[]; requests: readonly Request[]; changes: readonly Change[]; nameOf: NameOf };

/** A person's meetings, each with its interpreter orders, the wishes for it and what was done with it. One asked for has no time. */
export function appointmentsForExport(rows: readonly Booking[], { orders, requests, changes, nameOf }: With) {
  return rows.map((booking) => ({
    id: booking.id,
    status: coded("admin:bookings.statuses", booking.status),
    startsAt: isoTimeIf(booking.startsAt),
    endsAt: isoTimeIf(booking.endsAt),
    form: coded("admin:bookings.forms", booking.form),
    purpose: coded("bookings:purposes", booking.purpose),
    adviser: nameOf(booking.adviserId),
    place: placeOf(booking),
    bring: booking.bring.map((item) => coded("bookings:bring", item)),
    childWelcome: booking.childWelcome,
    bringsChild: booking.bringsChild,
    needsTravelHelp: booking.needsTravelHelp,
    note: written(booking.note, booking.noteLanguage),
    participantIsComingSince: isoTimeIf(booking.comingAt),
    end: endOf(booking),
    calendarSequence: booking.sequence,
    createdAt: isoTime(booking.createdAt),
    updatedAt: isoTime(booking.updatedAt),
    requests: requests.filter((one) => one.bookingId === booking.id).map(requestOf),
    changes: changes.filter((one) => one.bookingId === booking.id).map(({ kind, by, at }) => ({ kind: coded("admin:bookings.changes", kind), by, at: isoTime(at) })),
    interpreterOrders: orders.filter((one) => one.bookingId === booking.id).map(orderOf),
  }));
}
