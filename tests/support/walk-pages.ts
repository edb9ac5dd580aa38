import axe from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { directionOf, sourceLanguage } from "#app/i18n/languages.ts";
import { aBrowser, aPhone, aPortal, signInBrowser, type RunningPortal, type WatchedPage } from "./browser.ts";
import { listEveryPage, type EveryPage } from "./every-page.ts";

/** A text key that reached the reader: `namespace:some.key`, a placeholder, or an object made into text. */
const shownKey = /\b(?:common|start|pages|sign-in|min-side|bookings|interpreter|messages|meldekort|problems|notices|print|ready-replies|listen|search|plan|outcomes|recordings|helped|admin):[a-z]|\{\{|\[object/;

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Norwegian words that none of the other languages has, so that one of them outside `lang="nb"` is a text left behind. */
const norwegian = /(?<!\p{L})(?:ikke|hvis|skal|være|eller|også|etter|rådgiveren|trenger|hvordan|hvilken|senest|møtet|avtalen)(?!\p{L})/iu;

/** The first visit is one round trip's window (docs: what good means, in figures). */
const bar = { compressed: 14_000, plain: 100_000 };

/** What a reader sees, or a screen reader says, that is not marked as another language than the page's. */
function ownWords(): string {
  const words: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element?.closest("[lang]")?.getAttribute("lang") === document.documentElement.lang && !element.closest("script,style")) words.push(node.textContent ?? "");
  }
  for (const element of document.querySelectorAll("[aria-label],[alt],[title],[placeholder]")) {
    if (element.closest("[lang]")?.getAttribute("lang") !== document.documentElement.lang) continue;
    for (const name of ["aria-label", "alt", "title", "placeholder"]) words.push(element.getAttribute(name) ?? "");
  }
  return words.join(" ");
}

async function violations(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the page's own policy refuses scripts of others.
  await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const found = await (window as unknown as { axe: { run(what: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run(document, { runOnly, resultTypes: ["violations"] });
    return found.violations.map(({ id, nodes }) => `axe ${id}: ${nodes[0]?.html.slice(0, 140)}`);
  }, tags);
}

/** Bytes over the line for the document and its scripts, and of the document unpacked. */
function weigh(): { encoding: boolean; compressed: number; plain: number } {
  const [document] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const scripts = (performance.getEntriesByType("resource") as PerformanceResourceTiming[]).filter((one) => one.initiatorType === "script");
  const compressed = [document, ...scripts].reduce((sum, one) => sum + (one?.encodedBodySize ?? 0), 0);
  return { encoding: document !== undefined && document.encodedBodySize < document.decodedBodySize, compressed, plain: document?.decodedBodySize ?? 0 };
}

async function look(page: WatchedPage, address: string, { path, lang }: EveryPage): Promise<string[]> {
  const wrong: string[] = [];
  page.problems.length = 0;
  const answer = await page.goto(address + path);
  const html = (await answer?.text()) ?? "";
  const status = answer?.status() ?? 0;
  if (status !== 200 && !(status === 404 && path.endsWith("finnes-ikke/her"))) wrong.push(`answered ${status}`);
  if (!html.startsWith(`<!DOCTYPE html><html lang="${lang}" dir="${directionOf(lang)}">`)) wrong.push(`starts with ${html.slice(0, 60)}`);
  const [shown, wide, headings, own] = await Promise.all([
    page.evaluate(() => document.documentElement.innerText),
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    page.locator("h1").count(),
    page.evaluate(ownWords),
  ]);
  // Who mends texts sees their placeholders.
  const said = `${shown} ${own}`;
  const key = path.startsWith("/admin/sprak/") ? null : shownKey.exec(said);
  if (key) wrong.push(`shows ${said.slice(Math.max(0, key.index - 20), key.index + 40)}`);
  if (headings !== 1) wrong.push(`has ${headings} h1`);
  if (wide > 0 && !path.startsWith("/admin")) wrong.push(`is ${wide} px wider than 320`);
  if (!path.startsWith("/admin")) {
    const { encoding, compressed, plain } = await page.evaluate(weigh);
    if (!encoding || compressed > bar.compressed || plain > bar.plain) wrong.push(`weighs ${compressed} B over the line, ${plain} B plain`);
  }
  const left = lang === sourceLanguage || lang === "nn" ? null : norwegian.exec(own);
  if (left) wrong.push(`has Norwegian left: ${own.slice(Math.max(0, left.index - 30), left.index + 40)}`);
  // As high as the page: axe counts what the bar with the main action covers, until one scrolls, as too small a target.
  await page.setViewportSize({ width: 320, height: Math.max(640, await page.evaluate(() => document.documentElement.scrollHeight)) });
  const found = await violations(page);
  await page.setViewportSize({ width: 320, height: 640 });
  return [...wrong, ...found, ...page.problems].map((what) => `${path}: ${what}`);
}

/** Walks every page of these languages (or "desk") in a real browser at 320 px. Two files share the languages, one per processor. */
export function walkPages(groups: readonly string[]): void {
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

  describe.each(groups)("every page in %s", (group) => {
    it("has its language and direction in the first byte, passes axe, fits 320 px, shows no key and nothing left in Norwegian, runs no foreign script", async () => {
      const wrong: string[] = [];
      const mine = pages.filter((one) => (group === "desk" ? one.path.startsWith("/admin") : one.lang === group && !one.path.startsWith("/admin")));
      expect(mine.length).toBeGreaterThan(5);
      const phones = new Map<string, { context: BrowserContext; page: WatchedPage }>();
      for (const one of mine) {
        const who = one.as ? `${one.as.kind} ${one.as.id}` : "nobody";
        let phone = phones.get(who);
        if (!phone) {
          phone = await aPhone(browser, { viewport: { width: 320, height: 640 } });
          if (one.as) await signInBrowser(phone.context, portal, one.as);
          phones.set(who, phone);
        }
        wrong.push(...(await look(phone.page, portal.url, one)));
      }
      for (const { context } of phones.values()) await context.close();
      expect(wrong).toEqual([]);
    });
  });
}
