import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { issueAccessCard, type NewAccessCard } from "#app/features/sign-in/access-card.server.ts";
import { newId } from "#app/ids.server.ts";
import { aBrowser, aPhone, aPortal, type RunningPortal } from "../support/browser.ts";
import { anAdviser, anOffice, aParticipant } from "../support/people.ts";

const pin = "481516";
const elsewhere = "https://www.yr.no/";

let portal: RunningPortal;
let browser: Browser;
let giveCard: () => Promise<NewAccessCard>;

beforeAll(async () => {
  [portal, browser] = await Promise.all([aPortal(), aBrowser()]);
  const office = await anOffice(portal.db, { id: newId() });
  const berit = await anAdviser(portal.db, { id: newId(), officeId: office.id });
  giveCard = async () => {
    const amina = await aParticipant(portal.db, { id: newId(), officeId: office.id, adviserIds: [berit.id] });
    const card = await issueAccessCard(portal.db, { participantId: amina.id, adviserId: berit.id, now: portal.clock.now() });
    if (!card) throw new Error("no card");
    return card;
  };
});
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

describe.each([
  { script: "without script", javaScriptEnabled: false },
  { script: "with script", javaScriptEnabled: true },
])("from the printed card, $script", ({ javaScriptEnabled }) => {
  let phone: Awaited<ReturnType<typeof aPhone>>;

  beforeEach(async () => {
    phone = await aPhone(browser, { javaScriptEnabled });
    // The world outside stays outside: the other site is a page of the test's own.
    await phone.context.route(`${elsewhere}**`, (route) => route.fulfill({ contentType: "text/html", body: "<title>Yr</title><h1>Yr</h1>" }));
    return () => phone.context.close();
  });

  it("a person comes in with a PIN of her own, in Arabic, leaves without a trace, and comes back", async () => {
    const { page, context } = phone;
    const card = await giveCard();
    await page.goto(`${portal.url}/nb/logg-inn?kort=${card.cardNumber}`);
    await page.locator(".language-choice summary").click();
    await page.locator("button[name='switch-language'][value='ar']").click();
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
    await page.locator("main a[href*='/ar/logg-inn/aktiver']").click();
    await page.fill("#activation", card.activationCode);
    await page.fill("#pin", pin);
    await page.fill("#pinAgain", pin);
    await page.locator("#pinAgain").press("Enter");
    await page.waitForURL(`${portal.url}/ar/min-side`);

    await page.locator("button[name='then'][value='hide']").click();
    await page.waitForURL(elsewhere);
    expect((await context.cookies()).map((cookie) => cookie.name)).not.toContain("videre");
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe("/ar/logg-inn");

    await page.fill("#card", card.cardNumber);
    await page.fill("#pin", "905172");
    await page.locator("#pin").press("Enter");
    await page.locator("#error-summary:focus").waitFor();
    expect(await page.inputValue("#pin")).toBe("");
    await page.fill("#pin", pin);
    await page.locator("#pin").press("Enter");
    await page.waitForURL(`${portal.url}/ar/min-side`);
    expect((await context.cookies()).find((cookie) => cookie.name === "videre")).toMatchObject({ httpOnly: true, sameSite: "Lax" });
    expect(page.problems).toEqual([]);
  });
});
