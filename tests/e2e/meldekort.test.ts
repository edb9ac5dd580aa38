import { eq } from "drizzle-orm";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { formatDayTime } from "#app/i18n/format.ts";
import { directionOf } from "#app/i18n/languages.ts";
import { meldekortMarks, threads } from "#dialect";
import { aBrowser, aPortal, type RunningPortal } from "../support/browser.ts";
import { demoAdviser } from "../support/demo.ts";
import { anAdviser, aParticipant } from "../support/people.ts";
import { beginning, deskSize, plain, scripts, someone, type Someone, type SomeoneOptions } from "../support/someone.ts";

let portal: RunningPortal;
let browser: Browser;

// Friday 4 December 2026, 10.00 in Oslo: a jobseeker's period of 23 November to 6 December can be sent.
beforeAll(async () => {
  [portal, browser] = await Promise.all([aPortal({ demo: true, now: "2026-12-04T09:00:00Z" }), aBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

async function somebodyNew() {
  const { officeId } = await demoAdviser(portal.db, "marit");
  const adviser = await anAdviser(portal.db, { officeId });
  return { adviser, person: await aParticipant(portal.db, { officeId, adviserIds: [adviser.id], phone: "+4740000077" }) };
}

describe.each(scripts)("meldekort, $script", ({ javaScriptEnabled }) => {
  let open: Someone[] = [];
  const enter = async (options: SomeoneOptions = {}) => {
    const one = await someone(browser, portal, { javaScriptEnabled, ...options });
    open.push(one);
    return one;
  };
  const isNarrow = async ({ page }: Someone) => expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  afterEach(async () => {
    for (const one of open) await one.leave();
    open = [];
  });

  it("what do I write on Tuesday, and what if I forget? Found without signing in, in few taps", async () => {
    const visitor = await enter();
    await visitor.go("/nb");
    await visitor.press(beginning("Meldekort"));
    await visitor.press("Hvilket har jeg?");
    await visitor.press("Ja, jeg er registrert");
    await visitor.press(beginning("Ingen. Eller bare"));
    await visitor.sees("Har du jobbet i perioden?");
    await visitor.sees(/søndag kveld, den siste dagen/);
    expect(visitor.count()).toBe(4);
    await visitor.press("Flere eksempler");
    await visitor.page.getByText("En dag syk", { exact: true }).click();
    const tuesday = visitor.page.locator("details", { has: visitor.page.getByText("En dag syk", { exact: true }) }).locator("tbody:nth-of-type(2) tr", { hasText: "tirsdag" });
    expect(plain(await tuesday.innerText())).toBe("tirsdag Syk syk");
    await isNarrow(visitor);
    await visitor.go("/nb/meldekort/for-sent");
    await visitor.sees(/Er jeg fortsatt registrert som arbeidssøker\?/);
    expect(await visitor.page.getByRole("link", { name: "Ring Nav" }).first().getAttribute("href")).toBe("tel:+4755553333");
  });

  it("says which is hers, sees the deadline, asks about a day, marks it as sent and takes that back; the adviser sees what she shares", async () => {
    const { adviser, person } = await somebodyNew();
    const amina = await enter({ as: person });
    await amina.go("/nb/min-side");
    await amina.press(beginning("Meldekort"));
    await amina.sees("Vi vet ikke hvilket meldekort du har");
    await amina.choose("Bekreftelse");
    await amina.choose("mandag 23. november");
    await amina.press("Lagre");
    await amina.sees("Vi har lagret meldekortet ditt.");
    const main = await amina.reads(amina.page.getByRole("main"));
    for (const part of ["2 dager igjen", "søndag 6. desember kl. 23.00", "tirsdag 15. desember", "Sjekk på Min side"]) expect(main).toContain(part);
    await isNarrow(amina);

    await amina.press("Spør om tirsdag 24. november");
    await amina.sees("Dette gjelder meldekortet for tirsdag 24. november.");
    await amina.press("Jeg forstår ikke meldekortet.");
    await amina.sees("Vi har fått meldingen din");
    const [thread] = await portal.db.select().from(threads).where(eq(threads.participantId, person.id));
    expect(thread).toMatchObject({ topic: "meldekort", meldekortDay: "2026-11-24", meldekortPeriod: "2026-11-23" });

    await amina.go("/nb/min-side/meldekort");
    await amina.choose("Rådgiverne mine kan se");
    await amina.press("Lagre valget");
    const desk = await enter({ as: adviser, viewport: deskSize });
    await desk.go("/admin");
    await desk.press("1 deltaker har et meldekort som haster");
    await desk.sees("ikke merket som sendt");
    await desk.sees("Skriv i siste samtale");

    await amina.press("Jeg har sendt det");
    await amina.sees("Vi har merket at du har sendt.");
    await desk.go("/admin/meldekort");
    await desk.sees("Ingen meldekort haster nå");
    await amina.press("Angre");
    await amina.sees("Merket er tatt bort. Husk å sende.");
    expect(await portal.db.select().from(meldekortMarks).where(eq(meldekortMarks.participantId, person.id))).toEqual([]);
  });
});

describe.each(["ar", "ti"] as const)("meldekort in %s, without script", (lang) => {
  it("tells the last day and hour in her own words, takes her mark and takes it back", async () => {
    const { person } = await somebodyNew();
    const one = await someone(browser, portal, { javaScriptEnabled: false, lang, as: person });
    const { t, page } = one;
    await one.go(`/${lang}/min-side/meldekort`);
    expect(await page.getAttribute("html", "dir")).toBe(directionOf(lang));
    await one.sees(t("meldekort:unknown.title"));
    await one.choose(t("meldekort:types.jobseeker"));
    await page.check('input[value="2026-11-23"]');
    await one.press(t("meldekort:cycle.save"));
    const main = await one.reads(page.getByRole("main"));
    expect(main).toContain(plain(formatDayTime("2026-12-06T22:00:00Z", lang)));
    expect(main).toContain(plain(t("meldekort:send.left", { count: 2 })));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

    await one.press(t("meldekort:mark.button"));
    await one.sees(t("meldekort:mark.saved"));
    expect(await portal.db.select().from(meldekortMarks).where(eq(meldekortMarks.participantId, person.id))).toHaveLength(1);
    await one.press(t("meldekort:mark.undo"));
    await one.sees(t("meldekort:mark.undone"));
    expect(await portal.db.select().from(meldekortMarks).where(eq(meldekortMarks.participantId, person.id))).toEqual([]);
    await one.leave();
  });
});
