import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { languages } from "#app/i18n/languages.ts";
import { loadDemoInto } from "./support/demo.ts";
import { aDatabase } from "./support/test-database.ts";

const read = (file: string) => fs.readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
const readme = read("README.md");
const operations = read("docs/operations.md");
const scripts = (JSON.parse(read("package.json")) as { scripts: Record<string, string> }).scripts;

describe("README and docs say what is so", () => {
  it("every npm command they name exists", () => {
    const named = [...`${readme}\n${operations}`.matchAll(/npm (?:run )?([a-z]+(?::[a-z]+)*)/g)].map((match) => match[1] ?? "").filter((name) => name !== "ci");
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("every file and folder they name exists", () => {
    const named = [...`${readme}\n${operations}`.matchAll(/(?:\]\(|src="|`)((?:app|db|docs|tests|locales|scripts|bench)\/[\w./$-]*\w)/g)].map((match) => match[1] ?? "");
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((file) => !fs.existsSync(new URL(`../${file}`, import.meta.url)))).toEqual([]);
  });

  it("the languages listed are the languages there are", () => {
    const listed = [...readme.matchAll(/^\| `([\w-]+)` \|/gm)].map((match) => match[1]);
    expect(listed).toEqual(languages.map(({ code }) => code));
    expect(fs.readdirSync(new URL("../locales", import.meta.url)).sort()).toEqual([...listed].sort());
  });

  it("every variable of the environment is described", () => {
    const variables = [...read("app/env.server.ts").matchAll(/^ {2}((?:VIDERE_\w+)|PORT|HOST):/gm)].map((match) => match[1] ?? "").filter((name) => name !== "VIDERE_MODE");
    expect(variables.filter((name) => !operations.includes(name))).toEqual([]);
  });

  it("the demo sign-ins in the README are those of the demo", async () => {
    const signIns = await loadDemoInto(aDatabase(), new Date("2026-11-22T09:00:00Z"));
    for (const { email, password } of signIns.advisers) expect(readme).toContain(`| ${email} | ${password} |`);
    for (const { cardNumber, pin } of signIns.participants) expect(readme).toContain(`| ${cardNumber} | ${pin} |`);
  });
});
