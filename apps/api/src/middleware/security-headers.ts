import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

/** Headers that keep a browser from doing anything with an answer but show it. A page brings its own policy. */
export function securityHeaders(): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    xFrameOptions: "DENY",
    // Up to whoever ends TLS in front of this server.
    strictTransportSecurity: false,
    overwrite: false,
  });
}
