import { readFile, stat } from "node:fs/promises";
import { decodeArticle } from "@gainsay/claims";
import { systemReason } from "../known-error.js";

const megabyte = 1024 * 1024;
/** A longer file was not written by a person. In megabytes. */
const longest = 5;

/** The text of a file that a user wrote beside the articles, or the reason why it cannot be read. */
export async function readUserFile(
  file: string,
): Promise<{ readonly content: string } | { readonly problem: string }> {
  const bytes = await readBytes(file).catch((error: unknown) => systemReason(error));
  return typeof bytes === "string" ? { problem: bytes } : decodeArticle(bytes);
}

/** The bytes of a file, or the reason why there are none. */
async function readBytes(file: string): Promise<Uint8Array | string> {
  const { size } = await stat(file);
  return size > longest * megabyte ? `is larger than ${longest} MB` : readFile(file);
}
