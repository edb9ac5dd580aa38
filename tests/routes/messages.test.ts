import { beforeEach, describe, expect, it } from "vitest";
import { languages } from "#app/i18n/languages.ts";
import { messages, threads } from "#dialect";
import type { StoppedClock } from "../support/clock.ts";
import { anApp, page, textOf, type TestApp } from "../support/app.ts";
import { aBooking, aMessage, anAdviser, anOffice, aParticipant, aThread } from "../support/people.ts";

type People = { office: Awaited<ReturnType<typeof anOffice>>; berit: Awaited<ReturnType<typeof anAdviser>>; amina: Awaited<ReturnType<typeof aParticipant>> };

let app: TestApp<StoppedClock>;
let people: People;

/** Sunday 22 November 2026, 10.00 in Oslo; the office answers within two business days. */
beforeEach(async () => {
  app = await anApp();
  const office = await anOffice(app.db);
  const berit = await anAdviser(app.db, { officeId: office.id, name: "Berit Rådgiver" });
  const amina = await aParticipant(app.db, { officeId: office.id, name: "Amina Ali", adviserIds: [berit.id] });
  people = { office, berit, amina };
});

const list = "/nb/min-side/meldinger";
const newPage = `${list}/ny`;

async function formKey(path = newPage): Promise<string> {
  const html = await page(await app.get(path, { as: people.amina }));
  return html.querySelector('#page-form input[name="formKey"]')?.getAttribute("value") ?? "";
}

async function send(fields: Record<string, string>, path = newPage) {
  return app.post(path, { formKey: await formKey(path), language: "nb", ...fields }, { as: people.amina });
}

const ready = async (code: string, path = newPage) => app.post(path, { formKey: await formKey(path), ready: code }, { as: people.amina });

