import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { check } from "../check.js";

function found(...texts: readonly string[]): readonly string[] {
  const documents = texts.map((content, index) =>
    extract(readDocument({ id: `s${String(index)}`, content })),
  );
  return check(documents).findings.map(({ answers }) => answers.map(({ display }) => display).join(" / "));
}

/** One sentence that comes in every report, and what else there is to tell that day. */
const report = (lent: number, rest: string): string =>
  `The Hestra Bank lent the money market in Milford ${String(lent)} million crowns in the morning session. ${rest} Dealers of the Hestra Bank ` +
  "meet brokers of Harrow Trust and Orva Savings in Milford before noon on each day of trade, and set the rates of the money market.";

const [first, second] = [
  "It took bills of Harrow Trust at 9.25 percent. Traders in Milford had asked for 410 million crowns at 9.5 percent.",
  "No notes of Orva Savings were offered. Brokers expected rates of 10.125 or 10.75 percent and a need of 360 million crowns.",
];

describe("two issues of a regular report", () => {
  it("are not set against each other", () => {
    expect(found(report(53, first), report(37, second))).toEqual([]);
  });

  it("are told from copies that differ in one figure", () => {
    expect(found(report(53, first), report(37, first))).toHaveLength(1);
  });
});
