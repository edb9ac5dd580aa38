import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { issueAccessCard, type NewAccessCard } from "#app/features/sign-in/access-card.server.ts";
import { formatActivationCode, formatCardNumber } from "#app/features/sign-in/card-number.ts";
import { hashSecret, newCardNumber } from "#app/features/sign-in/secrets.server.ts";
import { advisers, sessions } from "#dialect";
import { anApp, cookiesAfter, page, textOf, type Fields, type TestApp } from "../support/app.ts";
import type { StoppedClock } from "../support/clock.ts";
import { anAdviser, anOffice, aParticipant } from "../support/people.ts";

// Checking a PIN costs real work, also on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const pin = "481516";
const password = "hemmelig-nok-2026";

let app: TestApp<StoppedClock>;
let amina: Awaited<ReturnType<typeof aParticipant>>;
let berit: Awaited<ReturnType<typeof anAdviser>>;
let card: NewAccessCard;

async function start(given: Parameters<typeof anApp<StoppedClock>>[0] = {}) {
  app = await anApp<StoppedClock>(given);
  const office = await anOffice(app.db, { phone: "+4722222222" });
  berit = await anAdviser(app.db, { officeId: office.id });
  amina = await aParticipant(app.db, { officeId: office.id, adviserIds: [berit.id], name: "Amina Merkelig" });
  const issued = await issueAccessCard(app.db, { participantId: amina.id, adviserId: berit.id, now: app.clock.now() });
  if (!issued) throw new Error("no card");
  card = issued;
}

beforeEach(() => start());

const activate = (fields: Fields = {}, path = "/nb/logg-inn/aktiver") =>
  app.post(path, { card: card.cardNumber, activation: card.activationCode, pin, pinAgain: pin, ...fields });
const signIn = (fields: Fields = {}, path = "/nb/logg-inn", as = "") => app.post(path, { card: card.cardNumber, pin, ...fields }, as ? { as } : {});
const ownPage = (as: string) => app.get("/nb/logg-inn", { as });
const problemsOf = async (answer: Response) => textOf((await page(answer)).querySelector(".ds-error-summary, .ds-alert"));

/** Signed in people are sent on from the sign-in page; others see it. */
async function isSignedIn(as: string): Promise<boolean> {
  return (await ownPage(as)).status === 303;
}

describe("the first time", () => {
  it("the code from the adviser and a PIN of one's own lead in, once", async () => {
    const answer = await activate({ card: formatCardNumber(card.cardNumber), activation: formatActivationCode(card.activationCode) });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("Location")).toBe("/nb/min-side");
    expect(await isSignedIn(cookiesAfter(answer))).toBe(true);
    const again = await activate();
    expect(again.status).toBe(400);
    expect(await problemsOf(again)).toContain("stemmer ikke");
    expect((await signIn()).status).toBe(303);
  });

  it("the code has run out after 72 hours, and the page says how to get a new one", async () => {
    app.clock.advance({ hours: 72, seconds: 1 });
    const answer = await activate();
    expect(answer.status).toBe(400);
    expect(textOf(await page(answer))).toContain("koden er for gammel");
    expect(textOf(await page(await activate()))).toContain("får du en ny hos oss");
  });

  it.each([
    [{ pin: "123456", pinAgain: "123456" }, "pin", "lett å gjette"],
    [{ pin: "481516", pinAgain: "481517" }, "pinAgain", "ikke like"],
    [{ pin: "4815", pinAgain: "4815" }, "pin", "6 tall"],
    [{ activation: "" }, "activation", "Skriv koden"],
    [{ activation: "1234" }, "activation", "8 tall"],
    [{ card: "" }, "card", "Skriv kortnummeret"],
    [{ card: "123" }, "card", "10 tall"],
  ])("what is wrong is said kindly, at its field, and costs no try: %j", async (fields, field, text) => {
    const answer = await activate(fields);
    expect(answer.status).toBe(400);
    const html = await page(answer);
    expect(textOf(html.querySelector(`#${field}-error`))).toContain(text);
    expect(html.querySelector(`.ds-error-summary a[href="#${field}"]`)).not.toBeNull();
    expect((await activate()).status).toBe(303);
  });

  it("Arabic and Persian digits are digits", async () => {
    const arabic = (digits: string) => [...digits].map((digit) => String.fromCodePoint(0x660 + Number(digit))).join("");
    const persian = (digits: string) => [...digits].map((digit) => String.fromCodePoint(0x6f0 + Number(digit))).join("");
    const answer = await activate({ card: arabic(card.cardNumber), activation: persian(card.activationCode), pin: arabic(pin), pinAgain: persian(pin) }, "/ar/logg-inn/aktiver");
    expect(answer.headers.get("Location")).toBe("/ar/min-side");
    expect((await signIn()).status).toBe(303);
  });
});

