import fs from "node:fs";
import { eq } from "drizzle-orm";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { demoCardNumber, demoPin } from "#app/features/demo/demo-people.ts";
import { formatDay, formatTimeRange } from "#app/i18n/format.ts";
import { languages, type LanguageCode } from "#app/i18n/languages.ts";
import { bookings } from "#dialect";
import { aBrowser, aPortal, type RunningPortal } from "../support/browser.ts";
import { demoAdviser, demoParticipant } from "../support/demo.ts";
import { aBooking, anAdviser, aParticipant } from "../support/people.ts";
import { beginning, deskSize, plain, scripts, someone, wordsIn, type Someone, type SomeoneOptions } from "../support/someone.ts";

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

type Ground = { adviser: Awaited<ReturnType<typeof anAdviser>>; person: Awaited<ReturnType<typeof aParticipant>>; meeting: Awaited<ReturnType<typeof aBooking>> };

/** A participant with an adviser of her own and one meeting: Tuesday 24 November, 09.30–10.15, at the office. */
async function aMeeting(lang: LanguageCode): Promise<Ground> {
  const { officeId } = await demoAdviser(portal.db, "marit");
  const adviser = await anAdviser(portal.db, { officeId });
  const person = await aParticipant(portal.db, { officeId, adviserIds: [adviser.id], readingLanguage: lang });
  const meeting = await aBooking(portal.db, { participantId: person.id, officeId, adviserId: adviser.id });
  return { adviser, person, meeting };
}

const when = (startsAt: string, endsAt: string, lang: LanguageCode) =>
  plain(`${formatDay(startsAt, lang)} ${wordsIn(lang)("bookings:card.time", { time: formatTimeRange(startsAt, endsAt, lang) })}`);

const before = ["2026-11-24T08:30:00Z", "2026-11-24T09:15:00Z"] as const;

/** What of the meeting cannot be seen on the phone without scrolling; the last fact may not hide behind the button either. */
async function cutOff({ page, lang, t }: Someone, meeting: { startsAt: Date; endsAt: Date; street: string }): Promise<string[]> {
  const main = page.getByRole("main");
  const parts = {
    day: main.getByText(formatDay(meeting.startsAt, lang)),
    time: main.getByText(t("bookings:card.time", { time: formatTimeRange(meeting.startsAt, meeting.endsAt, lang) })),
    place: main.getByText(meeting.street),
    interpreter: main.getByText(t("interpreter:status.confirmed"), { exact: true }),
    button: main.getByRole("button", { name: t("bookings:actions.coming"), exact: true }),
  };
  const out: string[] = [];
  const top = (await parts.button.boundingBox())?.y ?? 0;
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  for (const [name, part] of Object.entries(parts)) {
    const box = await part.first().boundingBox();
    const inside = box !== null && box.y >= 0 && box.y + box.height <= (name === "button" ? 640 : top) && box.x >= 0 && box.x + box.width <= 360;
    if (!inside) out.push(`${name} ends at ${box ? `${Math.round(box.y + box.height)} px` : "nowhere"}`);
  }
  return out;
}