describe("writing a message", () => {
  it("sends a ready message in one tap: stored as its code, shown with receipt and answer-by date", async () => {
    const answer = await ready("meldekort");
    expect(answer.status).toBe(303);
    const [stored] = await app.db.select().from(messages);
    expect(stored).toMatchObject({ kind: "ready", code: "meldekort", text: null, language: null, from: "participant" });
    const [thread] = await app.db.select().from(threads);
    // Sunday: Monday and Tuesday are the two business days.
    expect(thread).toMatchObject({ topic: "meldekort", answerBy: "2026-11-24", openedAt: null, toAdviserId: null });
    expect(answer.headers.get("Location")).toBe(`${list}/${thread!.id}`);
    const html = await page(await app.get(`${list}/${thread!.id}`, { as: people.amina }));
    const receipt = textOf(html.querySelector('[role="status"]'));
    expect(receipt).toContain("Vi har fått meldingen din");
    expect(receipt).toContain("Du får svar senest tirsdag 24. november.");
    expect(receipt).toContain("Berit Rådgiver");
    expect(receipt).toContain("113");
    expect(receipt).toContain("112");
    expect(receipt).toContain("22 22 22 22");
    expect(html.querySelector('[role="status"] a[href="/nb/rettigheter"]')?.text).toBe("Dine rettigheter");
    expect(textOf(html.querySelector("main"))).toContain("Jeg forstår ikke meldekortet.");
  });

  it("has six ready messages, and can be reached in one tap from the list", async () => {
    const html = await page(await app.get(newPage, { as: people.amina }));
    expect(html.querySelectorAll('button[name="ready"]')).toHaveLength(6);
    expect((await page(await app.get(list, { as: people.amina }))).querySelector(`a[href="${newPage}"]`)).not.toBeNull();
  });

  it("links illness to the meeting today and its adviser, tells to call as well, and leaves a meeting on another day alone", async () => {
    const today = await aBooking(app.db, { participantId: people.amina.id, officeId: people.office.id, adviserId: people.berit.id, startsAt: new Date("2026-11-22T11:00:00Z"), endsAt: new Date("2026-11-22T12:00:00Z") });
    const answer = await ready("ill-today");
    const [thread] = await app.db.select().from(threads);
    expect(thread).toMatchObject({ bookingId: today.id, toAdviserId: people.berit.id, topic: "absence" });
    const html = await page(await app.get(answer.headers.get("Location")!, { as: people.amina }));
    expect(textOf(html.querySelector('[role="status"]'))).toContain("Ring også:");

    app.clock.set("2026-11-23T09:00:00Z");
    await aBooking(app.db, { participantId: people.amina.id, officeId: people.office.id });
    await ready("late");
    expect((await app.db.select().from(threads)).find((row) => row.topic === "meeting")?.bookingId).toBeNull();
  });

  it("keeps free text as it was written, with its language, and never in an address, a title or the log", async () => {
    const answer = await send({ text: "  Marit-markør-77 \r\nمرحبا ", language: "ar", to: people.berit.id, topic: "money" });
    const [stored] = await app.db.select().from(messages);
    expect(stored).toMatchObject({ kind: "text", text: "Marit-markør-77 \nمرحبا", language: "ar" });
    const path = answer.headers.get("Location")!;
    const html = await page(await app.get(path, { as: people.amina }));
    const said = html.querySelector(".speech .free-text")!;
    expect(said.getAttribute("lang")).toBe("ar");
    expect(said.getAttribute("dir")).toBe("auto");
    expect(path).not.toContain("markør");
    expect(textOf(html.querySelector("title"))).not.toContain("markør");
    await app.post(newPage, { formKey: "first", text: "Marit-markør-77".repeat(400), language: "nb" }, { as: people.amina });
    expect(JSON.stringify(app.log)).not.toContain("markør-77");
    expect(JSON.stringify(app.log)).not.toContain("Amina");
  });

  it("takes another language than ours as that, and offers all of ours with the screen's first", async () => {
    await send({ text: "Waan ku mahadsanahay", language: "und" });
    expect((await app.db.select().from(messages))[0]?.language).toBe("und");
    const select = (await page(await app.get("/ar/min-side/meldinger/ny", { as: people.amina }))).querySelector('select[name="language"]')!;
    expect(select.querySelectorAll("option").map((option) => option.getAttribute("value"))).toEqual([...languages.map(({ code }) => code), "und"]);
    expect(select.querySelector("option[selected]")?.getAttribute("value")).toBe("ar");
  });

  it("refuses an empty text, and one that is too long with the text kept", async () => {
    const empty = await send({ text: "   \n " });
    expect(empty.status).toBe(400);
    expect(textOf((await page(empty)).querySelector(".ds-error-summary"))).toContain("Skriv hva du vil si.");
    const long = "å".repeat(2001);
    const answer = await send({ text: long });
    expect(answer.status).toBe(400);
    const html = await page(answer);
    expect(textOf(html.querySelector("#text-error"))).toContain("2000 tegn");
    expect(html.querySelector("textarea")?.textContent).toBe(long);
    expect(await app.db.select().from(messages)).toEqual([]);
  });

  it("refuses somebody who is not in the team, and a meeting that is another's", async () => {
    const stranger = await anAdviser(app.db, { officeId: people.office.id });
    expect((await send({ text: "Hei", to: stranger.id })).status).toBe(400);
    const other = await aParticipant(app.db, { officeId: people.office.id });
    const theirs = await aBooking(app.db, { participantId: other.id, officeId: people.office.id });
    expect((await app.get(`${newPage}?avtale=${theirs.id}`, { as: people.amina })).status).toBe(404);
    expect((await app.post(`${newPage}?avtale=${theirs.id}`, { formKey: "first", text: "Hei", language: "nb" }, { as: people.amina })).status).toBe(404);
    expect((await app.get(`${newPage}?meldekort=i-morgen`, { as: people.amina })).status).toBe(404);
    expect(await app.db.select().from(messages)).toEqual([]);
  });

  it("keeps the meeting or the meldekort day it was opened from", async () => {
    const meeting = await aBooking(app.db, { participantId: people.amina.id, officeId: people.office.id });
    await send({ text: "Om møtet" }, `${newPage}?avtale=${meeting.id}`);
    await send({ text: "Om dagen" }, `${newPage}?meldekort=2026-11-17`);
    await ready("meldekort", `${newPage}?meldekort=2026-11-18`);
    const rows = await app.db.select().from(threads);
    expect(rows.map(({ topic, bookingId, meldekortDay }) => ({ topic, bookingId, meldekortDay }))).toEqual([
      { topic: "meeting", bookingId: meeting.id, meldekortDay: null },
      { topic: "meldekort", bookingId: null, meldekortDay: "2026-11-17" },
      { topic: "meldekort", bookingId: null, meldekortDay: "2026-11-18" },
    ]);
  });

  it("keeps what is typed when the language is changed, and sends nothing", async () => {
    const answer = await app.post("/ar/min-side/meldinger/ny", { formKey: "first", text: "Halvferdig", topic: "money", language: "nb", "switch-language": "ar" }, { as: people.amina });
    expect(answer.status).toBe(200);
    const html = await page(answer);
    expect(html.querySelector("html")?.getAttribute("dir")).toBe("rtl");
    expect(html.querySelector("textarea")?.textContent).toBe("Halvferdig");
    expect(html.querySelector('select[name="topic"] option[selected]')?.getAttribute("value")).toBe("money");
    expect(await app.db.select().from(messages)).toEqual([]);
  });
});

