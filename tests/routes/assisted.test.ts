import { and, eq, like } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { countHelped } from "#db/queries/helped.server.ts";
import { accessLog, advisers, bookingChanges, interpreterOrderEvents, meldekortCycles, messages, planElements, planSteps, sessions, teams, threads } from "#dialect";
import { anApp, cookiesAfter, page, textOf, type TestApp } from "../support/app.ts";
import type { StoppedClock } from "../support/clock.ts";
import { aBooking, aMessage, anAdviser, anOffice, aParticipant, aThread } from "../support/people.ts";

let app: TestApp<StoppedClock>;
let office: Awaited<ReturnType<typeof anOffice>>;
let berit: Awaited<ReturnType<typeof anAdviser>>;
let stranger: Awaited<ReturnType<typeof anAdviser>>;
let amina: Awaited<ReturnType<typeof aParticipant>>;
let bashir: Awaited<ReturnType<typeof aParticipant>>;

beforeEach(async () => {
  app = await anApp();
  office = await anOffice(app.db);
  berit = await anAdviser(app.db, { officeId: office.id, name: "Berit Beistand" });
  stranger = await anAdviser(app.db, { officeId: office.id });
  amina = await aParticipant(app.db, { officeId: office.id, name: "Amina Adan", adviserIds: [berit.id], readingLanguage: "so" });
  bashir = await aParticipant(app.db, { officeId: office.id, name: "Bashir Bekele", adviserIds: [berit.id] });
}, 30_000);

const begin = (person: { id: string }) => `/admin/deltakere/${person.id}/sammen`;
const newMessage = "/nb/min-side/meldinger/ny";

/** The adviser's browser: one cookie jar. */
function aBrowserOf(jar: string) {
  const browser = {
    jar,
    async get(path: string) {
      const answer = await app.get(path, { as: browser.jar });
      browser.jar = cookiesAfter(answer, browser.jar);
      return answer;
    },
    async post(path: string, fields: Record<string, string> = {}) {
      const answer = await app.post(path, fields, { as: browser.jar });
      browser.jar = cookiesAfter(answer, browser.jar);
      return answer;
    },
    /** Fills in the first form that `at` finds, with what stands hidden in it, and sends it. */
    async send(path: string, at: string, fields: Record<string, string>) {
      const form = (await page(await browser.get(path))).querySelector(at)!;
      const hidden = form.querySelectorAll('input[type="hidden"]').map((input) => [input.getAttribute("name")!, input.getAttribute("value") ?? ""]);
      return browser.post(form.getAttribute("action") || path, { ...Object.fromEntries(hidden), ...fields });
    },
  };
  return browser;
}
type Browser = ReturnType<typeof aBrowserOf>;

async function together(person: { id: string }, browser?: Browser): Promise<Browser> {
  const her = browser ?? aBrowserOf(await app.signIn(berit));
  expect((await her.post(begin(person))).status).toBe(303);
  return her;
}

/** In the order it was written: the clock stands still. */
const logOf = async (person: { id: string }) =>
  (await app.db.select().from(accessLog).where(and(eq(accessLog.participantId, person.id), like(accessLog.what, "assisted%")))).map((row) => [row.what, row.adviserId]);

async function expectSignIn(answer: Response) {
  expect(answer.status).toBe(302);
  expect(answer.headers.get("Location")).toMatch(/\/logg-inn\?/);
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
}

