import { eq } from "drizzle-orm";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { formatDay } from "#app/i18n/format.ts";
import { messages, type Db } from "#dialect";
import { aBrowser, aPortal, type RunningPortal } from "../support/browser.ts";
import { demoAdviser } from "../support/demo.ts";
import { aMessage, aParticipant, aThread } from "../support/people.ts";
import { beginning, deskSize, plain, scripts, someone, wordsIn, type Someone } from "../support/someone.ts";

const nb = wordsIn("nb");
const ar = wordsIn("ar");
const question = "هل يمكنني تغيير الدورة؟";

let portal: RunningPortal;
let browser: Browser;
let marit: Awaited<ReturnType<typeof demoAdviser>>;
let jonas: Awaited<ReturnType<typeof demoAdviser>>;

beforeAll(async () => {
  [portal, browser] = await Promise.all([aPortal({ demo: true }), aBrowser()]);
  [marit, jonas] = await Promise.all([demoAdviser(portal.db, "marit"), demoAdviser(portal.db, "jonas")]);
});
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

/** A thread of a reader of Arabic that waits since Friday, followed by these advisers. */
async function aQuestion(db: Db, adviserIds: string[], name?: string) {
  const person = await aParticipant(db, { officeId: marit.officeId, adviserIds, readingLanguage: "ar", ...(name ? { name, nameSearch: name.toLowerCase() } : {}) });
  const thread = await aThread(db, { participantId: person.id });
  await aMessage(db, { threadId: thread.id, participantId: person.id, text: question, language: "ar" });
  const answers = async () => (await db.select().from(messages).where(eq(messages.threadId, thread.id))).filter((row) => row.from !== "participant");
  return { person, thread, answers, page: `/admin/innboks/${thread.id}` };
}

