import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { readEnv } from "#app/env.server.ts";
import { issueAccessCard, replaceAccessCard, unlockAccessCard, type NewAccessCard } from "#app/features/sign-in/access-card.server.ts";
import { hashSecret, newCardNumber, verifySecret, type VerifySecret } from "#app/features/sign-in/secrets.server.ts";
import { activateWithCode, signInAdviser, signInWithCard } from "#app/features/sign-in/sign-in.server.ts";
import { prepareSession } from "#app/http/session.server.ts";
import { accessCards, accessLog, advisers, sessions, signInAttempts, type Db } from "#dialect";
import { aClock, type StoppedClock } from "../support/clock.ts";
import { anAdviser, anOffice, aParticipant } from "../support/people.ts";
import { aDatabase } from "../support/test-database.ts";

// Checking a PIN costs real work, also on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const env = readEnv({ VIDERE_MODE: "test" });
const rightPin = "481516";
const wrongPin = "905172";

let db: Db;
let clock: StoppedClock;
let amina: Awaited<ReturnType<typeof aParticipant>>;
let berit: Awaited<ReturnType<typeof anAdviser>>;

beforeEach(async () => {
  db = aDatabase();
  clock = aClock("2026-11-22T09:00:00Z");
  const office = await anOffice(db);
  berit = await anAdviser(db, { officeId: office.id });
  amina = await aParticipant(db, { officeId: office.id, adviserIds: [berit.id] });
});

const by = () => ({ participantId: amina.id, adviserId: berit.id, now: clock.now() });

async function aSession(kind: "participant" | "adviser" = "participant") {
  return (await prepareSession(new Request(env.publicOrigin), { clock, env }, kind)).session;
}

async function aCard(): Promise<NewAccessCard> {
  const card = await issueAccessCard(db, by());
  if (!card) throw new Error("no card");
  return card;
}

async function activate(card: { cardNumber: string }, activationCode: string, verify?: VerifySecret) {
  return activateWithCode(db, { cardNumber: card.cardNumber, activationCode, pin: rightPin, session: await aSession(), now: clock.now() }, verify);
}

async function signIn(cardNumber: string, pin: string, verify?: VerifySecret) {
  return signInWithCard(db, { cardNumber, pin, session: await aSession(), now: clock.now() }, verify);
}

async function anActiveCard(): Promise<NewAccessCard> {
  const card = await aCard();
  expect(await activate(card, card.activationCode)).toMatchObject({ ok: true });
  return card;
}

/** Checks that count how often they are asked, and whether there was anything to check. */
function counting() {
  const asked: { hash: boolean }[] = [];
  const verify: VerifySecret = (hash, secret) => {
    asked.push({ hash: hash !== null });
    return verifySecret(hash, secret);
  };
  return { asked, verify };
}

async function times<T>(n: number, act: () => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  for (let i = 0; i < n; i += 1) answers.push(await act());
  return answers;
}

describe("a card from the adviser", () => {
  it("is made ready once with the code, then opens with the PIN", async () => {
    const card = await aCard();
    expect(await activate(card, card.activationCode)).toEqual({ ok: true, personId: amina.id });
    expect(await signIn(card.cardNumber, rightPin)).toEqual({ ok: true, personId: amina.id });
    expect(await activate(card, card.activationCode)).toMatchObject({ ok: false, reason: "wrong" });
    expect(await signIn(card.cardNumber, card.activationCode.slice(0, 6))).toMatchObject({ ok: false });
  });

  it("keeps nothing that opens it in readable form", async () => {
    const card = await anActiveCard();
    const rows = JSON.stringify(await db.select().from(accessCards));
    expect(rows).toContain(card.cardNumber);
    expect(rows).not.toContain(card.activationCode);
    expect(rows).not.toContain(rightPin);
    expect(rows).toContain("$argon2id$v=19$m=19456,t=2,p=1$");
  });

  it("has a code that is good for 72 hours and not a minute longer", async () => {
    const card = await aCard();
    clock.advance({ hours: 72 });
    expect(await activate(card, card.activationCode)).toMatchObject({ ok: false, reason: "wrong" });
    clock.advance({ minutes: -1 });
    expect(await activate(card, card.activationCode)).toMatchObject({ ok: true });
  });

  it("is made ready by one of two who use the code at the same moment", async () => {
    const card = await aCard();
    const answers = await Promise.all([activate(card, card.activationCode), activate(card, card.activationCode)]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await db.select().from(sessions)).toHaveLength(1);
  });

  it("does not open with a PIN before it is made ready", async () => {
    const card = await aCard();
    expect(await signIn(card.cardNumber, rightPin)).toMatchObject({ ok: false, reason: "wrong" });
  });

  it("is one at a time, and each is noted", async () => {
    await aCard();
    expect(await issueAccessCard(db, by())).toBeNull();
    expect(await db.select({ what: accessLog.what, by: accessLog.adviserId }).from(accessLog)).toEqual([{ what: "card-issued", by: berit.id }]);
  });
});

