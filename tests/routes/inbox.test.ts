import { beforeEach, describe, expect, it } from "vitest";
import { accessLog, interpreterNeeds, messages, notices, threads } from "#dialect";
import type { StoppedClock } from "../support/clock.ts";
import { anApp, page, textOf, type TestApp } from "../support/app.ts";
import { aBooking, aMessage, anAdviser, anOffice, aParticipant, aTeam, aThread } from "../support/people.ts";

let app: TestApp<StoppedClock>;
let office: Awaited<ReturnType<typeof anOffice>>;
let berit: Awaited<ReturnType<typeof anAdviser>>;
let jonas: Awaited<ReturnType<typeof anAdviser>>;
let amina: Awaited<ReturnType<typeof aParticipant>>;

/** Sunday 22 November 2026, 10.00 in Oslo. */
beforeEach(async () => {
  app = await anApp();
  office = await anOffice(app.db);
  berit = await anAdviser(app.db, { officeId: office.id, name: "Berit Rådgiver" });
  jonas = await anAdviser(app.db, { officeId: office.id, name: "Jonas Veileder" });
  amina = await aParticipant(app.db, { officeId: office.id, name: "Amina Ali", readingLanguage: "ar", adviserIds: [berit.id, jonas.id] });
});

const inbox = "/admin/innboks";
type Of = { participantId: string } & Parameters<typeof aThread>[1];

/** A waiting thread with its one message, written at the instant its wait began. */
async function waiting(given: Partial<Of> & { text?: string; code?: string } = {}) {
  const { text, code, ...row } = given;
  const thread = await aThread(app.db, { participantId: amina.id, ...row });
  const message = await aMessage(app.db, {
    threadId: thread.id,
    participantId: thread.participantId,
    createdAt: thread.waitingSince ?? undefined,
    ...(code ? { kind: "ready", code, text: null, language: null } : { text: text ?? "Hei" }),
  });
  return { ...thread, lastMessageId: message.id };
}

const rowsOf = async (path = inbox, as = berit) => (await page(await app.get(path, { as }))).querySelectorAll("tbody tr");
const openPage = async (id: string, as = berit) => page(await app.get(`${inbox}/${id}`, { as }));

async function lastMessageId(threadId: string): Promise<string> {
  return (await openPage(threadId)).querySelector('#page-form input[name="lastMessageId"]')?.getAttribute("value") ?? "";
}

async function reply(threadId: string, fields: Record<string, string>, as = berit) {
  return app.post(`${inbox}/${threadId}`, { lastMessageId: await lastMessageId(threadId), language: "nb", text: "", ready: "", ...fields }, { as });
}

