import type { Token } from "../model/sentence.js";
import type { Marks } from "./marks.js";
import type { ValuePhrase } from "./phrase.js";
import { isVerb, isNominal, isHyphen } from "./word-tests.js";

/** A date or duration that no noun follows: "in December 2024 by …", not "the December 2024 offensive". */
export function readValue(tokens: readonly Token[], at: number, marks: Marks): ValuePhrase | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const mention = marks.value(first);
  if (mention === undefined || mention.value.kind === "quantity") return null;
  let after = at + 1;
  while ((tokens[after]?.start ?? mention.end) < mention.end) after += 1;
  const next = tokens[after];
  if (next !== undefined && isHyphen(next) && next.start === mention.end) return null;
  const modifies =
    next !== undefined &&
    (isNominal(next, marks) || next.pos === "ADJ") &&
    !isVerb(next, marks) &&
    (mention.value.kind === "duration"
      ? /-/.test(mention.text)
      : !/[\s,]\d{4}$|^\d{1,2}\b/.test(mention.text)) &&
    [undefined, mention].includes(marks.value(next));
  if (modifies) return null;
  return { type: "value", start: first.start, end: mention.end, mention };
}
