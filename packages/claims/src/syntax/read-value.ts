import type { ValueMention } from "../kinds/index.js";
import type { Token } from "../model/sentence.js";
import { timePrepositions } from "./lexicon.en.js";
import type { Marks } from "./marks.js";
import type { ValuePhrase } from "./phrase.js";
import {
  isAuxiliary,
  isHyphen,
  isNominal,
  isPossessiveMark,
  isPossessivePronoun,
  isVerb,
} from "./word-tests.js";

/** A date or duration that no noun follows: "in December 2024 by …", not "the December 2024 offensive". */
export function readValue(tokens: readonly Token[], at: number, marks: Marks): ValuePhrase | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const mention = marks.value(first);
  if (mention === undefined || mention.value.kind === "quantity") return null;
  let after = at + 1;
  while ((tokens[after]?.start ?? mention.end) < mention.end) after += 1;
  const next = tokens[after];
  // "(1812**-1877**)" is two dates, "May**-based**" none, and "the 1914-1918 war" one phrase.
  const [then, last] = tokens.slice(after + 1, after + 3);
  const isRange = then !== undefined && marks.value(then)?.value.kind === "date" && last?.pos === "PUNCT";
  if (next !== undefined && isHyphen(next) && next.start === mention.end && !isRange) return null;
  const modifies =
    next !== undefined &&
    (isNominal(next, marks) || next.pos === "ADJ") &&
    !isVerb(next, marks) &&
    (mention.value.kind === "duration"
      ? /-/.test(mention.text)
      : isDetermined(tokens, at, mention, marks) || !/[\s,]\d{4}$|^\d{1,2}\b/.test(mention.text)) &&
    [undefined, mention].includes(marks.value(next));
  if (modifies && !precedesSubject(tokens, at, after, marks)) return null;
  return { type: "value", start: first.start, end: mention.end, mention };
}

/** "**the** May 2005 raid", "**his fatal** May 2005 fall": whether the words before belong to a noun behind. */
function isDetermined(tokens: readonly Token[], at: number, date: ValueMention, marks: Marks): boolean {
  const isOfDate = (token: Token | undefined): boolean => token !== undefined && marks.value(token) === date;
  let first = at;
  while (isOfDate(tokens[first - 1])) first -= 1;
  const before = tokens[first - 1]?.pos === "ADJ" ? tokens[first - 2] : tokens[first - 1];
  return (
    before !== undefined && (before.pos === "DET" || isPossessivePronoun(before) || isPossessiveMark(before))
  );
}

/**
 * "In **1998** Larrow opened a mill", "On **Monday** officials said": whether what stands at `after`, behind a date, is a name or at the
 * beginning of a sentence a bare noun, and a verb follows it. Not "lost in the May vote", "at the 2012 Summer Games".
 */
function precedesSubject(tokens: readonly Token[], at: number, after: number, marks: Marks): boolean {
  if (!timePrepositions.has(tokens[at - 1]?.lower ?? "")) return false;
  const [name] = marks.entitiesIn(tokens.slice(after, after + 1));
  const isName = name !== undefined && name.form === "name" && name.start === tokens[after]?.start;
  if (isName ? name.entity.type === "event" : tokens[at - 2] !== undefined) return false;
  let end = after;
  while (isName ? (tokens[end]?.end ?? Infinity) <= name.end : isPlainNoun(tokens[end], marks)) end += 1;
  // "On Monday Lind **and Hale** met"
  if (tokens[end]?.lower === "and" && marks.entitiesIn(tokens.slice(end + 1, end + 2)).length > 0) {
    end += 2;
    while (tokens[end] !== undefined && marks.entitiesIn(tokens.slice(end, end + 1)).length > 0) end += 1;
  }
  const verb = tokens[end];
  if (verb === undefined || end === after) return false;
  return isAuxiliary(verb) || (isVerb(verb, marks) && verb.form !== "gerund" && verb.form !== "participle");
}

function isPlainNoun(token: Token | undefined, marks: Marks): boolean {
  return token?.pos === "NOUN" && !marks.isNamed(token);
}
