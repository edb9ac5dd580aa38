import type { NewInterpreterOrder, InterpreterNeed } from "#db/queries/interpreter.server.ts";
import type { BookingForm, GenderWish, InterpreterForm } from "#dialect";
import { interpreterFormFor } from "./form-of-interpreting.ts";
import { orderDates, type Notice } from "./order-dates.ts";

/** What somebody wants of an interpreter; wishes may be null. */
export type Wanted = {
  language: string;
  otherLanguage: string | null;
  dialect: string | null;
  genderWish: GenderWish | null;
  formWish: InterpreterForm | null;
  notSamePerson: boolean;
};

export type MeetingForOrder = { id: string; participantId: string; startsAt: Date; form: BookingForm };

/** A new order, asked for now, with its dates; late ones are taken too. */
export function newOrder(
  id: string,
  { wanted, meeting, by, now, notice }: { wanted: Wanted; meeting: MeetingForOrder; by: "participant" | "adviser"; now: Date; notice: Notice },
): NewInterpreterOrder {
  return {
    id,
    bookingId: meeting.id,
    participantId: meeting.participantId,
    status: "asked",
    language: wanted.language,
    otherLanguage: wanted.otherLanguage,
    dialect: wanted.dialect,
    genderWish: wanted.genderWish,
    form: interpreterFormFor(meeting.form, wanted.formWish),
    notSamePerson: wanted.notSamePerson,
    ...orderDates(now, meeting.startsAt, notice),
    requestedBy: by,
    task: "order",
    createdAt: now,
    updatedAt: now,
  };
}

/** What a standing need asks for, or null when there is none or it was turned off. */
export function wantedByNeed(need: InterpreterNeed | null): Wanted | null {
  if (!need?.needed || !need.language) return null;
  const { language, otherLanguage, dialect, genderWish, formWish, notSamePerson } = need;
  return { language, otherLanguage, dialect, genderWish, formWish, notSamePerson };
}

/**
 * The order that a standing need for all meetings gives a meeting that has just been fixed, or null. Keep it with
 * keepOrder in the same transaction as the meeting.
 */
export function orderForNewBooking(
  id: string,
  need: InterpreterNeed | null,
  on: { meeting: MeetingForOrder; by: "participant" | "adviser"; now: Date; notice: Notice },
): NewInterpreterOrder | null {
  const wanted = need?.forAllMeetings ? wantedByNeed(need) : null;
  return wanted && on.meeting.startsAt > on.now ? newOrder(id, { wanted, ...on }) : null;
}
