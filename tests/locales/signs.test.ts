import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { formatDayTime, formatDayWithYear, formatKroner, formatNumber, formatPhone, formatTimeRange } from "#app/i18n/format.ts";
import { directionOf, languages, sourceLanguage } from "#app/i18n/languages.ts";
import { folder, readBlocks, readTextFile } from "../../scripts/text-folder.ts";
import { bare, filesFor, pairsOf, translations } from "./texts-on-disk.ts";

const buttonMax = 40;

/** The numbers of a text, dates, times and phone numbers in one piece, without the signs between their digits. */
function numbersIn(text: string): string {
  return (bare(text).match(/\d+(?:[.,:\u00a0\u202f ]\d+)*/g) ?? []).map((number) => number.replace(/\D/g, "")).sort().join(" ");
}

/** Keys of texts that stand on buttons, read from the code. */
function buttonKeys(): Set<string> {
  const root = fileURLToPath(new URL("../../app", import.meta.url));
  const files = fs.readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".tsx"));
  const found = files.flatMap((file) => [...fs.readFileSync(path.join(root, file), "utf8").matchAll(/<(?:Button|LinkButton|button)\b[^{}>]*(?:\{[^{}]*\}[^{}>]*)*>\s*\{t\(\s*"([\w:.-]+)"/g)].map((match) => match[1] ?? ""));
  return new Set(found.map((key) => (key.includes(":") ? key.replace(":", " ") : `common ${key}`)));
}

describe("directions", () => {
  it("the languages in Arabic script, and only they, are written from the right", () => {
    expect(languages.filter(({ dir }) => dir === "rtl").map(({ code }) => code).sort()).toEqual(["ar", "ckb", "fa", "fa-AF", "ps"]);
    for (const { code, dir, name } of languages) {
      expect(directionOf(code), code).toBe(dir);
      expect(/\p{Script=Arabic}/u.test(name), code).toBe(dir === "rtl");
    }
  });
});

describe("no flag stands for a language", () => {
  it("in texts and code", () => {
    const places = [folder, fileURLToPath(new URL("../../app", import.meta.url))];
    const files = places.flatMap((place) => fs.readdirSync(place, { recursive: true, encoding: "utf8" }).map((file) => path.join(place, file))).filter((file) => /\.(json|tsx?)$/.test(file));
    expect(files.filter((file) => /[\u{1F1E6}-\u{1F1FF}\u{1F3F3}\u{1F3F4}]/u.test(fs.readFileSync(file, "utf8")))).toEqual([]);
  });
});

describe.each(languages.map(({ code, name }) => [code as string, name as string] as const))("%s", (lang, name) => {
  it("formats dates, times, numbers and money with Latin digits, in a language of its own", () => {
    const shown = [formatDayWithYear("2026-11-24", lang), formatDayTime("2026-11-24T08:30:00Z", lang), formatTimeRange("2026-11-24T08:30:00Z", "2026-11-24T09:15:00Z", lang), formatNumber(136549.5, lang), formatKroner(136549, lang), formatPhone("55553333", lang)];
    for (const text of shown) expect(text).not.toMatch(/(?![0-9])\p{Nd}/u);
    expect(shown[0]).toContain("2026");
    expect(shown[0]).toContain("24");
    // The month is in a script of the language's own where that is not Latin, so nothing fell back to Norwegian or English.
    if (/[^\p{Script=Latin}\p{Script=Common}]/u.test(name)) expect(shown[0]).not.toMatch(/\p{Script=Latin}/u);
  });
});

describe.each(translations)("%s", (lang) => {
  const pairs = pairsOf(lang);
  const nextSteps = new Set(filesFor(lang).flatMap((file) => ((readTextFile(sourceLanguage, file).blocks ?? []) as { id: string; type: string }[]).filter(({ type }) => type === "next-step").map(({ id }) => `${file} ${id}`)));

  it("writes Latin digits only", () => {
    expect(pairs.filter(({ own }) => /(?![0-9])\p{Nd}/u.test(own)).map(({ file, block }) => `${file} ${block}`)).toEqual([]);
  });

  it("has the numbers, dates and phone numbers of nb", () => {
    // A plural form for none, one or two says the number in a word or not at all.
    const counted = pairs.filter(({ place }) => !["zero", "one", "two"].includes(place));
    const wrong = counted.filter(({ nb, own }) => numbersIn(nb) !== numbersIn(own)).map(({ file, block, place, nb, own }) => `${file} ${block} ${place}: [${numbersIn(own)}] instead of [${numbersIn(nb)}]`);
    expect(wrong).toEqual([]);
  });

  it(`has short buttons: at most ${buttonMax} signs`, () => {
    const keys = buttonKeys();
    expect(keys.size).toBeGreaterThan(30);
    const longer = (text: string, nb: string) => [...bare(text).trim()].length > Math.max(buttonMax, [...bare(nb).trim()].length);
    const buttons = pairs.filter(({ file, block, place }) => keys.has(`${file} ${block}`) || (nextSteps.has(`${file} ${block}`) && /^links\.\d+\.label$/.test(place)));
    expect(buttons.filter(({ nb, own }) => longer(own, nb)).map(({ file, block, own }) => `${file} ${block}: ${own}`)).toEqual([]);
  });

  it("keeps no text key, no half placeholder and no direction mark in the texts", () => {
    expect(pairs.filter(({ own }) => /\b(?:common|start|pages|messages|bookings):[a-z]|\{\{(?![\w.-]+\}\})|[\u202a-\u202e\ufffd]/.test(own)).map(({ file, block }) => `${file} ${block}`)).toEqual([]);
  });
});

describe("buttons in nb", () => {
  it(`have at most ${buttonMax} signs`, () => {
    const keys = buttonKeys();
    const long = [...keys].flatMap((key) => {
      const [file = "", block = ""] = key.split(" ");
      const text = readBlocks(sourceLanguage, file)[block]?.text ?? "";
      return [...bare(text)].length > buttonMax && file !== "admin" ? [`${key}: ${text}`] : [];
    });
    expect(long).toEqual([]);
  });
});
