import { beforeEach, describe, expect, it } from "vitest";
import { languages } from "#app/i18n/languages.ts";
import { osloInstant } from "#app/features/calendar/oslo-time.ts";
import { bookingChanges, interpreterNeeds, interpreterOrders, meldekortCycles } from "#dialect";
import { anApp, page, textOf, type TestApp } from "../support/app.ts";
import type { StoppedClock } from "../support/clock.ts";
import { aBooking, aMessage, anAdviser, anOffice, aParticipant, aTeam, aThread } from "../support/people.ts";

let app: TestApp<StoppedClock>;
let office: Awaited<ReturnType<typeof anOffice>>;
let marit: Awaited<ReturnType<typeof anAdviser>>;
let amina: Awaited<ReturnType<typeof aParticipant>>;

beforeEach(async () => {
  app = await anApp();
  office = await anOffice(app.db, { name: "Fjordvik kontor" });
  marit = await anAdviser(app.db, { officeId: office.id, name: "Marit Solberg", phone: "+4740000001" });
  amina = await aParticipant(app.db, { officeId: office.id, adviserIds: [marit.id], phone: "+4740000045" });
});

const aMeeting = (given: Partial<Parameters<typeof aBooking>[1]> = {}) => aBooking(app.db, { participantId: amina.id, officeId: office.id, adviserId: marit.id, ...given });

async function open(path = "/nb/min-side") {
  const answer = await app.get(path, { as: amina });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  return page(answer);
}

const mainOf = async (path?: string) => (await open(path)).querySelector("main")!;

describe("the next meeting", () => {
  it("is the heading of the page: day, time, how far away, where, who, what, what to bring, interpreter", async () => {
    await aMeeting({ bring: ["id", "timetable"] });
    const main = await mainOf();
    expect(textOf(main.querySelector("h1"))).toBe("Ditt neste møte");
    const text = textOf(main);
    for (const part of [
      "tirsdag 24. november", "kl. 09.30–10.15", "om 2 dager", "På kontoret · Storgata 1, 2. etasje", "Marit Solberg, programrådgiver", "Vi snakker om planen din",
      "legitimasjon og timeplanen din", "Tolk ikke spurt om",
    ]) {
      expect(text).toContain(part);
    }
    expect(main.querySelector("a[href='tel:+4740000001']")).not.toBeNull();
    expect(main.querySelector("time[datetime='2026-11-24T08:30:00.000Z']")).not.toBeNull();
  });

  it("has one main action and the others as links and forms that work without script", async () => {
    const { id } = await aMeeting();
    const main = await mainOf();
    const primary = main.querySelectorAll("button.ds-button, a.ds-button").filter((one) => !one.getAttribute("data-variant"));
    expect(primary.map(textOf)).toEqual(["Jeg kommer"]);
    const own = `/nb/min-side/avtaler/${id}`;
    for (const path of ["avlys", "flytt", "tolk", "kalender.ics", "skriv-ut"]) expect(main.querySelector(`a[href='${own}/${path}']`)).not.toBeNull();
  });

  it("says that she comes, and comes back to the same page", async () => {
    const { id } = await aMeeting();
    const answer = await app.post(`/nb/min-side/avtaler/${id}`, { intent: "coming", back: "min-side" }, { as: amina });
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/nb/min-side"]);
    const main = await mainOf();
    expect(textOf(main)).toContain("Du har sagt at du kommer");
    expect(main.querySelectorAll("button.ds-button").filter((one) => !one.getAttribute("data-variant"))).toEqual([]);
  });

  it("stays first while it goes on, and gives way to the next when it ends", async () => {
    await aMeeting();
    await aMeeting({ startsAt: osloInstant("2026-11-26", "13:00"), endsAt: osloInstant("2026-11-26", "14:00") });
    app.clock.set(osloInstant("2026-11-24", "09:40"));
    expect(textOf(await mainOf())).toMatch(/tirsdag 24\. november kl\. 09\.30–10\.15 ?nå/);
    app.clock.set(osloInstant("2026-11-24", "10:15"));
    const text = textOf(await mainOf());
    expect(text).toContain("torsdag 26. november");
    expect(text).not.toContain("24. november");
    expect(text).not.toMatch(/ikke møtt|uteble|gikk glipp/);
  });

  it("shows both on the same day", async () => {
    await aMeeting();
    await aMeeting({ startsAt: osloInstant("2026-11-24", "13:00"), endsAt: osloInstant("2026-11-24", "14:00"), form: "phone", purpose: "meldekort" });
    const text = textOf(await mainOf());
    expect(text.indexOf("09.30")).toBeLessThan(text.indexOf("Samme dag"));
    expect(text).toContain("kl. 13.00–14.00 På telefon · Marit Solberg · Vi ser på meldekortet");
  });

  it("counts by the date in Oslo shortly before midnight", async () => {
    await aMeeting({ startsAt: osloInstant("2026-11-25", "00:30"), endsAt: osloInstant("2026-11-25", "01:00") });
    app.clock.set(osloInstant("2026-11-24", "23:50"));
    expect(textOf(await mainOf())).toMatch(/onsdag 25\. november kl\. 00\.30–01\.00 ?i morgen/);
    app.clock.set(osloInstant("2026-11-25", "00:10"));
    expect(textOf(await mainOf())).toContain("i dag");
  });
});