describe("the queue", () => {
  it("puts words of danger first, then the earliest promised day, then the oldest", async () => {
    const at = (iso: string) => ({ createdAt: new Date(iso), lastMessageAt: new Date(iso), waitingSince: new Date(iso) });
    await waiting({ ...at("2026-11-20T08:00:00Z"), answerBy: "2026-11-24", text: "tredje" });
    await waiting({ ...at("2026-11-20T07:00:00Z"), answerBy: "2026-11-24", text: "andre" });
    await waiting({ ...at("2026-11-17T07:00:00Z"), answerBy: "2026-11-19", text: "første" });
    await waiting({ ...at("2026-11-21T07:00:00Z"), answerBy: "2026-11-24", text: "fare", urgent: true });
    const rows = await rowsOf();
    expect(rows.map((row) => textOf(row.querySelector(".first-words")))).toEqual(["fare", "første", "andre", "tredje"]);
    expect(textOf(rows[0]!)).toContain("Les først");
    expect(textOf(rows[1]!)).toContain("For sent");
    expect(textOf(rows[1]!)).toContain("ventet 3 virkedager");
    expect(textOf(rows[2]!)).not.toContain("For sent");
    expect(rows.map((row) => row.hasAttribute("data-late"))).toEqual([true, true, false, false]);
  });

  it("shows in each row both languages, the interpreter, what it is about, a ready message in Norwegian and who has it", async () => {
    await app.db.insert(interpreterNeeds).values({ participantId: amina.id, needed: true, language: "so", updatedAt: new Date(0), updatedBy: "participant" });
    const meeting = await aBooking(app.db, { participantId: amina.id, officeId: office.id });
    await waiting({ code: "late", topic: "meeting", bookingId: meeting.id, toAdviserId: jonas.id });
    const text = textOf((await rowsOf())[0]!);
    for (const words of ["tir. 24. nov.", "Amina Ali", "arabisk", "somali", "trenger tolk", "Møte", "tirsdag 24. november kl. 09.30", "Jeg kommer for sent i dag.", "til Jonas Veileder"]) expect(text).toContain(words);
  });

  it("shows only people the adviser follows today; a substitute sees them while substituting", async () => {
    const sub = await anAdviser(app.db, { officeId: office.id });
    await waiting();
    expect(await rowsOf(inbox, sub)).toEqual([]);
    await aTeam(app.db, { participantId: amina.id, adviserId: sub.id, validFrom: "2026-11-23", validTo: "2026-11-24" });
    expect(await rowsOf(inbox, sub)).toEqual([]);
    app.clock.set("2026-11-24T12:00:00Z");
    expect(await rowsOf(inbox, sub)).toHaveLength(1);
    app.clock.set("2026-11-25T12:00:00Z");
    expect(await rowsOf(inbox, sub)).toEqual([]);
  });

  it("shows a thread once to an adviser with two roles, and three messages in a row as one row", async () => {
    await aTeam(app.db, { participantId: amina.id, adviserId: berit.id, role: "teacher" });
    const thread = await waiting({ text: "først" });
    await aMessage(app.db, { threadId: thread.id, participantId: amina.id, text: "så", createdAt: new Date("2026-11-20T11:00:00Z") });
    await aMessage(app.db, { threadId: thread.id, participantId: amina.id, text: "sist", createdAt: new Date("2026-11-20T12:00:00Z") });
    const rows = await rowsOf();
    expect(rows).toHaveLength(1);
    expect(textOf(rows[0]!.querySelector(".first-words"))).toBe("først");
    expect(textOf(rows[0]!)).toContain("+ 2 meldinger til");
    expect(textOf((await page(await app.get(inbox, { as: berit }))).querySelector(".lead"))).toContain("1 samtale venter");
  });

  it("filters by language and by who has it, and keeps the filter when it turns the page", async () => {
    const dmytro = await aParticipant(app.db, { officeId: office.id, readingLanguage: "uk", adviserIds: [berit.id] });
    await waiting({ text: "til jonas", toAdviserId: jonas.id });
    await waiting({ text: "tatt av berit", toAdviserId: jonas.id, takenBy: berit.id });
    await waiting({ text: "til berit", participantId: dmytro.id, toAdviserId: berit.id });
    await waiting({ text: "til kontoret", participantId: dmytro.id });
    const words = async (query: string) => (await rowsOf(`${inbox}?${query}`)).map((row) => textOf(row.querySelector(".first-words"))).sort();
    expect(await words("hvem=mine")).toEqual(["tatt av berit", "til berit"]);
    expect(await words("hvem=office")).toEqual(["til kontoret"]);
    expect(await words("sprak=uk")).toEqual(["til berit", "til kontoret"]);
    expect(await words("sprak=xx&hvem=alle")).toHaveLength(4);
    for (let n = 0; n < 50; n++) await waiting({ participantId: dmytro.id, text: String(n) });
    const first = await page(await app.get(`${inbox}?sprak=uk`, { as: berit }));
    expect(first.querySelectorAll("tbody tr")).toHaveLength(50);
    expect(first.querySelector('.paging a')?.getAttribute("href")).toBe("/admin/innboks?sprak=uk&side=2");
    expect(await rowsOf(`${inbox}?sprak=uk&side=2`)).toHaveLength(2);
  });

  it("notes once a day that a person stood in the list", async () => {
    await waiting();
    await rowsOf();
    await rowsOf();
    app.clock.advance({ days: 1 });
    await rowsOf();
    expect((await app.db.select().from(accessLog)).map(({ participantId, adviserId, what }) => ({ participantId, adviserId, what }))).toEqual(
      Array(2).fill({ participantId: amina.id, adviserId: berit.id, what: "inbox-listed" }),
    );
  });

  it("lets a finished conversation be found again", async () => {
    const thread = await aThread(app.db, { participantId: amina.id, waitingSince: null, answerBy: null });
    expect(await rowsOf()).toEqual([]);
    const row = (await rowsOf(`${inbox}?vis=ferdige`))[0]!;
    expect(row.querySelector("a")?.getAttribute("href")).toBe(`${inbox}/${thread.id}`);
  });
});

