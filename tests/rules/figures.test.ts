import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { figures, readFigure } from "#app/features/rules/figures.ts";

const folder = new URL("../../locales/nb/pages/", import.meta.url);
const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"));
const read = (file: string) => readFileSync(new URL(file, folder), "utf8");

/** Every text a reader sees on a page, without ids, codes and dates of the file itself. */
function readTexts(node: unknown, name = ""): string[] {
  if (typeof node === "string") return ["id", "type", "tone", "figure", "for", "to", "example"].includes(name) ? [] : [node];
  if (Array.isArray(node)) return node.flatMap((child) => readTexts(child, name));
  if (node === null || typeof node !== "object") return [];
  return Object.entries(node).flatMap(([key, child]) => readTexts(child, key));
}

function amount(key: string): number {
  return Number(readFigure(key).value);
}

describe("the figures file", () => {
  it("has each key once", () => {
    expect(new Set(figures.map((figure) => figure.key)).size).toBe(figures.length);
  });

  it("throws on a key that does not exist, naming it", () => {
    expect(() => readFigure("no-such-figure")).toThrow('Unknown rule figure "no-such-figure"');
  });

  it("writes phone numbers as digits and hours as HH:MM", () => {
    for (const figure of figures) {
      if (figure.unit === "phone") expect(String(figure.value), figure.key).toMatch(/^\d[\d ]+\d$/);
      else if (figure.unit === "time") expect(String(figure.value), figure.key).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      else if (figure.unit !== "text") expect(typeof figure.value, figure.key).toBe("number");
    }
  });

  it("keeps the amounts that follow from the grunnbeløp in step with it", () => {
    const full = 2 * amount("grunnbelop");
    expect(amount("introduksjonsstonad-full-year")).toBe(full);
    expect(amount("introduksjonsstonad-full-month")).toBe(Math.round(full / 12));
    expect(amount("introduksjonsstonad-two-thirds-year")).toBe(Math.round((full * 2) / 3));
    expect(amount("introduksjonsstonad-two-thirds-month")).toBe(Math.round((full * 2) / 3 / 12));
    expect(amount("introduksjonsstonad-five-sixths-month")).toBe(Math.round((full * 5) / 6 / 12));
  });
});

describe.each(pages)("rule figures on locales/nb/pages/%s", (file) => {
  const page = JSON.parse(read(file)) as { blocks: { id: string; type: string; tone?: string; figure?: string; text?: string }[] };
  const texts = readTexts(page);
  const used = [
    ...page.blocks.flatMap((block) => (block.figure ? [block.figure] : [])),
    ...texts.flatMap((text) => [...text.matchAll(/\{\{figure\.([^}]+)\}\}/g)].map((match) => match[1] ?? "")),
  ];

  it("uses only figures that exist", () => {
    for (const key of used) expect(() => readFigure(key)).not.toThrow();
  });

  it("shows the value in each figure block, and only there", () => {
    for (const block of page.blocks) {
      const shows = JSON.stringify(block).includes("{{value}}");
      expect(shows, block.id).toBe(block.type === "figure");
    }
  });

  it("asks the reader to check when a figure is not certain", () => {
    const uncertain = used.filter((key) => ["older", "changes-often"].includes(readFigure(key).certainty));
    const asks = page.blocks.some((block) => block.type === "callout" && block.tone === "ask");
    if (uncertain.length > 0) expect(asks, uncertain.join(", ")).toBe(true);
  });

  it("types no number into a sentence", () => {
    // Names, not rules: the standard, the year the law is known by and the day it was to end (facts 1.2.1), levels of Norwegian, the page for those over 55, the digits of a number.
    const names = /WCAG 2\.[12]|(?:1\. juli )?\b2026\b|\b[ABC][12]\b|(?<=[Oo]ver )55\b|de 11 tallene/g;
    for (const text of texts) expect(text.replace(/\{\{[^}]+\}\}/g, "").replace(names, ""), text).not.toMatch(/\d/);
  });

  it("spells out no length of time in letters", () => {
    const spelled = /(?<!\p{L})(to|tre|fire|fem|seks|sju|åtte|ni|ti|tolv|fjorten)\s+(dager|uker|måneder|år|timer|minutter)(?!\p{L})/iu;
    // How old children in kindergarten are is no rule of ours.
    for (const text of texts) expect(text.replace("cirka ett til fem år", "")).not.toMatch(spelled);
  });
});
