import { describe, expect, it } from "vitest";
import { bookingWarnings } from "#app/features/desk/booking-warnings.ts";
import { isOpen } from "#app/features/desk/opening-hours.ts";
import { cardState } from "#app/features/participants/card-state.ts";
import { foldName, foldSearch } from "#app/features/participants/fold-name.ts";
import { readPhone } from "#app/features/participants/read-phone.ts";
import { qrPath } from "#app/features/participants/qr-path.server.ts";
import { osloInstant } from "#app/features/calendar/oslo-time.ts";

const hours = [{ weekdays: [1, 2, 3, 4], from: "09.00", to: "15.30" }, { weekdays: [5], from: "09.00", to: "14.00" }];

describe("names as they are searched", () => {
  it.each([
    ["Åse Ødegård", "ase odegard"],
    ["Zieliński", "zielinski"],
    ["Æsa-Marie  O’Brien", "aesa marie o brien"],
    ["Ірина Їжак", "ірина іжак"],
    ["مُحَمَّد", "محمد"],
    ["ተስፋይ", "ተስፋይ"],
  ])("%s is %s", (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it("are searched part by part, never with signs that mean something to a database", () => {
    expect(foldSearch("  %_ Ødegård  ")).toEqual(["odegard"]);
    expect(foldSearch("a b c d e f g")).toHaveLength(5);
  });
});

describe("phone numbers", () => {
  it.each([["400 00 012", "+4740000012"], ["+47 40 00 00 12", "+4740000012"], ["٤٠٠٠٠٠١٢", "+4740000012"], ["+380 50 123 45 67", "+380501234567"]])("%s is kept as %s", (typed, kept) => {
    expect(readPhone(typed)).toBe(kept);
  });
  it.each(["abc", "12", "400000121234567890"])("%s is none", (typed) => {
    expect(readPhone(typed)).toBeNull();
  });
});

describe("opening hours", () => {
  it.each([
    ["2026-12-01", "09:00", "15:30", true],
    ["2026-12-01", "08:59", "10:00", false],
    ["2026-12-04", "13:30", "14:00", true],
    ["2026-12-04", "13:30", "14:15", false],
    ["2026-12-05", "10:00", "11:00", false],
  ])("%s %s–%s: %s", (day, from, to, open) => {
    expect(isOpen(hours, day, from, to)).toBe(open);
  });
});

describe("warnings about a time", () => {
  const at = (day: string, from: string, to: string) => ({ startsAt: osloInstant(day, from), endsAt: osloInstant(day, to) });
  const warn = (time: { startsAt: Date; endsAt: Date }, overlaps: { participantId: string; adviserId: string | null }[] = []) =>
    bookingWarnings({ time, openingHours: hours, participantId: "amal", adviserId: "marit", overlaps });

  it("a holiday is named as a holiday, also on a weekday the office is open", () => {
    expect(warn(at("2027-05-17", "10:00", "11:00"))).toEqual(["holiday"]);
    expect(warn(at("2026-12-24", "10:00", "11:00"))).toEqual([]);
  });

  it("hours are Oslo's, summer and winter", () => {
    expect(warn(at("2027-03-26", "09:00", "10:00"))).toEqual(["holiday"]);
    expect(warn(at("2027-03-30", "09:00", "10:00"))).toEqual([]);
    expect(warn(at("2027-03-30", "08:00", "09:00"))).toEqual(["outside-hours"]);
  });

  it("a meeting that ends the next day is outside", () => {
    expect(warn({ startsAt: osloInstant("2026-12-01", "15:00"), endsAt: osloInstant("2026-12-02", "10:00") })).toEqual(["outside-hours"]);
  });

  it("says who is busy", () => {
    expect(warn(at("2026-12-01", "10:00", "11:00"), [{ participantId: "amal", adviserId: "jonas" }])).toEqual(["participant-busy"]);
    expect(warn(at("2026-12-01", "10:00", "11:00"), [{ participantId: "other", adviserId: "marit" }])).toEqual(["adviser-busy"]);
  });
});

describe("an access card", () => {
  const now = new Date("2026-11-22T09:00:00Z");
  const later = new Date("2026-11-22T10:00:00Z");
  it.each([
    [null, null, "none"],
    [{ hasPin: false, activationExpiresAt: later }, null, "not-used"],
    [{ hasPin: false, activationExpiresAt: now }, null, "expired"],
    [{ hasPin: true, activationExpiresAt: null }, null, "in-use"],
    [{ hasPin: true, activationExpiresAt: null }, later, "locked"],
  ])("%o locked until %o is %s", (card, lockedUntil, state) => {
    expect(cardState(card, lockedUntil, now)).toBe(state);
  });
});

it("a QR code has its three corners and stands inside its quiet zone", () => {
  const { size, path } = qrPath("https://videre.example.no/ar/logg-inn?kort=4000000010");
  expect(size).toBeGreaterThan(29);
  const corner = (x: number, y: number) => path.includes(`M${x} ${y}h1v1h-1z`);
  expect([corner(4, 4), corner(size - 5, 4), corner(4, size - 5)]).toEqual([true, true, true]);
  expect(path.includes("M3 ")).toBe(false);
  expect(corner(size - 5, size - 4)).toBe(false);
});
