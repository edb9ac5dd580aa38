import { describe, expect, it } from "vitest";
import { osloDay, osloTime } from "#app/features/calendar/oslo-time.ts";
import { estimateLate } from "#app/features/meldekort/estimate-late.ts";
import { findRisk } from "#app/features/meldekort/find-risk.ts";
import { canMark, ownPeriods, periodInFocus } from "#app/features/meldekort/own-periods.ts";
import { meldeperiode, type MeldekortCycle } from "#app/features/meldekort/period.ts";
import { planReminders, remindersOf } from "#app/features/meldekort/plan-reminders.ts";
import { workedFortnights } from "#app/features/meldekort/worked-fortnights.ts";
import { readFigure } from "#app/features/rules/figures.ts";

const told = (cycle: MeldekortCycle) => remindersOf(meldeperiode(cycle.firstMonday, cycle.type, 0)).map(({ kind, dueAt }) => `${kind.replace("meldekort-", "")} ${osloDay(dueAt)} ${osloTime(dueAt)}`);

describe("the reminders of one period", () => {
  it("dagpenger: Saturday it opens, Friday and Monday before the deadline, and the morning after", () => {
    expect(told({ type: "dagpenger", firstMonday: "2026-11-23" })).toEqual(["opens 2026-12-05 08:00", "three-days 2026-12-11 08:00", "same-morning 2026-12-14 08:00", "missed 2026-12-15 08:00"]);
  });

  it("jobseeker: opens at 04 on Friday, told at 08; three days before would be earlier, so it is left out", () => {
    expect(told({ type: "jobseeker", firstMonday: "2026-11-23" })).toEqual(["opens 2026-12-04 08:00", "same-morning 2026-12-06 08:00", "missed 2026-12-07 08:00"]);
  });

  it("AAP: Monday after the period", () => {
    expect(told({ type: "aap", firstMonday: "2026-12-28" })).toEqual(["opens 2027-01-11 08:00", "three-days 2027-01-15 08:00", "same-morning 2027-01-18 08:00", "missed 2027-01-19 08:00"]);
  });

  it("tiltakspenger: only that it opens, because there is no deadline", () => {
    expect(told({ type: "tiltakspenger", firstMonday: "2026-11-23" })).toEqual(["opens 2026-12-04 15:00"]);
  });

  it("keeps 08 in Oslo when the clock changes", () => {
    for (const firstMonday of ["2027-03-08", "2027-03-15", "2027-10-18"]) for (const line of told({ type: "dagpenger", firstMonday })) expect(line).toMatch(/ 08:00$/);
    const [before, after] = ["2027-03-08", "2027-03-22"].map((start) => remindersOf(meldeperiode(start, "dagpenger", 0))[0]?.dueAt.toISOString());
    expect([before, after]).toEqual(["2027-03-20T07:00:00.000Z", "2027-04-03T06:00:00.000Z"]);
  });

  it("uses the earlier date when the deadline Monday is a holiday: Easter Monday and 17 May 2027", () => {
    expect(told({ type: "dagpenger", firstMonday: "2027-03-08" })).toContain("same-morning 2027-03-29 08:00");
    expect(meldeperiode("2027-03-08", "dagpenger", 0).deadlineOnHoliday).toBe(true);
    expect(told({ type: "aap", firstMonday: "2027-04-26" })).toContain("same-morning 2027-05-17 08:00");
    expect(meldeperiode("2027-04-26", "aap", 0).deadlineOnHoliday).toBe(true);
  });
});

