import { asc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { accessLog, interpreterNeeds, interpreterOrders, meldekortCycles, participants, teams } from "#dialect";
import { anApp, page, textOf, type TestApp } from "../support/app.ts";
import type { StoppedClock } from "../support/clock.ts";
import { aBooking, aMessage, anAdviser, anOffice, aParticipant, aTeam, aThread } from "../support/people.ts";

let app: TestApp<StoppedClock>;
let office: Awaited<ReturnType<typeof anOffice>>;
let berit: Awaited<ReturnType<typeof anAdviser>>;
let ola: Awaited<ReturnType<typeof anAdviser>>;

beforeEach(async () => {
  app = await anApp({ limits: { signIn: 1000, send: 1000 } });
  office = await anOffice(app.db);
  berit = await anAdviser(app.db, { officeId: office.id, name: "Berit Rådgiver" });
  ola = await anAdviser(app.db, { officeId: office.id, name: "Ola Veileder", role: "nav-adviser" });
});

const key = "5f0c2f8a-9d4e-4c59-8f3a-1b2c3d4e5f60";
const filled = {
  key, name: "Nadia El-Hassan", phone: "400 00 021", readingLanguage: "ar", situation: "programme", interpreter: "yes", spokenLanguage: "kmr", dialect: "badini",
  meldekortType: "jobseeker", firstMonday: "2026-11-23", ownRole: "programme-adviser",
};

const create = (fields: Record<string, string>) => app.post("/admin/deltakere/ny", fields, { as: berit });
const logOf = async (participantId: string) => (await app.db.select().from(accessLog).where(eq(accessLog.participantId, participantId)).orderBy(asc(accessLog.at))).map((row) => row.what);

describe("the list of own people", () => {
  it("shows those an adviser follows today, with languages, waiting messages and the next meeting, and nobody else's", async () => {
    const amina = await aParticipant(app.db, { officeId: office.id, name: "Amina Deltaker", readingLanguage: "uk", adviserIds: [berit.id] });
    await aParticipant(app.db, { officeId: office.id, name: "Fremmed Person", adviserIds: [ola.id] });
    await app.db.insert(interpreterNeeds).values({ participantId: amina.id, needed: true, language: "ru", updatedAt: app.clock.now(), updatedBy: "adviser" });
    await aBooking(app.db, { participantId: amina.id, officeId: office.id });
    const thread = await aThread(app.db, { participantId: amina.id });
    await aMessage(app.db, { threadId: thread.id, participantId: amina.id });
    const text = textOf(await page(await app.get("/admin/deltakere", { as: berit })));
    expect(text).toContain("Amina Deltaker");
    expect(text).toContain("ukrainsk");
    expect(text).toContain("tolk: russisk");
    expect(text).toContain("1 venter");
    expect(text).toContain("1 ulest");
    expect(text).toContain("tir. 24. nov. 09.30");
    expect(text).not.toContain("Fremmed");
    expect(await logOf(amina.id)).toEqual(["participants-listed"]);
  });

  it("finds a name without its accents, in any order of its parts, and gives no false hits", async () => {
    await create({ ...filled, name: "Åse Øyvindsdóttir" });
    const search = async (name: string) => textOf(await page(await app.get(`/admin/deltakere?navn=${encodeURIComponent(name)}`, { as: berit })));
    expect(await search("oyvindsdottir ase")).toContain("Åse Øyvindsdóttir");
    expect(await search("ÅSE")).toContain("Åse Øyvindsdóttir");
    expect(await search("100%")).toContain("Ingen treff på «100%»");
    expect(await search("_")).toContain("Åse Øyvindsdóttir");
    expect(await search("berit")).toContain("Ingen treff på «berit»");
  });
});

describe("a new participant", () => {
  it("is kept with team, interpreter need, meldekort cycle and log in one go, and once for the same form", async () => {
    const answer = await create({ ...filled, colleague: ola.id, colleagueRole: "nav-adviser", colleagueFrom: "2026-11-25", colleagueTo: "2026-12-04" });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("Location")).toBe(`/admin/deltakere/${key}?gjort=created`);
    expect((await create(filled)).headers.get("Location")).toBe(answer.headers.get("Location"));

    expect(await app.db.select().from(participants)).toMatchObject([{ name: "Nadia El-Hassan", nameSearch: "nadia el hassan", phone: "+4740000021", readingLanguage: "ar", situation: "programme", officeId: office.id }]);
    expect(await app.db.select().from(teams).orderBy(asc(teams.validFrom))).toMatchObject([
      { adviserId: berit.id, role: "programme-adviser", validFrom: "2026-11-22", validTo: null },
      { adviserId: ola.id, role: "nav-adviser", validFrom: "2026-11-25", validTo: "2026-12-04" },
    ]);
    expect(await app.db.select().from(interpreterNeeds)).toMatchObject([{ needed: true, language: "kmr", dialect: "badini", forAllMeetings: true, updatedBy: "adviser" }]);
    expect(await app.db.select().from(meldekortCycles)).toMatchObject([{ type: "jobseeker", firstMonday: "2026-11-23", updatedBy: berit.id }]);
    expect(await logOf(key)).toEqual(["participant-created"]);
    const text = textOf(await page(await app.get(answer.headers.get("Location")!, { as: berit })));
    expect(text).toContain("Nå mangler bare tilgangskortet");
    expect(text).toContain("kurdisk (kurmanji) · badini");
  });

  it("needs neither phone nor interpreter nor meldekort", async () => {
    const answer = await create({ key, name: "Jan Nowak", readingLanguage: "en", situation: "labour-immigrant", interpreter: "no", ownRole: "social-worker" });
    expect(answer.status).toBe(303);
    expect(await app.db.select().from(participants)).toMatchObject([{ phone: null }]);
    expect(await app.db.select().from(interpreterNeeds)).toMatchObject([{ needed: false, language: null }]);
    expect(await app.db.select().from(meldekortCycles)).toEqual([]);
  });

  it("tells all that is wrong at once, keeps what was typed and stores nothing", async () => {
    const answer = await create({ ...filled, name: " ", phone: "abc", interpreter: "yes", spokenLanguage: "", firstMonday: "2026-11-24", ownRole: "queen" });
    expect(answer.status).toBe(400);
    const shown = await page(answer);
    const summary = textOf(shown.querySelector(".ds-error-summary"));
    for (const problem of ["Skriv navnet", "Telefonnummeret ser ikke riktig ut", "Velg språket for tolken", "en mandag", "Velg rollen"]) expect(summary).toContain(problem);
    for (const link of shown.querySelectorAll(".ds-error-summary a")) expect(shown.querySelector(link.getAttribute("href")!), link.getAttribute("href")).not.toBeNull();
    expect(shown.querySelector("#phone")?.getAttribute("value")).toBe("abc");
    expect(shown.querySelector("#dialect")?.getAttribute("value")).toBe("badini");
    expect(shown.querySelector("#situation option[selected]")?.getAttribute("value")).toBe("programme");
    expect(await app.db.select().from(participants)).toEqual([]);
  });

  it("takes a colleague of the same office only, and no period that ends before it begins", async () => {
    const elsewhere = await anAdviser(app.db, { officeId: (await anOffice(app.db)).id });
    expect((await create({ ...filled, colleague: elsewhere.id, colleagueRole: "teacher" })).status).toBe(400);
    expect((await create({ ...filled, colleague: ola.id, colleagueRole: "teacher", colleagueFrom: "2026-12-02", colleagueTo: "2026-12-01" })).status).toBe(400);
    expect(await app.db.select().from(participants)).toEqual([]);
  });
});

