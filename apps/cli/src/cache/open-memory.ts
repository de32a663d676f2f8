import type { Cache } from "./cache.js";
import { canonical, digestOf } from "./digest.js";

/** Keeps results for as long as the process runs, before another cache or without one. */
export function openMemory(behind: Cache | null): Cache {
  const kept = new Map<string, unknown>();
  return {
    keyOf: (sort, ...from) => behind?.keyOf(sort, ...from) ?? { text: digestOf(sort, canonical(from)) },
    read: <Result>(key: { readonly text: string }) =>
      // What was written under a key is of its type.
      (kept.get(key.text) as Result | undefined) ?? behind?.read<Result>(key),
    write: (key, value) => {
      kept.set(key.text, value);
      behind?.write(key, value);
    },
    close: () => behind?.close(),
  };
}
