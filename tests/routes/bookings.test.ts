import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { osloInstant } from "#app/features/calendar/oslo-time.ts";
import { bookingChanges, bookingRequests, bookings, interpreterOrders, slots } from "#dialect";
import { anApp, page, textOf, type TestApp } from "../support/app.ts";
import type { StoppedClock } from "../support/clock.ts";
import { aBooking, anAdviser, anOffice, aParticipant } from "../support/people.ts";

let app: TestApp<StoppedClock>;
let office: Awaited<ReturnType<typeof anOffice>>;
let marit: Awaited<ReturnType<typeof anAdviser>>;
let amina: Awaited<ReturnType<typeof aParticipant>>;

beforeEach(async () => {
  app = await anApp();
  office = await anOffice(app.db);
  marit = await anAdviser(app.db, { officeId: office.id, name: "Marit Solberg", phone: "+4740000001" });
  amina = await aParticipant(app.db, { officeId: office.id, adviserIds: [marit.id] });
});

const aMeeting = (given: Partial<Parameters<typeof aBooking>[1]> = {}) => aBooking(app.db, { participantId: amina.id, officeId: office.id, adviserId: marit.id, ...given });
const own = (id: string, rest = "") => `/nb/min-side/avtaler/${id}${rest}`;
const get = async (path: string) => page(await app.get(path, { as: amina }));
const post = (path: string, fields: Record<string, string | string[]>) => app.post(path, fields, { as: amina });
const bookingOf = async (id: string) => (await app.db.select().from(bookings).where(eq(bookings.id, id)))[0]!;

const ask = { formKey: "one-form", purpose: "cv", form: "office", parts: ["morning"], weekdays: ["1", "3"], bringsChild: "yes", note: "Jeg har et spørsmål." };

