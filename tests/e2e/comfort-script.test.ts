import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { messages } from "#dialect";
import { aBrowser, aPhone, aPortal, signInBrowser, type RunningPortal, type WatchedPage } from "../support/browser.ts";
import { demoParticipant } from "../support/demo.ts";

const script = fileURLToPath(new URL("../../build/client/videre.js", import.meta.url));
const newPage = "/nb/min-side/meldinger/ny";

let portal: RunningPortal;
let browser: Browser;
let context: BrowserContext;
let page: WatchedPage;

beforeAll(async () => {
  portal = await aPortal({ demo: true });
  browser = await aBrowser();
});

afterEach(() => context.close());

afterAll(async () => {
  await browser.close();
  await portal.stop();
});

async function open(path: string, who: "amal" | "oksana" = "amal") {
  ({ context, page } = await aPhone(browser));
  await signInBrowser(context, portal, await demoParticipant(portal.db, who));
  await page.goto(portal.url + path);
}

const send = () => page.click('#page-form button:has-text("Send meldingen")');
const saved = async () => (await portal.db.select().from(messages)).map((message) => message.text);

describe("the small script", () => {
  it("weighs at most 1 kB", async () => {
    await open(newPage);
    expect(brotliCompressSync(readFileSync(script)).length).toBeLessThanOrEqual(1000);
    const answer = await page.request.get(`${portal.url}/videre.js`, { headers: { "Accept-Encoding": "br" } });
    expect(answer.headers()["content-encoding"]).toBe("br");
  });

  it("keeps the text when the network is lost, says so calmly, and shows no receipt; the next press sends it once", async () => {
    await open(newPage);
    await page.fill("#text", "Skrevet i tunnelen");
    await context.setOffline(true);
    await send();
    await page.waitForSelector('#page-form [role="alert"]');
    expect(await page.textContent('#page-form [role="alert"]')).toContain("Teksten din er her.");
    expect(await page.inputValue("#text")).toBe("Skrevet i tunnelen");
    expect(await page.locator('[role="status"]').count()).toBe(0);
    await context.setOffline(false);
    await send();
    await page.waitForURL(/meldinger\/[0-9a-f-]{36}$/);
    expect(await page.textContent('[role="status"]')).toContain("Vi har fått meldingen din");
    expect((await saved()).filter((text) => text === "Skrevet i tunnelen")).toHaveLength(1);
    expect(page.problems).toEqual([]);
  });

  it("sends one message when the answer to the first try was lost", async () => {
    await open(newPage);
    await page.fill("#text", "Svaret kom aldri");
    await page.route("**/meldinger/ny", async (route) => {
      if (route.request().method() !== "POST") return route.continue();
      await route.fetch({ maxRedirects: 0 });
      await route.abort();
    });
    await send();
    await page.waitForSelector('#page-form [role="alert"]');
    await page.unroute("**/meldinger/ny");
    await page.reload();
    expect(await page.inputValue("#text")).toBe("Svaret kom aldri");
    await send();
    await page.waitForURL(/meldinger\/[0-9a-f-]{36}$/);
    expect((await saved()).filter((text) => text === "Svaret kom aldri")).toHaveLength(1);
  });

  it("shows what is wrong on the page itself, with the focus on it", async () => {
    await open(newPage);
    await send();
    await page.waitForSelector(".ds-error-summary");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("error-summary");
    await page.fill("#text", "Nå står det noe");
    await send();
    await page.waitForURL(/meldinger\/[0-9a-f-]{36}$/);
    expect(page.problems).toEqual([]);
  });

  it("keeps a draft until it is sent, in every language of the page", async () => {
    await open(newPage);
    await page.fill("#text", "Halvferdig");
    await page.goto(`${portal.url}/nb/min-side/meldinger`);
    await page.goto(`${portal.url}/ar/min-side/meldinger/ny`);
    expect(await page.inputValue("#text")).toBe("Halvferdig");
    await page.click("#page-form button:not([name])");
    await page.waitForURL(/meldinger\/[0-9a-f-]{36}$/);
    await page.goto(portal.url + newPage);
    expect(await page.inputValue("#text")).toBe("");
  });

  it("shows nobody another person's draft, and forgets all when she signs out", async () => {
    await open(newPage);
    await page.fill("#text", "Bare for Amal");
    await context.clearCookies();
    await signInBrowser(context, portal, await demoParticipant(portal.db, "oksana"));
    await page.goto(portal.url + newPage);
    expect(await page.inputValue("#text")).toBe("");
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain("Amal");
    await page.fill("#text", "Bare for Oksana");
    await page.click('form[action$="/logg-ut"] button:not([name])');
    await page.waitForURL(/logget-ut/);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it("warns two minutes before the session ends, by the server's seconds, and goes on when asked", async () => {
    ({ context, page } = await aPhone(browser));
    await signInBrowser(context, portal, await demoParticipant(portal.db, "amal"));
    await page.clock.install({ time: new Date("2001-01-01T00:00:00Z") });
    await page.goto(portal.url + newPage);
    await page.fill("#text", "Jeg skriver sakte");
    await page.clock.fastForward("27:50");
    expect(await page.locator("body > [role=alert]").count()).toBe(0);
    await page.clock.fastForward("00:20");
    expect(await page.textContent("body > [role=alert]")).toContain("Du blir snart logget ut.");
    await page.click("body > [role=alert] button");
    await page.waitForSelector("body > [role=alert]", { state: "detached" });
    expect(await page.inputValue("#text")).toBe("Jeg skriver sakte");
    await page.clock.fastForward("27:50");
    expect(await page.locator("body > [role=alert]").count()).toBe(0);
  });
});
