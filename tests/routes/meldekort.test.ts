import { and, asc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { languages } from "#app/i18n/languages.ts";
import { accessLog, meldekortCycles, meldekortMarks, notices, threads } from "#dialect";
import { meldekortSlugs } from "#app/features/meldekort/page-slugs.ts";
import { anApp, page, textOf, type TestApp } from "../support/app.ts";
import type { StoppedClock } from "../support/clock.ts";
import { anAdviser, anOffice, aParticipant, aThread } from "../support/people.ts";

const path = "/nb/min-side/meldekort";

let app: TestApp<StoppedClock>;
let office: Awaited<ReturnType<typeof anOffice>>;
let marit: Awaited<ReturnType<typeof anAdviser>>;
let amina: Awaited<ReturnType<typeof aParticipant>>;

beforeEach(async () => {
  app = await anApp();
  office = await anOffice(app.db);
  marit = await anAdviser(app.db, { officeId: office.id, name: "Marit Solberg" });
  amina = await aParticipant(app.db, { officeId: office.id, adviserIds: [marit.id] });
  // Wednesday 25 November 2026: the previous jobseeker period ended on Sunday 22.
  app.clock.set("2026-11-25T09:00:00Z");
});

const cycleOf = async (id = amina.id) => (await app.db.select().from(meldekortCycles).where(eq(meldekortCycles.participantId, id)))[0];
const marks = () => app.db.select().from(meldekortMarks).where(eq(meldekortMarks.participantId, amina.id));
const outbox = (id = amina.id) => app.db.select().from(notices).where(eq(notices.participantId, id)).orderBy(asc(notices.dueAt));
const waiting = async (id = amina.id) => (await outbox(id)).filter((row) => row.status === "waiting").map((row) => `${row.meldekortPeriod} ${row.kind}`);
const shown = async (at = path) => textOf((await page(await app.get(at, { as: amina }))).querySelector("main"));
const save = (fields: Record<string, string>) => app.post(path, { intent: "save", ...fields }, { as: amina });

async function withCycle(type: "jobseeker" | "dagpenger" | "aap" | "tiltakspenger" = "dagpenger", firstMonday: string | null = "2026-11-09", participantId = amina.id) {
  await app.db.insert(meldekortCycles).values({ participantId, type, firstMonday, updatedAt: app.clock.now(), updatedBy: marit.id });
}

describe("an unknown cycle", () => {
  it("shows both possible periods and how to find out", async () => {
    const text = await shown();
    for (const part of ["Vi vet ikke hvilket meldekort du har", "mandag 16. november til søndag 29. november", "mandag 23. november til søndag 6. desember", "Min side på nav.no", "Ring Nav"]) expect(text).toContain(part);
  });

  it("keeps what the person says, one period earlier unless it is her first, and plans reminders in the same breath", async () => {
    const saved = await save({ type: "dagpenger", monday: "2026-11-23" });
    expect(saved.headers.get("Location")).toBe(`${path}?lagret=cycle`);
    expect(await cycleOf()).toMatchObject({ type: "dagpenger", firstMonday: "2026-11-09", updatedBy: "participant", shared: false });
    expect(await waiting()).toContain("2026-11-09 meldekort-same-morning");
    await save({ type: "dagpenger", monday: "2026-11-23", first: "yes" });
    expect(await cycleOf()).toMatchObject({ firstMonday: "2026-11-23" });
    expect((await waiting()).some((row) => row.startsWith("2026-11-09"))).toBe(false);
  });

  it.each([
    [{ type: "dagpenger", monday: "2026-11-24" }, "Velg en mandag"],
    [{ type: "dagpenger", monday: "other", otherDay: "2026-11-25" }, "Velg en mandag"],
    [{ type: "dagpenger", monday: "other", otherDay: "i går" }, "Skriv en dag"],
    [{ type: "dagpenger", monday: "other", otherDay: "2024-11-25" }, "ett år"],
    [{ type: "dagpenger" }, "Velg perioden din."],
    [{ type: "barnetrygd", monday: "2026-11-23" }, "Velg hvilket meldekort du har."],
  ])("refuses %j and keeps what was typed", async (fields, problem) => {
    const refused = await save(fields);
    expect(refused.status).toBe(400);
    expect(textOf(await page(refused))).toContain(problem);
    expect(await cycleOf()).toBeUndefined();
  });

  it("takes another Monday, also in the digits and the order of a Norwegian form", async () => {
    await save({ type: "aap", monday: "other", otherDay: "09.11.2026", first: "yes" });
    expect(await cycleOf()).toMatchObject({ type: "aap", firstMonday: "2026-11-09" });
  });

  it("says what the advisers see, and that is what they see", async () => {
    expect(await shown()).toContain("Rådgiverne dine kan alltid se typen og datoene.");
    await save({ type: "dagpenger", monday: "2026-11-09", first: "yes" });
    await app.post(path, { intent: "sent", period: "2026-11-09" }, { as: amina });
    const desk = async (at: string) => textOf((await page(await app.get(at, { as: marit }))).querySelector("main"));
    const own = await desk(`/admin/deltakere/${amina.id}`);
    for (const part of ["dagpenger", "man. 23. nov.–søn. 6. des.", "lørdag 5. desember", "mandag 14. desember"]) expect(own).toContain(part);
    expect(await desk("/admin/deltakere")).toContain("frist man. 30. nov.");
    for (const at of [`/admin/deltakere/${amina.id}`, "/admin/deltakere", "/admin/meldekort"]) expect(await desk(at), at).not.toMatch(/merket som sendt|har sendt/i);
  });

  it("asks for the day alone when an adviser has set the kind only", async () => {
    await withCycle("aap", null);
    expect(await shown()).toContain("Vi mangler dagen perioden din starter.");
  });
});

describe("worked fortnights", () => {
  it("have the answer of who only sends the confirmation before the table", async () => {
    const examples = (await page(await app.get("/nb/meldekort/eksempler"))).querySelectorAll("main details");
    expect(examples).toHaveLength(6);
    for (const example of examples) expect(textOf(example)).toMatch(/Sender du bare bekreftelse.*14 dager.*AAP/);
  });

  it("stand open, answers first, on the page of the confirmation", async () => {
    const example = (await page(await app.get("/nb/meldekort/jobbsoker"))).querySelector("main details#example-course");
    expect(example?.hasAttribute("open")).toBe(true);
    expect(textOf(example ?? null)).toMatch(/Har du jobbet\?.*14 dager/);
  });
});

describe("own periods", () => {
  it("jobseeker: the Sunday evening as deadline, and when the registration is at risk, both told", async () => {
    await withCycle("jobseeker", "2026-11-23");
    app.clock.set("2026-12-04T09:00:00Z");
    const text = await shown();
    for (const part of ["2 dager igjen", "fredag 4. desember kl. 04.00", "søndag 6. desember kl. 23.00", "Fristen er søndag kveld", "tirsdag 15. desember", "Uke 48-49", "Sjekk alltid på Min side hos Nav"]) expect(text).toContain(part);
  });

  it("shows the previous, the present and the next, and the two weeks with a question for each day", async () => {
    await withCycle();
    const main = (await page(await app.get(path, { as: amina }))).querySelector("main");
    for (const part of ["Forrige periode", "Denne perioden", "Neste periode", "mandag 30. november kl. 23.00", "mandag 14. desember kl. 23.00", "5 dager igjen"]) expect(textOf(main)).toContain(part);
    const days = main?.querySelectorAll("table.calendar td a") ?? [];
    expect(days).toHaveLength(14);
    expect(days[0]?.getAttribute("href")).toBe("/nb/min-side/meldinger/ny?meldekort=2026-11-09");
    expect(main?.querySelectorAll("table.calendar thead th").map((head) => head.getAttribute("abbr"))).toEqual([undefined, "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]);
    expect(textOf((await page(await app.get(`${path}?periode=2026-11-23`, { as: amina }))).querySelector(".headline"))).toContain("mandag 23. november til søndag 6. desember");
  });

  it.each(["jobseeker", "dagpenger", "aap", "tiltakspenger"] as const)("%s: leads to the worked example of that kind, which is there", async (type) => {
    await withCycle(type);
    const main = (await page(await app.get(path, { as: amina }))).querySelector("main");
    const href = main?.querySelectorAll("a").find((link) => textOf(link).includes("Hva skriver jeg?"))?.getAttribute("href") ?? "";
    expect(href).toMatch(type === "jobseeker" ? /jobbsoker#/ : /eksempler#/);
    const [to = "", anchor = ""] = href.split("#");
    expect((await page(await app.get(to))).querySelector(`main #${anchor}`)).not.toBeNull();
  });

  it("tells a holiday Monday, with the earlier date", async () => {
    await withCycle("aap", "2027-04-26");
    app.clock.set("2027-05-12T09:00:00Z");
    const text = await shown();
    for (const part of ["mandag 17. mai kl. 23.00", "Fristen er på en fridag", "den tidligste datoen"]) expect(text).toContain(part);
  });

  it("counts what late may cost, called a guide", async () => {
    await withCycle();
    const text = await shown(`${path}?periode=2026-11-09&sender=2026-12-01`);
    for (const part of ["Da kan du miste penger for 8 dager.", "mandag 23. november", "mandag 30. november", "Dette er et anslag"]) expect(text).toContain(part);
    await app.db.update(meldekortCycles).set({ type: "tiltakspenger" });
    expect(await shown(`${path}?sender=2026-12-01`)).not.toContain("sender for sent");
  });

  it("a question about a day is a message with the day and its period as data", async () => {
    await withCycle();
    const form = (await page(await app.get("/nb/min-side/meldinger/ny?meldekort=2026-11-24", { as: amina }))).querySelector("form[id=page-form] input[name=formKey], input[name=formKey]");
    const sent = await app.post("/nb/min-side/meldinger/ny?meldekort=2026-11-24", { formKey: form?.getAttribute("value") ?? "", text: "Hva skriver jeg tirsdag?", language: "nb" }, { as: amina });
    expect(sent.status).toBe(303);
    expect((await app.db.select().from(threads))[0]).toMatchObject({ topic: "meldekort", meldekortDay: "2026-11-24", meldekortPeriod: "2026-11-23" });
    const threadId = (await app.db.select().from(threads))[0]?.id ?? "";
    expect(textOf(await page(await app.get(`/admin/innboks/${threadId}`, { as: marit })))).toContain("periode man. 23. nov.–søn. 6. des.");
  });
});

describe("I have sent it", () => {
  const mark = (intent: "sent" | "undo", period = "2026-11-09") => app.post(path, { intent, period }, { as: amina });

  it("keeps one mark, cancels the reminders of that period only, and says that Nav does not get it", async () => {
    await withCycle();
    await app.get(path, { as: amina });
    expect(await waiting()).toContain("2026-11-09 meldekort-missed");
    expect((await mark("sent")).headers.get("Location")).toBe(`${path}?lagret=sent`);
    await mark("sent");
    expect(await marks()).toMatchObject([{ periodStart: "2026-11-09" }]);
    expect((await waiting()).filter((row) => row.startsWith("2026-11-09"))).toEqual([]);
    expect((await waiting()).filter((row) => row.startsWith("2026-11-23"))).toHaveLength(4);
    expect(await shown(`${path}?lagret=sent`)).toContain("Nav får det ikke fra oss");
    expect(await shown(`${path}?periode=2026-11-09`)).toContain("Du har merket at du sendte");
    expect(await shown("/nb/min-side")).toContain("Send fra lørdag 5. desember");
  });

  it("undo takes it away and brings the reminders back that are still to come", async () => {
    await withCycle();
    await app.get(path, { as: amina });
    const before = await waiting();
    await mark("sent");
    app.clock.set("2026-11-28T09:00:00Z");
    await mark("undo");
    expect(await marks()).toEqual([]);
    expect(await waiting()).toEqual(before.filter((row) => row !== "2026-11-09 meldekort-three-days"));
  });

  it.each(["2026-11-16", "2026-11-23", "2026-10-26", "2026-11-10", "nonsense", ""])("is not found for %j: not hers, or not open", async (period) => {
    await withCycle();
    expect((await mark("sent", period)).status).toBe(404);
    expect(await marks()).toEqual([]);
  });

  it("cannot touch another person's, and nothing without a cycle", async () => {
    const other = await aParticipant(app.db, { officeId: office.id });
    await withCycle("dagpenger", "2026-11-09", other.id);
    expect((await mark("sent")).status).toBe(404);
    expect((await app.post(path, { intent: "share", shared: "yes" }, { as: amina })).status).toBe(404);
    expect(await app.db.select().from(meldekortMarks)).toEqual([]);
    expect(await cycleOf(other.id)).toMatchObject({ shared: false });
  });

  it("needs somebody signed in", async () => {
    expect((await app.get(path)).headers.get("Location")).toContain("/nb/logg-inn");
  });
});

describe("the reminders in the outbox", () => {
  it("are planned when the page is opened, each once, and left alone afterwards", async () => {
    await withCycle();
    await app.get(path, { as: amina });
    const first = await outbox();
    expect(first.length).toBeGreaterThan(6);
    await app.get(path, { as: amina });
    expect(await outbox()).toEqual(first);
    app.clock.set("2026-12-08T09:00:00Z");
    await app.get(path, { as: amina });
    expect(new Set((await outbox()).map((row) => row.meldekortPeriod))).toEqual(new Set(["2026-11-09", "2026-11-23", "2026-12-07", "2026-12-21"]));
  });

  it("follow the cycle when it changes, and never touch what has left the house", async () => {
    await withCycle();
    await app.get(path, { as: amina });
    await app.db.update(notices).set({ status: "sent" }).where(and(eq(notices.meldekortPeriod, "2026-11-09"), eq(notices.kind, "meldekort-three-days")));
    await save({ type: "dagpenger", monday: "2026-11-16", first: "yes" });
    expect(new Set((await waiting()).map((row) => row.slice(0, 10)))).toEqual(new Set(["2026-11-16", "2026-11-30"]));
    expect((await outbox()).filter((row) => row.status === "sent")).toMatchObject([{ meldekortPeriod: "2026-11-09", kind: "meldekort-three-days" }]);
  });

  it.each(languages.map(({ code }) => code))("in %s they say nothing of meldekort, money or names, and leave between 08 and 20", async (code) => {
    const reader = await aParticipant(app.db, { officeId: office.id, readingLanguage: code, name: "Selam Tekle" });
    await withCycle("jobseeker", "2026-11-23", reader.id);
    await app.get(path, { as: reader });
    const rows = await outbox(reader.id);
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      expect(row.language).toBe(code);
      expect(row.text).not.toMatch(/meldekort|dagpenger|AAP|tiltakspenger|arbeidss|Selam|Tekle|https?:|\{\{/i);
      const hour = Number(new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Oslo", hour: "2-digit", hourCycle: "h23" }).format(row.dueAt));
      expect(hour).toBeGreaterThanOrEqual(8);
      expect(hour).toBeLessThan(20);
    }
  });
});

describe("the adviser", () => {
  const list = async (as = marit) => textOf((await page(await app.get("/admin/meldekort", { as }))).querySelector("main"));

  beforeEach(async () => {
    await withCycle();
    app.clock.set("2026-11-27T09:00:00Z");
  });

  it("sees who is near a deadline, only of her own people, and that it is noted", async () => {
    const stranger = await anAdviser(app.db, { officeId: office.id });
    await app.post(path, { intent: "share", shared: "yes" }, { as: amina });
    const text = await list();
    for (const part of [amina.name, "mandag 30. november kl. 23.00", "ikke merket som sendt", "ingen samtale ennå, ring"]) expect(text).toContain(part);
    expect(await app.db.select().from(accessLog)).toMatchObject([{ participantId: amina.id, adviserId: marit.id, what: "meldekort-listed" }]);
    expect(await list(stranger)).toContain("Ingen meldekort haster nå");
    expect(textOf(await page(await app.get("/admin/innboks", { as: marit })))).toContain("1 deltaker har et meldekort som haster");
  });

  it("sees a shared mark, and of one who shares nothing only that it is not shared", async () => {
    expect(await list()).toContain("deler ikke merket");
    await app.post(path, { intent: "sent", period: "2026-11-09" }, { as: amina });
    expect(await list()).toContain("deler ikke merket");
    expect((await app.post(path, { intent: "share", shared: "yes" }, { as: amina })).headers.get("Location")).toBe(`${path}?lagret=shared`);
    expect(await list()).not.toContain(amina.name);
    await app.post(path, { intent: "share" }, { as: amina });
    expect(await list()).toContain("deler ikke merket");
  });

  it("leads to where she can write", async () => {
    const thread = await aThread(app.db, { participantId: amina.id });
    const links = (await page(await app.get("/admin/meldekort", { as: marit }))).querySelectorAll("main table a").map((link) => link.getAttribute("href"));
    expect(links).toEqual([`/admin/deltakere/${amina.id}`, `/admin/innboks/${thread.id}`]);
  });

  it("changes the cycle on the person's page; the plan follows, and what she has chosen to share stays", async () => {
    await app.post(path, { intent: "share", shared: "yes" }, { as: amina });
    await app.get(path, { as: amina });
    const fields = { name: amina.name, readingLanguage: "uk", situation: "programme", interpreter: "no", meldekortType: "aap", firstMonday: "2026-11-16" };
    expect((await app.post(`/admin/deltakere/${amina.id}/rediger`, fields, { as: marit })).status).toBe(303);
    expect(await cycleOf()).toMatchObject({ type: "aap", firstMonday: "2026-11-16", shared: true });
    expect(new Set((await waiting()).map((row) => row.slice(0, 10)))).toEqual(new Set(["2026-11-16", "2026-11-30"]));
    expect((await outbox()).filter((row) => row.status === "waiting").every((row) => row.language === "uk")).toBe(true);
    await app.post(`/admin/deltakere/${amina.id}/rediger`, { ...fields, meldekortType: "", firstMonday: "" }, { as: marit });
    expect(await waiting()).toEqual([]);
  });
});

describe("the public pages", () => {
  it("lead from which one to a clear next step, and never decide", async () => {
    const seen = new Set<string>();
    const walk = async (at: string): Promise<void> => {
      if (seen.has(at)) return;
      seen.add(at);
      const answer = await app.get(at);
      expect(answer.status, at).toBe(200);
      const main = (await page(answer)).querySelector("main");
      expect(main?.querySelectorAll("a[href^='tel:']").length, at).toBeGreaterThan(0);
      expect(main?.querySelectorAll("a[href*='/min-side/meldinger/ny']").length, at).toBeGreaterThan(0);
      for (const link of main?.querySelectorAll("a[href^='/nb/meldekort']:not([href*='skriv-ut'])") ?? []) await walk((link.getAttribute("href") ?? "").split("#")[0] ?? "");
    };
    await walk("/nb/meldekort/hvilket");
    for (const slug of meldekortSlugs) expect([...seen]).toContain(`/nb/${slug}`);
  });

  it("show each worked fortnight as 14 days, and ask the reader to check", async () => {
    const main = (await page(await app.get("/nb/meldekort/eksempler"))).querySelector("main");
    const tables = main?.querySelectorAll("table.fortnight") ?? [];
    expect(tables).toHaveLength(6);
    for (const table of tables) expect(table.querySelectorAll("th[scope=row]")).toHaveLength(14);
    expect(textOf(main)).toContain("jobb, 3,5 timer");
    expect(textOf(main)).toContain("Dette er eksempler");
  });

  it("put the Norwegian words under each question in other languages", async () => {
    const main = (await page(await app.get("/uk/meldekort/jobbsoker"))).querySelector("main");
    const norwegian = main?.querySelectorAll(".asked [lang=nb]").map((words) => textOf(words)) ?? [];
    if (main?.querySelector("[lang=nb] .asked")) return;
    expect(norwegian).toContain("Har du jobbet i perioden?");
  });
});
