import { describe, expect, it } from "vitest";
import { isTarget } from "#app/features/pages/targets.ts";
import { readPage } from "#app/features/pages/read-page.server.ts";
import { addForm, changeForm } from "#app/features/plan/desk-form.ts";
import { findNextStep, isReminderDue } from "#app/features/plan/next-step.ts";
import { sayable, undoable } from "#app/features/plan/own-steps.ts";
import { planItemCodes, planItems } from "#app/features/plan/plan-items.ts";
import { isClosed, ownStatusesOf, planStatuses, statusesOf, type PlanStatus } from "#app/features/plan/plan-statuses.ts";
import { ownAdvice, ownStatusWords } from "#app/features/plan/plan-words.ts";
import { reminderDay } from "#app/features/plan/reminder-day.ts";
import texts from "../../locales/nb/plan.json";

describe.each(planItemCodes)("the item %s", (code) => {
  const { slug, anchor, says } = planItems[code];
  const { blocks } = readPage(slug, "nb");

  it("leads to a heading of a page, and to the paragraph that says what it is", () => {
    expect(isTarget(slug)).toBe(true);
    expect(blocks.find(({ id }) => id === anchor)?.type).toBe("heading");
    expect(blocks.find(({ id }) => id === says)?.type).toBe("paragraph");
  });

  it("has a name, statuses in order that can be ended, and lets the person say only what fits", () => {
    expect(texts.items[code]).toBeTruthy();
    const statuses = statusesOf(code);
    expect(statuses).toEqual(planStatuses.filter((status) => statuses.includes(status)));
    expect(statuses.filter(isClosed)).toEqual(["done", "stopped"]);
    expect(ownStatusesOf(code).filter((status) => !statuses.includes(status))).toEqual([]);
    expect(ownStatusesOf(code)).not.toContain("stopped");
  });

  it("has words for every button of the person", () => {
    const words: Record<string, unknown> = code === "childcare" ? texts.say.childcare : texts.say;
    for (const status of ownStatusesOf(code)) expect(words[status], status).toBeTypeOf("string");
  });
});

describe("words", () => {
  const listed = (own: Record<string, readonly string[]>) => Object.entries(own).flatMap(([item, statuses]) => statuses.map((status) => `${item} ${status}`)).sort();
  const written = (tree: Record<string, object>) => Object.entries(tree).flatMap(([item, own]) => Object.keys(own).map((status) => `${item} ${status}`)).sort();

  it("the lists of items with words of their own are those of the texts", () => {
    expect(listed(ownStatusWords)).toEqual(written(texts["statuses-of"]));
    expect(listed(ownAdvice)).toEqual(written(texts["now-of"]));
    for (const [item, statuses] of Object.entries({ ...ownStatusWords, ...ownAdvice })) for (const status of statuses) expect(statusesOf(item as (typeof planItemCodes)[number])).toContain(status);
  });

  it("every status has a word and an advice", () => {
    expect(Object.keys(texts.statuses).sort()).toEqual([...planStatuses].sort());
    expect(Object.keys(texts.now).sort()).toEqual([...planStatuses].sort());
  });
});

describe("the day of a reminder", () => {
  it.each([
    ["two-weeks", "2026-11-22", "2026-12-06"],
    ["two-weeks", "2026-12-24", "2027-01-07"],
    ["one-month", "2026-11-22", "2026-12-22"],
    ["one-month", "2027-01-31", "2027-02-28"],
    ["one-month", "2028-01-30", "2028-02-29"],
    ["three-months", "2026-11-30", "2027-02-28"],
    ["three-months", "2026-10-31", "2027-01-31"],
    ["never", "2026-11-22", null],
  ] as const)("%s from %s is %s", (choice, today, day) => {
    expect(reminderDay(choice, today)).toBe(day);
  });
});

const element = (status: PlanStatus, nextOn: string | null = null, remindOn: string | null = null) => ({ status, statusOn: "2026-10-01", nextOn, remindOn });

describe("the next step", () => {
  const today = "2026-11-22";

  it("is a reminder that is due, before any date", () => {
    const elements = [element("started", today), element("waiting", null, today)];
    expect(findNextStep(elements, today)).toEqual({ element: elements[1], reason: "ask" });
  });

  it("is the nearest date from today on; a passed one only when nothing is coming", () => {
    const elements = [element("agreed", "2026-12-01"), element("agreed", "2026-11-22"), element("waiting", "2026-11-01")];
    expect(findNextStep(elements, today)).toEqual({ element: elements[1], reason: "on" });
    expect(findNextStep(elements.slice(2), today)).toEqual({ element: elements[2], reason: "passed" });
  });

  it("leaves out what is closed", () => {
    expect(findNextStep([element("done", "2026-12-01", "2026-11-01"), element("stopped", today), element("waiting")], today)).toBeNull();
    expect(isReminderDue(element("done", null, "2026-11-01"), today)).toBe(false);
    expect(isReminderDue(element("waiting", null, "2026-11-23"), today)).toBe(false);
    expect(isReminderDue({ ...element("waiting", null, today), statusOn: today }, today)).toBe(false);
  });
});

describe("what the person says herself", () => {
  const step = (id: string, actor: "participant" | "adviser", at: string) => ({ id, status: "waiting", on: at.slice(0, 10), actor, at: new Date(at) });
  const adviser = step("a", "adviser", "2026-11-01T09:00:00Z");

  it("not what stands there already, and nothing where only the adviser knows", () => {
    expect(sayable({ item: "recognition", status: "applied" })).toEqual(["papers", "more-papers", "done"]);
    expect(sayable({ item: "mentor", status: "applied" })).toEqual([]);
  });

  it("can be taken back on the same day in Oslo, but not the adviser's step, nor the first", () => {
    const own = step("p", "participant", "2026-11-22T22:30:00Z");
    expect(undoable([adviser, own], new Date("2026-11-22T22:45:00Z"))).toEqual({ last: own, before: adviser });
    expect(undoable([adviser, own], new Date("2026-11-22T23:15:00Z"))).toBeNull();
    expect(undoable([own, step("b", "adviser", "2026-11-22T22:40:00Z")], new Date("2026-11-22T22:45:00Z"))).toBeNull();
    expect(undoable([own], new Date("2026-11-22T22:45:00Z"))).toBeNull();
  });
});

describe("the desk's forms", () => {
  const key = "5f0a1c52-7a3b-4c1d-9e2f-0a1b2c3d4e5f";
  const problems = (given: Record<string, string>) => addForm("2026-11-22").safeParse({ key, item: "recognition", status: "waiting", ...given }).error?.issues.map(({ path, message }) => `${path.join()} ${message.split(".").at(-1)}`) ?? [];

  it("take a status that fits, from a day that has come, and a next date that has not", () => {
    expect(problems({ on: "2026-11-01", nextOn: "24.12.2026" })).toEqual([]);
    expect(problems({ status: "agreed" })).toEqual(["status fit"]);
    expect(problems({ on: "2026-11-23" })).toEqual(["on future"]);
    expect(problems({ nextOn: "2026-11-21" })).toEqual(["nextOn next"]);
    expect(problems({ on: "i går", item: "gym" })).toEqual(["item item", "on day"]);
  });

  it("a change may keep a next date that has passed", () => {
    expect(changeForm("childcare", "2026-11-22").safeParse({ before: "missing", status: "waiting", nextOn: "2026-11-01" }).success).toBe(true);
    expect(changeForm("childcare", "2026-11-22").safeParse({ before: "missing", status: "papers" }).success).toBe(false);
  });
});
