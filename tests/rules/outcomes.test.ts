import { describe, expect, it } from "vitest";
import { nextStepsFor, type Case } from "#app/features/outcomes/next-steps.ts";
import { outcomeForm } from "#app/features/outcomes/outcome-form.ts";
import { outcomeKinds } from "#app/features/outcomes/outcome-kinds.ts";
import { outcomeDetails, outcomeKey, readOutcomeCode, toldCodes, toldMessage, withdrawnMessage } from "#app/features/outcomes/outcome-message.ts";
import { readFigure } from "#app/features/rules/figures.ts";
import nb from "#locales/nb/outcomes.json";

const somebody: Case = { kind: "permanent-job", hoursAWeek: null, meldekort: null, situation: "programme", legalBasis: "law-2026" };
const codes = (given: Partial<Case>) => nextStepsFor({ ...somebody, ...given }).map((step) => step.code);
const textsOf = (given: Partial<Case>, code: string) => nextStepsFor({ ...somebody, ...given }).find((step) => step.code === code)?.texts ?? [];

describe("what to do now", () => {
  it("is fitted to what somebody has got", () => {
    expect(codes({})).toEqual(["contract", "tell-nav", "meldekort", "programme", "tax-card"]);
    expect(codes({ situation: "jobseeker" })).toEqual(["contract", "tell-nav", "meldekort", "tax-card"]);
    expect(codes({ kind: "education" })).toEqual(["answer-place", "tell-nav", "meldekort", "study-money", "plan"]);
    expect(codes({ kind: "job-and-study" })).toEqual(["answer-place", "contract", "tell-nav", "meldekort", "programme", "tax-card", "study-money"]);
  });

  it("treats an interview as no job: nothing of contract, tax or hours", () => {
    expect(codes({ kind: "interview" })).toEqual(["say-yes", "time-off", "practise", "questions", "papers", "way"]);
    // Facts 2.3: who is on a measure asks Nav, not the course.
    expect(textsOf({ kind: "interview", meldekort: "tiltakspenger" }, "time-off")).toEqual(["time-off-tiltak"]);
  });

  it.each([
    ["jobseeker", ["meldekort-jobseeker", "meldekort-stop"]],
    ["dagpenger", ["meldekort-hours", "meldekort-paid", "meldekort-stop"]],
    ["aap", ["meldekort-hours", "meldekort-paid", "meldekort-stop"]],
    ["tiltakspenger", ["meldekort-tiltakspenger", "meldekort-stop"]],
    [null, ["meldekort-unknown", "meldekort-stop"]],
  ] as const)("says how the card of %s is filled in, and never to stop by oneself", (meldekort, texts) => {
    expect(textsOf({ meldekort }, "meldekort")).toEqual(texts);
  });

  it("writes school on the card only where the card has a place for it, and asks Nav otherwise", () => {
    expect(textsOf({ kind: "education", meldekort: "dagpenger" }, "meldekort")).toEqual(["meldekort-school-days", "meldekort-stop"]);
    for (const meldekort of ["jobseeker", "aap", "tiltakspenger"] as const) expect(textsOf({ kind: "education", meldekort }, "meldekort")).toContain("meldekort-school-ask");
    expect(textsOf({ kind: "education" }, "meldekort")).toEqual(["meldekort-school-unknown", "meldekort-stop"]);
  });

  it("names the limit of the law of 2026 only to whom it holds, and only when the job may reach it", () => {
    const limit = Number(readFigure("introduksjonsprogram-work-hours").value);
    expect(textsOf({}, "programme")).toEqual(["programme-hours", "programme-before"]);
    expect(textsOf({ hoursAWeek: limit }, "programme")[0]).toBe("programme-hours");
    expect(textsOf({ hoursAWeek: limit - 1 }, "programme")[0]).toBe("programme-part");
    expect(textsOf({ kind: "temporary-job" }, "programme")).toContain("programme-back");
    for (const legalBasis of ["before-2026", "collective-protection", null] as const) expect(textsOf({ legalBasis, hoursAWeek: limit }, "programme")[0]).toBe("programme-ask");
  });

  it("has words for every step and sentence, for everybody", () => {
    for (const kind of outcomeKinds) {
      for (const meldekort of ["jobseeker", "dagpenger", "aap", "tiltakspenger", null] as const) {
        for (const step of nextStepsFor({ ...somebody, kind, meldekort })) {
          expect(nb.steps).toHaveProperty(step.code);
          for (const text of step.texts) expect(nb["step-texts"]).toHaveProperty(text);
          for (const link of step.links) expect(nb.links).toHaveProperty(link);
        }
      }
    }
  });
});

