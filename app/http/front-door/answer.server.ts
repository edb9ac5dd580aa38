import type { Handler } from "hono";
import type { RequestHandler } from "@remix-run/server-runtime";
import type { Env } from "#app/env.server.ts";
import { noteHelped } from "#app/features/helped/sit-together.server.ts";
import { findLanguage, resolveAlias } from "#app/i18n/languages.ts";
import { languageInCookie, rememberLanguage } from "../choose-language.server.ts";
import type { Videre } from "../videre.server.ts";
import { createFrame, firstPart } from "./frame.server.ts";
import type { Door } from "./requests.server.ts";

type Shared = Omit<Videre, "requestId" | "address" | "frame">;

/**
 * The request as Remix gets it: for unsafe methods the host is our public one, because Remix compares Origin with the
 * Host header and a proxy may have changed that. The same-origin check has been passed by then.
 */
function forRemix(request: Request, env: Env): Request {
  if (request.method === "GET" || request.method === "HEAD") return request;
  const own = new URL(env.publicOrigin);
  const headers = new Headers(request.headers);
  headers.set("Host", own.host);
  headers.delete("X-Forwarded-Host");
  const url = new URL(request.url);
  return new Request(new URL(url.pathname + url.search, own), {
    method: request.method,
    headers,
    body: request.body,
    duplex: "half",
    signal: request.signal,
  });
}

/** A redirect, also as Remix tells it to its own script. */
function isLeadingOn(answer: Response): boolean {
  return answer.status === 303 || answer.headers.has("X-Remix-Redirect");
}

/** Answers by Remix: makes the frame, hands the doors what they need, remembers the language, forbids keeping what is private. */
export function answerRequest(shared: Shared, remix: RequestHandler): Handler<Door> {
  return async (c) => {
    const first = firstPart(c.req.path);
    const alias = findLanguage(first) ? null : resolveAlias(first);
    if (alias && c.req.method === "GET") {
      const { search } = new URL(c.req.url);
      return c.redirect(`/${alias}${c.req.path.slice(first.length + 1)}${search}`, 308);
    }
    const requestId = c.get("requestId");
    const frame = await createFrame(c.req.raw, { ...shared, requestId });
    const videre: Videre = { ...shared, requestId, address: c.get("address"), frame };
    const answer = await remix(forRemix(c.req.raw, shared.env), videre);
    // What was kept leads on to another page; a problem or a change of language does not.
    if (videre.helped && c.req.method === "POST" && isLeadingOn(answer)) await noteHelped(shared.db, { ...videre.helped, path: c.req.path, now: shared.clock.now() });
    if (!answer.headers.has("Cache-Control")) answer.headers.set("Cache-Control", "no-store");
    const language = findLanguage(first);
    if (language && c.req.method === "GET" && answer.status === 200 && languageInCookie(c.req.raw.headers) !== language.code) {
      answer.headers.append("Set-Cookie", rememberLanguage(language.code, shared.env.publicOrigin.startsWith("https://")));
    }
    return answer;
  };
}
