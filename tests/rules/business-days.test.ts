import fc from "fast-check";
import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import {
  addBusinessDays, answerBy, businessDaysBetween, interpreterOrderBy, isBusinessDay, isLateForInterpreter,
} from "#app/features/calendar/business-days.ts";
import table from "#app/features/calendar/holidays.json" with { type: "json" };
import { isPublicHoliday } from "#app/features/calendar/norwegian-holidays.ts";
import { addDays, firstYear, lastYear, osloInstant } from "#app/features/calendar/oslo-time.ts";

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
const anyDay = fc.integer({ min: 0, max: (lastYear - firstYear - 1) * 365 }).map((count) => addDays(`${firstYear}-07-01`, count));
const anyCount = fc.integer({ min: -40, max: 40 });

describe("Norwegian public holidays", () => {
  it("are known for every year the portal counts with, as the library has them", () => {
    const norway = new Holidays("NO", { types: ["public"] });
    const expected = Object.fromEntries(years.map((year) => [
      String(year),
      [...new Set(norway.getHolidays(year).map((holiday) => holiday.date.slice(5, 10)))].sort(),
    ]));
    expect(table).toEqual(expected);
  });

  // Each is a date that can be checked in a printed calendar.
  it.each([
    ["2026-12-25", "Christmas Day"], ["2026-12-26", "Boxing Day"], ["2027-01-01", "New Year's Day"],
    ["2027-03-25", "Maundy Thursday"], ["2027-03-26", "Good Friday"], ["2027-03-28", "Easter Sunday"], ["2027-03-29", "Easter Monday"],
    ["2027-05-01", "Labour Day"], ["2027-05-06", "Ascension Day"], ["2027-05-16", "Whit Sunday"], ["2027-05-17", "National Day and Whit Monday"],
    ["2024-05-09", "Ascension Day"], ["2024-05-17", "National Day"], ["2024-05-20", "Whit Monday"],
    ["2025-04-17", "Maundy Thursday"], ["2026-04-06", "Easter Monday"], ["2026-05-25", "Whit Monday"],
    ["2028-06-05", "Whit Monday"], ["2030-04-22", "Easter Monday"], ["2038-04-26", "the latest Easter Monday there is"],
  ])("%s is one (%s)", (day) => {
    expect(isPublicHoliday(day)).toBe(true);
  });

  it.each(["2026-12-24", "2026-12-31", "2027-03-24", "2027-03-30", "2027-05-18", "2027-05-07", "2026-11-22", "2027-05-15"])("%s is none", (day) => {
    expect(isPublicHoliday(day)).toBe(false);
  });

  it("are not guessed outside the known years", () => {
    expect(() => isPublicHoliday(`${lastYear + 1}-01-02`)).toThrow(RangeError);
    expect(() => isPublicHoliday(`${firstYear - 1}-12-24`)).toThrow(RangeError);
    expect(() => isPublicHoliday("soon")).toThrow(RangeError);
  });
});

describe("business days", () => {
  it("are Monday to Friday without holidays", () => {
    expect(["2027-05-14", "2027-05-15", "2027-05-16", "2027-05-17", "2027-05-18"].map(isBusinessDay)).toEqual([true, false, false, false, true]);
    expect(isBusinessDay("2026-12-24")).toBe(true);
  });

  it.each([
    ["2026-11-23", 1, "2026-11-24"],
    ["2026-11-27", 1, "2026-11-30"],
    ["2026-12-23", 2, "2026-12-28"],
    ["2026-12-30", 3, "2027-01-05"],
    ["2027-03-24", 1, "2027-03-30"],
    ["2027-04-30", 1, "2027-05-03"],
    ["2027-05-05", 1, "2027-05-07"],
    ["2027-05-14", 1, "2027-05-18"],
    ["2027-05-18", -1, "2027-05-14"],
    ["2027-03-30", -2, "2027-03-23"],
    ["2026-11-24", 0, "2026-11-24"],
    ["2027-03-25", 0, "2027-03-30"],
  ])("%s and %i of them is %s", (day, count, expected) => {
    expect(addBusinessDays(day, count)).toBe(expected);
  });

  it("end on a business day, on the right side of the start, with exactly that many in between", () => {
    fc.assert(fc.property(anyDay, anyCount, (day, count) => {
      const found = addBusinessDays(day, count);
      expect(isBusinessDay(found)).toBe(true);
      if (count > 0) {
        expect(found > day).toBe(true);
        expect(businessDaysBetween(day, found)).toBe(count);
        expect(businessDaysBetween(found, day)).toBe(-count);
      }
      if (count < 0) expect(found < day).toBe(true);
    }));
  });

  it("lead back to where they came from when the start is one of them", () => {
    fc.assert(fc.property(anyDay.filter(isBusinessDay), anyCount, (day, count) => {
      expect(addBusinessDays(addBusinessDays(day, count), -count)).toBe(day);
    }));
  });

  it("between two days do not count the first and count the last", () => {
    expect(businessDaysBetween("2026-11-23", "2026-11-23")).toBe(0);
    expect(businessDaysBetween("2026-11-20", "2026-11-23")).toBe(1);
    expect(businessDaysBetween("2027-03-24", "2027-03-31")).toBe(2);
    expect(businessDaysBetween("2027-05-18", "2027-05-14")).toBe(-1);
  });

  it("are whole", () => {
    expect(() => addBusinessDays("2026-11-24", 1.5)).toThrow(RangeError);
  });
});

