import { lookUpName, type StatusValue } from "@gainsay/claims";
import { propositionsOf } from "../../propositions/proposition.js";
import { standingOf } from "../../sentences/standing.js";
import type { Unit, UnitSentence } from "../../sentences/unit.js";
import {
  adopted,
  amountLines,
  apartWords,
  beforeThen,
  changedBefore,
  changedBehind,
  changeNouns,
  comparing,
  decided,
  directionLines,
  extremeLines,
  forLong,
  held,
  holding,
  ofMoment,
  ofPay,
  paying,
  proposed,
  setAmounts,
  setting,
  ofNone,
  strengthLines,
  surpassing,
  weighed,
} from "./changes.en.js";
import { findWordings, readWordings, type FoundWording } from "./find-wordings.js";
import { may, unsettled } from "./phases.en.js";
import { answerOf, type ToldAnswer } from "./told-answer.js";
import { timeOf } from "./told-phase.js";

const directions = readWordings(directionLines, ({ name }) => name);
const extremes = readWordings(extremeLines, ({ name }) => name);
const amounts = readWordings(amountLines, ({ name }) => name);
const strengths = readWordings(strengthLines, ({ name }) => name);

/** What amounts do: "**raised** the fee", "£5,000 **down on** the year before", "the **smallest** harvest for years". */
export function levelsIn(sentence: UnitSentence, text: string): readonly ToldAnswer[] {
  return isToldAsSo(sentence, text)
    ? partsOf(sentence).flatMap((part) => [...levelsOf(part), ...strengthsOf(part)])
    : [];
}

/** Whether a sentence of a text tells what is or will be; a proposal does where the rest of the text adopts it. */
export function isToldAsSo({ plain: { text: own } }: UnitSentence, text: string): boolean {
  if (proposed.test(own)) return adopted.test(text.replace(own, ""));
  return (
    !unsettled.test(decided.test(own) ? own.replace(/\bshould\b/iu, "") : own) &&
    !may.test(own) &&
    !ofMoment.test(own)
  );
}

/** A part of a sentence that tells of one amount. */
export interface Part {
  readonly sentence: UnitSentence;
  readonly units: readonly Unit[];
  readonly text: string;
}

/** A sentence, cut where it sets one amount against another. */
export function partsOf(sentence: UnitSentence): readonly Part[] {
  const { plain } = sentence;
  const units = sentence.units.map(asDirection);
  const parts: Unit[][] = [[]];
  for (const [at, unit] of units.entries()) {
    const isJoint = unit.lower === "and" && [units.slice(0, at), units.slice(at)].every(hasDirection);
    if (/^[;:]$/u.test(unit.text) || apartWords.has(unit.lower) || isJoint) parts.push([]);
    else parts.at(-1)?.push(unit);
  }
  return parts
    .filter((part) => part.length > 0)
    .map((part) => ({
      sentence,
      units: part,
      text: plain.text.slice(part[0]?.start, part.at(-1)?.end),
    }));
}

/** "8% **more** than a year ago", where all but the share is read as one date. */
function asDirection(unit: Unit): Unit {
  const [, word] = unit.value?.kind === "date" ? (/^(more|less|fewer) than\b/u.exec(unit.lower) ?? []) : [];
  return word === undefined ? unit : { ...unit, lower: word, lemma: word };
}

function hasDirection(units: readonly Unit[]): boolean {
  return findWordings(units, directions).length > 0 || findWordings(units, strengths).length > 0;
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

/** What goes that way: the nearest amount that has a name, and the figure that it has. */
function topicsFor(part: Part, direction: FoundWording<string>, areSeveral: boolean): readonly string[] {
  const { units } = part;
  const named = findWordings(units, amounts).filter(
    ({ first, entry }) =>
      entry !== "pay" ||
      first === 0 ||
      units[first]?.pos === "NOUN" ||
      ofPay.has(units[first + 1]?.lemma ?? ""),
  );
  const nearest = nearestOf(units, named, direction);
  const word = nearest === undefined ? [] : namesOf(units, nearest);
  const figures = areSeveral ? [] : units.flatMap((unit, at) => (isFigure(units, at) ? figureOf(unit) : []));
  return [...new Set([...word, ...(figures.length === 1 && !setsAmount(units, direction) ? figures : [])])];
}

/** All that a wording may name. */
function namesOf(units: readonly Unit[], { first, last }: FoundWording<string>): readonly string[] {
  const key = units[first];
  return [...(amounts.get(key?.lower ?? "") ?? []), ...(amounts.get(key?.lemma ?? "") ?? [])]
    .filter(({ words }) => words.length === last - first)
    .map(({ entry }) => entry);
}

function setsAmount(units: readonly Unit[], { first }: FoundWording<string>): boolean {
  return setting.has(units[first]?.lemma ?? "");
}

/** "**profit** rose", "cut **fares**", "fewer **visitors**", "earned **less**": the amount on the side where its word has it, else the nearest on the other. */
function nearestOf(
  units: readonly Unit[],
  named: readonly FoundWording<string>[],
  direction: FoundWording<string>,
): FoundWording<string> | undefined {
  const { first, last } = direction;
  const before = named.findLast((each) => each.last <= first && first - each.last <= reach);
  const behind = named.find((each) => each.first >= last && each.first - last <= reach);
  const isPassive =
    units.slice(Math.max(0, first - 3), first).some(({ pos }) => pos === "AUX") &&
    units[first]?.lower.endsWith("ing") !== true;
  const isBeside = behind !== undefined && behind.first - last <= 1;
  const isBehind = setsAmount(units, direction) ? !isPassive || before === undefined : isBeside;
  return isBehind ? (behind ?? before) : (before ?? behind);
}

const reach = 9;

/** Whether an amount is what something comes to, and not by how much it differs. */
function isFigure(units: readonly Unit[], at: number): boolean {
  const { value } = units[at] ?? {};
  if (
    value?.kind !== "quantity" ||
    value.dimension === "ordinal" ||
    value.amount === null ||
    value.amount < leastFigure
  )
    return false;
  const [before, after] = [units[at - 1]?.lower ?? "", units[at + 1]?.lower ?? ""];
  const ofChange = changedBefore.has(before) || changedBehind.has(after);
  const ofRise = before === "of" && changeNouns.has(units[at - 2]?.lemma ?? "");
  return !ofChange && !ofRise;
}

/** Small numbers come twice by chance. */
const leastFigure = 5;

function figureOf({ value }: Unit): readonly string[] {
  return value?.kind === "quantity" && value.amount !== null
    ? [
        `${value.dimension === "money" ? value.unit : value.dimension === "percent" ? "%" : ""}${String(value.amount)}`,
      ]
    : [];
}