describe("what is missing is said", () => {
  it.each([
    ["no address", { street: null, placeName: null }, "Vi har ikke adressen ennå. Ring og spør: 40 00 00 01"],
    ["video without a link", { form: "video" as const }, "Lenken kommer her før møtet."],
    ["a phone meeting", { form: "phone" as const }, "Marit Solberg ringer deg på nummeret som slutter på 45."],
    ["a home visit", { form: "home" as const, street: "Hjemveien 3" }, "Hjemme hos deg"],
    ["no adviser yet", { adviserId: null }, "Vi sier ifra her hvem du møter."],
    ["nothing to bring", {}, "Du trenger ikke ta med noe."],
  ])("%s", async (_what, given, text) => {
    await aMeeting(given);
    const main = await mainOf();
    expect(textOf(main)).toContain(text);
    expect(main.toString()).not.toContain("40000045");
    expect(main.toString()).not.toContain("Hjemveien");
    if (!("street" in given) && !("form" in given)) return;
    expect(main.querySelector("a[href*='openstreetmap']")).toBeNull();
  });

  it("gives the video link when there is one, and only a safe one", async () => {
    await aMeeting({ form: "video", videoLink: "https://video.example.no/rom" });
    expect((await mainOf()).querySelector("a[href='https://video.example.no/rom']")).not.toBeNull();
    await aMeeting({ form: "video", videoLink: "javascript:alert(1)", startsAt: osloInstant("2026-11-23", "09:00"), endsAt: osloInstant("2026-11-23", "10:00") });
    expect((await mainOf()).toString()).not.toContain("javascript:");
  });

  it("says where an interpreter's form differs, and when none is free what she can do", async () => {
    const { id } = await aMeeting();
    await app.db.insert(interpreterOrders).values({
      id: "order", bookingId: id, participantId: amina.id, status: "not-available", language: "ar", form: "phone", answerBy: "2026-11-23", late: false, requestedBy: "participant",
      task: "follow-up", createdAt: app.clock.now(), updatedAt: app.clock.now(),
    });
    const text = textOf(await mainOf());
    expect(text).toContain("arabisk");
    expect(text).toContain("ingen ledig");
    expect(text).toContain("Tolken er med på telefon.");
  });
});

