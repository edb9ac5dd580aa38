import { eq } from "drizzle-orm";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { directionOf } from "#app/i18n/languages.ts";
import { messages, threads } from "#dialect";
import { aBrowser, aPortal, type RunningPortal } from "../support/browser.ts";
import { demoAdviser } from "../support/demo.ts";
import { aParticipant } from "../support/people.ts";
import { scripts, someone, wordsIn, type Someone } from "../support/someone.ts";

const ar = wordsIn("ar");
const newPage = "/ar/min-side/meldinger/ny";
const question = "وصلتني رسالة ولا أفهمها.\nهل تساعدني؟";

let portal: RunningPortal;
let browser: Browser;

beforeAll(async () => {
  [portal, browser] = await Promise.all([aPortal({ demo: true }), aBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

describe.each(scripts)("writing a message, $script", ({ javaScriptEnabled }) => {
  /** A reader of Arabic on the page for a new message, and what is stored of hers. */
  async function aWriter() {
    const { id: adviserId, officeId } = await demoAdviser(portal.db, "marit");
    const person = await aParticipant(portal.db, { officeId, adviserIds: [adviserId], readingLanguage: "ar" });
    const writer = await someone(browser, portal, { lang: "ar", as: person, javaScriptEnabled });
    await writer.go(newPage);
    const stored = async () => (await portal.db.select().from(messages).where(eq(messages.participantId, person.id))).map((row) => row.text ?? row.code);
    return { writer, person, stored };
  }

  const textOn = ({ page, t }: Someone) => page.getByLabel(t("messages:new-page.text"), { exact: true });
  const sendOn = ({ page, t }: Someone) => page.getByRole("button", { name: t("messages:new-page.send"), exact: true });
  const receiptOn = ({ page }: Someone) => page.getByRole("status").filter({ hasText: ar("messages:receipt.title") });

  it("keeps one message when the button is pressed twice", async () => {
    const { writer, person, stored } = await aWriter();
    await textOn(writer).fill(question);
    await sendOn(writer).dblclick();
    await receiptOn(writer).waitFor();
    expect(await stored()).toEqual([question]);

    await writer.go(newPage);
    await writer.page.getByRole("button", { name: ar("messages:ready.child-ill"), exact: true }).dblclick();
    await receiptOn(writer).waitFor();
    expect((await stored()).toSorted()).toEqual(["child-ill", question]);
    expect(await portal.db.select().from(threads).where(eq(threads.participantId, person.id))).toHaveLength(2);
    await writer.leave();
  });

  it("keeps one message when it is sent from two tabs, or again from the page before", async () => {
    const { writer, stored } = await aWriter();
    const second = await writer.newTab();
    await second.go(newPage);
    for (const tab of [writer, second]) await textOn(tab).fill(question);
    await Promise.all([sendOn(writer).click(), sendOn(second).click()]);
    for (const tab of [writer, second]) await receiptOn(tab).waitFor();
    expect(await stored()).toEqual([question]);

    await writer.page.goBack();
    await textOn(writer).fill(question);
    await writer.press(ar("messages:new-page.send"));
    await receiptOn(writer).waitFor();
    expect(await stored()).toEqual([question]);
    await writer.leave();
  });

  it("loses nothing with the network: no receipt, nothing stored, and the text goes out once when the line is back", async () => {
    const { writer, stored } = await aWriter();
    await textOn(writer).fill(question);
    await writer.context.setOffline(true);
    await sendOn(writer).click();
    if (javaScriptEnabled) {
      await writer.sees(ar("messages:problems.offline"));
      expect(await textOn(writer).inputValue()).toBe(question);
      expect(await receiptOn(writer).count()).toBe(0);
      expect(await stored()).toEqual([]);
      await writer.context.setOffline(false);
      await sendOn(writer).click();
    } else {
      // The browser's own page about the lost network holds the form; its "try again" sends it.
      await writer.page.waitForURL(/^chrome-error:/);
      expect(await stored()).toEqual([]);
      await writer.context.setOffline(false);
      await writer.page.reload();
    }
    await receiptOn(writer).waitFor();
    expect(await stored()).toEqual([question]);
    await writer.leave();
  });

  it("keeps what is typed when the language of the page is changed", async () => {
    const { writer, stored } = await aWriter();
    await textOn(writer).fill(question);
    await writer.pick(ar("messages:new-page.topic"), ar("messages:topics.letter"));
    await writer.page.locator("header summary").click();
    await writer.press("Українська");
    const uk = wordsIn("uk");
    expect(await writer.page.locator("html").getAttribute("lang")).toBe("uk");
    expect(new URL(writer.page.url()).pathname).toBe("/uk/min-side/meldinger/ny");
    const text = writer.page.getByLabel(uk("messages:new-page.text"), { exact: true });
    expect(await text.inputValue()).toBe(question);
    expect(await writer.page.getByLabel(uk("messages:new-page.topic"), { exact: true }).inputValue()).toBe("letter");
    expect(await text.evaluate((field) => getComputedStyle(field).direction), "the text stays as it was written").toBe("rtl");
    expect(await writer.page.evaluate(() => getComputedStyle(document.body).direction)).toBe(directionOf("uk"));
    expect(await stored()).toEqual([]);
    await writer.press(uk("messages:new-page.send"));
    await writer.sees(uk("messages:receipt.title"));
    expect(await stored()).toEqual([question]);
    await writer.leave();
  });

  it("gives the text back when the session ended while she wrote", async () => {
    const { writer, stored } = await aWriter();
    await textOn(writer).fill(question);
    portal.clock.advance({ minutes: 31 });
    await writer.press(ar("messages:new-page.send"));
    await writer.sees(ar("problems:signed-out.title"));
    await writer.sees(ar("problems:signed-out.text"));
    await writer.sees(question.split("\n")[0]!);
    expect(await stored()).toEqual([]);
    await writer.leave();
  });

  it("says in Arabic what is missing, and leads to the field", async () => {
    const { writer, stored } = await aWriter();
    await sendOn(writer).click();
    const summary = writer.page.getByRole("alert");
    await summary.waitFor();
    expect(await writer.reads(summary)).toBe(`${ar("messages:problems.title")} ${ar("messages:problems.empty")}`);
    expect(await writer.page.evaluate(() => document.activeElement?.closest("[role=alert]") !== null), "the page begins at what is wrong").toBe(true);
    await summary.getByRole("link", { name: ar("messages:problems.empty"), exact: true }).click();
    expect(await textOn(writer).evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await textOn(writer).getAttribute("aria-invalid")).toBe("true");
    expect(await stored()).toEqual([]);
    await writer.leave();
  });
});