describe("asking for a meeting", () => {
  it("keeps the wish and shows it with the date of the answer; the same form again leads to the same meeting", async () => {
    const form = await get("/nb/min-side/avtaler/ny");
    expect(textOf(form.querySelector("main"))).toContain("svarer deg her senest tirsdag 24. november");
    expect(form.querySelector("input[name='formKey']")!.getAttribute("value")).toMatch(/^[\w-]{20,}$/);
    const first = await post("/nb/min-side/avtaler/ny", ask);
    const second = await post("/nb/min-side/avtaler/ny", ask);
    expect(first.status).toBe(303);
    expect(second.headers.get("Location")).toBe(first.headers.get("Location"));
    expect(await app.db.select().from(bookings)).toMatchObject([{ status: "requested", bringsChild: true, needsTravelHelp: false }]);
    expect(await app.db.select().from(bookingRequests)).toMatchObject([{ wishes: { partsOfDay: ["morning"], weekdays: [1, 3] }, note: "Jeg har et spørsmål.", noteLanguage: "nb", answerBy: "2026-11-24" }]);
    const receipt = textOf((await get(first.headers.get("Location")!)).querySelector("main"));
    expect(receipt).toContain("Du har bedt om et møte Du får svar her senest tirsdag 24. november. Haster det? Ring oss:");
    expect(textOf((await get("/nb/min-side")).querySelector("main"))).toContain("Du har bedt om et møte");
  });

  it("takes a wish for the hours when the children are at school or in kindergarten, and shows it to the adviser", async () => {
    const words = "Mens barna er på skole eller i barnehage";
    const form = await get("/nb/min-side/avtaler/ny");
    expect(form.querySelectorAll("input[name='parts']").map((one) => one.getAttribute("value"))).toEqual(["morning", "afternoon", "school-hours"]);
    expect(textOf(form.querySelector("main"))).toContain(words);
    expect((await post("/nb/min-side/avtaler/ny", { ...ask, parts: ["morning", "afternoon", "school-hours"] })).status).toBe(303);
    const [request] = await app.db.select().from(bookingRequests);
    expect(request?.wishes.partsOfDay).toEqual(["morning", "afternoon", "school-hours"]);
    const desk = await app.get(`/admin/avtaler/${request!.bookingId}/svar`, { as: marit });
    expect(textOf((await page(desk)).querySelector("main"))).toContain(words);
  });

  it("gives everything back when something is missing, and says what", async () => {
    const answer = await post("/nb/min-side/avtaler/ny", { formKey: "k", weekdays: "2", note: "Min tekst", bringsChild: "yes" });
    expect(answer.status).toBe(400);
    const main = (await page(answer)).querySelector("main")!;
    expect(textOf(main.querySelector("[role='alert']"))).toContain("Velg hva du vil snakke om. Velg hvordan du vil møtes.");
    expect(textOf(main.querySelector("textarea"))).toBe("Min tekst");
    expect(main.querySelector("input[name='weekdays'][value='2'][checked]")).not.toBeNull();
    expect(main.querySelector("input[name='bringsChild'][checked]")).not.toBeNull();
    expect(main.querySelector("input[name='formKey']")!.getAttribute("value")).toBe("k");
    expect(await app.db.select().from(bookings)).toEqual([]);
  });

  it("keeps what is typed when the language is changed", async () => {
    const answer = await app.post("/uk/min-side/avtaler/ny", { ...ask, "switch-language": "uk" }, { as: amina });
    expect(answer.status).toBe(200);
    const changed = await page(answer);
    expect(changed.querySelector("html")!.getAttribute("lang")).toBe("uk");
    expect(textOf(changed.querySelector("textarea"))).toBe("Jeg har et spørsmål.");
    expect(await app.db.select().from(bookings)).toEqual([]);
  });

  it("refuses somebody else's adviser and codes that are not in the lists", async () => {
    const stranger = await anAdviser(app.db, { officeId: office.id });
    expect((await post("/nb/min-side/avtaler/ny", { ...ask, who: stranger.id })).status).toBe(400);
    expect((await post("/nb/min-side/avtaler/ny", { ...ask, purpose: "gossip" })).status).toBe(400);
    expect((await post("/nb/min-side/avtaler/ny", { ...ask, note: "x".repeat(501) })).status).toBe(400);
    expect(await app.db.select().from(bookings)).toEqual([]);
  });

  it("stops somebody who sends far too many, and gives the text back", async () => {
    const small = await anApp({ db: app.db, limits: { signIn: 10, send: 1 } });
    await small.post("/nb/min-side/avtaler/ny", ask, { as: amina });
    const answer = await small.post("/nb/min-side/avtaler/ny", { ...ask, formKey: "two" }, { as: amina });
    expect(answer.status).toBe(429);
    expect(await answer.text()).toContain("Jeg har et spørsmål.");
  });
});

