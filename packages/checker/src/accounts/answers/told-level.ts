import { lookUpName, type StatusValue } from "@gainsay/claims";
import { propositionsOf } from "../../propositions/proposition.js";
import { standingOf } from "../../sentences/standing.js";
import type { Unit, UnitSentence } from "../../sentences/unit.js";
import { findWordings, readWordings, type FoundWording } from "../../wordings/find-wordings.js";
import {
  beforeThen,
  comparing,
  extremeLines,
  forLong,
  held,
  holding,
  ofNone,
  paying,
  setAmounts,
  surpassing,
  weighed,
} from "./changes.en.js";
import { topicsFor } from "./level-topics.js";
import { directions, isToldAsSo, partsOf, strengths, type Part } from "./parts.js";
import { answerOf, timeOf, type ToldAnswer } from "./told-answer.js";

const extremes = readWordings(extremeLines, ({ name }) => name);

/** What amounts do: "**raised** the fee", "£5,000 **down on** the year before", "the **smallest** harvest for years". */
export function levelsIn(sentence: UnitSentence, text: string): readonly ToldAnswer[] {
  return isToldAsSo(sentence, text)
    ? partsOf(sentence).flatMap((part) => [...levelsOf(part), ...strengthsOf(part)])
    : [];
}

/** Which way the amounts of a part go. */
function levelsOf(part: Part): readonly ToldAnswer[] {
  const { sentence, units, text } = part;
  const found = [
    ...findWordings(units, directions).filter((each) => tellsDirection(part, each)),
    ...(forLong.test(text) ? findWordings(units, extremes) : []),
  ];
  const areSeveral = new Set(found.map(({ entry }) => entry)).size > 1;
  return found.flatMap((direction): readonly ToldAnswer[] => {
    const [first, last] = [units[direction.first], units[direction.last - 1]];
    if (first === undefined || last === undefined || isDenied(part, direction)) return [];
    const topics = topicsFor(part, direction, areSeveral);
    if (topics.length === 0) return [];
    const verb = propositionsOf(sentence).find(
      (each) => each.verb.start >= first.start && each.verb.end <= last.end,
    );
    const value: StatusValue = {
      kind: "status",
      scale: "direction",
      pole: direction.entry,
      word: last.lower,
    };
    const time = topics.every((topic) => setAmounts.has(topic)) ? null : timeOf(sentence, last, verb);
    return [
      answerOf(
        topics.map((topic) => `level of ${topic}`),
        { sentence, value, time },
        first,
        last,
      ),
    ];
  });
}

/** "**not** raised", "**nobody** will pay more"; "**not** for years has so much" says how much it is. */
function isDenied({ sentence, units, text }: Part, { first, last, entry }: FoundWording<string>): boolean {
  const unit = units[last - 1];
  if (entry === "same" || unit === undefined) return false;
  if (units[first]?.lower === "so" && /^not\b/iu.test(text)) return false;
  const before = units
    .slice(0, first)
    .map((word) => word.lower)
    .join(" ");
  return standingOf(sentence, unit).negated || ofNone.test(before);
}

/** Where something is wanted much or little: "demand in Spain is **weak**". */
function strengthsOf(part: Part): readonly ToldAnswer[] {
  const { sentence, units } = part;
  const wanted = sentence.units.some(({ lemma }) => weighed.has(lemma));
  const places = units.flatMap((unit) => (unit.sort === "value" ? [] : placeNamed(unit)));
  return findWordings(units, strengths).flatMap(({ first, last, entry }) => {
    const [word, end] = [units[first], units[last - 1]];
    if (
      !wanted ||
      word === undefined ||
      end === undefined ||
      places.length > 1 ||
      standingOf(sentence, end).negated
    )
      return [];
    const value: StatusValue = { kind: "status", scale: "direction", pole: entry, word: word.lower };
    return [answerOf(["strength of demand", ...places].join(" in "), { sentence, value }, word, end)];
  });
}

function placeNamed({ text }: Unit): readonly string[] {
  if (!/^\p{Lu}/u.test(text)) return [];
  const known = lookUpName(text);
  return known?.type === "place" ? [known.name] : [];
}

function tellsDirection({ units, text }: Part, { first, last, entry }: FoundWording<string>): boolean {
  const word = units[first]?.lemma ?? "";
  const lower = units[first]?.lower ?? "";
  if (holding.has(word) && entry === "same" && last === first + 1) return held.test(text);
  // "a pay **rise**" is one; "the **top** floor" and "**up** to six" are none.
  if (comparing.has(word) || comparing.has(lower))
    return (
      beforeThen.test(text) ||
      (units[first]?.pos === "VERB" && !surpassing.has(word)) ||
      isPaid(units, first) ||
      isByShare(units, first)
    );
  return true;
}

/** "**pay** more", "cost **less**" */
function isPaid(units: readonly Unit[], at: number): boolean {
  return units.slice(Math.max(0, at - 6), at).some(({ lemma }) => paying.has(lemma));
}

/** "up 12%" */
function isByShare(units: readonly Unit[], at: number): boolean {
  const { value } = units[at + 1] ?? {};
  return value?.kind === "quantity" && value.dimension === "percent";
}
