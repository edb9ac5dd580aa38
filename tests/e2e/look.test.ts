import { AxeBuilder } from "@axe-core/playwright";
import { eq } from "drizzle-orm";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoCardNumber, demoPin } from "#app/features/demo/demo-people.ts";
import { formatDay } from "#app/i18n/format.ts";
import { bookings, threads } from "#dialect";
import { aBrowser, aPortal, type RunningPortal } from "../support/browser.ts";
import { demoAdviser, demoParticipant } from "../support/demo.ts";
import { aThread, aVoiceMessage } from "../support/people.ts";
import { deskSize, plain, scripts, someone, wordsIn, type Someone } from "../support/someone.ts";

const nb = wordsIn("nb");
/** Somebody with a meeting for each way to walk: who has said that she comes has no such button left. */
const walkers = { "nb with script": "elira", "nb without script": "fatima", "ar with script": "hassan", "ar without script": "dmytro" } as const;
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let portal: RunningPortal;
let browser: Browser;
let amal: Awaited<ReturnType<typeof demoParticipant>>;
let marit: Awaited<ReturnType<typeof demoAdviser>>;
let bookingId: string;
let threadId: string;
let voiceThreadId: string;

beforeAll(async () => {
  [portal, browser] = await Promise.all([aPortal({ demo: true }), aBrowser()]);
  [amal, marit] = await Promise.all([demoParticipant(portal.db, "amal"), demoAdviser(portal.db, "marit")]);
  const meetings = await portal.db.select().from(bookings).where(eq(bookings.participantId, amal.id)).orderBy(bookings.startsAt);
  bookingId = meetings.find((meeting) => meeting.status === "confirmed")!.id;
  threadId = (await portal.db.select().from(threads).where(eq(threads.participantId, amal.id)))[0]!.id;
  voiceThreadId = (await aThread(portal.db, { participantId: amal.id })).id;
  await aVoiceMessage(portal.db, { threadId: voiceThreadId, participantId: amal.id });
});
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

