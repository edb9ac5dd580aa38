import { beforeEach, describe, expect, it } from "vitest";
import { loadDemo } from "#app/features/demo/load-demo.server.ts";
import { demoParticipants, participantKeys, readDemoSignIns } from "#app/features/demo/demo-people.ts";
import { isCardNumber } from "#app/features/sign-in/card-number.ts";
import { isEasyPin } from "#app/features/sign-in/pin.ts";
import { signInAdviser, signInWithCard } from "#app/features/sign-in/sign-in.server.ts";
import { findSpokenLanguage } from "#app/features/interpreter/spoken-languages.ts";
import { readOwnParticipants } from "#app/features/participants/read-own-participants.server.ts";
import { isEmptyDatabase } from "#db/seed/insert-rows.server.ts";
import { accessCards, advisers, bookings, interpreterOrders, messages, notices, offices, participants, threads, type Db } from "#dialect";
import { aDatabase } from "../support/test-database.ts";

const now = new Date("2026-11-22T09:00:00Z");
let db: Db;

beforeEach(() => {
  db = aDatabase();
});

function countedIds(): () => string {
  let made = 0;
  return () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, "0")}`;
}

describe("the demo municipality", () => {
  it("lets every adviser and participant in with the sign-ins that are printed", async () => {
    expect(await isEmptyDatabase(db)).toBe(true);
    const signIns = await loadDemo(db, now);
    expect(await isEmptyDatabase(db)).toBe(false);
    expect(signIns).toEqual(readDemoSignIns());
    const session = () => ({ keyHash: crypto.randomUUID(), kind: "participant" as const, replaces: null, createdAt: now, lastSeenAt: now, expiresAt: new Date(now.getTime() + 1000) });
    for (const { cardNumber, pin } of signIns.participants) {
      expect(isCardNumber(cardNumber)).toBe(true);
      expect(isEasyPin(pin, cardNumber)).toBe(false);
      expect(await signInWithCard(db, { cardNumber, pin, session: session(), now })).toMatchObject({ ok: true });
    }
    for (const { email, password } of signIns.advisers) {
      expect(await signInAdviser(db, { email, password, session: { ...session(), kind: "adviser" }, now })).toMatchObject({ ok: true });
    }
  });

  it("is the same each time, but for hashes", async () => {
    const other = aDatabase();
    await loadDemo(db, now, { newId: countedIds() });
    await loadDemo(other, now, { newId: countedIds() });
    for (const table of [offices, participants, bookings, interpreterOrders, threads, messages, notices]) {
      expect(await db.select().from(table)).toEqual(await other.select().from(table));
    }
  });

  it("is refused beside an office that is there already, and in production", async () => {
    await loadDemo(db, now);
    await expect(loadDemo(db, now)).rejects.toThrow("empty database");
    expect(await db.select().from(advisers)).toHaveLength(3);
    const real = aDatabase();
    await expect(loadDemo(real, now, { mode: "production" })).rejects.toThrow("never loaded in production");
    expect(await isEmptyDatabase(real)).toBe(true);
  });

  it("shows every state: meetings of all forms, wishes, interpreter orders that stand differently, one thread that has waited too long", async () => {
    await loadDemo(db, now);
    const meetings = await db.select().from(bookings);
    expect(new Set(meetings.map((one) => one.form))).toEqual(new Set(["office", "phone", "video", "home"]));
    expect(new Set(meetings.map((one) => one.status))).toEqual(new Set(["confirmed", "cancelled", "requested", "done"]));
    const video = meetings.find((one) => one.form === "video");
    expect(video).toMatchObject({ videoLink: null, street: null });
    expect(meetings.find((one) => one.form === "home")).toMatchObject({ street: null, placeName: null });
    const orders = await db.select().from(interpreterOrders);
    expect(new Set(orders.map((one) => one.status))).toEqual(new Set(["confirmed", "asked", "needs-reorder", "released", "ordered", "not-available", "done"]));
    const waiting = (await db.select().from(threads)).filter((one) => one.waitingSince);
    expect(waiting.length).toBeGreaterThanOrEqual(5);
    expect(waiting.filter((one) => one.answerBy! < "2026-11-22")).toHaveLength(1);
    expect(new Set((await db.select().from(messages)).flatMap((one) => one.language ?? []))).toEqual(new Set(["nb", "en", "uk", "ar"]));
    expect((await db.select().from(notices)).map((one) => one.language).sort()).toEqual(["ar", "ti", "uk", "uk"]);
    expect(await db.select().from(accessCards)).toHaveLength(9);
  });

  it.each(["2026-11-22T09:00:00Z", "2026-12-23T22:30:00Z", "2027-03-28T00:30:00Z", "2027-05-17T06:00:00Z"])("lies around now, whenever that is: %s", async (instant) => {
    const at = new Date(instant);
    await loadDemo(db, at);
    const meetings = await db.select().from(bookings);
    for (const meeting of meetings) {
      if (meeting.status === "confirmed") expect(meeting.startsAt! > at).toBe(true);
      if (meeting.status === "done") expect(meeting.endsAt! < at).toBe(true);
      expect(meeting.createdAt <= at).toBe(true);
      expect(meeting.updatedAt <= at).toBe(true);
    }
    for (const message of await db.select().from(messages)) expect(message.createdAt <= at).toBe(true);
  });

  it("gives each adviser her own people only", async () => {
    await loadDemo(db, now);
    const [jonas] = (await db.select().from(advisers)).filter((one) => one.name.startsWith("Jonas"));
    const { people } = await readOwnParticipants(db, jonas!, "", now);
    expect(people.map((one) => one.name)).toEqual(["Amal Haddad", "Dmytro Kovalenko", "Oksana Melnyk", "Piotr Zieliński"]);
    expect(people.find((one) => one.name === "Piotr Zieliński")).toMatchObject({ interpreter: null, waiting: 1, meldekort: { atRisk: false } });
  });

  it("names only languages that are in the lists", () => {
    for (const key of participantKeys) {
      const { need } = demoParticipants[key];
      if (need) expect(findSpokenLanguage(need.language), need.language).not.toBeNull();
    }
  });
});