describe("cannot come", () => {
  it("has a button for each reason; one tap cancels, and the page says what happens now", async () => {
    const { id } = await aMeeting({ startsAt: osloInstant("2026-11-30", "09:00"), endsAt: osloInstant("2026-11-30", "10:00") });
    const buttons = (await get(own(id, "/avlys"))).querySelectorAll("main button[name='reason']");
    expect(buttons.map((button) => button.getAttribute("value"))).toEqual(["ill", "child-ill", "work", "course", "travel", "other"]);
    expect(textOf((await get(own(id, "/avlys"))).querySelector("main"))).not.toContain("Ring også");
    expect((await post(own(id, "/avlys"), { reason: "child-ill" })).headers.get("Location")).toBe(own(id));
    expect(await bookingOf(id)).toMatchObject({ status: "cancelled", endedReason: "child-ill" });
    const text = textOf((await get(own(id))).querySelector("main"));
    expect(text).toContain("Møtet er avlyst");
    expect(text).toContain("Du sa søndag 22. november at du ikke kan komme. Vi sender deg en ny tid her.");
    expect(textOf((await get("/nb/min-side")).querySelector("main"))).toContain("Møtet er avlyst");
  });

  it("is taken late too, with the number to call, and releases the interpreter", async () => {
    const { id } = await aMeeting();
    await app.db.insert(interpreterOrders).values({ id: "o", bookingId: id, participantId: amina.id, status: "asked", language: "ar", form: "any", answerBy: "2026-11-23", late: true, requestedBy: "participant", task: "order", createdAt: app.clock.now(), updatedAt: app.clock.now() });
    app.clock.set(osloInstant("2026-11-23", "20:00"));
    const form = textOf((await get(own(id, "/avlys"))).querySelector("main"));
    expect(form).toContain("Ring også, så får vi vite det i tide: 40 00 00 01");
    expect(form).toContain("Vi avbestiller tolken for deg.");
    await post(own(id, "/avlys"), { reason: "ill" });
    expect(await app.db.select().from(interpreterOrders)).toMatchObject([{ status: "released" }]);
  });

  it("refuses a meeting that is over or cancelled, with the reason and the phone", async () => {
    const past = await aMeeting({ startsAt: osloInstant("2026-11-20", "09:00"), endsAt: osloInstant("2026-11-20", "10:00") });
    const answer = await post(own(past.id, "/avlys"), { reason: "ill" });
    expect(answer.status).toBe(409);
    expect(textOf((await page(answer)).querySelector("main"))).toContain("Møtet er over. Du kan be om et nytt møte. 22 22 22 22");
    for (const path of ["/avlys", "/flytt"]) expect((await get(own(past.id, path))).querySelectorAll("main form")).toEqual([]);
    expect((await post(own(past.id, "/flytt"), { formKey: "k", reason: "work" })).status).toBe(409);
    expect((await post(own(past.id), { intent: "coming" })).status).toBe(409);
    expect((await post(own(past.id, "/avlys"), { reason: "no-such" })).status).toBe(400);
    expect(await bookingOf(past.id)).toMatchObject({ status: "confirmed" });
  });
});

describe("moving", () => {
  const move = { formKey: "move", reason: "work", parts: ["afternoon"], weekdays: ["4"] };

  it("asks, shows both the wish and the old time, and refuses a second wish", async () => {
    const { id } = await aMeeting();
    expect((await post(own(id, "/flytt"), move)).headers.get("Location")).toBe(own(id));
    expect((await post(own(id, "/flytt"), move)).status).toBe(303);
    const again = await post(own(id, "/flytt"), { ...move, formKey: "another" });
    expect(again.status).toBe(409);
    expect(textOf((await page(again)).querySelector("main"))).toContain("Du har spurt om en ny tid før.");
    const text = textOf((await get(own(id))).querySelector("main"));
    expect(text).toContain("Du har bedt om en ny tid Du får svar her senest tirsdag 24. november. Den gamle tiden gjelder til du får en ny.");
    expect(text).toContain("tirsdag 24. november kl. 09.30–10.15");
    expect(await app.db.select().from(bookingRequests)).toHaveLength(1);
  });

  async function anOffer(bookingId: string) {
    await post(own(bookingId, "/flytt"), move);
    const [request] = await app.db.select().from(bookingRequests).where(eq(bookingRequests.bookingId, bookingId));
    await app.db.update(bookingRequests).set({ status: "offered" }).where(eq(bookingRequests.id, request!.id));
    const times = ["09:00", "13:00"].map((time, index) => ({
      id: `slot-${index}-${bookingId}`, adviserId: marit.id, requestId: request!.id, startsAt: osloInstant("2026-11-26", time), endsAt: new Date(osloInstant("2026-11-26", time).getTime() + 45 * 60_000), createdAt: app.clock.now(),
    }));
    await app.db.insert(slots).values(times);
    return times.map((time) => time.id);
  }

  it("lets one choose among offered times; the old one stands until then", async () => {
    const { id } = await aMeeting();
    const [, second] = await anOffer(id);
    const offers = (await get(own(id))).querySelectorAll("input[name='slotId']");
    expect(offers).toHaveLength(2);
    expect(textOf((await get("/nb/min-side")).querySelector("main"))).toContain("Velg en tid");
    expect((await post(own(id), { intent: "accept", slotId: second! })).status).toBe(303);
    expect(await bookingOf(id)).toMatchObject({ status: "confirmed", startsAt: osloInstant("2026-11-26", "13:00") });
    expect(textOf((await get("/nb/min-side")).querySelector("main"))).toContain("torsdag 26. november kl. 13.00–13.45");
  });

  it("says so when somebody else was faster, and shows the times that are left", async () => {
    const { id } = await aMeeting();
    const [first] = await anOffer(id);
    const other = await aParticipant(app.db, { officeId: office.id, adviserIds: [marit.id] });
    const theirs = await aBooking(app.db, { participantId: other.id, officeId: office.id, adviserId: marit.id });
    await app.db.insert(slots).values({ id: "theirs", adviserId: marit.id, requestId: null, startsAt: osloInstant("2026-11-26", "09:00"), endsAt: osloInstant("2026-11-26", "09:45"), takenBy: theirs.id, createdAt: app.clock.now() });
    const answer = await post(own(id), { intent: "accept", slotId: first! });
    expect(answer.status).toBe(409);
    const main = (await page(answer)).querySelector("main")!;
    expect(textOf(main)).toContain("En annen tok den tiden. Velg en annen tid.");
    expect(main.querySelectorAll("input[name='slotId']").map((input) => input.getAttribute("value"))).toEqual([`slot-1-${id}`]);
    expect(await bookingOf(id)).toMatchObject({ startsAt: osloInstant("2026-11-24", "09:30") });
  });

  it("none of these leads to a person with a date, never to a dead end", async () => {
    const { id } = await aMeeting();
    await anOffer(id);
    await post(own(id), { intent: "none" });
    const text = textOf((await get(own(id))).querySelector("main"));
    expect(text).toContain("Ingen av tidene passet. En rådgiver tar kontakt med deg senest tirsdag 24. november.");
    expect(text).toContain("22 22 22 22");
    expect(await bookingOf(id)).toMatchObject({ status: "confirmed", startsAt: osloInstant("2026-11-24", "09:30") });
  });

  it("can be taken back", async () => {
    const { id } = await aMeeting();
    await post(own(id, "/flytt"), move);
    await post(own(id), { intent: "withdraw" });
    expect(textOf((await get(own(id))).querySelector("main"))).not.toContain("Du har bedt om en ny tid");
    expect(await bookingOf(id)).toMatchObject({ status: "confirmed" });
  });
});

