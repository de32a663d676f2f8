import { readFileSync } from "node:fs";
import { digestOf } from "./digest.js";

/**
 * What the results of this tool hang on beside what it is given: its own code, and the characters that Node.js knows. Null where the
 * code was not bundled, so that nobody can tell; then nothing is cached. The bundle's entry names its parts by their hashes, and so
 * stands for all of them.
 */
export function toolStamp(): string | null {
  try {
    const entry = readFileSync(new URL("main.js", import.meta.url));
    return digestOf(entry, process.versions.unicode ?? "");
  } catch {
    return null;
  }
}
