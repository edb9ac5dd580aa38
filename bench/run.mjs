// npm run bench: in one run, a bare node:http + better-sqlite3 server and Videre, each on databases with 1 000 and 100 000 participants.
// Prints requests/s, latency, CPU per request, memory and the ratios; three repetitions, medians. CPU per request is the steadiest.
// Options: --quick (1 000 only, one repetition), --seconds N, --write (puts the table into docs/performance.md).
import { fork } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import { build, checkNode, install } from "../scripts/prepare.mjs";
import { fill, idOf } from "./fill.mjs";

checkNode();
install();
build();
const { createFrontDoor, parts } = await import("../build/server/index.js");
const root = fileURLToPath(new URL("..", import.meta.url));
const option = (/** @type {string} */ name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const quick = process.argv.includes("--quick");
const seconds = Number(option("--seconds") ?? (quick ? 3 : 5));
const repetitions = quick ? 1 : 3;
const sizes = quick ? [1_000] : [1_000, 100_000];
const now = new Date("2026-11-22T09:00:00Z");
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "videre-bench-"));
const sessions = 200;

/** A session whose cookie Videre accepts, and its twin for the bare server. */
async function signIn(/** @type {any} */ app, /** @type {any} */ db, /** @type {any} */ env, /** @type {"participant" | "adviser"} */ kind, /** @type {string} */ personId) {
  const cookie = await parts.startSessionFor({ db, env, clock: { now: () => now } }, kind, personId);
  const key = randomUUID();
  db.$client.prepare("insert into sessions (key_hash, kind, person_id, created_at, last_seen_at, expires_at) values (?,?,?,?,?,?)")
    .run(createHash("sha256").update(key).digest("base64url"), kind, personId, now.getTime(), now.getTime(), now.getTime() + 8 * 3_600_000);
  return { videre: cookie, bare: `bare=${key}` };
}

async function prepare(/** @type {number} */ people) {
  const databaseFile = path.join(folder, `${people}.db`);
  const env = { ...parts.readEnv({ VIDERE_MODE: "demo", PORT: "4191", VIDERE_NOW: now.toISOString() }), databaseFile };
  const db = parts.openDatabase(databaseFile);
  parts.migrateDatabase(db, path.join(root, "db/sqlite/migrations"));
  const { advisers } = fill(db, people);
  const app = createFrontDoor({ env, db, log: parts.createLog("silent"), clientFolder: path.join(root, "build/client") });
  const participants = [];
  for (let n = 0; n < sessions; n += 1) participants.push(await signIn(app, db, env, "participant", idOf("participant", Math.floor((n * people) / sessions))));
  const desk = [];
  for (let n = 0; n < 20; n += 1) desk.push(await signIn(app, db, env, "adviser", idOf("adviser", Math.floor((n * (advisers - 1)) / 20))));
  const htmlOf = async (/** @type {string} */ url, /** @type {string} */ cookie) => (await app.request(url, { headers: { cookie, "accept-encoding": "identity" } })).text();
  const first = participants[1];
  const mark = (/** @type {string} */ html, /** @type {Record<string, string>} */ values) => Object.entries(values).reduce((text, [key, value]) => text.replaceAll(value, `%%${key}%%`), html);
  const person = Math.floor(people / sessions);
  const templates = {
    visitor: mark(await htmlOf("/nb/meldekort", ""), { office: "Kvalifisering og integrering, Fjordvik" }),
    "min-side": mark(await htmlOf("/nb/min-side", first?.videre ?? ""), { name: `Deltaker ${person}`, adviser: `Rådgiver ${Math.floor(person / 35)}` }),
    inbox: mark(await htmlOf("/admin/innboks", desk[1]?.videre ?? ""), {}),
  };
  const templatesFile = path.join(folder, `${people}.json`);
  fs.writeFileSync(templatesFile, JSON.stringify(templates));
  parts.closeDatabase(db);
  return { databaseFile, templatesFile, participants, desk, bytes: Object.fromEntries(Object.entries(templates).map(([name, html]) => [name, Buffer.byteLength(html)])) };
}

/** @param {import("node:child_process").ChildProcess} child @returns {Promise<any>} */
const usage = (child) => new Promise((resolve) => {
  child.once("message", resolve);
  child.send("usage");
});

/** @param {"videre" | "bare"} server @param {any} data @param {string} scenario @param {number} port */
function requestsFor(server, data, scenario, port) {
  const cookies = (scenario === "inbox" ? data.desk : data.participants).map((/** @type {any} */ one) => one[server]);
  const origin = "http://localhost:4191";
  let turn = 0;
  const base = { "accept-encoding": scenario.endsWith("(plain)") ? "identity" : "br" };
  if (scenario.startsWith("visitor")) return { url: `http://127.0.0.1:${port}/nb/meldekort`, headers: base };
  const url = scenario.startsWith("inbox") ? "/admin/innboks" : scenario.startsWith("next") ? "/nb/min-side" : "/nb/min-side/meldinger/ny";
  if (scenario !== "send a message") return { url: `http://127.0.0.1:${port}`, requests: cookies.map((/** @type {string} */ cookie) => ({ path: url, headers: { ...base, cookie } })) };
  return {
    url: `http://127.0.0.1:${port}`,
    requests: [{
      method: "POST",
      path: url,
      setupRequest: (/** @type {any} */ request) => {
        turn += 1;
        const body = new URLSearchParams({ text: "Hei. Jeg har et spørsmål om kurset på tirsdag.", language: "nb", topic: "other", formKey: randomUUID() }).toString();
        return { ...request, headers: { cookie: cookies[turn % cookies.length], origin, "content-type": "application/x-www-form-urlencoded" }, body };
      },
    }],
  };
}

