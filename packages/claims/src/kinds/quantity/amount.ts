import type { Span } from "../../model/span.js";
import type { KindContext } from "../kind.js";
import { numbersOf } from "../number/numbers-of.js";
import { numbersIn, type NumberSpan } from "../number/read-number.js";
import { additionBefore, changeWords, hedgesAfter, hedgesBefore } from "./lexicon.en.js";
import { PhraseTable } from "./phrase-table.js";
import type { QuantityValue } from "./value.js";

/** One number or a range of numbers, before it is known what they measure. */
export interface Amount extends Span {
  /** The stated number; null for ranges and rough numbers. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  /** Worth of the last digit that is not a trailing zero. */
  readonly step: number;
  readonly form: NumberSpan["form"];
  /** The numbers that it takes up: 2 for a range. */
  readonly numbers: 1 | 2;
  /** How the second number of a range follows the first: "to", "-", "and", "or". */
  readonly connector: string | null;
  /** The second number of a range: units may stand after each. */
  readonly first: NumberSpan;
}

/** "12m", "3.5k": scale letters, which only money and headcounts take. */
const scaleLetters: readonly (readonly [RegExp, number])[] = [
  [/ ?(?:k|K)(?![\p{L}\p{N}])/uy, 1e3],
  [/ ?(?:mm|MM|mn|mln|mio|mil|m|M)(?![\p{L}\p{N}])/uy, 1e6],
  [/ ?(?:bln|bil|b|B)(?![\p{L}\p{N}])/uy, 1e9],
  [/ ?(?:trn|tr|T)(?![\p{L}\p{N}])/uy, 1e12],
];

const letterOrHyphenBeforeDigit = /[A-Za-z-](?=\d)/g;
const gluedCode =
  /(?<![\p{L}\p{N}])(?:[Mm]agnitude-|(?:US|AU|CA|NZ|HK|C|A|S|R)?(?:USD|EUR|GBP|CAD|AUD|NZD|CHF|JPY|CNY|RMB|INR|Rs|RM|Rp|Tk|PKR|ZAR|SEK|NOK|DKK|PLN|AED|SAR|KSh|Ksh|NIS|Dh))$/u;
const longestCode = 12;

/**
 * The numbers of a document. Glued currency codes ("USD115", "Rs500") and "magnitude-6.1" would look like names; they
 * are blanked out, so that offsets stay.
 */
export function amountsOf(context: KindContext): readonly NumberSpan[] {
  const { text } = context;
  let plain = "";
  let done = 0;
  for (const { index } of text.matchAll(letterOrHyphenBeforeDigit)) {
    const end = index + 1;
    const code = gluedCode.exec(text.slice(Math.max(0, end - longestCode), end))?.[0];
    if (code === undefined) continue;
    plain += text.slice(done, end - code.length) + " ".repeat(code.length);
    done = end;
  }
  return done === 0 ? numbersOf(context) : numbersIn(plain + text.slice(done));
}

export function single(number: NumberSpan): Amount {
  return {
    start: number.start,
    end: number.end,
    value: number.value,
    low: number.min,
    high: number.max,
    step: number.form === "word" && number.decimals === 0 ? roundness(number) : number.step,
    form: number.form,
    numbers: 1,
    connector: null,
    first: number,
  };
}

/** The greatest power of ten in a number: "one hundred and twenty" is as round as "120". */
function roundness({ value, step }: NumberSpan): number {
  if (value === null || value === 0 || !Number.isInteger(value)) return step;
  let power = 1;
  while (value % (power * 10) === 0) power *= 10;
  return power;
}

/** What may stand between the ends of a range, after the unit of the first: "30 to 40", "30-40", "between 30 and 40". */
const connectorAt = /(?:\s+(to|through|and|or)\s+|\s?([-–—~])\s?)(?:[£€¥₹]\s?|(?:US|A|C|HK|NZ)?\$\s?)?$/y;
const unitBetween =
  /^\s?(%|percent|per cent|km|cm|mm|kg|kW|MW|g|m|ft|metres|meters|miles|feet|inches|yards|pounds|lbs|mph|degrees|°C|°F|million|billion|trillion)(?![\p{L}\p{N}])/iu;
const betweenBefore =
  /\b(?:between|from|aged|ages)\s+(?:the\s+)?(?:ages?\s+(?:of\s+)?)?(?:[£€¥₹]\s?|(?:US|A|C|HK|NZ)?\$\s?)?$/i;

const changeBefore = new RegExp(
  `\\b(?:${changeWords.join("|")})\\s+(?:by\\s+)?(?:[£€¥₹]\\s?|(?:US|A|C|HK|NZ)?\\$\\s?)?$`,
  "i",
);

const yearOpener = /\b(?:for|in|of|during)\s$/i;

function looksLikeYear({ form, value, decimals, start, end }: NumberSpan): boolean {
  return (
    form === "figure" &&
    decimals === 0 &&
    end - start === 4 &&
    value !== null &&
    value >= 1900 &&
    value <= 2100
  );
}

