import { createHash } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { Env } from "#app/env.server.ts";
import { isRecordingPath } from "#app/features/recordings/recording-path.ts";
import { styleSheets } from "#app/styles/style-sheets.ts";
import type { Door } from "./requests.server.ts";

/** CSP source of an inlined style sheet. Hashes, not nonces: kept pages are answered many times. */
function hashOf(css: string): string {
  return `'sha256-${createHash("sha256").update(css).digest("base64")}'`;
}

/**
 * The same strict headers on every answer, but for the page that records a voice message: that one may use the microphone
 * and play what is not sent yet (blob:). Referrer-Policy is same-origin: with no-referrer browsers send `Origin: null`
 * on plain form posts, and the same-origin check would refuse everybody without script.
 */
export function securityHeaders(env: Env): MiddlewareHandler<Door> {
  const [usual, recording] = [headersFor(env, false), headersFor(env, true)];
  return (c, next) => (isRecordingPath(c.req.path) ? recording : usual)(c, next);
}

function headersFor(env: Env, records: boolean): MiddlewareHandler<Door> {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: Object.values(styleSheets).map(hashOf),
      imgSrc: ["'self'", "data:"],
      mediaSrc: ["'self'", ...(records ? ["blob:"] : [])],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: "same-origin",
    xFrameOptions: "DENY",
    strictTransportSecurity: env.publicOrigin.startsWith("https://") ? "max-age=31536000; includeSubDomains" : false,
    crossOriginEmbedderPolicy: false,
    permissionsPolicy: { camera: [], microphone: records ? ["self"] : [], geolocation: [], payment: [], usb: [] },
    originAgentCluster: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    xDnsPrefetchControl: false,
  });
}
