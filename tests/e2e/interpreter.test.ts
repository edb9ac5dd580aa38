import { eq } from "drizzle-orm";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatDay } from "#app/i18n/format.ts";
import { interpreterNeeds, interpreterOrderEvents, interpreterOrders } from "#dialect";
import { aBrowser, aPortal, type RunningPortal } from "../support/browser.ts";
import { demoAdviser } from "../support/demo.ts";
import { aBooking, aParticipant } from "../support/people.ts";
import { beginning, deskSize, plain, scripts, someone, wordsIn, type Someone } from "../support/someone.ts";

const nb = wordsIn("nb");
const ar = wordsIn("ar");

let portal: RunningPortal;
let browser: Browser;

beforeAll(async () => {
  [portal, browser] = await Promise.all([aPortal({ demo: true }), aBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

/** A reader of Arabic with Marit as adviser and a meeting on Thursday 26 November; her need is known when `knows` is. */
async function aReader({ knows = true, startsAt = "2026-11-26T09:00:00Z" } = {}) {
  const marit = await demoAdviser(portal.db, "marit");
  const person = await aParticipant(portal.db, { officeId: marit.officeId, adviserIds: [marit.id], readingLanguage: "ar" });
  const start = new Date(startsAt);
  const meeting = await aBooking(portal.db, { participantId: person.id, officeId: marit.officeId, adviserId: marit.id, startsAt: start, endsAt: new Date(start.getTime() + 3_600_000) });
  const need = { participantId: person.id, needed: true, language: "so", dialect: "Mogadishu", forAllMeetings: false, updatedAt: portal.clock.now(), updatedBy: "adviser" as const };
  if (knows) await portal.db.insert(interpreterNeeds).values(need);
  return { marit, person, meeting, page: `/ar/min-side/avtaler/${meeting.id}/tolk` };
}

const ordersOf = (bookingId: string) => portal.db.select().from(interpreterOrders).where(eq(interpreterOrders.bookingId, bookingId));

/** Presses a button in two tabs at the same moment, and waits for both. */
async function pressTogether(first: Someone, second: Someone, words: string): Promise<void> {
  await Promise.all([first.press(words), second.press(words)]);
}

describe.each(scripts)("an interpreter for a meeting, $script", ({ javaScriptEnabled }) => {
  it("is asked for in two steps when the need is known, and the line on the meeting says so at once", async () => {
    const { person, meeting } = await aReader();
    const reader = await someone(browser, portal, { lang: "ar", as: person, javaScriptEnabled });
    await reader.go("/ar/min-side");
    await reader.sees(ar("interpreter:line.not-asked"));
    reader.count();
    await reader.press(ar("bookings:actions.interpreter"));
    await reader.press(ar("interpreter:ask.send"));
    expect(reader.count()).toBe(2);
    await reader.sees(ar("interpreter:receipt.title"));
    // Sunday 22 November and two business days.
    expect(await reader.reads(reader.page.getByRole("main"))).toContain(plain(formatDay("2026-11-24", "ar")));
    expect(await ordersOf(meeting.id)).toMatchObject([{ status: "asked", language: "so", dialect: "Mogadishu", requestedBy: "participant", late: false }]);

    await reader.go("/ar/min-side");
    await reader.sees(ar("interpreter:status.asked"));
    await reader.leave();
  });

  it("is asked for in four steps at most the first time, in a language that is not the screen's, once for all meetings", async () => {
    const { person, meeting } = await aReader({ knows: false });
    const reader = await someone(browser, portal, { lang: "ar", as: person, javaScriptEnabled });
    await reader.go("/ar/min-side");
    reader.count();
    await reader.press(ar("bookings:actions.interpreter"));
    await reader.type(ar("interpreter:ask.other-label"), "Af Maay");
    await reader.press(ar("interpreter:ask.next"));
    await reader.page.getByRole("radio", { name: ar("interpreter:wishes.gender.woman"), exact: true }).check();
    await reader.page.getByRole("checkbox", { name: beginning(ar("interpreter:wishes.for-all")) }).check();
    await reader.press(ar("interpreter:ask.send"));
    expect(reader.count()).toBeLessThanOrEqual(4);
    await reader.sees(ar("interpreter:receipt.title"));
    expect(await ordersOf(meeting.id)).toMatchObject([{ status: "asked", language: "ymm", genderWish: "woman" }]);
    await reader.go("/ar/min-side/tolk");
    await reader.sees(ar("interpreter:need.ask-every-time"));
    await reader.leave();
  });

  it("is ordered once, however often and from however many tabs it is asked for", async () => {
    const { person, meeting, page } = await aReader();
    const first = await someone(browser, portal, { lang: "ar", as: person, javaScriptEnabled });
    const second = await first.newTab();
    await Promise.all([first.go(page), second.go(page)]);
    await pressTogether(first, second, ar("interpreter:ask.send"));
    for (const tab of [first, second]) await tab.sees(ar("interpreter:status.asked"));
    expect(await ordersOf(meeting.id)).toHaveLength(1);

    const again = await aReader();
    await first.leave();
    const hasty = await someone(browser, portal, { lang: "ar", as: again.person, javaScriptEnabled });
    await hasty.go(again.page);
    await hasty.page.getByRole("button", { name: ar("interpreter:ask.send"), exact: true }).dblclick();
    await hasty.sees(ar("interpreter:status.asked"));
    const orders = await ordersOf(again.meeting.id);
    expect(orders).toHaveLength(1);
    expect(await portal.db.select().from(interpreterOrderEvents).where(eq(interpreterOrderEvents.orderId, orders[0]!.id))).toHaveLength(1);
    await hasty.leave();
  });

  it("that nobody can give leaves three choices, and one press takes an interpreter on the phone", async () => {
    const { marit, person, meeting, page } = await aReader();
    const reader = await someone(browser, portal, { lang: "ar", as: person, javaScriptEnabled });
    await reader.go(page);
    await reader.press(ar("interpreter:ask.send"));

    const desk = await someone(browser, portal, { as: marit, viewport: deskSize, javaScriptEnabled });
    await desk.go("/admin/tolk");
    const row = desk.page.getByRole("row").filter({ hasText: person.name });
    await desk.press(beginning(nb("admin:interpreter.tasks.order")), row);
    await desk.press(nb("admin:interpreter.steps.not-available"));
    await desk.sees(nb("admin:interpreter.saved"));
    await desk.leave();

    await reader.go("/ar/min-side");
    const card = reader.page.getByRole("main");
    await reader.sees(ar("interpreter:status.not-available"));
    for (const choice of ["move", "phone", "talk"] as const) expect(await card.getByRole("link", { name: beginning(ar(`interpreter:choices.${choice}`)) }).count(), choice).toBeGreaterThan(0);
    await reader.go(page);
    await reader.sees(ar("interpreter:choices.title"));
    expect(await card.getByRole("link", { name: beginning(ar("interpreter:choices.move")) }).getAttribute("href")).toBe(`/ar/min-side/avtaler/${meeting.id}/flytt`);
    expect(await card.getByRole("link", { name: beginning(ar("interpreter:choices.talk")) }).getAttribute("href")).toBe(`tel:${marit.phone}`);
    await reader.press(ar("interpreter:choices.phone"));
    await reader.sees(ar("interpreter:status.asked"));
    const live = (await ordersOf(meeting.id)).filter((order) => !["released", "withdrawn", "done", "absent"].includes(order.status));
    expect(live).toMatchObject([{ status: "asked", form: "phone", task: "order" }]);
    await reader.leave();
  });

  it("asked for late is taken all the same, with a number to call", async () => {
    const { person, page, meeting } = await aReader({ startsAt: "2026-11-23T09:00:00Z" });
    const reader = await someone(browser, portal, { lang: "ar", as: person, javaScriptEnabled });
    await reader.go(page);
    await reader.sees(ar("interpreter:late.title"));
    await reader.press(ar("interpreter:ask.send"));
    const main = await reader.reads(reader.page.getByRole("main"));
    expect(main).toContain(plain(ar("interpreter:late.title")));
    expect(main).toContain("40 00 00 01");
    expect(await ordersOf(meeting.id)).toMatchObject([{ late: true }]);
    await reader.leave();
  });
});