describe("what changed", () => {
  it("shows before, struck through and named, and now, by whom and when, until she has said that she saw it", async () => {
    const { id } = await aMeeting({ startsAt: osloInstant("2026-11-25", "12:30"), endsAt: osloInstant("2026-11-25", "13:15") });
    await app.db.insert(bookingChanges).values({
      id: "change", bookingId: id, participantId: amina.id, actorKind: "adviser", actorId: marit.id, kind: "changed", at: osloInstant("2026-11-20", "14:00"),
      old: { startsAt: osloInstant("2026-11-24", "10:00").toISOString(), endsAt: osloInstant("2026-11-24", "10:45").toISOString() },
      new: { startsAt: osloInstant("2026-11-25", "12:30").toISOString(), endsAt: osloInstant("2026-11-25", "13:15").toISOString() },
    });
    const banner = (await mainOf()).querySelector(".ds-alert");
    expect(textOf(banner)).toContain("Møtet er endret Før: tirsdag 24. november kl. 10.00–10.45 Nå: onsdag 25. november kl. 12.30–13.15 Endret av Marit Solberg fredag 20. november");
    expect(textOf(banner!.querySelector("s"))).toBe("tirsdag 24. november kl. 10.00–10.45");
    expect(textOf(await mainOf())).toContain("Møtet er endret");
    await app.post(`/nb/min-side/avtaler/${id}`, { intent: "seen", back: "min-side" }, { as: amina });
    expect(textOf(await mainOf())).not.toContain("Møtet er endret");
  });

  it("shows a cancelled meeting with who, why and what now, above the next one, until its time has passed", async () => {
    const { id } = await aMeeting({ status: "cancelled", endedBy: "office", endedReason: "adviser-ill", nextStep: "we-call-you" });
    await app.db.insert(bookingChanges).values({ id: "change", bookingId: id, participantId: amina.id, actorKind: "adviser", actorId: marit.id, kind: "cancelled", at: osloInstant("2026-11-20", "14:00"), old: null, new: null });
    await aMeeting({ startsAt: osloInstant("2026-12-01", "09:00"), endsAt: osloInstant("2026-12-01", "10:00") });
    const text = textOf(await mainOf());
    expect(text).toContain("Møtet er avlyst Møtet var tirsdag 24. november kl. 09.30–10.15 Marit Solberg avlyste møtet fredag 20. november. Den du skulle møte, er syk. Vi ringer deg.");
    expect(text.indexOf("avlyst")).toBeLessThan(text.indexOf("tirsdag 1. desember"));
    app.clock.set(osloInstant("2026-11-24", "10:15"));
    expect(textOf(await mainOf())).not.toContain("avlyst");
  });
});

describe("without a meeting", () => {
  it("says so, whom to contact, and offers to ask for one", async () => {
    const main = await mainOf();
    expect(textOf(main)).toContain("Du har ingen møter nå");
    expect(main.querySelector("a.ds-button[href='/nb/min-side/avtaler/ny']")).not.toBeNull();
    expect(main.querySelector("a[href='tel:+4740000001']")).not.toBeNull();
  });

  it("names the office when nobody follows her yet", async () => {
    const alone = await aParticipant(app.db, { officeId: office.id });
    const main = (await page(await app.get("/nb/min-side", { as: alone }))).querySelector("main")!;
    expect(textOf(main)).toContain("Du har ingen fast kontakt ennå. Ring kontoret.");
  });
});

