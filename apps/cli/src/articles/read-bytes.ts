import { readFileSync, statSync } from "node:fs";
import { systemReason } from "../known-error.js";
import { isClaimFile } from "./find-files.js";

const megabyte = 1024 * 1024;
/** A longer file is no article; reading it would stall the run. */
const longestArticle = 5;
const longestClaimFile = 200;

/** The bytes of an article or a claim file, or the reason why there are none. */
export function readBytes(file: string): Uint8Array | string {
  const longest = isClaimFile(file) ? longestClaimFile : longestArticle;
  try {
    return statSync(file).size > longest * megabyte ? `is larger than ${longest} MB` : readFileSync(file);
  } catch (error) {
    return systemReason(error);
  }
}
