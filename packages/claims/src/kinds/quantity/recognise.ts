import type { NumberSpan } from "../number/read-number.js";
import type { Token } from "../../model/sentence.js";
import type { Candidate, KindContext } from "../kind.js";
import { ageAt, decadesOfAge } from "./ages.js";
import { amountsIn, hedgeAt, hedgingBefore, range, single, withScaleLetter, type Amount } from "./amount.js";
import { counted, type Counted } from "./counted.js";
import {
  beforePronounOne,
  compoundNouns,
  notOne,
  notRanked,
  statusWords,
  timeNouns,
  tollWords,
  zeroNouns,
} from "./lexicon.en.js";
import { magnitudeAt } from "./magnitudes.js";
import { beforeYear, isNotAQuantity, looksLikeYear } from "./not-a-quantity.js";
import { isPlural, singular } from "./plural.js";
import { perAfter, scaleAfter, smallerUnit, unitAfter, unitBefore } from "./read-unit.js";
import type { Unit } from "./unit.js";
import { ageUnits, magnitude, unitNamed } from "./units.js";
import type { Dimension, QuantityValue } from "./value.js";

/** What was recognised of a quantity, in stated units; `normalise` makes a value of it. */
export interface QuantityParts {
  readonly dimension: Dimension;
  /** Null for counts and ordinals. */
  readonly unit: Unit | null;
  /** Overrides the unit's name: a percentage stated as a fraction. */
  readonly statedUnit?: string;
  readonly low: number;
  readonly high: number;
  /** The stated number; null for ranges and rough numbers. */
  readonly amount: number | null;
  readonly step: number;
  readonly hedge: QuantityValue["hedge"];
  readonly measure: string | null;
  readonly modifiers: readonly string[];
  readonly additional: boolean;
  readonly per: string | null;
}

export type QuantityCandidate = Candidate<QuantityParts>;

/** A place in the text where an amount stands, with the tokens around it. */
interface Place {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The first token after the amount, in the whole text. */
  readonly after: number;
  /** The token before the amount, in the same sentence. */
  readonly previous: Token | undefined;
  readonly beforePrevious: Token | undefined;
  /** Where the quantity before it ends. */
  readonly from: number;
  /** The numbers that follow. */
  readonly following: readonly (NumberSpan | undefined)[];
}

/**
 * All quantities of a document. The span is the number with its unit, without hedge and without what is counted: "5"
 * in "at least 5 people", "US$ 27.5 billion", "36-year-old".
 */
export function recognise(context: KindContext): readonly QuantityCandidate[] {
  const { text, tokens } = context;
  const numbers = amountsIn(text);
  const sentenceStarts = new Set(context.sentences.map(({ start }) => start));
  const found: QuantityCandidate[] = [...decadesOfAge(text).map(ageOfDecade), ...zeroCounts(tokens)];
  let cursor = 0;
  let end = 0;
  const placeOf = (amount: Amount, following: Place["following"]): Place => {
    while (cursor < tokens.length && (tokens[cursor]?.start ?? 0) < amount.start) cursor += 1;
    const after = tokenFrom(tokens, cursor, amount.end);
    const starts = sentenceStarts.has(tokens[cursor]?.start ?? -1);
    return {
      text,
      tokens,
      after,
      previous: starts ? undefined : tokens[cursor - 1],
      beforePrevious:
        starts || sentenceStarts.has(tokens[cursor - 1]?.start ?? -1) ? undefined : tokens[cursor - 2],
      from: end,
      following,
    };
  };
  for (let index = 0; index < numbers.length; index += 1) {
    const first = numbers[index];
    if (first === undefined || first.start < end) continue;
    const second = numbers[index + 1];
    const both = range(text, first, second);
    const ranged = both === null ? null : readAmount(both, placeOf(both, [numbers[index + 2]]));
    const candidate =
      ranged ?? readAmount(single(first), placeOf(single(first), [second, numbers[index + 2]]));
    if (candidate === null) continue;
    found.push(candidate);
    end = Math.max(candidate.end, end);
  }
  return withoutOverlaps(found);
}