describe("the page of a participant", () => {
  it("is nothing to an adviser who does not follow her: page, form and card, reading and writing", async () => {
    const amina = await aParticipant(app.db, { officeId: office.id, name: "Amina Hemmelig", adviserIds: [ola.id] });
    for (const path of ["", "/rediger", "/kort"]) {
      const address = `/admin/deltakere/${amina.id}${path}`;
      const read = await app.get(address, { as: berit });
      expect(read.status).toBe(404);
      expect(await read.text()).not.toContain("Hemmelig");
      expect((await app.post(address, { intent: "unlock-card" }, { as: berit })).status).toBe(404);
    }
    expect(await logOf(amina.id)).toEqual([]);
  });

  it("leaves a row in the log each time it is read", async () => {
    const amina = await aParticipant(app.db, { officeId: office.id, adviserIds: [berit.id] });
    await app.get(`/admin/deltakere/${amina.id}`, { as: berit });
    await app.get(`/admin/deltakere/${amina.id}/rediger`, { as: berit });
    expect(await logOf(amina.id)).toEqual(["participant-read", "participant-read"]);
    const shown = await page(await app.get(`/admin/deltakere/${amina.id}`, { as: berit }));
    expect(textOf(shown.querySelector("aside .history"))).toContain("Så opplysninger Berit Rådgiver");
  });

  it("opens to a substitute on the days she substitutes, both ends included", async () => {
    const amina = await aParticipant(app.db, { officeId: office.id, adviserIds: [berit.id] });
    await aTeam(app.db, { participantId: amina.id, adviserId: ola.id, validFrom: "2026-11-23", validTo: "2026-11-24" });
    const statusOn = async (instant: string) => {
      app.clock.set(instant);
      return (await app.get(`/admin/deltakere/${amina.id}`, { as: ola })).status;
    };
    expect(await statusOn("2026-11-22T22:59:00Z")).toBe(404);
    expect(await statusOn("2026-11-22T23:01:00Z")).toBe(200);
    expect(await statusOn("2026-11-24T22:59:00Z")).toBe(200);
    expect(await statusOn("2026-11-24T23:01:00Z")).toBe(404);
  });

  it("lets a colleague in, not twice for the same days, and out again; the last one stays", async () => {
    const amina = await aParticipant(app.db, { officeId: office.id, adviserIds: [berit.id] });
    const address = `/admin/deltakere/${amina.id}`;
    const change = (fields: Record<string, string>) => app.post(address, fields, { as: berit });
    expect((await change({ intent: "add-team", adviserId: ola.id, role: "nav-adviser" })).status).toBe(303);
    expect((await app.get(address, { as: ola })).status).toBe(200);
    expect((await change({ intent: "add-team", adviserId: ola.id, role: "teacher", from: "2026-12-01" })).status).toBe(409);
    const [own, colleague] = await app.db.select().from(teams).orderBy(asc(teams.validFrom));
    expect((await change({ intent: "end-team", teamId: colleague!.id })).headers.get("Location")).toBe(`${address}?gjort=team`);
    expect((await app.get(address, { as: ola })).status).toBe(404);
    const refused = await change({ intent: "end-team", teamId: own!.id });
    expect(refused.status).toBe(409);
    expect(textOf(await page(refused))).toContain("Legg til en kollega først");
    expect((await change({ intent: "add-team", adviserId: ola.id, role: "nav-adviser" })).status).toBe(303);
    expect((await change({ intent: "end-team", teamId: own!.id })).headers.get("Location")).toBe("/admin/deltakere");
    expect((await app.get(address, { as: berit })).status).toBe(404);
  });

  it("cannot end a place in another person's team", async () => {
    const amina = await aParticipant(app.db, { officeId: office.id, adviserIds: [berit.id] });
    const other = await aParticipant(app.db, { officeId: office.id, adviserIds: [ola.id] });
    const [theirs] = await app.db.select().from(teams).where(eq(teams.participantId, other.id));
    await app.post(`/admin/deltakere/${amina.id}`, { intent: "end-team", teamId: theirs!.id }, { as: berit });
    expect((await app.get(`/admin/deltakere/${other.id}`, { as: ola })).status).toBe(200);
  });
});

