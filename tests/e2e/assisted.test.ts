import { eq } from "drizzle-orm";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessLog, messages } from "#dialect";
import { aBrowser, aPortal, type RunningPortal } from "../support/browser.ts";
import { demoAdviser } from "../support/demo.ts";
import { anAdviser, aParticipant } from "../support/people.ts";
import { deskSize, scripts, someone, wordsIn } from "../support/someone.ts";

const nb = wordsIn("nb");

let portal: RunningPortal;
let browser: Browser;

beforeAll(async () => {
  [portal, browser] = await Promise.all([aPortal({ demo: true }), aBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

const words = "Jeg vil gjerne snakke om skole.";
const secret = "Dette er bare mellom oss.";

describe.each(scripts)("filling in together, $script", ({ javaScriptEnabled }) => {
  /** An adviser with two people of her own, at her desk. */
  async function aDesk() {
    const { officeId } = await demoAdviser(portal.db, "marit");
    const adviser = await anAdviser(portal.db, { officeId, name: "Guro Beistand" });
    const amina = await aParticipant(portal.db, { officeId, adviserIds: [adviser.id], name: "Amina Adan" });
    const bashir = await aParticipant(portal.db, { officeId, adviserIds: [adviser.id], name: "Bashir Bekele" });
    const guro = await someone(browser, portal, { as: adviser, javaScriptEnabled, viewport: deskSize });
    return { guro, adviser, amina, bashir, log: async (id: string) => (await portal.db.select().from(accessLog).where(eq(accessLog.participantId, id))).map((row) => row.what).filter((what) => what.startsWith("assisted")) };
  }

  it("goes from the desk to a sent message and back, and the person finds it marked", async () => {
    const { guro, amina, log } = await aDesk();
    await guro.go(`/admin/deltakere/${amina.id}`);
    await guro.press(nb("admin:helped.button"));
    await guro.press(nb("admin:helped.start"));
    await guro.sees("Du fyller ut sammen med");
    await guro.go("/nb/min-side/meldinger/ny");
    await guro.type(nb("messages:new-page.text"), words);
    await guro.press(nb("messages:new-page.send"));
    await guro.sees(nb("messages:receipt.title"));
    await guro.sees(/Skrevet med hjelp av .*Guro Beistand/);

    // Whoever holds the mouse does not come to the desk by an address.
    await guro.go("/admin/innboks");
    await guro.sees(nb("admin:helped.closed-title"));
    await guro.press(nb("admin:helped.continue"));
    await guro.press(nb("helped:finish"));
    expect(new URL(guro.page.url()).pathname).toBe(`/admin/deltakere/${amina.id}`);
    expect(await log(amina.id)).toEqual(["assisted-start", "assisted:message", "assisted-end"]);

    const herself = await someone(browser, portal, { as: amina, javaScriptEnabled });
    await herself.go("/nb/min-side/hjelp");
    await herself.sees(nb("helped:kinds.message"));
    expect(await herself.reads()).not.toContain("Du fyller ut sammen");
    await Promise.all([guro.leave(), herself.leave()]);
  });

  it("shows nothing of the first person to the second: not by Back, not in another tab, not as a draft (P32)", async () => {
    const { guro, amina, bashir, log } = await aDesk();
    const bashirsPage = await guro.newTab();
    await bashirsPage.go(`/admin/deltakere/${bashir.id}/sammen`);
    await guro.go(`/admin/deltakere/${amina.id}/sammen`);
    await guro.press(nb("admin:helped.start"));
    await guro.go("/nb/min-side/meldinger/ny");
    await guro.type(nb("messages:new-page.text"), words);
    await guro.press(nb("messages:new-page.send"));
    await guro.sees(words);
    const left = await guro.newTab();
    await left.go("/nb/min-side/meldinger/ny");
    await left.type(nb("messages:new-page.text"), secret);

    // From a page of the desk that stood open.
    await bashirsPage.press(nb("admin:helped.start"));
    expect(await log(amina.id)).toEqual(["assisted-start", "assisted:message", "assisted-end"]);
    for (const hers of ["Amina", words]) expect(await bashirsPage.reads()).not.toContain(hers);

    // Back from where she was, and forward again: her pages are asked for anew.
    await guro.go("/nb/min-side");
    await guro.page.goBack();
    await guro.page.waitForLoadState();
    expect(await guro.reads()).not.toContain(words);

    // Her form, left open in a tab, is sent by mistake: nothing is kept as his, and it is not shown to him either.
    await left.press(nb("messages:new-page.send"));
    expect((await portal.db.select().from(messages).where(eq(messages.participantId, bashir.id))).length).toBe(0);
    await left.go("/nb/min-side/meldinger/ny");
    expect(await left.page.getByLabel(nb("messages:new-page.text"), { exact: true }).inputValue()).toBe("");
    if (javaScriptEnabled) expect(await left.page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain("bare mellom oss");

    // After the end Back leads to the sign-in page, not to him.
    await bashirsPage.go("/nb/min-side");
    await bashirsPage.press(nb("helped:finish"));
    await bashirsPage.page.goBack();
    await bashirsPage.page.waitForLoadState();
    expect(await bashirsPage.reads()).not.toContain("Du fyller ut sammen");
    await guro.leave();
  });
});