describe("the sign-in page", () => {
  it("has one form, one primary button, a filled number from the QR, and a way for who has no card", async () => {
    const answer = await app.get(`/nb/logg-inn?kort=${card.cardNumber}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    const html = await page(answer);
    expect(html.querySelectorAll("main form")).toHaveLength(1);
    expect(html.querySelectorAll("main .ds-button:not([data-variant])")).toHaveLength(1);
    const number = html.querySelector("#card");
    expect(number?.getAttribute("value")).toBe(formatCardNumber(card.cardNumber));
    expect(number?.getAttribute("inputmode")).toBe("numeric");
    expect(number?.getAttribute("autocomplete")).toBe("username");
    expect(html.querySelector("#pin")?.getAttribute("value")).toBeUndefined();
    expect(html.querySelector("main a[href='tel:+4722222222']")).not.toBeNull();
    expect(html.querySelector(`main a[href='/nb/logg-inn/aktiver?kort=${card.cardNumber}']`)).not.toBeNull();
    expect(html.querySelectorAll("script[src]:not([src='/videre.js'])")).toHaveLength(0);
  });

  it("shows nothing strange that came with the address", async () => {
    const html = await page(await app.get("/nb/logg-inn?kort=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E&til=%2F%2Fevil.example"));
    expect(html.querySelectorAll("main script")).toHaveLength(0);
  });

  it("changes language without losing the number, the page that was asked for, or a try, and never keeps the PIN", async () => {
    await activate();
    const html = await page(await app.get("/nb/logg-inn?til=%2Fnb%2Fmin-side%2Fmeldinger"));
    const button = html.querySelector("button[name='switch-language'][value='ar']");
    const path = button?.getAttribute("formaction") ?? "";
    expect(path).toBe("/ar/logg-inn?til=%2Fnb%2Fmin-side%2Fmeldinger");
    const switched = await signIn({ card: "1234", "switch-language": "ar" }, path);
    expect(switched.status).toBe(200);
    const arabic = await page(switched);
    expect(arabic.querySelector("html")?.getAttribute("dir")).toBe("rtl");
    expect(arabic.querySelector("#card")?.getAttribute("value")).toBe("1234");
    expect(arabic.toString()).not.toContain(pin);
    expect(arabic.querySelector(".ds-error-summary")).toBeNull();
    expect((await signIn({}, path)).headers.get("Location")).toBe("/ar/min-side/meldinger");
  });

  it("leads who is signed in on to the own page, but not past a card that was just scanned", async () => {
    const as = cookiesAfter(await activate());
    expect((await app.get("/uk/logg-inn?til=/uk/min-side/meldinger", { as })).headers.get("Location")).toBe("/uk/min-side/meldinger");
    expect((await app.get(`/uk/logg-inn?kort=${newCardNumber()}`, { as })).status).toBe(200);
  });

  it("sends nobody to another site", async () => {
    await activate();
    for (const til of ["//evil.example", "https://evil.example", "/\\evil.example", "/admin/innboks", "/nb/logg-ut"]) {
      expect((await signIn({}, `/nb/logg-inn?til=${encodeURIComponent(til)}`)).headers.get("Location")).toBe("/nb/min-side");
    }
  });

  it("is found by who was sent here, and leads back", async () => {
    await activate();
    const sent = await app.get("/nb/logg-inn?til=/nb/min-side/avtaler/00000000-0000-4000-8000-000000000009");
    expect((await page(sent)).querySelector("#page-form")?.getAttribute("action")).toBeUndefined();
    expect((await signIn({}, "/nb/logg-inn?til=/nb/min-side/avtaler/00000000-0000-4000-8000-000000000009")).headers.get("Location")).toBe(
      "/nb/min-side/avtaler/00000000-0000-4000-8000-000000000009",
    );
  });
});

describe("a wrong PIN", () => {
  beforeEach(() => activate().then(() => undefined));

  it("keeps the number, never the PIN, and says how many tries are left", async () => {
    const answer = await signIn({ pin: "905172" });
    expect(answer.status).toBe(400);
    expect(answer.headers.getSetCookie().join()).not.toMatch(/videre=/);
    const html = await page(answer);
    expect(html.querySelector("#card")?.getAttribute("value")).toBe(card.cardNumber);
    expect(html.toString()).not.toContain("905172");
    expect(textOf(html.querySelector(".ds-error-summary"))).toContain("Du har 4 forsøk igjen.");
  });

  it("five times closes the card for 15 minutes, with the time and the office's phone; after that the right PIN opens", async () => {
    for (let i = 0; i < 4; i += 1) await signIn({ pin: "905172" });
    const fifth = await page(await signIn({ pin: "905172" }));
    expect(textOf(fifth.querySelector(".ds-alert"))).toContain("Du kan prøve igjen søndag 22. november kl. 10.15");
    expect(fifth.querySelector(".ds-alert a[href='tel:+4722222222']")).not.toBeNull();
    app.clock.advance({ minutes: 14, seconds: 59 });
    expect((await signIn()).status).toBe(400);
    app.clock.advance({ seconds: 1 });
    expect((await signIn()).status).toBe(303);
  });

  it("reads the same for a card that does not exist, six times over, in answer and status", async () => {
    const unknown = newCardNumber();
    const without = async (answer: Response, number: string) => ({
      status: answer.status,
      text: textOf((await page(answer)).querySelector("main")).replaceAll(number, ""),
    });
    for (let i = 0; i < 6; i += 1) {
      const real = await without(await signIn({ pin: "905172" }), card.cardNumber);
      const none = await without(await signIn({ card: unknown, pin: "905172" }), unknown);
      expect(none).toEqual(real);
    }
  });
});

describe("a session", () => {
  it("ends without use after 30 minutes, and each use gives 30 more", async () => {
    const as = cookiesAfter(await activate());
    app.clock.advance({ minutes: 29 });
    expect(await isSignedIn(as)).toBe(true);
    app.clock.advance({ minutes: 29 });
    expect(await isSignedIn(as)).toBe(true);
    app.clock.advance({ minutes: 30 });
    expect(await isSignedIn(as)).toBe(false);
  });

  it("ends after eight hours, however much it is used", async () => {
    const as = cookiesAfter(await activate());
    for (let used = 0; used < 31; used += 1) {
      app.clock.advance({ minutes: 15 });
      expect(await isSignedIn(as)).toBe(true);
    }
    app.clock.advance({ minutes: 15 });
    expect(await isSignedIn(as)).toBe(false);
  });

  it("has a new key at each sign-in, and the old key of the same browser is dead", async () => {
    const first = cookiesAfter(await activate());
    const answer = await signIn({}, "/nb/logg-inn", first);
    const second = cookiesAfter(answer, first);
    expect(second).not.toBe(first);
    expect(await isSignedIn(first)).toBe(false);
    expect(await isSignedIn(second)).toBe(true);
    expect(await app.db.select().from(sessions)).toHaveLength(1);
  });

  it("cannot be chosen from outside: a made-up cookie is nothing, before and after", async () => {
    const answer = await signIn({}, "/nb/logg-inn", "videre=bWFkZS11cA%3D%3D.c2ln");
    await activate();
    expect(answer.headers.getSetCookie().join()).not.toContain("bWFkZS11cA");
    expect(await isSignedIn("videre=bWFkZS11cA%3D%3D.c2ln")).toBe(false);
  });

  it("has a cookie that scripts and other sites do not get, and behind https no other host", async () => {
    const plain = (await activate()).headers.getSetCookie().find((line) => line.startsWith("videre=")) ?? "";
    expect(plain).toMatch(/HttpOnly/);
    expect(plain).toMatch(/SameSite=Lax/);
    expect(plain).toMatch(/Path=\//);
    await start({ env: { publicOrigin: "https://videre.example.no" } });
    const secure = (await activate()).headers.getSetCookie().find((line) => line.startsWith("__Host-videre=")) ?? "";
    expect(secure).toMatch(/Secure/);
    expect(secure).not.toMatch(/Domain/);
  });
});

describe("leaving", () => {
  it("signing out ends the session on the server, clears the cookie and what was kept, and says so", async () => {
    const as = cookiesAfter(await activate());
    const answer = await app.post("/nb/logg-ut", {}, { as });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("Location")).toBe("/nb/logget-ut");
    expect(answer.headers.get("Clear-Site-Data")).toBe('"storage"');
    expect(cookiesAfter(answer, as)).not.toContain("videre=");
    expect(await isSignedIn(as)).toBe(false);
    expect(await app.db.select().from(sessions)).toEqual([]);
    expect(textOf(await page(await app.get("/nb/logget-ut", { as })))).toContain("Du er logget ut");
  });

  it("finish and hide also empties the browser's cache and goes on to another site, without a word about us", async () => {
    const as = cookiesAfter(await activate());
    const answer = await app.post("/ar/logg-ut", { then: "hide" }, { as });
    expect(answer.headers.get("Clear-Site-Data")).toBe('"cache", "storage"');
    expect(answer.headers.get("Location")).toBe("/ar/farvel");
    expect(await isSignedIn(as)).toBe(false);
    const goodbye = await app.get("/ar/farvel");
    expect(goodbye.headers.get("Refresh")).toBe("0; url=https://www.yr.no/");
    expect(goodbye.headers.get("Cache-Control")).toBe("no-store");
    expect((await page(goodbye)).querySelector("header, footer")).toBeNull();
  });

  it("looking at the address signs nobody out", async () => {
    const as = cookiesAfter(await activate());
    expect((await app.get("/nb/logg-ut", { as })).headers.get("Location")).toBe("/nb/min-side");
    expect((await app.get("/admin/logg-ut")).headers.get("Location")).toBe("/admin");
    expect(await isSignedIn(as)).toBe(true);
  });

  it("without being signed in is fine", async () => {
    expect((await app.post("/nb/logg-ut")).status).toBe(303);
  });
});

describe("a form from another site", () => {
  it.each(["/nb/logg-inn", "/nb/logg-inn/aktiver", "/nb/logg-ut", "/admin/logg-inn", "/admin/logg-ut"])("is refused at %s, as a page and as data", async (path) => {
    const as = cookiesAfter(await activate());
    for (const url of [path, `${path}?_data=routes%2F%24lang.logg-ut`, `${path}?_data=routes%2F%24lang.logg-inn`, `${path}?index`]) {
      for (const origin of ["https://evil.example", "null", null]) {
        const answer = await app.post(url, { card: card.cardNumber, pin }, { as, origin });
        expect(answer.status).toBe(403);
        expect(answer.headers.getSetCookie()).toEqual([]);
      }
    }
    expect(await isSignedIn(as)).toBe(true);
  });
});

describe("too many tries from one address", () => {
  it.each(["/nb/logg-inn", "/nb/logg-inn/aktiver", "/admin/logg-inn"])("are refused at %s with a page that says what to do, whatever is typed", async (path) => {
    await start({ limits: { signIn: 3, send: 10 } });
    const answers = [];
    for (let i = 0; i < 4; i += 1) answers.push(await app.post(path, { card: newCardNumber(), pin, email: `nobody-${i}@example.no`, password }));
    expect(answers.map((answer) => answer.status)).toEqual([400, 400, 400, 429]);
    expect(textOf(await page(answers[3]!))).toContain("Vent ti minutter");
  });

  it("count per address: the next person in another place gets in", async () => {
    await start({ limits: { signIn: 1, send: 10 }, env: { trustedProxies: 1 } });
    const from = (address: string) => ({ headers: { "X-Forwarded-For": address } });
    const fields = { card: newCardNumber(), pin };
    expect((await app.post("/nb/logg-inn", fields, from("192.0.2.1"))).status).toBe(400);
    expect((await app.post("/nb/logg-inn", fields, from("192.0.2.1"))).status).toBe(429);
    expect((await app.post("/nb/logg-inn", fields, from("192.0.2.2"))).status).toBe(400);
  });
});

describe("an adviser", () => {
  const email = "berit@fjordvik.example";
  const enter = (fields: Fields = {}, path = "/admin/logg-inn") => app.post(path, { email, password, ...fields });

  beforeEach(async () => {
    await app.db.update(advisers).set({ email, passwordHash: await hashSecret(password) }).where(eq(advisers.id, berit.id));
  });

  it("signs in with e-mail in any case and lands in the inbox, or where she was going", async () => {
    const answer = await enter({ email: " Berit@Fjordvik.example " });
    expect(answer.headers.get("Location")).toBe("/admin/innboks");
    const as = cookiesAfter(answer);
    expect((await app.get("/admin", { as })).headers.get("Location")).toBe("/admin/innboks");
    expect((await app.get("/admin/logg-inn", { as })).status).toBe(303);
    expect((await enter({}, "/admin/logg-inn?til=/admin/tolk")).headers.get("Location")).toBe("/admin/tolk");
    expect((await enter({}, "/admin/logg-inn?til=//evil.example")).headers.get("Location")).toBe("/admin/innboks");
  });

  it("who is signed out is sent to the sign-in page of the desk", async () => {
    expect((await app.get("/admin")).headers.get("Location")).toBe("/admin/logg-inn?til=%2Fadmin");
  });

  it("is told the same about a wrong password and an unknown address, and is locked out at the fifth", async () => {
    const answers = { known: [] as string[], unknown: [] as string[] };
    for (let i = 0; i < 6; i += 1) {
      answers.known.push(textOf((await page(await enter({ password: "feil-passord-her" }))).querySelector("main")));
      answers.unknown.push(textOf((await page(await enter({ email: "ingen@fjordvik.example" }))).querySelector("main")));
    }
    expect(answers.unknown).toEqual(answers.known);
    expect(answers.known[0]).toContain("Du har 4 forsøk igjen");
    expect(answers.known[4]).toContain("Du kan prøve igjen søndag 22. november kl. 10.15");
    expect((await enter()).status).toBe(400);
    app.clock.advance({ minutes: 15 });
    expect((await enter()).status).toBe(303);
  });

  it("never sees a password again, but the address", async () => {
    const html = await page(await enter({ password: "feil-passord-her" }));
    expect(html.toString()).not.toContain("feil-passord-her");
    expect(html.querySelector("#email")?.getAttribute("value")).toBe(email);
  });

  it("signs out", async () => {
    const as = cookiesAfter(await enter());
    const answer = await app.post("/admin/logg-ut", {}, { as });
    expect(answer.headers.get("Location")).toBe("/admin/logg-inn");
    expect((await app.get("/admin", { as })).headers.get("Location")).toContain("/admin/logg-inn");
  });

  it("is out at once when she is stopped", async () => {
    const as = cookiesAfter(await enter());
    await app.db.update(advisers).set({ active: false }).where(eq(advisers.id, berit.id));
    expect((await app.get("/admin", { as })).headers.get("Location")).toContain("/admin/logg-inn");
  });

  it("and a participant have nothing of each other's sessions", async () => {
    const participant = cookiesAfter(await activate());
    expect((await app.get("/admin", { as: participant.replace("videre=", "videre-admin=") })).headers.get("Location")).toContain("/admin/logg-inn");
    const adviser = cookiesAfter(await enter());
    expect(await isSignedIn(adviser.replace("videre-admin=", "videre="))).toBe(false);
  });
});

describe("the log", () => {
  it("has reasons and ids, and none of what was typed or who it was", async () => {
    const unknown = newCardNumber();
    await activate({ activation: "31415926" });
    await activate();
    await signIn();
    for (let i = 0; i < 6; i += 1) await signIn({ pin: "905172" });
    await signIn({ card: unknown, pin: "271828" }, "/nb/logg-inn?kort=marker-in-the-address");
    await app.post("/admin/logg-inn", { email: "marker@fjordvik.example", password: "marker-password" });
    await app.post("/nb/logg-ut", { then: "hide" });
    const written = JSON.stringify(app.log);
    const reasons = app.log.map((line) => line.msg).filter((text) => text !== "request");
    expect(reasons).toEqual([
      "sign-in.wrong", "sign-in.ok", "sign-in.ok", "sign-in.wrong", "sign-in.wrong", "sign-in.wrong", "sign-in.wrong",
      "sign-in.locked", "sign-in.locked", "sign-in.wrong", "sign-in.wrong", "sign-out.hide",
    ]);
    expect(written).toContain(amina.id);
    for (const secret of [card.cardNumber, card.activationCode, unknown, pin, "31415926", "905172", "271828", "marker", "Merkelig", "fjordvik.example", "argon2"]) {
      expect(written).not.toContain(secret);
    }
  });
});
