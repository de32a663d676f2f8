import type { ValuePhrase } from "../syntax/phrase.js";
import { answer, type Binding, type Clauses } from "./binding.js";
import { governorOf } from "./governor.js";

/** "was toppled **in December 2024**", "since the overthrow of X **in December 2024**", "**On Friday**, the two met". */
export function bindDate(clauses: Clauses, phrase: ValuePhrase, at: number): Binding | null {
  const { mention } = phrase;
  if (mention.value.kind !== "date" || mention.value.type === "SET" || mention.value.precision === "vague")
    return null;
  const governor = governorOf(clauses, at);
  if (governor === null) return null;
  const bound = answer(clauses, governor.predication, mention, "when", "date/governor");
  // "since 2011" dates the beginning of what goes on, not a happening.
  const { boundary } = mention.value;
  return boundary === undefined || bound.phase === boundary ? bound : { ...bound, phase: boundary };
}
