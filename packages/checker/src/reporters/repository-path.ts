import type { ReporterOptions } from "./reporter.js";
import { wellFormed } from "./well-formed.js";

/** A document as a file of the repository that the reader looks at. */
export interface RepositoryPath {
  /** Relative, with `/`, without `.` and `..`. One that lies outside begins with a folder that no repository has. */
  readonly path: string;
  readonly isInside: boolean;
}

/** Stands in front of what is no file of the repository: code hosts refuse a whole report for one absolute path or address in it. */
const outside = "(outside)";

/**
 * Where a document lies in the repository whose top is `root`; paths start from `folder`, both absolute and with `/`. Takes every id that a
 * document can have: paths that are relative, absolute, climbing or of Windows, and addresses. Without a root, paths start from the top, and
 * absolute and climbing ones lie outside.
 */
export function repositoryPath(
  document: string,
  { root, folder = root }: Pick<ReporterOptions, "root" | "folder"> = {},
): RepositoryPath {
  const address = /^[a-z][a-z\d+.-]+:\/\/(?<rest>.*)$/isu.exec(document)?.groups?.["rest"];
  if (address !== undefined) return outsideOf(walk(address).steps);
  const path = /^(?:[a-z]:[\\/]|\\\\)/iu.test(document) ? document.replaceAll("\\", "/") : document;
  const isAbsolute = /^(?:\/|[a-z]:\/)/iu.test(path);
  const base = root === undefined ? [] : walk(root).steps;
  const { steps, climbs } = walk(isAbsolute || folder === undefined ? path : `${folder}/${path}`);
  const isInside =
    root === undefined
      ? !isAbsolute && climbs === 0
      : steps.length > base.length && base.every((step, index) => step === steps[index]);
  if (!isInside || steps.length === 0) return outsideOf(steps);
  return { path: steps.slice(base.length).join("/"), isInside };
}

function outsideOf(steps: readonly string[]): RepositoryPath {
  return { path: [outside, ...(steps.length === 0 ? ["unnamed"] : steps)].join("/"), isInside: false };
}

/** The folders of a path from its beginning, and how often it climbs above where it began. */
function walk(path: string): { readonly steps: readonly string[]; readonly climbs: number } {
  const steps: string[] = [];
  let climbs = 0;
  for (const step of path.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === undefined) climbs += 1;
  }
  return { steps, climbs };
}

/** A relative path as a URI reference: every character but letters, digits and `-_.!~*'()` percent-encoded, `:` and `#` too. */
export function relativeUri(path: string): string {
  return path
    .split("/")
    .map((step) => encodeURIComponent(wellFormed(step)))
    .join("/");
}
