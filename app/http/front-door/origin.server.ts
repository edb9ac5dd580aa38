import type { MiddlewareHandler } from "hono";
import type { Env } from "#app/env.server.ts";
import { refusePage } from "./refusals.server.ts";
import type { Door } from "./requests.server.ts";

const safe = new Set(["GET", "HEAD"]);

/**
 * Refuses every unsafe request that does not come from our own pages: Origin equals the public origin, or, where a browser
 * sends no Origin, Sec-Fetch-Site is same-origin. Stands before Remix, whose own check `?_data=` walks around.
 */
export function checkOrigin(env: Env): MiddlewareHandler<Door> {
  return async (c, next) => {
    if (safe.has(c.req.method)) return next();
    const origin = c.req.header("Origin");
    const own = origin === undefined ? c.req.header("Sec-Fetch-Site") === "same-origin" : origin === env.publicOrigin;
    if (own) return next();
    return refusePage(c, 403);
  };
}