describe("the meeting's own page", () => {
  it("shows everything with its history: what, who, when", async () => {
    const { id } = await aMeeting({ note: "Vi ses.", noteLanguage: "nb", bringsChild: true, childWelcome: true });
    await app.db.insert(bookingChanges).values([
      { id: "1", bookingId: id, participantId: amina.id, actorKind: "adviser", actorId: marit.id, kind: "created", at: osloInstant("2026-11-10", "09:00"), seenAt: null, old: null, new: {} },
      { id: "2", bookingId: id, participantId: amina.id, actorKind: "adviser", actorId: marit.id, kind: "changed", at: osloInstant("2026-11-11", "09:00"), seenAt: app.clock.now(), old: { purpose: "cv" }, new: { purpose: "plan" } },
    ]);
    const main = (await get(own(id))).querySelector("main")!;
    const text = textOf(main);
    for (const part of ["Fjordvik kontor, Storgata 1, 2. etasje", "Buss: Torget", "Barnet ditt kan være med. Du har sagt at du tar med barn.", "Vi ses."]) expect(text).toContain(part);
    const history = textOf(main.querySelector("details"));
    expect(history).toMatch(/Møtet ble laget ?tirsdag 10\. november kl\. 09\.00 · Marit Solberg/);
    expect(history).toContain("Før: Vi lager en CV Nå: Vi snakker om planen din");
    expect(main.querySelector("a[href^='https://www.openstreetmap.org/search?query=Storgata']")!.getAttribute("rel")).toBe("noreferrer");
  });

  it("keeps the title free of anything personal", async () => {
    const { id } = await aMeeting();
    for (const path of ["", "/flytt", "/avlys", "/skriv-ut"]) expect(textOf((await get(own(id, path))).querySelector("title"))).not.toMatch(/Marit|november|Storgata|plan/);
  });

  it("of somebody else is 404 in the reader's language, on every address, and in the log without the name", async () => {
    const { id } = await aMeeting();
    const other = await aParticipant(app.db, { officeId: office.id });
    for (const path of ["", "/flytt", "/avlys", "/kalender.ics", "/skriv-ut"]) {
      const answer = await app.get(`/uk/min-side/avtaler/${id}${path}`, { as: other });
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain("Marit");
    }
    for (const path of ["", "/flytt", "/avlys"]) expect((await app.post(own(id, path), { intent: "coming", reason: "ill", formKey: "k" }, { as: other })).status).toBe(404);
    expect(await bookingOf(id)).toMatchObject({ status: "confirmed", comingAt: null });
    expect(app.log.filter((line) => line.reason === "not-own-meeting")).not.toEqual([]);
    expect(JSON.stringify(app.log)).not.toContain(other.name);
  });
});

