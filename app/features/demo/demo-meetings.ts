import type { OfficeReason, Purpose, BringItem, NextStep } from "#app/features/bookings/codes.ts";
import type { BookingForm, BookingStatus, OrderStatus } from "#dialect";
import type { AdviserKey, ParticipantKey } from "./demo-people.ts";

/** A meeting of the demo, in business days from today and Oslo time; `key` is how others of the demo name it. */
export type DemoMeeting = {
  key: string;
  who: ParticipantKey;
  adviser: AdviserKey | null;
  status: BookingStatus;
  day?: number;
  time?: string;
  minutes?: number;
  form: BookingForm;
  purpose: Purpose;
  bring?: BringItem[];
  childWelcome?: boolean;
  note?: { text: string; language: string };
  /** Statuses the interpreter order has been through; the last is where it stands. */
  order?: OrderStatus[];
  /** Moved by the adviser: where it was before. */
  movedFrom?: { day: number; time: string };
  cancelled?: { reason: OfficeReason; nextStep: NextStep };
  /** A wish: for a new meeting, or for another time. */
  wish?: { kind: "new" | "move"; reason?: string; partsOfDay: string[]; weekdays: number[]; askedDaysAgo: number; needsTravelHelp?: boolean };
};

/** Of every kind one: confirmed, moved, cancelled, asked for, at home, by video without a link yet, past. */
export const demoMeetings: DemoMeeting[] = [
  {
    key: "amal-plan", who: "amal", adviser: "marit", status: "confirmed", day: 1, time: "09:30", minutes: 45, form: "office", purpose: "plan", bring: ["id", "timetable"],
    childWelcome: true, note: { text: "Vi ser på planen for våren.", language: "nb" }, order: ["asked", "ordered", "confirmed"],
  },
  { key: "amal-nav", who: "amal", adviser: "jonas", status: "confirmed", day: 6, time: "13:00", minutes: 30, form: "phone", purpose: "meldekort", bring: ["letter"], order: ["asked"] },
  { key: "amal-first", who: "amal", adviser: "marit", status: "done", day: -10, time: "10:00", minutes: 60, form: "office", purpose: "first-meeting", order: ["asked", "ordered", "confirmed", "done"] },
  {
    key: "oksana-moved", who: "oksana", adviser: "marit", status: "confirmed", day: 3, time: "12:30", minutes: 60, form: "office", purpose: "how-it-goes", bring: ["papers"],
    movedFrom: { day: 2, time: "10:00" }, order: ["asked", "ordered", "needs-reorder"],
  },
  {
    key: "yonas-cancelled", who: "yonas", adviser: "marit", status: "cancelled", day: 2, time: "13:00", minutes: 45, form: "office", purpose: "norwegian",
    cancelled: { reason: "adviser-ill", nextStep: "we-send-new-time" }, order: ["asked", "released"],
  },
  { key: "yonas-next", who: "yonas", adviser: "marit", status: "confirmed", day: 7, time: "10:00", minutes: 60, form: "office", purpose: "work-practice", bring: ["cv"], order: ["asked"] },
  { key: "piotr-work", who: "piotr", adviser: "jonas", status: "confirmed", day: 4, time: "14:00", minutes: 30, form: "phone", purpose: "work", bring: ["payslips"] },
  {
    key: "fatima-home", who: "fatima", adviser: "ingrid", status: "confirmed", day: 3, time: "11:00", minutes: 90, form: "home", purpose: "everyday", childWelcome: true,
    order: ["asked", "ordered"],
  },
  {
    key: "mariam-wish", who: "mariam", adviser: "marit", status: "requested", form: "office", purpose: "other",
    wish: { kind: "new", partsOfDay: ["morning"], weekdays: [1, 3], askedDaysAgo: 1, needsTravelHelp: true },
  },
  { key: "dmytro-video", who: "dmytro", adviser: "jonas", status: "confirmed", day: 2, time: "09:00", minutes: 45, form: "video", purpose: "cv", bring: ["cv"], order: ["asked", "ordered", "confirmed"] },
  { key: "hassan-money", who: "hassan", adviser: "marit", status: "confirmed", day: 5, time: "10:00", minutes: 60, form: "office", purpose: "money", bring: ["letter", "bank-card"], order: ["asked", "ordered", "not-available"] },
  {
    key: "elira-move", who: "elira", adviser: "marit", status: "confirmed", day: 6, time: "12:00", minutes: 30, form: "office", purpose: "forms",
    wish: { kind: "move", reason: "work", partsOfDay: ["afternoon"], weekdays: [4, 5], askedDaysAgo: 0 },
  },
  { key: "elira-past", who: "elira", adviser: "marit", status: "done", day: -3, time: "10:00", minutes: 30, form: "office", purpose: "how-it-goes" },
];
