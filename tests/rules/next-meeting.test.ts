import { describe, expect, it } from "vitest";
import { daysUntil, isLateToCancel, phaseOf, placeOf, whyNotChange, whyNotMove, type Meeting } from "#app/features/bookings/booking-rules.ts";
import { chooseMeetings } from "#app/features/bookings/choose-meetings.ts";
import { describeChanges, differencesBetween } from "#app/features/bookings/describe-changes.ts";
import { changesPlace, changesTime, compareDetails, type Details } from "#app/features/bookings/details.ts";
import { phoneEnding, safeLink, viewMeeting } from "#app/features/bookings/meeting-view.ts";
import { osloDay, osloInstant } from "#app/features/calendar/oslo-time.ts";
import { noticeDueAt } from "#app/features/notices/quiet-hours.ts";
import type { Booking, ChangeRow, MeetingRow } from "#db/queries/bookings.server.ts";

const at = (day: string, time: string) => osloInstant(day, time);

function aMeeting(id: string, day: string, from: string, to: string, status: Meeting["status"] = "confirmed"): Meeting {
  return { id, status, startsAt: at(day, from), endsAt: at(day, to) };
}

const ids = (meetings: readonly { id: string }[]) => meetings.map(({ id }) => id);

describe("which meeting stands first", () => {
  const now = at("2026-11-24", "10:00");

  it("is the soonest confirmed one that has not ended, in whatever order the rows come", () => {
    const chosen = chooseMeetings([aMeeting("late", "2026-12-01", "09:00", "10:00"), aMeeting("soon", "2026-11-25", "09:00", "10:00"), aMeeting("past", "2026-11-23", "09:00", "10:00")], now);
    expect(chosen.next?.id).toBe("soon");
    expect(ids(chosen.later)).toEqual(["late"]);
  });

  it("is the one that goes on now, until its last minute", () => {
    const running = aMeeting("running", "2026-11-24", "09:50", "10:30");
    const next = aMeeting("next", "2026-11-24", "13:00", "14:00");
    expect(phaseOf(running, now)).toBe("now");
    expect(chooseMeetings([next, running], now).next?.id).toBe("running");
    expect(chooseMeetings([next, running], at("2026-11-24", "10:29")).next?.id).toBe("running");
    expect(chooseMeetings([next, running], at("2026-11-24", "10:30")).next?.id).toBe("next");
    expect(phaseOf(running, at("2026-11-24", "10:30"))).toBe("past");
  });

  it("shows two on the same day, in order, and leaves other days out of that", () => {
    const chosen = chooseMeetings([aMeeting("b", "2026-11-25", "13:00", "14:00"), aMeeting("a", "2026-11-25", "09:00", "10:00"), aMeeting("c", "2026-11-26", "09:00", "10:00")], now);
    expect(chosen.next?.id).toBe("a");
    expect(ids(chosen.sameDay)).toEqual(["b"]);
    expect(ids(chosen.later)).toEqual(["c"]);
  });

  it("keeps a cancelled one in sight until its old time has passed, beside the next, never as the next", () => {
    const rows = [aMeeting("cancelled", "2026-11-24", "11:00", "12:00", "cancelled"), aMeeting("next", "2026-11-26", "09:00", "10:00")];
    expect(chooseMeetings(rows, now)).toMatchObject({ next: { id: "next" }, cancelled: [{ id: "cancelled" }] });
    expect(chooseMeetings(rows, at("2026-11-24", "12:00")).cancelled).toEqual([]);
  });

  it("is nothing when there are only requested, declined, done and past ones", () => {
    const rows: Meeting[] = [
      { id: "asked", status: "requested", startsAt: null, endsAt: null },
      aMeeting("done", "2026-11-25", "09:00", "10:00", "done"),
      aMeeting("past", "2026-11-23", "09:00", "10:00"),
    ];
    expect(chooseMeetings(rows, now)).toEqual({ next: null, sameDay: [], cancelled: [], later: [] });
  });

  it("counts the same day by the date in Oslo: 00.30 is not the evening before, as it is in UTC", () => {
    const night = aMeeting("night", "2026-11-25", "00:30", "01:00");
    const evening = aMeeting("evening", "2026-11-24", "23:30", "23:59");
    expect(night.startsAt?.toISOString()).toBe("2026-11-24T23:30:00.000Z");
    expect(chooseMeetings([night, evening], now)).toMatchObject({ next: { id: "evening" }, sameDay: [], later: [{ id: "night" }] });
  });
});

