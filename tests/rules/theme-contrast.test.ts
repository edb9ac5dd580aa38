import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const source = readFileSync(new URL("../../app/styles/theme.css", import.meta.url), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
const [lightSource = "", darkSource = ""] = source.split("@media screen and (prefers-color-scheme: dark)");

function colorsOf(css: string): Record<string, string> {
  return Object.fromEntries([...css.matchAll(/--ds-color-([\w-]+):\s*(#[0-9a-f]+)\s*;/gi)].map(([, name, value]) => [String(name), String(value)]));
}

const light = colorsOf(lightSource);
const schemes = { light, dark: { ...light, ...colorsOf(darkSource) } };

/** Relative luminance of a hex colour (WCAG 2.2). */
function luminance(hex: string): number {
  const digits = hex.slice(1);
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

const page = "neutral-background-default";
const card = "neutral-surface-default";
const sheets = [page, card, "neutral-surface-tinted", "neutral-surface-hover"];
const statuses = ["success", "warning", "danger", "info"];

/** Text and what it stands on: 4.5 to 1. */
const texts: [text: string, ground: string][] = [
  ...sheets.flatMap((ground): [string, string][] => [["neutral-text-default", ground], ["neutral-text-subtle", ground], ["accent-text-subtle", ground]]),
  ...["accent-surface-tinted", "accent-surface-hover"].flatMap((ground): [string, string][] => [["neutral-text-default", ground], ["neutral-text-subtle", ground], ["accent-text-subtle", ground]]),
  ["accent-base-contrast-default", "accent-base-default"],
  ["accent-base-contrast-default", "accent-base-hover"],
  ["danger-base-contrast-default", "danger-base-default"],
  ["danger-base-contrast-default", "danger-base-hover"],
  ["danger-text-subtle", page],
  ["danger-text-subtle", card],
  ["neutral-text-default", "danger-surface-tinted"],
  ...statuses.map((status): [string, string] => [`${status}-text-default`, `${status}-surface-tinted`]),
];

/** Lines, pictograms and focus that one must see to understand: 3 to 1. */
const shapes: [shape: string, ground: string][] = [
  ["neutral-border-default", card],
  ["neutral-border-default", page],
  ["accent-border-strong", card],
  ["accent-border-strong", page],
  ["accent-border-default", page],
  ["accent-base-default", page],
  ["accent-base-default", card],
  ["danger-text-subtle", "neutral-surface-default"],
  ["danger-border-default", card],
  ["focus-outer", page],
  ["focus-outer", card],
  ["focus-outer", "accent-surface-tinted"],
  ["focus-outer", "focus-inner"],
  ...statuses.flatMap((status): [string, string][] => [[`${status}-text-subtle`, `${status}-surface-tinted`], [`${status}-border-default`, page]]),
];

describe.each(Object.entries(schemes))("the %s theme", (_, colors) => {
  const ratio = (a: string, b: string) => {
    const [first, second] = [colors[a], colors[b]];
    if (!first || !second) throw new Error(`the theme lacks ${first ? b : a}`);
    return contrast(first, second);
  };

  it.each(texts)("%s can be read on %s", (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)("%s can be seen on %s", (shape, ground) => {
    expect(ratio(shape, ground)).toBeGreaterThanOrEqual(3);
  });
});

it("the dark theme changes every colour that the light one sets", () => {
  expect(Object.keys(colorsOf(darkSource)).sort()).toEqual(Object.keys(light).sort());
});
