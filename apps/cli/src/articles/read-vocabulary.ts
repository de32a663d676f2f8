import path from "node:path";
import { readVocabulary as read, type Vocabulary, type VocabularyFile } from "@gainsay/claims";
import { KnownError } from "../known-error.js";
import { toId } from "./find-files.js";
import { readUserFile } from "./read-user-file.js";

/**
 * Reads the files of the user's own predicates and units, each once; together with the built-in ones they are the vocabulary. What is
 * wrong in any of them is a known error.
 */
export async function readVocabulary(files: readonly string[]): Promise<Vocabulary> {
  const ids = [...new Set(files.map((file) => toId(path.normalize(file))))];
  const { vocabulary, problems } = read(await Promise.all(ids.map(readOne)));
  const [first, ...others] = problems;
  if (first === undefined) return vocabulary;
  const more = others.length > 0 ? `; and ${others.length} more` : "";
  throw bad(`${first.file}:${first.line}`, `${first.field} ${first.message}`.trim() + more);
}

async function readOne(id: string): Promise<VocabularyFile> {
  const decoded = await readUserFile(id);
  if ("problem" in decoded) throw bad(id, decoded.problem);
  return { id, content: decoded.content };
}

function bad(where: string, what: string): KnownError {
  return new KnownError("bad-vocabulary", `cannot read the vocabulary in ${where}: ${what}`);
}
