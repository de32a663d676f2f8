import type { Clash } from "../rule.js";
import { clashIn, matchesOf, spanOf, type Reading } from "../sentence/reading.js";
import { addsUp } from "./adds-up.js";
import { sumOf } from "./parts.js";
import { answerPairs, shares, votes } from "./words.en.js";

/** "Of the 100 members, 60 voted for and 45 against": more votes than members. Members may stay away. */
export function voted(reading: Reading): readonly Clash[] {
  return votes.flatMap((pattern) =>
    matchesOf(reading, pattern, 3).flatMap(({ match, named }) => {
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
export function shared(reading: Reading): readonly Clash[] {
  return matchesOf(reading, shares, 2).flatMap(({ match, named }) => {
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
