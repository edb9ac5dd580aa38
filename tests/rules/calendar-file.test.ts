import { describe, expect, it } from "vitest";
import { makeCalendarFile, type CalendarMeeting } from "#app/features/bookings/calendar-file.ts";
import { osloInstant } from "#app/features/calendar/oslo-time.ts";
import { languages } from "#app/i18n/languages.ts";
import { textsFor } from "#app/i18n/texts.server.ts";

const meeting: CalendarMeeting = {
  id: "00000000-0000-4000-8000-000000000001",
  sequence: 0,
  status: "confirmed",
  startsAt: osloInstant("2026-11-24", "09:30"),
  endsAt: osloInstant("2026-11-24", "10:15"),
  form: "office",
  place: { placeName: "Fjordvik kontor", street: "Storgata 1, 1234 Fjordvik", access: "2. etasje", busStop: "Torget" },
  updatedAt: new Date("2026-11-20T09:00:00Z"),
};
const words = { title: "Avtale", description: "Logg inn i Videre for å se mer." };

/** The properties of a file, unfolded. */
function read(file: string): Record<string, string> {
  const lines = file.replace(/\r\n[ \t]/g, "").split("\r\n").filter(Boolean);
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.search(/[:;]/)), line.slice(line.indexOf(":") + 1)]));
}

const make = (given: Partial<CalendarMeeting> = {}, said = words) => makeCalendarFile({ ...meeting, ...given }, said, "videre.example.no");

describe("the calendar file", () => {
  it("has the times in UTC, a neutral title, the office as text, and no name, topic or link", () => {
    const file = make();
    expect(read(file)).toMatchObject({
      METHOD: "PUBLISH",
      UID: "00000000-0000-4000-8000-000000000001@videre.example.no",
      SEQUENCE: "0",
      DTSTART: "20261124T083000Z",
      DTEND: "20261124T091500Z",
      DTSTAMP: "20261120T090000Z",
      SUMMARY: "Avtale",
      DESCRIPTION: "Logg inn i Videre for å se mer.",
      LOCATION: "Fjordvik kontor\\, Storgata 1\\, 1234 Fjordvik\\, 2. etasje",
      STATUS: "CONFIRMED",
      CLASS: "PRIVATE",
    });
    expect(file).not.toMatch(/^(URL|ORGANIZER|ATTENDEE)/m);
    expect(file).not.toContain("VTIMEZONE");
  });

  it("keeps the UID and raises SEQUENCE when the meeting moves, also over the change of time", () => {
    const moved = read(make({ sequence: 3, startsAt: osloInstant("2027-03-29", "09:30"), endsAt: osloInstant("2027-03-29", "10:15") }));
    expect(moved).toMatchObject({ UID: read(make()).UID, SEQUENCE: "3", DTSTART: "20270329T073000Z" });
  });

  it("cancels: METHOD and STATUS, same UID, higher SEQUENCE", () => {
    expect(read(make({ status: "cancelled", sequence: 4 }))).toMatchObject({ METHOD: "CANCEL", STATUS: "CANCELLED", UID: read(make()).UID, SEQUENCE: "4" });
  });

  it.each(["home", "phone", "video"] as const)("%s: no place at all", (form) => {
    expect(make({ form })).not.toContain("LOCATION");
    expect(make({ form })).not.toContain("Storgata");
  });

  it.each(languages.map(({ code }) => code))("%s: in the person's language, in lines of at most 75 bytes that unfold to the same", (code) => {
    const { t } = textsFor(code);
    const said = { title: t("bookings:calendar.title"), description: `${t("bookings:calendar.description")} ${t("bookings:calendar.description")} ${t("bookings:calendar.description")}` };
    const file = make({}, said);
    for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(read(file)).toMatchObject({ SUMMARY: said.title, DESCRIPTION: said.description.replaceAll(",", "\\,").replaceAll(";", "\\;") });
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]+END:VCALENDAR\r\n$/);
  });
});
