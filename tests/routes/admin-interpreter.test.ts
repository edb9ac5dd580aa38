import { asc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { stepsFor, taskNow } from "#app/features/interpreter/desk-steps.ts";
import { accessLog, bookings, interpreterNeeds, interpreterOrderEvents, interpreterOrders, notices, type OrderStatus, type OrderTask } from "#dialect";
import { anApp, page, textOf, type TestApp } from "../support/app.ts";
import type { StoppedClock } from "../support/clock.ts";
import { aBooking, anAdviser, anOffice, aParticipant, aTeam } from "../support/people.ts";

let app: TestApp<StoppedClock>;
let berit: Awaited<ReturnType<typeof anAdviser>>;
let other: Awaited<ReturnType<typeof anAdviser>>;
let amina: Awaited<ReturnType<typeof aParticipant>>;
let meeting: Awaited<ReturnType<typeof aBooking>>;
let officeId: string;

beforeEach(async () => {
  app = await anApp();
  const office = await anOffice(app.db, { interpreterNoticeDays: 2, answerDays: 2 });
  officeId = office.id;
  berit = await anAdviser(app.db, { officeId, name: "Berit Berg", phone: "+4740000001" });
  other = await anAdviser(app.db, { officeId });
  amina = await aParticipant(app.db, { officeId, adviserIds: [berit.id], name: "Amina Yusuf", readingLanguage: "uk" });
  meeting = await aBooking(app.db, {
    participantId: amina.id, officeId, adviserId: berit.id, startsAt: new Date("2026-12-01T08:30:00Z"), endsAt: new Date("2026-12-01T09:15:00Z"),
    purpose: "money", note: "Hemmelig notat", noteLanguage: "nb",
  });
});

let made = 0;
async function anOrder(given: Partial<typeof interpreterOrders.$inferInsert> = {}) {
  const id = `00000000-0000-4000-9000-${String(++made).padStart(12, "0")}`;
  await app.db.insert(interpreterOrders).values({
    id, bookingId: meeting.id, participantId: amina.id, status: "asked", task: "order", language: "ymm", dialect: "Baidoa", genderWish: "woman", form: "any",
    orderBy: "2026-11-27", answerBy: "2026-11-24", late: false, requestedBy: "participant", createdAt: new Date("2026-11-20T08:00:00Z"), updatedAt: new Date("2026-11-20T08:00:00Z"), ...given,
  });
  return id;
}
const readOrder = async (id: string) => (await app.db.select().from(interpreterOrders).where(eq(interpreterOrders.id, id)))[0];
const step = (id: string, fields: Record<string, string>, as = berit) => app.post(`/admin/tolk/${id}`, fields, { as });
const accesses = async () => (await app.db.select().from(accessLog).orderBy(asc(accessLog.at))).map((row) => row.what);
const list = async (as = berit) => page(await app.get("/admin/tolk", { as }));

describe("the work list", () => {
  it("shows what to do, by deadline, with name, meeting, language, dialect and wishes; a passed deadline says so in words", async () => {
    const late = await aBooking(app.db, { participantId: amina.id, officeId, startsAt: new Date("2026-11-24T08:30:00Z"), endsAt: new Date("2026-11-24T09:15:00Z") });
    await anOrder();
    await anOrder({ bookingId: late.id, orderBy: "2026-11-20", language: "ti", dialect: null, task: "reorder", status: "needs-reorder" });
    const rows = (await list()).querySelectorAll("tbody tr");
    expect(rows.map(textOf)).toEqual([
      expect.stringContaining("Fristen er gått"),
      expect.stringContaining("om 5 virkedager"),
    ]);
    expect(rows.map((row) => row.hasAttribute("data-late"))).toEqual([true, false]);
    const second = textOf(rows[1]!);
    for (const part of ["Bestill tolk", "Amina Yusuf", "maay", "Baidoa", "helst kvinne"]) expect(second).toContain(part);
    expect(textOf(rows[0]!)).toContain("Bestill på nytt");
  });

  it("shows only the adviser's own people, and a substitute only while she is one", async () => {
    await anOrder();
    expect(textOf(await list(other))).not.toContain("Amina");
    await aTeam(app.db, { participantId: amina.id, adviserId: other.id, validFrom: "2026-11-01", validTo: "2026-11-21" });
    expect(textOf(await list(other))).not.toContain("Amina");
    await aTeam(app.db, { participantId: amina.id, adviserId: other.id, validFrom: "2026-11-22", validTo: "2026-11-22" });
    expect((await list(other)).querySelectorAll("tbody tr")).toHaveLength(1);
  });

  it("asks what happened once a meeting with an interpreter is over", async () => {
    await anOrder({ status: "confirmed", task: null });
    expect((await list()).querySelectorAll("tbody tr")).toHaveLength(0);
    app.clock.set("2026-12-01T09:30:00Z");
    expect(textOf((await list()).querySelector("tbody tr"))).toContain("Skriv hva som skjedde");
  });

  it("shows meetings of people who need an interpreter for which nobody has asked", async () => {
    await app.db.insert(interpreterNeeds).values({ participantId: amina.id, needed: true, language: "so", updatedAt: meeting.createdAt, updatedBy: "participant" });
    expect((await list()).querySelector(`a[href="/admin/tolk/ny/${meeting.id}"]`)).not.toBeNull();
    await anOrder();
    expect((await list()).querySelector(`a[href="/admin/tolk/ny/${meeting.id}"]`)).toBeNull();
  });

  it("leaves one row a day in the access log for each person listed", async () => {
    await anOrder();
    await list();
    await list();
    expect(await accesses()).toEqual(["interpreter-list"]);
  });
});

describe("one order", () => {
  it("has a text for the agency without name, note or purpose; the dialect only once the adviser has read it", async () => {
    const id = await anOrder();
    const text = async (query = "") => (await page(await app.get(`/admin/tolk/${id}${query}`, { as: berit }))).querySelector("textarea")?.text ?? "";
    const first = await text();
    for (const part of ["Bestilling av tolk", "tirsdag 1. desember 2026", "09.30–10.15", "45 minutter", "maay", "helst kvinne", "Storgata 1", "Berit Berg"]) expect(first).toContain(part);
    expect(first).not.toMatch(/Amina|Yusuf|Hemmelig|penger|Baidoa/);
    expect(await text("?dialekt=1")).toContain("Baidoa");
    expect(await accesses()).toContain("interpreter-read");
  });

  it("tells the agency the time it knows when that is over, and the new one", async () => {
    const id = await anOrder({ status: "needs-reorder", task: "reorder", agencyStartsAt: new Date("2026-11-26T08:30:00Z"), agencyEndsAt: new Date("2026-11-26T09:15:00Z") });
    const text = (await page(await app.get(`/admin/tolk/${id}`, { as: berit }))).querySelector("textarea")?.text;
    expect(text).toContain("Avbestilles: torsdag 26. november 2026");
    expect(text).toContain("Tid: tirsdag 1. desember 2026");
  });

  it.each<[string, Partial<typeof interpreterOrders.$inferInsert>, Record<string, string>, { status: OrderStatus; task: OrderTask | null }, boolean]>([
    ["ordered", {}, { step: "ordered" }, { status: "ordered", task: null }, true],
    ["confirmed", { status: "ordered", task: null }, { step: "confirmed", interpreterName: "Tolk Tolkesen", qualification: "C" }, { status: "confirmed", task: null }, true],
    ["none free", {}, { step: "not-available" }, { status: "not-available", task: "follow-up" }, true],
    ["lost after confirming", { status: "confirmed", task: null }, { step: "not-available" }, { status: "not-available", task: "follow-up" }, true],
    ["new time confirmed", { status: "confirm-again", task: "tell-new-time" }, { step: "confirmed" }, { status: "confirmed", task: null }, true],
    ["cannot at the new time", { status: "confirm-again", task: "tell-new-time" }, { step: "cannot" }, { status: "needs-reorder", task: "reorder" }, true],
    ["told of the new place", { status: "confirmed", task: "check-form" }, { step: "told-form" }, { status: "confirmed", task: null }, false],
    ["cancelled at the agency", { status: "released", task: "cancel" }, { step: "cancelled" }, { status: "released", task: null }, false],
    ["not needed after all", { status: "confirmed", task: null, agencyStartsAt: new Date("2026-12-01T08:30:00Z") }, { step: "withdrawn" }, { status: "withdrawn", task: "cancel" }, true],
    ["followed up", { status: "not-available", task: "follow-up" }, { step: "followed-up" }, { status: "not-available", task: null }, false],
  ])("%s: order, history, access log and notice are one", async (_what, before, fields, after, told) => {
    const id = await anOrder(before);
    expect((await step(id, fields)).headers.get("Location")).toBe(`/admin/tolk/${id}?lagret=1`);
    expect(await readOrder(id)).toMatchObject(after);
    expect(await accesses()).toContain(`interpreter-${fields.step}`);
    const history = await app.db.select().from(interpreterOrderEvents).where(eq(interpreterOrderEvents.orderId, id));
    expect(history.map((event) => [event.status, event.actorKind, event.actorId])).toEqual(after.status === (before.status ?? "asked") ? [] : [[after.status, "adviser", berit.id]]);
    const sent = await app.db.select().from(notices);
    expect(sent).toHaveLength(told ? 1 : 0);
    if (told) {
      expect(sent[0]).toMatchObject({ participantId: amina.id, bookingId: meeting.id, kind: "interpreter", language: "uk", status: "waiting" });
      expect(sent[0]?.text).not.toMatch(/maay|somali|ymm|Tolkesen|Amina/i);
    }
  });

  it("keeps who interpreted: a category of the register, or the ground for an exception", async () => {
    const id = await anOrder({ status: "ordered", task: null });
    await step(id, { step: "confirmed", interpreterName: "Tolk Tolkesen", qualification: "B" });
    expect(await readOrder(id)).toMatchObject({ interpreterName: "Tolk Tolkesen", qualification: "B", exceptionReason: null, agencyStartsAt: meeting.startsAt });
    app.clock.set("2026-12-01T09:30:00Z");
    await step(id, { step: "outcome", outcome: "done", qualification: "cannot-wait" });
    expect(await readOrder(id)).toMatchObject({ status: "done", outcome: "done", qualification: null, exceptionReason: "cannot-wait", task: null });
  });

  it.each([
    ["interpreter-absent", "absent", "follow-up", 1],
    ["participant-absent", "done", null, 0],
    ["not-used", "done", null, 0],
  ])("outcome %s: status %s", async (outcome, status, task, told) => {
    const id = await anOrder({ status: "confirmed", task: null });
    app.clock.set("2026-12-01T08:45:00Z");
    await step(id, { step: "outcome", outcome });
    expect(await readOrder(id)).toMatchObject({ status, task, outcome });
    expect(await app.db.select().from(notices)).toHaveLength(told);
  });

  it("a step that no longer fits changes nothing and says so", async () => {
    const id = await anOrder({ status: "confirmed", task: null });
    expect((await step(id, { step: "ordered" })).headers.get("Location")).toBe(`/admin/tolk/${id}?endret=1`);
    expect((await step(id, { step: "nonsense" })).headers.get("Location")).toBe(`/admin/tolk/${id}?endret=1`);
    expect(await readOrder(id)).toMatchObject({ status: "confirmed" });
    expect(await app.db.select().from(notices)).toEqual([]);
  });

  it("says that an agency may charge when it is told late", async () => {
    const id = await anOrder({ status: "withdrawn", task: "cancel", agencyStartsAt: meeting.startsAt, agencyEndsAt: meeting.endsAt });
    const text = async () => textOf((await page(await app.get(`/admin/tolk/${id}`, { as: berit }))).querySelector("main"));
    expect(await text()).not.toContain("Byrået kan kreve betaling");
    app.clock.set("2026-11-30T09:00:00Z");
    expect(await text()).toContain("Byrået kan kreve betaling");
  });

  it("one notice is enough while it has not left the house", async () => {
    app.clock.set("2026-11-22T22:00:00Z");
    const id = await anOrder();
    await step(id, { step: "ordered" });
    await step(id, { step: "confirmed" });
    expect(await app.db.select().from(notices)).toHaveLength(1);
  });

  it("is 404 for everybody else, and leaves no trace", async () => {
    const id = await anOrder();
    expect((await app.get(`/admin/tolk/${id}`, { as: other })).status).toBe(404);
    expect((await step(id, { step: "ordered" }, other)).status).toBe(404);
    expect((await step(id, { step: "nonsense" }, other)).status).toBe(404);
    expect((await app.get(`/admin/tolk/ny/${meeting.id}`, { as: other })).status).toBe(404);
    expect((await app.post(`/admin/tolk/ny/${meeting.id}`, { language: "so" }, { as: other })).status).toBe(404);
    expect((await app.post(`/admin/tolk/ny/${meeting.id}`, {}, { as: other })).status).toBe(404);
    expect(await readOrder(id)).toMatchObject({ status: "asked" });
    expect(await accesses()).toEqual([]);
  });
});

describe("an adviser asks for somebody who has not", () => {
  it("with the known need filled in; the participant is told, in her language, that something is new", async () => {
    await app.db.insert(interpreterNeeds).values({ participantId: amina.id, needed: true, language: "so", dialect: "sør", updatedAt: meeting.createdAt, updatedBy: "participant" });
    const form = await page(await app.get(`/admin/tolk/ny/${meeting.id}`, { as: berit }));
    expect(form.querySelector("#language option[selected]")?.getAttribute("value")).toBe("so");

    const sent = await app.post(`/admin/tolk/ny/${meeting.id}`, { language: "so", dialect: "sør", gender: "any", takesPart: "phone" }, { as: berit });
    const [order] = await app.db.select().from(interpreterOrders);
    expect(sent.headers.get("Location")).toBe(`/admin/tolk/${order?.id}?lagret=1`);
    expect(order).toMatchObject({ status: "asked", requestedBy: "adviser", form: "phone", task: "order" });
    expect(await accesses()).toContain("interpreter-asked");
    expect(await app.db.select().from(notices)).toMatchObject([{ kind: "interpreter", language: "uk" }]);
  });

  it("opens the order there is instead of making a second", async () => {
    const id = await anOrder();
    expect((await page(await app.get(`/admin/tolk/ny/${meeting.id}`, { as: berit }))).querySelector(`a[href="/admin/tolk/${id}"]`)).not.toBeNull();
    const sent = await app.post(`/admin/tolk/ny/${meeting.id}`, { language: "so" }, { as: berit });
    expect(sent.headers.get("Location")).toContain(id);
    expect(await app.db.select().from(interpreterOrders)).toHaveLength(1);
  });

  it("says why there is none for a meeting that is over", async () => {
    await app.db.update(bookings).set({ status: "cancelled" });
    expect(textOf(await page(await app.get(`/admin/tolk/ny/${meeting.id}`, { as: berit })))).toContain("Møtet er avlyst");
    expect((await app.post(`/admin/tolk/ny/${meeting.id}`, { language: "so" }, { as: berit })).status).toBe(409);
  });
});

describe("steps that fit", () => {
  const now = new Date("2026-11-22T09:00:00Z");
  const coming = { startsAt: new Date("2026-12-01T08:30:00Z"), endsAt: new Date("2026-12-01T09:15:00Z") };
  const over = { startsAt: new Date("2026-11-20T08:30:00Z"), endsAt: new Date("2026-11-20T09:15:00Z") };
  const order = (status: OrderStatus, task: OrderTask | null = null) => ({ status, task, agencyStartsAt: null });

  it("every live order can be ended, and every task can be finished", () => {
    for (const status of ["asked", "ordered", "confirmed", "confirm-again", "needs-reorder", "not-available"] as const) {
      expect(stepsFor(order(status), coming, now)).toContain("withdrawn");
      expect(stepsFor(order(status), over, now)).toEqual(["outcome"]);
      expect(taskNow(order(status), over, now)).toBe("outcome");
    }
    expect(stepsFor(order("released", "cancel"), coming, now)).toEqual(["cancelled"]);
    expect(stepsFor(order("done", "outcome"), over, now)).toEqual(["outcome"]);
    expect(stepsFor(order("absent", "follow-up"), over, now)).toEqual(["followed-up"]);
    expect(stepsFor(order("done"), over, now)).toEqual([]);
  });
});
