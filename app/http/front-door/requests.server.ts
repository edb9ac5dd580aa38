import { performance } from "node:perf_hooks";
import type { HttpBindings } from "@hono/node-server";
import type { MiddlewareHandler } from "hono";
import { newId } from "#app/ids.server.ts";
import type { Log } from "#app/log.server.ts";

/** What the front door notes about a request: its id, and the address of the client. */
export type Door = { Variables: { requestId: string; address: string }; Bindings: Partial<HttpBindings> };

/** The client's address: the one that the last trusted proxy saw, or the socket's. */
function clientAddress(forwarded: string | undefined, socket: string | undefined, trustedProxies: number): string {
  const seen = (forwarded ?? "").split(",").map((address) => address.trim()).filter(Boolean);
  return (trustedProxies > 0 ? seen.at(-trustedProxies) : undefined) ?? socket ?? "unknown";
}

/** Paths may carry ids of rows; the log keeps the shape only. */
function shapeOf(path: string): string {
  return path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id").slice(0, 120);
}

/** Gives each request an id (also sent as X-Request-Id) and writes one line about it when it is answered. */
export function logRequests({ log, env }: { log: Log; env: { trustedProxies: number } }): MiddlewareHandler<Door> {
  return async (c, next) => {
    const started = performance.now();
    const requestId = newId();
    c.set("requestId", requestId);
    c.set("address", clientAddress(c.req.header("X-Forwarded-For"), c.env?.incoming?.socket.remoteAddress, env.trustedProxies));
    await next();
    c.header("X-Request-Id", requestId);
    log.info({ requestId, method: c.req.method, path: shapeOf(c.req.path), status: c.res.status, ms: Math.round(performance.now() - started) }, "request");
  };
}
