import { describe, expect, it } from "vitest";
import { listChoices, listDeskBookings, listNoticesOf, listOpenRequests, listOverlaps } from "#db/queries/desk-bookings.server.ts";
import { listMeetings, listThreadsOf } from "#db/queries/participant-page.server.ts";
import { listComing, listOwnParticipants, listUnopened, listWaiting } from "#db/queries/participants.server.ts";
import { listDueElements, listSteps } from "#db/queries/plan.server.ts";
import { listColleagues, listTeam } from "#db/queries/teams.server.ts";
import { queryPlan } from "#dialect";
import { anAdviser, anOffice, aParticipant } from "../support/people.ts";
import { aDatabase } from "../support/test-database.ts";

const db = aDatabase();
const now = new Date("2026-11-22T09:00:00Z");
const own = { adviserId: "adviser", today: "2026-11-22" };

/** Read from beginning to end; all others are looked up by an index. */
const scanned = (query: Parameters<typeof queryPlan>[1]) => queryPlan(db, query).filter((line) => line.startsWith("SCAN "));

describe("the lists of the desk are looked up by an index", () => {
  it.each([
    ["own people", listOwnParticipants(db, { ...own, words: ["amal"], limit: 200 })],
    ["who waits", listWaiting(db, own)],
    ["unopened messages", listUnopened(db, own)],
    ["coming meetings", listComing(db, { ...own, now })],
    ["meetings of some weeks", listDeskBookings(db, { ...own, from: now, to: now, limit: 300 })],
    ["wishes", listOpenRequests(db, { ...own, limit: 300 })],
    ["meetings at the same time", listOverlaps(db, { participantId: "p", adviserId: "a", startsAt: now, endsAt: now, exceptId: "b" })],
    ["whom a meeting can be for", listChoices(db, { ...own, limit: 1000 })],
    ["notices of a meeting", listNoticesOf(db, "b", now)],
    ["meetings of a person", listMeetings(db, "p", 60)],
    ["threads of a person", listThreadsOf(db, "p", 20)],
    ["a team", listTeam(db, "p")],
    ["plans to look at", listDueElements(db, { ...own, waitedSince: "2026-09-23", waiting: ["waiting"], closed: ["done"], missing: "missing" })],
    ["steps of a plan", listSteps(db, ["a", "b"])],
  ] as const)("%s", (_name, query) => {
    expect(scanned(query)).toEqual([]);
  });

  it("colleagues are few: the advisers of an office may be read through", async () => {
    expect(scanned(listColleagues(db, "o"))).toHaveLength(1);
  });
});

it("somebody in two roles of a team stands once in the list", async () => {
  const office = await anOffice(db);
  const adviser = await anAdviser(db, { officeId: office.id });
  const amina = await aParticipant(db, { officeId: office.id, adviserIds: [adviser.id, adviser.id] });
  const rows = await listOwnParticipants(db, { adviserId: adviser.id, today: "2026-11-22", words: [], limit: 10 });
  expect(rows.map((row) => row.id)).toEqual([amina.id]);
});
