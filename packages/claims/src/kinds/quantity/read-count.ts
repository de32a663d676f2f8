import type { Token } from "../../model/sentence.js";
import { hedgeAt, hedgingBefore, sharedEnd, withScaleLetter, type Amount } from "./amount.js";
import { candidate, type QuantityCandidate } from "./candidate.js";
import { counted, type Counted } from "./counted.js";
import {
  additionAfter,
  beforePronounOne,
  compoundNouns,
  multitudes,
  notOne,
  statusAdverbs,
  statusWords,
  takesToll,
  tellsOfAll,
  timeNouns,
  tollWords,
  versioned,
  zeroNouns,
} from "./lexicon.en.js";
import { tens } from "../number/lexicon.en.js";
import { isNotAQuantity, looksLikeYear } from "./not-a-quantity.js";
import { isPlural, singular } from "./plural.js";
import { tokenFrom, type Place } from "./place.js";
import { readMagnitudeOfQuake } from "./read-magnitude.js";
import { perAfter } from "./read-unit.js";

/** Things counted: "five people", "12 dead", "killed five", "dead: 12", "a five-member panel". */
export function readCount(amount: Amount, place: Place): QuantityCandidate | null {
  const { text, tokens, after, next, units } = place;
  if (amount.form === "fraction" || amount.form === "ordinal" || amount.low < 0) return null;
  // "5m people": a headcount in millions.
  const scaled = next?.lower === "m" ? withScaleLetter(text, amount) : amount;
  if (isNotAQuantity(scaled, place) || (amount.value === 1 && !countsOne(amount, place))) return null;
  if (next !== undefined && next.start === amount.end && isHyphen(next))
    return readCompound(amount, place, after + 1);
  const before = hedgingBefore(text, amount.start);
  const afterwards = hedgeAt(text, amount.end);
  // "from 50 to 75 people" counts people twice.
  const wordsFrom = sharedEnd(text, amount, place.following) ?? Math.max(scaled.end, afterwards?.end ?? 0);
  const at = tokenFrom(tokens, after, wordsFrom);
  // "measuring 4.8 **rattled** two counties": a fraction of a thing is not counted past a verb.
  const isParted = !Number.isInteger(amount.low) && tokens[at]?.pos === "VERB";
  const what = isParted ? nothing : counted(tokens, at, amount.value === 1 ? "singular" : "plural");
  if (what.head === null && isCompoundApart(amount, place)) return readCompound(amount, place, after);
  if (timeNouns.has(what.measure ?? "") || timeNouns.has(firstNoun(tokens, at))) return null;
  // "800 vertical feet", "two degrees": something measured, but not clear in what.
  if (what.head !== null && (units.words.has(what.head.lower) || what.measure === "degree")) return null;
  if (isMultiplier(what, tokens)) return null;
  if (isEmergencyNumber(amount, what.measure)) return null;
  if (!Number.isInteger(amount.low) && versioned.has(what.measure ?? "")) return null;
  // "on 32 bit platforms"
  if (next?.lower === "bit" && what.measure !== "bit") return null;
  // "the nineteen fifties"
  if (tens.has(what.measure ?? "")) return null;
  // "Orva Desk **2013 comes** with it": a verb is not counted.
  const counts = what.head !== null && what.head.pos !== "VERB";
  if (looksLikeYear(amount, text, counts, before.hedge !== null)) return null;
  const measure = what.measure ?? labelBefore(amount, place) ?? peopleWho(amount, place);
  const hedge = before.hedge ?? afterwards?.hedge ?? null;
  const additional = before.additional || what.additional;
  if (measure === null) {
    const free = isFree(amount, place);
    const magnitude = free ? readMagnitudeOfQuake(amount, place) : null;
    if (magnitude !== null) return magnitude;
    if (!free || !standsAlone(amount, place, hedge !== null || additional)) return null;
  }
  return candidate(measure === null ? "bare-count" : "count", scaled, scaled, {
    dimension: "count",
    unit: null,
    hedge: hedge ?? (isDozens(amount, text) ? "about" : null),
    measure,
    modifiers: what.modifiers,
    additional,
    part: what.part,
    per: what.head === null ? null : perAfter(text, what.head.end),
  });
}

const nothing: Counted = { measure: null, modifiers: [], additional: false, part: false, head: null };

