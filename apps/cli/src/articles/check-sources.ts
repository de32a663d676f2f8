import { mistakenComments, type Upkeep } from "@gainsay/checker";
import type { Cache, CacheKey } from "../cache/cache.js";
import type { Settings } from "../config/settings.js";
import { checkedOf, type Checked } from "../judgements/judgements.js";
import { warnOfUpkeep } from "../judgements/warn-of-upkeep.js";
import type { Terminal } from "../terminal.js";
import { digestOfSources } from "./manifest.js";
import { readSources } from "./read-sources.js";
import { warnOfDropped } from "./warn-of-dropped.js";

/** What a check of files found, and what a reader of the report may want to know of where it comes from. */
export interface CheckedSources extends Checked {
  /** The documents of which assertions were dropped. */
  readonly dropped: readonly { readonly id: string; readonly dropped: number }[];
  /** Comments that cannot be read. */
  readonly mistaken: readonly Upkeep[];
  /** See `Sources`. */
  readonly claimFileOf: Readonly<Record<string, string>>;
}

/**
 * Reads the sources under the paths and checks them. With a cache, and where every byte of all files and every setting is as it was
 * in an earlier run of this tool, gives what that run found: the same input gives the same report.
 */
export async function checkSources(
  paths: readonly string[],
  settings: Settings,
  cache: Cache | null,
  terminal: Terminal,
): Promise<CheckedSources> {
  const { aliases, vocabulary, references, sources, selection } = settings;
  const keyOf = (digest: string): CacheKey<CheckedSources> | undefined =>
    cache?.keyOf("report", digest, aliases, vocabulary.own, references, sources.data);
  const likely = cache === null ? undefined : keyOf(await digestOfSources(paths, selection));
  const known = likely === undefined ? undefined : cache?.read(likely);
  if (known !== undefined) {
    warnOfDropped(known.dropped, terminal);
    warnOfUpkeep(known.mistaken, terminal);
    return known;
  }
  const read = await readSources(paths, settings, terminal, { cache });
  const { extractions, notRead, claimFileOf, digest } = read;
  const checked: CheckedSources = {
    ...checkedOf(extractions, settings, { notRead }),
    dropped: extractions
      .map(({ document: { id, dropped } }) => ({ id, dropped }))
      .filter(({ dropped }) => dropped > 0),
    mistaken: mistakenComments(extractions),
    claimFileOf,
  };
  // Under what was read, which may have changed since the first look at it.
  const key = keyOf(digest);
  if (key !== undefined) cache?.write(key, checked);
  return checked;
}
