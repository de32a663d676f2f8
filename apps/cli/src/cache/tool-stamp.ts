import { readFileSync } from "node:fs";
import { digestOf } from "./digest.js";

/**
 * What the results of this tool hang on beside what it is given: its own code, and the characters that Node.js knows. Null where the
 * code was not bundled, so that nobody can tell; then nothing is cached. The bundle's entries name their parts by their hashes, and so
 * stand for all of them.
 */
export function toolStamp(): string | null {
  try {
    const entries = ["main.js", "reading-thread.js"].map((name) =>
      readFileSync(new URL(name, import.meta.url)),
    );
    return digestOf(...entries, process.versions.unicode ?? "");
  } catch {
    return null;
  }
}