describe("a wrong PIN", () => {
  it("counts down, locks at the fifth for 15 minutes even for the right PIN, then opens again", async () => {
    const { cardNumber } = await anActiveCard();
    expect(await times(5, () => signIn(cardNumber, wrongPin))).toEqual([
      { ok: false, reason: "wrong", triesLeft: 4 },
      { ok: false, reason: "wrong", triesLeft: 3 },
      { ok: false, reason: "wrong", triesLeft: 2 },
      { ok: false, reason: "wrong", triesLeft: 1 },
      { ok: false, reason: "locked", until: new Date("2026-11-22T09:15:00Z") },
    ]);
    clock.set("2026-11-22T09:14:59Z");
    expect(await signIn(cardNumber, rightPin)).toEqual({ ok: false, reason: "locked", until: new Date("2026-11-22T09:15:00Z") });
    clock.set("2026-11-22T09:15:00Z");
    expect(await signIn(cardNumber, rightPin)).toMatchObject({ ok: true });
    expect(await signIn(cardNumber, wrongPin)).toMatchObject({ triesLeft: 4 });
  });

  it("four times, then the right one at the fifth try, opens", async () => {
    const { cardNumber } = await anActiveCard();
    await times(4, () => signIn(cardNumber, wrongPin));
    expect(await signIn(cardNumber, rightPin)).toMatchObject({ ok: true });
  });

  it("locks for a day at the twentieth in a row", async () => {
    const { cardNumber } = await anActiveCard();
    for (let lock = 0; lock < 3; lock += 1) {
      await times(5, () => signIn(cardNumber, wrongPin));
      clock.advance({ minutes: 15 });
    }
    const [last] = (await times(5, () => signIn(cardNumber, wrongPin))).slice(-1);
    expect(last).toEqual({ ok: false, reason: "locked", until: new Date(clock.now().getTime() + 24 * 3_600_000) });
    clock.advance({ hours: 24 });
    expect(await signIn(cardNumber, wrongPin)).toMatchObject({ reason: "wrong", triesLeft: 4 });
  });

  it("of yesterday is forgotten", async () => {
    const { cardNumber } = await anActiveCard();
    await times(4, () => signIn(cardNumber, wrongPin));
    clock.advance({ hours: 24 });
    expect(await signIn(cardNumber, wrongPin)).toMatchObject({ triesLeft: 4 });
  });

  it("twenty times at the same moment is checked five times, not twenty", async () => {
    const { cardNumber } = await anActiveCard();
    const { asked, verify } = counting();
    const answers = await Promise.all(Array.from({ length: 20 }, () => signIn(cardNumber, wrongPin, verify)));
    expect(asked).toHaveLength(5);
    expect(answers.filter((answer) => !answer.ok && answer.reason === "locked")).toHaveLength(16);
  });

  it("and a wrong code count together", async () => {
    const card = await aCard();
    await times(3, () => activate(card, "00000000"));
    await times(2, () => signIn(card.cardNumber, wrongPin));
    expect(await activate(card, card.activationCode)).toMatchObject({ reason: "locked" });
  });
});

describe("whether a card exists", () => {
  it.each([
    ["an unknown number", () => Promise.resolve(newCardNumber())],
    ["a card that was not made ready", async () => (await aCard()).cardNumber],
    ["a card that was replaced", async () => {
      const card = await anActiveCard();
      await replaceAccessCard(db, { ...by(), cardId: card.id });
      return card.cardNumber;
    }],
  ])("cannot be told from the answer, the lock or the work: %s", async (_, numberOf) => {
    const number = await numberOf();
    const other = await aParticipant(db, { officeId: amina.officeId, adviserIds: [berit.id] });
    const real = await issueAccessCard(db, { ...by(), participantId: other.id });
    await activateWithCode(db, { cardNumber: real!.cardNumber, activationCode: real!.activationCode, pin: rightPin, session: await aSession(), now: clock.now() });
    const unknown = counting();
    const known = counting();
    const toUnknown = await times(7, () => signIn(number, wrongPin, unknown.verify));
    const toKnown = await times(7, () => signIn(real!.cardNumber, wrongPin, known.verify));
    expect(toUnknown).toEqual(toKnown);
    expect(unknown.asked).toHaveLength(5);
    expect(known.asked).toHaveLength(5);
    expect(known.asked.every(({ hash }) => hash)).toBe(true);
    expect(unknown.asked.some(({ hash }) => hash)).toBe(false);
  });

  it("cannot be told when making a card ready either: unknown, spent and too old answer and work alike", async () => {
    const spent = await anActiveCard();
    const other = await aParticipant(db, { officeId: amina.officeId });
    const old = await issueAccessCard(db, { ...by(), participantId: other.id, now: new Date(clock.now().getTime() - 73 * 3_600_000) });
    for (const [number, code] of [[newCardNumber(), "12121212"], [spent.cardNumber, spent.activationCode], [old!.cardNumber, old!.activationCode]] as const) {
      const { asked, verify } = counting();
      expect(await activate({ cardNumber: number }, code, verify)).toEqual({ ok: false, reason: "wrong", triesLeft: 4 });
      expect(asked).toEqual([{ hash: false }]);
    }
  });

  it("is not told by nobody's hash: nothing opens it", async () => {
    expect(await verifySecret(null, "")).toBe(false);
    expect(await verifySecret(null, rightPin)).toBe(false);
    expect(await verifySecret(await hashSecret(rightPin), rightPin)).toBe(true);
  });
});

