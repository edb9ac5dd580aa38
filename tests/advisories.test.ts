import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import remixConfig from "../remix.config.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (file: string) => fs.readFileSync(path.join(root, file), "utf8");
const sources = ["app", "db"].flatMap((folder) =>
  fs.readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file)).map((file) => ({ file: `${folder}/${file}`, text: read(`${folder}/${file}`) })),
);
const holding = (words: RegExp) => sources.filter(({ text }) => words.test(text)).map(({ file }) => file);

type Lock = { packages: Record<string, { version?: string; resolved?: string }> };
const { packages } = JSON.parse(read("package-lock.json")) as Lock;
const versionsOf = (name: string) => [...new Set(Object.entries(packages).filter(([place]) => place === `node_modules/${name}` || place.endsWith(`/node_modules/${name}`)).map(([, one]) => one.version))];

describe("what is known about Remix 2 and React Router 6, row by row", () => {
  it("the options come from remix.config.js, handed on by vite.config.ts as they are", () => {
    expect(read("vite.config.ts")).toMatch(/import remixConfig from "\.\/remix\.config\.js";/);
    expect(read("vite.config.ts")).toMatch(/\bremix\(remixConfig\)/);
    expect(read("package.json")).not.toMatch(/"remix build"|"remix dev"/);
  });

  it("single fetch is off (CVE-2026-34077, CVE-2026-42211), lazy route discovery is off (CVE-2026-55685)", () => {
    expect(remixConfig.future?.v3_singleFetch).toBe(false);
    expect(remixConfig.future?.v3_lazyRouteDiscovery).toBe(false);
  });

  it("the patched packages are installed, once each (CVE-2026-53668, CVE-2026-42342, CVE-2026-22029)", () => {
    expect(versionsOf("@remix-run/router")).toEqual(["1.23.4"]);
    expect(versionsOf("react-router")).toEqual(["6.30.6"]);
    expect(versionsOf("react-router-dom")).toEqual(["6.30.6"]);
    expect(versionsOf("@remix-run/server-runtime")).toEqual(["2.17.5"]);
    expect(versionsOf("remix")).toEqual(["2.17.5"]);
  });

  it("no file sessions (CVE-2025-61686), no ScrollRestoration (CVE-2026-21884), no ld+json (CVE-2025-59057)", () => {
    expect(holding(/createFileSessionStorage|ScrollRestoration|ld\+json/)).toEqual([]);
  });

  it("no <Link to> and no navigate(), whose backslashes are not fixed in 6.x (GHSA-wrjc-x8rr-h8h6): links are plain", () => {
    expect(holding(/<Link\b|useNavigate|<Navigate\b/)).toEqual([]);
  });

  it("nothing is hydrated, so no error is deserialised in a browser (GHSA-337j-9hxr-rhxg)", () => {
    expect(holding(/hydrateRoot|<Scripts\b|<RemixBrowser/)).toEqual([]);
  });

  it("no link is built from a Host header (GHSA-4q56-crqp-v477): the public origin is configuration", () => {
    expect(holding(/headers\.get\("(?:X-Forwarded-)?Host"\)/i)).toEqual([]);
  });

  it("the lock file names no download address", () => {
    expect(Object.values(packages).filter((one) => one.resolved !== undefined && /^https?:/.test(one.resolved))).toEqual([]);
  });
});
