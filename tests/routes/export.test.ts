import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { describeAccess } from "#app/features/participants/describe-access.ts";
import { accessCards, accessLog, internalNotes, interpreterOrders, messages, participants, planElements, planSteps, recordings, teams } from "#dialect";
import type { StoppedClock } from "../support/clock.ts";
import { anApp, page, textOf, type TestApp } from "../support/app.ts";
import { loadDemoInto } from "../support/demo.ts";
import { aBooking, aMessage, anAccessCard, anAdviser, anOffice, aParticipant, aThread } from "../support/people.ts";

const schema = JSON.parse(readFileSync(new URL("../../docs/export.schema.json", import.meta.url), "utf8")) as object;
const ajv = new Ajv2020({ allErrors: true });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
const validate = ajv.compile(schema);

/** What does not fit the schema, as a list that is empty when all is well. */
function problemsOf(document: unknown): string[] {
  return validate(document) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
}

type People = { office: Awaited<ReturnType<typeof anOffice>>; berit: Awaited<ReturnType<typeof anAdviser>>; other: Awaited<ReturnType<typeof anAdviser>>; amina: Awaited<ReturnType<typeof aParticipant>> };

let app: TestApp<StoppedClock>;
let people: People;

/** Sunday 22 November 2026, 10.00 in Oslo. */
beforeEach(async () => {
  app = await anApp();
  const office = await anOffice(app.db);
  const berit = await anAdviser(app.db, { officeId: office.id, name: "Berit Rådgiver" });
  const other = await anAdviser(app.db, { officeId: office.id });
  const amina = await aParticipant(app.db, { officeId: office.id, name: "Amina Ali", adviserIds: [berit.id], readingLanguage: "ar", legalBasis: "law-2026" });
  people = { office, berit, other, amina };
}, 30_000);

type Document = {
  format: string; version: number; exportedAt: string; participant: Record<string, unknown>;
  threads: { id: string; topic: unknown; messages: Record<string, unknown>[] }[];
  appointments: (Record<string, unknown> & { interpreterOrders: unknown[] })[];
  planElements: (Record<string, unknown> & { steps: unknown[] })[];
};

const addressOf = (id = people.amina.id) => `/admin/deltakere/${id}/eksport.json`;
const calendarOf = (id = people.amina.id) => `/admin/deltakere/${id}/avtaler.ics`;
const exported = async () => (await (await app.get(addressOf(), { as: people.berit })).json()) as Document;

