import { describe, expect, it } from "vitest";
import { followBooking, type BookingChange, type LiveOrder } from "#app/features/interpreter/follow-booking.ts";
import { isSameHalfDay } from "#app/features/interpreter/half-day.ts";
import type { OrderStatus } from "#dialect";

const notice = { noticeDays: 2, answerDays: 2 };
/** Monday morning; the meeting is Friday 27 November 09.30 in Oslo, so an agency must know on Wednesday. */
const inTime = { ...notice, now: new Date("2026-11-23T09:00:00Z") };
const tooLate = { ...notice, now: new Date("2026-11-26T09:00:00Z") };
const friday = new Date("2026-11-27T08:30:00Z");
const fridayLater = new Date("2026-11-27T10:00:00Z");
const fridayAfternoon = new Date("2026-11-27T12:30:00Z");
const tuesday = new Date("2026-12-01T08:30:00Z");

function anOrder(status: OrderStatus, given: Partial<LiveOrder> = {}): LiveOrder {
  const placed = ["ordered", "confirmed", "confirm-again", "needs-reorder"].includes(status);
  const task = { asked: "order", "needs-reorder": "reorder", "confirm-again": "tell-new-time", "not-available": "follow-up" } as const;
  return {
    status,
    task: status in task ? task[status as keyof typeof task] : null,
    form: "on-site",
    orderBy: "2026-11-25",
    answerBy: "2026-11-25",
    late: false,
    agencyStartsAt: placed ? friday : null,
    ...given,
  };
}

const cancelled: BookingChange = { kind: "cancelled" };
const done: BookingChange = { kind: "done" };
const movedTo = (to: Date): BookingChange => ({ kind: "moved", from: friday, to, form: "office" });
const placeChanged: BookingChange = { kind: "place-or-form", startsAt: friday, form: "office" };
const becomesPhone: BookingChange = { kind: "place-or-form", startsAt: friday, form: "phone" };

describe("the order follows its meeting: next status and task", () => {
  it.each<[OrderStatus, string, BookingChange, OrderStatus, string | null]>([
    ["asked", "cancelled", cancelled, "released", null],
    ["ordered", "cancelled", cancelled, "released", "cancel"],
    ["confirmed", "cancelled", cancelled, "released", "cancel"],
    ["confirm-again", "cancelled", cancelled, "released", "cancel"],
    ["needs-reorder", "cancelled", cancelled, "released", "cancel"],
    ["not-available", "cancelled", cancelled, "released", null],

    ["asked", "moved to another day", movedTo(tuesday), "asked", "order"],
    ["ordered", "moved to another day", movedTo(tuesday), "needs-reorder", "reorder"],
    ["confirmed", "moved to another day", movedTo(tuesday), "needs-reorder", "reorder"],
    ["confirm-again", "moved to another day", movedTo(tuesday), "needs-reorder", "reorder"],
    ["needs-reorder", "moved to another day", movedTo(tuesday), "needs-reorder", "reorder"],
    ["not-available", "moved to another day", movedTo(tuesday), "needs-reorder", "reorder"],

    ["asked", "moved to the afternoon", movedTo(fridayAfternoon), "asked", "order"],
    ["confirmed", "moved to the afternoon", movedTo(fridayAfternoon), "needs-reorder", "reorder"],

    ["asked", "moved within the half-day", movedTo(fridayLater), "asked", "order"],
    ["ordered", "moved within the half-day", movedTo(fridayLater), "confirm-again", "tell-new-time"],
    ["confirmed", "moved within the half-day", movedTo(fridayLater), "confirm-again", "tell-new-time"],
    ["confirm-again", "moved within the half-day", movedTo(fridayLater), "confirm-again", "tell-new-time"],
    ["needs-reorder", "moved within the half-day", movedTo(fridayLater), "needs-reorder", "reorder"],
    ["not-available", "moved within the half-day", movedTo(fridayLater), "needs-reorder", "reorder"],

    ["asked", "at another place", placeChanged, "asked", "order"],
    ["ordered", "at another place", placeChanged, "ordered", "check-form"],
    ["confirmed", "at another place", placeChanged, "confirmed", "check-form"],
    ["confirm-again", "at another place", placeChanged, "confirm-again", "tell-new-time"],
    ["needs-reorder", "at another place", placeChanged, "needs-reorder", "reorder"],
    ["not-available", "at another place", placeChanged, "not-available", "follow-up"],
    ["confirmed", "now by phone", becomesPhone, "confirmed", "check-form"],
    ["not-available", "now by phone", becomesPhone, "needs-reorder", "reorder"],

    ["asked", "done", done, "released", null],
    ["ordered", "done", done, "done", "outcome"],
    ["confirmed", "done", done, "done", "outcome"],
    ["confirm-again", "done", done, "done", "outcome"],
    ["needs-reorder", "done", done, "released", "cancel"],
    ["not-available", "done", done, "released", null],
  ])("%s, meeting %s", (from, _what, change, status, task) => {
    expect(followBooking(anOrder(from), change, inTime)).toMatchObject({ status, task, lateCancellation: false });
  });
});

