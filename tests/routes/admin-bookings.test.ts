import { desc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { accessLog, bookingChanges, bookingRequests, bookings, interpreterNeeds, interpreterOrders, notices, slots } from "#dialect";
import { anApp, page, textOf, type Fields, type TestApp } from "../support/app.ts";
import type { StoppedClock } from "../support/clock.ts";
import { aBooking, anAdviser, anOffice, aParticipant } from "../support/people.ts";

let app: TestApp<StoppedClock>;
let office: Awaited<ReturnType<typeof anOffice>>;
let berit: Awaited<ReturnType<typeof anAdviser>>;
let ola: Awaited<ReturnType<typeof anAdviser>>;
let oksana: Awaited<ReturnType<typeof aParticipant>>;

beforeEach(async () => {
  app = await anApp({ limits: { signIn: 1000, send: 1000 } });
  office = await anOffice(app.db, { interpreterNoticeDays: 2 });
  berit = await anAdviser(app.db, { officeId: office.id, name: "Berit Rådgiver" });
  ola = await anAdviser(app.db, { officeId: office.id, name: "Ola Veileder" });
  oksana = await aParticipant(app.db, { officeId: office.id, name: "Oksana Deltaker", readingLanguage: "uk", adviserIds: [berit.id] });
  await app.db.insert(interpreterNeeds).values({ participantId: oksana.id, needed: true, language: "ru", forAllMeetings: true, updatedAt: app.clock.now(), updatedBy: "adviser" });
});

const key = "5f0c2f8a-9d4e-4c59-8f3a-1b2c3d4e5f60";
const meeting = (more: Fields = {}): Fields => ({
  key, participantId: oksana.id, day: "2026-12-01", time: "09:30", minutes: "45", form: "office", purpose: "plan", adviserId: berit.id, bring: ["id", "papers"], child: "yes", note: "Ring på.", noteLanguage: "nb", ...more,
});
const create = (more: Fields = {}) => app.post("/admin/avtaler/ny", meeting(more), { as: berit });
const stored = async (id: string) => (await app.db.select().from(bookings).where(eq(bookings.id, id)))[0]!;
const follow = async (answer: Response) => textOf(await page(await app.get(answer.headers.get("Location")!, { as: berit })));

describe("a new meeting", () => {
  it("is kept with interpreter order, notice in the reader's language and log, and the page tells so", async () => {
    const answer = await create();
    expect(answer.status).toBe(303);
    expect(await stored(key)).toMatchObject({
      participantId: oksana.id, status: "confirmed", startsAt: new Date("2026-12-01T08:30:00Z"), endsAt: new Date("2026-12-01T09:15:00Z"), form: "office", purpose: "plan",
      bring: ["id", "papers"], childWelcome: true, note: "Ring på.", noteLanguage: "nb", placeName: office.name, street: "Storgata 1, 1234 Fjordvik",
    });
    expect(await app.db.select().from(interpreterOrders)).toMatchObject([{ bookingId: key, language: "ru", status: "asked", requestedBy: "adviser" }]);
    expect(await app.db.select().from(notices)).toMatchObject([{ bookingId: key, language: "uk", status: "waiting", kind: "meeting-created" }]);
    expect((await app.db.select().from(accessLog)).map((row) => row.what)).toContain("booking-created");
    const text = await follow(answer);
    expect(text).toContain("Avtalen er lagret");
    expect(text).toContain("Varsel på ukrainsk ligger i utboksen");
    expect(text).toContain("Tolk må bestilles innen fredag 27. november");
  });

  it("is one meeting when the form is sent twice", async () => {
    const [first, second] = [await create(), await create()];
    expect(second.headers.get("Location")).toBe(first.headers.get("Location"));
    expect(await app.db.select().from(bookings)).toHaveLength(1);
    expect(await app.db.select().from(notices)).toHaveLength(1);
  });

  it("cannot be made for somebody else's person, who looks like nobody", async () => {
    const stranger = await aParticipant(app.db, { officeId: office.id, adviserIds: [ola.id] });
    expect((await create({ participantId: stranger.id })).status).toBe(400);
    expect(await app.db.select().from(bookings)).toEqual([]);
  });

  it("offers own people only, with the language of the interpreter", async () => {
    await aParticipant(app.db, { officeId: office.id, name: "Fremmed Person", adviserIds: [ola.id] });
    const shown = await page(await app.get(`/admin/avtaler/ny?deltaker=${oksana.id}`, { as: berit }));
    expect(textOf(shown.querySelector("#participantId"))).not.toContain("Fremmed");
    expect(textOf(shown.querySelector("#participantId option[selected]"))).toBe("Oksana Deltaker – tolk: russisk");
    expect(textOf(shown.querySelector("#minutes-description"))).toContain("omtrent dobbelt så lang tid");
  });

  it("tells all that is wrong at once and keeps what was typed", async () => {
    const answer = await create({ participantId: "", day: "2026-02-30", time: "25:00", purpose: "", videoLink: "http://usikker.example", note: "x".repeat(601) });
    expect(answer.status).toBe(400);
    const shown = await page(answer);
    const summary = textOf(shown.querySelector(".ds-error-summary"));
    for (const problem of ["Velg en deltaker", "ikke en dato", "Skriv klokkeslettet", "Velg hva dere skal gjøre", "https://", "Beskjeden er for lang"]) expect(summary).toContain(problem);
    expect(shown.querySelector("input[name=bring][value=papers]")?.getAttribute("checked")).toBeDefined();
    expect(shown.querySelector("#videoLink")?.getAttribute("value")).toBe("http://usikker.example");
    expect(await app.db.select().from(bookings)).toEqual([]);
  });

  it("is refused in the past", async () => {
    const answer = await create({ day: "2026-11-20", sure: "yes" });
    expect(answer.status).toBe(400);
    expect(textOf(await page(answer))).toContain("Tiden er allerede over");
  });

  it("keeps no address for a meeting at home or on the phone", async () => {
    await create({ form: "home", street: "Hemmelig gate 3" });
    expect(await stored(key)).toMatchObject({ form: "home", street: null, placeName: null });
  });
});

describe("a time that can be wrong", () => {
  const warned = async (more: Fields) => {
    const answer = await create(more);
    return { status: answer.status, text: textOf((await page(answer)).querySelector(".ds-alert[data-color=warning]")) };
  };

  it.each([
    ["a Norwegian public holiday", { day: "2026-12-25", time: "10:00" }, "offentlig fridag"],
    ["Easter Monday", { day: "2027-03-29", time: "10:00" }, "offentlig fridag"],
    ["a Saturday", { day: "2026-11-28", time: "10:00" }, "utenfor kontorets åpningstider"],
    ["before the office opens", { day: "2026-12-01", time: "08:45" }, "utenfor kontorets åpningstider"],
    ["past closing time", { day: "2026-12-01", time: "14:30" }, "utenfor kontorets åpningstider"],
  ])("%s takes a tick", async (_what, time, words) => {
    expect(await warned(time)).toMatchObject({ status: 409, text: expect.stringContaining(words) as string });
    expect(await app.db.select().from(bookings)).toEqual([]);
    expect((await create({ ...time, sure: "yes" })).status).toBe(303);
  });

  it("up to closing time is no warning", async () => {
    expect((await create({ time: "14:15" })).status).toBe(303);
  });

  it("another meeting of the person or of the adviser at the same time takes a tick; one that only touches does not", async () => {
    const amina = await aParticipant(app.db, { officeId: office.id, adviserIds: [berit.id] });
    const at = { startsAt: new Date("2026-12-01T09:00:00Z"), endsAt: new Date("2026-12-01T10:00:00Z") };
    await aBooking(app.db, { participantId: oksana.id, officeId: office.id, adviserId: ola.id, ...at });
    expect((await warned({})).text).toContain("Personen har et annet møte");
    expect((await warned({ participantId: amina.id, adviserId: ola.id })).text).toContain("Den som skal møte personen, har et annet møte");
    expect((await create({ time: "11:00" })).status).toBe(303);
  });

  it("a cancelled meeting is in nobody's way", async () => {
    await aBooking(app.db, { participantId: oksana.id, officeId: office.id, status: "cancelled", startsAt: new Date("2026-12-01T08:30:00Z"), endsAt: new Date("2026-12-01T09:15:00Z") });
    expect((await create()).status).toBe(303);
  });
});

describe("a meeting that changes", () => {
  const order = async () => (await app.db.select().from(interpreterOrders).orderBy(desc(interpreterOrders.createdAt)))[0]!;

  it("to another day takes the interpreter along and tells the person in her language", async () => {
    await create();
    await app.db.update(interpreterOrders).set({ status: "ordered", task: null, agencyStartsAt: new Date("2026-12-01T08:30:00Z"), agencyEndsAt: new Date("2026-12-01T09:15:00Z") });
    app.clock.advance({ minutes: 10 });
    const answer = await app.post(`/admin/avtaler/${key}/endre`, meeting({ day: "2026-12-03", time: "12:00" }), { as: berit });
    expect(answer.headers.get("Location")).toBe(`/admin/avtaler/${key}?gjort=changed`);
    expect(await stored(key)).toMatchObject({ startsAt: new Date("2026-12-03T11:00:00Z"), sequence: 1 });
    expect(await order()).toMatchObject({ status: "needs-reorder", task: "reorder" });
    expect((await app.db.select().from(notices)).map(({ kind, language, status }) => [kind, language, status])).toEqual([["meeting-created", "uk", "cancelled"], ["meeting-changed", "uk", "waiting"]]);
    const text = await follow(answer);
    expect(text).toContain("Varsel på ukrainsk ligger i utboksen");
    expect(text).toContain("Tolken må bestilles på nytt");
    expect(text).toContain("Før: tirsdag 1. desember kl. 09.30–10.15");
  });

  it("in nothing tells nobody, and says so", async () => {
    await create();
    app.clock.advance({ hours: 1 });
    const answer = await app.post(`/admin/avtaler/${key}/endre`, meeting(), { as: berit });
    expect(await follow(answer)).toContain("Ingenting var endret");
    expect(await app.db.select().from(notices)).toHaveLength(1);
    expect(await stored(key)).toMatchObject({ sequence: 0 });
  });

  it("shows in the form what is kept", async () => {
    await create();
    const shown = await page(await app.get(`/admin/avtaler/${key}/endre`, { as: berit }));
    expect(shown.querySelector("#day")?.getAttribute("value")).toBe("2026-12-01");
    expect(shown.querySelector("#time")?.getAttribute("value")).toBe("09:30");
    expect(shown.querySelector("#minutes option[selected]")?.getAttribute("value")).toBe("45");
    expect(textOf(shown.querySelector("#note"))).toBe("Ring på.");
  });

  it("is cancelled with a reason and a next step; the interpreter is released", async () => {
    await create();
    const address = `/admin/avtaler/${key}/avlys`;
    expect((await app.post(address, { reason: "adviser-ill" }, { as: berit })).status).toBe(400);
    const answer = await app.post(address, { reason: "adviser-ill", nextStep: "we-send-new-time" }, { as: berit });
    expect(await stored(key)).toMatchObject({ status: "cancelled", endedBy: "office", endedReason: "adviser-ill", nextStep: "we-send-new-time" });
    expect(await order()).toMatchObject({ status: "released" });
    const text = await follow(answer);
    expect(text).toContain("Avtalen er avlyst");
    expect(text).toContain("Den du skulle møte, er syk");
    expect((await app.get(`/admin/avtaler/${key}/endre`, { as: berit })).status).toBe(303);
  });

  it("is done once it has begun, not before", async () => {
    await create();
    expect((await app.post(`/admin/avtaler/${key}`, {}, { as: berit })).status).toBe(409);
    app.clock.set("2026-12-01T09:30:00Z");
    expect((await app.post(`/admin/avtaler/${key}`, {}, { as: berit })).status).toBe(303);
    expect(await stored(key)).toMatchObject({ status: "done" });
  });
});

describe("a wish", () => {
  const at = (id: string) => `/admin/avtaler/${id}/svar`;
  const fields = (more: Fields): Fields => ({ day1: "2026-12-02", time1: "10:00", minutes: "60", form: "office", purpose: "housing", adviserId: berit.id, ...more });
  const answer = (id: string, more: Fields) => app.post(at(id), fields(more), { as: berit });

  async function aWish(kind: "new" | "move") {
    const booking = await aBooking(app.db, {
      participantId: oksana.id, officeId: office.id, adviserId: berit.id, purpose: "housing",
      ...(kind === "new" ? { status: "requested" as const, startsAt: null, endsAt: null, placeName: null, street: null, access: null, busStop: null } : {}),
    });
    const request = { id: "00000000-0000-4000-8000-0000000000bb", bookingId: booking.id, participantId: oksana.id, kind, status: "open" as const, wishes: { partsOfDay: ["morning"], weekdays: [3] }, note: "Можна вранці?", noteLanguage: "uk", answerBy: "2026-11-20", formKey: "form", createdAt: new Date("2026-11-18T10:00:00Z") };
    await app.db.insert(bookingRequests).values(request);
    return booking.id;
  }
  const request = async () => (await app.db.select().from(bookingRequests))[0]!;

  it("stands on top of the list with its promised day, and late in words", async () => {
    const id = await aWish("new");
    const shown = await page(await app.get("/admin/avtaler", { as: berit }));
    const row = shown.querySelector("tr[data-late]");
    expect(textOf(row)).toContain("skulle vært svart fre. 20. nov.");
    expect(textOf(row)).toContain("Oksana Deltaker");
    expect(row?.querySelector(`a[href="${at(id)}"]`)).not.toBeNull();
    const form = await page(await app.get(at(id), { as: berit }));
    expect(form.querySelector("[lang=uk]")?.text).toBe("Можна вранці?");
  });

  it("gets one time: fixed, with interpreter and notice", async () => {
    const id = await aWish("new");
    const sent = await answer(id, { answer: "confirm" });
    expect(sent.status).toBe(303);
    expect(await stored(id)).toMatchObject({ status: "confirmed", startsAt: new Date("2026-12-02T09:00:00Z"), endsAt: new Date("2026-12-02T10:00:00Z"), street: "Storgata 1, 1234 Fjordvik" });
    expect(await request()).toMatchObject({ status: "accepted", answeredBy: berit.id });
    expect(await app.db.select().from(interpreterOrders)).toMatchObject([{ status: "asked", language: "ru" }]);
    expect(await follow(sent)).toContain("Svaret er sendt");
    const again = await answer(id, { answer: "confirm", day1: "2026-12-08" });
    expect(await follow(again)).toContain("Ingen venter på svar om dette møtet lenger");
    expect(await stored(id)).toMatchObject({ startsAt: new Date("2026-12-02T09:00:00Z") });
  });

  it("gets several times to choose from; two at the least", async () => {
    const id = await aWish("new");
    expect((await answer(id, { answer: "offer" })).status).toBe(400);
    expect((await answer(id, { answer: "offer", day2: "2026-12-03" })).status).toBe(400);
    expect((await answer(id, { answer: "offer", day2: "2026-12-03", time2: "11:00" })).status).toBe(303);
    expect((await app.db.select().from(slots)).map((slot) => slot.startsAt.toISOString()).sort()).toEqual(["2026-12-02T09:00:00.000Z", "2026-12-03T10:00:00.000Z"]);
    expect(await request()).toMatchObject({ status: "offered" });
    expect(await stored(id)).toMatchObject({ status: "offered", startsAt: null });
  });

  it("to move keeps the old time when the answer is no, and says what happens now", async () => {
    const id = await aWish("move");
    expect((await answer(id, { answer: "decline" })).status).toBe(400);
    expect((await app.post(at(id), { ...fields({ answer: "decline", nextStep: "call-us" }), day1: "", time1: "" }, { as: berit })).status).toBe(303);
    expect(await stored(id)).toMatchObject({ status: "confirmed", startsAt: new Date("2026-11-24T08:30:00Z") });
    expect(await request()).toMatchObject({ status: "declined", nextStep: "call-us" });
    expect((await app.db.select().from(bookingChanges)).map((change) => change.kind)).toEqual(["declined"]);
  });

  it("answered with a holiday takes a tick", async () => {
    const id = await aWish("move");
    expect((await answer(id, { answer: "confirm", day1: "2026-12-25" })).status).toBe(409);
    expect(await request()).toMatchObject({ status: "open" });
    expect((await answer(id, { answer: "confirm", day1: "2026-12-25", sure: "yes" })).status).toBe(303);
  });
});

describe("the list of meetings", () => {
  it("has today, the rest of the week and the weeks after, by the Oslo date; only own people", async () => {
    app.clock.set("2026-11-24T22:30:00Z");
    const kari = await aParticipant(app.db, { officeId: office.id, name: "Fremmed Person", adviserIds: [ola.id] });
    const on = (startsAt: string, participantId = oksana.id, adviserId = berit.id) =>
      aBooking(app.db, { participantId, officeId: office.id, adviserId, startsAt: new Date(startsAt), endsAt: new Date(new Date(startsAt).getTime() + 30 * 60_000) });
    await on("2026-11-23T23:30:00Z");
    await on("2026-11-25T09:00:00Z");
    await on("2026-12-01T09:00:00Z", oksana.id, ola.id);
    await on("2026-11-25T09:00:00Z", kari.id);
    const tables = async (query: string) => (await page(await app.get(`/admin/avtaler${query}`, { as: berit }))).querySelectorAll("table").map(textOf);
    const [today, week, later] = await tables("");
    expect(today).toContain("00.30–01.00");
    expect(week).toContain("ons. 25. nov. 10.00–10.30");
    expect(later).toContain("tir. 1. des. 10.00–10.30");
    expect((await tables("")).join()).not.toContain("Fremmed");
    expect((await tables("?vis=mine")).join()).not.toContain("1. des.");
  });

  it("notes once a day that people stood in it", async () => {
    await create();
    await app.get("/admin/avtaler", { as: berit });
    await app.get("/admin/avtaler", { as: berit });
    expect((await app.db.select().from(accessLog)).filter((row) => row.what === "bookings-listed")).toHaveLength(1);
  });
});

it("another adviser's meeting is nothing: page and forms, reading and writing", async () => {
  await create();
  for (const path of ["", "/endre", "/avlys", "/svar"]) {
    const address = `/admin/avtaler/${key}${path}`;
    expect((await app.get(address, { as: ola })).status).toBe(404);
    expect((await app.post(address, meeting({ reason: "closed", nextStep: "call-us", answer: "decline" }), { as: ola })).status).toBe(404);
  }
  expect(await stored(key)).toMatchObject({ status: "confirmed", sequence: 0 });
});

it("what is written about a meeting does not reach the log", async () => {
  await create({ note: "Merkelapp i notatet" });
  await app.get(`/admin/avtaler/${key}`, { as: berit });
  expect(JSON.stringify(app.log)).not.toMatch(/Merkelapp|Oksana/);
});
