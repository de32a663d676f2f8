import { annotations } from "./annotations.js";
import { claimreview } from "./claimreview.js";
import { github } from "./github.js";
import { gitlab } from "./gitlab.js";
import { json } from "./json.js";
import { junit } from "./junit.js";
import { markdown } from "./markdown.js";
import { pretty } from "./pretty.js";
import type { Reporter } from "./reporter.js";
import type { reporterNames } from "./reporter-names.js";
import { sarif } from "./sarif.js";

/** The formats by their names. See docs/add-a-format.md. */
export const reporters: Readonly<Record<(typeof reporterNames)[number], Reporter>> = {
  pretty,
  json,
  sarif,
  junit,
  github,
  gitlab,
  markdown,
  claimreview,
  annotations,
};
