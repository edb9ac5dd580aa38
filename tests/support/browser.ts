import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";
import type { Db } from "#dialect";
import { readEnv, type Env } from "#app/env.server.ts";
import { aClock, type StoppedClock } from "./clock.ts";
import { freePort } from "./free-port.ts";
import { signIn, type Person } from "./signed-in.ts";

type Server = typeof import("../../server.ts");

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The built portal on a port of its own, with a real database file and a clock that stands still. */
export type RunningPortal = { url: string; db: Db; env: Env; clock: StoppedClock; databaseFile: string; stop(): Promise<void> };

/** Serves the built portal; with `demo` it holds the demo municipality as of the clock. */
export async function aPortal(given: { demo?: boolean; now?: string } = {}): Promise<RunningPortal> {
  const { createFrontDoor, listen, parts } = (await import(/* @vite-ignore */ pathToFileURL(path.join(root, "build/server/index.js")).href)) as Server;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "videre-"));
  const port = await freePort();
  const env = readEnv({ VIDERE_MODE: "test", PORT: String(port), VIDERE_DATA: folder, VIDERE_LOG_LEVEL: "silent" });
  const { db, clientFolder } = parts.openInstallation(env, root);
  const clock = aClock(given.now);
  if (given.demo) await parts.loadDemo(db, clock.now());
  const served = await listen(createFrontDoor({ env, db, clock, clientFolder }), env);
  return {
    url: env.publicOrigin,
    db,
    env,
    clock,
    databaseFile: env.databaseFile,
    stop: async () => {
      const stopped = served.stop();
      setTimeout(() => undefined, 0);
      await Promise.race([stopped, new Promise((done) => setTimeout(done, 1_000))]);
      parts.closeDatabase(db);
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A real Chromium (CHROMIUM_PATH, set by `npm test`; otherwise the usual place). `withMicrophone`: one that hums, and is always allowed. */
export function aBrowser({ withMicrophone = false } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", ...(withMicrophone ? ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"] : [])],
  });
}

/** Problems a page reported: script errors, refused styles and scripts, failed requests. A journey ends with none. */
export type WatchedPage = Page & { problems: string[] };

/** A phone of 360×640 (unless told otherwise) with a page that keeps what goes wrong. */
export async function aPhone(browser: Browser, options: BrowserContextOptions = {}): Promise<{ context: BrowserContext; page: WatchedPage }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, locale: "nb-NO", ...options });
  const page = Object.assign(await context.newPage(), { problems: [] as string[] });
  // Heard from the context: a second tab's problems count too.
  context.on("weberror", (error) => page.problems.push(`script: ${error.error().message}`));
  context.on("console", (message) => {
    // Chromium itself writes a line for each answer of 400 or above; those are the journeys' own business.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) page.problems.push(message.text());
  });
  return { context, page };
}

/** Signs a person of the database in, without the sign-in page. */
export async function signInBrowser(context: BrowserContext, portal: RunningPortal, person: Person): Promise<void> {
  const [name = "", ...value] = (await signIn(portal, person)).split("=");
  await context.addCookies([{ name, value: value.join("="), url: portal.url, httpOnly: true, sameSite: "Lax" }]);
}