describe("the rest of the page", () => {
  it("lists contacts that hold today with role and phone, and the day one ends; nobody else", async () => {
    const before = await anAdviser(app.db, { officeId: office.id, name: "Før Ferdig" });
    const gone = await anAdviser(app.db, { officeId: office.id, name: "Gått Videre", active: false });
    const substitute = await anAdviser(app.db, { officeId: office.id, name: "Vikar Vik" });
    await aTeam(app.db, { participantId: amina.id, adviserId: before.id, validTo: "2026-11-21" });
    await aTeam(app.db, { participantId: amina.id, adviserId: gone.id });
    await aTeam(app.db, { participantId: amina.id, adviserId: substitute.id, role: "nav-adviser", validTo: "2026-11-22" });
    const text = textOf((await mainOf()).querySelector("#kontakter"));
    expect(text).toContain("Marit Solberg programrådgiver 40 00 00 01");
    expect(text).toMatch(/Vikar Vik veileder i Nav ?Til og med søndag 22\. november/);
    expect(text).not.toContain("Før Ferdig");
    expect(text).not.toContain("Gått Videre");
  });

  it("tells unread messages, interpreter need and meldekort", async () => {
    const thread = await aThread(app.db, { participantId: amina.id, waitingSince: null, answerBy: null });
    for (const text of ["Hei", "Ett til"]) await aMessage(app.db, { threadId: thread.id, participantId: amina.id, from: "adviser", adviserId: marit.id, text });
    await app.db.insert(interpreterNeeds).values({ participantId: amina.id, needed: true, language: "ar", forAllMeetings: true, updatedAt: app.clock.now(), updatedBy: "participant" });
    await app.db.insert(meldekortCycles).values({ participantId: amina.id, type: "jobseeker", firstMonday: "2026-11-16", updatedAt: app.clock.now(), updatedBy: "adviser" });
    const text = textOf((await mainOf()).querySelector(".action-list"));
    expect(text).toContain("2 nye meldinger");
    expect(text).toMatch(/Tolk ?arabisk/);
    expect(text).toMatch(/Meldekort ?Send fra fredag 27\. november kl\. 04\.00/);
  });

  it("uses no word of the programme for somebody outside it", async () => {
    const nav = await anAdviser(app.db, { officeId: office.id, role: "nav-adviser", name: "Jonas Lien" });
    const piotr = await aParticipant(app.db, { officeId: office.id, situation: "labour-immigrant" });
    await aTeam(app.db, { participantId: piotr.id, adviserId: nav.id, role: "nav-adviser" });
    await aBooking(app.db, { participantId: piotr.id, officeId: office.id, adviserId: nav.id, purpose: "work" });
    const main = (await page(await app.get("/nb/min-side", { as: piotr }))).querySelector("main")!;
    expect(textOf(main)).not.toMatch(/program|introduksjon|flyktning|deltaker/i);
  });
});

describe("languages", () => {
  it.each(languages.map(({ code, dir }) => [code, dir] as const))("%s: the same page, with lang and dir in the first byte, times never turned round", async (code, dir) => {
    await aMeeting();
    const whole = await open(`/${code}/min-side`);
    expect([whole.querySelector("html")!.getAttribute("lang"), whole.querySelector("html")!.getAttribute("dir")]).toEqual([code, dir]);
    expect(whole.querySelector(".headline bdi time")).not.toBeNull();
    expect(textOf(whole.querySelector(".headline"))).toMatch(/09[.:]30/);
    expect(whole.querySelector("main span[lang='nb'][dir='ltr']")).not.toBeNull();
    expect(whole.toString()).not.toMatch(/(bookings|min-side|interpreter|common):[a-z]/);
  });

  it("shows the card in Norwegian too when somebody at the desk needs it", async () => {
    await aMeeting();
    expect((await mainOf("/ar/min-side")).querySelector("a[href='/ar/min-side?norsk=1#norsk']")).not.toBeNull();
    const copy = (await mainOf("/ar/min-side?norsk=1")).querySelector("#norsk > [lang='nb'][dir='ltr']");
    expect(textOf(copy)).toMatch(/Ditt neste møte tirsdag 24\. november kl\. 09\.30–10\.15 ?om 2 dager/);
    expect(copy!.querySelectorAll("form")).toEqual([]);
    expect((await mainOf("/nb/min-side?norsk=1")).querySelector("#norsk")).toBeNull();
  });

  it("shows what the adviser wrote in its own language, with a word about it", async () => {
    const { id } = await aMeeting({ note: "Ta med bilder av boligen.", noteLanguage: "nb" });
    const note = (await mainOf(`/ar/min-side/avtaler/${id}`)).querySelector("[lang='nb'].free-text");
    expect(textOf(note)).toBe("Ta med bilder av boligen.");
    expect(note!.getAttribute("dir")).toBe("ltr");
  });
});

it("a signed-out reader comes back to the same page and language after signing in", async () => {
  const answer = await app.get("/uk/min-side");
  expect(answer.headers.get("Location")).toBe("/uk/logg-inn?til=%2Fuk%2Fmin-side");
});
