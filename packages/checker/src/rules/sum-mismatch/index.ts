import type { QuantityValue } from "@gainsay/claims";
import type { Clash } from "../rule.js";
import { defineSentenceRule, matchesOf, type Figure, type Reading } from "../sentence/reading.js";
import { addsUp } from "./adds-up.js";
import { isAtLarge, kinshipOf, type Kinship } from "./kinship.js";
import { listed } from "./listed.js";
import { isCounted, partsOf, sumOf, type Part } from "./parts.js";
import { shared, voted } from "./votes.js";
import { breakdowns, listGoesOn } from "./words.en.js";

export const sumMismatch = defineSentenceRule(
  {
    id: "sum-mismatch",
    finds: "A total and a complete breakdown of it that does not add up.",
    why: "The total or one of the parts is wrong, and readers quote either.",
    fix: "Add up again from the source; correct the total or the part, or say what is left out.",
  },
  (reading) => {
    const found = [...brokenDown(reading), ...voted(reading), ...shared(reading), ...listed(reading)];
    // Several patterns may see one breakdown.
    return found.filter(({ sides: [total] }, index) => {
      const start = total?.evidence[0]?.start;
      return found.findIndex(({ sides: [other] }) => other?.evidence[0]?.start === start) === index;
    });
  },
);

function brokenDown(reading: Reading): readonly Clash[] {
  if (!listGoesOn.test(reading.outline)) return [];
  return breakdowns.flatMap(
    ({ pattern, explicit, totalLast = false, loose = false, general = false, partial = false }) =>
      // The total, and one part at least that is a figure.
      matchesOf(reading, pattern, 2).flatMap(({ match, named }) => {
        const total = totalLast ? named.at(-1) : named[0];
        const [, first = "", second = "", third = ""] = match;
        const [words, list] = totalLast ? [third, first] : [second, third];
        if (total?.value.kind !== "quantity" || !isCounted(total.value)) return [];
        const parts = partsOf(list, reading.figures);
        if (parts === null || parts.length < 2) return [];
        // "a guild is one composed of a class of masters and a class of boys": no figure among them.
        if (parts.every(({ figure }) => figure === null)) return [];
        // "three lines: 153, 154 and 171" are names.
        if (parts.every((part) => part.words === "") || parts.some(({ value }) => value.amount === 0))
          return [];
        if (isOne(total) || isGrid(total.value, parts)) return [];
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

/** "read the **one** below (40 and 12)": what has parts is more than one. */
function isOne({ value }: Figure): boolean {
  return value.kind === "quantity" && value.amount !== null && value.amount <= 1;
}

/** "four panes (two rows and two columns)": parts that make up the total multiplied are rows and columns of it. */
function isGrid({ amount }: QuantityValue, parts: readonly Part[]): boolean {
  return (
    parts.length === 2 && parts.reduce((product, { value }) => product * (value.amount ?? NaN), 1) === amount
  );
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
