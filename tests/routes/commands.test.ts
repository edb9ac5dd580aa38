import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { advisers, closeDatabase, meldekortCycles, migrateDatabase, notices, offices, openDatabase, type Db } from "#dialect";
import { readHours } from "#app/features/offices/create-office.server.ts";
import { anApp, cookiesAfter } from "../support/app.ts";
import { anOffice, aParticipant } from "../support/people.ts";

// Each command is a process of its own, and several of them make a story.
vi.setConfig({ testTimeout: 60_000 });

const folder = fileURLToPath(new URL("../../", import.meta.url));
const password = "et-langt-nok-passord";

let data: string;

beforeEach(() => {
  data = mkdtempSync(path.join(tmpdir(), "videre-commands-"));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

type Given = { env?: Record<string, string>; input?: string };

/** Runs a command the way an operator's script does: no terminal, so nothing can be asked. */
function run(name: string, options: string[] = [], { env = {}, input = "" }: Given = {}): Promise<{ code: number | null; said: string; complained: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["scripts/command.mjs", name, "--no-build", ...options], {
      cwd: folder,
      env: { PATH: process.env.PATH, VIDERE_MODE: "test", VIDERE_DATA: data, ...env } as unknown as NodeJS.ProcessEnv,
    });
    let said = "";
    let complained = "";
    child.stdout.on("data", (part: Buffer) => (said += part.toString()));
    child.stderr.on("data", (part: Buffer) => (complained += part.toString()));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, said, complained }));
    child.stdin.end(input);
  });
}

const office = ["--municipality", "Fjordvik kommune", "--name", "Kontoret", "--street", "Storgata 1", "--postal-code", "1234", "--city", "Fjordvik", "--phone", "22 22 22 22"];
const adviser = ["--name", "Berit Berg", "--email", "Berit@Fjordvik.example", "--phone", "40000001"];

async function inDatabase<T>(look: (db: Db) => Promise<T>): Promise<T> {
  const db = openDatabase(path.join(data, "test.db"));
  try {
    return await look(db);
  } finally {
    closeDatabase(db);
  }
}

