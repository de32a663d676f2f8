import path from "node:path";
import { toId } from "../articles/find-files.js";

/** A path as it is shown and read: from the working folder on, with `/`. */
export function shownPath(file: string): string {
  return toId(path.relative("", file)) || ".";
}
