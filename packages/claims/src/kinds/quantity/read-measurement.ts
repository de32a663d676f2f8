import type { Span } from "../../model/span.js";
import { hedgeAt, hedgingBefore, sharedEnd, times, withScaleLetter, type Amount } from "./amount.js";
import { candidate, type QuantityCandidate } from "./candidate.js";
import { counted, type Counted } from "./counted.js";
import { headcountNouns, sumNouns } from "./lexicon.en.js";
import { isPartOfNumber } from "./not-a-quantity.js";
import { tokenFrom, type Place } from "./place.js";
import { gluedInches, perAfter, scaleAfter, smallerUnit, unitAfter, unitBefore } from "./read-unit.js";
import type { Unit } from "./unit.js";

/** A number with a unit or a currency: "seven km", "5.4%", "US$ 27.5 billion", "12 ft 2 in". */
export function readMeasurement(amount: Amount, place: Place): QuantityCandidate | null {
  return readSigned(amount, place) ?? readWithUnit(amount, place);
}

/** A currency sign before the number: "$3.5m", "Rs 500", "US$5 dollars". */
function readSigned(amount: Amount, place: Place): QuantityCandidate | null {
  const { text, units } = place;
  const sign = unitBefore(units, text, amount.start);
  // "10 $ 30 $": the sign may belong to the amount before.
  if (sign === null || sign.start < place.from) return null;
  if (isPartOfNumber({ ...amount, start: sign.start }, text)) return null;
  const money = withScaleLetter(text, mended(amount, place) ?? amount);
  const after = unitAfter(units, text, money.start, money.end, money.high);
  const repeats = after !== null && after.unit.canonical === sign.unit.canonical;
  return measured(
    "money",
    sign.unit,
    { start: sign.start, end: repeats ? after.end : money.end },
    money,
    place,
  );
}

const pluralAt = /^\s+(?:\p{L}+\s+)?(?:people|men|women|children|\p{Ll}+s)(?!\p{L})/u;
const gapInNumber = /^(?:\.|,) $/;

/**
 * "$2. 6 million", "£35, 000": a number torn apart on its way into the text. The sign before it tells that both parts are one
 * number; a comma takes three figures.
 */
function mended(amount: Amount, { text, following }: Place): Amount | null {
  if (amount.form !== "figure" || amount.value === null || amount.first.decimals > 0) return null;
  if (following === undefined || following.value === null) return null;
  const gap = text.slice(amount.end, following.start);
  const digits = /^\d+/.exec(text.slice(following.start, following.end))?.[0] ?? "";
  const thousands = gap.startsWith(",");
  if (!gapInNumber.test(gap) || digits === "" || (thousands ? digits.length !== 3 : digits.length > 2))
    return null;
  if (thousands && (following.form !== "figure" || following.decimals > 0)) return null;
  // "It cost $5. 12 people came."
  if (
    !thousands &&
    following.form === "figure" &&
    pluralAt.test(text.slice(following.end, following.end + 24))
  )
    return null;
  const scale = thousands ? 1 : Number(digits) === 0 ? following.step : following.value / Number(digits);
  const unit = thousands ? 1000 : 1 / 10 ** digits.length;
  const value = thousands
    ? amount.value * unit + following.value
    : Number(`${amount.value}.${digits}`) * scale;
  const step = thousands ? (following.value === 0 ? 1000 * amount.step : following.step) : unit * scale;
  return { ...amount, end: following.end, value, low: value, high: value, step, form: following.form };
}

function readWithUnit(amount: Amount, place: Place): QuantityCandidate | null {
  const { text, units } = place;
  const { start } = amount;
  // "first-degree murder"
  if (amount.form === "ordinal") return null;
  if (isPartOfNumber(amount, text) || isTimeOfDay(amount, text)) return null;
  if (amount.form === "rough") {
    const rough = readRough(amount, place);
    if (rough !== null) return rough;
  }
  // "1.8m dollars", before "1.8m" is read as a length.
  const scaled = withScaleLetter(text, amount);
  const currency = scaled === amount ? null : unitAfter(units, text, start, scaled.end, scaled.high);
  if (currency?.unit.dimension === "money") {
    return measured("money", currency.unit, { start, end: currency.end }, scaled, place);
  }
  const after = unitAfter(units, text, start, amount.end, amount.high);
  if (after === null || isHeadcount(after.unit, after.end, text) || isSum(after.unit, amount, text))
    return null;
  const { unit, end } = after;
  const smaller = amount.value === null ? null : secondPart(amount.value, unit, end, place);
  if (smaller !== null) {
    const { value } = smaller;
    const step = Math.min(amount.step, smaller.step);
    const whole = { ...amount, value, low: value, high: value, step };
    return measured("unit", unit, { start, end: smaller.end }, whole, place);
  }
  switch (unit.dimension) {
    case "money": {
      const scale = scaleAfter(text, end);
      if (scale === null) return measured("money", unit, { start, end }, amount, place);
      return measured("money", unit, { start, end: scale.end }, times(amount, scale.scale), place);
    }
    case "percent":
      return measured("percent", unit, { start, end }, amount, place, wholeOf(end, place));
    default:
      return measured("unit", unit, { start, end }, amount, place);
  }
}