describe.each(scripts)("the next meeting, $script", ({ javaScriptEnabled }) => {
  let open: Someone[] = [];
  const enter = async (options: SomeoneOptions) => {
    const one = await someone(browser, portal, { javaScriptEnabled, ...options });
    open.push(one);
    return one;
  };

  beforeEach(() => {
    open = [];
    return async () => {
      for (const one of open) await one.leave();
    };
  });

  it.each(languages)("is the first thing after signing in, whole on a small phone, in $name", async ({ code: lang }) => {
    const { id } = await demoParticipant(portal.db, "amal");
    const rows = await portal.db.select().from(bookings).where(eq(bookings.participantId, id)).orderBy(bookings.startsAt);
    const next = rows.find((row) => row.status === "confirmed")!;
    const amal = await enter({ lang });
    await amal.go(`/${lang}/logg-inn?kort=${demoCardNumber("amal")}`);
    await amal.type(amal.t("sign-in:pin"), demoPin);
    amal.count();
    await amal.press(amal.t("sign-in:submit"), amal.page.getByRole("main"));
    expect(new URL(amal.page.url()).pathname).toBe(`/${lang}/min-side`);
    expect(await amal.page.getByRole("heading", { level: 1 }).innerText()).toBe(amal.t("min-side:next.title"));
    expect(await cutOff(amal, { startsAt: next.startsAt!, endsAt: next.endsAt!, street: next.street!.split(",")[0]! })).toEqual([]);
    expect(amal.count(), "only the sign-in itself was pressed").toBe(1);
  });

  it("shows a changed time beside the old one until it is seen", async () => {
    const { adviser, person, meeting } = await aMeeting("uk");
    const desk = await enter({ viewport: deskSize, as: adviser });
    await desk.go(`/admin/avtaler/${meeting.id}`);
    await desk.press(nb("admin:bookings.page.change"));
    await desk.type(nb("admin:bookings.form.day"), "2026-11-25");
    await desk.type(nb("admin:bookings.form.time"), "12:30");
    await desk.press(nb("admin:bookings.form.change"));
    await desk.sees(nb("admin:bookings.followed.changed"));

    const reader = await enter({ lang: "uk", as: person });
    await reader.go("/uk/min-side");
    const banner = reader.page.locator(".ds-alert").filter({ hasText: reader.t("bookings:changed.title") });
    expect(plain(await banner.locator("s").innerText())).toBe(when(...before, "uk"));
    expect(await reader.reads(banner)).toContain(`${reader.t("bookings:changed.now")}: ${when("2026-11-25T11:30:00Z", "2026-11-25T12:15:00Z", "uk")}`);
    expect(await reader.reads(banner)).toContain(adviser.name);
    const main = await reader.page.getByRole("button", { name: reader.t("bookings:actions.coming"), exact: true }).boundingBox();
    expect(main!.y + main!.height, "what is new does not push the one main thing out of the window").toBeLessThanOrEqual(640);
    await reader.press(reader.t("bookings:actions.seen"));
    await reader.sees(formatDay("2026-11-25", "uk"));
    expect(await banner.count()).toBe(0);
  });

  it("can be called off with one tap on a reason; then the page says so, and offers to ask for a meeting", async () => {
    const { adviser, person, meeting } = await aMeeting("ar");
    const reader = await enter({ lang: "ar", as: person });
    const { t } = reader;
    await reader.go("/ar/min-side");
    reader.count();
    await reader.press(t("bookings:actions.cannot"));
    await reader.press(t("bookings:cancel-reasons.child-ill"));
    expect(reader.count()).toBe(2);
    expect(await reader.reads()).toContain(plain(t("bookings:cancelled.by-you", { day: formatDay("2026-11-22", "ar") })));

    await reader.go("/ar/min-side");
    await reader.sees(t("bookings:cancelled.title"));
    await reader.sees(t("min-side:next.none"));
    await reader.press(t("bookings:actions.ask"), reader.page.locator(".empty"));
    await reader.sees(t("bookings:ask.title"));

    const desk = await enter({ viewport: deskSize, as: adviser });
    await desk.go(`/admin/avtaler/${meeting.id}`);
    await desk.sees(nb("bookings:cancel-reasons.child-ill"));
  });

  it("can be moved: the old time stays until one of the offered times is taken, and the calendar follows", async () => {
    const { adviser, person } = await aMeeting("nb");
    const reader = await enter({ as: person });
    await reader.go("/nb/min-side");
    const first = await calendarFile(reader);
    await reader.press(nb("bookings:actions.move"));
    await reader.choose(nb("bookings:move-reasons.course"));
    await reader.choose(nb("bookings:ask.parts-of-day.afternoon"));
    await reader.press(nb("bookings:ask.send"));
    await reader.sees(nb("bookings:asked.old-stays"));
    expect(await reader.reads()).toContain(plain(nb("bookings:asked.answer-by", { day: formatDay("2026-11-24", "nb") })));
    expect(await reader.reads(reader.page.getByRole("main"))).toContain(formatDay(before[0], "nb"));

    const desk = await enter({ viewport: deskSize, as: adviser });
    await desk.go("/admin/avtaler");
    await desk.press(beginning(`${nb("admin:bookings.list.answer")} ${person.name}`));
    await desk.choose(nb("admin:bookings.answer.offer"));
    await desk.type(nb("admin:bookings.answer.day", { number: 1 }), "2026-11-26");
    await desk.type(nb("admin:bookings.answer.time", { number: 1 }), "12:00");
    await desk.type(nb("admin:bookings.answer.day", { number: 2 }), "2026-11-30");
    await desk.type(nb("admin:bookings.answer.time", { number: 2 }), "13:15");
    await desk.press(nb("admin:bookings.answer.send"));
    await desk.sees(nb("admin:bookings.followed.answered"));

    await reader.go("/nb/min-side");
    await reader.sees(formatDay(before[0], "nb"));
    await reader.press(nb("bookings:offers.title"));
    const chosen = when("2026-11-30T12:15:00Z", "2026-11-30T13:00:00Z", "nb");
    await reader.press(chosen);
    expect(await reader.reads(reader.page.getByRole("main"))).toContain(formatDay("2026-11-30", "nb"));

    await reader.go("/nb/min-side");
    const second = await calendarFile(reader);
    expect(second.UID).toBe(first.UID);
    expect(Number(second.SEQUENCE)).toBeGreaterThan(Number(first.SEQUENCE));
    expect([first.DTSTART, second.DTSTART]).toEqual(["20261124T083000Z", "20261130T121500Z"]);
  });

  it("is never an empty page: without a meeting it says so, whom to call, and offers to ask for one", async () => {
    const { officeId, ...marit } = await demoAdviser(portal.db, "marit");
    const person = await aParticipant(portal.db, { officeId, adviserIds: [marit.id], readingLanguage: "en" });
    const reader = await enter({ lang: "en", as: person });
    const { t } = reader;
    await reader.go("/en/min-side");
    await reader.sees(t("min-side:next.none"));
    const main = await reader.reads(reader.page.getByRole("main"));
    expect(main).toContain(marit.name);
    expect(main).toContain("40 00 00 01");
    await reader.press(t("bookings:actions.ask"), reader.page.locator(".empty"));
    await reader.pick(t("bookings:ask.purpose"), t("bookings:purpose-choices.money"));
    await reader.choose(t("bookings:form-choices.office"));
    await reader.press(t("bookings:ask.send"));
    await reader.sees(t("bookings:asked.title"));
    expect(await reader.reads()).toContain(plain(t("bookings:asked.answer-by", { day: formatDay("2026-11-24", "en") })));
  });
});

/** The lines of the calendar file that the button gives, by name. */
async function calendarFile({ page, t }: Someone): Promise<Record<string, string>> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: t("bookings:actions.calendar"), exact: true }).click()]);
  const lines = fs.readFileSync(await download.path(), "utf8").replace(/\r\n[\t ]/g, "").split("\r\n");
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)]));
}