describe("beginning", () => {
  it("is told of before it begins, and opens in the person's own language with the banner over the page", async () => {
    const her = aBrowserOf(await app.signIn(berit));
    const desk = await page(await her.get(`/admin/deltakere/${amina.id}`));
    expect(desk.querySelector(`a[href="${begin(amina)}"]`)).not.toBeNull();
    const told = textOf((await page(await her.get(begin(amina)))).querySelector("main"));
    expect(told).toContain("Du og Amina Adan fyller ut sammen. Sidene åpner på somali.");
    expect(told).toContain("blir merket med navnet ditt");
    const answer = await her.post(begin(amina));
    expect(answer.headers.get("Location")).toBe("/so/min-side");
    expect(answer.headers.get("Clear-Site-Data")).toBe('"storage"');
    for (const path of ["/nb/min-side", newMessage, "/nb/min-side/avtaler", "/nb/min-side/hjelp"]) {
      const html = await page(await her.get(path));
      const banner = html.querySelector('form.ds-alert[action="/nb/logg-ut"]');
      expect(textOf(banner), path).toContain("Du fyller ut sammen med Berit Beistand.");
      expect(banner?.querySelectorAll("button").map(textOf), path).toEqual(["Avslutt"]);
      // One way out: the banner's.
      expect(html.querySelectorAll("header form button").map(textOf), path).toEqual(["Avslutt"]);
    }
    expect(await logOf(amina)).toEqual([["assisted-start", berit.id]]);
  });

  it("adds nothing to the pages of somebody who came herself", async () => {
    const html = await (await app.get(newMessage, { as: amina })).text();
    expect(html).not.toContain("fyller ut sammen");
    expect(html).not.toContain('name="beside"');
  });

  it("is for the adviser's own people only, and only for advisers", async () => {
    expect((await app.get(begin(amina), { as: stranger })).status).toBe(404);
    expect((await app.post(begin(amina), {}, { as: stranger })).status).toBe(404);
    await expectSignIn(await app.get(begin(amina), { as: amina }));
    expect((await app.post(begin(amina), {}, { as: amina })).status).toBe(401);
    expect(await app.db.select().from(sessions).where(eq(sessions.helperId, stranger.id))).toEqual([]);
    expect(await logOf(amina)).toEqual([]);
  });

  it("leaves no row in the log where nothing began: looking at the page is reading", async () => {
    await app.get(begin(amina), { as: berit });
    expect(await logOf(amina)).toEqual([]);
    expect(await countHelped(app.db, amina.id)).toBe(0);
  });
});

