import { defineKind } from "../kind.js";
import { compare } from "./compare.js";
import { corpus } from "./corpus.js";
import { format } from "./format.js";
import { recognise } from "./recognise.js";
import { truthOf } from "./truth-of.js";
import { TruthValue } from "./value.js";

/** Whether something happened: "it happened", "it did not take place". */
export const truth = defineKind({
  name: "truth",
  schema: TruthValue,
  recognise,
  normalise: ({ parts: { holds } }) => truthOf(holds),
  compare,
  format,
  corpus,
});
