import { defineKind } from "../kind.js";
import { compare } from "./compare.js";
import { corpus } from "./corpus.js";
import { recognise } from "./recognise.js";
import { StatusValue } from "./value.js";

/** How things stand or turned: "alive", "closed", "rose", "acquitted". */
export const status = defineKind({
  name: "status",
  schema: StatusValue,
  recognise,
  normalise: ({ parts }) => parts,
  compare,
  format: ({ pole }) => pole,
  corpus,
});
