import { and, asc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { osloDay, osloTime } from "#app/features/calendar/oslo-time.ts";
import { accessLog, notices, planElements, planSteps } from "#dialect";
import { anApp, page, textOf, type TestApp } from "../support/app.ts";
import type { StoppedClock } from "../support/clock.ts";
import { anAdviser, anOffice, aParticipant } from "../support/people.ts";

let app: TestApp<StoppedClock>;
let marit: Awaited<ReturnType<typeof anAdviser>>;
let stranger: Awaited<ReturnType<typeof anAdviser>>;
let amina: Awaited<ReturnType<typeof aParticipant>>;
let other: Awaited<ReturnType<typeof aParticipant>>;

beforeEach(async () => {
  app = await anApp();
  const office = await anOffice(app.db);
  marit = await anAdviser(app.db, { officeId: office.id, name: "Marit Solberg" });
  stranger = await anAdviser(app.db, { officeId: office.id });
  amina = await aParticipant(app.db, { officeId: office.id, adviserIds: [marit.id], readingLanguage: "nb" });
  other = await aParticipant(app.db, { officeId: office.id, adviserIds: [stranger.id] });
  app.clock.set("2026-11-22T09:00:00Z");
});

let made = 0;
const aKey = () => `5f0a1c52-7a3b-4c1d-9e2f-${String((made += 1)).padStart(12, "0")}`;
const desk = () => `/admin/deltakere/${amina.id}/plan`;
const add = (fields: Record<string, string>, as = marit) => app.post(desk(), { intent: "add", key: aKey(), ...fields }, { as });
const elements = () => app.db.select().from(planElements).where(eq(planElements.participantId, amina.id)).orderBy(asc(planElements.createdAt));
const steps = () => app.db.select().from(planSteps).orderBy(asc(planSteps.at));
const outbox = (kind: string) => app.db.select().from(notices).where(and(eq(notices.participantId, amina.id), eq(notices.kind, kind))).orderBy(asc(notices.createdAt), asc(notices.dueAt));
const waiting = async (kind: string) => (await outbox(kind)).filter(({ status }) => status === "waiting").map(({ dueAt, planElementId }) => ({ day: osloDay(dueAt), time: osloTime(dueAt), planElementId }));
const shown = async (path: string, as: Parameters<typeof app.get>[1] = { as: amina }) => textOf((await page(await app.get(path, as))).querySelector("main"));
const later = (minutes: number) => app.clock.set(new Date(app.clock.now().getTime() + minutes * 60_000).toISOString());

/** An element the adviser has added, and its address for the person. A minute passes. */
async function anElement(fields: Record<string, string> = {}): Promise<{ id: string; path: string }> {
  const key = aKey();
  const answer = await app.post(desk(), { intent: "add", key, item: "recognition", status: "considered", ...fields }, { as: marit });
  expect(answer.status).toBe(303);
  later(1);
  return { id: key, path: `/nb/min-side/plan/${key}` };
}
const say = (path: string, status: string, as = amina) => app.post(path, { intent: "say", status }, { as });
const remind = (path: string, choice: string) => app.post(path, { intent: "remind", remind: choice }, { as: amina });

describe("the person's plan", () => {
  it("says what a plan is while there is none, and whom to ask", async () => {
    const main = (await page(await app.get("/nb/min-side/plan", { as: amina }))).querySelector("main");
    expect(textOf(main)).toContain("Du og rådgiveren lager den sammen");
    expect(main?.querySelector("a.ds-button")?.getAttribute("href")).toBe("/nb/min-side/meldinger/ny?tema=vedtak-og-plan");
  });

  it("shows the nearest date on top, and each element with its status and since when", async () => {
    await anElement({ status: "waiting", on: "2026-11-02" });
    await anElement({ item: "norwegian", status: "started", nextOn: "2026-12-01" });
    await anElement({ item: "mentor", status: "agreed", nextOn: "2026-11-30" });
    const main = (await page(await app.get("/nb/min-side/plan", { as: amina }))).querySelector("main");
    expect(textOf(main?.querySelector(".headline") ?? null)).toContain("Mentor Neste dato er mandag 30. november");
    for (const part of ["Venter på svar Siden mandag 2. november", "Norskopplæring I gang", "ikke et vedtak"]) expect(textOf(main)).toContain(part);
  });

  it("keeps the Norwegian word beside the reader's own", async () => {
    const { id } = await anElement();
    const html = await (await app.get(`/en/min-side/plan/${id}`, { as: amina })).text();
    expect(html.toLowerCase().split("godkjenning av utdanning").length).toBeGreaterThan(1);
  });

  it("an element: what it is with its page, what to do now, the steps, and whom to ask", async () => {
    const { path } = await anElement({ item: "wage-subsidy", status: "waiting", nextOn: "2026-12-10" });
    const main = (await page(await app.get(path, { as: amina }))).querySelector("main");
    for (const part of ["Nav betaler en del av lønnen", "Nå er det andre som skal svare", "torsdag 10. desember", "Rådgiveren sa det"]) expect(textOf(main)).toContain(part);
    const links = main?.querySelectorAll("a").map((link) => link.getAttribute("href"));
    expect(links).toContain("/nb/tema/hjelp-til-jobb#wage");
    expect(links).toContain("/nb/min-side/meldinger/ny?tema=hjelp-til-jobb");
    // What only the adviser knows has no buttons.
    expect(textOf(main)).not.toContain("Har noe skjedd?");
  });

  it("somebody else's element, a removed one and none are the same 404, to look at and to change", async () => {
    const { id, path } = await anElement();
    expect((await app.get(path, { as: other })).status).toBe(404);
    expect((await say(path, "papers", other)).status).toBe(404);
    expect((await app.get("/nb/min-side/plan/none", { as: amina })).status).toBe(404);
    await app.post(`${desk()}?endre=${id}`, { intent: "remove" }, { as: marit });
    expect((await app.get(path, { as: amina })).status).toBe(404);
    expect((await say(path, "papers")).status).toBe(404);
    expect(await steps()).toHaveLength(1);
    expect(JSON.stringify(app.log)).not.toContain(amina.name);
  });
});

describe("what the person says", () => {
  it("is kept with her name to it, shown to both, and can be taken back the same day", async () => {
    const { path } = await anElement();
    expect((await say(path, "applied")).headers.get("Location")).toBe(`${path}?lagret=say`);
    expect((await elements())[0]).toMatchObject({ status: "applied", statusOn: "2026-11-22" });
    expect((await steps()).map(({ status, actor, adviserId }) => [status, actor, adviserId])).toEqual([["considered", "adviser", marit.id], ["applied", "participant", null]]);
    expect(await shown(`${path}?lagret=say`)).toMatch(/Vi har lagret det du sa.*Angre.*Søknaden er sendt.*Du sa det/);
    expect(await shown(desk(), { as: marit })).toMatch(/Godkjenning av utdanning Søknaden er sendt søn\. 22\. nov\. deltakeren/);
    expect((await app.post(path, { intent: "undo" }, { as: amina })).headers.get("Location")).toBe(`${path}?lagret=undo`);
    expect((await elements())[0]).toMatchObject({ status: "considered", statusOn: "2026-11-22" });
    expect(await steps()).toHaveLength(1);
    expect((await app.post(path, { intent: "undo" }, { as: amina })).status).toBe(409);
  });

  it("pressed twice it is one step, and the next day it stays", async () => {
    const { path } = await anElement();
    await say(path, "applied");
    later(1);
    await say(path, "applied");
    expect(await steps()).toHaveLength(2);
    app.clock.set("2026-11-23T09:00:00Z");
    expect((await app.post(path, { intent: "undo" }, { as: amina })).status).toBe(409);
    expect(await shown(path)).not.toContain("Angre");
  });

  it.each([["recognition", "waiting"], ["recognition", "stopped"], ["mentor", "done"], ["recognition", "anything"]])("%s: she cannot set %s", async (item, status) => {
    const { path } = await anElement({ item });
    const answer = await say(path, status);
    expect([400, 409]).toContain(answer.status);
    expect(textOf(await page(answer))).toContain("prøv igjen");
    expect((await elements())[0]).toMatchObject({ status: "considered" });
  });

  it("a child without a place: a message to the adviser is offered, with the day it must be ready; none is sent", async () => {
    const { path } = await anElement({ item: "childcare", status: "waiting", nextOn: "2026-12-07" });
    await say(path, "missing");
    const main = (await page(await app.get(path, { as: amina }))).querySelector("main");
    for (const part of ["Barnet trenger plass før mandag 7. desember.", "Skriv til rådgiveren"]) expect(textOf(main)).toContain(part);
    expect(main?.querySelector(".ds-alert a")?.getAttribute("href")).toBe("/nb/min-side/meldinger/ny?tema=barnehage-og-skole");
    expect(await shown("/admin/plan", { as: marit })).toContain("mangler plass");
    await say(path, "done");
    expect(await shown(path)).toContain("Barnet har plass");
    expect(await shown("/admin/plan", { as: marit })).toContain("Ingenting å følge opp nå");
  });
});

describe("the reminder to ask", () => {
  it("is a row in the outbox that names nothing, at 08 on its day", async () => {
    const { id, path } = await anElement({ status: "waiting" });
    expect((await remind(path, "one-month")).headers.get("Location")).toBe(`${path}?lagret=remind`);
    expect((await elements())[0]?.remindOn).toBe("2026-12-22");
    expect(await waiting("plan-check")).toEqual([{ day: "2026-12-22", time: "08:00", planElementId: id }]);
    const [row] = await outbox("plan-check");
    expect(row?.text).toBe("Du ville spørre om noe. Logg inn i Videre for å se hva det er.");
    expect(await shown(path)).toContain("Vi minner deg på det tirsdag 22. desember.");
    expect(await shown(desk(), { as: marit })).toContain("tir. 22. des.");
  });

  it("moves when another day is chosen, and goes when none is", async () => {
    const { path } = await anElement({ status: "waiting" });
    await remind(path, "one-month");
    await remind(path, "two-weeks");
    expect((await waiting("plan-check")).map(({ day }) => day)).toEqual(["2026-12-06"]);
    await remind(path, "never");
    expect(await waiting("plan-check")).toEqual([]);
    expect((await elements())[0]?.remindOn).toBeNull();
    expect(await outbox("plan-check")).toHaveLength(2);
  });

  it("goes when the answer has come, and is back when that was a mistake", async () => {
    const { path } = await anElement({ status: "waiting" });
    await remind(path, "two-weeks");
    await say(path, "done");
    expect(await waiting("plan-check")).toEqual([]);
    expect(await shown(path)).not.toContain("Minn meg på");
    expect((await remind(path, "two-weeks")).status).toBe(409);
    await app.post(path, { intent: "undo" }, { as: amina });
    expect((await waiting("plan-check")).map(({ day }) => day)).toEqual(["2026-12-06"]);
  });

  it("goes with a stop and a removal at the desk", async () => {
    const { id, path } = await anElement({ status: "waiting" });
    await remind(path, "two-weeks");
    await app.post(`${desk()}?endre=${id}`, { intent: "change", before: "waiting", status: "stopped" }, { as: marit });
    expect(await waiting("plan-check")).toEqual([]);
    const second = await anElement({ item: "mentor", status: "waiting" });
    await remind(second.path, "two-weeks");
    await app.post(`${desk()}?endre=${second.id}`, { intent: "remove" }, { as: marit });
    expect(await waiting("plan-check")).toEqual([]);
  });

  it("says on its day that one can ask now, and stops when something has happened", async () => {
    const { path } = await anElement({ status: "waiting" });
    await remind(path, "two-weeks");
    app.clock.set("2026-12-06T12:00:00Z");
    for (const at of ["/nb/min-side/plan", path]) {
      const main = (await page(await app.get(at, { as: amina }))).querySelector("main");
      expect(textOf(main)).toMatch(/Nå er en fin dag for det|Nå kan du spørre hvordan det går/);
      expect(main?.querySelector("a.ds-button:not([data-variant])")?.getAttribute("href")).toBe("/nb/min-side/meldinger/ny?tema=godkjenning-av-utdanning");
    }
    expect(await shown("/admin/plan", { as: marit })).toContain("deltakeren ville spørre søn. 6. des.");
    await say(path, "more-papers");
    expect(await shown(path)).not.toContain("Nå kan du spørre");
    await app.post(path, { intent: "undo" }, { as: amina });
    expect(await shown(path)).toContain("Nå kan du spørre");
  });

  it("without a choice it says what is missing and keeps what there was", async () => {
    const { path } = await anElement({ status: "waiting" });
    await remind(path, "two-weeks");
    const refused = await app.post(path, { intent: "remind" }, { as: amina });
    expect(refused.status).toBe(400);
    expect(textOf(await page(refused))).toContain("Velg når vi skal minne deg på det.");
    expect((await elements())[0]?.remindOn).toBe("2026-12-06");
  });
});

describe("the desk", () => {
  const logged = async () => (await app.db.select().from(accessLog).where(eq(accessLog.participantId, amina.id))).map(({ what }) => what);

  it("adds, and the person is told once, without a word of what it is", async () => {
    const key = aKey();
    const fields = { intent: "add", key, item: "fast-track", status: "papers", on: "20.11.2026", nextOn: "2026-12-01" };
    expect((await app.post(desk(), fields, { as: marit })).headers.get("Location")).toBe(`${desk()}?gjort=added`);
    expect((await app.post(desk(), fields, { as: marit })).status).toBe(303);
    expect(await elements()).toMatchObject([{ id: key, item: "fast-track", status: "papers", statusOn: "2026-11-20", nextOn: "2026-12-01", addedBy: marit.id }]);
    expect(await logged()).toContain("plan-changed");
    await add({ item: "courses", status: "considered" });
    expect(await waiting("plan-changed")).toHaveLength(1);
    expect((await outbox("plan-changed"))[0]?.text).toBe("Det er endret noe for deg i Videre. Logg inn for å se det.");
    expect(await shown(`/admin/deltakere/${amina.id}`, { as: marit })).toMatch(/Plan Hurtigspor Samler papirer/);
    expect((await logged()).filter((what) => what === "plan-changed")).toHaveLength(2);
  });

  it.each([
    [{ item: "recognition", status: "agreed" }, "passer ikke"],
    [{ item: "recognition", status: "waiting", on: "2026-11-23" }, "en dag som ikke er kommet"],
    [{ item: "recognition", status: "waiting", nextOn: "2026-11-01" }, "i dag eller senere"],
    [{ item: "recognition" }, "Velg status."],
    [{ item: "gym", status: "waiting", on: "snart" }, "Velg hva som skal i planen."],
  ])("refuses %j and keeps what was typed", async (fields, problem) => {
    const refused = await add(fields);
    expect(refused.status).toBe(400);
    expect(textOf(await page(refused))).toContain(problem);
    expect(await elements()).toEqual([]);
  });

  it("what is on the plan already is not put there twice", async () => {
    await anElement();
    expect((await add({ item: "recognition", status: "waiting" })).status).toBe(409);
    expect(await elements()).toHaveLength(1);
    const form = (await page(await app.get(desk(), { as: marit }))).querySelectorAll("select[name=item] option").map((option) => option.getAttribute("value"));
    expect(form).toContain("realkompetanse");
    expect(form).not.toContain("recognition");
  });

  it("a new status is a new step; another day mends the old one; a next date alone is no step", async () => {
    const { id } = await anElement({ status: "waiting", on: "2026-11-10" });
    const change = (fields: Record<string, string>) => app.post(`${desk()}?endre=${id}`, { intent: "change", before: "waiting", status: "waiting", ...fields }, { as: marit });
    await change({ nextOn: "2026-12-24" });
    expect(await steps()).toMatchObject([{ status: "waiting", on: "2026-11-10" }]);
    await change({ on: "2026-11-09", nextOn: "2026-12-24" });
    expect(await steps()).toMatchObject([{ status: "waiting", on: "2026-11-09" }]);
    expect((await elements())[0]).toMatchObject({ statusOn: "2026-11-09", nextOn: "2026-12-24" });
    later(1);
    await change({ status: "done" });
    expect((await steps()).map(({ status, on }) => `${status} ${on}`)).toEqual(["waiting 2026-11-09", "done 2026-11-22"]);
    expect((await elements())[0]).toMatchObject({ status: "done", nextOn: null });
  });

  it("does not write over what the person said meanwhile", async () => {
    const { id, path } = await anElement({ status: "waiting" });
    await say(path, "more-papers");
    const late = await app.post(`${desk()}?endre=${id}`, { intent: "change", before: "waiting", status: "stopped" }, { as: marit });
    expect(late.status).toBe(409);
    expect(textOf(await page(late))).toContain("endret i mellomtiden");
    expect((await elements())[0]).toMatchObject({ status: "more-papers" });
  });

  it("removes, and the row stays with its steps", async () => {
    const { id } = await anElement();
    expect((await app.post(`${desk()}?endre=${id}`, { intent: "remove" }, { as: marit })).headers.get("Location")).toBe(`${desk()}?gjort=removed`);
    expect((await elements())[0]?.removedAt).toBeInstanceOf(Date);
    expect(await steps()).toHaveLength(1);
    expect(await shown(desk(), { as: marit })).toContain("Det er ingenting i planen ennå");
    expect((await app.post(`${desk()}?endre=${id}`, { intent: "remove" }, { as: marit })).status).toBe(409);
  });

  it("an adviser of another team meets 404 and changes nothing; each look of the own is noted", async () => {
    const { id } = await anElement();
    expect((await app.get(desk(), { as: stranger })).status).toBe(404);
    expect((await add({ item: "mentor", status: "considered" }, stranger)).status).toBe(404);
    expect((await app.post(`${desk()}?endre=${id}`, { intent: "remove" }, { as: stranger })).status).toBe(404);
    // Through the address of an own person, too.
    expect((await app.post(`/admin/deltakere/${other.id}/plan?endre=${id}`, { intent: "remove" }, { as: stranger })).status).toBe(409);
    expect(await elements()).toMatchObject([{ removedAt: null }]);
    await app.get(desk(), { as: marit });
    expect((await logged()).filter((what) => what === "plan-read").length).toBeGreaterThan(0);
    expect(await shown("/admin/plan", { as: stranger })).not.toContain(amina.name);
  });

  it("lists what has come due among own people only, with days and why, and notes it once a day", async () => {
    await anElement({ status: "applied", on: "2026-09-23" });
    await anElement({ item: "mentor", status: "waiting", on: "2026-09-24" });
    await anElement({ item: "courses", status: "agreed", nextOn: "2026-11-22" });
    await anElement({ item: "school", status: "done", nextOn: "2026-11-22" });
    const text = await shown("/admin/plan", { as: marit });
    expect(text).toMatch(/Godkjenning av utdanning Søknaden er sendt 60 dager ons\. 23\. sep\. har ventet lenge/);
    expect(text).toContain("dato: søn. 22. nov.");
    expect(text).not.toContain("Mentor");
    expect(text).not.toContain("Videregående skole");
    await app.get("/admin/plan", { as: marit });
    expect((await logged()).filter((what) => what === "plans-listed")).toHaveLength(1);
  });
});
