import { hash as digest } from "node:crypto";

/** The first 16 hexadecimal digits of the SHA-256 of the parts, joined so that no two lists collide. */
export function hash(...parts: readonly string[]): string {
  return digest("sha256", JSON.stringify(parts), "hex").slice(0, 16);
}