describe("how many days away", () => {
  it.each([
    ["just before midnight, a meeting at 00.30 is tomorrow", at("2026-11-24", "23:59"), at("2026-11-25", "00:30"), 1],
    ["just after midnight it is today", at("2026-11-25", "00:01"), at("2026-11-25", "00:30"), 0],
    ["late in the evening it is still today", at("2026-11-24", "00:10"), at("2026-11-24", "23:30"), 0],
    ["over the change to winter time, with 25 hours in a day", at("2026-10-24", "10:00"), at("2026-10-26", "09:30"), 2],
    ["over the change to summer time, with 23 hours in a day", at("2027-03-27", "23:30"), at("2027-03-29", "00:30"), 2],
    ["over New Year", at("2026-12-31", "12:00"), at("2027-01-04", "09:00"), 4],
  ])("%s", (_what, now, startsAt, days) => {
    expect(daysUntil(startsAt, now)).toBe(days);
  });

  it("keeps the time on the clock over the change of time", () => {
    expect(osloInstant("2027-03-26", "09:30").toISOString()).toBe("2027-03-26T08:30:00.000Z");
    expect(osloInstant("2027-03-29", "09:30").toISOString()).toBe("2027-03-29T07:30:00.000Z");
    expect(osloDay(osloInstant("2026-10-25", "02:30"))).toBe("2026-10-25");
  });
});

describe("what can still be done", () => {
  const meeting = aMeeting("m", "2026-11-24", "09:30", "10:15");

  it("until it ends a meeting can be cancelled, until it begins it can be moved", () => {
    expect(whyNotChange(meeting, at("2026-11-24", "10:14"))).toBeNull();
    expect(whyNotChange(meeting, at("2026-11-24", "10:15"))).toBe("past");
    expect(whyNotMove(meeting, at("2026-11-24", "09:29"))).toBeNull();
    expect(whyNotMove(meeting, at("2026-11-24", "09:30"))).toBe("started");
  });

  it("says why not: cancelled, declined, over, without a time", () => {
    const now = at("2026-11-22", "10:00");
    expect(whyNotChange({ ...meeting, status: "cancelled" }, now)).toBe("cancelled");
    expect(whyNotChange({ ...meeting, status: "declined" }, now)).toBe("declined");
    expect(whyNotChange({ ...meeting, status: "done" }, now)).toBe("past");
    expect(whyNotChange({ status: "requested", startsAt: null, endsAt: null }, now)).toBe("no-time");
  });

  it.each([
    ["on the day itself", at("2026-11-24", "08:00"), true],
    ["the business day before", at("2026-11-23", "08:00"), true],
    ["on the Saturday before a Tuesday nobody reads it before Monday", at("2026-11-21", "12:00"), false],
    ["two business days before", at("2026-11-20", "15:00"), false],
  ])("a no is late %s", (_when, now, late) => {
    expect(isLateToCancel(at("2026-11-24", "09:30"), now)).toBe(late);
  });

  it("is late on Friday for Monday, and on Maundy Thursday's eve for the Tuesday after Easter", () => {
    expect(isLateToCancel(at("2026-11-23", "09:00"), at("2026-11-20", "09:00"))).toBe(true);
    expect(isLateToCancel(at("2027-03-30", "09:00"), at("2027-03-24", "09:00"))).toBe(true);
    expect(isLateToCancel(at("2027-03-30", "09:00"), at("2027-03-23", "09:00"))).toBe(false);
  });
});