describe("the list", () => {
  it("has those to come this month, later ones, then past ones without a word of blame", async () => {
    await aMeeting();
    await aMeeting({ startsAt: osloInstant("2026-12-07", "09:00"), endsAt: osloInstant("2026-12-07", "10:00") });
    await aMeeting({ startsAt: osloInstant("2026-11-10", "09:00"), endsAt: osloInstant("2026-11-10", "10:00") });
    const main = (await get("/nb/min-side/avtaler")).querySelector("main")!;
    const text = textOf(main);
    const order = ["Resten av denne måneden", "tirsdag 24. november", "Senere", "mandag 7. desember", "Tidligere", "tirsdag 10. november"].map((part) => text.indexOf(part));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
    expect(text).not.toMatch(/ikke møtt|uteble|fravær/);
  });
});

describe("calendar file and paper", () => {
  it("gives a file with a neutral name and title in the language of the address", async () => {
    const { id } = await aMeeting({ purpose: "money" });
    const answer = await app.get(own(id, "/kalender.ics"), { as: amina });
    expect(answer.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
    expect(answer.headers.get("Content-Disposition")).toBe('attachment; filename="avtale.ics"');
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    const file = await answer.text();
    expect(file).toContain(`UID:${id}@localhost`);
    expect(file).toContain("SUMMARY:Avtale\r\n");
    expect(file).toContain("DTSTART:20261124T083000Z");
    expect(file).not.toMatch(/penger|Marit|Amina/);
  });

  it("rises in SEQUENCE with each change and cancels in the end", async () => {
    const { id } = await aMeeting();
    await post(own(id, "/flytt"), { formKey: "k", reason: "ill" });
    await post(own(id, "/avlys"), { reason: "ill" });
    const file = await (await app.get(own(id, "/kalender.ics"), { as: amina })).text();
    expect(file).toContain("METHOD:CANCEL");
    expect(file).toContain("SEQUENCE:2");
  });

  it("has no file for a meeting without a time", async () => {
    const { id } = await aMeeting({ status: "requested", startsAt: null, endsAt: null });
    expect((await app.get(own(id, "/kalender.ics"), { as: amina })).status).toBe(404);
    expect((await app.get(own(id), { as: amina })).status).toBe(200);
    expect((await app.get(own(id, "/skriv-ut"), { as: amina })).status).toBe(200);
  });

  it("prints one sheet in the page's language and Norwegian, with a code to scan and phones, without header and style attributes", async () => {
    const { id } = await aMeeting();
    const sheet = await get(`/ar/min-side/avtaler/${id}/skriv-ut`);
    expect(sheet.querySelector(".site-header")).toBeNull();
    expect(textOf(sheet.querySelector("[lang='nb'][dir='ltr'] .headline"))).toBe("Avtale tirsdag 24. november 2026 kl. 09.30–10.15");
    expect(sheet.querySelectorAll(".headline")).toHaveLength(2);
    expect(sheet.querySelector("svg.qr path")!.getAttribute("d")).toMatch(/^M\d+ \d+h1v1h-1z/);
    expect(sheet.querySelector("main")!.toString()).not.toContain("style=");
    expect((await get(own(id, "/skriv-ut"))).querySelectorAll(".headline")).toHaveLength(1);
  });
});
