import type { MiddlewareHandler } from "hono";
import { requestId } from "hono/request-id";

/** Gives every request an id, its own `X-Request-Id` if it is harmless, and every answer the same id. */
export function requestIds(): MiddlewareHandler {
  const identify = requestId({ limitLength: 100 });
  return async function requestIds(c, next) {
    await identify(c, next);
    // Answers to errors do not take over the headers that were set before.
    c.res.headers.set("x-request-id", c.get("requestId"));
  };
}
