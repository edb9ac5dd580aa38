import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { MiddlewareHandler } from "hono";
import type { Door } from "./requests.server.ts";

export type Encoding = "br" | "gzip" | "identity";


/** The best encoding a client says it takes. */
export function chooseEncoding(accepts: string | undefined): Encoding {
  if (!accepts) return "identity";
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0+)?\b)/.test(accepts)) return "br";
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0+)?\b)/.test(accepts) ? "gzip" : "identity";
}

/** Compresses a page: quickly for one reader, as small as possible for one that is kept. */
export function compress(body: Uint8Array, encoding: Encoding, kept: boolean): Uint8Array {
  if (encoding === "br") {
    return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: kept ? 11 : 6, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } });
  }
  return encoding === "gzip" ? gzipSync(body, { level: kept ? 9 : 4 }) : body;
}

/** Compresses answers that are text and not compressed yet. */
export function compressAnswer(): MiddlewareHandler<Door> {
  return async (c, next) => {
    await next();
    const type = c.res.headers.get("Content-Type") ?? "";
    if (!/^text\/|json|calendar|svg/.test(type) || c.res.headers.has("Content-Encoding") || !c.res.body) return;
    if (!/accept-encoding/i.test(c.res.headers.get("Vary") ?? "")) c.res.headers.append("Vary", "Accept-Encoding");
    const encoding = chooseEncoding(c.req.header("Accept-Encoding"));
    if (encoding === "identity" || c.req.method === "HEAD") return;
    const body = new Uint8Array(await c.res.arrayBuffer());
    const headers = new Headers(c.res.headers);
    headers.set("Content-Encoding", encoding);
    headers.delete("Content-Length");
    const status = c.res.status;
    c.res = undefined;
    c.res = new Response(compress(body, encoding, false) as BodyInit, { status, headers });
  };
}
