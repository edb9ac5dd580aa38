import { osloDay, type Day } from "#app/features/calendar/oslo-time.ts";
import type { OrderOnCard } from "#app/features/interpreter/interpreter-line.tsx";
import type { BookingRequest, ChangeRow, MeetingRow } from "#db/queries/bookings.server.ts";
import type { AdviserRole, BookingForm, BookingStatus } from "#dialect";
import { daysUntil, phaseOf, type Phase, type Place } from "./booking-rules.ts";
import { bringItems, cancelReasons, knownCode, nextSteps, officeReasons, purposes, type BringItem, type CancelReason, type NextStep, type OfficeReason, type Purpose } from "./codes.ts";
import { describeChanges, type SeenChange } from "./describe-changes.ts";

/** A meeting as a page shows it: plain values for a loader, instants as ISO text. Nothing a card does not show. */
export type MeetingView = {
  id: string;
  status: BookingStatus;
  phase: Phase;
  /** The Oslo day it starts on, and how many dates away that is. */
  day: Day | null;
  daysUntil: number | null;
  startsAt: string | null;
  endsAt: string | null;
  form: BookingForm;
  place: Place | null;
  purpose: Purpose;
  bring: BringItem[];
  videoLink: string | null;
  with: { name: string; role: AdviserRole; phone: string } | null;
  /** Last two digits of the person's own number, for a phone meeting: the whole number stays off a shared screen. */
  phoneEnding: string | null;
  childWelcome: boolean | null;
  bringsChild: boolean;
  needsTravelHelp: boolean;
  note: { text: string; language: string } | null;
  coming: boolean;
  ended: Ended | null;
  changed: SeenChange | null;
  order: OrderOnCard | null;
};

/** Who cancelled, when, why, and what happens now. */
export type Ended = { by: "participant" | "office"; name: string | null; day: Day | null; reason: CancelReason | null; officeReason: OfficeReason | null; nextStep: NextStep | null };

type Around = { now: Date; changes?: readonly ChangeRow[]; order?: OrderOnCard | null; adviserNames?: ReadonlyMap<string, string> };

/** Makes the view of a meeting from its row and what goes with it. */
export function viewMeeting({ booking, adviser, participantPhone }: MeetingRow, { now, changes = [], order = null, adviserNames = new Map<string, string>() }: Around): MeetingView {
  const hasPlace = (booking.form === "office" || booking.form === "other") && Boolean(booking.street ?? booking.placeName);
  const { placeName, street, access, busStop } = booking;
  return {
    id: booking.id,
    status: booking.status,
    phase: phaseOf(booking, now),
    day: booking.startsAt && osloDay(booking.startsAt),
    daysUntil: booking.startsAt && daysUntil(booking.startsAt, now),
    startsAt: booking.startsAt?.toISOString() ?? null,
    endsAt: booking.endsAt?.toISOString() ?? null,
    form: booking.form,
    place: hasPlace ? { placeName, street, access, busStop } : null,
    purpose: knownCode(purposes, booking.purpose) ?? "other",
    bring: booking.bring.flatMap((code) => knownCode(bringItems, code) ?? []),
    videoLink: booking.form === "video" ? safeLink(booking.videoLink) : null,
    with: adviser?.active ? { name: adviser.name, role: adviser.role, phone: adviser.phone } : null,
    phoneEnding: booking.form === "phone" ? phoneEnding(participantPhone) : null,
    childWelcome: booking.childWelcome,
    bringsChild: booking.bringsChild,
    needsTravelHelp: booking.needsTravelHelp,
    note: booking.note ? { text: booking.note, language: booking.noteLanguage ?? "nb" } : null,
    coming: booking.comingAt !== null,
    ended: viewEnd(booking, changes),
    changed: booking.status === "confirmed" ? describeChanges(booking, changes, adviserNames) : null,
    order: order && orderOnCard(order, booking, now),
  };
}

/** Only what the interpreter line shows leaves the server; after the meeting no answer is waited for. */
function orderOnCard({ status, language, otherLanguage, form, answerBy }: OrderOnCard, meeting: MeetingRow["booking"], now: Date): OrderOnCard {
  const isOver = phaseOf(meeting, now) === "past";
  return { status, language, otherLanguage, form, answerBy: isOver ? null : answerBy, isAnswerLate: answerBy !== null && answerBy < osloDay(now) };
}

function viewEnd(booking: MeetingRow["booking"], changes: readonly ChangeRow[]): Ended | null {
  if (!booking.endedBy) return null;
  const change = changes.findLast((one) => one.kind === "cancelled" || one.kind === "declined" || one.kind === "withdrawn");
  return {
    by: booking.endedBy,
    name: change?.actorName ?? null,
    day: change ? osloDay(change.at) : null,
    reason: booking.endedBy === "participant" ? knownCode(cancelReasons, booking.endedReason) : null,
    officeReason: booking.endedBy === "office" ? knownCode(officeReasons, booking.endedReason) : null,
    nextStep: knownCode(nextSteps, booking.nextStep),
  };
}

/** The last two digits, or null when there is no number. */
export function phoneEnding(phone: string | null): string | null {
  return /(\d{2})$/.exec(phone?.replace(/\D/g, "") ?? "")?.[1] ?? null;
}

/** A link to a video meeting, if it is one that a browser opens safely. */
export function safeLink(link: string | null): string | null {
  return link !== null && /^https:\/\/[^\s"'<>]+$/.test(link) ? link : null;
}

/** What a person has asked for, and how far it has come. */
export type RequestView = {
  bookingId: string;
  kind: BookingRequest["kind"];
  status: "open" | "offered" | "declined";
  purpose: Purpose;
  form: BookingForm;
  answerBy: Day;
  /** That day has passed without an answer. */
  isAnswerLate: boolean;
  noneSuits: boolean;
  nextStep: NextStep | null;
  partsOfDay: string[];
  weekdays: number[];
};

/** Reason of a request after its offers were turned down: the adviser calls instead of offering blindly again. */
export const noneSuits = "none-of-these";

/** Makes the view of a request; null when it came to a good end or was withdrawn. */
export function viewRequest(request: BookingRequest, booking: { purpose: string; form: BookingForm }, now: Date): RequestView | null {
  const { status, kind, answerBy, bookingId, wishes, reason, nextStep } = request;
  if (status !== "open" && status !== "offered" && status !== "declined") return null;
  return {
    bookingId,
    kind,
    status,
    purpose: knownCode(purposes, booking.purpose) ?? "other",
    form: booking.form,
    answerBy,
    isAnswerLate: answerBy < osloDay(now),
    noneSuits: reason === noneSuits,
    nextStep: knownCode(nextSteps, nextStep),
    partsOfDay: wishes.partsOfDay,
    weekdays: wishes.weekdays,
  };
}
