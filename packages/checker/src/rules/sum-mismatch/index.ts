import { formatValue, numbersIn, type QuantityValue, type Value } from "@gainsay/claims";
import type { Clash } from "../rule.js";
import {
  clashIn,
  defineSentenceRule,
  matchesOf,
  numberValue,
  spanOf,
  type Figure,
  type Reading,
} from "../sentence/reading.js";
import {
  answerPairs,
  breakdowns,
  collectives,
  exclusivePeople,
  people,
  peopleAtLarge,
  shares,
  votes,
} from "./words.en.js";

export const sumMismatch = defineSentenceRule(
  {
    id: "sum-mismatch",
    finds: "A total and a complete breakdown of it that does not add up.",
    why: "The total or one of the parts is wrong, and readers quote either.",
    fix: "Add up again from the source; correct the total or the part, or say what is left out.",
  },
  (reading) => {
    const found = [...brokenDown(reading), ...voted(reading), ...shared(reading)];
    // Several patterns may see one breakdown.
    return found.filter(({ sides: [total] }, index) => {
      const start = total?.evidence[0]?.start;
      return found.findIndex(({ sides: [other] }) => other?.evidence[0]?.start === start) === index;
    });
  },
);

/** A part of a breakdown: its number and the words behind it. */
interface Part {
  readonly figure: Figure | null;
  readonly value: QuantityValue;
  readonly words: string;
}

function brokenDown(reading: Reading): readonly Clash[] {
  return breakdowns.flatMap(
    ({ pattern, explicit, totalLast = false, loose = false, general = false, partial = false }) =>
      matchesOf(reading, pattern).flatMap(({ match, named }) => {
        const total = totalLast ? named.at(-1) : named[0];
        const [, first = "", second = "", third = ""] = match;
        const [words, list] = totalLast ? [third, first] : [second, third];
        if (total?.value.kind !== "quantity" || !isCounted(total.value)) return [];
        const parts = partsOf(list, reading.figures);
        if (parts === null || parts.length < 2) return [];
        // "three lines: 153, 154 and 171" are names.
        if (parts.every((part) => part.words === "") || parts.some(({ value }) => value.amount === 0))
          return [];
        const before = reading.outline.slice(Math.max(0, match.index - 24), match.index);
        const kinship = kinshipOf(total.value, words, before, parts);
        if (kinship === null || (!explicit && kinship === "unknown")) return [];
        if (!explicit && !loose && kinship !== "exclusive") return [];
        if (general && !isAtLarge(words, parts)) return [];
        const sum = sumOf(parts.map(({ value }) => value));
        return verdict(reading, total, sum, parts, { kinship, loose, partial });
      }),
  );
}

/** "the 40 people on board, 26 sailors and nine guards", not "the 40 officers, 26 sailors and nine guards". */
function isAtLarge(words: string, parts: readonly Part[]): boolean {
  const isLarge = (each: string): boolean => each.split(" ").some((word) => peopleAtLarge.has(word));
  return isLarge(words) && !parts.some((part) => isLarge(part.words));
}

/** How the parts of a breakdown stand to its total. */
type Kinship =
  /** People of sexes and ages that exclude one another. */
  | "exclusive"
  /** The same things, or people and people. */
  | "alike"
  /** The nouns do not tell. */
  | "unknown";

function kinshipOf(
  total: QuantityValue,
  words: string,
  before: string,
  parts: readonly Part[],
): Kinship | null {
  const isPeople =
    collectives.test(before) ||
    words
      .toLowerCase()
      .split(/[ ]+/)
      .some((word) => people.has(word));
  const nouns = parts.map((part) =>
    part.words
      .toLowerCase()
      .split(" ")
      .filter((word) => word !== ""),
  );
  const groups = nouns.map((each) =>
    exclusivePeople.findIndex((group) => each.some((word) => group.includes(word))),
  );
  const grouped = groups.every((group) => group >= 0) && new Set(groups).size === groups.length;
  if (total.dimension === "money")
    return parts.every(({ value }) => value.unit === total.unit) ? "alike" : null;
  // Men are neither women nor children.
  const sexed = exclusivePeople
    .slice(0, 4)
    .some((group) => words.split(" ").some((word) => group.includes(word)));
  if (sexed && groups.some((group) => group >= 0)) return null;
  if (grouped) return isPeople ? "exclusive" : null;
  if (isPeople && nouns.every((each) => each.some(isPerson))) return "alike";
  const noun = total.measure ?? words.trim().split(" ")[0] ?? "";
  // "12 goals: seven at home and six away"
  const bare = parts.every(
    ({ value, words: own }) => value.measure === null || value.measure === noun || own === "",
  );
  const first = nouns.map(([word = ""]) => word);
  if (bare && noun !== "" && first.every((word) => word === "" || placing.has(word))) return "alike";
  return "unknown";
}

const placing: ReadonlySet<string> = new Set(
  "at in on from by for against away abroad online gold silver bronze here there under over".split(" "),
);

function isPerson(word: string): boolean {
  if (people.has(word) || exclusivePeople.some((group) => group.includes(word))) return true;
  return /(?:ers|ors|ists|ants|ents|ians|men|women|eers)$/.test(word);
}

function isCounted({ dimension, per, part, additional }: QuantityValue): boolean {
  return (
    (dimension === "count" || dimension === "number" || dimension === "money") &&
    per === undefined &&
    part !== true &&
    additional !== true
  );
}