describe("changing what is kept", () => {
  it("keeps the change and notes it; an order for a coming meeting follows the new language", async () => {
    await create(filled);
    const booking = await aBooking(app.db, { participantId: key, officeId: office.id });
    await app.db.insert(interpreterOrders).values({
      id: "00000000-0000-4000-8000-0000000000aa", bookingId: booking.id, participantId: key, status: "ordered", language: "kmr", dialect: "badini", form: "any", answerBy: "2026-11-23",
      late: false, requestedBy: "adviser", agencyStartsAt: booking.startsAt, agencyEndsAt: booking.endsAt, createdAt: app.clock.now(), updatedAt: app.clock.now(),
    });
    const answer = await app.post(`/admin/deltakere/${key}/rediger`, { ...filled, name: "Nadia Hassan", phone: "", spokenLanguage: "ar", dialect: "", meldekortType: "", firstMonday: "" }, { as: berit });
    expect(answer.headers.get("Location")).toBe(`/admin/deltakere/${key}?gjort=saved-need`);
    expect(await app.db.select().from(participants)).toMatchObject([{ name: "Nadia Hassan", nameSearch: "nadia hassan", phone: null }]);
    expect(await app.db.select().from(meldekortCycles)).toEqual([]);
    expect((await app.db.select().from(interpreterOrders)).map(({ status, language, task }) => [status, language, task])).toEqual([["withdrawn", "kmr", "cancel"], ["asked", "ar", "order"]]);
    expect(await logOf(key)).toContain("participant-changed");
  });

  it("turns the need off, and leaves everything else as it was", async () => {
    await create(filled);
    const answer = await app.post(`/admin/deltakere/${key}/rediger`, { ...filled, interpreter: "no" }, { as: berit });
    expect(answer.status).toBe(303);
    expect(await app.db.select().from(interpreterNeeds)).toMatchObject([{ needed: false, language: null, updatedBy: "adviser" }]);
    expect(await app.db.select().from(meldekortCycles)).toMatchObject([{ type: "jobseeker" }]);
  });
});

it("neither names nor phone numbers reach the log", async () => {
  await create(filled);
  await app.get(`/admin/deltakere/${key}`, { as: berit });
  await app.get("/admin/deltakere?navn=Nadia", { as: berit });
  expect(JSON.stringify(app.log)).not.toMatch(/Nadia|Hassan|40000021/);
});
