import { newsDay } from "../../align/news-days.js";
import { propositionsOf } from "../../propositions/proposition.js";
import { standingOf } from "../../sentences/standing.js";
import { denials, sayingVerbs } from "../../restatements/words.en.js";
import type { Unit } from "../../sentences/unit.js";
import {
  counterNouns,
  counterVerbs,
  forcing,
  modals,
  notCause,
  otherTime,
  partly,
  unreal,
} from "./outcomes.en.js";
import { matchOf, type Found } from "./find-outcomes.js";

/** So many words before a wording say whether it is a fact … */
const reach = 2;
/** … and so many may stand between who is forced to something and that. */
const wide = 5;

/** Whether a sentence tells an outcome as a fact. */
export function isTold(found: Found): boolean {
  const { sentence, outcome } = found;
  const key = keyOf(found);
  if (key === undefined || isTakenBack(found) || isCountered(found)) return false;
  const { modality, alleged, partial } = standingOf(sentence, key);
  if (partial || (alleged && !outcome.demands.has("guess"))) return false;
  return modality === "asserted" || outcome.demands.has(modality === "planned" ? "plan" : "guess");
}

/** The word that what reaches a wording reaches. */
function keyOf({ words, from, to }: Found): Unit | undefined {
  return words.slice(from, to).find(({ pos }) => pos === "VERB") ?? words[from];
}

/** "**refused to** resign", "**nobody** resigned": unless the wording itself denies something. What denies a cause is looked at beside its words. */
function isTakenBack(found: Found): boolean {
  const { sentence, words, outcome, from, to } = found;
  const before = words.slice(Math.max(0, from - reach), from);
  const isForced = words.slice(Math.max(0, from - wide), from).some(({ lemma }) => forcing.has(lemma));
  if (words[from]?.pos === "VERB" && !isForced && before.some(({ lower }) => unreal.has(lower))) return true;
  if (outcome.cause !== null) return false;
  if (before.some(({ lower }) => denials.has(lower) || partly.has(lower))) return true;
  const own = words.slice(from, to);
  if (own.filter(({ lower }) => denials.has(lower)).length > outcome.denials) return true;
  if (own.slice(1).some(({ lower }) => modals.has(lower)) && !outcome.demands.has("guess")) return true;
  if (outcome.isDenial) return false;
  const isDenied = propositionsOf(sentence).some(
    ({ verb, standing }) => standing.negated && own.some(({ start }) => start === verb.start),
  );
  const key = keyOf(found);
  return isDenied || (key !== undefined && standingOf(sentence, key).negated);
}

/** "threw out **objections** to the plan", "voted against **dropping** it" */
function isCountered({ words, outcome, from, to, of }: Found): boolean {
  if (of.length > 0 || outcome.demands.has("before")) return false;
  const next = words[to];
  if (next?.lower.endsWith("ing") === true && counterVerbs.has(next.lemma)) return true;
  return words.slice(from + 1, to).some(({ lemma }) => counterNouns.has(lemma));
}

/** Whether the part of the sentence that a wording stands in tells of another time or another one: "empty **since 2012**, it was set alight". */
export function isOfAnother(found: Found): boolean {
  const { words, sentence, outcome, from, to } = found;
  const start = words.findLastIndex((word, at) => at < from && isBreak(word)) + 1;
  const end = words.findIndex((word, at) => at >= to && isBreak(word));
  const part = words.slice(start, end < 0 ? words.length : end);
  const { told } = sentence;
  if (isOfOtherTime(found, part)) return true;
  if (!outcome.demands.has("before") && isOfBefore(found)) return true;
  const dates = part.flatMap(({ value }) => (value?.kind === "date" ? value : []));
  if (dates.some((date) => newsDay(date, told.document.date) !== null)) return false;
  return dates.some(({ precision }) => precision === "month" || precision === "year");
}

/** Whether a part of a sentence tells of another time, but of no other deed in it: "who **vanished** last week was found". */
function isOfOtherTime({ sentence: { plain }, words, from }: Found, part: readonly Unit[]): boolean {
  const start = part[0]?.start ?? 0;
  const match = otherTime.exec(plain.text.slice(start, part.at(-1)?.end));
  if (match === null) return false;
  const at = start + match.index;
  const isBefore = at < (words[from]?.start ?? 0);
  return !(isBefore && part.some(({ pos, end }) => pos === "VERB" && end <= at));
}

function isBreak({ text }: Unit): boolean {
  return /^[,;:–—()]$/u.test(text);
}

/** "**had** rejected it", but not "said that it **had** rejected it", "**had** to leave" */
function isOfBefore({ words, from }: Found): boolean {
  const at = words.findLastIndex(
    ({ lower }, index) => index >= from - reach && index <= from && lower === "had",
  );
  if (at < 0 || words[at + 1]?.lower === "to") return false;
  return !words.slice(0, at).some(({ lemma }) => sayingVerbs.has(lemma));
}

/** "a worn bearing, **not** the track": whether what stands before a cause says that it was not that. */
export function isNoCause({ words, outcome: { cause }, from, to }: Found): boolean {
  if (cause === null) return false;
  const at = words.findIndex(
    (_, index) => index >= from && index < to && matchOf(words, index, cause) !== null,
  );
  const before = words.slice(Math.max(0, at - reach - 1), at).map(({ lower }) => lower);
  return at >= 0 && notCause.test(before.slice(before.lastIndexOf(",") + 1).join(" "));
}