const nextWordAt = /\s(\p{L}+)/uy;

/** "1.3m voters" are no metres. */
function isHeadcount({ name }: Unit, end: number, text: string): boolean {
  nextWordAt.lastIndex = end;
  return (
    name === "metre" && text.charAt(end - 1) === "m" && headcountNouns.has(nextWordAt.exec(text)?.[1] ?? "")
  );
}

const ofSum = new RegExp(
  `\\b(?:${sumNouns.join("|")})(?:e?s)?\\s(?:of|at|to|by)\\s(?:about\\s|around\\s|over\\s|nearly\\s)?$`,
  "iu",
);

/** "losses of 850m" are no metres. */
function isSum({ name }: Unit, { start, end }: Amount, text: string): boolean {
  if (name !== "metre" || text.charAt(end) !== "m") return false;
  return ofSum.test(text.slice(Math.max(0, start - 30), start));
}

/** "12 ft 2 in", "a 6-foot-2 guard": both parts together in the greater unit. */
function secondPart(
  value: number,
  unit: Unit,
  end: number,
  { text, following }: Place,
): { readonly value: number; readonly step: number; readonly end: number } | null {
  if (value >= 1e6) return null;
  const glued = gluedInches(text, unit, end);
  if (glued !== null) return { value: value + glued.inches / 12, step: 1 / 12, end: glued.end };
  if (following === undefined || following.value === null) return null;
  const smaller = smallerUnit(text, unit, end, following);
  if (smaller === null) return null;
  return {
    value: value + following.value * smaller.factor,
    step: following.step * smaller.factor,
    end: smaller.end,
  };
}

const ofAt = /\s+of\s+/y;

/** "millions of dollars", "a couple of miles". */
function readRough(amount: Amount, place: Place): QuantityCandidate | null {
  ofAt.lastIndex = amount.end;
  if (!ofAt.test(place.text)) return null;
  const after = unitAfter(place.units, place.text, amount.start, ofAt.lastIndex, amount.high);
  if (after === null) return null;
  const { unit, end } = after;
  return measured(
    unit.dimension === "money" ? "money" : "unit",
    unit,
    { start: amount.start, end },
    amount,
    place,
  );
}

const by = /^\s?(?:by|x|×)\s?$/i;

/** "the 400- and 1,500-metre races" */
const hyphened = /^[-‐‑] (?:and|or|to) $/;

/** "3 by 4 metres", "from 5 to 7 percent", "a 24- to 30-foot mast": the first number takes the unit of the second. */
export function readSide(amount: Amount, place: Place): QuantityCandidate | null {
  const { text, following, units } = place;
  if (amount.value === null || following === undefined || following.value === null) return null;
  const gap = text.slice(amount.end, following.start);
  const sides = by.test(gap) || hyphened.test(gap);
  if (!sides && sharedEnd(text, amount, following) === null) return null;
  const after = unitAfter(units, text, following.start, following.end, following.value);
  if (after === null || (sides && after.unit.dimension !== "length")) return null;
  return measured("unit", after.unit, amount, amount, place);
}

function measured(
  recogniser: string,
  unit: Unit,
  span: Span,
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
    per: perAfter(text, of?.head == null ? span.end : of.head.end),
    measure: of?.measure ?? null,
    modifiers: of?.modifiers ?? [],
  });
}

/** What a percentage is of: "80 percent **of residents**". */
function wholeOf(end: number, { tokens, after }: Place): Counted | null {
  const at = tokenFrom(tokens, after, end);
  return tokens[at]?.lower === "of" ? counted(tokens, at, "either") : null;
}

function isTimeOfDay({ end }: Amount, text: string): boolean {
  return /^\s?[ap]\.?m\b/i.test(text.slice(end, end + 5));
}