describe("never two messages", () => {
  it("from a double press, at the same moment or after another", async () => {
    const key = await formKey();
    const twice = () => app.post(newPage, { formKey: key, text: "Hei", language: "nb" }, { as: people.amina });
    const [one, two] = await Promise.all([twice(), twice()]);
    const three = await twice();
    expect(await app.db.select().from(messages)).toHaveLength(1);
    expect(new Set([one, two, three].map((answer) => answer.headers.get("Location"))).size).toBe(1);
    expect([one.status, two.status, three.status]).toEqual([303, 303, 303]);
  });

  it("from two tabs, nor from a page loaded anew because the answer was lost", async () => {
    const [tabOne, tabTwo] = [await formKey(), await formKey()];
    await app.post(newPage, { formKey: tabOne, ready: "late" }, { as: people.amina });
    await app.post(newPage, { formKey: tabTwo, ready: "late" }, { as: people.amina });
    app.clock.advance({ minutes: 3 });
    await ready("late");
    expect(await app.db.select().from(messages)).toHaveLength(1);
  });

  it("but another text on the same form is never swallowed", async () => {
    const key = await formKey();
    await app.post(newPage, { formKey: key, text: "En", language: "nb" }, { as: people.amina });
    await app.post(newPage, { formKey: key, text: "To", language: "nb" }, { as: people.amina });
    expect((await app.db.select().from(messages)).map((message) => message.text).sort()).toEqual(["En", "To"]);
  });

  it("and the same words the day after are a new message", async () => {
    await ready("ill-today");
    app.clock.advance({ days: 1 });
    await ready("ill-today");
    expect(await app.db.select().from(messages)).toHaveLength(2);
  });
});

