import fs from "node:fs";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { fileURLToPath } from "node:url";
import { parse } from "node-html-parser";
import { beforeAll, describe, expect, it } from "vitest";
import { languages } from "#app/i18n/languages.ts";
import { loadDemoInto } from "../support/demo.ts";
import { anApp, type TestApp } from "../support/app.ts";
import { listEveryPage, type EveryPage } from "../support/every-page.ts";

const servedFolder = fileURLToPath(new URL("../../build/client", import.meta.url));
const bar = { compressed: 14_000, plain: 100_000 };

let app: TestApp;
let pages: EveryPage[];

beforeAll(async () => {
  app = await anApp();
  await loadDemoInto(app.db, app.clock.now());
  pages = await listEveryPage(app.db);
});

function scriptBytes(html: string): number {
  return parse(html)
    .querySelectorAll("script[src]")
    .map((script) => fs.readFileSync(servedFolder + (script.getAttribute("src") ?? "").split("?")[0]))
    .reduce((sum, file) => sum + brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length, 0);
}

describe("the first visit of any visitor or participant page is one round trip's window", () => {
  it.each(languages.map(({ code }) => code))("%s: HTML + CSS + script at most 14 kB compressed and 100 kB plain", async (lang) => {
    const tooHeavy: string[] = [];
    const mine = pages.filter((one) => one.lang === lang && !one.path.startsWith("/admin"));
    for (const { path, as } of mine) {
      const answer = await app.get(path, { headers: { "Accept-Encoding": "br" }, ...(as ? { as } : {}) });
      const compressed = Buffer.from(await answer.arrayBuffer());
      const html = brotliDecompressSync(compressed).toString();
      expect(html, path).not.toMatch(/<link[^>]+stylesheet/);
      const weight = compressed.length + scriptBytes(html);
      if (weight > bar.compressed || html.length > bar.plain) tooHeavy.push(`${path}: ${weight} B compressed, ${html.length} B plain`);
    }
    expect(mine.length).toBeGreaterThan(10);
    expect(tooHeavy).toEqual([]);
  }, 60_000);
});