describe("the file for another system", () => {
  it("fits its schema for everybody of the demo", async () => {
    const demo = await anApp();
    await loadDemoInto(demo.db, demo.clock.now());
    const rows = await demo.db.select({ participantId: teams.participantId, adviserId: teams.adviserId, name: participants.name }).from(teams).innerJoin(participants, eq(participants.id, teams.participantId));
    const everybody = [...new Map(rows.map((row) => [row.participantId, row])).values()];
    expect(everybody).toHaveLength(9);
    let said = 0;
    for (const { participantId, adviserId, name } of everybody) {
      const answer = await demo.get(addressOf(participantId), { as: { kind: "adviser", id: adviserId } });
      const document = (await answer.json()) as Document;
      expect(problemsOf(document), name).toEqual([]);
      expect(document.participant.name).toBe(name);
      expect(JSON.stringify(document).match(/"nb":null/g), name).toBeNull();
      said += document.threads.flatMap((thread) => thread.messages).length;
    }
    expect(said).toBe((await demo.db.select().from(messages)).length);
  });

  it("is refused by the schema when a field is there that it does not know, anywhere, or when one is missing", async () => {
    const thread = await aThread(app.db, { participantId: people.amina.id });
    await aMessage(app.db, { threadId: thread.id, participantId: people.amina.id });
    await aBooking(app.db, { participantId: people.amina.id, officeId: people.office.id });
    const document = await exported();
    expect(problemsOf(document)).toEqual([]);
    const objects: Record<string, unknown>[] = [];
    const gather = (node: unknown): void => {
      if (Array.isArray(node)) return node.forEach(gather);
      if (node === null || typeof node !== "object") return;
      objects.push(node as Record<string, unknown>);
      Object.values(node).forEach(gather);
    };
    gather(document);
    expect(objects.length).toBeGreaterThan(10);
    for (const object of objects) {
      object.internalNote = "unknown";
      expect(problemsOf(document)).not.toEqual([]);
      delete object.internalNote;
      for (const [field, value] of Object.entries(object)) {
        delete object[field];
        expect(problemsOf(document), field).not.toEqual([]);
        object[field] = value;
      }
    }
    expect(problemsOf(document)).toEqual([]);
  });

  it("says everything in English names, times with Norway's offset, and codes with their Norwegian words", async () => {
    const thread = await aThread(app.db, { participantId: people.amina.id, topic: "meldekort", toAdviserId: people.berit.id, meldekortDay: "2026-11-17" });
    await aMessage(app.db, { threadId: thread.id, participantId: people.amina.id, text: "مرحبا", language: "ar" });
    await aMessage(app.db, { threadId: thread.id, participantId: people.amina.id, kind: "ready", code: "outcome-temporary-job", values: { day: "2026-12-01", hours: "20" }, text: null, language: null, createdAt: new Date("2026-11-20T11:00:00Z") });
    await aMessage(app.db, { threadId: thread.id, participantId: people.amina.id, from: "adviser", adviserId: people.berit.id, kind: "ready", code: "late-is-fine", values: {}, text: null, language: null, createdAt: new Date("2026-11-20T12:00:00Z") });
    await aBooking(app.db, { participantId: people.amina.id, officeId: people.office.id, adviserId: people.berit.id, bring: ["id"], note: "Vi ser på planen.", noteLanguage: "nb" });
    await aBooking(app.db, { participantId: people.amina.id, officeId: people.office.id, startsAt: new Date("2026-06-24T08:30:00Z"), endsAt: new Date("2026-06-24T09:15:00Z"), status: "done" });
    const document = await exported();
    expect(problemsOf(document)).toEqual([]);
    expect(document).toMatchObject({
      format: "videre-export", version: 1, exportedAt: "2026-11-22T10:00:00.000+01:00", timeZone: "Europe/Oslo", codeLanguage: "nb",
      office: { municipality: "Fjordvik" },
      participant: { id: people.amina.id, name: "Amina Ali", readingLanguage: "ar", situation: { code: "programme", nb: "introduksjonsprogram" }, legalBasis: { code: "law-2026" } },
      threads: [{ topic: { code: "meldekort", nb: "Meldekort" }, to: { id: people.berit.id, name: "Berit Rådgiver" }, meldekortDay: "2026-11-17", answerBy: "2026-11-24" }],
    });
    expect(document.threads[0]!.messages).toMatchObject([
      { kind: "text", author: "participant", sentAt: "2026-11-20T11:00:00.000+01:00", freeText: { text: "مرحبا", language: "ar" }, ready: null, recording: null },
      { kind: "ready", freeText: null, ready: { code: "outcome-temporary-job", nb: "Jeg har fått midlertidig jobb. Første dag er tirsdag 1. desember 2026. Jobben er omtrent 20 timer i uka." } },
      { author: "adviser", adviser: { name: "Berit Rådgiver" }, ready: { code: "late-is-fine" } },
    ]);
    expect(document.appointments).toMatchObject([
      { status: { code: "confirmed", nb: "avtalt" }, startsAt: "2026-11-24T09:30:00.000+01:00", purpose: { code: "plan" }, bring: [{ code: "id" }], note: { text: "Vi ser på planen.", language: "nb" } },
      { startsAt: "2026-06-24T10:30:00.000+02:00", status: { code: "done" } },
    ]);
  });

  it("has interpreter orders and the plan with its steps", async () => {
    const booking = await aBooking(app.db, { participantId: people.amina.id, officeId: people.office.id });
    const at = app.clock.now();
    await app.db.insert(interpreterOrders).values({ id: "order-1", bookingId: booking.id, participantId: people.amina.id, status: "asked", language: "ar", dialect: "levantinsk", form: "phone", answerBy: "2026-11-24", late: false, requestedBy: "participant", task: "order", createdAt: at, updatedAt: at });
    await app.db.insert(planElements).values({ id: "element-1", participantId: people.amina.id, item: "work-practice", status: "agreed", statusOn: "2026-11-20", nextOn: "2026-12-01", addedBy: people.berit.id, createdAt: at, updatedAt: at });
    await app.db.insert(planSteps).values({ id: "step-1", elementId: "element-1", participantId: people.amina.id, status: "agreed", on: "2026-11-20", actor: "adviser", adviserId: people.berit.id, at });
    const document = await exported();
    expect(problemsOf(document)).toEqual([]);
    expect(document.appointments[0]!.interpreterOrders).toMatchObject([{ id: "order-1", status: { code: "asked", nb: "spurt om" }, language: { code: "ar", nb: "arabisk" }, form: { code: "phone" }, dialect: "levantinsk" }]);
    expect(document.planElements).toMatchObject([{ id: "element-1", item: { code: "work-practice", nb: "Arbeidspraksis" }, status: { code: "agreed" }, statusOn: "2026-11-20", nextOn: "2026-12-01", steps: [{ status: { code: "agreed" }, on: "2026-11-20", by: "adviser" }] }]);
  });

  it("names a voice message with its size and address and never its sound, also when the sound is deleted", async () => {
    const thread = await aThread(app.db, { participantId: people.amina.id });
    const spoken = await aMessage(app.db, { threadId: thread.id, participantId: people.amina.id, kind: "voice", text: null, language: "ar" });
    await aMessage(app.db, { threadId: thread.id, participantId: people.amina.id, kind: "voice", text: null, language: "so", createdAt: new Date("2026-11-20T12:00:00Z") });
    const sound = Buffer.from("lydmarkør-i-opptaket");
    await app.db.insert(recordings).values({ messageId: spoken.id, participantId: people.amina.id, mediaType: "audio/webm", size: sound.length, sound, createdAt: app.clock.now() });
    const answer = await app.get(addressOf(), { as: people.berit });
    const body = await answer.text();
    const document = JSON.parse(body) as Document;
    expect(problemsOf(document)).toEqual([]);
    const address = `/admin/innboks/${thread.id}/lyd/${spoken.id}`;
    expect(document.threads[0]!.messages).toMatchObject([
      { kind: "voice", recording: { language: "ar", isDeleted: false, mediaType: "audio/webm", bytes: sound.length, address } },
      { kind: "voice", recording: { language: "so", isDeleted: true, mediaType: null, bytes: null, address: null } },
    ]);
    expect(body).not.toContain(sound.toString("base64"));
    expect(body).not.toContain("lydmarkør");
    expect((await app.get(address, { as: people.berit })).status).toBe(200);
  });

  it("has all messages, not only the last ones, in the order they were written", async () => {
    const thread = await aThread(app.db, { participantId: people.amina.id });
    for (let n = 0; n < 260; n++) await aMessage(app.db, { threadId: thread.id, participantId: people.amina.id, text: `melding ${n}`, createdAt: new Date(Date.UTC(2026, 9, 1, 0, n)) });
    const said = (await exported()).threads[0]!.messages;
    expect(said).toHaveLength(260);
    expect(said.map((message) => (message.freeText as { text: string }).text)).toEqual(Array.from({ length: 260 }, (_, n) => `melding ${n}`));
  });

  it("has no internal notes, no card, no code and nobody else's", async () => {
    const thread = await aThread(app.db, { participantId: people.amina.id });
    await app.db.insert(internalNotes).values({ id: "note-1", participantId: people.amina.id, threadId: thread.id, adviserId: people.berit.id, text: "Notatmarkør", createdAt: app.clock.now() });
    const card = await anAccessCard(app.db, { participantId: people.amina.id, pinHash: "pinmarkør", activationHash: "kodemarkør" });
    const stranger = await aParticipant(app.db, { officeId: people.office.id, adviserIds: [people.berit.id], name: "Fremmedmarkør" });
    await aMessage(app.db, { threadId: (await aThread(app.db, { participantId: stranger.id })).id, participantId: stranger.id, text: "Fremmedmarkør" });
    const body = await (await app.get(addressOf(), { as: people.berit })).text();
    for (const secret of ["Notatmarkør", card.cardNumber, "pinmarkør", "kodemarkør", "Fremmedmarkør"]) expect(body).not.toContain(secret);
    expect(await app.db.select().from(accessCards)).toHaveLength(1);
  });
});