describe("the answer-by date of a message", () => {
  it.each([
    ["Wednesday before Easter", "2027-03-24", "10:00", 2, "2027-03-31"],
    ["Saturday", "2026-11-21", "12:00", 1, "2026-11-23"],
    ["Saturday", "2026-11-21", "12:00", 2, "2026-11-24"],
    ["Easter Sunday", "2027-03-28", "09:00", 2, "2027-03-31"],
    ["Friday before the long weekend of 17 May", "2027-05-14", "15:30", 1, "2027-05-18"],
    ["Christmas Eve", "2026-12-24", "08:00", 2, "2026-12-29"],
    ["late on a Monday", "2026-11-23", "23:59", 2, "2026-11-25"],
    ["just after midnight", "2026-11-24", "00:01", 2, "2026-11-26"],
  ])("%s (%s %s, %i days) is %s", (_name, day, time, promise, expected) => {
    expect(answerBy(osloInstant(day, time), promise)).toBe(expected);
  });

  it("is counted from the date in Oslo, not in UTC", () => {
    expect(answerBy(new Date("2026-11-23T23:30:00Z"), 1)).toBe("2026-11-25");
    expect(answerBy(new Date("2026-11-23T22:30:00Z"), 1)).toBe("2026-11-24");
  });
});

describe("ordering an interpreter in time", () => {
  it.each([
    ["2026-11-26", 2, "2026-11-24"],
    ["2026-11-23", 2, "2026-11-19"],
    ["2027-03-31", 2, "2027-03-24"],
    ["2027-05-19", 2, "2027-05-14"],
    ["2026-12-28", 2, "2026-12-23"],
    ["2026-11-28", 1, "2026-11-27"],
    ["2026-11-26", 0, "2026-11-26"],
    ["2026-11-28", 0, "2026-11-27"],
  ])("for a meeting on %s with %i days' notice ends on %s", (meeting, notice, expected) => {
    expect(interpreterOrderBy(meeting, notice)).toBe(expected);
  });

  it("is in time until the end of that day in Oslo, and late from midnight", () => {
    expect(isLateForInterpreter(new Date("2027-03-24T22:59:59Z"), "2027-03-31", 2)).toBe(false);
    expect(isLateForInterpreter(new Date("2027-03-24T23:00:00Z"), "2027-03-31", 2)).toBe(true);
    expect(isLateForInterpreter(new Date("2027-03-31T08:00:00Z"), "2027-03-31", 0)).toBe(false);
  });

  it("leaves the office its notice", () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 10 }), (meeting, notice) => {
      const orderBy = interpreterOrderBy(meeting, notice);
      expect(isBusinessDay(orderBy)).toBe(true);
      expect(businessDaysBetween(orderBy, meeting)).toBeGreaterThanOrEqual(notice - 1);
      expect(isLateForInterpreter(osloInstant(orderBy, "23:59"), meeting, notice)).toBe(false);
      expect(isLateForInterpreter(osloInstant(addDays(orderBy, 1), "00:00"), meeting, notice)).toBe(true);
    }));
  });
});
