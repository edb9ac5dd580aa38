import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { languages } from "#app/i18n/languages.ts";
import { bookings, planElements, threads } from "#dialect";
import { aBrowser, aPhone, aPortal, signInBrowser, type RunningPortal, type WatchedPage } from "../support/browser.ts";
import { demoAdviser, demoParticipant } from "../support/demo.ts";
import { aParticipant } from "../support/people.ts";

let portal: RunningPortal;
let browser: Browser;
let context: BrowserContext;
let page: WatchedPage;

beforeAll(async () => {
  portal = await aPortal({ demo: true });
  browser = await aBrowser();
});

afterEach(async () => {
  expect(page.problems).toEqual([]);
  await context.close();
});

afterAll(async () => {
  await browser.close();
  await portal.stop();
});

type Spoken = { text: string; lang: string; rate: number };

/** The browser of the test has no voices of its own: this one has the given ones, and writes down what it is told to say. */
async function withVoices(codes: readonly string[], { pace = 0 } = {}) {
  ({ context, page } = await aPhone(browser));
  await context.addInitScript(({ codes: languages, pace }) => {
    const spoken: Spoken[] = [];
    const voices = languages.map((lang) => ({ lang, name: lang }));
    class Utterance {
      text: string;
      lang = "";
      rate = 1;
      onend?: () => void;
      constructor(text: string) {
        this.text = text;
      }
    }
    const synthesis = {
      speaking: false,
      getVoices: () => voices,
      addEventListener: () => undefined,
      cancel: () => (synthesis.speaking = false),
      speak(utterance: Utterance) {
        synthesis.speaking = true;
        if (!utterance.text) return;
        spoken.push({ text: utterance.text, lang: utterance.lang, rate: utterance.rate });
        const end = () => synthesis.speaking && utterance.onend?.();
        if (pace) setTimeout(end, pace);
        else void Promise.resolve().then(end);
      },
    };
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, spoken });
  }, { codes, pace });
}

const spoken = () => page.evaluate(() => (window as unknown as { spoken: Spoken[] }).spoken);
const quiet = () => page.waitForFunction(() => !window.speechSynthesis.speaking);