describe.each(scripts)("answering at the desk, $script", ({ javaScriptEnabled }) => {
  let desk: Someone;

  beforeEach(async () => {
    desk = await someone(browser, portal, { as: marit, viewport: deskSize, javaScriptEnabled });
    return () => desk.leave();
  });

  const reader = (person: { id: string }) => someone(browser, portal, { lang: "ar", as: { kind: "participant", id: person.id }, javaScriptEnabled });
  const write = (words: string, at = desk) => at.type(nb("admin:inbox.reply.text"), words);
  const send = (at = desk) => at.press(nb("admin:inbox.reply.send"));
  const textOf = (at = desk) => at.page.getByLabel(nb("admin:inbox.reply.text"), { exact: true }).inputValue();

  it("warns before an answer goes out in a language the person does not read, and then marks it as Norwegian for her", async () => {
    const { person, page, answers } = await aQuestion(portal.db, [marit.id]);
    await desk.go(page);
    await write("Ja, det kan du.");
    await send();
    await desk.sees(nb("admin:inbox.problems.other-language"), desk.page.getByRole("alert"));
    expect(await textOf()).toBe("Ja, det kan du.");
    expect(await answers()).toEqual([]);
    await desk.page.getByRole("checkbox", { name: nb("admin:inbox.reply.send-anyway") }).check();
    await send();
    await desk.sees(nb("admin:inbox.sent"));

    const amina = await reader(person);
    await amina.go(`/ar/min-side/meldinger/${(await answers())[0]!.threadId}`);
    const said = amina.page.getByText("Ja, det kan du.");
    expect(await said.evaluate((node) => `${node.closest("[lang]")?.getAttribute("lang")} ${getComputedStyle(node).direction}`)).toBe("nb ltr");
    await amina.sees(ar("messages:thread.written-in", { language: "\u2068Norsk\u2069" }));
    await amina.sees(ar("messages:thread.with-interpreter"));
    await amina.leave();
  });

  it("stops an answer with an open place, and fills it with the day and time that are given", async () => {
    const { page, answers, person, thread } = await aQuestion(portal.db, [marit.id]);
    await desk.go(page);
    await desk.page.locator("summary", { hasText: nb("admin:inbox.reply.others") }).click();
    await desk.choose(nb("admin:inbox.replies.i-call-you"));
    await send();
    await desk.sees(nb("admin:inbox.problems.missing.day"), desk.page.getByRole("alert"));
    expect(await answers()).toEqual([]);
    await desk.type(nb("admin:inbox.reply.day"), "2026-11-25");
    await send();
    await desk.sees(nb("admin:inbox.problems.missing.time"), desk.page.getByRole("alert"));
    expect(await answers()).toEqual([]);
    await desk.type(nb("admin:inbox.reply.time"), "10:15");
    await send();
    await desk.sees(nb("admin:inbox.sent"));
    expect(await answers()).toMatchObject([{ kind: "ready", code: "i-call-you" }]);

    const amina = await reader(person);
    await amina.go(`/ar/min-side/meldinger/${thread.id}`);
    const read = await amina.reads(amina.page.getByRole("main"));
    expect(read).toContain(plain(formatDay("2026-11-25", "ar")));
    expect(read).toContain("10:15");
    expect(read).not.toMatch(/\{\{|\[/);
    await amina.leave();

    const other = await aQuestion(portal.db, [marit.id]);
    await desk.go(other.page);
    await write("Vi møtes {{day}}.");
    await send();
    await desk.sees(nb("admin:inbox.problems.open-placeholder"), desk.page.getByRole("alert"));
    expect(await other.answers()).toEqual([]);
  });

  it("tells two advisers of each other before the second answer goes out, and keeps her text", async () => {
    const { page, answers } = await aQuestion(portal.db, [marit.id, jonas.id]);
    const second = await someone(browser, portal, { as: jonas, viewport: deskSize, javaScriptEnabled });
    await desk.go(page);
    await second.go(page);
    await second.sees(nb("admin:inbox.thread.present", { names: marit.name }));
    await write("نعم، يمكنك ذلك.", second);
    await second.pick(nb("admin:inbox.reply.language"), "arabisk");

    await desk.choose(nb("admin:inbox.replies.noted"));
    await send();
    await desk.sees(nb("admin:inbox.sent"));

    await send(second);
    await second.sees(nb("admin:inbox.meanwhile.title"));
    await second.sees(nb("admin:inbox.meanwhile.adviser-now", { name: marit.name }));
    expect(await textOf(second)).toBe("نعم، يمكنك ذلك.");
    expect(await answers()).toHaveLength(1);
    await send(second);
    await second.sees(nb("admin:inbox.sent"));
    expect((await answers()).map((answer) => answer.adviserId)).toEqual([marit.id, jonas.id]);
    await second.leave();
  });

  it("ends a wait that needs no answer with one press and a dated line that the person sees", async () => {
    const { person, page, thread } = await aQuestion(portal.db, [marit.id]);
    await desk.go(page);
    desk.count();
    await desk.press(nb("admin:inbox.thread.no-answer"));
    expect(desk.count()).toBe(1);
    await desk.sees(nb("admin:inbox.closed"));
    await desk.go("/admin/innboks");
    expect(await desk.page.locator(`a[href="${page}"]`).count()).toBe(0);

    const amina = await reader(person);
    await amina.go(`/ar/min-side/meldinger/${thread.id}`);
    await amina.sees(ar("messages:thread.no-answer-needed", { name: marit.name, day: formatDay("2026-11-22", "ar") }));
    expect(await amina.page.getByRole("status").count(), "no receipt: nothing waits").toBe(0);
    await amina.type(ar("messages:new-page.text"), "شكرًا. سؤال آخر.");
    await amina.press(ar("messages:new-page.send"));
    await amina.leave();
    await desk.go("/admin/innboks");
    expect(await desk.page.locator(`a[href="${page}"]`).count(), "a follow-up comes back").toBe(1);
  });

  it("keeps notes between advisers where no participant can read them", async () => {
    const secret = "Snakk med kollega om husleien";
    const { person, page, thread, answers } = await aQuestion(portal.db, [marit.id, jonas.id]);
    await desk.go(page);
    await desk.press(nb("admin:inbox.thread.notes-count", { count: 0 }));
    await desk.sees(nb("admin:inbox.notes.lead"));
    await desk.type(nb("admin:inbox.notes.text"), secret);
    await desk.press(nb("admin:inbox.notes.save"));
    await desk.sees(secret);
    expect(await desk.page.getByRole("button", { name: nb("admin:inbox.reply.send") }).count(), "nothing can be sent from the notes").toBe(0);

    const second = await someone(browser, portal, { as: jonas, viewport: deskSize, javaScriptEnabled });
    await second.go(`${page}/notater`);
    await second.sees(secret);
    await second.leave();

    const amina = await reader(person);
    for (const path of ["", "/meldinger", `/meldinger/${thread.id}`, `/meldinger/${thread.id}?norsk=1`]) {
      await amina.go(`/ar/min-side${path}`);
      expect(await amina.page.content(), path).not.toContain(secret);
    }
    expect((await amina.go(`${page}/notater`))?.url()).toContain("/admin/logg-inn");
    await amina.leave();
    expect(await answers()).toEqual([]);
  });

  it("finds her own people by part of a name, and nobody else's", async () => {
    const [own, foreign] = javaScriptEnabled ? ["Zahra Søkbar", "Zahra Fremmed"] : ["Yasmin Søkbar", "Yasmin Fremmed"];
    await aQuestion(portal.db, [marit.id], own);
    await aQuestion(portal.db, [jonas.id], foreign);
    await desk.go("/admin/deltakere");
    await desk.type(nb("admin:participants.search-label"), own.slice(0, 5));
    await desk.press(nb("admin:desk.search"));
    await desk.sees(nb("admin:participants.found", { count: 1 }));
    const found = await desk.reads(desk.page.getByRole("table"));
    expect(found).toContain(own);
    expect(found).not.toContain(foreign);
    await desk.press(own);
    await desk.sees(own, desk.page.getByRole("heading", { level: 1 }));
    await desk.go(`/admin/deltakere?navn=${encodeURIComponent("Ingen Slik")}`);
    await desk.sees(nb("admin:participants.not-found-title", { search: "Ingen Slik" }));
  });

  it("does not find another adviser's conversation, person or notes", async () => {
    const { page, person, answers } = await aQuestion(portal.db, [jonas.id]);
    for (const path of [page, `${page}/notater`, `/admin/deltakere/${person.id}`]) {
      const answer = await desk.go(path);
      expect(answer?.status(), path).toBe(404);
      await desk.sees(nb("problems:not-found.title"));
      expect(await desk.page.content()).not.toContain(person.name);
      expect(await desk.page.content()).not.toContain(question);
    }
    expect(await answers()).toEqual([]);
    await desk.go("/admin/innboks");
    await desk.sees(beginning(nb("admin:inbox.title")), desk.page.getByRole("heading", { level: 1 }));
    expect(await desk.page.locator(`a[href="${page}"]`).count()).toBe(0);
  });
});
