import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pageSlugs } from "#app/features/pages/page-list.ts";
import { readPageOrigin } from "#app/features/pages/read-page-origin.server.ts";
import { checkDue } from "#app/features/rules/figures-to-check.ts";
import { figures } from "#app/features/rules/figures.ts";
import { findPageSources, isOverdue, pageSources, type PageSources } from "#app/features/rules/page-sources.ts";
import { nextPageCheck, pagesToCheck } from "#app/features/rules/pages-to-check.ts";

/** Pages that state no rule and no right: words, daily life, places to begin. A new page is put here or gets sources. */
const withoutRules = ["ordliste", "tema/forste-ar", "tema/vanlig-i-norge"];

/** Pages whose only source has no address that is sure. */
const withoutAddress = ["tema/venner-og-aktiviteter"];

const officialHosts = [
  "docs.digdir.no",
  "hkdir.no",
  "lovdata.no",
  "www.ardal.kommune.no",
  "www.helsedirektoratet.no",
  "www.husbanken.no",
  "www.imdi.no",
  "www.nav.no",
  "www.norge.no",
  "www.oygarden.kommune.no",
  "www.regjeringen.no",
  "www.rindal.kommune.no",
  "www.statsforvalteren.no",
  "www.stortinget.no",
  "www.udi.no",
  "www.uutilsynet.no",
];

/** Nav's open code is Nav's own statement of what its systems do; nothing else there is official. */
function isOfficial(url: string): boolean {
  const { protocol, host, pathname, search } = new URL(url);
  return protocol === "https:" && search === "" && (officialHosts.includes(host) || (host === "github.com" && /^\/navikt\/[a-z0-9-]+$/.test(pathname)));
}

const textOfPage = (slug: string) => readFileSync(new URL(`../../locales/nb/pages/${slug}.json`, import.meta.url), "utf8");

function figuresOn(slug: string) {
  const text = textOfPage(slug);
  const emergency = text.includes('"type": "emergency"');
  return figures.filter(({ key }) => text.includes(`{{figure.${key}}}`) || text.includes(`"figure": "${key}"`) || (emergency && /^emergency-|^doctor-/.test(key)));
}

describe("the sources of the pages", () => {
  it("are there for every page but those without rules", () => {
    expect(pageSlugs.filter((slug) => !findPageSources(slug)).sort()).toEqual(withoutRules);
    expect(pageSources.map(({ slug }) => slug).filter((slug) => !pageSlugs.includes(slug))).toEqual([]);
  });

  it("are there for every page with a figure", () => {
    expect(pageSlugs.filter((slug) => figuresOn(slug).length > 0 && !findPageSources(slug))).toEqual([]);
  });

  it("lead to official addresses", () => {
    const urls = [...pageSources.flatMap(({ sources }) => sources), ...figures].flatMap(({ url }) => url ?? []);
    expect(urls.length).toBeGreaterThan(100);
    expect(urls.filter((url) => !isOfficial(url))).toEqual([]);
  });

  it("give each page a link, but where no address is sure", () => {
    expect(pageSources.filter(({ sources }) => sources.every(({ url }) => url === null)).map(({ slug }) => slug)).toEqual(withoutAddress);
  });

  it("name each source once on a page", () => {
    for (const { slug, sources } of pageSources) expect(new Set(sources.map(({ name }) => name)).size, slug).toBe(sources.length);
  });

  it("write an act or a regulation of Norsk Lovtidend with the address that follows from its number", () => {
    for (const { name, url } of pageSources.flatMap(({ sources }) => sources)) {
      const number = /(LOV|FOR)-(\d{4}-\d{2}-\d{2}-\d+)/.exec(name);
      if (number) expect(url).toBe(`https://lovdata.no/dokument/LTI/${number[1] === "LOV" ? "lov" : "forskrift"}/${number[2]}`);
    }
  });

  it("are checked again later than they were checked, and not later than the figures on the page", () => {
    for (const { slug, checkedOn, checkAgain, validFrom } of pageSources) {
      expect(checkAgain > checkedOn, slug).toBe(true);
      if (validFrom) expect(validFrom <= checkedOn, slug).toBe(true);
      for (const figure of figuresOn(slug)) expect(checkAgain <= checkDue(figure), `${slug}: ${figure.key}`).toBe(true);
    }
  });
});

const aPage = (given: Partial<PageSources>): PageSources => ({ slug: "tolk", validFrom: null, checkedOn: "2026-11-22", checkAgain: "2027-01-01", sources: [], ...given });

describe("pages to check", () => {
  it("are shown thirty days before, on the day, and after it, when readers are told too", () => {
    const statusOn = (today: string) => pagesToCheck(today, [aPage({})])[0]?.status;
    expect(["2026-12-01", "2026-12-02", "2026-12-31", "2027-01-01", "2027-01-02"].map(statusOn)).toEqual([undefined, "soon", "soon", "due", "late"]);
    expect(["2027-01-01", "2027-01-02"].map((today) => isOverdue(aPage({}), today))).toEqual([false, true]);
  });

  it("stand with the longest overdue first; the next day is the first that has not come", () => {
    const all = [aPage({ slug: "later", checkAgain: "2027-02-20" }), aPage({ slug: "first" }), aPage({ slug: "second", checkAgain: "2027-01-20" })];
    expect(pagesToCheck("2027-01-25", all).map(({ slug }) => slug)).toEqual(["first", "second", "later"]);
    expect(nextPageCheck("2027-01-25", all)).toBe("2027-02-20");
    expect(nextPageCheck("2027-03-01", all)).toBeNull();
  });

  it("are none that is late on the day they were checked", () => {
    expect(pagesToCheck("2026-11-22").filter(({ status }) => status !== "soon")).toEqual([]);
  });
});

describe("what a reader is told", () => {
  it("has a version of its own for each page: the day of the text and a mark", () => {
    const versions = pageSources.map(({ slug }) => readPageOrigin(slug, { basis: null, today: "2026-11-22" })?.version ?? "");
    for (const version of versions) expect(version).toMatch(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{4}$/);
    expect(new Set(versions).size).toBe(versions.length);
  });

  it("says since when the rules hold only to those whose rules they are", () => {
    const since = (basis: "law-2026" | "before-2026" | null) => readPageOrigin("introduksjonsprogrammet", { basis, today: "2026-11-22" })?.validFrom;
    expect([since(null), since("law-2026"), since("before-2026")]).toEqual(["2026-01-01", "2026-01-01", null]);
    expect(readPageOrigin("meldekort", { basis: null, today: "2026-11-22" })?.validFrom).toBe("unknown");
    expect(readPageOrigin("ordliste", { basis: null, today: "2026-11-22" })).toBeNull();
  });
});