describe("the form", () => {
  const parse = (given: Record<string, string>) => outcomeForm("2026-11-22").safeParse({ formKey: "first", kind: "permanent-job", ...given });
  const got = (given: Record<string, string>) => parse(given).data?.got;
  const problems = (given: Record<string, string>) => parse(given).error?.issues.map((issue) => [issue.path.join("."), issue.message]) ?? [];

  it("needs the kind alone", () => {
    expect(got({})).toEqual({ kind: "permanent-job", startsOn: null, hoursAWeek: null });
    expect(problems({ kind: "" })).toEqual([["kind", "outcomes:problems.kind"]]);
  });

  it.each(["2026-12-01", "01.12.2026", "1.12.2026", "١.١٢.٢٠٢٦", " 1.12.2026 "])("reads the day %s", (day) => {
    expect(got({ day })?.startsOn).toBe("2026-12-01");
  });

  it.each([["20", 20], ["37,5", 38], ["37.5", 38], ["20 timer", 20], ["۲۰", 20], ["ca. 15", 15]] as const)("reads %s hours", (hours, expected) => {
    expect(got({ hours })?.hoursAWeek).toBe(expected);
  });

  it("says what it cannot read, and what is most likely a wrong year", () => {
    expect(problems({ day: "snart", hours: "mange" })).toEqual([["day", "outcomes:problems.day"], ["hours", "outcomes:problems.hours"]]);
    expect(problems({ day: "2036-12-01" })).toEqual([["day", "outcomes:problems.far"]]);
    expect(problems({ hours: "0" })).toEqual([["hours", "outcomes:problems.hours"]]);
    expect(problems({ hours: "169" })).toEqual([["hours", "outcomes:problems.hours"]]);
  });

  it("keeps no hours for what is no job, whatever is written", () => {
    expect(got({ kind: "interview", hours: "mange" })?.hoursAWeek).toBeNull();
    expect(got({ kind: "education", hours: "20" })?.hoursAWeek).toBeNull();
  });
});

describe("the message", () => {
  it("is a code and values, and its words exist", () => {
    for (const kind of outcomeKinds) {
      expect(outcomeKey(toldMessage({ kind, startsOn: null, hoursAWeek: null }).code)).toBe(`outcomes:message.told.${kind}`);
      expect(nb.message.told).toHaveProperty(kind);
      expect(outcomeKey(withdrawnMessage(kind).code)).toBe(`outcomes:message.withdrawn.${kind}`);
      expect(nb.message.withdrawn).toHaveProperty(kind);
      expect(toldCodes).not.toContain(withdrawnMessage(kind).code);
    }
    expect(readOutcomeCode("ill-today")).toBeNull();
    expect(readOutcomeCode("outcome-lottery")).toBeNull();
    expect(readOutcomeCode(null)).toBeNull();
  });

  it("tells the day and the hours that are known", () => {
    const { code, values } = toldMessage({ kind: "temporary-job", startsOn: "2026-12-01", hoursAWeek: 20 });
    expect(values).toEqual({ day: "2026-12-01", hours: "20" });
    expect(outcomeDetails(code, values)).toEqual([{ key: "outcomes:message.first-day", day: "2026-12-01" }, { key: "outcomes:message.hours", count: 20 }]);
    expect(outcomeDetails(toldMessage({ kind: "interview", startsOn: "2026-12-01", hoursAWeek: null }).code, { day: "2026-12-01" })).toEqual([{ key: "outcomes:message.interview-day", day: "2026-12-01" }]);
    expect(outcomeDetails(code, null)).toEqual([]);
  });
});
