import { beforeEach, describe, expect, it } from "vitest";
import { anApp, page, textOf, type TestApp } from "../support/app.ts";
import type { StoppedClock } from "../support/clock.ts";
import { anAdviser, anOffice } from "../support/people.ts";

let app: TestApp<StoppedClock>;
let office: Awaited<ReturnType<typeof anOffice>>;

beforeEach(async () => {
  app = await anApp();
  office = await anOffice(app.db);
}, 30_000);

const open = async (path: string) => page(await app.get(path));
const sourcesOn = async (path: string) => (await open(path)).querySelector('main section[aria-labelledby="sources"]');
const act = "https://lovdata.no/dokument/LTI/lov/2025-06-20-35";
const version = /\d{4}-\d{2}-\d{2}-[0-9a-f]{4}/;

describe("the sources of a page", () => {
  it("are links with the days and the version, and stand before the question how the page was", async () => {
    const html = await open("/nb/introduksjonsprogrammet");
    const block = html.querySelector('main section[aria-labelledby="sources"]');
    expect(textOf(block?.querySelector(`a[href="${act}"]`) ?? null)).toContain("LOV-2025-06-20-35");
    const said = textOf(block);
    expect(said).toContain("Gjelder fra 1. januar 2026");
    expect(said).toContain("Kontrollert 22. november 2026");
    expect(said).toMatch(version);
    const order = html.querySelectorAll("main article > *").map((one) => one.getAttribute("aria-labelledby") ?? one.getAttribute("class"));
    expect(order.indexOf("sources")).toBeLessThan(order.indexOf("feedback"));
    expect(order.indexOf("sources")).toBeGreaterThan(-1);
  });

  it.each(["ar", "ti"])("%s: the names are Norwegian and say so, the days are the reader's", async (lang) => {
    const block = await sourcesOn(`/${lang}/introduksjonsprogrammet`);
    const link = block?.querySelector(`a[href="${act}"]`);
    expect([link?.getAttribute("lang"), link?.getAttribute("dir")]).toEqual(["nb", "ltr"]);
    const kept = block?.querySelectorAll("bdi").map((one) => textOf(one)) ?? [];
    expect(kept.slice(0, -1).join(" ")).toMatch(/2026.* 22 .*2026|2026.*2026/);
    expect(kept.at(-1)).toMatch(version);
  });

  it.each(["/ar/introduksjonsprogrammet/norsk", "/ar/introduksjonsprogrammet/skriv-ut", "/ti/introduksjonsprogrammet/skriv-ut-norsk", "/nb/introduksjonsprogrammet/2026"])("stand on %s too", async (path) => {
    expect((await sourcesOn(path))?.querySelector(`a[href="${act}"]`)).not.toBeNull();
  });

  it("stand on each page that the law or Nav has rules for, also where they tell of days without a figure block", async () => {
    const pages = ["rettigheter", "tema/sosialhjelp", "tema/jobbe-i-norge", "tema/bolig", "tema/vedtak-og-plan", ...["for-sent", "dagpenger", "aap", "tiltakspenger", "jobbsoker"].map((one) => `meldekort/${one}`)];
    for (const slug of pages) {
      const block = await sourcesOn(`/nb/${slug}`);
      expect(block?.querySelectorAll('a[href^="https://"]').length, slug).toBeGreaterThan(0);
      expect(textOf(block), slug).toContain("Gjelder fra");
    }
  });

  it("say nothing on a page without rules, nor since when to somebody with older rules", async () => {
    expect(await sourcesOn("/nb/ordliste")).toBeNull();
    expect(textOf(await sourcesOn("/nb/introduksjonsprogrammet/tidligere"))).not.toContain("Gjelder fra");
  });

  it("are links at a figure as well", async () => {
    const figure = (await open("/nb/introduksjonsprogrammet/2026")).querySelectorAll("main .figure").find((one) => textOf(one).includes("LOV-2025-06-20-35"));
    expect(figure?.querySelector("a[lang=nb]")?.getAttribute("href")).toBe(act);
  });
});

describe("a page whose check is due", () => {
  const overdue = "Dette skulle vært sjekket 14. desember 2026. Spør rådgiveren din.";

  it("tells the reader from the day after, also when the page was kept the day before", async () => {
    app.clock.set("2026-12-14T22:30:00Z");
    const before = await app.get("/nb/meldekort");
    expect(textOf(await page(before))).not.toContain("skulle vært sjekket");
    app.clock.set("2026-12-14T23:30:00Z");
    const after = await app.get("/nb/meldekort", { headers: { "If-None-Match": before.headers.get("ETag") ?? "" } });
    expect(after.status).toBe(200);
    expect(textOf((await page(after)).querySelector("main .ds-alert"))).toContain(overdue);
    expect(textOf(await open("/nb/meldekort/skriv-ut"))).toContain(overdue);
    for (const lang of ["ar", "ti"]) expect((await open(`/${lang}/meldekort`)).querySelectorAll("main .ds-alert").some((one) => textOf(one).includes("2026")), lang).toBe(true);
    expect(textOf(await open("/nb/tema/penger"))).not.toContain("skulle vært sjekket");
  });

  it("is shown to the desk thirty days before, with its links, and when the day has passed", async () => {
    const adviser = await anAdviser(app.db, { officeId: office.id });
    const rows = async () => (await page(await app.get("/admin/innhold", { as: adviser }))).querySelectorAll("table tbody tr").filter((row) => row.querySelector('a[href="/nb/meldekort"]'));
    app.clock.set("2026-11-13T09:00:00Z");
    expect(await rows()).toHaveLength(0);
    app.clock.set("2026-11-22T09:00:00Z");
    const [soon] = await rows();
    expect(textOf(soon ?? null)).toContain("Snart");
    expect(soon?.querySelector('a[href="https://www.nav.no/send-meldekort-arbeidssoker"]')).not.toBeNull();
    app.clock.set("2026-12-15T09:00:00Z");
    const [late] = await rows();
    expect(late?.getAttribute("data-late")).not.toBeUndefined();
    expect(textOf(late ?? null)).toContain("Fristen er ute");
  });
});