/** The index of the first token from `at` on that starts at or after `offset`. */
function tokenFrom(tokens: readonly Token[], at: number, offset: number): number {
  let index = at;
  while (index < tokens.length && (tokens[index]?.start ?? 0) < offset) index += 1;
  return index;
}

/** In order of start; of two that overlap, the longer stays. */
function withoutOverlaps(found: readonly QuantityCandidate[]): readonly QuantityCandidate[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: QuantityCandidate[] = [];
  for (const candidate of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= candidate.start) kept.push(candidate);
  }
  return kept;
}

/** The readings of an amount, the most telling first. */
function readAmount(amount: Amount, place: Place): QuantityCandidate | null {
  if (amount.form === "ordinal") return readOrdinal(amount, place);
  return (
    readAge(amount, place) ??
    readMeasure(amount, place) ??
    readMagnitude(amount, place, false) ??
    readSides(amount, place) ??
    readShare(amount, place) ??
    readCount(amount, place)
  );
}

function candidate(
  recogniser: string,
  { start, end }: { readonly start: number; readonly end: number },
  amount: Pick<Amount, "low" | "high" | "value" | "step" | "form" | "numbers">,
  rest: Pick<QuantityParts, "dimension" | "unit"> & Partial<QuantityParts>,
): QuantityCandidate {
  const hedge = amount.numbers === 2 ? "between" : amount.form === "rough" ? "several" : (rest.hedge ?? null);
  return {
    start,
    end,
    recogniser: `quantity/${recogniser}`,
    parts: {
      low: amount.low,
      high: amount.high,
      amount: amount.value,
      step: amount.step,
      measure: null,
      modifiers: [],
      additional: false,
      per: null,
      ...rest,
      hedge,
    },
  };
}

/** "Dana Reyes, 32,", "the 36-year-old", "aged 36", "turned 40". */
function readAge(amount: Amount, place: Place): QuantityCandidate | null {
  const age = ageAt(amount, { ...place, next: place.tokens[place.after] });
  if (age === null) return null;
  const { hedge } = hedgingBefore(place.text, Math.min(age.start, amount.start));
  const inner = hedgingBefore(place.text, amount.start).hedge;
  return candidate("age", age, amount, { dimension: "age", unit: age.unit, hedge: hedge ?? inner });
}

function ageOfDecade(span: { start: number; end: number; low: number; high: number }): QuantityCandidate {
  const unit = ageUnits.find(({ name }) => name === "year") ?? null;
  return candidate(
    "decade-of-age",
    span,
    { low: span.low, high: span.high, value: null, step: 1, form: "figure", numbers: 2 },
    { dimension: "age", unit },
  );
}

