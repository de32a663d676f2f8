import { rename, rm, writeFile } from "node:fs/promises";
import { KnownError, systemReason } from "../known-error.js";

/** Writes a whole file or leaves what was there: readers never see half a report. */
export async function writeAtomically(file: string, content: string): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(draft, content);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw new KnownError("cannot-write", `cannot write ${file}: ${systemReason(error)}`);
  }
}
