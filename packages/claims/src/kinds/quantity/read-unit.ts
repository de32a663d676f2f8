import { angleCues, moneyCues, nauticalCues, perNouns, temperatureCues } from "./lexicon.en.js";
import type { Span } from "../../model/span.js";
import type { Unit } from "./unit.js";
import type { UnitTable } from "./unit-table.js";
import { degreeOfAngle, degreeOfTemperature, unitNamed } from "./units.js";

/** Verbs, adjectives and nouns that look like units: these need a large amount or a hyphen. */
const treacherous: ReadonlySet<string> = new Set([
  "won",
  "dong",
  "rand",
  "mark",
  "stone",
  "foot",
  "ether",
  "taka",
  "bar",
]);
/** What follows a singular unit that is none: "five foot soldiers", "12 stone statues". */
const notAfterSingular =
  /^\s+(?:soldiers|soldier|patrols|statues|buildings|houses|walls|steps|stones|games|tournaments|seats|titles|more|medals)/i;

const foot = unitNamed("length", "foot");
const nauticalMile = unitNamed("length", "nautical mile");
/** "800 vertical feet", "20 more miles": what may stand between a number and its unit. */
const betweenAt = / (?:vertical|horizontal|straight|full|whole|extra|more|additional|further)(?= )/y;
const gapAt = /[ \u00a0]?[-‐‑]?[ \u00a0]?/y;
const feetAt = /['’′](?=\s?\d{1,2}(?: \d\/\d)?\s?(?:"|″|”|''))/y;
const degreesAt = /[ \u00a0]?[-‐‑]?[ \u00a0]?(?:degrees?\b|°|º|˚)(?![ \u00a0]?[CFKcf]\b)/uy;
const bareScaleAt = /[ \u00a0]?([CF])(?![\p{L}\p{N}])/uy;
/** How much of the text around an amount says what it is about. */
const cueWindow = 80;

export interface UnitSpan {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
}

/** The unit that starts right after the amount that ends at `end`: "km", " km", "-kilometre". */
export function unitAfter(
  { words, symbols }: Pick<UnitTable, "words" | "symbols">,
  text: string,
  start: number,
  end: number,
  amount: number,
): UnitSpan | null {
  // 5'4"
  feetAt.lastIndex = end;
  if (foot !== null && feetAt.test(text)) return { unit: foot, start: end, end: end + 1 };
  const bracketed = unitInBrackets({ words, symbols }, text, end);
  if (bracketed !== null) return bracketed;
  betweenAt.lastIndex = end;
  if (betweenAt.test(text)) {
    const apart = words.after(text, betweenAt.lastIndex + 1);
    return apart === null || apart.value.dimension === "money"
      ? null
      : { ...apart, unit: apart.value, start: end };
  }
  gapAt.lastIndex = end;
  const gap = gapAt.exec(text)?.[0] ?? "";
  const from = end + gap.length;
  const around = () => text.slice(Math.max(0, start - cueWindow), end + cueWindow);
  const sign = symbols.after(text, from);
  const word = words.after(text, from);
  if (word !== null && word.end >= (sign?.end ?? 0)) {
    const rest = text.slice(word.end, word.end + 16);
    if (/^['’]\p{N}/u.test(rest)) return null;
    const { name } = word.value;
    if (
      treacherous.has(name) &&
      amount < 100 &&
      (name === "won" || (gap === " " && notAfterSingular.test(rest)))
    ) {
      return null;
    }
    const unit = name === "pound" ? pounds(word.value, gap, rest, amount, around()) : word.value;
    return squared({ unit, start: end, end: word.end }, text);
  }
  if (sign !== null) {
    const written = text.slice(from, sign.end);
    // A lone capital after a space is an initial more often than a unit; in "1 $10 bill" the sign goes with the 10.
    if (gap !== "" && /^[LJWT]$/.test(written)) return null;
    if (written === "$" && /^\d/.test(text.slice(sign.end, sign.end + 1))) return null;
    const unit = written === "nm" && nauticalCues.test(around()) ? nauticalMile : sign.value;
    return squared({ unit: unit ?? sign.value, start: end, end: sign.end }, text);
  }
  return degreeSigns.has(text.charAt(from)) ? degrees(text, end, around) : null;
}

const squareAt = /[ \u00a0]2(?=[ \u00a0]?[(),.;:\]]|[ \u00a0](?:and|in|of|with)[ \u00a0]|\s*$)/uy;

/** "420 **km 2** (162 sq mi)": a length whose raised figure came apart from it on its way into the text is an area. */
function squared(found: UnitSpan, text: string): UnitSpan {
  squareAt.lastIndex = found.end;
  if (found.unit.dimension !== "length" || !squareAt.test(text)) return found;
  const unit = unitNamed("area", `square ${found.unit.name}`);
  return unit === null ? found : { unit, start: found.start, end: squareAt.lastIndex };
}

/** What degrees begin with: "C", "F", "degrees" or a sign. */
const degreeSigns: ReadonlySet<string> = new Set(["C", "F", "d", "°", "º", "˚"]);

const bracketAt = / ?[[{]/y;

/** "20 [kg]", as in tables. */
function unitInBrackets(
  { words, symbols }: Pick<UnitTable, "words" | "symbols">,
  text: string,
  end: number,
): UnitSpan | null {
  bracketAt.lastIndex = end;
  if (!bracketAt.test(text)) return null;
  const from = bracketAt.lastIndex;
  const unit = symbols.after(text, from) ?? words.after(text, from);
  if (unit === null || !/[\]}]/.test(text.charAt(unit.end))) return null;
  return { unit: unit.value, start: end, end: unit.end + 1 };
}

function degrees(text: string, end: number, around: () => string): UnitSpan | null {
  bareScaleAt.lastIndex = end;
  const scale = bareScaleAt.exec(text);
  if (scale !== null && temperatureCues.test(around())) {
    const unit = unitNamed("temperature", scale[1] === "C" ? "degree Celsius" : "degree Fahrenheit");
    return unit === null ? null : { unit, start: end, end: end + scale[0].length };
  }
  degreesAt.lastIndex = end;
  const degree = degreesAt.exec(text);
  if (degree === null) return null;
  const words = around();
  const unit = temperatureCues.test(words)
    ? degreeOfTemperature
    : angleCues.test(words)
      ? degreeOfAngle
      : null;
  return unit === null ? null : { unit, start: end, end: end + degree[0].length };
}

/**
 * Money when the amount or the words around it say so, else a weight. Money is taken to be British, though Egypt,
 * Lebanon, Sudan and Syria have pounds too.
 */
function pounds(weight: Unit, gap: string, after: string, amount: number, around: string): Unit {
  const money = unitNamed("money", "pound sterling") ?? weight;
  const ofSomething = /^\s+of\s+(?!\p{Lu})/u.test(after);
  if (ofSomething) return weight;
  return amount >= 1e6 || (moneyCues.test(around) && !/[-‐‑]/.test(gap)) ? money : weight;
}

/** The currency sign right before offset `start`, with a space or without. */
export function unitBefore({ prefixes }: UnitTable, text: string, start: number): UnitSpan | null {
  const space = /[ \u00a0]/.test(text.charAt(start - 1)) ? 1 : 0;
  const found = prefixes.before(text, start - space);
  return found === null ? null : { unit: found.value, start: found.start, end: start };
}

const perAt = new RegExp(
  `\\s*(?:(?:per|/)\\s*(?:(?<count>\\d[\\d,]*\\s\\p{L}+)|(?<any>\\p{L}+))|(?:an?|each|every)\\s+(?<noun>${perNouns.join("|")}))(?!\\p{L})`,
  "iuy",
);

/** What the amount that ends at `end` is stated per: "a share", "per 100,000 people". */
export function perAfter(text: string, end: number): string | null {
  perAt.lastIndex = end;
  const groups = perAt.exec(text)?.groups;
  const words = groups?.["count"]?.replaceAll(",", "") ?? groups?.["any"] ?? groups?.["noun"];
  return words === undefined || /^cent$/i.test(words) ? null : words.toLowerCase();
}

/** "3 dollars 50 cents", and "3 dollars 50" where nothing else could be counted. */
const centsAt = /^(?:\s?cents?(?!\p{L})|(?=\s*(?:[.,;:!?)]|$)|\s+more\b))/iu;

/** Second parts of amounts in two units: "12 ft 2 in", "3 dollars 50 cents". The signs count here only. */
const smallerUnits: Readonly<Record<string, { readonly factor: number; readonly pattern: RegExp }>> = {
  foot: { factor: 1 / 12, pattern: /^[\s-]?(?:inch(?:es)?(?!\p{L})|in\b\.?|″|"|”|'')/iu },
  stone: { factor: 1 / 14, pattern: /^\s?(?:pounds?|lbs?)(?!\p{L})/iu },
  pound: { factor: 1 / 16, pattern: /^\s?(?:ounces?|oz)(?!\p{L})/iu },
  kilogram: { factor: 1 / 1000, pattern: /^\s?(?:grams?|g)(?!\p{L})/iu },
  metre: { factor: 1 / 100, pattern: /^\s?(?:centimet(?:re|er)s?|cm)(?!\p{L})/iu },
  dollar: { factor: 0.01, pattern: centsAt },
  "US dollar": { factor: 0.01, pattern: centsAt },
  euro: { factor: 0.01, pattern: centsAt },
  "pound sterling": { factor: 0.01, pattern: /^\s?pence(?!\p{L})/iu },
};

/** Where a second, smaller unit ends, and how many of the first unit one of it is; null when none follows. */
export function smallerUnit(
  text: string,
  unit: Unit,
  end: number,
  next: Span,
): { readonly factor: number; readonly end: number } | null {
  const smaller = smallerUnits[unit.name];
  const gap = text.slice(end, next.start);
  if (smaller === undefined || !/^(?:,?\s?|\s+and\s+)$/.test(gap)) return null;
  const match = smaller.pattern.exec(text.slice(next.end, next.end + 16));
  // "3 dollars 5" is no price.
  if (match?.[0] === "" && next.end - next.start !== 2) return null;
  return match === null ? null : { factor: smaller.factor, end: next.end + match[0].length };
}

const inchesAt = /-(\d{1,2})(?![\p{L}\p{N}-])/uy;

/** "a 6-foot-2 guard": the inches, and where they end. */
export function gluedInches(
  text: string,
  unit: Unit,
  end: number,
): { readonly inches: number; readonly end: number } | null {
  if (unit.name !== "foot") return null;
  inchesAt.lastIndex = end;
  const match = inchesAt.exec(text);
  return match === null ? null : { inches: Number(match[1]), end: end + match[0].length };
}

const scaleAt = /\s(thousand|million|billion|trillion|mn|m|bn)(?![\p{L}\p{N}])/iuy;
const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};

/** A scale word after a currency code, "75 USD million": what it multiplies by, and where it ends. */
export function scaleAfter(
  text: string,
  end: number,
): { readonly scale: number; readonly end: number } | null {
  scaleAt.lastIndex = end;
  const match = scaleAt.exec(text);
  const scale = scales[match?.[1]?.toLowerCase() ?? ""];
  return match === null || scale === undefined ? null : { scale, end: end + match[0].length };
}
