import { beforeEach, describe, expect, it } from "vitest";
import { meldekortCycles, messages, outcomes, threads } from "#dialect";
import type { StoppedClock } from "../support/clock.ts";
import { anApp, page, textOf, type TestApp } from "../support/app.ts";
import { anAdviser, anOffice, aParticipant } from "../support/people.ts";

type People = { berit: Awaited<ReturnType<typeof anAdviser>>; amina: Awaited<ReturnType<typeof aParticipant>>; other: Awaited<ReturnType<typeof aParticipant>> };

let app: TestApp<StoppedClock>;
let people: People;

/** Sunday 22 November 2026, 10.00 in Oslo. */
beforeEach(async () => {
  app = await anApp();
  const office = await anOffice(app.db);
  const berit = await anAdviser(app.db, { officeId: office.id });
  const amina = await aParticipant(app.db, { officeId: office.id, name: "Amina Ali", adviserIds: [berit.id], readingLanguage: "uk", legalBasis: "law-2026" });
  const other = await aParticipant(app.db, { officeId: office.id, adviserIds: [berit.id] });
  people = { berit, amina, other };
}, 30_000);

const list = "/nb/min-side/jobb-eller-skole";

async function formKey(as: People["amina"] = people.amina): Promise<string> {
  const html = await page(await app.get(list, { as }));
  return html.querySelector('#page-form input[name="formKey"]')?.getAttribute("value") ?? "";
}

/** Tells by the form as it stands on the page: the tick is on. */
async function tell(fields: Record<string, string> = {}, key?: string) {
  return app.post(list, { formKey: key ?? (await formKey()), kind: "permanent-job", day: "2026-12-01", hours: "37,5", tell: "yes", ...fields }, { as: people.amina });
}

const mainOf = async (path: string, as: People["amina"] | People["berit"] = people.amina) => textOf((await page(await app.get(path, { as }))).querySelector("main"));
const ownPath = async () => `${list}/${(await app.db.select().from(outcomes))[0]!.id}`;
const unticked = { tell: "" };

