import path from "node:path";
import { readReferenceFile, type ReferenceFile, type Vocabulary } from "@gainsay/claims";
import { KnownError } from "../known-error.js";
import { toId } from "./find-files.js";
import { readUserFile } from "./read-user-file.js";

/**
 * Reads the files of facts that the user holds to be true, each once, in the words of a vocabulary. What cannot be read in any of them is
 * a known error.
 */
export async function readReferences(
  files: readonly string[],
  vocabulary: Vocabulary,
): Promise<readonly ReferenceFile[]> {
  const ids = [...new Set(files.map((file) => toId(path.normalize(file))))];
  return Promise.all(ids.map((file) => readOne(file, vocabulary)));
}

async function readOne(file: string, vocabulary: Vocabulary): Promise<ReferenceFile> {
  const decoded = await readUserFile(file);
  if ("problem" in decoded) throw bad(file, decoded.problem);
  const read = readReferenceFile(file, decoded.content, { vocabulary });
  const [first, ...others] = read.problems;
  if (first === undefined) return read;
  const more = others.length > 0 ? `; and ${others.length} more` : "";
  throw bad(`${file}:${first.line}`, `${first.field} ${first.message}`.trim() + more);
}

function bad(where: string, what: string): KnownError {
  return new KnownError("bad-references", `cannot read the references in ${where}: ${what}`);
}