describe("a new installation", () => {
  it("gets an office and an adviser who signs in, without a line of SQL; later she gets another password", async () => {
    expect(await run("office:create", office)).toMatchObject({ code: 0, complained: "" });
    const created = await run("adviser:create", adviser, { env: { VIDERE_PASSWORD: password } });
    expect(created).toEqual({ code: 0, complained: "", said: "Berit Berg can sign in at /admin with berit@fjordvik.example\n" });
    const enter = (secret: string) =>
      inDatabase(async (db) => {
        const app = await anApp({ db });
        const answer = await app.post("/admin/logg-inn", { email: "berit@fjordvik.example", password: secret });
        return { status: answer.status, as: cookiesAfter(answer) };
      });
    const entered = await enter(password);
    expect(entered.status).toBe(303);
    expect(await run("adviser:password", ["--email", "berit@fjordvik.example"], { input: "et-annet-langt-passord\n" })).toMatchObject({ code: 0, complained: "" });
    expect((await enter(password)).status).toBe(400);
    expect((await enter("et-annet-langt-passord")).status).toBe(303);
    await inDatabase(async (db) => {
      const app = await anApp({ db });
      expect((await app.get("/admin", { as: entered.as })).headers.get("Location")).toContain("/admin/logg-inn");
    });
  });

  it("lets an adviser correct texts, and no longer", async () => {
    await run("office:create", office);
    await run("adviser:create", adviser, { env: { VIDERE_PASSWORD: password } });
    expect(await run("adviser:texts", ["--email", "berit@fjordvik.example", "--languages", "uk, ru"])).toMatchObject({ code: 0, said: "berit@fjordvik.example can correct texts: uk, ru\n" });
    expect(await inDatabase((db) => db.select().from(advisers))).toMatchObject([{ textLanguages: ["uk", "ru"] }]);
    await run("adviser:texts", ["--email", "berit@fjordvik.example", "--languages", "none"]);
    expect(await inDatabase((db) => db.select().from(advisers))).toMatchObject([{ textLanguages: null }]);
  });

  it("keeps what was told, and hashes only of passwords", async () => {
    await run("office:create", [...office, "--hours", "1-4 09.00-15.30, 5 09:00-14:00", "--answer-days", "3", "--access", "2. etasje"]);
    await run("adviser:create", [...adviser, "--role", "nav-adviser"], { input: `${password}\n` });
    const [kept, people] = await inDatabase(async (db) => [await db.select().from(offices), await db.select().from(advisers)] as const);
    expect(kept).toMatchObject([
      {
        municipality: "Fjordvik kommune",
        phone: "+4722222222",
        access: "2. etasje",
        busStop: null,
        openingHours: [
          { weekdays: [1, 2, 3, 4], from: "09.00", to: "15.30" },
          { weekdays: [5], from: "09.00", to: "14.00" },
        ],
        answerDays: 3,
        interpreterNoticeDays: 2,
        demo: false,
      },
    ]);
    expect(people).toMatchObject([{ name: "Berit Berg", email: "berit@fjordvik.example", role: "nav-adviser", phone: "+4740000001", active: true, officeId: kept[0]?.id }]);
    expect(people[0]?.passwordHash).toMatch(/^\$argon2id\$/);
  });

  it("asks which office, where there are several", async () => {
    await run("office:create", office);
    await run("office:create", office.map((part) => (part === "Kontoret" ? "Det andre kontoret" : part)));
    const env = { VIDERE_PASSWORD: password };
    expect((await run("adviser:create", adviser, { env })).complained).toBe('--office: must be one of "Kontoret", "Det andre kontoret"\n');
    expect(await run("adviser:create", [...adviser, "--office", "Det andre kontoret"], { env })).toMatchObject({ code: 0 });
  });
});

describe("the plan of meldekort reminders", () => {
  it("adds what is missing for everybody whose cycle is known, and nothing when run again", async () => {
    await inDatabase(async (db) => {
      migrateDatabase(db, path.join(folder, "db/sqlite/migrations"));
      const { id: officeId } = await anOffice(db);
      for (const readingLanguage of ["nb", "uk"]) {
        const { id } = await aParticipant(db, { officeId, readingLanguage });
        await db.insert(meldekortCycles).values({ participantId: id, type: "tiltakspenger", firstMonday: "2026-11-09", updatedAt: new Date(0), updatedBy: "participant" });
      }
    });
    const at = { env: { VIDERE_NOW: "2026-11-22T09:00:00Z" } };
    expect(await run("meldekort:plan", [], at)).toEqual({ code: 0, complained: "", said: "2 reminders were added\n" });
    expect(await run("meldekort:plan", [], at)).toMatchObject({ code: 0, said: "0 reminders were added\n" });
    const kept = await inDatabase((db) => db.select().from(notices));
    expect(kept.map(({ language, kind, status }) => `${language} ${kind} ${status}`).sort()).toEqual(["nb meldekort-opens waiting", "uk meldekort-opens waiting"]);
  });
});