describe("opening a conversation", () => {
  it("is logged with the read, tells the participant, and shows a colleague who has it open", async () => {
    const thread = await waiting();
    await openPage(thread.id);
    expect(await app.db.select().from(accessLog)).toMatchObject([{ participantId: amina.id, adviserId: berit.id, what: "thread-read" }]);
    expect((await app.db.select().from(threads))[0]).toMatchObject({ openedBy: berit.id, openedAt: app.clock.now() });
    app.clock.advance({ minutes: 4 });
    expect(textOf((await openPage(thread.id, jonas)).querySelector("main"))).toContain("Berit Rådgiver har samtalen åpen nå.");
    app.clock.advance({ minutes: 6 });
    expect(textOf((await openPage(thread.id, jonas)).querySelector("main"))).not.toContain("har samtalen åpen nå.");
  });

  it("shows the meeting beside, linked or next, and the languages", async () => {
    await app.db.insert(interpreterNeeds).values({ participantId: amina.id, needed: true, language: "ar", dialect: "sudansk", updatedAt: new Date(0), updatedBy: "participant" });
    const thread = await waiting();
    expect(textOf((await openPage(thread.id)).querySelector("aside"))).toContain("Ingen møter framover");
    const meeting = await aBooking(app.db, { participantId: amina.id, officeId: office.id });
    const beside = (await openPage(thread.id)).querySelector("aside")!;
    expect(textOf(beside)).toContain("Neste møte");
    expect(textOf(beside)).toContain("tirsdag 24. november 09.30–10.15");
    expect(beside.querySelector(`a[href="/admin/avtaler/${meeting.id}"]`)).not.toBeNull();
    for (const words of ["arabisk", "trenger tolk", "sudansk"]) expect(textOf(beside)).toContain(words);
  });

  it("of another's people is 404 for every way in, and logged with a reason", async () => {
    const stranger = await anAdviser(app.db, { officeId: office.id });
    const thread = await waiting();
    for (const path of [`${inbox}/${thread.id}`, `${inbox}/${thread.id}/notater`]) {
      expect((await app.get(path, { as: stranger })).status).toBe(404);
      expect((await app.post(path, { text: "Hei", act: "take", lastMessageId: thread.lastMessageId }, { as: stranger })).status).toBe(404);
    }
    expect((await app.get(`${inbox}/nothing`, { as: stranger })).status).toBe(404);
    expect(app.log.filter((line) => line.msg === "refused").map((line) => line.reason)).toEqual([...Array(4).fill("not-in-team"), "no-such-thread"]);
    expect(await app.db.select().from(accessLog)).toEqual([]);
    expect((await app.db.select().from(threads))[0]?.openedAt).toBeNull();
  });
});