describe("where a meeting is", () => {
  const office = { name: "Kontoret", street: "Storgata 1", postalCode: "1234", city: "Fjordvik", access: "2. etasje", busStop: "Torget" };
  const empty = { placeName: null, street: null, access: null, busStop: null };

  it("is the office's address when nothing else was written, and what was written when something was", () => {
    expect(placeOf("office", empty, office)).toEqual({ placeName: "Kontoret", street: "Storgata 1, 1234 Fjordvik", access: "2. etasje", busStop: "Torget" });
    expect(placeOf("office", { ...empty, access: "Rom 7" }, office).access).toBe("Rom 7");
    expect(placeOf("office", { ...empty, street: "Sidegata 2" }, office)).toEqual({ ...empty, street: "Sidegata 2" });
    expect(placeOf("other", empty, office)).toEqual(empty);
  });

  it("is never kept for home, phone and video", () => {
    for (const form of ["home", "phone", "video"] as const) expect(placeOf(form, { ...empty, street: "Hjemveien 3" }, office)).toEqual(empty);
  });

  it("gives only the end of a phone number, and only links that open safely", () => {
    expect(phoneEnding("+47 400 00 045")).toBe("45");
    expect(phoneEnding(null)).toBeNull();
    expect(safeLink("https://video.example.no/rom?x=1")).toBe("https://video.example.no/rom?x=1");
    expect(["javascript:alert(1)", "http://video.example.no", "https://a b", 'https://a"onclick'].map(safeLink)).toEqual([null, null, null, null]);
  });
});

const booking: Booking = {
  id: "b", participantId: "p", officeId: "o", adviserId: "a1", status: "confirmed", startsAt: at("2026-11-25", "12:30"), endsAt: at("2026-11-25", "13:30"), form: "office", purpose: "plan",
  placeName: null, street: "Storgata 1", access: null, busStop: null, videoLink: null, bring: ["id"], childWelcome: null, bringsChild: false, needsTravelHelp: false, note: null, noteLanguage: null,
  comingAt: null, endedReason: null, endedBy: null, nextStep: null, sequence: 1, createdAt: at("2026-11-01", "09:00"), updatedAt: at("2026-11-01", "09:00"),
};

function aChange(given: Partial<ChangeRow>): ChangeRow {
  return { id: "c", bookingId: "b", kind: "changed", actorKind: "adviser", actorName: "Marit Solberg", old: {}, new: {}, at: at("2026-11-20", "10:00"), seenAt: null, ...given };
}

describe("what changed after the person last looked", () => {
  const times = (day: string, from: string, to: string) => ({ startsAt: at(day, from).toISOString(), endsAt: at(day, to).toISOString() });

  it("is the oldest unseen time as before and the meeting's own as now, by whom and when", () => {
    const first = aChange({ old: times("2026-11-24", "10:00", "11:00"), new: times("2026-11-24", "14:00", "15:00") });
    const second = aChange({ old: times("2026-11-24", "14:00", "15:00"), new: times("2026-11-25", "12:30", "13:30"), at: at("2026-11-21", "10:00"), actorName: "Jonas Lien" });
    expect(describeChanges(booking, [first, second], new Map())).toEqual({
      differences: [{ what: "time", before: times("2026-11-24", "10:00", "11:00"), now: times("2026-11-25", "12:30", "13:30") }],
      by: "office",
      name: "Jonas Lien",
      day: "2026-11-21",
    });
  });

  it("is nothing when it was seen, was changed back, or belongs to another meeting", () => {
    const old = times("2026-11-24", "10:00", "11:00");
    expect(describeChanges(booking, [aChange({ old, seenAt: at("2026-11-21", "10:00") })], new Map())).toBeNull();
    expect(describeChanges(booking, [aChange({ old: times("2026-11-25", "12:30", "13:30") })], new Map())).toBeNull();
    expect(describeChanges(booking, [aChange({ old, bookingId: "another" })], new Map())).toBeNull();
    expect(describeChanges(booking, [aChange({ kind: "created" })], new Map())).toBeNull();
  });

  it("names the old and the new adviser, place, form and things to bring", () => {
    const names = new Map([["a1", "Marit Solberg"], ["a2", "Jonas Lien"]]);
    const found = differencesBetween({ adviserId: "a2", street: "Sidegata 2", form: "phone", bring: [] }, { adviserId: "a1", street: "Storgata 1", form: "office", bring: ["id"] }, names);
    expect(found).toEqual([
      { what: "form", before: "phone", now: "office" },
      { what: "place", before: "Sidegata 2", now: "Storgata 1" },
      { what: "who", before: "Jonas Lien", now: "Marit Solberg" },
      { what: "bring", before: [], now: ["id"] },
    ]);
  });
});