describe("a conversation", () => {
  it("three messages in a row are one thread with the clock of the first", async () => {
    await send({ text: "En" });
    app.clock.advance({ days: 1 });
    await send({ text: "To" });
    app.clock.advance({ hours: 1 });
    const [thread] = await app.db.select().from(threads);
    await send({ text: "Tre" }, `${list}/${thread!.id}`);
    const rows = await app.db.select().from(threads);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ answerBy: "2026-11-24", waitingSince: new Date("2026-11-22T09:00:00Z") });
    expect(await app.db.select().from(messages)).toHaveLength(3);
  });

  it("waits again when she writes more in an old, answered thread", async () => {
    const thread = await aThread(app.db, { participantId: people.amina.id, waitingSince: null, answerBy: null, takenBy: people.berit.id });
    await send({ text: "En ting til" }, `${list}/${thread.id}`);
    expect((await app.db.select().from(threads))[0]).toMatchObject({ waitingSince: new Date("2026-11-22T09:00:00Z"), answerBy: "2026-11-24" });
  });

  it("is hers alone: another's is 404 for reading and writing, with a reason in the log", async () => {
    const other = await aParticipant(app.db, { officeId: people.office.id });
    const thread = await aThread(app.db, { participantId: other.id });
    expect((await app.get(`${list}/${thread.id}`, { as: people.amina })).status).toBe(404);
    expect((await app.post(`${list}/${thread.id}`, { formKey: "first", text: "Hei", language: "nb" }, { as: people.amina })).status).toBe(404);
    expect(await app.db.select().from(messages)).toEqual([]);
    expect(app.log.some((line) => line.reason === "not-own-thread")).toBe(true);
  });

  it("shows the answer as new until it was shown, and says opened only when an adviser opened it", async () => {
    const thread = await aThread(app.db, { participantId: people.amina.id });
    await aMessage(app.db, { threadId: thread.id, participantId: people.amina.id });
    const before = textOf((await page(await app.get(`${list}/${thread.id}`, { as: people.amina }))).querySelector("main"));
    expect(before).toContain("Ingen har åpnet den ennå.");
    await app.get(`/admin/innboks/${thread.id}`, { as: people.berit, headers: { "Sec-Purpose": "prefetch" } });
    expect((await app.db.select().from(messages))[0]?.openedAt).toBeNull();
    await app.get(`/admin/innboks/${thread.id}`, { as: people.berit });
    const after = textOf((await page(await app.get(`${list}/${thread.id}`, { as: people.amina }))).querySelector("main"));
    expect(after).toContain("Åpnet av en rådgiver søndag 22. november kl. 10.00.");

    await aMessage(app.db, { threadId: thread.id, participantId: people.amina.id, from: "adviser", adviserId: people.berit.id, kind: "ready", code: "get-well", text: null, language: null, createdAt: new Date("2026-11-21T10:00:00Z") });
    expect(textOf((await page(await app.get(list, { as: people.amina }))).querySelector("main"))).toContain("1 nytt svar");
    await app.get(`${list}/${thread.id}`, { as: people.amina, headers: { "Sec-Purpose": "prefetch;prerender" } });
    expect(textOf((await page(await app.get(list, { as: people.amina }))).querySelector("main"))).toContain("1 nytt svar");
    await app.get(`${list}/${thread.id}`, { as: people.amina });
    expect(textOf((await page(await app.get(list, { as: people.amina }))).querySelector("main"))).not.toContain("nytt svar");
  });

  it("shows a ready answer in the language of the page with the Norwegian one a tap away, and Norwegian words as Norwegian", async () => {
    const thread = await aThread(app.db, { participantId: people.amina.id, waitingSince: null, answerBy: null });
    const from = { threadId: thread.id, participantId: people.amina.id, from: "adviser" as const, adviserId: people.berit.id };
    await aMessage(app.db, { ...from, kind: "ready", code: "i-call-you", values: { day: "2026-11-25", time: "14:00" }, text: null, language: null });
    await aMessage(app.db, { ...from, text: "Kom gjerne innom.", language: "nb", createdAt: new Date("2026-11-20T11:00:00Z") });
    const nb = await page(await app.get(`${list}/${thread.id}`, { as: people.amina }));
    expect(textOf(nb.querySelector("main"))).toContain("Jeg ringer deg onsdag 25. november kl. 14.00.");
    expect(textOf(nb.querySelector("main"))).not.toContain("Jeg trenger tolk");
    const ar = await page(await app.get(`/ar/min-side/meldinger/${thread.id}?norsk=1`, { as: people.amina }));
    expect(textOf(ar.querySelector('.speech [lang="nb"]'))).toContain("Jeg ringer deg onsdag 25. november kl. 14.00.");
    expect(ar.querySelectorAll(".speech .free-text").map((part) => [part.getAttribute("lang"), textOf(part)])).toEqual([["nb", "Kom gjerne innom."]]);
    expect(ar.querySelector('button[name="ready"][value="interpreter"]')).not.toBeNull();
  });

  it("answers words of danger at once with emergency numbers, and puts the thread on top of the queue", async () => {
    const answer = await send({ text: "Mannen min slår meg" });
    const html = await page(await app.get(answer.headers.get("Location")!, { as: people.amina }));
    const note = textOf(html.querySelector('[data-color="danger"]'));
    expect(note).toContain("Er du eller noen andre i fare nå?");
    for (const phone of ["112", "113", "116 117"]) expect(note.replaceAll("\u00a0", " ")).toContain(phone);
    expect((await app.db.select().from(threads))[0]?.urgent).toBe(true);
    const calm = await send({ text: "Når er møtet?", topic: "meeting" });
    expect((await page(await app.get(calm.headers.get("Location")!, { as: people.amina }))).querySelector('[data-color="danger"]')).toBeNull();
  });

  it("says so when the promised day has passed", async () => {
    const thread = await aThread(app.db, { participantId: people.amina.id, answerBy: "2026-11-20" });
    await aMessage(app.db, { threadId: thread.id, participantId: people.amina.id });
    expect(textOf((await page(await app.get(`${list}/${thread.id}`, { as: people.amina }))).querySelector('[role="status"]'))).toContain("Det beklager vi.");
    expect(textOf((await page(await app.get(list, { as: people.amina }))).querySelector("main"))).toContain("Svaret er forsinket");
  });

  it("lists fifty and the older ones behind a link", async () => {
    for (let n = 0; n < 51; n++) await aThread(app.db, { participantId: people.amina.id, lastMessageAt: new Date(Date.UTC(2026, 9, 1, 0, n)) });
    const first = await page(await app.get(list, { as: people.amina }));
    expect(first.querySelectorAll(".action-list li")).toHaveLength(50);
    expect((await page(await app.get(`${list}?side=2`, { as: people.amina }))).querySelectorAll(".action-list li")).toHaveLength(1);
  });
});

it("too many messages in a short time are refused, and the text is given back", async () => {
  app = await anApp({ limits: { signIn: 10, send: 2 } });
  const office = await anOffice(app.db);
  const amina = await aParticipant(app.db, { officeId: office.id });
  people = { ...people, amina };
  for (const text of ["1", "2"]) expect((await send({ text })).status).toBe(303);
  const refused = await send({ text: "Den tredje" });
  expect(refused.status).toBe(429);
  expect((await page(refused)).querySelector("textarea")?.textContent).toContain("Den tredje");
  expect(await app.db.select().from(messages)).toHaveLength(2);
});
