import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse, type HTMLElement } from "node-html-parser";
import type { Clock } from "#app/clock.server.ts";
import { readEnv, type Env } from "#app/env.server.ts";
import { createLimits, type Limits } from "#app/http/limits.server.ts";
import { createLog } from "#app/log.server.ts";
import type { Db } from "#dialect";
import type * as Server from "../../server.ts";
import { aClock, type StoppedClock } from "./clock.ts";
import { signIn, type Person } from "./signed-in.ts";
import { aDatabase } from "./test-database.ts";


const built = fileURLToPath(new URL("../../build/server/index.js", import.meta.url));
const clientFolder = fileURLToPath(new URL("../../build/client", import.meta.url));

/** The server as `npm run build` made it: what the tests ask is what people get. */
async function importServer(): Promise<typeof Server> {
  if (!existsSync(built)) throw new Error("The tests of the doors need the built server: run `npm run build` first.");
  return (await import(/* @vite-ignore */ pathToFileURL(built).href)) as typeof Server;
}

export type LogLine = Record<string, unknown> & { level: number; msg: string };

export type AskOptions = {
  /** A person from a factory (gets a session of her own for this request), or the Cookie header of a browser. */
  as?: Person | string;
  /** The Origin header of a post: our own unless told otherwise; null sends none. */
  origin?: string | null;
  headers?: Record<string, string>;
};

export type Fields = Record<string, string | string[]>;

export type TestApp<C extends Clock = Clock> = {
  db: Db;
  env: Env;
  clock: C;
  /** Everything that was logged, parsed. `JSON.stringify(log)` must never hold a name or a text. */
  log: LogLine[];
  get(path: string, options?: AskOptions): Promise<Response>;
  /** Posts a form the way a browser does. Redirects are not followed. */
  post(path: string, fields?: Fields, options?: AskOptions): Promise<Response>;
  /** Signs a person in and gives the Cookie header, for stories with one browser. */
  signIn(person: Person): Promise<string>;
  app: ReturnType<typeof Server.createFrontDoor>;
};

/** The whole portal behind its front door, on a database in memory, with a clock that stands still. */
export async function anApp<C extends Clock = StoppedClock>(
  given: { db?: Db; clock?: C; limits?: Limits | { signIn: number; send: number; keep?: number }; env?: Partial<Env> } = {},
): Promise<TestApp<C>> {
  const { createFrontDoor } = await importServer();
  const env: Env = { ...readEnv({ VIDERE_MODE: "test", VIDERE_PUBLIC_ORIGIN: "http://localhost:3000" }), ...given.env };
  const db = given.db ?? aDatabase();
  const clock = given.clock ?? (aClock() as unknown as C);
  const log: LogLine[] = [];
  const limits = given.limits && typeof given.limits.signIn === "object" ? (given.limits as Limits) : createLimits(given.limits as { signIn: number; send: number; keep?: number } | undefined);
  const app = createFrontDoor({
    env,
    db,
    clock,
    limits,
    clientFolder,
    log: createLog("debug", { write: (line: string) => void log.push(JSON.parse(line) as LogLine) }),
  });

  async function ask(path: string, options: AskOptions, init: RequestInit & { headers: Headers }): Promise<Response> {
    const { as } = options;
    if (as !== undefined) init.headers.set("Cookie", typeof as === "string" ? as : await signIn({ db, clock, env }, as));
    for (const [name, value] of Object.entries(options.headers ?? {})) init.headers.set(name, value);
    return app.request(new Request(new URL(path, env.publicOrigin), init));
  }

  return {
    db,
    env,
    clock,
    log,
    app,
    signIn: (person) => signIn({ db, clock, env }, person),
    get: (path, options = {}) => ask(path, options, { headers: new Headers() }),
    post: (path, fields = {}, options = {}) => {
      const body = new URLSearchParams();
      for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
      const headers = new Headers({ "Content-Type": "application/x-www-form-urlencoded" });
      if (options.origin !== null) headers.set("Origin", options.origin ?? env.publicOrigin);
      return ask(path, options, { method: "POST", headers, body: body.toString() });
    },
  };
}

/** The page of an answer, to be asked with selectors. */
export async function page(response: Response): Promise<HTMLElement> {
  return parse(await response.text());
}

/** What a reader sees of a part of a page: its text with single spaces, without marks that only steer direction. */
export function textOf(node: HTMLElement | null): string {
  return (node?.structuredText ?? "").replace(/[\u00ad\u200e\u200f\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
}

/** The Cookie header of a browser after an answer: the cookies it had, changed by the answer's Set-Cookie headers. */
export function cookiesAfter(response: Response, before = ""): string {
  const jar = new Map(before.split("; ").filter(Boolean).map((pair) => [pair.slice(0, pair.indexOf("=")), pair] as const));
  for (const line of response.headers.getSetCookie()) {
    const pair = line.split(";")[0] ?? "";
    const name = pair.slice(0, pair.indexOf("="));
    if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) jar.delete(name);
    else jar.set(name, pair);
  }
  return [...jar.values()].join("; ");
}
