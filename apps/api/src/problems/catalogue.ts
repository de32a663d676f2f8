/** What every problem of one type has in common. */
interface ProblemType {
  readonly status: 400 | 404 | 405 | 413 | 415 | 421 | 422 | 500;
  readonly title: string;
  /** What to do about it. */
  readonly help: string;
}

/**
 * Every problem that the API can answer with, by name. The name is part of the `type` that clients branch on:
 * add entries, never rename one.
 */
export const problemTypes = {
  "invalid-parameters": {
    status: 400,
    title: "A parameter is not valid",
    help: "`errors` names each parameter and what it takes.",
  },
  "bad-cursor": {
    status: 400,
    title: "The cursor is not one that this collection gave out",
    help: "Take `page.next` of an answer as it is, or leave `cursor` out to start from the first page.",
  },
  "malformed-body": {
    status: 400,
    title: "The body cannot be read",
    help: "Send well-formed JSON or text, in UTF-8.",
  },
  "not-found": {
    status: 404,
    title: "There is nothing here",
    help: "`/openapi.json` lists what there is.",
  },
  "method-not-allowed": {
    status: 405,
    title: "The method does not apply here",
    help: "The `Allow` header lists the methods that do.",
  },
  "body-too-large": {
    status: 413,
    title: "The body is too large",
    help: "Send a shorter text, or check it from the command line, which has no limit.",
  },
  "unsupported-media-type": {
    status: 415,
    title: "The body has a media type that is not read here",
    help: "Send `application/json`, `text/plain`, `text/markdown` or `text/html`, in UTF-8 and not compressed.",
  },
  "misdirected-request": {
    status: 421,
    title: "The request is meant for another host",
    help: "A server that listens on this machine only answers to `localhost` and to its own address.",
  },
  "invalid-body": {
    status: 422,
    title: "The body is well-formed but not valid",
    help: "`errors` points at each member and says what it takes.",
  },
  internal: {
    status: 500,
    title: "Something went wrong on our side",
    help: "Report it with the `requestId`.",
  },
} as const satisfies Readonly<Record<string, ProblemType>>;

export type ProblemName = keyof typeof problemTypes;

/** Whether `name` is the name of a problem type. */
export function isProblemName(name: string): name is ProblemName {
  return Object.hasOwn(problemTypes, name);
}
