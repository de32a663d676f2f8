import type { Cache, CacheKey } from "./cache.js";
import { canonical, digestOf } from "./digest.js";

/** A cache of a process that runs the same thing again and again. */
export interface Memory extends Cache {
  /** Forgets what nobody has asked for since the last time. */
  sweep(): void;
}

/** Keeps results for as long as the process runs, before another cache or without one. */
export function openMemory(behind: Cache | null): Memory {
  let earlier = new Map<string, unknown>();
  let current = new Map<string, unknown>();
  return {
    keyOf: (sort, ...from) => behind?.keyOf(sort, ...from) ?? { text: digestOf(sort, canonical(from)) },
    read: <Result>(key: CacheKey<Result>) => {
      // What was written under a key is of its type.
      const kept = (current.get(key.text) ?? earlier.get(key.text)) as Result | undefined;
      const found = kept ?? behind?.read(key);
      if (found !== undefined) current.set(key.text, found);
      return found;
    },
    write: (key, value) => {
      current.set(key.text, value);
      behind?.write(key, value);
    },
    sweep: () => {
      earlier = current;
      current = new Map();
    },
    close: () => behind?.close(),
  };
}