/** What axe, a window of 320 px and a finger find wrong on the page as it is now. */
async function faultsOf({ page }: Someone, { targets = false, narrow = true } = {}): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 140)}`);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (narrow && wider > 0) faults.push(`${wider} px wider than the window`);
  return targets ? [...faults, ...(await smallTargets(page))] : faults;
}

/** Things to press that are lower than 44 px, or narrower. A link within a text is as high as its line. */
function smallTargets(page: Someone["page"]): Promise<string[]> {
  return page.locator("body").evaluate((body) => {
    const least = 44;
    const isInText = (node: Element) => node.tagName === "A" && getComputedStyle(node).display === "inline" && (node.parentElement?.textContent ?? "").trim() !== (node.textContent ?? "").trim();
    const targetOf = (node: Element) => (node instanceof HTMLInputElement && /radio|checkbox/.test(node.type) ? (node.closest("label") ?? node) : node);
    return [...body.querySelectorAll(":is(main, .site-account) :is(a[href], button, summary, select, textarea, input:not([type=hidden]))")]
      .filter((node) => node.getClientRects().length > 0 && !isInText(node))
      .map((node) => ({ node, box: targetOf(node).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.height < least - 0.5 || box.width < least - 0.5))
      .map(({ node, box }) => `${Math.round(box.width)}×${Math.round(box.height)} px: ${node.outerHTML.slice(0, 120)}`);
  });
}

/** Sends the page's main form as it stands; `kept` says that the page comes back with what is wrong. */
async function sendEmpty({ page }: Someone): Promise<void> {
  const button = page.locator("#page-form button:not([switch-language])").last();
  await page.locator("html").evaluate((html) => html.setAttribute("data-left", ""));
  await button.click();
  await page.locator("html:not([data-left])").waitFor({ state: "attached" });
  await page.getByRole("alert").first().waitFor();
}

describe.each(["nb", "ar"] as const)("the look of the pages in %s", (lang) => {
  const own = `/${lang}/min-side`;

  it("holds for visitors: axe, 320 px, with and without something wrong", { timeout: 120_000 }, async () => {
    const faults: Record<string, string[]> = {};
    const visitor = await someone(browser, portal, { lang, viewport: { width: 320, height: 640 } });
    for (const path of [`/${lang}`, `/${lang}/meldekort`, `/${lang}/logg-inn`, `/${lang}/logg-inn/aktiver`]) {
      await visitor.go(path);
      faults[path] = await faultsOf(visitor);
      if (!path.includes("logg-inn")) continue;
      await sendEmpty(visitor);
      faults[`${path} with faults`] = await faultsOf(visitor);
    }
    expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((path) => [path, []])));
    await visitor.leave();
  });

  it("holds for participants: axe, 320 px, targets of 44 px, with and without something wrong", { timeout: 180_000 }, async () => {
    const faults: Record<string, string[]> = {};
    const reader = await someone(browser, portal, { lang, as: amal, viewport: { width: 320, height: 640 } });
    const meeting = `${own}/avtaler/${bookingId}`;
    for (const path of [own, `${own}/avtaler`, meeting, `${meeting}/avlys`, `${meeting}/tolk`, `${own}/meldinger`, `${own}/meldinger/${threadId}`, `${own}/meldinger/${voiceThreadId}`]) {
      await reader.go(path);
      faults[path] = await faultsOf(reader, { targets: true });
    }
    for (const path of [`${meeting}/flytt`, `${own}/avtaler/ny`, `${own}/meldinger/ny`, `${own}/meldinger/lyd`]) {
      await reader.go(path);
      faults[path] = await faultsOf(reader, { targets: true });
      await sendEmpty(reader);
      faults[`${path} with faults`] = await faultsOf(reader, { targets: true });
    }
    expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((path) => [path, []])));
    await reader.leave();
  });

  it("holds in the dark: contrast by axe", { timeout: 120_000 }, async () => {
    const faults: Record<string, string[]> = {};
    const reader = await someone(browser, portal, { lang, as: amal, colorScheme: "dark" });
    for (const path of [`/${lang}`, own, `${own}/avtaler/${bookingId}/tolk`, `${own}/meldinger/${threadId}`, `${own}/meldinger/ny`]) {
      await reader.go(path);
      faults[path] = await faultsOf(reader);
    }
    await sendEmpty(reader);
    faults["with faults"] = await faultsOf(reader);
    expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((path) => [path, []])));
    expect(await reader.page.evaluate(() => getComputedStyle(document.body).backgroundColor), "it is dark").toMatch(/rgb\((?:\d|[1-5]\d), (?:\d|[1-5]\d), (?:\d|[1-5]\d)\)/);
    await reader.leave();
  });
});

describe.each(scripts.flatMap((one) => (["nb", "ar"] as const).map((lang) => ({ ...one, lang }))))("paper and keyboard in $lang, $script", ({ lang, script, javaScriptEnabled }) => {
  const own = `/${lang}/min-side`;

  it("prints the meeting, and nothing to press", async () => {
    const reader = await someone(browser, portal, { lang, as: amal, javaScriptEnabled });
    for (const path of [own, `${own}/avtaler/${bookingId}/skriv-ut`]) {
      await reader.go(path);
      await reader.page.emulateMedia({ media: "print" });
      for (const part of [".language-choice", ".site-account", ".button-row"]) expect(await reader.page.locator(part).filter({ visible: true }).count(), `${path} ${part}`).toBe(0);
      expect(await reader.page.getByRole("button").filter({ visible: true }).count(), path).toBe(0);
      const paper = await reader.reads();
      for (const words of [formatDay("2026-11-23", lang), "Storgata 1", marit.name, "40 00 00 01"]) expect(paper, path).toContain(plain(words));
      await reader.page.emulateMedia({ media: "screen" });
    }
    await reader.leave();
  });

  it("can be walked by keyboard alone: skip link, signing in with Enter, the one main thing", async () => {
    const reader = await someone(browser, portal, { lang, javaScriptEnabled });
    const { page, t } = reader;
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    await reader.go(`/${lang}/logg-inn?kort=${demoCardNumber(walkers[`${lang} ${script}`])}`);
    await page.keyboard.press("Tab");
    expect(await focused()).toBe(t("skip-to-content"));
    expect((await page.getByRole("link", { name: t("skip-to-content") }).boundingBox())?.height ?? 0, "the skip link is seen when it has the focus").toBeGreaterThan(20);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("card");
    await page.keyboard.press("Tab");
    await page.keyboard.type(demoPin);
    await page.keyboard.press("Enter");
    await reader.sees(t("min-side:next.title"));

    const coming = page.getByRole("button", { name: t("bookings:actions.coming"), exact: true });
    const isComing = () => coming.evaluate((button) => button === document.activeElement);
    for (let tabs = 0; tabs < 25 && !(await isComing()); tabs++) await page.keyboard.press("Tab");
    expect(await isComing()).toBe(true);
    expect(await coming.evaluate((button) => getComputedStyle(button).outlineStyle), "the focus is seen").not.toBe("none");
    await page.keyboard.press("Enter");
    await reader.sees(t("bookings:card.coming"));
    await reader.leave();
  });
});

it("the desk holds: axe, with and without something wrong", { timeout: 180_000 }, async () => {
  const faults: Record<string, string[]> = {};
  const desk = await someone(browser, portal, { as: marit, viewport: deskSize });
  for (const path of ["/admin/innboks", `/admin/innboks/${threadId}`, "/admin/tolk", `/admin/deltakere/${amal.id}`, `/admin/avtaler/${bookingId}`]) {
    await desk.go(path);
    faults[path] = await faultsOf(desk);
  }
  for (const path of [`/admin/innboks/${threadId}`, "/admin/deltakere/ny", "/admin/avtaler/ny"]) {
    await desk.go(path);
    await sendEmpty(desk);
    faults[`${path} with faults`] = await faultsOf(desk);
  }
  expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((path) => [path, []])));
  await desk.go("/admin/innboks");
  await desk.sees(nb("admin:inbox.title"));
  await desk.leave();
});
