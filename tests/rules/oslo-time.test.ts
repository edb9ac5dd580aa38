import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  addDays, daysBetween, firstYear, isoWeek, lastYear, mondayOf, osloDay, osloInstant, osloTime, parseDay, parseTime, weekdayOf,
} from "#app/features/calendar/oslo-time.ts";

const dayLength = 86_400_000;
const first = Date.UTC(firstYear, 0, 1);
const last = Date.UTC(lastYear, 11, 31);
const anyInstant = fc.integer({ min: first, max: last }).map((ms) => new Date(ms));
const anyDay = fc.integer({ min: 0, max: (last - first) / dayLength }).map((n) => new Date(first + n * dayLength).toISOString().slice(0, 10));
const anyTime = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);

describe("the day and the clock in Oslo", () => {
  it.each([
    ["2026-11-22T22:59:59Z", "2026-11-22", "23:59"],
    ["2026-11-22T23:00:00Z", "2026-11-23", "00:00"],
    ["2026-07-01T21:59:00Z", "2026-07-01", "23:59"],
    ["2026-07-01T22:30:00Z", "2026-07-02", "00:30"],
    ["2026-12-31T23:00:00Z", "2027-01-01", "00:00"],
    ["2027-03-28T00:59:00Z", "2027-03-28", "01:59"],
    ["2027-03-28T01:00:00Z", "2027-03-28", "03:00"],
    ["2026-10-25T00:59:00Z", "2026-10-25", "02:59"],
    ["2026-10-25T01:00:00Z", "2026-10-25", "02:00"],
  ])("%s is %s %s", (instant, day, time) => {
    expect([osloDay(new Date(instant)), osloTime(new Date(instant))]).toEqual([day, time]);
  });

  it("agree with Temporal at every instant", () => {
    fc.assert(fc.property(anyInstant, (instant) => {
      const oslo = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO("Europe/Oslo");
      expect(osloDay(instant)).toBe(oslo.toPlainDate().toString());
      expect(osloTime(instant)).toBe(oslo.toPlainTime().toString({ smallestUnit: "minute" }));
    }));
  });
});

describe("the instant of a time in Oslo", () => {
  it.each([
    ["2026-11-24", "09:30", "2026-11-24T08:30:00.000Z"],
    ["2026-06-24", "09:30", "2026-06-24T07:30:00.000Z"],
    ["2027-03-27", "12:00", "2027-03-27T11:00:00.000Z"],
    ["2027-03-29", "12:00", "2027-03-29T10:00:00.000Z"],
  ])("%s %s is %s", (day, time, instant) => {
    expect(osloInstant(day, time).toISOString()).toBe(instant);
  });

  it("takes the later valid time for an hour that summer time skips", () => {
    expect(osloInstant("2027-03-28", "02:30").toISOString()).toBe("2027-03-28T01:30:00.000Z");
    expect(osloTime(osloInstant("2027-03-28", "02:30"))).toBe("03:30");
  });

  it("takes the first of the two hours when summer time ends", () => {
    expect(osloInstant("2026-10-25", "02:30").toISOString()).toBe("2026-10-25T00:30:00.000Z");
  });

  it("is always on the day it was made for, and shows the time unless that time was skipped", () => {
    fc.assert(fc.property(anyDay, anyTime, (day, time) => {
      const instant = osloInstant(day, time);
      expect(osloDay(instant)).toBe(day);
      if (!time.startsWith("02")) expect(osloTime(instant)).toBe(time);
    }));
  });

  it.each([["2026-02-30", "09:30"], ["2026-11-24", "24:00"], ["2026-11-24", "9.30"], ["", "09:30"]])("refuses %s %s", (day, time) => {
    expect(() => osloInstant(day, time)).toThrow(RangeError);
  });
});

describe("counting days", () => {
  it("counts dates, not 24-hour blocks, over both changes of the clock", () => {
    expect(daysBetween("2027-03-27", "2027-03-29")).toBe(2);
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(daysBetween(osloDay(new Date("2027-03-27T22:30:00Z")), osloDay(new Date("2027-03-28T22:30:00Z")))).toBe(2);
  });

  it.each([
    ["2026-12-31", 1, "2027-01-01"],
    ["2027-01-01", -1, "2026-12-31"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2027-02-28", 1, "2027-03-01"],
    ["2027-03-28", 0, "2027-03-28"],
  ])("%s and %i days is %s", (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
  });

  it("adds, counts and names days as Temporal does", () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
      const date = Temporal.PlainDate.from(day);
      expect(addDays(day, count)).toBe(date.add({ days: count }).toString());
      expect(daysBetween(day, addDays(day, count))).toBe(count);
      expect(weekdayOf(day)).toBe(date.dayOfWeek);
      expect(weekdayOf(mondayOf(day))).toBe(1);
      expect(daysBetween(mondayOf(day), day)).toBe(date.dayOfWeek - 1);
    }));
  });

  it("knows weekdays long before 1970", () => {
    expect(weekdayOf("1814-05-17")).toBe(2);
    expect(weekdayOf("1969-12-31")).toBe(3);
  });

  it("refuses what is no day", () => {
    expect(() => addDays("24.11.2026", 1)).toThrow(RangeError);
    expect(() => weekdayOf("")).toThrow(RangeError);
  });
});

describe("ISO weeks", () => {
  it.each([
    ["2026-11-22", 2026, 47],
    ["2026-11-23", 2026, 48],
    ["2026-12-28", 2026, 53],
    ["2027-01-03", 2026, 53],
    ["2027-01-04", 2027, 1],
    ["2025-12-29", 2026, 1],
    ["2024-12-30", 2025, 1],
    ["2032-12-31", 2032, 53],
    ["2033-01-02", 2032, 53],
  ])("%s is in week %i-%i", (day, year, week) => {
    expect(isoWeek(day)).toEqual({ year, week });
  });
});

describe("reading what people enter", () => {
  it.each([
    ["2026-11-24", "2026-11-24"],
    [" 24.11.2026 ", "2026-11-24"],
    ["1.5.2027", "2027-05-01"],
    ["٢٤.١١.٢٠٢٦", "2026-11-24"],
    ["۲۰۲۶-۱۱-۲۴", "2026-11-24"],
    ["2028-02-29", "2028-02-29"],
    ["2027-02-29", null],
    ["2026-11-31", null],
    ["2026-13-01", null],
    ["0.1.2026", null],
    ["1405-09-01", null],
    ["2061-01-01", null],
    ["2026-11-24T08:30", null],
    ["24/11/2026", null],
    ["i morgen", null],
    ["", null],
  ])("day %j is %j", (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  it("reads every day as it was written, in both ways", () => {
    fc.assert(fc.property(anyDay, (day) => {
      const [year, month, date] = day.split("-");
      expect(parseDay(day)).toBe(day);
      expect(parseDay(`${Number(date)}.${Number(month)}.${year}`)).toBe(day);
    }));
  });

  it.each([
    ["09:30", "09:30"], ["9.30", "09:30"], [" 23:59 ", "23:59"], ["0:00", "00:00"], ["٠٩:٣٠", "09:30"],
    ["24:00", null], ["9:60", null], ["0930", null], ["9:5", null], ["", null],
  ])("time %j is %j", (text, time) => {
    expect(parseTime(text)).toBe(time);
  });
});
