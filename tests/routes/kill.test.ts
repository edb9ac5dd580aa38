import { spawn, type ChildProcess } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, it } from "vitest";
import { topics } from "#app/features/messages/topics.ts";
import { readEnv, type Env } from "#app/env.server.ts";
import { closeDatabase, messages, openDatabase, participants, threads, type Db } from "#dialect";
import { freePort } from "../support/free-port.ts";
import { aParticipant } from "../support/people.ts";
import { signIn } from "../support/signed-in.ts";

const server = fileURLToPath(new URL("../support/serve.mjs", import.meta.url));
const rounds = 5;
const people = 30;
const writers = 8;

let child: ChildProcess | undefined;
let folder: string | undefined;

afterEach(async () => {
  if (child) await killHard(child);
  if (folder) fs.rmSync(folder, { recursive: true, force: true });
});

/** Starts the server as a process of its own, and waits until it serves. */
function serve(variables: Record<string, string>): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const started = spawn(process.execPath, [server], { env: { ...process.env, NODE_ENV: "production", ...variables }, stdio: ["ignore", "pipe", "inherit"] });
    started.stdout.once("data", () => resolve(started));
    started.once("error", reject);
    started.once("exit", (code) => reject(new Error(`the server ended with ${code} before it served`)));
  });
}

function killHard(process: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (process.exitCode !== null || process.signalCode !== null) return resolve();
    process.once("exit", () => resolve());
    process.kill("SIGKILL");
  });
}

/** People of the demo's office, each with a session: many, because one person may only send so much. */
async function signInMany(db: Db, env: Env): Promise<string[]> {
  const [known] = await db.select().from(participants).limit(1);
  const videre = { db, env, clock: { now: () => new Date() } };
  const cookies: string[] = [];
  for (let n = 0; n < people; n++) cookies.push(await signIn(videre, await aParticipant(db, { officeId: known!.officeId })));
  return cookies;
}

type Sent = { acknowledged: Map<string, string>; unsure: Set<string> };

/** Sends messages as fast as they are taken until the server is gone. What was answered with 303 was promised. */
async function flood(origin: string, cookies: string[], round: number, sent: Sent): Promise<void> {
  let next = 0;
  const write = async (writer: number) => {
    for (;;) {
      const number = next++;
      const text = `round ${round} writer ${writer} number ${number}`;
      const body = new URLSearchParams({ formKey: `key-${number}`, topic: topics[number % topics.length]!, text, language: "nb" });
      const headers = { Cookie: cookies[number % cookies.length]!, Origin: origin, "Content-Type": "application/x-www-form-urlencoded" };
      try {
        const answer = await fetch(`${origin}/nb/min-side/meldinger/ny`, { method: "POST", redirect: "manual", headers, body: body.toString() });
        await answer.arrayBuffer();
        if (answer.status === 303) sent.acknowledged.set(text, answer.headers.get("Location")!.split("/").at(-1)!);
        else if (answer.status !== 429) throw new Error(`answered ${answer.status}`);
        else return;
      } catch (error) {
        if (error instanceof Error && error.message.startsWith("answered")) throw error;
        sent.unsure.add(text);
        return;
      }
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
}

/** Everything promised is there once, nothing is there twice, and nothing is there by halves. */
async function check(db: Db, sent: Sent): Promise<void> {
  expect(db.$client.pragma("integrity_check")).toEqual([{ integrity_check: "ok" }]);
  expect(db.$client.pragma("foreign_key_check")).toEqual([]);
  const [allThreads, allMessages] = [await db.select().from(threads), await db.select().from(messages)];
  const times = new Map<string, number>();
  const threadOf = new Map<string, string>();
  const last = new Map<string, number>();
  for (const { text, threadId, createdAt } of allMessages) {
    if (text !== null) {
      times.set(text, (times.get(text) ?? 0) + 1);
      threadOf.set(text, threadId);
    }
    last.set(threadId, Math.max(last.get(threadId) ?? 0, createdAt.getTime()));
  }
  expect([...sent.acknowledged].filter(([text, thread]) => times.get(text) !== 1 || threadOf.get(text) !== thread)).toEqual([]);
  expect([...sent.unsure].filter((text) => (times.get(text) ?? 0) > 1)).toEqual([]);
  expect(allThreads.filter((thread) => last.get(thread.id) !== thread.lastMessageAt.getTime()).map((thread) => thread.id), "each thread ends with its last message").toEqual([]);
  expect([...last.keys()].filter((id) => !allThreads.some((thread) => thread.id === id))).toEqual([]);
}

it("kill -9 at any moment loses no message that was answered, and leaves no half one", { timeout: 120_000 }, async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "videre-kill-"));
  const variables = { VIDERE_MODE: "test", PORT: String(await freePort()), VIDERE_DATA: folder, VIDERE_LOG_LEVEL: "silent" };
  const env = readEnv(variables);
  const sent: Sent = { acknowledged: new Map(), unsure: new Set() };
  let cookies: string[] = [];
  for (let round = 1; round <= rounds; round++) {
    child = await serve(variables);
    if (round === 1) {
      const db = openDatabase(env.databaseFile);
      cookies = await signInMany(db, env);
      closeDatabase(db);
    }
    const before = { acknowledged: sent.acknowledged.size, unsure: sent.unsure.size };
    const flooding = flood(env.publicOrigin, cookies, round, sent);
    await new Promise((done) => setTimeout(done, 300 + Math.random() * 900));
    await killHard(child);
    await flooding;
    expect(sent.acknowledged.size, "something was promised in this round").toBeGreaterThan(before.acknowledged);
    expect(sent.unsure.size, "and the end came in the middle of it").toBeGreaterThan(before.unsure);
    const db = openDatabase(env.databaseFile);
    await check(db, sent);
    closeDatabase(db);
  }
});