describe("answering", () => {
  it("sends a ready reply in three actions: message, thread, notice and log together", async () => {
    app.clock.set("2026-11-22T21:10:00Z");
    const thread = await waiting({ urgent: true });
    const answer = await reply(thread.id, { ready: "call-me", sendAnyway: "yes" });
    expect(answer.status).toBe(303);
    expect((await app.db.select().from(messages)).find((row) => row.from === "adviser")).toMatchObject({
      kind: "ready", code: "call-me", values: { adviser: "Berit Rådgiver", phone: berit.phone }, adviserId: berit.id, text: null,
    });
    expect((await app.db.select().from(threads))[0]).toMatchObject({ waitingSince: null, answerBy: null, urgent: false, takenBy: berit.id });
    const [notice] = await app.db.select().from(notices);
    // Ten past ten in the evening: the portal has it at once, the notice waits until eight.
    expect(notice).toMatchObject({ kind: "message-answered", language: "ar", status: "waiting", dueAt: new Date("2026-11-23T07:00:00Z") });
    expect(notice!.text).not.toContain("Berit");
    expect((await app.db.select().from(accessLog)).map((row) => row.what)).toContain("thread-answered");
    expect(await rowsOf()).toEqual([]);
    const shown = textOf((await page(await app.get(answer.headers.get("Location")!, { as: berit }))).querySelector("main"));
    expect(shown).toContain("Svaret er sendt");
    expect(shown).toContain("Varsel på arabisk går ut mandag 23. november kl. 08.00.");
    expect(shown).toContain("Ikke åpnet av deltakeren ennå");
  });

  it("previews every ready reply filled in, with open values in brackets", async () => {
    const thread = await waiting();
    await aBooking(app.db, { participantId: amina.id, officeId: office.id });
    const html = await openPage(thread.id);
    expect(html.querySelectorAll('input[name="ready"]').length).toBeGreaterThanOrEqual(15);
    const preview = (code: string) => textOf(html.querySelector(`input[value="${code}"]`)!.parentNode.querySelector('.preview[lang="nb"]'));
    expect(preview("meeting-stands")).toContain("tirsdag 24. november kl. 09.30");
    expect(preview("i-call-you")).toContain("[dag]");
  });

  it("is stopped by a value nobody has filled, and keeps what was typed", async () => {
    const thread = await waiting();
    const answer = await reply(thread.id, { ready: "meeting-stands", sendAnyway: "yes" });
    expect(answer.status).toBe(400);
    expect(textOf((await page(answer)).querySelector(".ds-error-summary"))).toContain("Svaret trenger et møte.");
    const noTime = await page(await reply(thread.id, { ready: "i-call-you", day: "25.11.2026", sendAnyway: "yes" }));
    expect(noTime.querySelector('a[href="#time"]')).not.toBeNull();
    expect(noTime.querySelector('input[value="i-call-you"]')?.hasAttribute("checked")).toBe(true);
    const open = await page(await reply(thread.id, { text: "Møtet er {{time}}", sendAnyway: "yes" }));
    expect(textOf(open.querySelector("#text-error"))).toContain("krøllparenteser");
    expect(open.querySelector("textarea")?.textContent).toBe("Møtet er {{time}}");
    expect((await app.db.select().from(messages)).filter((row) => row.from === "adviser")).toEqual([]);
    expect((await reply(thread.id, { ready: "i-call-you", day: "25.11.2026", time: "9.30", sendAnyway: "yes" })).status).toBe(303);
    expect((await app.db.select().from(messages)).find((row) => row.from === "adviser")?.values).toEqual({ day: "2026-11-25", time: "09:30" });
  });

  it("warns when the language is not the reader's, and sends when that is meant", async () => {
    const thread = await waiting();
    const warned = await reply(thread.id, { text: "Hei Amina" });
    expect(warned.status).toBe(400);
    const html = await page(warned);
    expect(textOf(html.querySelector("#sendAnyway-error"))).toContain("ikke på språket deltakeren leser");
    expect(html.querySelector("textarea")?.textContent).toBe("Hei Amina");
    expect((await reply(thread.id, { text: "مرحبا أمينة", language: "ar" })).status).toBe(303);
    const other = await waiting();
    expect((await reply(other.id, { text: "Hei Amina", sendAnyway: "yes" })).status).toBe(303);
    expect((await app.db.select().from(messages)).filter((row) => row.from === "adviser").map((row) => row.language)).toEqual(["ar", "nb"]);
  });

  it("says when a ready reply is not in the reader's language, and sends the Norwegian one only when that is meant", async () => {
    const reader = await aParticipant(app.db, { officeId: office.id, readingLanguage: "am", adviserIds: [berit.id] });
    const thread = await waiting({ participantId: reader.id });
    expect(textOf((await openPage(thread.id)).querySelector('input[value="noted"]')!.parentNode)).toContain("Finnes ikke på am ennå.");
    const warned = await page(await reply(thread.id, { ready: "noted" }));
    expect(textOf(warned.querySelector("#sendAnyway-error"))).toContain("finnes ikke på språket deltakeren leser");
    expect((await reply(thread.id, { ready: "noted", sendAnyway: "yes" })).status).toBe(303);
    expect((await app.db.select().from(notices))[0]?.language).toBe("nb");
  });

  it("sends a ready reply that the reader's language has without a warning", async () => {
    const thread = await waiting();
    expect((await reply(thread.id, { ready: "noted" })).status).toBe(303);
  });

  it("asks before eleven digits leave the house, and refuses nothing or both", async () => {
    const thread = await waiting();
    const asked = await page(await reply(thread.id, { text: "Nummer 010190 12345", sendAnyway: "yes" }));
    expect(asked.querySelector('input[name="numberIsRight"]')).not.toBeNull();
    expect((await reply(thread.id, { text: "  " })).status).toBe(400);
    const both = await page(await reply(thread.id, { text: "Hei", ready: "noted", sendAnyway: "yes" }));
    expect(textOf(both.querySelector(".ds-error-summary"))).toContain("både skrevet og valgt");
    expect((await reply(thread.id, { text: "Nummer 010190 12345", sendAnyway: "yes", numberIsRight: "yes" })).status).toBe(303);
  });

  it("tells the second of two that a colleague has answered, keeps the text, and sends on the second press", async () => {
    const thread = await waiting();
    const seen = await lastMessageId(thread.id);
    await reply(thread.id, { ready: "noted", sendAnyway: "yes" }, jonas);
    app.clock.advance({ minutes: 2 });
    const late = await app.post(`${inbox}/${thread.id}`, { lastMessageId: seen, language: "nb", text: "Mitt svar", sendAnyway: "yes" }, { as: berit });
    expect(late.status).toBe(409);
    const html = await page(late);
    expect(textOf(html.querySelector('#page-form [role="alert"]'))).toContain("Jonas Veileder svarte for 2 minutter siden.");
    expect(html.querySelector("textarea")?.textContent).toBe("Mitt svar");
    const again = html.querySelector('#page-form input[name="lastMessageId"]')!.getAttribute("value")!;
    expect((await app.post(`${inbox}/${thread.id}`, { lastMessageId: again, language: "nb", text: "Mitt svar", sendAnyway: "yes" }, { as: berit })).status).toBe(303);
    expect((await app.db.select().from(messages)).filter((row) => row.from === "adviser")).toHaveLength(2);
  });

  it("tells when the participant has written more meanwhile", async () => {
    const thread = await waiting();
    const seen = await lastMessageId(thread.id);
    await app.post(`/ar/min-side/meldinger/${thread.id}`, { formKey: "first", ready: "call-me" }, { as: amina });
    const late = await app.post(`${inbox}/${thread.id}`, { lastMessageId: seen, language: "ar", text: "Hei" }, { as: berit });
    expect(late.status).toBe(409);
    expect(textOf((await page(late)).querySelector('#page-form [role="alert"]'))).toContain("Deltakeren har skrevet mer.");
  });

  it("sends once when Send is pressed twice, also at the same moment", async () => {
    const thread = await waiting();
    const seen = await lastMessageId(thread.id);
    const press = () => app.post(`${inbox}/${thread.id}`, { lastMessageId: seen, language: "ar", text: "مرحبا" }, { as: berit });
    const answers = [...(await Promise.all([press(), press()])), await press()];
    expect(answers.map((answer) => answer.status)).toEqual([303, 303, 303]);
    expect((await app.db.select().from(messages)).filter((row) => row.from === "adviser")).toHaveLength(1);
    expect(await app.db.select().from(notices)).toHaveLength(1);
  });

  it("a follow-up comes back into the queue with a new clock", async () => {
    const thread = await waiting({ waitingSince: new Date("2026-11-16T08:00:00Z"), lastMessageAt: new Date("2026-11-16T08:00:00Z") });
    await reply(thread.id, { ready: "noted", sendAnyway: "yes" });
    app.clock.advance({ days: 2 });
    await app.post(`/ar/min-side/meldinger/${thread.id}`, { formKey: "first", text: "Og så?", language: "nb" }, { as: amina });
    const row = (await rowsOf())[0]!;
    expect(textOf(row)).toContain("kom i dag");
    expect(textOf(row.querySelector(".first-words"))).toBe("Og så?");
    expect(textOf(row)).toContain("tor. 26. nov.");
  });
});

