import { beforeEach, describe, expect, it } from "vitest";
import { accessCards, accessLog } from "#dialect";
import { bareDigits } from "#app/features/sign-in/card-number.ts";
import { hashSecret } from "#app/features/sign-in/secrets.server.ts";
import { anApp, cookiesAfter, page, textOf, type TestApp } from "../support/app.ts";
import { anAccessCard, anAdviser, anOffice, aParticipant } from "../support/people.ts";

let app: TestApp;
let berit: Awaited<ReturnType<typeof anAdviser>>;
let amina: Awaited<ReturnType<typeof aParticipant>>;
let card: string;

beforeEach(async () => {
  app = await anApp({ limits: { signIn: 1000, send: 1000 } });
  const office = await anOffice(app.db, { name: "Kvalifisering og integrering", phone: "+4740000000" });
  berit = await anAdviser(app.db, { officeId: office.id });
  amina = await aParticipant(app.db, { officeId: office.id, name: "Amina Deltaker", readingLanguage: "ar", adviserIds: [berit.id] });
  card = `/admin/deltakere/${amina.id}/kort`;
});

const digitsIn = (node: ReturnType<Awaited<ReturnType<typeof page>>["querySelector"]>) => bareDigits(textOf(node));
async function issue(fields: Record<string, string> = {}) {
  const answer = await app.post(card, fields, { as: berit });
  const shown = await page(answer);
  return { answer, shown, number: digitsIn(shown.querySelector(".access-card-number")), code: digitsIn(shown.querySelector(".code-slip-code")) };
}

describe("the printed access card", () => {
  it("has number, QR code, the steps in the person's language and Norwegian, and the code on a slip of its own", async () => {
    const { answer, shown, number, code } = await issue();
    expect(answer.status).toBe(200);
    expect(number).toMatch(/^\d{10}$/);
    expect(code).toMatch(/^\d{8}$/);
    expect(shown.querySelector(".access-card svg.qr path")?.getAttribute("d")).toMatch(/^M\d+ \d+h1v1/);
    const steps = shown.querySelectorAll(".card-steps > div");
    expect(steps.map((part) => [part.getAttribute("lang"), part.getAttribute("dir")])).toEqual([["ar", "rtl"], ["nb", "ltr"]]);
    expect(textOf(shown.querySelector(".card-steps"))).toContain("localhost:3000/ar/logg-inn");
    expect(shown.querySelector(".code-slip")?.closest(".access-card")).toBeNull();
    expect(textOf(shown.querySelector(".access-card"))).not.toContain(code);
    expect(shown.querySelector("header")).toBeNull();
  });

  it("says nothing of the person or of which service it is", async () => {
    const { shown } = await issue();
    const printed = textOf(shown.querySelector(".card-sheet"));
    expect(printed).toContain("40 00 00 00");
    expect(printed).not.toMatch(/Amina|Deltaker|\bNav\b|program|integrering|kvalifisering|flyktning/i);
  });

  it("prints one language when the person reads Norwegian", async () => {
    const office = amina.officeId;
    const kari = await aParticipant(app.db, { officeId: office, readingLanguage: "nb", adviserIds: [berit.id] });
    const shown = await page(await app.post(`/admin/deltakere/${kari.id}/kort`, {}, { as: berit }));
    expect(shown.querySelectorAll(".card-steps > div")).toHaveLength(1);
  });

  it("opens the portal: number and code once, then the chosen PIN", async () => {
    const { number, code } = await issue();
    const activated = await app.post("/ar/logg-inn/aktiver", { card: number, activation: code, pin: "138642", pinAgain: "138642" });
    expect(activated.status).toBe(303);
    expect((await app.get("/ar/min-side", { as: cookiesAfter(activated) })).status).toBe(200);
  });
});

describe("the first code", () => {
  it("is shown once: neither a later page nor an address nor the log holds it", async () => {
    const { number, code } = await issue();
    const again = await page(await app.get(card, { as: berit }));
    expect(digitsIn(again.querySelector(".access-card-number"))).toBe(number);
    expect(again.querySelector(".code-slip")).toBeNull();
    expect(JSON.stringify(app.log)).not.toContain(code);
    const [row] = await app.db.select().from(accessCards);
    expect(JSON.stringify(row)).not.toContain(code);
  });

  it("does not come again when the form is sent twice; the first card stays", async () => {
    const { number } = await issue();
    const second = await app.post(card, {}, { as: berit });
    expect(second.status).toBe(409);
    const shown = await page(second);
    expect(shown.querySelector(".code-slip")).toBeNull();
    expect(digitsIn(shown.querySelector(".access-card-number"))).toBe(number);
  });
});

describe("another card", () => {
  it("replaces the one the adviser saw, once", async () => {
    const first = await issue();
    const second = await issue({ replaces: first.number });
    expect(second.number).not.toBe(first.number);
    expect(second.code).toMatch(/^\d{8}$/);
    const late = await issue({ replaces: first.number });
    expect(late.answer.status).toBe(409);
    expect(late.number).toBe(second.number);
    expect((await app.db.select().from(accessCards)).filter((one) => one.replacedAt === null)).toHaveLength(1);
    expect((await app.db.select().from(accessLog)).map((row) => row.what)).toEqual(expect.arrayContaining(["card-issued", "card-replaced", "card-read"]));
  });

  it("goes to the person's page when there is no card to print", async () => {
    const answer = await app.get(card, { as: berit });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("Location")).toBe(`/admin/deltakere/${amina.id}`);
  });
});

it("a card locked by wrong PINs is shown as locked, and opened by an adviser", async () => {
  const { cardNumber } = await anAccessCard(app.db, { participantId: amina.id, cardNumber: "4000000010", pinHash: await hashSecret("138642") });
  for (let attempt = 0; attempt < 5; attempt++) await app.post("/nb/logg-inn", { card: cardNumber, pin: "975318" });
  const address = `/admin/deltakere/${amina.id}`;
  expect(textOf(await page(await app.get(address, { as: berit })))).toContain("Kortet er låst");
  expect((await app.post(address, { intent: "unlock-card" }, { as: berit })).headers.get("Location")).toBe(`${address}?gjort=unlocked`);
  expect(textOf(await page(await app.get(address, { as: berit })))).toContain("Kortet er i bruk");
});