describe("reading aloud", () => {
  it("reads the next meeting sentence by sentence, slowly, dates as words and the phone digit by digit", async () => {
    await withVoices(["en-GB", "nb-NO"]);
    await signInBrowser(context, portal, await demoParticipant(portal.db, "fatima"));
    await page.goto(`${portal.url}/nb/min-side`);
    await page.click('.tools a[href$="#listen"]');
    await page.click("#listen button");
    await quiet();
    const all = await spoken();
    expect(all.length).toBeGreaterThan(4);
    expect(new Set(all.map(({ lang }) => lang))).toEqual(new Set(["nb-NO"]));
    expect(all.every(({ rate }) => rate <= 0.8)).toBe(true);
    const text = all.map((one) => one.text).join(" ");
    expect(text).toMatch(/(?:\d \d, ){3}\d \d/);
    expect(text).toMatch(/\d{1,2}(?: \d\d)? til \d{1,2}(?: \d\d)?/);
    expect(text).not.toMatch(/\d\d \d\d \d\d \d\d|\d\d[.:]\d\d/);
    expect(text).not.toContain("Lytt");
  });

  it("reads a page in Arabic with an Arabic voice, and reads slower when asked", async () => {
    await withVoices(["en-GB", "ar-SA"]);
    await page.goto(`${portal.url}/ar/tolk`);
    await page.check("#listen input");
    await page.click("#listen button");
    await quiet();
    const all = await spoken();
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(({ lang }) => lang !== "ar-SA")).toEqual([]);
    expect(all.every(({ rate }) => rate < 0.8)).toBe(true);
  });

  it("says honestly that the device has no voice for the language, and what to do then", async () => {
    await withVoices(["en-GB", "nb-NO"]);
    await page.goto(`${portal.url}/ar/tolk`);
    expect(await page.isVisible("#listen > .note")).toBe(false);
    await page.click("#listen button");
    expect(await page.isVisible("#listen > .note")).toBe(true);
    expect(await page.isVisible("#listen input")).toBe(false);
    expect(await spoken()).toEqual([]);
  });

  it("reads the receipt of a message and the message itself, the emergency numbers digit by digit", async () => {
    await withVoices(["nb-NO", "so-SO"]);
    const { id: adviserId, officeId } = await demoAdviser(portal.db, "marit");
    const person = await aParticipant(portal.db, { officeId, adviserIds: [adviserId], readingLanguage: "so" });
    await signInBrowser(context, portal, person);
    await page.goto(`${portal.url}/so/min-side/meldinger/ny`);
    await page.fill("#page-form textarea", "Waxaan imanayaa 13.06.2027 kl. 09.30–10.15.\nRing 55 55 33 33");
    await page.click("#page-form button:not([formaction])");
    await page.waitForURL(/meldinger\/[\w-]{10,}/);
    await page.click("#listen button");
    await quiet();
    const text = (await spoken()).map((one) => one.text).join("\n");
    expect(text).toMatch(/1 1 3.*1 1 2/);
    expect(text).not.toMatch(/\b11[023]\b/);
    expect(text).toMatch(/2027.* kl\. 9 30 ilaa 10 15\.\nRing 5 5, 5 5, 3 3, 3 3/);
  });

  it("reads Norwegian names and addresses with a Norwegian voice, and as they are where there is none", async () => {
    for (const [codes, voice] of [[["ar-SA", "nb-NO"], "nb-NO"], [["ar-SA"], "ar-SA"]] as const) {
      await withVoices(codes);
      await page.goto(`${portal.url}/ar/kontakt`);
      await page.click("#listen button");
      await quiet();
      const address = (await spoken()).filter(({ text }) => /\d{4} \p{Lu}/u.test(text));
      expect(address.map(({ lang }) => lang)).toContain(voice);
      if (voice === "nb-NO") await context.close();
    }
  });

  it.each([
    ["the way out is pressed", () => page.click(".quick-exit a", { noWaitAfter: true })],
    ["the page is hidden", () => page.evaluate(() => {
      Object.defineProperty(document, "hidden", { value: true });
      document.dispatchEvent(new Event("visibilitychange"));
    })],
    ["the page is left", () => page.evaluate(() => window.dispatchEvent(new Event("pagehide")))],
    ["the button is pressed again", () => page.click("#listen button")],
  ])("says on the page about violence that others may hear, and is silent at once when %s", async (_, leave) => {
    await withVoices(["nb-NO"], { pace: 200 });
    // The next page never comes: what stops the voice is the press itself.
    await context.route(/farvel/, (route) => route.fulfill({ status: 204 }));
    await page.goto(`${portal.url}/nb/tema/vold`);
    expect(await page.textContent("#listen")).toContain("Andre kan høre dette.");
    expect(await spoken()).toEqual([]);
    await page.click("#listen button");
    expect(await page.evaluate(() => window.speechSynthesis.speaking)).toBe(true);
    await leave();
    expect(await page.evaluate(() => window.speechSynthesis.speaking)).toBe(false);
    const before = (await spoken()).length;
    await page.waitForTimeout(500);
    expect((await spoken()).length).toBe(before);
  });

  it("the way out takes the place of the page about violence: Back leads to what was before it", async () => {
    await withVoices(["nb-NO"]);
    await context.route(/farvel/, (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<title>elsewhere</title>" }));
    await page.goto(`${portal.url}/nb/tema`);
    await page.goto(`${portal.url}/nb/tema/vold`);
    await page.click(".quick-exit a");
    await page.waitForURL(/farvel/);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe("/nb/tema");
  });

  it("gives the voice of no language a clock, a dash between numbers or words run together", async () => {
    const codes = languages.map(({ code }) => code);
    await withVoices(codes);
    const [row] = await portal.db
      .select({ id: bookings.participantId, meeting: bookings.id, thread: threads.id })
      .from(bookings)
      .innerJoin(threads, eq(threads.participantId, bookings.participantId))
      .innerJoin(planElements, eq(planElements.participantId, bookings.participantId))
      .where(eq(bookings.status, "confirmed"));
    if (!row) throw new Error("the demo has nobody with a meeting, a thread and a plan");
    await signInBrowser(context, portal, { kind: "participant", id: row.id });
    const wrong: string[] = [];
    for (const lang of codes) {
      for (const path of ["", "/kontakt", "/tolk", "/tema", `/min-side/avtaler/${row.meeting}`, `/min-side/meldinger/${row.thread}`, "/min-side/plan", "/tema/vold"]) {
        await page.goto(`${portal.url}/${lang}${path}`);
        if (!(await page.$("#listen button"))) {
          wrong.push(`${lang}${path}: no button`);
          continue;
        }
        await page.click("#listen button");
        await quiet();
        const texts = (await spoken()).map(({ text }) => text);
        if (texts.length < 3) wrong.push(`${lang}${path}: silent`);
        for (const text of texts) if (/\d[.:]\d\d(?!\d)|\d ?– ?\d|116 \d{3}|\d\p{Lu}|[:!?]\p{Lu}|\d\d \d\d \d\d/u.test(text)) wrong.push(`${lang}${path}: ${text}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 300_000);

  it("says on the meeting's page where to go for help when no script runs", async () => {
    ({ context, page } = await aPhone(browser, { javaScriptEnabled: false }));
    const person = await demoParticipant(portal.db, "fatima");
    await signInBrowser(context, portal, person);
    await page.goto(`${portal.url}/nb/min-side`);
    await page.click('.tools a[href$="#listen"]');
    expect(await page.isVisible("#listen")).toBe(false);
    expect(await page.isVisible("noscript p")).toBe(true);
    expect(await page.textContent("main")).toContain("Ring oss, og be om tolk.");
  });

  it("shows nothing where no script runs", async () => {
    ({ context, page } = await aPhone(browser, { javaScriptEnabled: false }));
    await page.goto(`${portal.url}/nb/tolk`);
    expect(await page.isVisible("#listen")).toBe(false);
  });
});