/** A number with a unit or a currency: "seven km", "5.4%", "US$ 27.5 billion", "12 ft 2 in". */
function readMeasure(amount: Amount, place: Place): QuantityCandidate | null {
  const { text } = place;
  if (amount.form === "rough" && amount.low < 2) return null;
  const prefix = unitBefore(text, amount.start);
  // "10 $ 30 $": the sign may belong to the amount before.
  const sign = prefix !== null && prefix.start < place.from ? null : prefix;
  const money = sign === null ? amount : withScaleLetter(text, amount);
  const after = unitAfter(text, money.start, money.end, money.high);
  // "US$5 million", "$10 dollars", but "£20 bags": a sign before the number wins.
  if (isPartOfNumber(sign === null ? amount : { ...amount, start: sign.start }, text)) return null;
  if (sign !== null) {
    const repeats = after?.unit.canonical === sign.unit.canonical;
    return finish(
      "money",
      sign.unit,
      { start: sign.start, end: repeats ? after.end : money.end },
      money,
      place,
    );
  }
  const scaled = withScaleLetter(text, amount);
  const currency = scaled === amount ? null : unitAfter(text, scaled.start, scaled.end, scaled.high);
  if (currency?.unit.dimension === "money")
    return finish("money", currency.unit, { start: amount.start, end: currency.end }, scaled, place);
  if (after === null || isTimeOfDay(amount, text)) return null;
  const second = place.following[0];
  const smaller =
    second === undefined || second.value === null || amount.value === null
      ? null
      : smallerUnit(text, after.unit, after.end, second);
  if (smaller !== null && second !== undefined && second.value !== null && amount.value !== null) {
    const value = amount.value + second.value * smaller.factor;
    const step = Math.min(amount.step, second.step * smaller.factor);
    return finish(
      "unit",
      after.unit,
      { start: amount.start, end: smaller.end },
      { ...amount, value, low: value, high: value, step },
      place,
    );
  }
  const { dimension } = after.unit;
  const scale = dimension === "money" && amount.value !== null ? scaleAfter(text, after.end) : null;
  if (scale !== null) {
    const span = { start: amount.start, end: scale.end };
    return finish("money", after.unit, span, multiplied(amount, scale.scale), place);
  }
  if (dimension === "percent" || dimension === "percentage-point") {
    const ofWhat = dimension === "percent" ? wholeOf(after.end, place) : null;
    return finish("percent", after.unit, { start: amount.start, end: after.end }, amount, place, ofWhat);
  }
  return finish(
    dimension === "money" ? "money" : "unit",
    after.unit,
    { start: amount.start, end: after.end },
    amount,
    place,
  );
}

function finish(
  recogniser: string,
  unit: Unit,
  span: { readonly start: number; readonly end: number },
  amount: Amount,
  { text }: Place,
  of: Counted | null = null,
): QuantityCandidate {
  const { hedge, additional } = hedgingBefore(text, span.start);
  return candidate(recogniser, span, amount, {
    dimension: unit.dimension,
    unit,
    hedge: hedge ?? hedgeAt(text, span.end)?.hedge ?? null,
    additional,
    per: perAfter(text, of?.head === undefined || of.head === null ? span.end : of.end),
    measure: of?.measure ?? null,
    modifiers: of?.modifiers ?? [],
  });
}

/** What a percentage is of: "80 percent **of residents**". */
function wholeOf(end: number, { tokens, after }: Place): Counted | null {
  const at = tokenFrom(tokens, after, end);
  return tokens[at]?.lower === "of" ? counted(tokens, at, { singular: true }) : null;
}

function multiplied(amount: Amount, by: number): Amount {
  return {
    ...amount,
    value: amount.value === null ? null : amount.value * by,
    low: amount.low * by,
    high: amount.high * by,
    step: amount.step * by,
  };
}

/** Digits right after a clock's colon, or a figure in "2.5.1", are no amounts of their own. */
function isPartOfNumber({ start, end, form }: Amount, text: string): boolean {
  if (form === "word") return false;
  const before = text.slice(Math.max(0, start - 4), start);
  return (
    /[\p{L}\p{N}][-–—/:.]$|(?:^|[^\p{L}\p{N}])[.#]$|[%&=]$|\p{N}(?: \. | -)$/u.test(before) ||
    (/\p{N} ?-$/u.test(text.slice(Math.max(0, start - 3), start + 1)) && text.charAt(start) === "-") ||
    /^ \. \p{N}/u.test(text.slice(end, end + 4))
  );
}

function isTimeOfDay({ end }: Amount, text: string): boolean {
  return /^\s?[ap]\.?m\b/i.test(text.slice(end, end + 5));
}

/** "a 6.1-magnitude quake", "measuring 7.6", "magnitude of 5.9". */
function readMagnitude(amount: Amount, place: Place, free: boolean): QuantityCandidate | null {
  const found = magnitudeAt(amount, place.text, free);
  if (found === null) return null;
  const outer = hedgingBefore(place.text, found.start).hedge;
  const inner = hedgingBefore(place.text, amount.start).hedge;
  return candidate("magnitude", found, amount, {
    dimension: "magnitude",
    unit: magnitude,
    hedge: inner ?? outer,
  });
}

const by = /^\s?(?:by|x|×)\s?$/i;

/** "3 by 4 metres": the first number takes the unit of the second. */
function readSides(amount: Amount, place: Place): QuantityCandidate | null {
  const next = place.following[0];
  if (
    next === undefined ||
    next.value === null ||
    amount.value === null ||
    !by.test(place.text.slice(amount.end, next.start))
  )
    return null;
  const after = unitAfter(place.text, next.start, next.end, next.value);
  if (after?.unit.dimension !== "length") return null;
  return finish("unit", after.unit, amount, amount, place);
}

/** What makes a half one of two parts. */
const beforeHalf: ReadonlySet<string> = new Set([
  "first",
  "second",
  "last",
  "other",
  "top",
  "latter",
  "each",
]);

const shareOf = /^\s+(?:in|out\s+of)\s+(?:every\s+)?$/i;
const sharesOf: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 50, 100, 1000]);

