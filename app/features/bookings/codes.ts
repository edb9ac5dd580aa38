import type { BookingForm } from "#dialect";

/** What a meeting is about: neutral codes, each a sentence in locales (bookings:purposes). */
export const purposes = [
  "plan",
  "first-meeting",
  "how-it-goes",
  "norwegian",
  "work",
  "work-practice",
  "cv",
  "education",
  "meldekort",
  "forms",
  "everyday",
  "money",
  "housing",
  "family",
  "together",
  "other",
] as const;
export type Purpose = (typeof purposes)[number];

/** What to bring (bookings:bring). An empty list is said in words too. */
export const bringItems = [
  "id",
  "letter",
  "papers",
  "plan",
  "timetable",
  "cv",
  "certificates",
  "payslips",
  "bank-card",
  "lease",
  "access-card",
  "phone",
  "glasses",
] as const;
export type BringItem = (typeof bringItems)[number];

/** How people meet (bookings:forms). At home is one of them (features P50). */
export const forms = ["office", "phone", "video", "home", "other"] as const satisfies readonly BookingForm[];

/** Why a participant cannot come: one button each (bookings:cancel-reasons). */
export const cancelReasons = ["ill", "child-ill", "work", "course", "travel", "other"] as const;
export type CancelReason = (typeof cancelReasons)[number];

/** Why a participant wants another time (bookings:move-reasons). */
export const moveReasons = ["ill", "child", "work", "course", "travel", "other"] as const;
export type MoveReason = (typeof moveReasons)[number];

/** Why the office cancels (bookings:office-reasons). */
export const officeReasons = ["adviser-ill", "adviser-busy", "no-interpreter", "closed", "not-needed", "other"] as const;
export type OfficeReason = (typeof officeReasons)[number];

/** What happens now, after a "no" from the office: never a dead end (bookings:next-steps). */
export const nextSteps = ["we-send-new-time", "we-call-you", "ask-again", "call-us", "write-to-us", "nothing"] as const;
export type NextStep = (typeof nextSteps)[number];

/** Wishes of a request: times of the day (school-hours: while the children are at school or in kindergarten), and weekdays 1 to 5, Monday first. */
export const partsOfDay = ["morning", "afternoon", "school-hours"] as const;
export type PartOfDay = (typeof partsOfDay)[number];
export const weekdays = [1, 2, 3, 4, 5] as const;

/** What a change in the history was (bookings:changes). */
export const changeKinds = [
  "asked",
  "created",
  "changed",
  "coming",
  "cancelled",
  "move-asked",
  "withdrawn",
  "offered",
  "confirmed",
  "moved",
  "offers-declined",
  "declined",
  "done",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** The code if it is one of the list, otherwise null: rows may hold codes that a later version dropped. */
export function knownCode<T extends string>(list: readonly T[], code: string | null): T | null {
  return list.find((one) => one === code) ?? null;
}