describe("the plan", () => {
  const cycle: MeldekortCycle = { type: "dagpenger", firstMonday: "2026-11-09" };
  const at = (iso: string) => new Date(iso);

  it("holds what is still to come of the previous, present and next period, and nothing past", () => {
    const plan = planReminders(cycle, { now: at("2026-11-24T10:00:00Z"), sent: new Set() });
    expect(plan.map(({ periodStart, kind }) => `${periodStart} ${kind.slice(10)}`)).toEqual([
      "2026-11-09 three-days", "2026-11-09 same-morning", "2026-11-09 missed",
      "2026-11-23 opens", "2026-11-23 three-days", "2026-11-23 same-morning", "2026-11-23 missed",
      "2026-12-07 opens", "2026-12-07 three-days", "2026-12-07 same-morning", "2026-12-07 missed",
    ]);
    expect(plan.every(({ dueAt }) => dueAt > at("2026-11-24T10:00:00Z"))).toBe(true);
  });

  it("leaves out a period that is marked as sent, and periods before the first", () => {
    const plan = planReminders(cycle, { now: at("2026-11-12T10:00:00Z"), sent: new Set(["2026-11-09"]) });
    expect(new Set(plan.map(({ periodStart }) => periodStart))).toEqual(new Set(["2026-11-23"]));
  });

  it("goes on over week 53 without a gap", () => {
    const plan = planReminders({ type: "aap", firstMonday: "2026-12-28" }, { now: at("2027-01-04T10:00:00Z"), sent: new Set() });
    expect(new Set(plan.map(({ periodStart }) => periodStart))).toEqual(new Set(["2026-12-28", "2027-01-11"]));
  });
});

describe("a person's own periods", () => {
  const cycle: MeldekortCycle = { type: "jobseeker", firstMonday: "2026-11-09" };
  const view = (iso: string, sent: [string, Date][] = []) => ownPeriods(cycle, { now: new Date(iso), marks: new Map(sent) });

  it("counts the days until it opens and until the shown deadline", () => {
    const [now] = view("2026-11-18T11:00:00Z");
    expect(now).toMatchObject({ which: "now", state: "later", opensIn: 2, weeks: "46-47" });
    expect(view("2026-11-20T11:00:00Z")[0]).toMatchObject({ state: "open", opensIn: null, daysLeft: 2 });
    expect(view("2026-11-22T11:00:00Z")[0]).toMatchObject({ state: "open", daysLeft: 0 });
  });

  it("after the Sunday it is late, and at risk from the Tuesday nine days on, never earlier and never later", () => {
    const stateAt = (iso: string) => view(iso).find(({ start }) => start === "2026-11-09")?.state;
    expect(stateAt("2026-11-22T21:59:00Z")).toBe("open");
    expect(stateAt("2026-11-22T22:30:00Z")).toBe("late");
    expect(stateAt("2026-11-30T22:59:00Z")).toBe("late");
    expect(stateAt("2026-11-30T23:00:00Z")).toBe("risk");
  });

  it("looks first at the oldest that waits, and at the present one when all is sent", () => {
    expect(periodInFocus(view("2026-11-24T11:00:00Z")).start).toBe("2026-11-09");
    const sent = view("2026-11-24T11:00:00Z", [["2026-11-09", new Date("2026-11-21T10:00:00Z")]]);
    expect(sent[0]?.state).toBe("sent");
    expect(periodInFocus(sent).start).toBe("2026-11-23");
  });

  it("puts what can still be sent in time before what is late, and asks of nothing older than what is marked", () => {
    expect(periodInFocus(view("2026-12-04T09:00:00Z"))).toMatchObject({ start: "2026-11-23", state: "open" });
    const marked = view("2026-12-04T09:00:00Z", [["2026-11-23", new Date("2026-12-04T08:00:00Z")]]);
    expect(periodInFocus(marked)).toMatchObject({ start: "2026-11-23", state: "sent" });
  });

  it("lets only a period of one's own be marked, and only once it can be sent", () => {
    const now = new Date("2026-11-20T11:00:00Z");
    expect(canMark(cycle, "2026-11-09", now)).toBe(true);
    for (const wrong of ["2026-11-16", "2026-11-10", "2026-11-23", "2026-10-26"]) expect(canMark(cycle, wrong, now), wrong).toBe(false);
  });
});

