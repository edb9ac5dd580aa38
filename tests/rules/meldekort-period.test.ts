import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, osloDay, osloTime, weekdayOf } from "#app/features/calendar/oslo-time.ts";
import {
  currentOrNext, firstJobseekerPeriodEnd, isPeriodStart, meldekortTypes, meldeperiode, openForSending, possiblePeriodStarts, type MeldekortType,
} from "#app/features/meldekort/period.ts";

const phaseA = "2025-12-22";
const phaseB = "2025-12-29";
const anyType = fc.constantFrom(...meldekortTypes);
const anyMonday = fc.integer({ min: 0, max: 1700 }).map((weeks) => addDays("2024-01-01", weeks * 7));
const anyDay = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays("2024-01-01", days));

/** "2026-12-05 00:00" in Oslo, or null. */
function inOslo(instant: Date | null): string | null {
  return instant && `${osloDay(instant)} ${osloTime(instant)}`;
}

function datesOf(firstMonday: string, type: MeldekortType, which: number | string) {
  const { start, end, weeks, earliestSend, deadline } = meldeperiode(firstMonday, type, which);
  return [start, end, weeks, inOslo(earliestSend), inOslo(deadline)];
}

describe("the four kinds of meldekort (facts 2.2, 2.7)", () => {
  it("dagpenger: from Saturday of the second week to Monday eight days after the end", () => {
    expect(datesOf("2026-11-23", "dagpenger", 0)).toEqual(["2026-11-23", "2026-12-06", "48-49", "2026-12-05 00:00", "2026-12-14 23:59"]);
    expect(datesOf("2026-12-21", "dagpenger", 0)).toEqual(["2026-12-21", "2027-01-03", "52-53", "2027-01-02 00:00", "2027-01-11 23:59"]);
  });

  it("AAP: from the Monday after, same deadline", () => {
    expect(datesOf("2026-12-28", "aap", 0)).toEqual(["2026-12-28", "2027-01-10", "53-1", "2027-01-11 00:00", "2027-01-18 23:59"]);
  });

  it("tiltakspenger: from Friday at 15:00, no deadline", () => {
    expect(datesOf("2026-11-23", "tiltakspenger", 0)).toEqual(["2026-11-23", "2026-12-06", "48-49", "2026-12-04 15:00", null]);
    expect(meldeperiode("2026-11-23", "tiltakspenger", 0)).toMatchObject({ shownDeadline: null, atRisk: null });
  });

  it("jobseeker: from Friday 04:00, due at midnight before Monday, at risk eight days later", () => {
    expect(datesOf("2026-11-23", "jobseeker", 0)).toEqual(["2026-11-23", "2026-12-06", "48-49", "2026-12-04 04:00", "2026-12-07 00:00"]);
    expect(inOslo(meldeperiode("2026-11-23", "jobseeker", 0).atRisk)).toBe("2026-12-15 00:00");
  });

  it("jobseeker: 68 hours are hours, so one night with a change of the clock moves them by one", () => {
    expect(inOslo(meldeperiode("2027-03-15", "jobseeker", 0).earliestSend)).toBe("2027-03-26 03:00");
    expect(inOslo(meldeperiode("2026-10-12", "jobseeker", 0).earliestSend)).toBe("2026-10-23 05:00");
  });

  it("only jobseekers lose a registration by time alone", () => {
    expect(meldekortTypes.filter((type) => meldeperiode(phaseA, type, 0).atRisk !== null)).toEqual(["jobseeker"]);
  });

  it.each([
    ["jobseeker", "2026-12-06 23:00"],
    ["dagpenger", "2026-12-14 23:00"],
    ["aap", "2026-12-14 23:00"],
  ] as const)("%s is shown the last 23:00 before the deadline: %s", (type, shown) => {
    expect(inOslo(meldeperiode("2026-11-23", type, 0).shownDeadline)).toBe(shown);
  });
});