describe("telling that one has got something", () => {
  it("keeps it, tells the advisers in the same post, and leads to the own list", async () => {
    const html = await page(await app.get(list, { as: people.amina }));
    expect(html.querySelectorAll('input[name="kind"]')).toHaveLength(5);
    expect(html.querySelector('input[name="tell"]')?.hasAttribute("checked")).toBe(true);

    const answer = await tell();
    expect(answer.status).toBe(303);
    expect(answer.headers.get("Location")).toBe(await ownPath());
    expect(await app.db.select().from(outcomes)).toMatchObject([{ participantId: people.amina.id, kind: "permanent-job", startsOn: "2026-12-01", hoursAWeek: 38, stepsDone: [], withdrawnAt: null }]);
    const [message] = await app.db.select().from(messages);
    expect(message).toMatchObject({ from: "participant", kind: "ready", code: "outcome-permanent-job", values: { day: "2026-12-01", hours: "38" }, text: null });
    expect(await app.db.select().from(threads)).toMatchObject([{ id: message!.threadId, topic: "work", toAdviserId: null, answerBy: "2026-11-24" }]);

    const own = await mainOf(await ownPath());
    expect(own).toContain("Dette gjør du nå");
    expect(own).toContain("Fast jobb");
    expect(own).toContain("tirsdag 1. desember 2026");
    expect(own).toContain("omtrent 38 timer");
    expect(own).toContain("Rådgiveren din har fått beskjed.");
    expect(own).toContain("Jobber du minst 30 timer i uka?");
    expect(own).toContain("Be om en kontrakt på papir.");
    expect(own).toContain("Mister jeg penger når jeg jobber?");
  });

  it("is read by her in her language and by the desk in Norwegian, with day and hours", async () => {
    await tell();
    const [thread] = await app.db.select().from(threads);
    expect(await mainOf(`/nb/min-side/meldinger/${thread!.id}`)).toContain("Jeg har fått fast jobb. Første dag er tirsdag 1. desember 2026. Jobben er omtrent 38 timer i uka.");
    expect(await mainOf("/admin/innboks", people.berit)).toContain("Jeg har fått fast jobb.");
    expect(await mainOf(`/admin/innboks/${thread!.id}`, people.berit)).toContain("Første dag er tirsdag 1. desember 2026.");
    expect(await mainOf(`/admin/deltakere/${people.amina.id}`, people.berit)).toContain("fast jobb fra tirsdag 1. desember 2026");
  });

  it("stays hers alone when she takes the tick away, until she tells it after all; twice is once", async () => {
    await tell(unticked);
    expect(await app.db.select().from(messages)).toEqual([]);
    expect(await mainOf(`/admin/deltakere/${people.amina.id}`, people.berit)).not.toContain("fast jobb");
    const own = await ownPath();
    expect(await mainOf(own)).toContain("Bare du ser dette.");
    for (let times = 0; times < 2; times++) expect((await app.post(own, { intent: "tell" }, { as: people.amina })).headers.get("Location")).toBe(own);
    expect(await app.db.select().from(messages)).toHaveLength(1);
    expect(await mainOf(own)).toContain("Rådgiveren din har fått beskjed.");
    expect(await mainOf(`/admin/deltakere/${people.amina.id}`, people.berit)).toContain("fast jobb");
  });

  it("makes one row and one message of the same post, also at the same moment", async () => {
    const key = await formKey();
    const answers = await Promise.all([tell({}, key), tell({}, key), tell({}, key)]);
    expect(new Set(answers.map((answer) => answer.headers.get("Location"))).size).toBe(1);
    await tell({}, key);
    expect(await app.db.select().from(outcomes)).toHaveLength(1);
    expect(await app.db.select().from(messages)).toHaveLength(1);
  });

  it("keeps what was typed when something is wrong, and when the language is changed", async () => {
    const wrong = await app.post(list, { formKey: "first", day: "snart", hours: "mange" }, { as: people.amina });
    expect(wrong.status).toBe(400);
    const html = await page(wrong);
    expect(textOf(html.querySelector('[role="alert"]'))).toContain("Velg hva du har fått.");
    expect(html.querySelector("#hours")?.getAttribute("value")).toBe("mange");
    expect(html.querySelector('input[name="tell"]')?.hasAttribute("checked")).toBe(false);
    const english = await page(await app.post("/en/min-side/jobb-eller-skole", { formKey: "first", kind: "education", hours: "12", "switch-language": "en" }, { as: people.amina }));
    expect(english.querySelector('input[value="education"]')?.hasAttribute("checked")).toBe(true);
    expect(await app.db.select().from(outcomes)).toEqual([]);
  });

  it("writes nothing of it into titles, addresses or the log", async () => {
    await tell();
    const html = await page(await app.get(await ownPath(), { as: people.amina }));
    expect(html.querySelector("title")?.text).toContain("Dette gjør du nå");
    expect(JSON.stringify(app.log)).not.toMatch(/permanent-job|Amina/);
  });
});

describe("the own list", () => {
  it("is fitted to her meldekort", async () => {
    await tell();
    expect(await mainOf(await ownPath())).toContain("Har du meldekort? Skriv alle timene du jobber, hver dag.");
    await app.db.insert(meldekortCycles).values({ participantId: people.amina.id, type: "jobseeker", firstMonday: null, shared: false, updatedAt: app.clock.now(), updatedBy: "participant" });
    expect(await mainOf(await ownPath())).toContain("Nav spør om du har jobbet.");
  });

  it("is ticked and unticked by a plain post, and the desk sees nothing of that", async () => {
    await tell();
    const own = await ownPath();
    expect((await app.post(own, { tick: "contract" }, { as: people.amina })).headers.get("Location")).toBe(own);
    await app.post(own, { tick: "contract" }, { as: people.amina });
    await Promise.all([app.post(own, { tick: "tax-card" }, { as: people.amina }), app.post(own, { tick: "tell-nav" }, { as: people.amina })]);
    expect((await app.db.select().from(outcomes))[0]!.stepsDone.toSorted()).toEqual(["contract", "tax-card", "tell-nav"]);
    const html = await page(await app.get(own, { as: people.amina }));
    expect(html.querySelectorAll('button[name="untick"]')).toHaveLength(3);
    expect(await mainOf(list)).toContain("3 av 5 er gjort");
    await app.post(own, { untick: "contract" }, { as: people.amina });
    expect((await app.db.select().from(outcomes))[0]!.stepsDone.toSorted()).toEqual(["tax-card", "tell-nav"]);
    expect((await app.post(own, { tick: "no-such-step" }, { as: people.amina })).status).toBe(303);
    expect((await app.db.select().from(outcomes))[0]!.stepsDone).toHaveLength(2);
  });

  it("calls an interview no job", async () => {
    await tell({ kind: "interview", hours: "" });
    const own = await mainOf(await ownPath());
    expect(own).toContain("Et intervju er ikke jobb ennå");
    expect(own).toContain("Øv på å fortelle om deg selv");
    expect(own).not.toContain("kontrakt");
    expect(own).not.toContain("Mister jeg penger");
  });

  it("leads to a meeting, an interpreter and the message form of the page", async () => {
    await tell();
    const html = await page(await app.get(await ownPath(), { as: people.amina }));
    for (const path of ["/nb/min-side/avtaler/ny", "/nb/min-side/tolk", "/nb/tema/jobb-intervju-skoleplass", "/nb/min-side/meldinger/ny?tema=jobb-intervju-skoleplass"]) {
      expect(html.querySelector(`main a[href="${path}"]`), path).not.toBeNull();
      expect((await app.get(path, { as: people.amina })).status).toBe(200);
    }
  });
});

