import { json } from "./json.js";
import { pretty } from "./pretty.js";
import type { Reporter } from "./reporter.js";

/** Every format that this package can write, by the name that `--report` takes. See docs/add-a-format.md. */
export const reporters: Readonly<Record<string, Reporter>> = {
  pretty,
  json,
};
