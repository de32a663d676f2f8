import type { MiddlewareHandler } from "hono";

/** Good answers to GET may be kept but have to be asked for again, with their ETag; nothing else is kept. */
export function cacheControl(): MiddlewareHandler {
  return async function cacheControl(c, next) {
    await next();
    const lasting = c.req.method !== "POST" && (c.res.ok || c.res.status === 304);
    c.res.headers.set("cache-control", lasting ? "no-cache" : "no-store");
  };
}
