import { AxeBuilder } from "@axe-core/playwright";
import { eq } from "drizzle-orm";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messages, recordings } from "#dialect";
import { aBrowser, aPortal, type RunningPortal } from "../support/browser.ts";
import { demoAdviser } from "../support/demo.ts";
import { aParticipant, aSound } from "../support/people.ts";
import { deskSize, scripts, someone, wordsIn } from "../support/someone.ts";

const t = wordsIn("nb");
const recordPage = "/nb/min-side/meldinger/lyd";

let portal: RunningPortal;
let browser: Browser;

beforeAll(async () => {
  [portal, browser] = await Promise.all([aPortal({ demo: true }), aBrowser({ withMicrophone: true })]);
});
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

async function aSpeaker(javaScriptEnabled = true) {
  const adviser = await demoAdviser(portal.db, "marit");
  const person = await aParticipant(portal.db, { officeId: adviser.officeId, adviserIds: [adviser.id] });
  const speaker = await someone(browser, portal, { as: person, javaScriptEnabled });
  const kept = () => portal.db.select().from(recordings).where(eq(recordings.participantId, person.id));
  return { adviser, person, speaker, kept };
}

const record = (page: Page) => page.getByRole("button", { name: t("recordings:recorder.start"), exact: true });
const stop = (page: Page) => page.getByRole("button", { name: t("recordings:recorder.stop"), exact: true });
const send = (page: Page) => page.getByRole("button", { name: t("recordings:send"), exact: true });
const receipt = (page: Page) => page.getByRole("status").filter({ hasText: t("messages:receipt.title") });

async function speak(page: Page, seconds = 2) {
  await record(page).click();
  await page.getByText(`0:0${seconds}`).waitFor();
  await stop(page).click();
  await page.getByText(t("recordings:recorder.ready")).waitFor();
}

/** Loads the first sound of the page as its player would, and gives how far it came (4 is all of it). */
const loads = (page: Page) =>
  page.locator("audio").first().evaluate(async (audio: HTMLAudioElement) => {
    audio.preload = "auto";
    audio.load();
    await new Promise<void>((done, fail) => {
      audio.addEventListener("canplaythrough", () => done());
      audio.addEventListener("error", () => fail(new Error(audio.error?.message ?? "")));
    });
    return { state: audio.readyState, seconds: audio.duration };
  });

const axe = async (page: Page) => (await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze()).violations.map(({ id }) => id);

describe.each(scripts)("a voice message from a file, $script", ({ javaScriptEnabled }) => {
  it("is found from a new message, sent in one form, and heard by the adviser", async () => {
    const { adviser, speaker, kept } = await aSpeaker(javaScriptEnabled);
    const { page } = speaker;
    await speaker.go("/nb/min-side/meldinger/ny");
    await speaker.press(t("recordings:link"));
    if (javaScriptEnabled) await page.getByRole("button", { name: t("recordings:recorder.file"), exact: true }).click();
    await page.locator("#sound").setInputFiles({ name: "Opptak 12.wav", mimeType: "audio/wav", buffer: aSound({ seconds: 1 }) });
    await page.getByLabel(t("recordings:language"), { exact: true }).selectOption("so");
    await speaker.press(t("recordings:send"));
    await receipt(page).waitFor();
    if (javaScriptEnabled) expect(await loads(page)).toEqual({ state: 4, seconds: 1 });
    expect(await kept()).toMatchObject([{ mediaType: "audio/wav" }]);

    const desk = await someone(browser, portal, { as: adviser, viewport: deskSize });
    const [row] = await kept();
    const [message] = await portal.db.select().from(messages).where(eq(messages.id, row!.messageId));
    await desk.go(`/admin/innboks/${message!.threadId}`);
    await desk.sees(/Snakker somali/);
    expect(await loads(desk.page)).toEqual({ state: 4, seconds: 1 });
    expect(await axe(desk.page)).toEqual([]);
    await desk.leave();
    await speaker.leave();
  });

  it("says at once what is wrong with a file that is no sound", async () => {
    const { speaker, kept } = await aSpeaker(javaScriptEnabled);
    const { page } = speaker;
    await speaker.go(recordPage);
    if (javaScriptEnabled) await page.getByRole("button", { name: t("recordings:recorder.file"), exact: true }).click();
    await page.locator("#sound").setInputFiles({ name: "brev.webm", mimeType: "audio/webm", buffer: Buffer.from("hei") });
    await page.getByLabel(t("recordings:language"), { exact: true }).selectOption("ti");
    await speaker.press(t("recordings:send"));
    await page.locator("#sound-error").waitFor();
    expect(await page.getByLabel(t("recordings:language"), { exact: true }).inputValue()).toBe("ti");
    expect(await page.locator("#sound").isVisible()).toBe(true);
    if (javaScriptEnabled) expect(await axe(page)).toEqual([]);
    expect(await kept()).toEqual([]);
    await speaker.leave();
  });
});