/** The range that two neighbouring numbers make, or null. */
export function range(text: string, first: NumberSpan, second: NumberSpan | undefined): Amount | null {
  if (second === undefined || second.start - first.end > 16) return null;
  if (first.value === null || second.value === null || first.form === "ordinal" || second.form === "ordinal")
    return null;
  let gap = text.slice(first.end, second.start);
  const unit = unitBetween.exec(gap);
  if (unit !== null) {
    // "5% to 10%" is a range, "up 25% to 34,500 tons" is none.
    const repeated = text
      .slice(second.end, second.end + 12)
      .trimStart()
      .toLowerCase();
    if (!repeated.startsWith((unit[1] ?? "").toLowerCase())) return null;
    gap = gap.slice(unit[0].length);
  }
  connectorAt.lastIndex = 0;
  const match = connectorAt.exec(gap);
  if (match === null) return null;
  // The attacks of 11 September.
  if (/^9[-–]11$/.test(text.slice(first.start, second.end))) return null;
  const connector = (match[1] ?? match[2] ?? "").toLowerCase();
  const before =
    betweenBefore.exec(text.slice(Math.max(0, first.start - 26), first.start))?.[0].toLowerCase() ?? "";
  if (connector === "and" && !before.startsWith("between")) return null;
  // "rose from 5 to 7" tells two amounts, not one between them.
  if (connector === "to" && before.startsWith("from")) return null;
  // "down $2.40 to $61.10" tells a change and where it led.
  const isChange = changeBefore.test(text.slice(Math.max(0, first.start - 16), first.start));
  if (connector === "to" && isChange && second.value > first.value * 3) return null;
  // "its forecast for 2025 to 40 million": a year, and what it comes to.
  const isOfYear =
    looksLikeYear(first) && yearOpener.test(text.slice(Math.max(0, first.start - 8), first.start));
  if (connector === "to" && isOfYear) return null;
  const sharesScale = first.form === "figure" && second.form === "mixed" && first.value < 1000;
  const scale = sharesScale ? 1000 ** Math.floor(Math.log10(second.value) / 3 + 1e-9) : 1;
  const low = first.value * scale;
  if (low >= second.value || (connector === "or" && second.value > low * 2)) return null;
  return {
    start: first.start,
    end: second.end,
    value: null,
    low,
    high: second.value,
    step: Math.min(first.step * scale, second.step),
    form: second.form,
    numbers: 2,
    connector,
    first,
  };
}

/** Written in the money markets: "30 MUSD" is 30 million. */
const millionsOfCode = / ?M(?=(?:USD|EUR|GBP|CHF|SEK|NOK|DKK)(?![\p{L}\p{N}]))/uy;

/** The amount with its scale letter ("$3.5m"), or itself. */
export function withScaleLetter(text: string, amount: Amount): Amount {
  millionsOfCode.lastIndex = amount.end;
  const millions = millionsOfCode.exec(text);
  if (millions !== null) return { ...times(amount, 1e6), end: amount.end + millions[0].length };
  if (amount.form !== "figure" || !/[kKmMbBtT ]/.test(text.charAt(amount.end))) return amount;
  for (const [pattern, scale] of scaleLetters) {
    pattern.lastIndex = amount.end;
    const match = pattern.exec(text);
    if (match === null) continue;
    return { ...times(amount, scale), end: amount.end + match[0].length };
  }
  return amount;
}

/** The amount in a smaller unit, or after a scale word. */
export function times(amount: Amount, scale: number): Amount {
  return {
    ...amount,
    value: amount.value === null ? null : amount.value * scale,
    low: amount.low * scale,
    high: amount.high * scale,
    step: amount.step * scale,
  };
}

type Hedge = NonNullable<QuantityValue["hedge"]>;

function tableOf(rows: readonly (readonly [Hedge, readonly string[]])[]): PhraseTable<Hedge> {
  const entries = rows.flatMap(([hedge, phrases]) => phrases.map((phrase) => [phrase, hedge] as const));
  return new PhraseTable(entries, { ignoreCase: true });
}

const before = tableOf(hedgesBefore);
const after = tableOf(hedgesAfter);
const additions = new PhraseTable(
  additionBefore.map((phrase) => [phrase, true] as const),
  { ignoreCase: true },
);
const articles = new PhraseTable(
  ["the", "a", "an"].map((article) => [article, true] as const),
  { ignoreCase: true },
);

const fromBefore = /\bfrom\s+(?:[£€¥₹$]\s?)?$/i;
/**
 * Where the amount that `next` is ends, if both share the words after it: "from 5 to 7 percent" tells two percentages.
 */
export function sharedEnd(text: string, { start, end }: Amount, next: NumberSpan | undefined): number | null {
  if (next === undefined || !/^\s+to\s+$/.test(text.slice(end, next.start))) return null;
  return fromBefore.test(text.slice(Math.max(0, start - 12), start)) ? next.end : null;
}

export interface Hedging {
  /** Where the words of the hedge and addition start; where the amount starts if there are none. */
  readonly start: number;
  readonly hedge: Hedge | null;
  readonly additional: boolean;
}

/** The hedge right before offset `start`: "at least another 12" hedges and adds. */
export function hedgingBefore(text: string, start: number): Hedging {
  const added = additions.before(text, beforeSpace(text, start));
  const from = added?.start ?? start;
  const end = beforeSpace(text, from);
  // "about a dozen" is one number with its article; "nearly the 40 that were hoped for" is not.
  const article = articles.before(text, end);
  const found = before.before(text, end) ?? before.before(text, beforeSpace(text, article?.start ?? end));
  return { start: found?.start ?? from, hedge: found?.value ?? null, additional: added !== null };
}

function beforeSpace(text: string, offset: number): number {
  return /\s/.test(text.charAt(offset - 1)) ? offset - 1 : offset;
}

/** The hedge right after offset `end`, "or more", "-plus", and where it ends. */
export function hedgeAt(text: string, end: number): { readonly hedge: Hedge; readonly end: number } | null {
  const found = after.after(text, end) ?? after.after(text, /\s/.test(text.charAt(end)) ? end + 1 : end);
  return found === null ? null : { hedge: found.value, end: found.end };
}
