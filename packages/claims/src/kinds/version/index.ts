import { defineKind } from "../kind.js";
import { compare } from "./compare.js";
import { corpus } from "./corpus.js";
import { format } from "./format.js";
import { normalise } from "./normalise.js";
import { recognise } from "./recognise.js";
import { VersionValue } from "./value.js";

/**
 * Versions of software: "Node 18", "Python 3.9–3.12", "version 3.2 or later", "v2". Not decimals, dates, flights and models, whose
 * numbers nothing marks as versions.
 */
export const version = defineKind({
  name: "version",
  schema: VersionValue,
  recognise,
  normalise: ({ parts }) => normalise(parts),
  compare,
  format,
  corpus,
});