/** @param {"videre" | "bare"} server @param {any} data @param {string} scenario */
async function measure(server, data, scenario) {
  const port = 4191;
  const copy = path.join(folder, `run-${randomUUID()}.db`);
  const file = scenario === "send a message" ? (fs.copyFileSync(data.databaseFile, copy), copy) : data.databaseFile;
  const child = fork(path.join(root, `bench/serve-${server}.mjs`), [file, String(port), data.templatesFile], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  await new Promise((resolve, reject) => child.once("message", resolve).once("exit", () => reject(new Error(`${server} did not start`))));
  const run = (/** @type {number} */ duration) => autocannon({ ...requestsFor(server, data, scenario, port), connections: 10, duration });
  await run(2);
  const before = await usage(child);
  const result = await run(seconds);
  const after = await usage(child);
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.send("stop");
  await gone;
  for (const part of ["", "-wal", "-shm"]) fs.rmSync(copy + part, { force: true });
  const answered = result.requests.total;
  const wrong = scenario === "send a message" ? result["2xx"] + result["4xx"] + result["5xx"] : result.non2xx;
  if (wrong > 0 || result.errors > 0) throw new Error(`${server}, ${scenario}: ${wrong} wrong answers, ${result.errors} errors`);
  return {
    rate: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpu: (after.user + after.system - before.user - before.system) / 1_000 / answered,
    memory: after.rss / 1_048_576,
  };
}

const median = (/** @type {number[]} */ values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const scenarios = ["visitor page", "next meeting", "next meeting (plain)", "inbox", "send a message"];
const lines = ["| Participants | What | Server | requests/s | p50 ms | p99 ms | CPU ms/request | memory MiB | requests/s ÷ bare | CPU ÷ bare |", "|---|---|---|---|---|---|---|---|---|---|"];
/** @type {Record<string, number>} */
const cpuOf = {};
try {
  for (const people of sizes) {
    process.stdout.write(`Filling a database with ${people} participants and ${people * 10} messages…\n`);
    const data = await prepare(people);
    process.stdout.write(`bytes, plain: ${JSON.stringify(data.bytes)}\n`);
    for (const scenario of scenarios) {
      /** @type {Record<string, any[]>} */
      const runs = { bare: [], videre: [] };
      for (let n = 0; n < repetitions; n += 1) for (const server of /** @type {const} */ (["bare", "videre"])) runs[server]?.push(await measure(server, data, scenario));
      const of = (/** @type {string} */ server, /** @type {string} */ figure) => median((runs[server] ?? []).map((run) => run[figure]));
      for (const server of ["bare", "videre"]) {
        const ratio = (/** @type {string} */ figure) => (server === "bare" ? "1" : median((runs.videre ?? []).map((run, n) => run[figure] / runs.bare?.[n][figure])).toFixed(2));
        lines.push(`| ${people} | ${scenario} | ${server} | ${Math.round(of(server, "rate"))} | ${of(server, "p50")} | ${of(server, "p99")} | ${of(server, "cpu").toFixed(3)} | ${Math.round(of(server, "memory"))} | ${ratio("rate")} | ${ratio("cpu")} |`);
        cpuOf[`${people} ${scenario} ${server}`] = of(server, "cpu");
      }
      process.stdout.write(`${lines.slice(-2).join("\n")}\n`);
    }
  }
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
if (!quick) {
  lines.push("", "Growth of Videre's CPU per request from 1 000 to 100 000 participants:", "");
  for (const scenario of scenarios) lines.push(`- ${scenario}: × ${((cpuOf[`100000 ${scenario} videre`] ?? 0) / (cpuOf[`1000 ${scenario} videre`] ?? 1)).toFixed(2)}`);
}
process.stdout.write(`\n${lines.join("\n")}\n`);
if (process.argv.includes("--write")) {
  const file = path.join(root, "docs/performance.md");
  const text = fs.readFileSync(file, "utf8");
  const table = [`Measured on Node ${process.versions.node}, ${os.cpus().length} cores; ${repetitions} repetitions of ${seconds} s, medians, 10 connections.`, "", ...lines].join("\n");
  fs.writeFileSync(file, text.replace(/<!-- table -->[\s\S]*<!-- end -->/, `<!-- table -->\n${table}\n<!-- end -->`));
}
