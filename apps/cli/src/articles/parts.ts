import type { Part } from "@gainsay/claims";
import { canonical, digestOf } from "../cache/digest.js";
import { toolStamp } from "../cache/tool-stamp.js";
import type { Settings } from "../config/settings.js";
import { KnownError } from "../known-error.js";
import { version } from "../version.js";
import type { Shard } from "./shard.js";

/** A part, and the file that holds it. */
export interface FoundPart extends Part {
  readonly file: string;
}

/** What of the settings the claims of an article hang on. */
type MadeWith = Pick<Settings, "aliases" | "vocabulary" | "sources">;

/** What a claim file says of itself that holds one part of the articles, read with these options. */
export function partOf({ shard, of }: Shard, { aliases, vocabulary, sources }: MadeWith): Part {
  return {
    shard,
    of,
    tool: version(),
    madeWith: digestOf(toolStamp() ?? "", version(), canonical([aliases, vocabulary.own, sources.data])),
  };
}

/**
 * Parts must be all there are, and made as this run would make them: else a check of them would not find what a check of the
 * articles finds, and nobody would know. What is amiss is a known error.
 */
export function requireAll(parts: readonly FoundPart[], settings: MadeWith): void {
  const [first] = parts;
  if (first === undefined) return;
  const other = parts.find(({ of }) => of !== first.of);
  if (other !== undefined) {
    throw bad(
      `${first.file} is one of ${first.of} parts and ${other.file} one of ${other.of}`,
      "one set of parts",
    );
  }
  const own = partOf(first, settings);
  const old = parts.find(({ tool }) => tool !== own.tool);
  if (old !== undefined) {
    throw bad(
      `${old.file} was extracted by gainsay ${old.tool}, and this is ${own.tool}`,
      "parts of this version",
    );
  }
  const foreign = parts.find(({ madeWith }) => madeWith !== own.madeWith);
  if (foreign !== undefined) {
    throw bad(
      `${foreign.file} was extracted with other options, or by another build`,
      "the same --aliases, --vocabulary and `sources` to `gainsay extract` and here",
    );
  }
  const there = new Set(parts.map(({ shard }) => shard));
  const missing = Array.from({ length: first.of }, (_, index) => index + 1).filter(
    (shard) => !there.has(shard),
  );
  if (missing.length > 0) {
    const which = `${missing.length === 1 ? "part" : "parts"} ${missing.slice(0, 10).join(", ")}`;
    const more = missing.length > 10 ? ` and ${missing.length - 10} more` : "";
    throw bad(`${which}${more} of ${first.of} ${missing.length === 1 ? "is" : "are"} missing`, "all parts");
  }
}

function bad(what: string, wanted: string): KnownError {
  return new KnownError("bad-parts", `${what}; give ${wanted}`);
}