describe("what is done together", () => {
  it("marks a message for both, and shows the person what was done", async () => {
    const her = await together(amina);
    const sent = await her.send(newMessage, "#page-form", { text: "Jeg vil lære mer norsk.", language: "nb", to: "" });
    expect(sent.status).toBe(303);
    const [row] = await app.db.select().from(messages);
    expect(row).toMatchObject({ from: "participant", participantId: amina.id, helpedBy: berit.id });
    const path = sent.headers.get("Location")!;
    expect(textOf((await page(await her.get(path))).querySelector(".speech"))).toContain("Skrevet med hjelp av Berit Beistand");
    // Her own phone, later.
    expect(textOf((await page(await app.get(path, { as: amina }))).querySelector(".speech"))).toContain("Skrevet med hjelp av Berit Beistand");
    const [thread] = await app.db.select().from(threads);
    expect(textOf((await page(await app.get(`/admin/innboks/${thread!.id}`, { as: berit }))).querySelector(".speech"))).toContain("Skrevet med hjelp av Berit Beistand");
    expect(await logOf(amina)).toEqual([["assisted-start", berit.id], ["assisted:message", berit.id]]);
    const own = textOf((await page(await app.get("/nb/min-side/hjelp", { as: amina }))).querySelector("main"));
    expect(own).toContain("Du sendte en melding.");
    expect(own).toContain("søndag 22. november kl. 10.00 · sammen med Berit Beistand");
    expect(textOf((await page(await app.get("/nb/min-side/hjelp", { as: bashir }))).querySelector("main"))).toContain("Du har ikke gjort noe sammen med en rådgiver ennå.");
    expect(await countHelped(app.db, amina.id)).toBe(2);
    expect(textOf((await page(await app.get(`/admin/deltakere/${amina.id}`, { as: berit }))).querySelector("main"))).toContain("Fylte ut sammen med personen: melding");
  });

  it("does not mark what she writes herself", async () => {
    const form = (await page(await app.get(newMessage, { as: amina }))).querySelector('#page-form input[name="formKey"]');
    await app.post(newMessage, { formKey: form!.getAttribute("value")!, text: "Hei.", language: "nb" }, { as: amina });
    expect((await app.db.select().from(messages))[0]).toMatchObject({ helpedBy: null });
    expect(await logOf(amina)).toEqual([]);
  });

  it("marks meetings, interpreters and the plan in their own histories, for both", async () => {
    const meeting = await aBooking(app.db, { participantId: amina.id, officeId: office.id, adviserId: berit.id });
    const elementId = "00000000-0000-4000-8000-00000000beef";
    const at = app.clock.now();
    await app.db.insert(planElements).values({ id: elementId, participantId: amina.id, item: "recognition", status: "papers", statusOn: "2026-11-01", addedBy: berit.id, createdAt: at, updatedAt: at });
    const her = await together(amina);
    const own = `/nb/min-side/avtaler/${meeting.id}`;
    const mark = (await page(await her.get(own))).querySelector('input[name="beside"]')!.getAttribute("value")!;
    expect((await her.post(own, { intent: "coming", beside: mark })).status).toBe(303);
    expect((await her.post("/nb/min-side/tolk", { language: "so", forAll: "yes", beside: mark })).status).toBe(303);
    expect((await her.post(`/nb/min-side/plan/${elementId}`, { intent: "say", status: "applied", beside: mark })).status).toBe(303);
    expect((await app.db.select().from(bookingChanges)).map((one) => [one.kind, one.actorKind, one.actorId])).toEqual([["coming", "participant", berit.id]]);
    expect((await app.db.select().from(interpreterOrderEvents)).map((one) => [one.status, one.actorKind, one.actorId])).toEqual([["asked", "participant", berit.id]]);
    expect((await app.db.select().from(planSteps)).map((one) => [one.status, one.actor, one.adviserId])).toEqual([["applied", "participant", berit.id]]);
    expect(textOf((await page(await app.get(own, { as: amina }))).querySelector("main"))).toContain("du, med hjelp av Berit Beistand");
    for (const path of [`${own}/tolk`, `/nb/min-side/plan/${elementId}`]) expect(textOf((await page(await app.get(path, { as: amina }))).querySelector("main")), path).toContain("du, med hjelp av Berit Beistand");
    expect(textOf((await page(await app.get(`/admin/avtaler/${meeting.id}`, { as: berit }))).querySelector("main"))).toContain("Amina Adan, med hjelp av Berit Beistand");
    expect((await logOf(amina)).map(([what]) => what)).toEqual(["assisted-start", "assisted:meeting", "assisted:interpreter-need", "assisted:plan"]);
  });

  it("leaves a line for what has no history of its own, and none for what was not kept", async () => {
    const at = app.clock.now();
    await app.db.insert(meldekortCycles).values({ participantId: amina.id, type: "jobseeker", firstMonday: "2026-11-02", shared: false, updatedAt: at, updatedBy: "participant" });
    const her = await together(amina);
    const mark = (await page(await her.get("/nb/min-side/meldekort"))).querySelector('input[name="beside"]')!.getAttribute("value")!;
    expect((await her.post("/nb/min-side/meldekort", { intent: "share", shared: "yes", beside: mark })).status).toBe(303);
    expect((await her.post(newMessage, { text: "", beside: mark })).status).toBe(400);
    expect((await her.post(newMessage, { "switch-language": "nb", text: "Hei", beside: mark })).status).toBe(200);
    expect((await logOf(amina)).map(([what]) => what)).toEqual(["assisted-start", "assisted:meldekort"]);
  });

  it("counts answers that were read together as seen", async () => {
    const thread = await aThread(app.db, { participantId: amina.id });
    await aMessage(app.db, { threadId: thread.id, participantId: amina.id, from: "adviser", adviserId: berit.id, text: "Velkommen." });
    const her = await together(amina);
    await her.get(`/nb/min-side/meldinger/${thread.id}`);
    expect((await app.db.select().from(messages))[0]!.openedAt).toEqual(app.clock.now());
  });
});

