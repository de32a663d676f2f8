import { InvalidArgumentError } from "commander";
import { digestOf } from "../cache/digest.js";

/** One of so many parts of the articles, counted from 1. */
export interface Shard {
  readonly shard: number;
  readonly of: number;
}

/** More parts than this are a slip of the finger. */
const mostShards = 10_000;

/** Reads the value of `--shard`, such as `3/16`, for commander. */
export function parseShard(value: string): Shard {
  const [, shard = 0, of = 0] = (/^(\d{1,5})\/(\d{1,5})$/u.exec(value) ?? []).map(Number);
  if (shard < 1 || of < shard || of > mostShards) {
    throw new InvalidArgumentError("Give a part and how many there are, such as 3/16, counted from 1.");
  }
  return { shard, of };
}

/**
 * Whether a document belongs to a part. Its name alone decides, so that it does so on every machine and whatever other articles
 * there are: what is kept of a part from an earlier run stays of use.
 */
export function isInShard({ shard, of }: Shard, document: string): boolean {
  return Number.parseInt(digestOf(document).slice(0, 12), 16) % of === shard - 1;
}
