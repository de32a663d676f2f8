import { readFileSync } from "node:fs";

/** The text of a file of `testing/schemas`, for tests of this package. */
export function readSchema(name: string): string {
  return readFileSync(new URL(`./schemas/${name}`, import.meta.url), "utf8");
}