describe("the desk while they sit together", () => {
  it("is closed to whoever holds the mouse, and says how to open it", async () => {
    const her = await together(amina);
    for (const path of ["/admin", "/admin/innboks", `/admin/deltakere/${bashir.id}`, begin(bashir)]) {
      const answer = await her.get(path);
      expect([answer.status, answer.headers.get("Location")], path).toEqual([303, "/admin/sammen"]);
    }
    expect((await her.post(`/admin/deltakere/${amina.id}`, { intent: "unlock-card" })).headers.get("Location")).toBe("/admin/sammen");
    const closed = await page(await her.get("/admin/sammen"));
    expect(textOf(closed.querySelector("main"))).toContain("Du fyller ut sammen med Amina Adan.");
    expect(closed.querySelector('a[href="/so/min-side"]')).not.toBeNull();
    expect(closed.querySelector("nav")).toBeNull();
    const opened = await her.post("/admin/sammen");
    expect(opened.headers.get("Location")).toBe(`/admin/deltakere/${amina.id}?gjort=together`);
    expect(textOf((await page(await her.get(opened.headers.get("Location")!))).querySelector("main"))).toContain("Alt dere gjorde, er merket.");
    await expectSignIn(await her.get("/nb/min-side"));
    expect((await logOf(amina)).map(([what]) => what)).toEqual(["assisted-start", "assisted-end"]);
  });

  it("has its own guard: the session of the person alone opens nothing there", async () => {
    const her = await together(amina);
    const personOnly = her.jar.split("; ").filter((pair) => pair.startsWith("videre=")).join("; ");
    expect((await app.get("/nb/min-side", { as: personOnly })).status).toBe(200);
    await expectSignIn(await app.get("/admin/innboks", { as: personOnly }));
    await expectSignIn(await app.get("/admin/sammen", { as: personOnly }));
    expect((await app.post(begin(bashir), {}, { as: personOnly })).status).toBe(401);
  });

  it("is open to the same adviser in another browser", async () => {
    await together(amina);
    expect((await app.get("/admin/innboks", { as: berit })).status).toBe(200);
  });

  it("keeps cards and PINs out", async () => {
    const her = await together(amina);
    for (const path of ["/nb/logg-inn?kort=123", "/nb/logg-inn/aktiver"]) {
      expect((await her.get(path)).headers.get("Location"), path).toBe("/nb/min-side");
      expect((await her.post(path, { card: "1", pin: "123456" })).headers.get("Location"), path).toBe("/nb/min-side");
    }
  });
});

describe("ending", () => {
  it("ends with one press, at once, and goes back to the desk at that person", async () => {
    const her = await together(amina);
    app.clock.advance({ minutes: 5 });
    const answer = await her.send("/nb/min-side", 'form.ds-alert[action="/nb/logg-ut"]', {});
    expect(answer.headers.get("Location")).toBe(`/admin/deltakere/${amina.id}?gjort=together`);
    expect((await her.get(answer.headers.get("Location")!)).status).toBe(200);
    await expectSignIn(await her.get("/nb/min-side"));
    expect(await app.db.select().from(sessions).where(eq(sessions.kind, "participant"))).toEqual([]);
    expect(await logOf(amina)).toEqual([["assisted-start", berit.id], ["assisted-end", berit.id]]);
  });

  it.each([
    ["thirty minutes without use", () => Promise.resolve(app.clock.advance({ minutes: 30 }))],
    ["the adviser has left the team", () => app.db.update(teams).set({ validTo: "2026-11-21" }).where(eq(teams.participantId, amina.id))],
    ["her account is closed", () => app.db.update(advisers).set({ active: false }).where(eq(advisers.id, berit.id))],
    ["she has signed out", () => app.db.delete(sessions).where(eq(sessions.kind, "adviser"))],
  ])("is over when %s", async (_, happens) => {
    const her = await together(amina);
    expect((await her.get("/nb/min-side")).status).toBe(200);
    await happens();
    await expectSignIn(await her.get("/nb/min-side"));
    expect((await her.post(newMessage, { text: "Hei", language: "nb" })).status).toBe(401);
    expect(await app.db.select().from(messages)).toEqual([]);
  });

  it("opens the desk again when the sitting has died by itself, and notes when it did", async () => {
    const her = await together(amina);
    app.clock.advance({ minutes: 40 });
    expect((await her.get("/admin/innboks")).status).toBe(200);
    await her.post(begin(bashir));
    const ended = (await app.db.select().from(accessLog)).find((row) => row.what === "assisted-end");
    expect(ended?.at).toEqual(new Date("2026-11-22T09:30:00Z"));
  });

  it("never keeps the adviser's own session alive", async () => {
    const her = await together(amina);
    const before = await app.db.select().from(sessions).where(eq(sessions.kind, "adviser"));
    app.clock.advance({ minutes: 20 });
    await her.get("/nb/min-side");
    expect(await app.db.select().from(sessions).where(eq(sessions.kind, "adviser"))).toEqual(before);
  });
});

