import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { compileStyles } from "../../scripts/compile-styles.mjs";

const folder = new URL("../../app/styles/", import.meta.url);
const sources = readdirSync(folder).filter((file) => file.endsWith(".css"));
const physical = /(?:^|[\s;{])(?:margin|padding|border|inset|scroll-margin|scroll-padding)?-?(?:left|right)(?:-[a-z-]+)?\s*:|text-align\s*:\s*(?:left|right)|float\s*:|(?:margin|padding|inset): *[^\s;]+ +([^\s;]+) +[^\s;]+ +(?!\1;)[^\s;]+/;

describe("our own style sheets", () => {
  it.each(sources)("%s has logical properties only, so that right-to-left needs no copy", (file) => {
    const css = readFileSync(new URL(file, folder), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
    expect(css.match(physical)?.[0]).toBeUndefined();
  });

  it.each(["margin-left: 1px;", "a { left: 0; }", "text-align: right;", "float: left;", "padding: 1px 2px 3px 4px;", "border-right-color: red;"])("would notice %s", (css) => {
    expect(css).toMatch(physical);
  });
});

describe("the compiled style sheets", () => {
  const compiled: Record<string, string> = {};

  beforeAll(async () => {
    for (const name of ["participant", "fields", "own", "reading", "meldekort", "admin"] as const) compiled[name] = await compileStyles(name);
  }, 60_000);

  it.each([["participant", 4300], ["fields", 1100], ["own", 600], ["reading", 1000], ["admin", 3000]])("%s weighs at most %i bytes compressed", (name, most) => {
    expect(brotliCompressSync(compiled[name] ?? "").length).toBeLessThanOrEqual(most);
    expect(compiled[name]?.length).toBeGreaterThan(1000);
  });

  it("meldekort, for one page, weighs next to nothing", () => {
    expect(brotliCompressSync(compiled["meldekort"] ?? "").length).toBeLessThanOrEqual(400);
    expect(compiled["meldekort"]).toContain(".calendar");
  });

  it.each(["participant", "fields", "own", "reading", "meldekort", "admin"])("%s points to no file and no other place", (name) => {
    expect(compiled[name]).not.toMatch(/url\(|@import|https?:/i);
  });

  it("every variable that is used is set, or has a value to fall back to", () => {
    const all = Object.values(compiled).join("");
    const set = new Set([...all.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    const used = new Set([...all.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
    expect([...used].filter((name) => !set.has(name))).toEqual([]);
  });

  it("keeps what readers depend on: dark mode, calm motion, forced colours, print, both directions, focus", () => {
    const css = compiled["participant"] ?? "";
    for (const part of ["prefers-color-scheme:dark", "prefers-reduced-motion", "forced-colors:active", "@media print", "[dir=rtl]", ":focus-visible", "[lang|=ti]"]) expect(css).toContain(part);
  });

  it("has no left or right from the design system either", () => {
    for (const css of Object.values(compiled)) expect(css).not.toMatch(/(margin|padding|border)-(left|right)/);
  });
});
