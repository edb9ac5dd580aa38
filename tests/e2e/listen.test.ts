import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { aBrowser, aPhone, aPortal, signInBrowser, type RunningPortal, type WatchedPage } from "../support/browser.ts";
import { demoParticipant } from "../support/demo.ts";

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
async function withVoices(codes: readonly string[]) {
  ({ context, page } = await aPhone(browser));
  await context.addInitScript((languages) => {
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
        spoken.push({ text: utterance.text, lang: utterance.lang, rate: utterance.rate });
        setTimeout(() => utterance.onend?.(), 0);
      },
    };
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, spoken });
  }, codes);
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

  it("shows nothing where no script runs", async () => {
    ({ context, page } = await aPhone(browser, { javaScriptEnabled: false }));
    await page.goto(`${portal.url}/nb/tolk`);
    expect(await page.isVisible("#listen")).toBe(false);
  });
});