describe("a command that cannot be done says so in one clear line each, and changes nothing", () => {
  it.each<[string, string, string[], Given, string]>([
    ["unknown", "office:delete", [], {}, 'There is no command "office:delete". There are: office:create, adviser:create, adviser:password, adviser:texts, meldekort:plan\n'],
    ["missing values", "office:create", ["--name", "Kontoret"], {}, "--municipality: is missing\n--street: is missing\n--postal-code: is missing\n--city: is missing\n--phone: is missing\n"],
    ["wrong values", "office:create", [...office, "--phone", "12", "--hours", "always", "--answer-days", "0"], {}, '--phone: is no phone number\n--hours: must look like "1-4 09.00-15.30, 5 09.00-14.00" (1 is Monday)\n--answer-days: must be a number of business days, from 1 to 30\n'],
    ["no office", "adviser:create", adviser, { env: { VIDERE_PASSWORD: password } }, "There is no office yet: npm run office:create\n"],
    ["unknown option", "adviser:create", ["--nme", "x"], {}, "Unknown option '--nme'. See: npm run adviser:create -- --help\n"],
    ["password in sight", "adviser:create", [...adviser, "--password", password], {}, "The password is no option, because others could read it: type it when asked, pipe it in, or set VIDERE_PASSWORD.\n"],
    ["unknown adviser", "adviser:password", ["--email", "nobody@fjordvik.example"], { env: { VIDERE_PASSWORD: password } }, "--email: there is no active adviser with nobody@fjordvik.example\n"],
    ["unknown adviser for texts", "adviser:texts", ["--email", "nobody@fjordvik.example"], {}, "--email: there is no active adviser with nobody@fjordvik.example\n"],
    ["unknown language for texts", "adviser:texts", ["--email", "nobody@fjordvik.example", "--languages", "xx"], {}, "--languages: must be all, none, or some of uk,ar,en,ru,pl,ti,so,fa-AF,sw,ku,tr,ps,fa,ckb,rw,nn\n"],
    ["the demo", "office:create", office, { env: { VIDERE_MODE: "" } }, "This would be the demo, which has an office. For a municipality of your own set VIDERE_PUBLIC_ORIGIN and VIDERE_SECRETS first.\n"],
    ["half an environment", "office:create", office, { env: { VIDERE_MODE: "", VIDERE_PUBLIC_ORIGIN: "https://videre.example.no" } }, "VIDERE_SECRETS: missing; set at least one secret of 32 characters or more\n"],
  ])("%s", async (_, name, options, given, line) => {
    const done = await run(name, options, given);
    expect(done).toEqual({ code: 1, said: "", complained: line });
    expect(done.complained).not.toContain(password);
  });

  it.each([
    ["", "password: must have at least 12 characters\n"],
    ["kort", "password: must have at least 12 characters\n"],
    ["abababababab", "password: must have at least five different characters\n"],
  ])("a password that is no good: %j", async (secret, line) => {
    await run("office:create", office);
    expect((await run("adviser:create", adviser, { input: `${secret}\n` })).complained).toBe(line);
    expect(await inDatabase((db) => db.select().from(advisers))).toEqual([]);
  });

  it("the same e-mail address twice", async () => {
    await run("office:create", office);
    await run("adviser:create", adviser, { input: `${password}\n` });
    expect(await run("adviser:create", adviser, { input: `${password}\n` })).toMatchObject({ code: 1, complained: "--email: berit@fjordvik.example is in use by another adviser\n" });
  });

  it("tells its options", async () => {
    const { code, said } = await run("office:create", ["--help"]);
    expect(code).toBe(0);
    expect(said).toContain("--interpreter-days");
  });
});

describe("opening hours", () => {
  it.each([
    ["1-5 09.00-15.00", [{ weekdays: [1, 2, 3, 4, 5], from: "09.00", to: "15.00" }]],
    ["3 12:00-18:00", [{ weekdays: [3], from: "12.00", to: "18.00" }]],
    ["1 08.00-11.00,2-3 09.00-15.00", [{ weekdays: [1], from: "08.00", to: "11.00" }, { weekdays: [2, 3], from: "09.00", to: "15.00" }]],
  ])("%s", (typed, hours) => {
    expect(readHours(typed)).toEqual(hours);
  });

  it.each(["", "mandag 9-15", "0 09.00-15.00", "8 09.00-15.00", "5-1 09.00-15.00", "1 15.00-09.00", "1 09.00-25.00", "1-3 09.00-15.00, 3 10.00-12.00", "1 09.00-15.00,"])("not %j", (typed) => {
    expect(readHours(typed)).toBeNull();
  });
});
