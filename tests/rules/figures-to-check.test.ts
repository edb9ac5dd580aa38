import { describe, expect, it } from "vitest";
import { checkDue, figuresToCheck, nextCheck } from "#app/features/rules/figures-to-check.ts";
import { figures, type Figure } from "#app/features/rules/figures.ts";

const figure = (given: Partial<Figure>): Figure => ({ key: "a", value: 1, unit: "days", factsKey: "1.1", source: "s", validFrom: null, checkedOn: "2026-11-22", certainty: "verified", ...given });

describe("figures that somebody should look up again", () => {
  it("holds a verified rule for a year, and one that changes often for ninety days", () => {
    expect(checkDue(figure({}))).toBe("2027-11-22");
    expect(checkDue(figure({ certainty: "changes-often" }))).toBe("2027-02-20");
    expect(checkDue(figure({ certainty: "older" }))).toBe("2027-02-20");
  });

  it("asks for new amounts a year after they began to hold", () => {
    expect(checkDue(figure({ unit: "nok", validFrom: "2026-05-01", certainty: "computed" }))).toBe("2027-05-01");
  });

  it("lists what is due, the longest overdue first, and says when the next one is", () => {
    const all = [figure({ key: "later" }), figure({ key: "soon", certainty: "older" }), figure({ key: "first", unit: "nok", validFrom: "2026-01-01" })];
    expect(figuresToCheck("2027-02-20", all).map(({ key }) => key)).toEqual(["first", "soon"]);
    expect(nextCheck("2027-02-20", all)).toBe("2027-11-22");
    expect(figuresToCheck("2026-11-22", all)).toEqual([]);
  });

  it("has nothing due on the day the figures were checked", () => {
    expect(figuresToCheck("2026-11-22", figures)).toEqual([]);
  });
});
