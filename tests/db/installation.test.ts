import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readEnv, WrongEnvironment } from "#app/env.server.ts";
import { openInstallation, whyNotServe } from "#app/open-installation.server.ts";
import { closeDatabase, DatabaseIsNewer, migrateDatabase, openDatabase } from "#dialect";
import { anOffice } from "../support/people.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const migrations = path.join(root, "db/sqlite/migrations");
let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "videre-installation-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

describe("the environment is read once, and each fault is one line", () => {
  const linesOf = (source: Record<string, string>): string[] => {
    try {
      readEnv(source);
      return [];
    } catch (error) {
      if (error instanceof WrongEnvironment) return error.lines;
      throw error;
    }
  };
  const real = { VIDERE_PUBLIC_ORIGIN: "https://videre.example.no", VIDERE_SECRETS: "a-secret-of-more-than-thirty-two-letters" };

  it("is the demo when nothing of a municipality is set", () => {
    expect(readEnv({})).toMatchObject({ mode: "demo", port: 3000, publicOrigin: "http://localhost:3000" });
    expect(readEnv({ PORT: "4000" }).publicOrigin).toBe("http://localhost:4000");
  });

  it("a municipality has its own origin and secrets; nothing stands in for them", () => {
    expect(linesOf(real)).toEqual([]);
    expect(linesOf({ VIDERE_PUBLIC_ORIGIN: real.VIDERE_PUBLIC_ORIGIN })).toEqual([expect.stringMatching(/^VIDERE_SECRETS: missing/)]);
    expect(linesOf({ VIDERE_SECRETS: real.VIDERE_SECRETS })).toEqual([expect.stringMatching(/^VIDERE_PUBLIC_ORIGIN: missing/)]);
    expect(linesOf({ VIDERE_MODE: "production" })).toHaveLength(2);
    expect(linesOf({ ...real, VIDERE_SECRETS: "short" })).toEqual([expect.stringMatching(/^VIDERE_SECRETS: .*32/)]);
    expect(linesOf({ ...real, VIDERE_PUBLIC_ORIGIN: "http://videre.example.no" })).toEqual([expect.stringMatching(/https/)]);
  });

  it("the clock can be frozen in demo and test only", () => {
    expect(readEnv({ VIDERE_NOW: "2026-11-22T09:00:00Z" }).now).toEqual(new Date("2026-11-22T09:00:00Z"));
    expect(linesOf({ ...real, VIDERE_NOW: "2026-11-22T09:00:00Z" })).toEqual(["VIDERE_NOW: refused outside demo and test"]);
    expect(linesOf({ VIDERE_NOW: "tomorrow" })).toEqual([expect.stringMatching(/^VIDERE_NOW: /)]);
  });

  it("names a wrong port, each variable on a line of its own", () => {
    expect(linesOf({ PORT: "many", VIDERE_LOG_LEVEL: "loud" }).map((line) => line.split(":")[0])).toEqual(["PORT", "VIDERE_LOG_LEVEL"]);
  });
});

describe("the database", () => {
  const file = () => path.join(folder, "videre.db");

  it("is created, migrated, and left alone the second time; writes reach the disk and foreign keys hold", () => {
    const db = openDatabase(file());
    expect(migrateDatabase(db, migrations)).toBeGreaterThan(0);
    expect(migrateDatabase(db, migrations)).toBe(0);
    expect(["journal_mode", "synchronous", "foreign_keys"].map((name) => db.$client.pragma(name, { simple: true }))).toEqual(["wal", 2, 1]);
    closeDatabase(db);
  });

  it("made by newer code is refused with a clear line, and nothing is changed", () => {
    const db = openDatabase(file());
    migrateDatabase(db, migrations);
    db.$client.prepare("insert into __drizzle_migrations (hash, created_at) values ('from-the-future', 9999999999999)").run();
    closeDatabase(db);
    const env = { ...readEnv({ VIDERE_MODE: "test" }), databaseFile: file() };
    expect(() => openInstallation(env, root)).toThrow(DatabaseIsNewer);
    expect(() => openInstallation(env, root)).toThrow(/newer version of Videre/);
  });

  it("a migration that fails half-way leaves nothing behind", () => {
    const broken = path.join(folder, "migrations");
    fs.cpSync(migrations, broken, { recursive: true });
    const journal = JSON.parse(fs.readFileSync(path.join(broken, "meta/_journal.json"), "utf8")) as { entries: Record<string, unknown>[] };
    journal.entries.push({ idx: 99, version: "6", when: Date.UTC(2030, 0, 1), tag: "0099_broken", breakpoints: true });
    fs.writeFileSync(path.join(broken, "meta/_journal.json"), JSON.stringify(journal));
    fs.writeFileSync(path.join(broken, "0099_broken.sql"), "create table half (a text);\n--> statement-breakpoint\ncreate table half (a text);");
    const db = openDatabase(file());
    expect(() => migrateDatabase(db, broken)).toThrow();
    expect(db.$client.prepare("select count(*) as n from sqlite_master where name in ('half', 'participants')").get()).toEqual({ n: 0 });
    closeDatabase(db);
  });

  it("is not served without an office, nor with demo people under a municipality's name, nor the other way round", async () => {
    const db = openDatabase(file());
    migrateDatabase(db, migrations);
    const demo = readEnv({});
    const production = readEnv({ VIDERE_PUBLIC_ORIGIN: "https://videre.example.no", VIDERE_SECRETS: "a-secret-of-more-than-thirty-two-letters" });
    expect(await whyNotServe(db, production)).toMatch(/office:create/);
    await anOffice(db, { demo: true });
    expect(await whyNotServe(db, demo)).toBeNull();
    expect(await whyNotServe(db, production)).toMatch(/demo municipality/);
    db.$client.prepare("update offices set demo = 0").run();
    expect(await whyNotServe(db, production)).toBeNull();
    expect(await whyNotServe(db, demo)).toMatch(/belongs to a municipality/);
    closeDatabase(db);
  });
});
