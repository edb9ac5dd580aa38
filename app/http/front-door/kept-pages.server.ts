import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import type { MiddlewareHandler } from "hono";
import type { Clock } from "#app/clock.server.ts";
import type { Env } from "#app/env.server.ts";
import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { readOfferVersion } from "#app/features/offers/read-offers.server.ts";
import { findLanguage } from "#app/i18n/languages.ts";
import { readOfficeVersion } from "#app/features/offices/read-office.server.ts";
import { isKeptPage } from "#app/features/pages/is-kept-page.ts";
import { readTextsVersion } from "#app/features/texts/corrections.server.ts";
import type { Db } from "#dialect";
import { languageInCookie, rememberLanguage } from "../choose-language.server.ts";
import { chooseEncoding, compress, type Encoding } from "./compress.server.ts";
import { firstPart } from "./frame.server.ts";
import type { Door } from "./requests.server.ts";

type Kept = { version: string; tag: string; bodies: Record<Exclude<Encoding, "identity">, Uint8Array> };

function keep(version: string, body: Uint8Array): Kept {
  return {
    version,
    tag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
    bodies: { br: compress(body, "br", true), gzip: compress(body, "gzip", true) },
  };
}

/**
 * Public pages are rendered once per day, language and version of what the office keeps (its data, corrections, offers), and kept
 * compressed. They hold nothing about the reader. Browsers ask again each time (no-cache) and get 304.
 */
export function createKeptPages({ db, env, clock }: { db: Db; env: Env; clock: Clock }): MiddlewareHandler<Door> {
  const pages = new Map<string, Kept>();
  const secure = env.publicOrigin.startsWith("https://");
  return async (c, next) => {
    const path = c.req.path;
    if (c.req.method !== "GET" || !isKeptPage(path) || c.req.url.includes("?")) return next();
    const version = [await readOfficeVersion(db), await readTextsVersion(db), await readOfferVersion(db, osloDay(clock.now()))].join(" ");
    let kept = pages.get(path);
    if (kept?.version !== version) {
      await next();
      if (c.res.status !== 200) return;
      kept = keep(version, new Uint8Array(await c.res.arrayBuffer()));
      pages.set(path, kept);
    }
    const headers = new Headers({ "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache", ETag: kept.tag, Vary: "Accept-Encoding" });
    const language = findLanguage(firstPart(path));
    if (language && languageInCookie(c.req.raw.headers) !== language.code) headers.append("Set-Cookie", rememberLanguage(language.code, secure));
    if (c.req.header("If-None-Match") === kept.tag) {
      c.res = undefined;
      c.res = new Response(null, { status: 304, headers });
      return;
    }
    const encoding = chooseEncoding(c.req.header("Accept-Encoding"));
    if (encoding !== "identity") headers.set("Content-Encoding", encoding);
    // Nearly every browser takes a compressed page: the plain one is not worth its room.
    const body = encoding === "identity" ? new Uint8Array(gunzipSync(kept.bodies.gzip)) : kept.bodies[encoding];
    headers.set("Content-Length", String(body.byteLength));
    c.res = undefined;
    c.res = new Response(body as BodyInit, { status: 200, headers });
  };
}
