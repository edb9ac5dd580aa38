import type { Browser } from "playwright-core";
import QRCode from "qrcode";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoAdvisers } from "#app/features/demo/demo-people.ts";
import { formatDay, formatTimeRange } from "#app/i18n/format.ts";
import { aBrowser, aPortal, type RunningPortal } from "../support/browser.ts";
import { beginning, deskSize, plain, scripts, someone, wordsIn, type Someone } from "../support/someone.ts";

const { marit } = demoAdvisers;
const nb = wordsIn("nb");
const ar = wordsIn("ar");
const pin = "481516";
const elsewhere = "https://www.yr.no/";
const written = "متى يبدأ درس اللغة؟";

// The portal's clock stands on Sunday 22 November 2026; the meetings are on the day after, an hour each.
type Meeting = { time: string; startsAt: string; endsAt: string };
const meetings: Record<"with script" | "without script", Meeting> = {
  "with script": { time: "11:00", startsAt: "2026-11-23T10:00:00Z", endsAt: "2026-11-23T11:00:00Z" },
  "without script": { time: "13:00", startsAt: "2026-11-23T12:00:00Z", endsAt: "2026-11-23T13:00:00Z" },
};

let portal: RunningPortal;
let browser: Browser;

beforeAll(async () => {
  [portal, browser] = await Promise.all([aPortal({ demo: true }), aBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

async function signInAtDesk(adviser: Someone): Promise<void> {
  await adviser.go("/admin");
  await adviser.type(nb("admin:sign-in.email"), marit.email);
  await adviser.type(nb("admin:sign-in.password"), marit.password);
  await adviser.press(nb("admin:sign-in.submit"));
  await adviser.sees(nb("admin:inbox.title"));
}

async function createParticipant(adviser: Someone, name: string): Promise<void> {
  await adviser.press(nb("admin:nav.participants"));
  await adviser.press(nb("admin:participants.new"));
  await adviser.type(nb("admin:participants.form.name"), name);
  await adviser.pick(nb("admin:participants.form.reading-language"), "arabisk · العربية");
  await adviser.pick(nb("admin:participants.form.situation"), nb("admin:participants.situations.programme"));
  await adviser.choose(nb("no"));
  await adviser.press(nb("admin:participants.form.create"));
  await adviser.sees(nb("admin:participants.page.done.created"));
}

/** Makes the card and reads from the paper what the participant gets: number, code, and where the QR code leads. */
async function printCard(adviser: Someone): Promise<{ number: string; code: string; link: string }> {
  await adviser.press(nb("admin:participants.card.issue"));
  const { page } = adviser;
  const number = plain(await page.locator(".access-card-number").innerText());
  const code = plain(await page.locator(".code-slip-code").innerText());
  const address = await adviser.page.getByText(`${new URL(portal.url).host}/ar/logg-inn`).first().innerText();
  const link = `http://${plain(address)}?kort=${number.replaceAll(" ", "")}`;
  expect(await drawnIn(adviser), "the QR code leads to the sign-in page, with the number").toEqual(modulesOf(link));
  return { number, code, link };
}

/** The dark squares of the QR code on the paper, as "column row". */
async function drawnIn({ page }: Someone): Promise<string[]> {
  const path = (await page.getByRole("img", { name: ar("print:access-card.qr") }).locator("path").getAttribute("d")) ?? "";
  return [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`);
}

function modulesOf(link: string): string[] {
  const { modules } = QRCode.create(link, { errorCorrectionLevel: "M" });
  const quiet = 4;
  return [...modules.data].flatMap((dark, index) => (dark ? [`${(index % modules.size) + quiet} ${Math.floor(index / modules.size) + quiet}`] : []));
}

async function book(adviser: Someone, { day, time }: { day: string; time: string }): Promise<void> {
  await adviser.press(nb("admin:participants.page.new-meeting"));
  await adviser.type(nb("admin:bookings.form.day"), day);
  await adviser.type(nb("admin:bookings.form.time"), time);
  await adviser.pick(nb("admin:bookings.form.minutes"), nb("admin:bookings.form.minutes-choice", { count: 60 }));
  await adviser.pick(nb("admin:bookings.form.purpose"), nb("bookings:purposes.plan"));
  await adviser.choose(nb("bookings:bring.id"));
  await adviser.press(nb("admin:bookings.form.create"));
  await adviser.sees(nb("admin:bookings.followed.created"));
}

async function useCardForTheFirstTime(amina: Someone, { link, number, code }: { link: string; number: string; code: string }): Promise<void> {
  await amina.go(link);
  expect(await amina.page.getByLabel(ar("sign-in:card-number"), { exact: true }).inputValue()).toBe(number);
  await amina.press(ar("sign-in:new-card.link"));
  await amina.type(ar("sign-in:activate.code"), code);
  await amina.type(ar("sign-in:activate.pin"), pin);
  await amina.type(ar("sign-in:activate.pin-again"), pin);
  await amina.press(ar("sign-in:activate.submit"));
}

async function seesMeetingInArabic({ page, reads }: Someone, { startsAt, endsAt }: Meeting): Promise<void> {
  expect(await page.locator("html").evaluate((html) => `${html.getAttribute("lang")} ${html.getAttribute("dir")} ${getComputedStyle(html).direction}`)).toBe("ar rtl rtl");
  const shown = await reads(page.getByRole("main"));
  for (const text of [
    ar("min-side:next.title"),
    formatDay(startsAt, "ar"),
    formatTimeRange(startsAt, endsAt, "ar"),
    ar("tomorrow"),
    "Storgata 1",
    marit.name,
    ar("bookings:purposes.plan"),
    ar("bookings:bring.id"),
    ar("interpreter:line.not-asked"),
  ]) {
    expect(shown).toContain(plain(text));
  }
}

async function asksForInterpreter(amina: Someone): Promise<number> {
  amina.count();
  await amina.press(ar("bookings:actions.interpreter"));
  await amina.page.getByRole("radio", { name: "العربية" }).check();
  await amina.press(ar("interpreter:ask.next"));
  await amina.page.getByRole("checkbox", { name: ar("interpreter:wishes.for-all") }).check();
  await amina.press(ar("interpreter:ask.send"));
  const steps = amina.count();
  await amina.sees(ar("interpreter:receipt.title"));
  await amina.sees(ar("interpreter:status.asked"));
  return steps;
}

/** The receipt of a message: by when (Sunday and two business days: Tuesday), and whom to call. */
async function seesReceipt({ page, reads }: Someone): Promise<void> {
  const receipt = await reads(page.getByRole("status"));
  expect(receipt).toContain(ar("messages:receipt.title"));
  expect(receipt).toContain(plain(ar("messages:receipt.answer-by", { day: formatDay("2026-11-24", "ar") })));
  expect(receipt).toContain("40 00 00 00");
}

async function writesToAdviser(amina: Someone): Promise<void> {
  await amina.go("/ar/min-side");
  await amina.press(beginning(ar("messages")), amina.page.getByRole("main"));
  await amina.press(ar("messages:new"));
  await amina.press(ar("messages:ready.late"));
  await seesReceipt(amina);
  await amina.sees(ar("messages:ready.late"));

  await amina.press(ar("messages:thread.back"));
  await amina.press(ar("messages:new"));
  await amina.pick(ar("messages:new-page.to"), `${marit.name}, ${ar("roles.programme-adviser")}`);
  await amina.type(ar("messages:new-page.text"), written);
  await amina.press(ar("messages:new-page.send"));
  await seesReceipt(amina);
  const said = amina.page.getByText(written);
  expect(await said.evaluate((node) => `${node.closest("[lang]")?.getAttribute("lang")} ${getComputedStyle(node).direction}`)).toBe("ar rtl");
}

async function answersFromInbox(adviser: Someone, name: string): Promise<number> {
  await adviser.go("/admin/innboks");
  const row = adviser.page.getByRole("row").filter({ hasText: written });
  expect(plain(await row.innerText())).toContain("arabisk");
  adviser.count();
  await adviser.press(name, row);
  await adviser.choose(nb("admin:inbox.replies.noted"));
  await adviser.press(nb("admin:inbox.reply.send"));
  const actions = adviser.count();
  await adviser.sees(nb("admin:inbox.sent"));
  return actions;
}

async function readsAnswer(amina: Someone): Promise<void> {
  await amina.go("/ar/min-side");
  await amina.press(beginning(ar("min-side:messages.unread", { count: 1 })));
  await amina.press(new RegExp(ar("messages:list.unread", { count: 1 })));
  await amina.sees(ar("ready-replies:noted"));
  expect(await amina.page.getByRole("status").count(), "nothing waits any more").toBe(0);
}

/** After leaving, the way back shows nothing of the person, whatever the browser keeps. */
async function cannotComeBack({ page, reads }: Someone, name: string, { startsAt }: Meeting): Promise<void> {
  for (let back = 0; back < 3; back++) {
    await page.goBack().catch(() => null);
    const shown = await reads();
    for (const own of [written, name, marit.name, ar("ready-replies:noted"), formatDay(startsAt, "ar")]) expect(shown).not.toContain(plain(own));
  }
}

describe.each(scripts)("from the printed card to the answer, $script", ({ script, javaScriptEnabled }) => {
  it("works in Arabic on a phone, with a desk in Norwegian, and leaves nothing behind", { timeout: 180_000 }, async () => {
    const name = javaScriptEnabled ? "Amina Al-Khatib" : "Samira Al-Masri";
    const meeting = meetings[script];
    const adviser = await someone(browser, portal, { viewport: deskSize, javaScriptEnabled });
    await signInAtDesk(adviser);
    await createParticipant(adviser, name);
    const card = await printCard(adviser);
    await adviser.press(nb("admin:participants.card.print-back", { name }));
    await book(adviser, { day: "2026-11-23", time: meeting.time });
    await adviser.sees(nb("admin:bookings.followed.no-interpreter"));

    const amina = await someone(browser, portal, { lang: "ar", javaScriptEnabled });
    await amina.context.route(`${elsewhere}**`, (route) => route.fulfill({ contentType: "text/html", body: "<title>Yr</title><h1>Yr</h1>" }));
    await useCardForTheFirstTime(amina, card);
    await seesMeetingInArabic(amina, meeting);
    expect(await asksForInterpreter(amina)).toBeLessThanOrEqual(4);
    await amina.press(ar("interpreter:back-to-meeting"));
    await amina.press(ar("bookings:actions.coming"));
    await amina.sees(ar("bookings:card.coming"));
    await writesToAdviser(amina);

    await adviser.go("/admin/tolk");
    expect(plain(await adviser.page.getByRole("row").filter({ hasText: name }).innerText())).toContain("arabisk");
    // She asked for all her meetings: the next one comes with an interpreter by itself.
    await adviser.go(`/admin/deltakere?navn=${encodeURIComponent(name)}`);
    await adviser.press(name);
    await book(adviser, { day: "2026-12-01", time: meeting.time });
    await adviser.sees(nb("admin:bookings.followed.task.order", { day: formatDay("2026-11-27", "nb") }));
    expect(await answersFromInbox(adviser, name)).toBe(3);

    await readsAnswer(amina);
    await amina.press(ar("sign-out"));
    await amina.sees(ar("sign-in:signed-out.title"));
    await cannotComeBack(amina, name, meeting);

    await amina.go(card.link);
    await amina.type(ar("sign-in:pin"), pin);
    await amina.press(ar("sign-in:submit"), amina.page.getByRole("main"));
    await amina.sees(ar("min-side:next.title"));
    await amina.page.getByRole("button", { name: ar("finish-and-hide"), exact: true }).click();
    await amina.page.waitForURL(elsewhere);
    await cannotComeBack(amina, name, meeting);

    await amina.leave();
    await adviser.leave();
  });
});