/** The parts of a list in an outline; null where one is no count. */
function partsOf(list: string, figures: readonly Figure[]): readonly Part[] | null {
  const items = list.split(/,? and |, as well as | as well as |; and |; |, | plus /);
  const parts = items.map((item): Part | null => {
    const [, index, words = ""] = /^‹q(\d+)›(?: (?:were|are|was|is)(?= ))?(.*)$/.exec(item) ?? [];
    if (index === undefined) {
      const one = numbersIn("one")[0];
      const rest = /^an? (.*)$/.exec(item)?.[1];
      return one === undefined || rest === undefined
        ? null
        : { figure: null, value: numberValue(one), words: rest };
    }
    const figure = figures[Number(index)];
    if (figure?.value.kind !== "quantity" || !isCounted(figure.value)) return null;
    return { figure, value: figure.value, words: words.trim() };
  });
  const known = parts.filter((part) => part !== null);
  return known.length === parts.length ? known : null;
}

/** The sum of intervals: the value of "so many and so many". */
function sumOf(values: readonly QuantityValue[]): QuantityValue {
  const add = (ends: readonly (number | null)[]): number | null =>
    ends.reduce((sum, end) => (sum === null || end === null ? null : sum + end), 0);
  return {
    kind: "quantity",
    dimension: "number",
    unit: "one",
    min: add(values.map(({ min }) => min)),
    max: add(values.map(({ max }) => max)),
    amount: add(values.map(({ amount }) => amount)),
    statedUnit: "one",
    hedge: null,
    measure: null,
    modifiers: [],
  };
}

function verdict(
  reading: Reading,
  total: Figure,
  sum: QuantityValue,
  parts: readonly Part[],
  {
    kinship,
    loose,
    partial,
  }: { readonly kinship: Kinship; readonly loose: boolean; readonly partial: boolean },
): readonly Clash[] {
  const { value } = total;
  if (value.kind !== "quantity") return [];
  const over = sum.min !== null && value.max !== null && sum.min > value.max;
  const under = sum.max !== null && value.min !== null && sum.max < value.min;
  if (!over && (partial || !under)) return [];
  const amounts =
    sum.amount !== null && value.amount !== null ? Math.abs(sum.amount - value.amount) : Infinity;
  const close = amounts <= Math.max(2, 0.1 * (value.amount ?? 0));
  if (kinship === "unknown" && !close) return [];
  // What a list leaves out it may leave out on purpose.
  const sure = !loose && over && kinship !== "unknown";
  return [
    addsUp(
      reading,
      total,
      sum,
      parts.flatMap(({ figure }) => figure ?? []),
      sure ? 0.97 : kinship === "unknown" ? 0.75 : 0.85,
    ),
  ];
}

function addsUp(
  reading: Reading,
  total: Figure,
  sum: Value,
  parts: readonly Figure[],
  confidence: number,
): Clash {
  const stated =
    total.value.kind === "quantity" && total.value.amount !== null ? formatValue(total.value) : total.text;
  const added = sum.kind === "quantity" ? String(sum.amount ?? sum.min ?? "") : "";
  const at = spanOf(parts);
  const words = reading.sentence.text.slice(at.start, at.end);
  return clashIn(reading, {
    question: {
      text: `Do the parts add up to ${stated}?`,
      subject: stated,
      predicate: "to add up",
      slot: "howMany",
    },
    sides: [
      { at: total, value: total.value, display: stated },
      { at, value: sum, display: `${words} = ${added}` },
    ],
    confidence,
    reason: `The parts (${words}) add up to ${added}, not to ${stated}.`,
  });
}

/** "Of the 100 members, 60 voted for and 45 against": more votes than members. Members may stay away. */
function voted(reading: Reading): readonly Clash[] {
  return votes.flatMap((pattern) =>
    matchesOf(reading, pattern).flatMap(({ match, named }) => {
      const isLast = match.groups?.["total"] !== undefined;
      const [total, parts] = isLast ? [named.at(-1), named.slice(0, -1)] : [named[0], named.slice(1)];
      const values = parts.flatMap(({ value }) => (value.kind === "quantity" ? [value] : []));
      if (total?.value.kind !== "quantity" || values.length < 2) return [];
      const sum = sumOf(values);
      const over = sum.min !== null && total.value.max !== null && sum.min > total.value.max;
      return over ? [addsUp(reading, total, sum, parts, 0.95)] : [];
    }),
  );
}

/** How far rounded shares of a whole may add up over 100. */
const overRounding = 1;

/** "60% voted for and 50% against". */
function shared(reading: Reading): readonly Clash[] {
  return matchesOf(reading, shares).flatMap(({ match, named }) => {
    const [, , yes = "", , no = ""] = match;
    if (!answerPairs.some(([one, other]) => one.test(yes) && other.test(no))) return [];
    const values = named.flatMap(({ value }) => (value.kind === "quantity" ? [value] : []));
    const sum = sumOf(values);
    const [first] = named;
    if (first === undefined || sum.min === null || sum.min <= 100 + overRounding) return [];
    const at = spanOf(named);
    return [
      clashIn(reading, {
        question: {
          text: "Do the shares add up to 100 percent?",
          subject: reading.sentence.text.slice(at.start, at.end),
          predicate: "to add up",
          slot: "howMuch",
        },
        sides: [
          { at, value: sum, display: `${named.map(({ text }) => text).join(" + ")} = ${sum.amount ?? ""}%` },
          {
            at: first,
            value: { ...sum, dimension: "percent", unit: "percent", min: 100, max: 100, amount: 100 },
            display: "100%",
          },
        ],
        confidence: 0.92,
        reason: `Shares of one whole cannot add up to ${sum.amount ?? "more than 100"}%.`,
      }),
    ];
  });
}
