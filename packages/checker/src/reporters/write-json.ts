import { wellFormed } from "./well-formed.js";

/** JSON for other programs: two spaces a level, and no half of a surrogate pair, over which many of them stumble. */
export function writeJson(data: unknown): string {
  return `${JSON.stringify(data, wholeStrings, 2)}\n`;
}

function wholeStrings(_key: string, value: unknown): unknown {
  return typeof value === "string" ? wellFormed(value) : value;
}
