import type { NotRead } from "@gainsay/checker";
import { canonical, digestOf } from "../cache/digest.js";
import { findFiles, type FoundFile, type Selection } from "./find-files.js";
import { readBytes } from "./read-bytes.js";

/** Takes down what a run reads: file by file, its bytes or why there are none. */
export interface Manifest {
  add(file: FoundFile, bytes: Uint8Array | string): void;
  /** The same for the same files with the same bytes, in whatever order they were added. */
  digest(): string;
}

export function createManifest(unlisted: readonly NotRead[]): Manifest {
  const lines = unlisted.map(({ document, reason }) => canonical([document, reason]));
  return {
    add: ({ id, named }, bytes) => {
      lines.push(canonical([id, named, typeof bytes === "string" ? bytes : digestOf(bytes)]));
    },
    digest: () => digestOf(...lines.toSorted()),
  };
}

/** The digest of what `readSources` would read under the paths now. Throws the same known errors for paths that are wrong. */
export async function digestOfSources(paths: readonly string[], selection: Selection): Promise<string> {
  const { files, notRead } = await findFiles(paths, selection);
  const manifest = createManifest(notRead);
  for (const file of files) manifest.add(file, readBytes(file.id));
  return manifest.digest();
}
