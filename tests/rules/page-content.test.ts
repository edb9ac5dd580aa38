import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languages } from "#app/i18n/languages.ts";
import { isKeptPage } from "#app/features/pages/is-kept-page.ts";
import { findPageAddress, legalBases, pagePath } from "#app/features/pages/page-address.ts";
import { coreSlugs, findShortSlug, pageSlugs, shortSlug } from "#app/features/pages/page-list.ts";
import { readPage } from "#app/features/pages/read-page.server.ts";
import { readGlossary, readNorwegianTerms } from "#app/features/pages/read-terms.server.ts";
import { filters, filterWords } from "#app/features/pages/topic-filters.ts";
import { findTopic, otherWordFor, relatedTo, topicPages } from "#app/features/pages/topic-list.ts";
import { chooseBlocks } from "#app/features/pages/choose-blocks.ts";
import { figures } from "#app/features/rules/figures.ts";
import { listRoutes } from "../support/route-list.ts";

const files = readdirSync(new URL("../../locales/nb/pages/", import.meta.url), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(/\.json$/, ""));

describe("the list of pages", () => {
  it("names every file there is, and no other", () => {
    expect([...pageSlugs].sort()).toEqual(files.sort());
  });

  it("has short names that are all different, because queries use them", () => {
    expect(new Set(pageSlugs.map(shortSlug)).size).toBe(pageSlugs.length);
    expect(findShortSlug("penger")).toBe("tema/penger");
    expect(findShortSlug("tolk")).toBe("tolk");
    expect(findShortSlug("finnes-ikke")).toBeNull();
  });

  it("leads on from each topic to two or more other pages, never to itself", () => {
    for (const { slug, related } of topicPages) {
      expect(related.length, slug).toBeGreaterThanOrEqual(2);
      expect(related, slug).not.toContain(slug);
      expect(related.filter((one) => !pageSlugs.includes(one)), slug).toEqual([]);
    }
    for (const slug of coreSlugs) expect(relatedTo(slug).filter((one) => !pageSlugs.includes(one)), slug).toEqual([]);
  });

  it("has something for every situation and every time", () => {
    for (const word of filterWords) {
      const { kind, code } = filters[word];
      const found = topicPages.filter((topic) => (kind === "phase" ? topic.phases.includes(code) : topic.situations.includes(code)));
      expect(found.length, word).toBeGreaterThan(1);
    }
  });

  it("can be left at once where somebody may stand behind the reader", () => {
    expect(findTopic("tema/vold")?.quickExit).toBe(true);
    expect(findTopic("tema/kvinner")?.quickExit).toBe(true);
  });
});

/** True for a link to a block that its page has. */
function leadsToBlock(to: string): boolean {
  const [slug = "", anchor] = to.split("#");
  return anchor !== undefined && pageSlugs.includes(slug) && readPage(slug, "nb").blocks.some(({ id }) => id === anchor);
}

/** Pages about one kind of meldekort or one trouble with it; the choice of kind and the examples are neither. */
const meldekortHelp = pageSlugs.filter((slug) => /^meldekort\/(?!hvilket|eksempler)/.test(slug));