/** "three times higher", "twice as" compare; "three times" alone counts. */
function isMultiplier({ head, measure }: Counted, tokens: readonly Token[]): boolean {
  if (measure !== "time" || head === null) return false;
  const next = tokens[tokens.indexOf(head) + 1];
  if (next === undefined) return false;
  const comparative =
    (next.pos === "ADJ" || next.pos === "ADV") && /(?<!ev|ov|aft|lat|earli)er$/.test(next.lower);
  return comparative || /^(?:as|more|less|the|what)$/.test(next.lower);
}

/** "911 calls", "a 999 operator". */
function isEmergencyNumber({ value }: Amount, measure: string | null): boolean {
  return (value === 911 || value === 999) && (measure === "call" || measure === "operator");
}

function isHyphen({ text }: Token): boolean {
  return /^[-‐‑]$/.test(text);
}

/** "Two dozen" is 24 give or take. */
function isDozens({ form, start, end }: Amount, text: string): boolean {
  return form !== "figure" && /dozen$/i.test(text.slice(start, end));
}

/** "a five-member panel", "a 10,000-strong crowd". */
function readCompound(amount: Amount, { text, tokens }: Place, at: number): QuantityCandidate | null {
  const noun = tokens[at];
  if (noun === undefined || !compoundNouns.has(noun.lower) || amount.numbers === 2) return null;
  return candidate("compound", amount, amount, {
    dimension: "count",
    unit: null,
    hedge: hedgingBefore(text, amount.start).hedge,
    measure: noun.lower === "strong" ? null : noun.lower,
  });
}

/** "a five member panel", written without its hyphen. */
function isCompoundApart({ value }: Amount, { tokens, after, previous, next }: Place): boolean {
  if (value === null || value < 2 || previous?.pos !== "DET" || next === undefined) return false;
  const then = tokens[after + 1]?.pos;
  return compoundNouns.has(next.lower) && (then === "NOUN" || then === "ADJ" || then === "PROPN");
}

/** "the five who fled", "thousands who marched". */
function peopleWho({ form, low, high }: Amount, { next }: Place): string | null {
  if (next?.lower !== "who" || high <= 1 || (form === "rough" && low < 10)) return null;
  return "people";
}

const ofThe = /^(?:the|them|those|these|its|his|her|their|our|whom)$/;

/** Whether "one" counts: "one soldier", "one of the men", "one dead", but not "no one" or "one day". */
function countsOne({ form, start, end }: Amount, { text, tokens, after, previous, next }: Place): boolean {
  if (form !== "word") return true;
  if (previous !== undefined && beforePronounOne.has(previous.lower)) return false;
  if (/[\p{L}]-$/u.test(text.slice(Math.max(0, start - 2), start)) || text.charAt(end) === "-") return false;
  // "killing one, wounding two"
  const isFreed = next === undefined || next.pos === "PUNCT" || next.pos === "CCONJ";
  if (isFreed && previous !== undefined && tellsToll(previous)) return true;
  if (next === undefined || notOne.has(next.lower)) return false;
  if (next.lower === "of") return ofThe.test(tokens[after + 1]?.lower ?? "");
  return ["NOUN", "ADJ", "PROPN"].includes(next.pos) || statusWords.has(next.lower);
}

/** The first noun after a number and its adjectives: "five long **years** war". */
function firstNoun(tokens: readonly Token[], at: number): string {
  for (const token of tokens.slice(at, at + 3)) {
    const word = isPlural(token.lower) ? singular(token.lower) : token.lower;
    if (timeNouns.has(word)) return word;
    if (token.pos !== "ADJ" && !isHyphen(token)) return "";
  }
  return "";
}

/** "Dead: 12": a label before the number. */
function labelBefore({ start }: Amount, { previous, beforePrevious }: Place): string | null {
  if (previous?.text !== ":" || beforePrevious === undefined || start - previous.end > 1) return null;
  const label = beforePrevious.lower;
  if (statusWords.has(label)) return label;
  return isPlural(label) ? singular(label) : null;
}

/** Whether no word follows that could be counted: the number is an object or subject of its own. */
function isFree({ end }: Amount, { tokens, after, next }: Place): boolean {
  const then = additionAfter.has(next?.lower ?? "") ? tokens[after + 1] : next;
  if (then === undefined) return true;
  if (then.start === end && isHyphen(then)) return false;
  return then.lower === "head" || !["NOUN", "PROPN", "ADJ", "NUM", "SYM"].includes(then.pos);
}