describe("without writing", () => {
  const act = async (threadId: string, what: string, as = berit) => app.post(`${inbox}/${threadId}`, { act: what, lastMessageId: await lastMessageId(threadId) }, { as });

  it("answered by phone ends the wait, with a dated note that the participant sees", async () => {
    const thread = await waiting();
    expect((await act(thread.id, "phone")).status).toBe(303);
    expect(await rowsOf()).toEqual([]);
    const seen = textOf((await page(await app.get(`/nb/min-side/meldinger/${thread.id}`, { as: amina }))).querySelector("main"));
    expect(seen).toContain("Berit Rådgiver svarte deg på telefon søndag 22. november.");
    expect((await app.db.select().from(accessLog)).map((row) => row.what)).toContain("thread-answered-by-phone");
  });

  it("no answer needed is one press with a trace, and twice is once", async () => {
    const thread = await waiting();
    await act(thread.id, "no-answer");
    await act(thread.id, "no-answer");
    expect(await rowsOf()).toEqual([]);
    expect((await app.db.select().from(messages)).filter((row) => row.from === "system")).toMatchObject([{ kind: "no-answer-needed", adviserId: berit.id }]);
    expect((await app.db.select().from(accessLog)).map((row) => row.what)).toContain("thread-no-answer-needed");
  });

  it("does not end a wait for words that were not seen", async () => {
    const thread = await waiting();
    const seen = await lastMessageId(thread.id);
    await app.post(`/ar/min-side/meldinger/${thread.id}`, { formKey: "first", text: "Det haster", language: "nb" }, { as: amina });
    expect((await app.post(`${inbox}/${thread.id}`, { act: "no-answer", lastMessageId: seen }, { as: berit })).status).toBe(409);
    expect(await rowsOf()).toHaveLength(1);
  });

  it("I take it shows in the row who has it", async () => {
    const thread = await waiting();
    await act(thread.id, "take", jonas);
    expect(textOf((await rowsOf())[0]!)).toContain("Jonas Veileder");
    expect(textOf((await rowsOf(inbox, jonas))[0]!)).toMatch(/du$/);
  });
});

it("no text, name or phone of anybody stands in a title, an address or the log", async () => {
  const thread = await waiting({ text: "Hemmelig-markør-93" });
  await openPage(thread.id);
  await reply(thread.id, { text: "Svar-markør-94", sendAnyway: "yes" });
  await app.post(`${inbox}/${thread.id}/notater`, { text: "Notat-markør-95" }, { as: berit });
  await rowsOf();
  expect(JSON.stringify(app.log)).not.toMatch(/markør|Amina|Berit|400 ?0/);
  expect(textOf((await openPage(thread.id)).querySelector("title"))).toBe("Samtale – Videre");
});