/** "a third of residents", "3 in 10 voters", "half the crew". */
function readShare(amount: Amount, place: Place): QuantityCandidate | null {
  const { text, tokens, after } = place;
  const unit = unitNamed("percent", "percent");
  if (amount.value === null || unit === null) return null;
  const hedging = () => hedgingBefore(text, amount.start).hedge;
  const next = place.following[0];
  if (
    next !== undefined &&
    next.value !== null &&
    sharesOf.has(next.value) &&
    amount.value < next.value &&
    shareOf.test(text.slice(amount.end, next.start))
  ) {
    // "killed 3 in 10 attacks" counts.
    if (place.previous?.pos === "VERB" || next.form === "ordinal") return null;
    const whole = counted(tokens, tokenFrom(tokens, after, next.end), { singular: false });
    if (whole.head !== null && timeNouns.has(whole.measure ?? "")) return null;
    return share({ start: amount.start, end: next.end }, amount.value / next.value, whole);
  }
  if (amount.form !== "fraction" || amount.value > 1) return null;
  // "the first half of 2021", "the northern half of the city": a part, not a share.
  if (place.previous?.pos === "ADJ" || beforeHalf.has(place.previous?.lower ?? "")) return null;
  const follows = tokens[after];
  if (follows?.lower !== "of" && !(amount.value === 0.5 && follows?.lower === "the")) return null;
  const whole = counted(tokens, follows.lower === "the" ? after + 1 : after, { singular: true });
  if (timeNouns.has(whole.measure ?? "")) return null;
  return share(amount, amount.value, whole);

  function share(span: { start: number; end: number }, part: number, of: Counted): QuantityCandidate {
    const value = Number((part * 100).toPrecision(12));
    return candidate(
      "share",
      span,
      { ...amount, value, low: value, high: value, step: 1 },
      {
        dimension: "percent",
        unit,
        statedUnit: "fraction",
        hedge: hedging(),
        measure: of.measure,
        modifiers: of.modifiers,
      },
    );
  }
}