describe("taking it back", () => {
  it("says so to the advisers in the same thread when they were told, and takes it off her list and the desk", async () => {
    await tell();
    const own = await ownPath();
    const answer = await app.post(own, { intent: "withdraw" }, { as: people.amina });
    expect(answer.headers.get("Location")).toBe(`${list}?tatt-tilbake=fortalt`);
    expect(await mainOf(answer.headers.get("Location")!)).toContain("Vi har tatt det bort. Rådgiveren din har fått beskjed.");
    expect((await app.db.select().from(outcomes))[0]!.withdrawnAt).toEqual(app.clock.now());
    expect((await app.db.select().from(messages)).map((message) => message.code)).toEqual(["outcome-permanent-job", "outcome-withdrawn-permanent-job"]);
    expect(await app.db.select().from(threads)).toHaveLength(1);
    expect((await app.get(own, { as: people.amina })).status).toBe(404);
    expect((await app.post(own, { intent: "withdraw" }, { as: people.amina })).status).toBe(404);
    expect(await mainOf(`/admin/deltakere/${people.amina.id}`, people.berit)).not.toContain("fast jobb");
    expect(await mainOf(`/admin/innboks/${(await app.db.select().from(threads))[0]!.id}`, people.berit)).toContain("Det jeg fortalte om fast jobb, gjelder ikke lenger.");
  });

  it("says nothing to anybody when only she knew", async () => {
    await tell(unticked);
    expect((await app.post(await ownPath(), { intent: "withdraw" }, { as: people.amina })).headers.get("Location")).toBe(`${list}?tatt-tilbake=ja`);
    expect(await app.db.select().from(messages)).toEqual([]);
  });

  it("can be told anew, also by the form of before", async () => {
    const key = await formKey();
    await tell({}, key);
    await app.post(await ownPath(), { intent: "withdraw" }, { as: people.amina });
    app.clock.set("2026-11-22T09:02:00Z");
    await tell({}, key);
    await tell({}, key);
    expect((await app.db.select().from(outcomes)).map((one) => one.withdrawnAt !== null)).toEqual([true, false]);
    expect((await app.db.select().from(messages)).map((message) => message.code)).toEqual(["outcome-permanent-job", "outcome-withdrawn-permanent-job", "outcome-permanent-job"]);
  });
});

describe("whose it is", () => {
  it("is nobody else's: 404 for reading, ticking, telling and taking back", async () => {
    await tell(unticked);
    const own = await ownPath();
    expect((await app.get(own, { as: people.other })).status).toBe(404);
    const posts: Record<string, string>[] = [{ tick: "contract" }, { intent: "tell" }, { intent: "withdraw" }, {}];
    for (const fields of posts) expect((await app.post(own, fields, { as: people.other })).status).toBe(404);
    expect((await app.db.select().from(outcomes))[0]).toMatchObject({ stepsDone: [], withdrawnAt: null });
    expect(await app.db.select().from(messages)).toEqual([]);
    expect(await mainOf(list, people.other)).not.toContain("Fast jobb ·");
  });

  it("sends who is signed out to sign in, and back; the public page leads here first", async () => {
    const answer = await app.get(list);
    expect(decodeURIComponent(answer.headers.get("Location") ?? "")).toContain(`til=${list}`);
    const html = await page(await app.get("/nb/tema/jobb-intervju-skoleplass"));
    expect(html.querySelector(`main .button-row a[href="${list}"]`)?.text).toContain("Si det på Min side");
  });
});
