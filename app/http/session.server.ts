import { createHash } from "node:crypto";
import { createCookie, type Cookie } from "@remix-run/node";
import type { Env } from "#app/env.server.ts";
import { newKey } from "#app/ids.server.ts";
import { deleteSession, insertSession, touchSession, type NewSession, type SessionKind } from "#db/queries/sessions.server.ts";
import { writeTogether } from "#dialect";
import type { Videre } from "./videre.server.ts";

const minute = 60_000;

/** How long a session lasts, in milliseconds: without use, and at the most. A participant's phone is often shared. */
export const sessionLimits: Record<SessionKind, { idle: number; absolute: number }> = {
  participant: { idle: 30 * minute, absolute: 8 * 60 * minute },
  adviser: { idle: 60 * minute, absolute: 10 * 60 * minute },
};

const cookies = new WeakMap<Env, Map<SessionKind, Cookie>>();

function cookieOf(env: Env, kind: SessionKind): Cookie {
  const made = cookies.get(env) ?? new Map<SessionKind, Cookie>();
  cookies.set(env, made);
  const cookie = made.get(kind) ?? createSessionCookie(env, kind);
  made.set(kind, cookie);
  return cookie;
}

function createSessionCookie(env: Env, kind: SessionKind): Cookie {
  const secure = env.publicOrigin.startsWith("https://");
  const name = kind === "participant" ? "videre" : "videre-admin";
  return createCookie(secure ? `__Host-${name}` : name, { httpOnly: true, sameSite: "lax", secure, path: "/", secrets: env.secrets });
}

function hashKey(key: string): string {
  return createHash("sha256").update(key).digest("base64url");
}

/** The hash of the key in the request's cookie, or null when there is none or its signature is wrong. */
export async function readSessionKey(request: Request, env: Env, kind: SessionKind): Promise<string | null> {
  const header = request.headers.get("Cookie");
  if (!header) return null;
  const key: unknown = await cookieOf(env, kind).parse(header);
  return typeof key === "string" && key.length > 0 ? hashKey(key) : null;
}

/**
 * A session with a new key, and the Set-Cookie value that carries it, ready for the one who proves to be its person. The
 * older session of the same browser ends when it starts.
 */
export async function prepareSession(request: Request, videre: Pick<Videre, "clock" | "env">, kind: SessionKind): Promise<{ session: NewSession; cookie: string }> {
  const now = videre.clock.now();
  const key = newKey();
  const expiresAt = new Date(now.getTime() + sessionLimits[kind].absolute);
  const session = { keyHash: hashKey(key), kind, createdAt: now, lastSeenAt: now, expiresAt, replaces: await readSessionKey(request, videre.env, kind) };
  return { session, cookie: await cookieOf(videre.env, kind).serialize(key) };
}

/** Starts a session for a person without a sign-in page, for tests and measurements; no door calls it. Gives the Cookie header of her browser. */
export async function startSessionFor(videre: Pick<Videre, "db" | "clock" | "env">, kind: SessionKind, personId: string): Promise<string> {
  const { session, cookie } = await prepareSession(new Request(videre.env.publicOrigin), videre, kind);
  await writeTogether(videre.db, (write) => insertSession(write, session, personId));
  return cookie.split(";")[0] ?? "";
}

/** Ends the request's session and gives the Set-Cookie value that clears the cookie. */
export async function endSession(request: Request, videre: Videre, kind: SessionKind): Promise<string> {
  const old = await readSessionKey(request, videre.env, kind);
  if (old) await deleteSession(videre.db, old);
  return cookieOf(videre.env, kind).serialize("", { maxAge: 0 });
}

/** Notes use at most once a minute, so that reading a page is not a write each time. Gives when the session ends by itself. */
export async function keepSessionAlive(
  videre: Videre,
  kind: SessionKind,
  session: { keyHash: string; lastSeenAt: Date; expiresAt: Date },
): Promise<Date> {
  const now = videre.clock.now();
  if (now.getTime() - session.lastSeenAt.getTime() > minute) await touchSession(videre.db, session.keyHash, now);
  return new Date(Math.min(now.getTime() + sessionLimits[kind].idle, session.expiresAt.getTime()));
}

/** When a session ends, for the page: as an instant, and in whole seconds from now. */
export function countDown(endsAt: Date, now: Date): { endsAt: string; secondsLeft: number } {
  return { endsAt: endsAt.toISOString(), secondsLeft: Math.round((endsAt.getTime() - now.getTime()) / 1000) };
}

/** A short mark of a person, the same each time, from which her id cannot be read. */
export function ownerMark(personId: string): string {
  return hashKey(`owner:${personId}`).slice(0, 12);
}