describe("a changed place", () => {
  it("tells only what changed, and no address when the meeting is no longer at one", () => {
    expect(differencesBetween({ access: "2. etasje" }, { street: "Storgata 1", access: "4. etasje" }, new Map())).toEqual([{ what: "place", before: "2. etasje", now: "4. etasje" }]);
    expect(differencesBetween({ form: "office", street: "Storgata 1" }, { form: "home", street: null }, new Map())).toEqual([{ what: "form", before: "office", now: "home" }]);
  });
});

describe("old and new details", () => {
  const details: Details = { ...booking };

  it("keep both ends of a new time, and nothing when nothing differs", () => {
    const change = compareDetails(details, { endsAt: at("2026-11-25", "14:00"), form: "office" });
    expect(change).toEqual({ old: { startsAt: booking.startsAt?.toISOString(), endsAt: booking.endsAt?.toISOString() }, new: { startsAt: booking.startsAt?.toISOString(), endsAt: "2026-11-25T13:00:00.000Z" } });
    expect(change && [changesTime(change), changesPlace(change)]).toEqual([true, false]);
    expect(compareDetails(details, { bring: ["id"], startsAt: new Date(booking.startsAt ?? 0), note: null })).toBeNull();
  });
});

describe("the view of a meeting", () => {
  const row = (given: Partial<Booking>, phone: string | null = "+4740000045"): MeetingRow => ({
    booking: { ...booking, ...given },
    adviser: { id: "a1", name: "Marit Solberg", role: "programme-adviser", phone: "+4740000001", active: true },
    participantPhone: phone,
  });
  const now = at("2026-11-22", "10:00");

  it("has the Oslo day, the distance in dates and codes only", () => {
    expect(viewMeeting(row({ purpose: "dropped-code", bring: ["id", "dropped-code"] }), { now })).toMatchObject({ day: "2026-11-25", daysUntil: 3, phase: "coming", purpose: "other", bring: ["id"] });
  });

  it("says nothing of an address at home, and never the whole number of a phone meeting", () => {
    expect(viewMeeting(row({ form: "home", street: "Hjemveien 3" }), { now }).place).toBeNull();
    const phone = viewMeeting(row({ form: "phone" }), { now });
    expect(phone.phoneEnding).toBe("45");
    expect(JSON.stringify(phone)).not.toContain("40000045");
    expect(viewMeeting(row({}), { now }).phoneEnding).toBeNull();
    expect(viewMeeting(row({ form: "office", street: null }), { now }).place).toBeNull();
  });

  it("leaves out an adviser who no longer works here", () => {
    const gone = row({});
    expect(viewMeeting({ ...gone, adviser: gone.adviser && { ...gone.adviser, active: false } }, { now }).with).toBeNull();
  });
});

describe("when a notice may leave the house", () => {
  it.each([
    ["in the day: at once", at("2026-11-24", "10:00"), at("2026-11-24", "10:00")],
    ["at 22.10: the next morning", at("2026-11-24", "22:10"), at("2026-11-25", "08:00")],
    ["at 03.00: the same morning", at("2026-11-24", "03:00"), at("2026-11-24", "08:00")],
    ["in the night when the clock changes", at("2027-03-27", "23:00"), at("2027-03-28", "08:00")],
  ])("%s", (_when, now, due) => {
    expect(noticeDueAt(now)).toEqual(due);
  });
});