describe("the calendar", () => {
  it("has every appointment with a time once, cancelled ones marked, and no names or topics", async () => {
    await aBooking(app.db, { participantId: people.amina.id, officeId: people.office.id, adviserId: people.berit.id });
    await aBooking(app.db, { participantId: people.amina.id, officeId: people.office.id, status: "cancelled", sequence: 2, startsAt: new Date("2026-11-26T08:30:00Z"), endsAt: new Date("2026-11-26T09:15:00Z") });
    await aBooking(app.db, { participantId: people.amina.id, officeId: people.office.id, status: "requested", startsAt: null, endsAt: null });
    const answer = await app.get(calendarOf(), { as: people.berit });
    expect(answer.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
    const file = await answer.text();
    expect(file.match(/BEGIN:VCALENDAR/g)).toHaveLength(1);
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(file.match(/STATUS:CANCELLED/g)).toHaveLength(1);
    expect(file).toContain("METHOD:PUBLISH");
    expect(file).toContain("DTSTART:20261124T083000Z");
    expect(file).toContain("SEQUENCE:2");
    expect(file).not.toMatch(/Amina|Berit|planen/);
  });

  it("is an empty calendar for who has no appointments", async () => {
    const file = await (await app.get(calendarOf(), { as: people.berit })).text();
    expect(file).toMatch(/^BEGIN:VCALENDAR[\s\S]*END:VCALENDAR\s*$/);
    expect(file).not.toContain("VEVENT");
  });
});

describe("who takes it, and what it leaves behind", () => {
  it("is for her own advisers only, and each taking stands in the access log", async () => {
    for (const address of [addressOf(), calendarOf()]) {
      expect((await app.get(address, { as: people.other })).status).toBe(404);
      expect((await app.get(address, { as: people.amina })).headers.get("Location")).toContain("/admin/logg-inn");
      expect((await app.get(address)).headers.get("Location")).toContain("/admin/logg-inn");
      expect((await app.get(address, { as: people.berit, headers: { "Sec-Purpose": "prefetch" } })).status).toBe(404);
    }
    expect(await app.db.select().from(accessLog)).toEqual([]);
    const answer = await app.get(addressOf(), { as: people.berit });
    expect(answer.headers.get("Content-Type")).toBe("application/json; charset=utf-8");
    expect(answer.headers.get("Content-Disposition")).toBe(`attachment; filename="videre-${people.amina.id}.json"`);
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    await app.get(calendarOf(), { as: people.berit });
    expect(await app.db.select().from(accessLog)).toMatchObject([{ what: "export", adviserId: people.berit.id }, { what: "export", adviserId: people.berit.id }]);
    expect(describeAccess("export")).toEqual({ area: "export", changed: false });
    expect(JSON.stringify(app.log)).not.toContain("Amina");
  });

  it("is offered on the person's page, with what is in it and that it is noted", async () => {
    await app.get(addressOf(), { as: people.berit });
    const html = await page(await app.get(`/admin/deltakere/${people.amina.id}`, { as: people.berit }));
    expect(html.querySelector(`a[href="${addressOf()}"]`)).not.toBeNull();
    expect(html.querySelector(`a[href="${calendarOf()}"]`)).not.toBeNull();
    const words = textOf(html.querySelector("main"));
    expect(words).toContain("Last ned for et annet system");
    expect(words).toContain("Interne notater, tilgangskort og PIN er aldri med.");
    expect(words).toContain("Nedlastingen blir registrert med navnet ditt.");
    expect(words).toContain("Lastet ned en kopi for et annet system");
  });
});
