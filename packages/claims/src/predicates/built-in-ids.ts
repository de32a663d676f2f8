import { Dimension } from "../kinds/quantity/value.js";
import { dimensionProperties } from "./lexicon.en.js";
import { predicateById } from "./match-predicate.js";

/** What assertions name beside entries of the catalogue and open verbs: "the **length** of", the office and the state of somebody. */
const others: ReadonlySet<string> = new Set([
  ...dimensionProperties.values(),
  ...Dimension.options,
  "role",
  "status",
]);

/** Whether an assertion can have this for its predicate without any predicate of the user's. */
export function isBuiltInId(id: string): boolean {
  return id.startsWith("to ") || others.has(id) || predicateById(id) !== null;
}