describe("every page in Norwegian", () => {
  it.each(pageSlugs)("%s can be read, and has one thing to do now, with the phone or a person to ask among its links", (slug) => {
    const { blocks } = readPage(slug, "nb");
    const steps = blocks.filter((block) => block.type === "next-step");
    expect(steps).toHaveLength(1);
    expect(steps.flatMap((block) => block.links.map(({ to }) => to)).filter((to) => /^tel:|^ask$|^min-side|^kontakt$/.test(to)).length).toBeGreaterThan(0);
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
  });

  it("says of each phone number without a source that nobody has checked it, on the same page", () => {
    const unchecked = figures.filter(({ unit, certainty }) => unit === "phone" && certainty === "older").map(({ key }) => key);
    expect(unchecked.length).toBeGreaterThan(0);
    const named = (text: string) => unchecked.filter((key) => text.includes(`{{figure.${key}}}`));
    const wrong = pageSlugs.flatMap((slug) => {
      const { blocks } = readPage(slug, "nb");
      const warnings = blocks.flatMap((block) => (block.type === "callout" && /ikke kontrollert/.test(block.text) ? [block.text] : []));
      // One page counts its numbers in words instead of naming them again.
      const told = (key: string) => warnings.some((text) => text.includes(`{{figure.${key}}}`) || text.includes("de tre første numrene"));
      return blocks.filter(({ type }) => type !== "callout").flatMap((block) => named(JSON.stringify(block)).filter((key) => !told(key)).map((key) => `${slug}: ${key}`));
    });
    expect(wrong).toEqual([]);
  });

  it.each([...topicPages.map(({ slug }) => slug), ...meldekortHelp])("%s says what it is, whom it is for and what to do now", (slug) => {
    const page = readPage(slug, "nb");
    const headings = page.blocks.filter(({ type }) => type === "heading").map(({ id }) => id);
    // What a page about one trouble is stands in its summary.
    if (!/^meldekort\/(feil|for-sent|papir)$/.test(slug)) expect(headings).toContain("what");
    expect(page.summary).not.toBe("");
    for (const ids of [["who", "mine"], ["now", "do"]]) {
      const at = page.blocks.findIndex(({ id, type }) => type === "heading" && ids.includes(id));
      expect(at, ids.join(" or ")).toBeGreaterThanOrEqual(0);
      expect(page.blocks[at + 1]?.type, "something stands under it").not.toBe("heading");
    }
  });

  it("links only to pages that exist", async () => {
    const patterns = (await listRoutes()).map(({ path }) => new RegExp(`^${path.replace(/:\w+\??/g, "[^/]+")}$`)).filter((pattern) => !pattern.source.includes("*"));
    const wrong = pageSlugs.flatMap((slug) =>
      readPage(slug, "nb")
        .blocks.flatMap((block) => ("links" in block ? block.links : []))
        .filter(({ to }) => !/^(tel:|https:|ask$)/.test(to) && !leadsToBlock(to) && !findPageAddress(to) && !patterns.some((pattern) => pattern.test(`/nb/${to}`)))
        .map(({ to }) => `${slug}: ${to}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("addresses", () => {
  it("are read as they are written, in all views and for all rules", () => {
    for (const slug of ["introduksjonsprogrammet", "tema/bosetting"]) {
      for (const basis of [null, ...legalBases]) {
        for (const view of ["page", "norsk", "skriv-ut", "skriv-ut-norsk"] as const) {
          expect(findPageAddress(pagePath({ slug, basis, view }))).toEqual({ slug, basis, view });
        }
      }
    }
  });

  it.each(["", "tema", "tema/", "tema/finnes-ikke", "tolk/2025", "tolk/norsk/norsk", "tolk/norsk/2026", "tolk/2026/2026", "tolk//norsk", "TOLK"])("%s is none", (rest) => {
    expect(findPageAddress(rest)).toBeNull();
  });

  it("are kept in all languages, and nothing private is", () => {
    for (const { code } of languages) for (const slug of pageSlugs) expect(isKeptPage(`/${code}/${slug}/skriv-ut`)).toBe(true);
    expect(isKeptPage("/nb/tema")).toBe(true);
    expect(isKeptPage("/nb/tema/for/familie")).toBe(true);
    for (const path of ["/nb/tema/for/alle", "/nb/min-side", "/nb/tilbakemelding", "/nb/sok", "/admin/innhold", "/xx/tolk", "/nb/logg-inn"]) expect(isKeptPage(path)).toBe(false);
  });

  it("lead from språkpraksis to arbeidspraksis", () => {
    expect(otherWordFor("tema/sprakpraksis")).toBe("tema/arbeidspraksis");
    expect(otherWordFor("tema/språkpraksis")).toBe("tema/arbeidspraksis");
    expect(otherWordFor("tema/penger")).toBeNull();
  });
});

describe("rules that differ", () => {
  const ruled = pageSlugs.map((slug) => ({ slug, blocks: readPage(slug, "nb").blocks })).filter(({ blocks }) => blocks.some((block) => block.for));

  it("are told apart on the page about the programme", () => {
    expect(ruled.map(({ slug }) => slug)).toContain("introduksjonsprogrammet");
    for (const basis of legalBases) expect(readPage("introduksjonsprogrammet", "nb").blocks.some((block) => block.for?.includes(basis))).toBe(true);
  });

  it("are never mixed: with a choice no block of other rules, without one only what holds for everybody, and the question", () => {
    for (const { slug, blocks } of ruled) {
      for (const basis of legalBases) {
        const chosen = chooseBlocks(blocks, basis);
        expect(chosen.askAt).toBeNull();
        expect(chosen.blocks.filter((block) => block.for && !block.for.includes(basis)).map(({ id }) => id), slug).toEqual([]);
      }
      const open = chooseBlocks(blocks, null);
      expect(open.blocks.filter((block) => block.for), slug).toEqual([]);
      expect(open.askAt, slug).not.toBeNull();
    }
  });

  it("leave no heading without its section, and keep one whose section is for everybody", () => {
    const blocks = [
      { id: "a", type: "heading" },
      { id: "a-1", type: "paragraph" },
      { id: "b", type: "heading" },
      { id: "b-1", type: "paragraph", for: ["law-2026" as const] },
      { id: "c", type: "heading" },
      { id: "c-1", type: "paragraph" },
    ];
    expect(chooseBlocks(blocks, null)).toEqual({ blocks: [blocks[0], blocks[1], blocks[4], blocks[5]], askAt: 2 });
    expect(chooseBlocks(blocks, "law-2026")).toEqual({ blocks, askAt: null });
    expect(chooseBlocks(blocks, "before-2026").blocks.map(({ id }) => id)).toEqual(["a", "a-1", "c", "c-1"]);
    expect(chooseBlocks([{ type: "paragraph" }], null).askAt).toBeNull();
  });
});

describe("the glossary", () => {
  it("has every term once, in groups that have a name", () => {
    const groups = readGlossary("nb");
    expect(groups.flatMap(({ terms }) => terms)).toHaveLength(readNorwegianTerms().length);
    expect(new Set(readNorwegianTerms().map(({ nb }) => nb)).size).toBe(readNorwegianTerms().length);
  });
});