describe("recording on the page itself", () => {
  it("records, can be heard and recorded again, is sent, heard by the adviser, and deleted", async () => {
    const { adviser, speaker, kept } = await aSpeaker();
    const { page } = speaker;
    await speaker.go(recordPage);
    expect(await page.locator("#sound").isVisible()).toBe(false);
    expect(await axe(page)).toEqual([]);
    await speak(page);
    expect((await loads(page)).state).toBe(4);
    expect(await axe(page)).toEqual([]);
    const sizeOf = () => page.locator("#sound").evaluate((field: HTMLInputElement) => field.files?.[0]?.size ?? 0);
    const first = await sizeOf();
    // About 24 kilobits a second: what three minutes cost on an expensive line.
    expect(first).toBeGreaterThan(1_000);
    expect(first).toBeLessThan(30_000);
    await page.getByRole("button", { name: t("recordings:recorder.again"), exact: true }).click();
    await page.getByText("0:01").waitFor();
    // Sending while it records: it stops first.
    await send(page).click();
    await receipt(page).waitFor();
    expect(await kept()).toMatchObject([{ mediaType: "audio/webm" }]);
    expect((await loads(page)).state).toBe(4);
    expect(await axe(page)).toEqual([]);

    const [row] = await kept();
    const [message] = await portal.db.select().from(messages).where(eq(messages.id, row!.messageId));
    const desk = await someone(browser, portal, { as: adviser, viewport: deskSize });
    await desk.go(`/admin/innboks/${message!.threadId}`);
    expect((await loads(desk.page)).state).toBe(4);

    await page.locator("summary", { hasText: t("recordings:thread.delete") }).click();
    await speaker.press(t("recordings:thread.delete-yes"));
    await speaker.sees(t("recordings:thread.deleted"));
    expect(page.url()).toMatch(/\/meldinger\/[\w-]+$/);
    expect(await kept()).toEqual([]);
    await desk.go(`/admin/innboks/${message!.threadId}`);
    await desk.sees("Deltakeren har slettet lyden.");
    await desk.leave();
    await speaker.leave();
  });

  it("loses nothing with the network, says so, and sends once when the line is back", async () => {
    const { speaker, kept } = await aSpeaker();
    const { page } = speaker;
    await speaker.go(recordPage);
    await speak(page, 1);
    await speaker.context.setOffline(true);
    await send(page).click();
    await speaker.sees(t("recordings:offline"));
    expect(await page.locator("#sound").evaluate((field: HTMLInputElement) => field.files?.length)).toBe(1);
    await speaker.context.setOffline(false);
    await send(page).dblclick();
    await receipt(page).waitFor();
    expect(await kept()).toHaveLength(1);
    await speaker.leave();
  });

  it("keeps the recording when the session has ended meanwhile, and says why it was not sent", async () => {
    const { speaker, kept } = await aSpeaker();
    const { page, context } = speaker;
    await speaker.go(recordPage);
    await speak(page, 1);
    const cookies = await context.cookies();
    await context.clearCookies();
    await send(page).click();
    await speaker.sees(new RegExp(t("problems:signed-out.title")));
    await context.addCookies(cookies);
    await send(page).click();
    await receipt(page).waitFor();
    expect(await kept()).toHaveLength(1);
    await speaker.leave();
  });

  it.each([
    ["is refused", "NotAllowedError", "recordings:recorder.refused"],
    ["is missing", "NotFoundError", "recordings:recorder.missing"],
  ] as const)("says so when the microphone %s, and shows the field for a file", async (_what, name, words) => {
    const { speaker } = await aSpeaker();
    const { page } = speaker;
    await page.addInitScript((error) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", error));
    }, name);
    await speaker.go(recordPage);
    await record(page).click();
    await speaker.sees(t(words));
    expect(await page.locator("#sound").isVisible()).toBe(true);
    expect(await page.getByRole("link", { name: /\d\d \d\d \d\d \d\d/ }).last().isVisible()).toBe(true);
    await speaker.leave();
  });

  it("stops by itself when the time is over", async () => {
    const { speaker } = await aSpeaker();
    const { page } = speaker;
    await speaker.go(recordPage);
    await page.locator("#record").evaluate((box) => (box.dataset.seconds = "1"));
    await record(page).click();
    await speaker.sees(t("recordings:recorder.limit"));
    expect(await page.locator("#sound").evaluate((field: HTMLInputElement) => field.files?.length)).toBe(1);
    await speaker.leave();
  });

  it("does not send a file that is too large, and says so", async () => {
    const { speaker, kept } = await aSpeaker();
    const { page } = speaker;
    await speaker.go(recordPage);
    await page.getByRole("button", { name: t("recordings:recorder.file"), exact: true }).click();
    await page.locator("#sound").setInputFiles({ name: "lang.wav", mimeType: "audio/wav", buffer: Buffer.alloc(6 * 1024 * 1024) });
    await send(page).click();
    await speaker.sees(t("recordings:problems.too-big"));
    expect(await kept()).toEqual([]);
    await speaker.leave();
  });
});

it("a far too large file is refused on a clear page over a real connection too", async () => {
  const { speaker, kept } = await aSpeaker(false);
  const { page } = speaker;
  await speaker.go(recordPage);
  await page.locator("#sound").setInputFiles({ name: "lang.wav", mimeType: "audio/wav", buffer: Buffer.alloc(9 * 1024 * 1024) });
  await send(page).click();
  await speaker.sees(t("recordings:too-big.title"));
  expect(await kept()).toEqual([]);
  await speaker.leave();
});