describe("what sending late may cost", () => {
  const period = meldeperiode("2026-11-23", "dagpenger", 0);

  it("is nothing until the deadline, and as many days as facts say for one day late", () => {
    expect(estimateLate(period, "2026-12-04")).toMatchObject({ result: "early" });
    expect(estimateLate(period, "2026-12-05")).toEqual({ result: "in-time" });
    expect(estimateLate(period, "2026-12-14")).toEqual({ result: "in-time" });
    expect(estimateLate(period, "2026-12-15")).toEqual({ result: "late", lostFrom: "2026-12-07", lostTo: "2026-12-14", days: readFigure("meldekort-late-days").value, mayFallOut: false });
  });

  it("warns of falling out after the days of silence", () => {
    expect(estimateLate(period, "2026-12-26")).toMatchObject({ mayFallOut: false });
    expect(estimateLate(period, "2026-12-27")).toMatchObject({ mayFallOut: true });
  });
});

describe("who is at risk", () => {
  const cycle: MeldekortCycle = { type: "dagpenger", firstMonday: "2026-11-09" };
  const risk = (iso: string, given: Partial<{ shared: boolean; sent: ReadonlySet<string> }> = {}) => findRisk(cycle, { now: new Date(iso), shared: true, sent: new Set(), ...given });

  it("names a period near its deadline, and one whose deadline has passed", () => {
    expect(risk("2026-11-26T10:00:00Z")).toBeNull();
    expect(risk("2026-11-27T10:00:00Z")).toMatchObject({ state: "near", period: { start: "2026-11-09" } });
    expect(risk("2026-12-01T10:00:00Z")).toMatchObject({ state: "late", period: { start: "2026-11-09" } });
  });

  it("is silent when the person has marked it and shares it", () => {
    expect(risk("2026-11-27T10:00:00Z", { sent: new Set(["2026-11-09"]) })).toBeNull();
  });

  it("asks of nothing older than what is marked", () => {
    const jobseeker: MeldekortCycle = { type: "jobseeker", firstMonday: "2026-11-09" };
    const at = (sent: string[]) => findRisk(jobseeker, { now: new Date("2026-12-04T09:00:00Z"), shared: true, sent: new Set(sent) });
    expect(at([])).toMatchObject({ state: "near", period: { start: "2026-11-23" } });
    expect(at(["2026-11-23"])).toBeNull();
  });

  it("tells nothing of marks that are not shared", () => {
    for (const sent of [new Set<string>(), new Set(["2026-11-09"])]) expect(risk("2026-11-27T10:00:00Z", { shared: false, sent })).toMatchObject({ state: "unknown" });
    expect(risk("2026-12-01T10:00:00Z", { shared: false })).toBeNull();
  });

  it("tiltakspenger: a week after it opened, because there is no deadline", () => {
    const open = (iso: string) => findRisk({ type: "tiltakspenger", firstMonday: "2026-11-09" }, { now: new Date(iso), shared: true, sent: new Set() });
    expect(open("2026-11-26T10:00:00Z")).toBeNull();
    expect(open("2026-11-27T10:00:00Z")).toMatchObject({ state: "near" });
  });
});

describe("worked fortnights", () => {
  it("are 14 days, weekends free", () => {
    for (const [name, days] of Object.entries(workedFortnights)) {
      expect(days, name).toHaveLength(14);
      for (const index of [5, 6, 12, 13]) expect(days[index]?.did, name).toBe("free");
    }
  });

  it("half a job adds up to the figures, in whole and half hours", () => {
    const hours = workedFortnights["half-job"].map((day) => ("hours" in day ? (day.hours ?? 0) : 0));
    const sum = (from: number, to: number) => hours.slice(from, to).reduce((all, one) => all + one, 0);
    expect([sum(0, 7), sum(7, 14)]).toEqual([readFigure("half-time-week-one").value, readFigure("half-time-week-two").value]);
    expect(sum(0, 14)).toBe(readFigure("full-time-week-hours").value);
    for (const each of hours) expect((each * 2) % 1).toBe(0);
  });
});