describe("both phases over New Year 2026/27 (facts 2.4)", () => {
  it.each([
    [phaseA, "2026-01-01", "2025-12-22", "2026-01-04", "52-1", "2026-01-03", "2026-01-12"],
    [phaseA, "2026-01-05", "2026-01-05", "2026-01-18", "2-3", "2026-01-17", "2026-01-26"],
    [phaseA, "2026-11-30", "2026-11-23", "2026-12-06", "48-49", "2026-12-05", "2026-12-14"],
    [phaseA, "2026-12-20", "2026-12-07", "2026-12-20", "50-51", "2026-12-19", "2026-12-28"],
    [phaseA, "2026-12-21", "2026-12-21", "2027-01-03", "52-53", "2027-01-02", "2027-01-11"],
    [phaseA, "2027-01-04", "2027-01-04", "2027-01-17", "1-2", "2027-01-16", "2027-01-25"],
    [phaseA, "2027-01-31", "2027-01-18", "2027-01-31", "3-4", "2027-01-30", "2027-02-08"],
    [phaseB, "2025-12-31", "2025-12-29", "2026-01-11", "1-2", "2026-01-10", "2026-01-19"],
    [phaseB, "2026-11-22", "2026-11-16", "2026-11-29", "47-48", "2026-11-28", "2026-12-07"],
    [phaseB, "2026-12-01", "2026-11-30", "2026-12-13", "49-50", "2026-12-12", "2026-12-21"],
    [phaseB, "2026-12-24", "2026-12-14", "2026-12-27", "51-52", "2026-12-26", "2027-01-04"],
    [phaseB, "2027-01-01", "2026-12-28", "2027-01-10", "53-1", "2027-01-09", "2027-01-18"],
    [phaseB, "2027-01-24", "2027-01-11", "2027-01-24", "2-3", "2027-01-23", "2027-02-01"],
    [phaseB, "2027-02-01", "2027-01-25", "2027-02-07", "4-5", "2027-02-06", "2027-02-15"],
  ])("cycle of %s on %s: %s to %s, weeks %s, from %s to %s", (firstMonday, today, start, end, weeks, from, until) => {
    expect(datesOf(firstMonday, "dagpenger", today)).toEqual([start, end, weeks, `${from} 00:00`, `${until} 23:59`]);
  });
});

describe("deadlines on a public holiday (facts 2.5)", () => {
  it.each([
    ["2027-03-08", "2027-03-29"],
    ["2027-04-26", "2027-05-17"],
    ["2026-03-16", "2026-04-06"],
    ["2026-05-04", "2026-05-25"],
  ])("period from %s: the deadline stays %s and is flagged", (start, deadline) => {
    const period = meldeperiode(start, "dagpenger", 0);
    expect(period.deadlineOnHoliday).toBe(true);
    expect(inOslo(period.shownDeadline)).toBe(`${deadline} 23:00`);
    expect(meldeperiode(start, "aap", 0).deadlineOnHoliday).toBe(true);
  });

  it("does not flag ordinary Mondays, nor kinds that have no such deadline", () => {
    expect(meldeperiode("2026-11-23", "dagpenger", 0).deadlineOnHoliday).toBe(false);
    expect(meldeperiode("2027-03-08", "tiltakspenger", 0).deadlineOnHoliday).toBe(false);
    expect(meldeperiode("2027-03-08", "jobseeker", 0).deadlineOnHoliday).toBe(false);
  });
});