describe("an adviser", () => {
  it("unlocks a card at once", async () => {
    const { cardNumber } = await anActiveCard();
    await times(5, () => signIn(cardNumber, wrongPin));
    expect(await unlockAccessCard(db, by())).toBe(true);
    expect(await signIn(cardNumber, rightPin)).toMatchObject({ ok: true });
    expect((await db.select().from(accessLog)).map((row) => row.what)).toEqual(["card-issued", "card-unlocked"]);
  });

  it("has nothing to unlock where there is no card", async () => {
    expect(await unlockAccessCard(db, by())).toBe(false);
    expect(await db.select().from(accessLog)).toEqual([]);
  });

  it("replaces a card: the old one and its sessions end, the new one starts with a code of its own", async () => {
    const old = await anActiveCard();
    expect(await db.select().from(sessions)).toHaveLength(1);
    const next = await replaceAccessCard(db, { ...by(), cardId: old.id });
    expect(next).not.toBeNull();
    expect(await db.select().from(sessions)).toEqual([]);
    expect(await signIn(old.cardNumber, rightPin)).toMatchObject({ reason: "wrong" });
    expect(await activate(next!, next!.activationCode)).toMatchObject({ ok: true });
  });

  it("does not end the new card by sending the form twice", async () => {
    const old = await aCard();
    const next = await replaceAccessCard(db, { ...by(), cardId: old.id });
    expect(await replaceAccessCard(db, { ...by(), cardId: old.id })).toBeNull();
    expect(await activate(next!, next!.activationCode)).toMatchObject({ ok: true });
  });

  it("cannot replace a card through another participant", async () => {
    const card = await anActiveCard();
    const other = await aParticipant(db, { officeId: amina.officeId, adviserIds: [berit.id] });
    expect(await replaceAccessCard(db, { ...by(), participantId: other.id, cardId: card.id })).toBeNull();
    expect(await signIn(card.cardNumber, rightPin)).toMatchObject({ ok: true });
  });

  it("who replaces a card while its PIN is being checked, wins", async () => {
    const card = await anActiveCard();
    const verify: VerifySecret = async (hash, secret) => {
      const right = await verifySecret(hash, secret);
      await replaceAccessCard(db, { ...by(), cardId: card.id });
      return right;
    };
    expect(await signIn(card.cardNumber, rightPin, verify)).toMatchObject({ ok: false, reason: "wrong" });
    expect(await db.select().from(sessions)).toEqual([]);
  });

  it("signs in with e-mail and password; unknown and stopped ones answer and work like a wrong password", async () => {
    const passwordHash = await hashSecret("et langt passord");
    await db.update(advisers).set({ email: "berit@fjordvik.example", passwordHash }).where(eq(advisers.id, berit.id));
    await anAdviser(db, { officeId: amina.officeId, email: "stopped@fjordvik.example", passwordHash, active: false });
    const ask = async (email: string, password: string, verify?: VerifySecret) =>
      signInAdviser(db, { email, password, session: await aSession("adviser"), now: clock.now() }, verify);
    expect(await ask("berit@fjordvik.example", "et langt passord")).toEqual({ ok: true, personId: berit.id });
    const answers = [];
    for (const email of ["berit@fjordvik.example", "stopped@fjordvik.example", "nobody@fjordvik.example"]) {
      const { asked, verify } = counting();
      const password = email.startsWith("berit") ? "et annet passord" : "et langt passord";
      answers.push(await times(6, () => ask(email, password, verify)));
      expect(asked).toHaveLength(5);
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(answers[0]?.at(-1)).toMatchObject({ reason: "locked" });
    expect(JSON.stringify(await db.select().from(signInAttempts))).not.toContain("nobody");
  });
});

describe("signing in", () => {
  it("removes sessions and counts that are over", async () => {
    const { cardNumber } = await anActiveCard();
    await signIn(newCardNumber(), wrongPin);
    clock.advance({ hours: 25 });
    await signIn(cardNumber, rightPin);
    expect(await db.select().from(sessions)).toHaveLength(1);
    expect(await db.select().from(signInAttempts)).toEqual([]);
  });
});
