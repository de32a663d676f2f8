import type { Report } from "@gainsay/checker";
import type { Cache, CacheKey } from "../cache/cache.js";
import type { Terminal } from "../terminal.js";
import { digestOfSources } from "./manifest.js";
import { readAliases } from "./read-aliases.js";
import { warnOfDropped } from "./warn-of-dropped.js";

/** What a check of files found, and what a reader of the report may want to know of where it comes from. */
export interface Checked {
  readonly report: Report;
  /** The documents of which assertions were dropped. */
  readonly dropped: readonly { readonly id: string; readonly dropped: number }[];
  /** See `Sources`. */
  readonly claimFileOf: Readonly<Record<string, string>>;
}

export interface CheckInputs {
  /** A file of names that stand for one entity each. */
  readonly aliases?: string;
  /** Files of facts that the user holds to be true. */
  readonly reference?: readonly string[];
  readonly quiet?: boolean;
}

/**
 * Reads the sources under the paths and checks them. With a cache, and where every byte of all files and every option is as it was
 * in an earlier run of this tool, gives the report of that run: the same input gives the same report.
 */
export async function checkSources(
  paths: readonly string[],
  inputs: CheckInputs,
  cache: Cache | null,
  terminal: Terminal,
): Promise<Checked> {
  const { quiet } = inputs;
  const aliases = await readAliases(inputs.aliases);
  const references = await referencesIn(inputs.reference);
  const options = { aliases, references };
  const keyOf = (digest: string): CacheKey<Checked> | undefined =>
    cache?.keyOf<Checked>("report", digest, options);
  const known = cache === null ? undefined : keyOf(await digestOfSources(paths));
  const kept = known === undefined ? undefined : cache?.read(known);
  if (kept !== undefined) {
    warnOfDropped(kept.dropped, terminal);
    return kept;
  }
  // Loaded only where something is to be read.
  const { check, readSources } = await import("./check-articles.js");
  const { extractions, notRead, claimFileOf, digest } = await readSources(
    paths,
    { aliases, quiet, cache },
    terminal,
  );
  const checked: Checked = {
    report: check(extractions, { ...options, notRead }),
    dropped: extractions
      .map(({ document: { id, dropped } }) => ({ id, dropped }))
      .filter(({ dropped }) => dropped > 0),
    claimFileOf,
  };
  // Under what was read, which may have changed since the digest was taken.
  const key = keyOf(digest);
  if (key !== undefined) cache?.write(key, checked);
  return checked;
}

async function referencesIn(
  files: readonly string[] | undefined,
): ReturnType<typeof import("./read-references.js").readReferences> {
  if (files === undefined) return [];
  const { readReferences } = await import("./read-references.js");
  return readReferences(files);
}