describe("where a period can start", () => {
  it("only on a Monday", () => {
    expect(isPeriodStart("2026-11-23")).toBe(true);
    for (const day of ["2026-11-22", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-28"]) {
      expect(isPeriodStart(day)).toBe(false);
      expect(() => meldeperiode(day, "dagpenger", 0)).toThrow(RangeError);
    }
  });

  it("is one of two Mondays for who does not know", () => {
    expect(possiblePeriodStarts("2026-11-22")).toEqual(["2026-11-09", "2026-11-16"]);
    expect(possiblePeriodStarts("2026-11-23")).toEqual(["2026-11-16", "2026-11-23"]);
    fc.assert(fc.property(anyDay, (today) => {
      for (const start of possiblePeriodStarts(today)) {
        expect(meldeperiode(start, "dagpenger", today).start).toBe(start);
      }
    }));
  });
});

describe("periods of one cycle", () => {
  it("tile the calendar: 14 days, Monday to Sunday, no gap, no overlap", () => {
    fc.assert(fc.property(anyMonday, anyType, fc.integer({ min: 0, max: 60 }), (monday, type, number) => {
      const period = meldeperiode(monday, type, number);
      const next = meldeperiode(monday, type, number + 1);
      expect(weekdayOf(period.start)).toBe(1);
      expect(daysBetween(period.start, period.end)).toBe(13);
      expect(next.start).toBe(addDays(period.end, 1));
      expect(next.earliestSend > period.earliestSend).toBe(true);
    }));
  });

  it("every day is in the period that is found for it, whichever Monday of the cycle was stored", () => {
    fc.assert(fc.property(anyMonday, anyType, fc.integer({ min: -20, max: 20 }), fc.integer({ min: 0, max: 13 }), (monday, type, number, day) => {
      const expected = meldeperiode(monday, type, number);
      const today = addDays(expected.start, day);
      expect(meldeperiode(monday, type, today)).toEqual(expected);
      expect(meldeperiode(addDays(monday, 14 * 7), type, today)).toEqual(expected);
    }));
  });

  it("never show a deadline later than the formal one, nor one before sending opens", () => {
    fc.assert(fc.property(anyMonday, anyType, (monday, type) => {
      const { earliestSend, deadline, shownDeadline, atRisk } = meldeperiode(monday, type, 0);
      if (type === "tiltakspenger") {
        expect([deadline, shownDeadline]).toEqual([null, null]);
        return;
      }
      expect(earliestSend < shownDeadline!).toBe(true);
      expect(shownDeadline! < deadline!).toBe(true);
      expect(osloTime(shownDeadline!)).toBe("23:00");
      if (atRisk) expect(atRisk > deadline!).toBe(true);
    }));
  });
});

describe("what matters today", () => {
  it("is the period today is in", () => {
    expect(currentOrNext({ type: "dagpenger", firstMonday: phaseA }, "2026-12-06").start).toBe("2026-11-23");
    expect(currentOrNext({ type: "dagpenger", firstMonday: phaseA }, "2026-12-07").start).toBe("2026-12-07");
  });

  it("is the first period before the cycle has begun", () => {
    expect(currentOrNext({ type: "aap", firstMonday: "2026-12-07" }, "2026-11-22").start).toBe("2026-12-07");
    expect(openForSending({ type: "aap", firstMonday: "2026-12-07" }, new Date("2026-12-08T08:00:00Z"))).toBeNull();
  });

  it.each([
    ["dagpenger", "2026-12-04T22:59:00Z", null],
    ["dagpenger", "2026-12-04T23:00:00Z", "2026-11-23"],
    ["dagpenger", "2026-12-14T22:58:00Z", "2026-11-23"],
    ["dagpenger", "2026-12-14T22:59:00Z", null],
    ["aap", "2026-12-06T12:00:00Z", null],
    ["aap", "2026-12-06T23:00:00Z", "2026-11-23"],
    ["tiltakspenger", "2026-12-04T13:59:00Z", "2026-11-09"],
    ["tiltakspenger", "2026-12-04T14:00:00Z", "2026-11-23"],
    ["jobseeker", "2026-12-04T02:59:00Z", null],
    ["jobseeker", "2026-12-04T03:00:00Z", "2026-11-23"],
    ["jobseeker", "2026-12-10T12:00:00Z", "2026-11-23"],
    ["jobseeker", "2026-12-14T22:59:59Z", "2026-11-23"],
    ["jobseeker", "2026-12-14T23:00:00Z", null],
  ] as const)("%s at %s: open is the period from %s", (type, now, start) => {
    expect(openForSending({ type, firstMonday: phaseA }, new Date(now))?.start ?? null).toBe(start);
  });
});

describe("the first period of a new jobseeker (facts 2.4.4, 2.7)", () => {
  it.each([
    ["2024-07-03", "2024-07-14T22:00:00.000Z"],
    ["2025-03-24", "2025-04-06T22:00:00.000Z"],
    ["2025-10-20", "2025-11-02T23:00:00.000Z"],
  ])("start %s ends %s", (start, end) => {
    expect(firstJobseekerPeriodEnd(start).toISOString()).toBe(end);
  });

  it("lasts 8 to 14 days and ends as a Monday begins", () => {
    fc.assert(fc.property(anyDay, (start) => {
      const end = firstJobseekerPeriodEnd(start);
      expect(osloTime(end)).toBe("00:00");
      expect(isPeriodStart(osloDay(end))).toBe(true);
      const days = daysBetween(start, osloDay(end));
      expect(days).toBeGreaterThanOrEqual(8);
      expect(days).toBeLessThanOrEqual(14);
    }));
  });
});
