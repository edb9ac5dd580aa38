import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import * as build from "virtual:remix/server-build";
import { clockFrom, machineClock, type Clock } from "#app/clock.server.ts";
import type { Env } from "#app/env.server.ts";
import { entranceMax, isEntranceDesk } from "#app/features/offices/entrance.ts";
import { isRecordingPath } from "#app/features/recordings/recording-path.ts";
import { soundMax } from "#app/features/recordings/sound-types.ts";
import { createLog, type Log } from "#app/log.server.ts";
import { answerRequest } from "#app/http/front-door/answer.server.ts";
import { compressAnswer } from "#app/http/front-door/compress.server.ts";
import { createKeptPages } from "#app/http/front-door/kept-pages.server.ts";
import { checkOrigin } from "#app/http/front-door/origin.server.ts";
import { refusePage } from "#app/http/front-door/refusals.server.ts";
import { logRequests, type Door } from "#app/http/front-door/requests.server.ts";
import { createRooms } from "#app/http/front-door/rooms.server.ts";
import { securityHeaders } from "#app/http/front-door/security-headers.server.ts";
import { serveFiles } from "#app/http/front-door/static-files.server.ts";
import { createLimits, type Limits } from "#app/http/limits.server.ts";
import type { Db } from "#dialect";

export * as parts from "#app/parts.server.ts";

/** The route manifest: the matrix test asks every route in it, so that a new one cannot be forgotten. */
export const routes = build.routes;

export type FrontDoor = { env: Env; db: Db; clock?: Clock; log?: Log; limits?: Limits; clientFolder: string };

const maxBody = 64 * 1024;
/** A whole language as CSV comes in here; the form itself says two megabytes. */
const maxTexts = 3 * 1024 * 1024;
/** A recording, and the fields beside it. */
const maxRecording = soundMax + maxBody;
/** A picture of an entrance, and what a browser writes around it. */
const maxPicture = entranceMax + maxBody;

/**
 * The front door: request id and log, security headers, same-origin check, body limit, files, kept public pages, then Remix.
 * Everything a door needs is handed in, so that tests open as many as they like.
 */
export function createFrontDoor(given: FrontDoor): Hono<Door> {
  const clock = given.clock ?? (given.env.now ? clockFrom(given.env.now, given.env.mode === "test") : machineClock);
  const log = given.log ?? createLog(given.env.logLevel);
  const videre = { env: given.env, db: given.db, clock, log, limits: given.limits ?? createLimits() };
  const handle = createRooms(build, given.env.mode === "demo" ? "production" : given.env.mode);
  const app = new Hono<Door>();
  app.use(logRequests(videre));
  app.use(securityHeaders(given.env));
  app.use(checkOrigin(given.env));
  const limitBody = (maxSize: number) => bodyLimit({ maxSize, onError: (c) => refusePage(c, 413) });
  const [small, texts, recording, picture] = [limitBody(maxBody), limitBody(maxTexts), limitBody(maxRecording), limitBody(maxPicture)];
  app.use((c, next) => (/^\/admin\/sprak\/[a-zA-Z-]+$/.test(c.req.path) ? texts : isRecordingPath(c.req.path) ? recording : isEntranceDesk(c.req.path) ? picture : small)(c, next));
  app.use(compressAnswer());
  app.use(serveFiles(given.clientFolder));
  app.use(createKeptPages(videre));
  app.all("*", answerRequest(videre, handle));
  return app;
}

/** Serves on the port of the environment; resolves with the address and a function that stops taking requests. */
export function listen(app: Hono<Door>, env: Env): Promise<{ url: string; stop: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port: env.port, hostname: env.host }, (info) => {
      resolve({
        url: `http://localhost:${info.port}`,
        stop: () => new Promise((done) => server.close(() => done())),
      });
    });
    server.on("error", reject);
  });
}

let developers: Hono<Door> | undefined;

/** For the developer's server, which imports this module anew after each change. */
export default {
  async fetch(...request: Parameters<Hono<Door>["fetch"]>) {
    const { openForDevelopment } = await import("#app/parts.server.ts");
    developers ??= createFrontDoor(await openForDevelopment());
    return developers.fetch(...request);
  },
};
