import path from "node:path";
import { z } from "zod";

const origin = z.url({ protocol: /^https?$/ }).transform((text) => new URL(text).origin);
const number = (text: string) => z.string().regex(/^\d{1,5}$/, text).transform(Number);

const variables = z.object({
  VIDERE_MODE: z.enum(["demo", "test", "production"]).optional(),
  PORT: number("must be a port number").default(3000),
  HOST: z.string().default("127.0.0.1"),
  VIDERE_PUBLIC_ORIGIN: origin.optional(),
  VIDERE_SECRETS: z
    .string()
    .transform((text) => text.split(",").map((secret) => secret.trim()))
    .pipe(z.array(z.string().min(32, "each secret must have at least 32 characters")).min(1))
    .optional(),
  VIDERE_DATA: z.string().default("data"),
  VIDERE_NOW: z.iso.datetime({ offset: true, error: "must be an instant such as 2026-11-22T09:00:00Z" }).optional(),
  VIDERE_TRUSTED_PROXIES: number("must be a number of proxies").default(0),
  VIDERE_LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

export type Mode = "demo" | "test" | "production";

export type Env = {
  mode: Mode;
  port: number;
  host: string;
  /** Scheme, host and port as people see them; links and the same-origin check use it, never the Host header. */
  publicOrigin: string;
  secrets: string[];
  databaseFile: string;
  now: Date | null;
  trustedProxies: number;
  logLevel: string;
};

/** The environment is wrong; `lines` name each variable and what is the matter, one line each. */
export class WrongEnvironment extends Error {
  readonly lines: string[];
  constructor(lines: string[]) {
    super(lines.join("\n"));
    this.lines = lines;
  }
}

const demoSecret = "only-for-the-demo-municipality-and-tests";

/**
 * Reads the environment once. Without VIDERE_PUBLIC_ORIGIN, VIDERE_SECRETS and VIDERE_MODE it is the demo; a real
 * municipality must set the first two: there is no fallback secret outside demo and test. Throws WrongEnvironment.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = variables.safeParse(present);
  if (!parsed.success) {
    throw new WrongEnvironment(parsed.error.issues.map((issue) => `${issue.path[0]?.toString() ?? "environment"}: ${issue.message}`));
  }
  const given = parsed.data;
  const mode = given.VIDERE_MODE ?? (given.VIDERE_PUBLIC_ORIGIN || given.VIDERE_SECRETS ? "production" : "demo");
  const lines: string[] = [];
  if (mode === "production") {
    if (!given.VIDERE_PUBLIC_ORIGIN) lines.push("VIDERE_PUBLIC_ORIGIN: missing; set the address people use, such as https://videre.example.no");
    else if (!given.VIDERE_PUBLIC_ORIGIN.startsWith("https://")) lines.push("VIDERE_PUBLIC_ORIGIN: must start with https://");
    if (!given.VIDERE_SECRETS) lines.push("VIDERE_SECRETS: missing; set at least one secret of 32 characters or more");
    if (given.VIDERE_NOW) lines.push("VIDERE_NOW: refused outside demo and test");
  }
  if (lines.length > 0) throw new WrongEnvironment(lines);
  return {
    mode,
    port: given.PORT,
    host: given.HOST,
    publicOrigin: given.VIDERE_PUBLIC_ORIGIN ?? `http://localhost:${given.PORT}`,
    secrets: given.VIDERE_SECRETS ?? [demoSecret],
    databaseFile: path.resolve(given.VIDERE_DATA, mode === "production" ? "videre.db" : `${mode}.db`),
    now: given.VIDERE_NOW ? new Date(given.VIDERE_NOW) : null,
    trustedProxies: given.VIDERE_TRUSTED_PROXIES,
    logLevel: given.VIDERE_LOG_LEVEL,
  };
}
