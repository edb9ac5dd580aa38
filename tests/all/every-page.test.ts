import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { directionOf, languages } from "#app/i18n/languages.ts";
import { aBrowser, aPhone, aPortal, signInBrowser, type RunningPortal } from "../support/browser.ts";
import { listEveryPage, type EveryPage } from "../support/every-page.ts";

let portal: RunningPortal;
let browser: Browser;
let pages: EveryPage[];

beforeAll(async () => {
  portal = await aPortal({ demo: true });
  browser = await aBrowser();
  pages = await listEveryPage(portal.db);
});

afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

/** A text key that reached the reader: `namespace:some.key` or `some-part.other-part`. */
const shownKey = /\b(?:common|start|pages|sign-in|min-side|bookings|interpreter|messages|meldekort|problems|notices|print|ready-replies|admin):[a-z]|\{\{|\[object/;

describe.each([...languages.map(({ code }) => code), "desk"])("every page in %s", (group) => {
  it("has its language and direction in the first byte, passes axe, fits 320 px, shows no key, runs no foreign script", async () => {
    const wrong: string[] = [];
    const mine = pages.filter((one) => (group === "desk" ? one.path.startsWith("/admin") : one.lang === group && !one.path.startsWith("/admin")));
    expect(mine.length).toBeGreaterThan(5);
    for (const { path, lang, as } of mine) {
      const { context, page } = await aPhone(browser, { viewport: { width: 320, height: 640 } });
      if (as) await signInBrowser(context, portal, as);
      const answer = await page.goto(portal.url + path);
      const html = (await answer?.text()) ?? "";
      const say = (what: string) => wrong.push(`${path}: ${what}`);

      const status = answer?.status() ?? 0;
      if (status !== 200 && !(status === 404 && path.endsWith("finnes-ikke/her"))) say(`answered ${status}`);
      if (!html.startsWith(`<!DOCTYPE html><html lang="${lang}" dir="${directionOf(lang)}">`)) say(`starts with ${html.slice(0, 60)}`);
      const shown = await page.evaluate(() => document.documentElement.innerText);
      const key = shownKey.exec(shown);
      if (key) say(`shows ${shown.slice(Math.max(0, key.index - 20), key.index + 40)}`);
      if ((await page.locator("h1").count()) !== 1) say(`has ${await page.locator("h1").count()} h1`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0 && group !== "desk") say(`is ${wide} px wider than 320`);
      const axe = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
      for (const violation of axe.violations) say(`axe ${violation.id}: ${violation.nodes[0]?.html.slice(0, 140)}`);
      for (const problem of page.problems) say(problem);
      await context.close();
    }
    expect(wrong).toEqual([]);
  });
});
