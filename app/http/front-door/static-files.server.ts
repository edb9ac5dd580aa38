import { serveStatic } from "@hono/node-server/serve-static";
import type { MiddlewareHandler } from "hono";
import type { Door } from "./requests.server.ts";

const file = /^\/(?:assets\/[\w.-]+|favicon\.(?:ico|svg)|(?:videre|listen|read-page|record)\.js|robots\.txt)$/;

/** Serves the few files there are (built assets, icon, the small scripts). Everything else goes on. */
export function serveFiles(folder: string): MiddlewareHandler<Door> {
  const serve = serveStatic({ root: folder, precompressed: true });
  return async (c, next) => {
    if (!file.test(c.req.path) || (c.req.method !== "GET" && c.req.method !== "HEAD")) return next();
    c.header("Cache-Control", c.req.path.startsWith("/assets/") || c.req.query("v") ? "public, max-age=31536000, immutable" : "public, max-age=86400");
    return serve(c, next);
  };
}
