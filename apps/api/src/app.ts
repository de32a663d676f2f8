import type { CheckOptions } from "@gainsay/checker";
import { OpenAPIHono } from "@hono/zod-openapi";
import { etag } from "hono/etag";
import { methodNotAllowed } from "hono/method-not-allowed";
import { timing } from "hono/timing";
import { cacheControl } from "./middleware/cache-control.js";
import { requestIds } from "./middleware/request-ids.js";
import { securityHeaders } from "./middleware/security-headers.js";
import { answerErrors, type LogEntry } from "./problems/answer-errors.js";
import { problemResponse } from "./problems/problem.js";
import { refuseInvalid } from "./problems/refuse-invalid.js";
import { addChecks } from "./routes/checks.js";
import { addClaims } from "./routes/claims.js";
import { addFindings } from "./routes/findings.js";
import { addHealth } from "./routes/health.js";
import { addHome } from "./routes/home.js";
import { addOpenApiDocument } from "./routes/openapi-document.js";
import { NoParameters } from "./routes/parameters.js";
import { addProblemTypes } from "./routes/problem-types.js";
import { addQuestions } from "./routes/questions.js";
import type { Store } from "./store/store.js";

export interface AppDeps {
  /** Where findings, claims and questions come from. */
  readonly store: Store;
  /** The report as a self-contained HTML document, to serve at `/`. */
  readonly page?: string | (() => string);
  /** Told of every error that is answered with status 500. Default: nobody is. */
  readonly log?: (entry: LogEntry) => void;
  /** Groups of names that stand for one entity each, for drafts; use what the stored documents were read with. */
  readonly aliases?: readonly (readonly string[])[];
  /** What can be said and measured, for drafts; use what the stored documents were read with. */
  readonly vocabulary?: CheckOptions["vocabulary"];
  /** Facts that the user holds to be true, for drafts. */
  readonly references?: CheckOptions["references"];
  /** What the user wants to see of what is found, for drafts. */
  readonly grading?: CheckOptions["grading"];
  readonly limits?: {
    /** The longest draft to read, in bytes; 1 MiB by default. */
    readonly bodyBytes?: number;
  };
}

/** The API as a function from requests to responses (`app.fetch`); `serve` makes it listen. */
export function createApp({
  store,
  page,
  log,
  aliases,
  vocabulary,
  references,
  grading,
  limits = {},
}: AppDeps): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: refuseInvalid(NoParameters) });

  // From the outside in: the headers come last, so that answers made by the layers inside carry them as well.
  app.use(requestIds());
  app.use(timing());
  app.use(securityHeaders());
  app.use(cacheControl());
  app.use(etag());
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        const allow = methods.join(", ");
        const detail = `Takes ${allow}.`;
        return problemResponse({ problem: "method-not-allowed", detail, errors: [] }, c.req.path, {
          headers: { allow },
        });
      },
    }),
  );

  addHome(app, page);
  addHealth(app, store);
  addFindings(app, store);
  addClaims(app, store);
  addQuestions(app, store);
  addChecks(app, store, {
    bodyLimit: limits.bodyBytes ?? 1024 * 1024,
    ...(aliases && { aliases }),
    ...(vocabulary && { vocabulary }),
    ...(references && { references }),
    ...(grading && { grading }),
  });
  addProblemTypes(app);
  addOpenApiDocument(app);

  app.notFound((c) =>
    problemResponse({ problem: "not-found", detail: "No resource has this path.", errors: [] }, c.req.path),
  );
  app.onError(answerErrors(log));
  return app;
}
