import { wellFormed } from "./well-formed.js";

/** JSON for other programs: two spaces a level, and no half of a surrogate pair, over which many of them stumble. */
export function writeJson(data: unknown): string {
  const write = (_key: string, value: unknown): unknown =>
    typeof value === "string" ? wellFormed(value) : value;
  return `${JSON.stringify(data, write, 2)}\n`;
}
