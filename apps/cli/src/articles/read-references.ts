import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { decodeArticle, readReferenceFile, type ReferenceFile } from "@gainsay/claims";
import { KnownError, systemReason } from "../known-error.js";
import { toId } from "./find-files.js";

const megabyte = 1024 * 1024;
/** A longer file holds no facts that a person wrote. In megabytes. */
const longest = 5;

/** Reads the files of facts that the user holds to be true, each once. What cannot be read in any of them is a known error. */
export async function readReferences(files: readonly string[] = []): Promise<readonly ReferenceFile[]> {
  return Promise.all([...new Set(files.map((file) => toId(path.normalize(file))))].map(readOne));
}

async function readOne(file: string): Promise<ReferenceFile> {
  const bytes = await readBytes(file).catch((error: unknown) => systemReason(error));
  if (typeof bytes === "string") throw bad(file, bytes);
  const decoded = decodeArticle(bytes);
  if ("problem" in decoded) throw bad(file, decoded.problem);
  const read = readReferenceFile(file, decoded.content);
  const [first, ...others] = read.problems;
  if (first === undefined) return read;
  const more = others.length > 0 ? `; and ${others.length} more` : "";
  throw bad(`${file}:${first.line}`, `${first.field} ${first.message}`.trim() + more);
}

function bad(where: string, what: string): KnownError {
  return new KnownError("bad-references", `cannot read the references in ${where}: ${what}`);
}

/** The bytes of a file, or the reason why there are none. */
async function readBytes(file: string): Promise<Uint8Array | string> {
  const { size } = await stat(file);
  return size > longest * megabyte ? `is larger than ${longest} MB` : readFile(file);
}
