import { createHash } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { Env } from "#app/env.server.ts";
import { styleSheets } from "#app/styles/style-sheets.ts";
import type { Door } from "./requests.server.ts";

/** CSP source of an inlined style sheet. Hashes, not nonces: kept pages are answered many times. */
function hashOf(css: string): string {
  return `'sha256-${createHash("sha256").update(css).digest("base64")}'`;
}

/**
 * The same strict headers on every answer. Referrer-Policy is same-origin: with no-referrer browsers send `Origin: null`
 * on plain form posts, and the same-origin check would refuse everybody without script.
 */
export function securityHeaders(env: Env): MiddlewareHandler<Door> {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: Object.values(styleSheets).map(hashOf),
      imgSrc: ["'self'", "data:"],
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
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
    originAgentCluster: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    xDnsPrefetchControl: false,
  });
}
