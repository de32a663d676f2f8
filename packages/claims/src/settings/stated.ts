import type { Span } from "../model/span.js";
import type { Setting } from "../predicates/predicate.js";
import type { Clause } from "./clause.js";
import type { Line, Word } from "./line.js";
import { comparatives, dated, denials, unstated, untimely } from "./words.en.js";

/** Verbs that tell the reader what to do, at the head of a sentence. */
const imperatives: ReadonlySet<string> = new Set(
  "set use run pass add call create wait start stop send enable disable see check write make turn switch try".split(
    " ",
  ),
);

/**
 * Whether a clause states what holds: not a question, no example, nothing that is denied, advised, told of the past or of what may come,
 * and nothing that the reader is told to do. `value` is what states it.
 */
export function isStated(line: Line, { words: all }: Clause, setting: Setting, value: Span): boolean {
  const { sentence, words } = line;
  if (sentence.tokens.at(-1)?.lower === "?") return false;
  const [first] = words;
  // "Raise `depth`, **which** defaults to 4": what is told to do reaches no further.
  const isBeside = all[0]?.lower === "which";
  if (!isBeside && first !== undefined && !first.code && imperatives.has(first.lower) && first.pos !== "NOUN")
    return false;
  const isDated = setting.dated === true;
  // "(default: 3): how often to try again": what follows explains the setting.
  const said = setting.ofCode === true ? inAside(all.filter(({ start }) => start < value.end)) : all;
  if (!isDated && said.some(isPerfect)) return false;
  const isUnstated = said.some(
    ({ lemma, lower, code, form, pos }, at) =>
      !code &&
      !isBound(said, at) &&
      ((unstated.has(lemma) && !(isDated && dated.has(lower))) ||
        (!isDated && (untimely.has(lower) || (pos === "VERB" && form === "past" && !lower.endsWith("ed"))))),
  );
  // Last, since the title among the headings is read when it is first asked for.
  return (
    !isUnstated && !line.headings.some(({ words: above }) => above.some(({ lemma }) => lemma === "example"))
  );
}

/** "(**default: 3**": what stands in brackets around a default states it, whatever the words before them say. */
function inAside(words: readonly Word[]): readonly Word[] {
  const opening = words.findLastIndex(({ lower }) => lower === "(");
  const aside = words.slice(opening + 1);
  const isOpen = opening >= 0 && !aside.some(({ lower }) => lower === ")");
  return isOpen && aside.some(({ lower }) => /^defaults?$/u.test(lower)) ? aside : words;
}

/** "the orders **have exceeded** $9 million": what came about, not what holds; "has been" may tell either. */
function isPerfect({ lemma }: Word, at: number, words: readonly Word[]): boolean {
  const next = words[at + 1];
  return lemma === "have" && next?.pos === "VERB" && next.form === "participle";
}

/** "no more than", "must not be longer than", "cannot exceed": a bound, no denial. */
function isBound(words: readonly Word[], at: number): boolean {
  const [lower, ...behind] = words.slice(at, at + 4).map((word) => word.lower);
  const [next, third] = behind[0] === "be" ? behind.slice(1) : behind;
  if (lower === "more" || lower === "less") return next === "than";
  if (next === "exceed") return true;
  return denials.has(lower ?? "") && comparatives.has(next ?? "") && third === "than";
}
