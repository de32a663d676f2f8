import { angleCues, moneyCues, perNouns, temperatureCues } from "./lexicon.en.js";
import type { Span } from "../../model/span.js";
import type { Unit } from "./unit.js";
import { degreeOfAngle, degreeOfTemperature, units, unitNamed } from "./units.js";

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "[ \\u00a0-]");
}

function longestFirst(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escape)
    .join("|");
}

function table(pick: (unit: Unit) => readonly string[]): ReadonlyMap<string, Unit> {
  const map = new Map<string, Unit>();
  // The first row that claims a word has it: "pound" is a mass before it is money.
  for (const unit of units) for (const word of pick(unit)) if (!map.has(word)) map.set(word, unit);
  return map;
}

const byWord = table(({ words }) => words);
const bySymbol = table(({ symbols }) => symbols);
const byPrefix = table(({ prefixes }) => prefixes);

/** Whether the word is a unit, or would be one after a number. */
export function isUnitWord(word: string): boolean {
  return byWord.has(word);
}

const gap = "[ \\u00a0]?[-‐‑]?[ \\u00a0]?";
const wordAt = new RegExp(`${gap}(${longestFirst(byWord.keys())})(?![\\p{L}\\p{N}]|[-'’]\\p{N})`, "iuy");
const symbolAt = new RegExp(`${gap}(${longestFirst(bySymbol.keys())})(?![\\p{L}\\p{N}])`, "uy");
const prefixBefore = new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst(byPrefix.keys())})[ \\u00a0]?$`, "u");
const longestPrefix = 8;

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
const feetAt = /['’′](?=\d{1,2}(?:"|″|”|''))/y;
const degreesAt = /[ \u00a0]?[-‐‑]?[ \u00a0]?(?:degrees?\b|°|º|˚)(?![ \u00a0]?[CFKcf]\b)/uy;
const bareScaleAt = /[ \u00a0]?([CF])(?![\p{L}\p{N}])/uy;
/** How much of the text around an amount says what it is about. */
const cueWindow = 80;

export interface UnitSpan {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
}

/** The unit that starts right after the amount that ends at `end`. */
export function unitAfter(text: string, start: number, end: number, amount: number): UnitSpan | null {
  // 5'4"
  feetAt.lastIndex = end;
  if (foot !== null && feetAt.test(text)) return { unit: foot, start: end, end: end + 1 };
  symbolAt.lastIndex = end;
  const symbol = symbolAt.exec(text);
  const sign = symbol?.[1] ?? "";
  wordAt.lastIndex = end;
  const word = wordAt.exec(text);
  const name = word?.[1]?.toLowerCase().replaceAll(/[ \u00a0-]/g, " ") ?? "";
  const around = () => text.slice(Math.max(0, start - cueWindow), end + cueWindow);
  if (word !== null && name.length >= sign.length) {
    const unit = byWord.get(name) ?? byWord.get(word[1]?.toLowerCase() ?? "");
    const stop = end + word[0].length;
    if (unit === undefined) return null;
    if (
      treacherous.has(name) &&
      amount < 100 &&
      /\s/.test(word[0]) &&
      notAfterSingular.test(text.slice(stop, stop + 16))
    ) {
      return null;
    }
    if (name === "won" && amount < 100) return null;
    if (unit.name === "pound")
      return {
        unit: pounds(unit, text.slice(end, stop), text.slice(stop, stop + 8), amount, around()),
        start: end,
        end: stop,
      };
    return { unit, start: end, end: stop };
  }
  const bySign = bySymbol.get(sign.replaceAll("\u00a0", " ")) ?? bySymbol.get(sign);
  if (symbol !== null && bySign !== undefined) {
    // A lone capital after a space is an initial more often than a unit.
    if (/^[ \u00a0-]+[LJWT]$/.test(symbol[0])) return null;
    const stop = end + symbol[0].length;
    // "1 $10 bill": the sign belongs to the number after it.
    if (sign === "$" && /^\d/.test(text.slice(stop, stop + 1))) return null;
    return { unit: bySign, start: end, end: stop };
  }
  return degrees(text, end, around);
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

/** Money when the amount or the words around it say so, else a weight. */
function pounds(weight: Unit, word: string, after: string, amount: number, around: string): Unit {
  const money = unitNamed("money", "pound") ?? weight;
  const ofSomething = /^\s+of\s+(?!\p{Lu})/u.test(after);
  if (ofSomething) return weight;
  return amount >= 1e6 || (moneyCues.test(around) && !/^[-‐‑]/.test(word)) ? money : weight;
}

/** The currency sign right before offset `start`. */
export function unitBefore(text: string, start: number): UnitSpan | null {
  const left = text.slice(Math.max(0, start - longestPrefix), start);
  const match = prefixBefore.exec(left);
  const unit = byPrefix.get(match?.[1] ?? "");
  if (match === null || unit === undefined) return null;
  return { unit, start: start - match[0].length, end: start };
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
  if (smaller === undefined || !/^(?:,?\s?|\s+and\s+|-)$/.test(gap)) return null;
  // "a 5-foot-4 sprinter"
  if (unit.name === "foot" && gap === "-" && /^\s/.test(text.slice(next.end, next.end + 1))) {
    return { factor: smaller.factor, end: next.end };
  }
  const match = smaller.pattern.exec(text.slice(next.end, next.end + 16));
  // "3 dollars 5" is no price.
  if (match?.[0] === "" && next.end - next.start !== 2) return null;
  return match === null ? null : { factor: smaller.factor, end: next.end + match[0].length };
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