describe("telling an agency late", () => {
  it.each<[OrderStatus, BookingChange, boolean]>([
    ["confirmed", cancelled, true],
    ["ordered", cancelled, true],
    ["confirmed", movedTo(tuesday), true],
    ["confirmed", movedTo(fridayLater), false],
    ["asked", cancelled, false],
    ["not-available", cancelled, false],
  ])("%s, %o: charged %s", (from, change, late) => {
    expect(followBooking(anOrder(from), change, tooLate).lateCancellation).toBe(late);
  });

  it("counts from the time the agency knows, not from a later one it was never told", () => {
    const order = anOrder("needs-reorder", { agencyStartsAt: friday, orderBy: "2026-12-10" });
    expect(followBooking(order, cancelled, tooLate).lateCancellation).toBe(true);
  });

  it("uses the order's own day when nobody noted what the agency knows", () => {
    expect(followBooking(anOrder("confirmed", { agencyStartsAt: null }), cancelled, tooLate).lateCancellation).toBe(true);
    expect(followBooking(anOrder("confirmed", { agencyStartsAt: null }), cancelled, inTime).lateCancellation).toBe(false);
  });
});

describe("dates and form follow", () => {
  it("a moved meeting gets a new day to order by and a new day of answer, also when nothing was placed yet", () => {
    for (const status of ["asked", "confirmed"] as const) {
      expect(followBooking(anOrder(status), movedTo(tuesday), inTime)).toMatchObject({ orderBy: "2026-11-27", answerBy: "2026-11-25", late: false });
    }
  });

  it("a meeting moved nearer than the notice is late, and still taken", () => {
    expect(followBooking(anOrder("asked"), movedTo(new Date("2026-11-24T08:30:00Z")), inTime)).toMatchObject({ status: "asked", late: true, answerBy: "2026-11-23" });
  });

  it("a phone meeting has the interpreter on the phone; another room changes nothing of that", () => {
    expect(followBooking(anOrder("confirmed"), becomesPhone, inTime).form).toBe("phone");
    expect(followBooking(anOrder("confirmed"), placeChanged, inTime).form).toBe("on-site");
  });

  it("a second small move is measured against what the agency knows", () => {
    const order = anOrder("confirm-again", { agencyStartsAt: new Date("2026-11-27T10:30:00Z") });
    const change: BookingChange = { kind: "moved", from: fridayLater, to: fridayAfternoon, form: "office" };
    expect(followBooking(order, change, inTime).status).toBe("needs-reorder");
  });
});

describe("the half-day, by the clock in Oslo", () => {
  it.each([
    ["2026-11-27T08:30:00Z", "2026-11-27T10:59:00Z", true],
    ["2026-11-27T10:59:00Z", "2026-11-27T11:00:00Z", false],
    ["2026-07-03T09:59:00Z", "2026-07-03T10:00:00Z", false],
    ["2026-11-27T11:00:00Z", "2026-11-27T22:59:00Z", true],
    ["2026-11-26T23:30:00Z", "2026-11-27T08:00:00Z", true],
    ["2026-11-26T22:30:00Z", "2026-11-27T08:00:00Z", false],
  ])("%s and %s: %s", (one, other, same) => {
    expect(isSameHalfDay(new Date(one), new Date(other))).toBe(same);
  });
});
