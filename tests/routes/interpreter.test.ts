import { and, asc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { bookings, interpreterNeeds, interpreterOrderEvents, interpreterOrders } from "#dialect";
import { anApp, page, textOf, type TestApp } from "../support/app.ts";
import type { StoppedClock } from "../support/clock.ts";
import { aBooking, anAdviser, anOffice, aParticipant } from "../support/people.ts";

let app: TestApp<StoppedClock>;
let office: Awaited<ReturnType<typeof anOffice>>;
let berit: Awaited<ReturnType<typeof anAdviser>>;
let amina: Awaited<ReturnType<typeof aParticipant>>;
let meeting: Awaited<ReturnType<typeof aBooking>>;
let path: string;

beforeEach(async () => {
  app = await anApp();
  office = await anOffice(app.db, { interpreterNoticeDays: 2, answerDays: 2, phone: "+4722222222" });
  berit = await anAdviser(app.db, { officeId: office.id, name: "Marit Solberg" });
  amina = await aParticipant(app.db, { officeId: office.id, adviserIds: [berit.id] });
  // Tuesday 1 December, more than two business days away.
  meeting = await aBooking(app.db, { participantId: amina.id, officeId: office.id, adviserId: berit.id, startsAt: new Date("2026-12-01T08:30:00Z"), endsAt: new Date("2026-12-01T09:15:00Z") });
  path = `/nb/min-side/avtaler/${meeting.id}/tolk`;
});

const orders = () => app.db.select().from(interpreterOrders).where(eq(interpreterOrders.participantId, amina.id)).orderBy(asc(interpreterOrders.createdAt));
const need = async () => (await app.db.select().from(interpreterNeeds).where(eq(interpreterNeeds.participantId, amina.id)))[0];
const events = async (orderId: string) => (await app.db.select().from(interpreterOrderEvents).where(eq(interpreterOrderEvents.orderId, orderId)).orderBy(asc(interpreterOrderEvents.at))).map((event) => event.status);
const somali = { participantId: "", needed: true, language: "so", forAllMeetings: false, updatedAt: new Date("2026-11-01T08:00:00Z"), updatedBy: "participant" as const };
const post = (fields: Record<string, string>, to = path) => app.post(to, fields, { as: amina });
const shown = async (at = path) => textOf((await page(await app.get(at, { as: amina }))).querySelector("main"));

/** The fields of a page's form as a browser would send them back. */
async function fieldsOf(response: Response): Promise<Record<string, string>> {
  const form = (await page(response)).querySelector("form#page-form");
  const fields: Record<string, string> = {};
  for (const input of form?.querySelectorAll("input") ?? []) {
    const { type, name, value } = { type: input.getAttribute("type"), name: input.getAttribute("name") ?? "", value: input.getAttribute("value") ?? "" };
    if ((type === "radio" || type === "checkbox") && !input.hasAttribute("checked")) continue;
    if (name) fields[name] = value;
  }
  return fields;
}

describe("asking the first time", () => {
  it("takes two posts after the meeting: language, wishes, receipt", async () => {
    const first = await app.get(path, { as: amina });
    expect(textOf(await page(first))).toContain("Hvilket språk vil du snakke?");

    const second = await post({ intent: "language", language: "ymm", dialect: "Baidoa" });
    expect(second.status).toBe(200);
    const carried = await fieldsOf(second);
    expect(carried).toMatchObject({ language: "ymm", dialect: "Baidoa", gender: "any", takesPart: "any" });

    const third = await post({ ...carried, gender: "woman", intent: "ask" });
    expect(third.status).toBe(303);
    const receipt = await shown(third.headers.get("Location") ?? "");
    for (const part of ["Vi har fått ønsket ditt", "spurt om", "maay", "Baidoa", "En kvinne", "Marit Solberg", "tirsdag 24. november"]) expect(receipt).toContain(part);

    expect(await orders()).toMatchObject([{ status: "asked", language: "ymm", dialect: "Baidoa", genderWish: "woman", form: "any", task: "order", requestedBy: "participant", late: false, orderBy: "2026-11-27", answerBy: "2026-11-24" }]);
    expect(await need()).toMatchObject({ needed: true, language: "ymm", forAllMeetings: false });
  });

  it("says before sending that it is free, who may not interpret, that interpreters keep secrets, and offers no relative", async () => {
    const wishes = await page(await post({ intent: "language", language: "ar" }));
    const text = textOf(wishes.querySelector("main"));
    for (const part of ["gratis", "Kontoret bestiller og betaler", "taushetsplikt", "Ingen under 18 år", "Familie og venner", "Er ingen ledig?", "vi kan ikke love det"]) expect(text).toContain(part);
    expect(wishes.querySelectorAll("input[type=text]")).toEqual([]);
  });

  it("never copies the screen language: it only stands first, and nothing is chosen", async () => {
    const form = (await page(await app.get(path.replace("/nb/", "/uk/"), { as: amina }))).querySelector("form#page-form");
    expect(form?.querySelector("input[name=language]")?.getAttribute("value")).toBe("uk");
    expect(form?.querySelectorAll("input[name=language][checked]")).toEqual([]);
    const without = await post({ intent: "language" });
    expect(without.status).toBe(400);
    expect(textOf(await page(without))).toContain("Velg et språk.");
  });

  it("finds a language somebody types, asks when it may be several, and keeps one nobody knows as written", async () => {
    expect(await fieldsOf(await post({ intent: "language", language: "other", other: "tigrinja" }))).toMatchObject({ language: "ti", other: "" });

    const which = await post({ intent: "language", language: "other", other: "kurdisk" });
    expect(which.status).toBe(400);
    const choices = (await page(which)).querySelectorAll("fieldset")[0]?.querySelectorAll("input").map((input) => input.getAttribute("value"));
    expect(choices).toEqual(["kmr", "badini", "ckb", "as-typed"]);

    await post({ intent: "ask", language: "as-typed", other: "Zaghawa" });
    expect(await orders()).toMatchObject([{ language: "other", otherLanguage: "Zaghawa" }]);
    expect(await shown()).toContain("Zaghawa");
  });

  it("takes no phone number into an order", async () => {
    const answer = await post({ intent: "language", language: "so", dialect: "ring 40 00 00 00" });
    expect(answer.status).toBe(400);
    const form = await page(answer);
    expect(textOf(form)).toContain("Skriv ikke telefonnummer");
    expect(form.querySelector("#dialect")?.getAttribute("value")).toBe("ring 40 00 00 00");
    expect(await orders()).toEqual([]);
  });

  it("goes back without losing anything, and changes language with what was entered", async () => {
    const back = await fieldsOf(await post({ step: "wishes", intent: "back", language: "so", dialect: "sør", gender: "man" }));
    expect(back).toMatchObject({ language: "so", dialect: "sør", gender: "man" });

    const inEnglish = await app.post(path.replace("/nb/", "/en/"), { step: "wishes", "switch-language": "en", language: "so", dialect: "sør", gender: "man" }, { as: amina });
    expect(inEnglish.status).toBe(200);
    expect(await fieldsOf(inEnglish)).toMatchObject({ step: "wishes", language: "so", dialect: "sør", gender: "man" });
    expect(await orders()).toEqual([]);
  });

  it("with one tick asks for all meetings, now and later", async () => {
    const other = await aBooking(app.db, { participantId: amina.id, officeId: office.id, startsAt: new Date("2026-12-08T08:30:00Z"), endsAt: new Date("2026-12-08T09:15:00Z") });
    await post({ intent: "ask", language: "so", forAll: "yes" });
    expect((await orders()).map((order) => order.bookingId).sort()).toEqual([meeting.id, other.id].sort());
    expect(await need()).toMatchObject({ forAllMeetings: true });
  });

  it("tells who uses sign language that Nav's own service takes it, and still keeps it", async () => {
    const wishes = await post({ intent: "language", language: "nsl" });
    expect(textOf(await page(wishes))).toContain("Nav har egne tolker for tegnspråk");
    await post({ intent: "ask", language: "nsl" });
    expect(await orders()).toMatchObject([{ language: "nsl", status: "asked" }]);
  });
});

describe("asking with a known need", () => {
  beforeEach(async () => {
    await app.db.insert(interpreterNeeds).values({ ...somali, participantId: amina.id });
  });

  it("is one press on the page of the meeting", async () => {
    expect(await shown()).toContain("Vil du ha tolk til møtet?");
    const sent = await post({ intent: "ask-known" });
    expect(sent.headers.get("Location")).toBe(`${path}?kvittering=1`);
    expect(await orders()).toMatchObject([{ status: "asked", language: "so" }]);
  });

  it("pressed twice, or in two tabs at once, makes one order and the same receipt", async () => {
    const answers = await Promise.all([post({ intent: "ask-known" }), post({ intent: "ask-known" }), post({ intent: "ask", language: "so" })]);
    expect(answers.map((answer) => answer.status)).toEqual([303, 303, 303]);
    expect(await orders()).toHaveLength(1);
  });

  it("shows the order an adviser made, and makes no second", async () => {
    await app.db.insert(interpreterOrders).values({
      id: "order-1", bookingId: meeting.id, participantId: amina.id, status: "ordered", language: "so", form: "any", answerBy: "2026-11-24", late: false,
      requestedBy: "adviser", createdAt: new Date("2026-11-20T08:00:00Z"), updatedAt: new Date("2026-11-20T08:00:00Z"),
    });
    expect(await shown()).toContain("bestilt");
    await post({ intent: "ask-known" });
    expect(await orders()).toMatchObject([{ id: "order-1", status: "ordered" }]);
  });

  it("takes a late wish, says so and gives the number to call", async () => {
    app.clock.set("2026-11-30T08:00:00Z");
    expect(await shown()).toContain("Møtet er snart");
    await post({ intent: "ask-known" });
    expect(await orders()).toMatchObject([{ late: true, orderBy: "2026-11-27", answerBy: "2026-11-30" }]);
    const receipt = await page(await app.get(`${path}?kvittering=1`, { as: amina }));
    expect(textOf(receipt.querySelector("main"))).toContain("Vi prøver å få tak i tolk likevel");
    expect(receipt.querySelector('main a[href^="tel:"]')).not.toBeNull();
  });
});

describe("no interpreter for", () => {
  it.each([
    ["a past meeting", { startsAt: new Date("2026-11-20T08:30:00Z"), endsAt: new Date("2026-11-20T09:15:00Z") }, "Møtet er over"],
    ["a meeting that has begun", { startsAt: new Date("2026-11-22T08:30:00Z"), endsAt: new Date("2026-11-22T09:15:00Z") }, "Møtet har begynt"],
    ["a cancelled meeting", { status: "cancelled" as const }, "Møtet er avlyst"],
    ["a meeting without a time", { status: "requested" as const, startsAt: null, endsAt: null }, "Møtet har ingen tid ennå"],
  ])("%s: the reason and the phone instead", async (_what, change, reason) => {
    await app.db.update(bookings).set(change).where(eq(bookings.id, meeting.id));
    const answer = await page(await app.get(path, { as: amina }));
    expect(textOf(answer.querySelector("main"))).toContain(reason);
    expect(answer.querySelector('main a[href^="tel:"]')).not.toBeNull();
    expect(answer.querySelector("main form")).toBeNull();
    await post({ intent: "ask", language: "so" });
    expect(await orders()).toEqual([]);
  });

  it("somebody else's meeting: it does not exist", async () => {
    const other = await aParticipant(app.db, { officeId: office.id });
    expect((await app.get(path, { as: other })).status).toBe(404);
    expect((await app.post(path, { intent: "ask", language: "so" }, { as: other })).status).toBe(404);
    expect(await orders()).toEqual([]);
  });
});

describe("after asking", () => {
  beforeEach(async () => {
    await post({ intent: "ask", language: "so" });
  });
  const set = (change: Partial<typeof interpreterOrders.$inferInsert>) => app.db.update(interpreterOrders).set(change).where(eq(interpreterOrders.bookingId, meeting.id));

  it("the wish can be taken back; an agency that has it is a task", async () => {
    await set({ status: "confirmed", task: null, agencyStartsAt: meeting.startsAt });
    app.clock.set("2026-11-30T10:00:00Z");
    expect((await post({ intent: "withdraw" })).status).toBe(303);
    expect((await post({ intent: "withdraw" })).status).toBe(303);
    const [order] = await orders();
    expect(order).toMatchObject({ status: "withdrawn", task: "cancel" });
    expect(await events(order!.id)).toEqual(["asked", "withdrawn"]);
    expect(await shown()).toContain("Vil du ha tolk til møtet?");
  });

  it("another language ends the old order and asks anew", async () => {
    await set({ status: "ordered", task: null, agencyStartsAt: meeting.startsAt });
    await app.post(`${path}?endre=1`, { intent: "ask", language: "ymm" }, { as: amina });
    expect((await orders()).map(({ language, status, task }) => ({ language, status, task })).sort((a, b) => a.language.localeCompare(b.language))).toEqual([
      { language: "so", status: "withdrawn", task: "cancel" },
      { language: "ymm", status: "asked", task: "order" },
    ]);
  });

  it("none free gives three ways on; the phone is asked for in one press", async () => {
    await set({ status: "not-available", task: "follow-up" });
    const answer = await page(await app.get(path, { as: amina }));
    expect(answer.querySelector(`a[href="/nb/min-side/avtaler/${meeting.id}/flytt"]`)).not.toBeNull();
    expect(answer.querySelector('main a[href^="tel:"]')).not.toBeNull();
    await post({ intent: "phone" });
    const [order] = await orders();
    expect(order).toMatchObject({ status: "asked", form: "phone", task: "order" });
    expect(await events(order!.id)).toEqual(["asked", "asked"]);
    expect(await shown()).toContain("Tolken er med på telefon");
  });

  it("a promised day that has passed is not promised any more: it says so and gives the number", async () => {
    app.clock.set("2026-11-25T09:00:00Z");
    const text = await shown();
    expect(text).toContain("Svaret er forsinket");
    expect(text).not.toContain("Svar senest");
  });

  it("the history stands on the page with its dates", async () => {
    const text = await shown();
    expect(text).toContain("Dette har skjedd");
    expect(text).toContain("søndag 22. november kl. 10.00 · du");
  });
});

describe("the standing need", () => {
  const standing = "/nb/min-side/tolk";

  it("is asked with wishes, holds for new meetings by default, and gives coming meetings an order", async () => {
    const form = await fieldsOf(await app.get(standing, { as: amina }));
    expect(form.forAll).toBe("yes");
    const saved = await post({ ...form, language: "ti", notSame: "yes" }, standing);
    expect(saved.headers.get("Location")).toBe(`${standing}?lagret=1`);
    expect(await need()).toMatchObject({ needed: true, language: "ti", forAllMeetings: true, notSamePerson: true, updatedBy: "participant" });
    expect(await orders()).toMatchObject([{ bookingId: meeting.id, language: "ti", status: "asked" }]);
    expect(await shown(standing)).toContain("tigrinja");
  });

  it("in another language renews the orders made with the old one", async () => {
    await post({ language: "so", forAll: "yes" }, standing);
    await post({ language: "ymm", forAll: "yes" }, standing);
    expect((await orders()).map(({ language, status }) => `${language} ${status}`).sort()).toEqual(["so withdrawn", "ymm asked"]);
  });

  it("turned off forgets the language and takes the orders back", async () => {
    await post({ language: "so", forAll: "yes" }, standing);
    await app.db.update(interpreterOrders).set({ status: "confirmed", task: null, agencyStartsAt: meeting.startsAt });
    await post({ intent: "turn-off" }, standing);
    expect(await need()).toMatchObject({ needed: false, language: null, dialect: null, forAllMeetings: false });
    expect(await orders()).toMatchObject([{ status: "withdrawn", task: "cancel" }]);
  });

  it("does not touch what has been", async () => {
    await post({ language: "so", forAll: "yes" }, standing);
    await app.db.update(interpreterOrders).set({ status: "confirmed", task: null });
    app.clock.set("2026-12-02T08:00:00Z");
    await post({ intent: "turn-off" }, standing);
    expect(await orders()).toMatchObject([{ status: "confirmed" }]);
  });

  it("keeps what was typed when something is wrong, and says what", async () => {
    const answer = await post({ language: "so", other: "arabisk", dialect: "sør", gender: "woman" }, standing);
    expect(answer.status).toBe(400);
    const text = textOf(await page(answer.clone()));
    expect(text).toContain("Du har valgt ett språk og skrevet et annet");
    expect(await fieldsOf(answer)).toMatchObject({ other: "arabisk", dialect: "sør", gender: "woman", language: "so" });
    expect(await need()).toBeUndefined();
  });
});

it("nothing of the wish reaches the log", async () => {
  await post({ intent: "ask", language: "as-typed", other: "Zaghawa", dialect: "Merketekst" });
  expect(JSON.stringify(app.log)).not.toMatch(/Zaghawa|Merketekst|Amina/);
  expect(await app.db.select().from(interpreterOrders).where(and(eq(interpreterOrders.otherLanguage, "Zaghawa")))).toHaveLength(1);
});
