import type { ErrorHandler } from "hono";
import { BadCursorError } from "../store/store.js";
import { ProblemError, problemResponse } from "./problem.js";

/** An error of ours, as it is logged. */
export interface LogEntry {
  /** The id that the answer gives the client instead of the error. */
  readonly requestId: string;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly error: unknown;
}

/** Answers what a route throws. Errors that no request should cause are logged, and not shown. */
export function answerErrors(log: (entry: LogEntry) => void = () => {}): ErrorHandler {
  return (error, c) => {
    const { method, path } = c.req;
    if (error instanceof ProblemError) return problemResponse(error, path);
    if (error instanceof BadCursorError) {
      const detail = "The cursor was not given out here, or was changed.";
      return problemResponse(
        {
          problem: "bad-cursor",
          detail,
          errors: [{ parameter: "cursor", detail: "Take `page.next` as it is." }],
        },
        path,
      );
    }
    if (c.req.raw.signal.aborted && isReset(error)) {
      return problemResponse({ problem: "malformed-body", detail: "The body broke off.", errors: [] }, path);
    }
    const requestId = c.get("requestId");
    log({ requestId, method, path, error });
    return problemResponse({ problem: "internal", detail: "The error was logged.", errors: [] }, path, {
      requestId,
    });
  };
}

/** Whether reading stopped because the client went away, which nobody needs to be told of. */
function isReset(error: Error): boolean {
  return "code" in error && error.code === "ECONNRESET";
}
