import { defineKind } from "../kind.js";
import { compare } from "./compare.js";
import { corpus } from "./corpus.js";
import { format } from "./format.js";
import { recognise } from "./recognise.js";
import { RoleValue } from "./value.js";

/** Who holds what: "president of Syria", "the former Syrian president", "acting chief executive". */
export const role = defineKind({
  name: "role",
  schema: RoleValue,
  recognise,
  normalise: ({ parts }) => parts,
  compare,
  format,
  corpus,
});