const fatal: ReadonlySet<string> = new Set(["die", "survive", "perish", "drown"]);
const auxiliaries = /^(?:were|are|have|had|was|remain\w*)$/;
/** "rose to 43", "a total of 12", "was 12". */
const leads =
  /^(?:to|at|of|is|was|reached|reaches|reaching|than|least|most|stands|stood|about|nearly|some|another|between)$/;
/** How many tokens before a number may tell what it is a toll of. */
const reach = 12;

/** Whether a number without a noun still counts something: "killed five", "12 were hurt", "the toll rose to 43". */
function standsAlone(amount: Amount, place: Place, hedged: boolean): boolean {
  const { tokens, after, previous, beforePrevious, next } = place;
  if (amount.value !== null && !Number.isInteger(amount.value)) return false;
  // "several were" and "a few died" say too little; "dozens" and "hundreds" are figures.
  if (amount.form === "rough" && amount.low < 10) return false;
  // "The Blue 100 was", "Kvant 2 was": part of a name.
  const named = previous?.pos === "PROPN" && amount.form !== "rough" && !hedged;
  if (next?.pos === "AUX" && auxiliaries.test(next.lower)) return amount.high > 1 && !named;
  if (next !== undefined && fatal.has(next.lemma)) return !named;
  // "Thousands marched."
  const isSubject = previous === undefined || previous.pos === "PUNCT" || previous.pos === "SCONJ";
  if (amount.form === "rough" && isSubject && next?.pos === "VERB") return true;
  if (next?.lower === "of" && ofThe.test(tokens[after + 1]?.lower ?? "")) return true;
  if (tellsOfAll.test([0, 1].map((at) => tokens[after + at]?.lower ?? "").join(" "))) return true;
  if (previous === undefined) return false;
  if (tellsToll(previous)) return true;
  if (previous.lower === "of" && multitudes.has(beforePrevious?.lower ?? "")) return true;
  const before = tokens.slice(Math.max(0, after - reach), after);
  if (leads.test(previous.lower) && before.some(({ lower }) => tollWords.has(lower))) return true;
  return hedged && before.slice(-reach / 2).some(tellsToll);
}

function tellsToll({ lower, lemma }: Token): boolean {
  return takesToll.has(lower) || takesToll.has(lemma);
}

/** "There were no survivors": a count of zero, unless it is only reports that there are none of. */
export function readNone(tokens: readonly Token[]): readonly QuantityCandidate[] {
  const found: QuantityCandidate[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.lower !== "no") continue;
    const noun = tokens[index + 1];
    if (noun === undefined || !zeroNouns.has(noun.lower)) continue;
    const clause = tokens.slice(index + 2, index + 7).map(({ lemma }) => lemma);
    if (clause.includes("report") || clause.includes("confirm")) continue;
    const zero = { low: 0, high: 0, value: 0, step: 1, form: "word", numbers: 1 } as const;
    const measure = singular(noun.lower);
    found.push(candidate("none", token, zero, { dimension: "count", unit: null, measure }));
  }
  return found;
}

/**
 * "two were killed **and another** wounded": one of the wounded, the only one told of. Not "and another wounded man", and not where
 * the sentence has told of wounded before.
 */
export function readAnother(tokens: readonly Token[]): readonly QuantityCandidate[] {
  const found: QuantityCandidate[] = [];
  for (let index = 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.lower !== "another" || tokens[index - 1]?.pos !== "CCONJ") continue;
    const at = statusAdverbs.has(tokens[index + 1]?.lower ?? "") ? index + 2 : index + 1;
    const status = tokens[at];
    if (status === undefined || !statusWords.has(status.lower) || /^others?$/.test(status.lower)) continue;
    if (["NOUN", "PROPN", "ADJ", "NUM"].includes(tokens[at + 1]?.pos ?? "")) continue;
    const before = tokens.slice(Math.max(0, index - reach), index);
    if (!before.some(({ lower }) => statusWords.has(lower))) continue;
    if (before.some(({ lower }) => lower === status.lower)) continue;
    const one = { low: 1, high: 1, value: 1, step: 1, form: "word", numbers: 1 } as const;
    found.push(candidate("another", token, one, { dimension: "count", unit: null, measure: status.lower }));
  }
  return found;
}