/** "the third attack", "the 81st annual festival", "the world's fourth-largest producer". */
function readOrdinal(amount: Amount, { text, tokens, after, previous }: Place): QuantityCandidate | null {
  if (/[\p{L}\p{N}][-–'’/]$/u.test(text.slice(Math.max(0, amount.start - 2), amount.start))) return null;
  let at = after;
  const superlative: string[] = [];
  if (tokens[at]?.text === "-" && /(?:est|most)$/.test(tokens[at + 1]?.lower ?? "")) {
    superlative.push(tokens[at + 1]?.lower ?? "");
    at += 2;
  } else if (tokens[at]?.text === "-") return null;
  // Names: "Fifth Avenue", "82nd Airborne", "the First World War".
  const next = tokens[at];
  if (
    next === undefined ||
    /^\p{Lu}/u.test(next.text) ||
    (previous !== undefined && /\S/.test(text.slice(previous.end, amount.start)))
  )
    return null;
  const of = counted(tokens, at, { singular: true });
  if (of.head === null || of.measure === null || statusWords.has(of.measure)) return null;
  if (timeNouns.has(of.measure) || notRanked.has(of.measure) || of.additional) return null;
  // "the first five people": a choice, not a rank.
  if (isPlural(of.head.lower) && superlative.length === 0) return null;
  return candidate("ordinal", amount, amount, {
    dimension: "ordinal",
    unit: null,
    measure: of.measure,
    modifiers: [...superlative, ...of.modifiers],
  });
}

/** Things counted: "five people", "12 dead", "killed five", "dead: 12". */
function readCount(amount: Amount, place: Place): QuantityCandidate | null {
  const { text, tokens, after, previous } = place;
  if (amount.form === "fraction" || amount.low < 0) return null;
  const next = tokens[after];
  const magnitudeIfFree = () => (isFree(place, amount) ? readMagnitude(amount, place, true) : null);
  if (isNotAQuantity(amount, { text, previous, next })) return null;
  if (amount.value === 1 && !countsOne(amount, place)) return null;
  const afterHedge = hedgeAt(text, amount.end);
  let at = afterHedge === null ? after : tokenFrom(tokens, after, afterHedge.end);
  const hedging = hedgingBefore(text, amount.start);
  // "5m people": a headcount in millions.
  const scaled = next?.lower === "m" ? withScaleLetter(text, amount) : amount;
  if (scaled !== amount) at += 1;
  if (next !== undefined && /^[-‐‑]$/.test(next.text) && next.start === amount.end)
    return readCompound(amount, place);
  const what = counted(tokens, at, { singular: amount.value === 1 || amount.value === 0 });
  if (timeNouns.has(what.measure ?? "") || timeNouns.has(firstNoun(tokens, at))) return null;
  if (
    looksLikeYear(amount, text) &&
    (what.head === null || beforeYear.test(text.slice(Math.max(0, amount.start - 10), amount.start)))
  ) {
    if (hedging.hedge === null || what.head === null) return null;
  }
  const label = what.measure === null ? labelBefore(place, amount) : null;
  if (what.measure === null && label === null) {
    const rated = magnitudeIfFree();
    if (rated !== null) return rated;
    if (!standsAlone(amount, place, hedging.hedge !== null || hedging.additional || what.additional))
      return null;
  }
  const dozen =
    amount.value !== null && amount.form === "word" && /dozen$/i.test(text.slice(amount.start, amount.end));
  return candidate(
    what.measure === null ? "bare-count" : "count",
    { start: scaled.start, end: scaled.end },
    scaled,
    {
      dimension: "count",
      unit: null,
      hedge: hedging.hedge ?? afterHedge?.hedge ?? (dozen ? "about" : null),
      measure: what.measure ?? label,
      modifiers: what.modifiers,
      additional: hedging.additional || what.additional,
      per: what.head === null ? null : perAfter(text, what.end),
    },
  );
}

/** "a five-member panel", "a 10,000-strong crowd". */
function readCompound(amount: Amount, { text, tokens, after }: Place): QuantityCandidate | null {
  const noun = tokens[after + 1];
  if (noun === undefined || !compoundNouns.has(noun.lower) || amount.numbers === 2) return null;
  return candidate("compound", amount, amount, {
    dimension: "count",
    unit: null,
    hedge: hedgingBefore(text, amount.start).hedge,
    measure: noun.lower === "strong" ? null : noun.lower,
  });
}

/** Whether "one" counts: "one soldier", "one of the men", "one dead", but not "no one" or "one day". */
function countsOne({ form, start, end }: Amount, { text, tokens, after, previous }: Place): boolean {
  if (form !== "word") return true;
  if (previous !== undefined && beforePronounOne.has(previous.lower)) return false;
  if (/[\p{L}]-$/u.test(text.slice(Math.max(0, start - 2), start)) || text.charAt(end) === "-") return false;
  const next = tokens[after];
  if (next === undefined || notOne.has(next.lower)) return false;
  if (next.lower === "of")
    return /^(?:the|them|those|these|its|his|her|their|our)$/.test(tokens[after + 1]?.lower ?? "");
  return next.pos === "NOUN" || next.pos === "ADJ" || next.pos === "PROPN" || statusWords.has(next.lower);
}

/** The first noun right after a number or its adjectives: "five long **years**". */
function firstNoun(tokens: readonly Token[], at: number): string {
  for (let index = at; index < at + 3; index += 1) {
    const token = tokens[index];
    if (
      token === undefined ||
      !["NOUN", "ADJ", "PUNCT"].includes(token.pos) ||
      (token.pos === "PUNCT" && token.text !== "-")
    )
      return "";
    const word = isPlural(token.lower) ? singular(token.lower) : token.lower;
    if (timeNouns.has(word)) return word;
    if (token.pos === "NOUN") return "";
  }
  return "";
}

/** "Dead: 12", "Wounded - 40": a label before the number. */
function labelBefore({ previous, beforePrevious }: Place, { start }: Amount): string | null {
  if (previous?.text !== ":" || beforePrevious === undefined || start - previous.end > 1) return null;
  const label = beforePrevious.lower;
  if (statusWords.has(label)) return label;
  return isPlural(label) ? singular(label) : null;
}

/** No word that could be counted follows: the number is an object or subject of its own. */
function isFree({ tokens, after }: Place, { end }: Amount): boolean {
  const next = tokens[after];
  if (next === undefined) return true;
  if (next.start === end && /^[-‐‑–]$/.test(next.text)) return false;
  return !["NOUN", "PROPN", "ADJ", "NUM", "SYM"].includes(next.pos);
}

/** Whether a number without a noun still counts something: "killed five", "12 were hurt", "the toll rose to 43". */
function standsAlone(amount: Amount, place: Place, hedged: boolean): boolean {
  if (!isFree(place, amount)) return false;
  if (amount.form === "rough") return false;
  const { tokens, after, previous } = place;
  const next = tokens[after];
  if (amount.value !== null && !Number.isInteger(amount.value)) return false;
  if (next?.pos === "AUX" && /^(?:were|are|have|had|was|remain\w*)$/.test(next.lower)) return amount.low > 1;
  if (next?.lower === "died" || next?.lower === "survived") return true;
  if (
    next?.lower === "of" &&
    /^(?:them|whom|the|those|these|its|their)$/.test(tokens[after + 1]?.lower ?? "")
  )
    return true;
  if (previous === undefined) return false;
  if (takesToll.has(previous.lemma) || takesToll.has(previous.lower)) return true;
  const nearby = tokens.slice(Math.max(0, after - 12), after).some(({ lower }) => tollWords.has(lower));
  if (nearby && /^(?:to|at|of|is|was|reached|reaches|reaching|than|least|stands|stood)$/.test(previous.lower))
    return true;
  return (
    hedged && place.tokens.slice(Math.max(0, after - 6), after).some(({ lemma }) => takesToll.has(lemma))
  );
}

/** Verbs with people as their object. */
const takesToll: ReadonlySet<string> = new Set([
  "kill",
  "killing",
  "injure",
  "injuring",
  "wound",
  "wounding",
  "hurt",
  "hurting",
  "arrest",
  "arresting",
  "detain",
  "detaining",
  "hospitalize",
  "hospitalise",
  "rescue",
  "rescuing",
  "displace",
  "displacing",
]);

/** "There were no survivors": a count of zero, unless only reports are denied. */
function zeroCounts(tokens: readonly Token[]): readonly QuantityCandidate[] {
  return tokens.flatMap((token, index) => {
    const noun = tokens[index + 1];
    if (token.lower !== "no" || noun === undefined || !zeroNouns.has(noun.lower)) return [];
    const clause = tokens.slice(index + 2, index + 7).map(({ lemma }) => lemma);
    if (clause.includes("report") || clause.includes("confirm")) return [];
    return [
      candidate(
        "none",
        token,
        { low: 0, high: 0, value: 0, step: 1, form: "word", numbers: 1 },
        {
          dimension: "count",
          unit: null,
          measure: singular(noun.lower),
        },
      ),
    ];
  });
}
