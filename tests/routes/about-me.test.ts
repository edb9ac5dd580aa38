import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { findLanguage } from "#app/i18n/languages.ts";
import { textsFor } from "#app/i18n/texts.server.ts";
import { notices, participants } from "#dialect";
import { anApp, page, textOf, type TestApp } from "../support/app.ts";
import { anAdviser, anOffice, aParticipant } from "../support/people.ts";

let app: TestApp;
let amal: Awaited<ReturnType<typeof aParticipant>>;
let other: Awaited<ReturnType<typeof aParticipant>>;
let adviser: Awaited<ReturnType<typeof anAdviser>>;
const mine = "/so/min-side/om-meg";

beforeEach(async () => {
  app = await anApp();
  const office = await anOffice(app.db);
  adviser = await anAdviser(app.db, { officeId: office.id });
  amal = await aParticipant(app.db, { officeId: office.id, adviserIds: [adviser.id], readingLanguage: "ar" });
  other = await aParticipant(app.db, { officeId: office.id, adviserIds: [adviser.id], readingLanguage: "ar" });
});

const rowOf = async (id: string) => (await app.db.select().from(participants).where(eq(participants.id, id)))[0];

describe("what a person says about herself", () => {
  it("is asked, never guessed: reading Videre in Somali does not change what she is written to in, but the page says which it is", async () => {
    const html = await page(await app.get("/so/min-side", { as: amal }));
    expect((await rowOf(amal.id))?.readingLanguage).toBe("ar");
    expect(textOf(html.querySelector(`a[href="${mine}"]`))).toContain(findLanguage("ar")?.name);
    expect(textOf((await page(await app.get("/ar/min-side", { as: amal }))).querySelector('a[href="/ar/min-side/om-meg"]'))).not.toContain(findLanguage("ar")?.name);
  });

  it("is kept on the person, seen at the desk, and what waits in the outbox is written in the new language, the meldekort reminders too", async () => {
    await app.post("/ar/min-side/meldekort", { intent: "save", type: "dagpenger", monday: "2026-11-23" }, { as: amal });
    await app.db.insert(notices).values([
      { id: "mine", participantId: amal.id, bookingId: null, kind: "message-answered", language: "ar", text: "x", status: "waiting", dueAt: app.clock.now(), createdAt: app.clock.now() },
      { id: "gone", participantId: amal.id, bookingId: null, kind: "message-answered", language: "ar", text: "x", status: "sent", dueAt: app.clock.now(), createdAt: app.clock.now() },
      { id: "hers", participantId: other.id, bookingId: null, kind: "message-answered", language: "ar", text: "x", status: "waiting", dueAt: app.clock.now(), createdAt: app.clock.now() },
    ]);
    const before = await app.db.select().from(notices).where(eq(notices.participantId, amal.id));
    expect(before.filter(({ meldekortPeriod }) => meldekortPeriod).length).toBeGreaterThan(2);
    const saved = await app.post(mine, { readingLanguage: "so", situation: "jobseeker" }, { as: amal });
    expect([saved.status, saved.headers.get("Location")]).toEqual([303, `${mine}?lagret=1`]);
    expect(await rowOf(amal.id)).toMatchObject({ readingLanguage: "so", situation: "jobseeker" });
    const rows = await app.db.select().from(notices);
    expect(rows.find(({ id }) => id === "mine")).toMatchObject({ language: "so", text: textsFor("so").t("notices:message-answered") });
    expect(rows.filter(({ id }) => id === "gone" || id === "hers").map(({ language }) => language)).toEqual(["ar", "ar"]);
    const waiting = rows.filter(({ participantId, meldekortPeriod, status }) => participantId === amal.id && meldekortPeriod && status === "waiting");
    expect(waiting.length).toBeGreaterThan(2);
    expect(new Set(waiting.map(({ language }) => language))).toEqual(new Set(["so"]));
    expect(textOf((await page(await app.get(`/admin/deltakere/${amal.id}`, { as: adviser }))).querySelector("main"))).toMatch(/somali/i);
    const html = await page(await app.get(saved.headers.get("Location") ?? "", { as: amal }));
    expect(html.querySelector('[role="status"]')).not.toBeNull();
    expect(html.querySelector("select option[selected]")?.getAttribute("value")).toBe("so");
    expect(html.querySelector("input[checked]")?.getAttribute("value")).toBe("jobseeker");
  });

  it("leads to the topics that fit her situation", async () => {
    await app.post(mine, { readingLanguage: "ar", situation: "older" }, { as: amal });
    expect((await page(await app.get("/so/min-side", { as: amal }))).querySelector('a[href="/so/tema/for/eldre"]')).not.toBeNull();
  });

  it("is refused with a clear answer when it is none of ours, and nothing changes; the language switch keeps what was chosen", async () => {
    const refused = await app.post(mine, { readingLanguage: "xx", situation: "family" }, { as: amal });
    expect(refused.status).toBe(400);
    const html = await page(refused);
    expect(html.querySelector('[role="alert"] a[href="#readingLanguage"]')).not.toBeNull();
    expect(html.querySelector("input[checked]")?.getAttribute("value")).toBe("family");
    expect(await rowOf(amal.id)).toMatchObject({ readingLanguage: "ar" });
    const switched = await page(await app.post("/ti/min-side/om-meg", { readingLanguage: "ti", situation: "family", "switch-language": "ti" }, { as: amal }));
    expect(switched.querySelector("select option[selected]")?.getAttribute("value")).toBe("ti");
    expect(await rowOf(amal.id)).toMatchObject({ readingLanguage: "ar" });
  });

  it("is nobody else's", async () => {
    expect((await app.get(mine)).headers.get("Location")).toMatch(/^\/so\/logg-inn/);
    expect((await app.post(mine, { readingLanguage: "so", situation: "family" })).status).not.toBe(303);
    expect(await rowOf(other.id)).toMatchObject({ readingLanguage: "ar" });
  });
});