describe("two people, one browser (P32)", () => {
  it("ends the first before the second begins, and no page of the first answers any more", async () => {
    const thread = await aThread(app.db, { participantId: amina.id });
    await aMessage(app.db, { threadId: thread.id, participantId: amina.id, text: "Bare Aminas ord." });
    const her = await together(amina);
    const aminasTab = her.jar;
    const shown = await page(await her.get(`/nb/min-side/meldinger/${thread.id}`));
    expect(textOf(shown)).toContain("Bare Aminas ord.");
    const aminasOwner = shown.querySelector("body")!.getAttribute("data-owner");
    await together(bashir, her);
    // A tab that still has the first cookie.
    await expectSignIn(await app.get(`/nb/min-side/meldinger/${thread.id}`, { as: aminasTab }));
    // The same browser: the address of hers is nobody's, and everything else is his.
    const hers = await her.get(`/nb/min-side/meldinger/${thread.id}`);
    expect(hers.status).toBe(404);
    expect(hers.headers.get("Cache-Control")).toBe("no-store");
    expect(await hers.text()).not.toContain("Bare Aminas ord.");
    const his = await page(await her.get("/nb/min-side/meldinger"));
    expect(textOf(his)).not.toMatch(/Amina|Bare Aminas ord/);
    // The script throws away drafts of another owner.
    expect(his.querySelector("body")!.getAttribute("data-owner")).not.toBe(aminasOwner);
    expect((await logOf(amina)).map(([what]) => what)).toEqual(["assisted-start", "assisted-end"]);
    expect((await app.db.select().from(sessions).where(eq(sessions.kind, "participant"))).map((one) => one.personId)).toEqual([bashir.id]);
  });

  it("refuses a form of the first that was left open in a tab, and gives none of its words to the second", async () => {
    const her = await together(amina);
    const form = (await page(await her.get(newMessage))).querySelector("#page-form")!;
    const hidden = Object.fromEntries(form.querySelectorAll('input[type="hidden"]').map((input) => [input.getAttribute("name")!, input.getAttribute("value")!]));
    await together(bashir, her);
    const answer = await her.post(newMessage, { ...hidden, text: "Aminas ord i feil vindu.", language: "nb" });
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toContain("Aminas ord");
    expect(await app.db.select().from(messages)).toEqual([]);
    expect((await logOf(bashir)).map(([what]) => what)).toEqual(["assisted-start"]);
  });

  it("keeps a form of a sitting out of a session that somebody began herself, and the other way round", async () => {
    const her = await together(amina);
    const mark = (await page(await her.get(newMessage))).querySelector('input[name="beside"]')!.getAttribute("value")!;
    expect((await app.post(newMessage, { text: "Hei", language: "nb", beside: mark }, { as: bashir })).status).toBe(401);
    expect((await her.post(newMessage, { text: "Hei", language: "nb" })).status).toBe(401);
    expect(await app.db.select().from(messages)).toEqual([]);
  });

  it("lets an adviser sit beside one person at a time, whatever browser she began in", async () => {
    const first = await together(amina);
    await together(bashir);
    await expectSignIn(await first.get("/nb/min-side"));
    expect((await first.get("/admin/innboks")).status).toBe(200);
  });
});

it("writes no name into the log", async () => {
  const her = await together(amina);
  await her.get("/nb/min-side");
  await her.post("/nb/logg-ut");
  expect(JSON.stringify(app.log)).not.toMatch(/Amina|Berit/);
});
