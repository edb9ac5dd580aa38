import { beforeAll, describe, expect, it } from "vitest";
import { interpreterOrders, outcomes, planElements } from "#dialect";
import { anApp, type AskOptions, type TestApp } from "../support/app.ts";
import { aBooking, aMessage, anAdviser, anOffer, anOffice, aParticipant, aThread, aVoiceMessage } from "../support/people.ts";
import { listRoutes } from "../support/route-list.ts";

// Words that stand nowhere but in Amina's own data. Whoever may not read them must not meet them.
const secrets = { name: "Aminamarkør Hemmelig", text: "Tekstmarkør om noe privat", note: "Notatmarkør til møtet" };

type Actor = "signed out" | "other participant" | "own participant" | "other adviser" | "own adviser";
const actors: Actor[] = ["signed out", "other participant", "own participant", "other adviser", "own adviser"];
type Way = "GET" | "GET _data" | "POST" | "POST _data";
const ways: Way[] = ["GET", "GET _data", "POST", "POST _data"];

const routes = await listRoutes();

let app: TestApp;
const as: Record<Actor, AskOptions> = { "signed out": {}, "other participant": {}, "own participant": {}, "other adviser": {}, "own adviser": {} };
const values: Record<string, string> = { lang: "nb", filter: "familie", "*": "finnes-ikke", code: "uk" };

beforeAll(async () => {
  app = await anApp({ limits: { signIn: 10_000, send: 10_000 } });
  const { db } = app;
  const office = await anOffice(db);
  const adviser = await anAdviser(db, { officeId: office.id, textLanguages: ["*"] });
  const otherAdviser = await anAdviser(db, { officeId: office.id });
  const own = await aParticipant(db, { officeId: office.id, adviserIds: [adviser.id], name: secrets.name });
  const other = await aParticipant(db, { officeId: office.id, adviserIds: [otherAdviser.id] });
  const booking = await aBooking(db, { participantId: own.id, officeId: office.id, adviserId: adviser.id, note: secrets.note, noteLanguage: "nb" });
  const thread = await aThread(db, { participantId: own.id });
  await aMessage(db, { threadId: thread.id, participantId: own.id, text: secrets.text });
  const voice = await aVoiceMessage(db, { threadId: thread.id, participantId: own.id });
  const orderId = "00000000-0000-4000-8000-00000000feed";
  const at = app.clock.now();
  await db.insert(interpreterOrders).values({
    id: orderId, bookingId: booking.id, participantId: own.id, status: "asked", language: "ar", form: "any",
    answerBy: "2026-11-24", late: false, requestedBy: "participant", task: "order", createdAt: at, updatedAt: at,
  });
  const elementId = "00000000-0000-4000-8000-00000000beef";
  await db.insert(planElements).values({ id: elementId, participantId: own.id, item: "recognition", status: "waiting", statusOn: "2026-11-01", addedBy: adviser.id, createdAt: at, updatedAt: at });
  const offer = await anOffer(db, { officeId: office.id });
  const outcomeId = "00000000-0000-4000-8000-00000000cafe";
  await db.insert(outcomes).values({ id: outcomeId, participantId: own.id, kind: "education", stepsDone: [], formKey: "first.mark", createdAt: at });
  Object.assign(values, { bookingId: booking.id, threadId: thread.id, messageId: voice.id, orderId, participantId: own.id, offerId: offer.id, officeId: office.id, elementId, outcomeId });
  Object.assign(as, {
    "other participant": { as: other },
    "own participant": { as: own },
    "other adviser": { as: otherAdviser },
    "own adviser": { as: adviser },
  });
});

function addressOf(path: string): string {
  return path.replace("/admin/sprak/:code/*", "/admin/sprak/:code/pages/tolk").replace(/:(\w+)\??|\*/g, (whole, name: string | undefined) => {
    const value = values[name ?? "*"];
    if (value === undefined) throw new Error(`the matrix does not know ${whole} of ${path}: give it a row that somebody owns`);
    return value;
  });
}

type Expected = "anything" | "page" | "sign-in" | "signed out" | "nothing";

/** What an actor may meet, by the address alone: nobody has to remember to add a new route here. */
function expectedFor(path: string, actor: Actor, way: Way): Expected {
  const area = path.startsWith("/admin") ? "admin" : path.includes("/min-side") ? "min-side" : "open";
  if (area === "open" || /\/logg-(inn|ut)/.test(path)) return "anything";
  const insider = area === "admin" ? actor.endsWith("adviser") : actor.endsWith("participant");
  if (!insider) return way.startsWith("GET") ? "sign-in" : "signed out";
  const owned = /:(bookingId|threadId|orderId|participantId|elementId|outcomeId|code)/.test(path);
  return owned && actor.startsWith("other") ? "nothing" : "page";
}

async function ask(route: { id: string; path: string }, actor: Actor, way: Way): Promise<Response> {
  const address = addressOf(route.path) + (way.endsWith("_data") ? `?_data=${encodeURIComponent(route.id)}` : "");
  return way.startsWith("GET") ? app.get(address, as[actor]) : app.post(address, {}, as[actor]);
}

describe.each(routes.map((route) => [route.path, route] as const))("%s", (path, route) => {
  it.each(actors.flatMap((actor) => ways.map((way) => [actor, way] as const)))("%s, %s", async (actor, way) => {
    const answer = await ask(route, actor, way);
    const body = await answer.text();
    const target = answer.headers.get("Location") ?? answer.headers.get("X-Remix-Redirect") ?? "";
    const expected = expectedFor(path, actor, way);

    expect(answer.status, body.slice(0, 300)).toBeLessThan(500);
    if (!actor.startsWith("own")) for (const secret of Object.values(secrets)) expect(body).not.toContain(secret);
    if (expected === "sign-in") expect(target).toMatch(/\/logg-inn\?/);
    if (expected === "signed out") expect([401, 405]).toContain(answer.status);
    if (expected === "nothing") expect([404, 405]).toContain(answer.status);
    if (expected === "page") expect([401, 403, 404]).not.toContain(answer.status);
    if (expected === "page" && way === "GET" && route.hasPage) expect([200, 302, 303]).toContain(answer.status);
    if (expected !== "anything") expect(answer.headers.get("Cache-Control")).toBe("no-store");
  });
});

describe("posts from elsewhere", () => {
  it.each(routes.flatMap((route) => (["POST", "POST _data"] as const).map((way) => [route.path, way, route] as const)))("%s, %s: a foreign, null or missing origin is refused before Remix", async (_path, way, route) => {
    const address = addressOf(route.path) + (way.endsWith("_data") ? `?_data=${encodeURIComponent(route.id)}` : "");
    for (const origin of ["https://evil.example", "null", null, "http://localhost:3000.evil.example"]) {
      const answer = await app.post(address, {}, { ...as["own participant"], origin });
      expect(answer.status).toBe(403);
    }
    const spoofed = await app.post(address, {}, { origin: "https://evil.example", headers: { "X-Forwarded-Host": "evil.example" } });
    expect(spoofed.status).toBe(403);
  });
});
