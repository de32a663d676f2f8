import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { align } from "./align.js";

/** What stands behind the lead: enough of it that likeness leaves open which happening an article is about. */
const ofTheMayor = `The mayor promised a new school. Her party wants more buses and cheaper tickets. A survey of
shopkeepers found that few of them knew the plan. Some had read of it in a newspaper. Others asked for parking. The market will go on as
before. Nobody expects a quick vote.`;
const ofTheHarbour = `Anglers complained of the noise at the harbour. The crane was sold to a scrap dealer last winter. A choir
sang at the quay. Two ferries were late because of fog. The old lighthouse keeper has written a book on storms. His daughter drew the maps.`;

describe("leads", () => {
  it("join two articles that begin with a name and a figure in common", () => {
    const { status, reason } = story(
      "Hollerin will pay $340 million for the glass works at Ostvale, it said on Monday.",
      "The $340 million sale of its glass works to Hollerin is good news, a union said.",
    );
    expect(status).toBe("met");
    expect(reason).toBe("both texts begin with the same happening (hollerin, and a figure)");
  });

  it.each([
    [
      "another figure",
      "Hollerin will pay $340 million for the glass works at Ostvale, it said on Monday.",
      "The $95 million sale of its paper mill to Hollerin is good news, a union said.",
    ],
    [
      "a year",
      "The brass band of Hollerin was founded in 1921, and still plays.",
      "Hollerin built its first glass oven in 1921, a union said.",
    ],
    [
      "a figure behind the lead",
      "Hollerin will pay for the glass works at Ostvale, it said on Monday.",
      "The sale of its glass works to Hollerin is good news, a union said.",
      "It costs $340 million.",
    ],
    [
      "a month for a name",
      "The council will pay $340 million for the glass works in March, it said.",
      "The union wants $340 million for the glass workers by March.",
    ],
  ])("do not by %s", (_, left, right, end = "") => {
    expect(story(left, right, end).status).toBe("unknown");
  });
});

/** What a bank tells of its loans again and again. */
const weekly = (amount: string, period: string): string =>
  `Loans of the Ostvale savings banks fell ${amount} in ${period}, the Hollerin reserve bank said on Thursday. Demand for loans has been weak since
  the glass works closed. The reserve bank counts the loans of nine savings banks. The banks of the villages are not counted.`;

describe("figures of two periods", () => {
  it.each([
    ["met", "the week ended May 4", "the week ended May 4"],
    ["met", "the last week", "the week ended May 4"],
    ["unknown", "the week ended May 4", "the week ended May 11"],
    ["unknown", "the quarter ending June 30", "the quarter to 30 September"],
  ])("are %s for one happening: %s, %s", (status, left, right) => {
    expect(between(weekly("$12 million", left), weekly("$31 million", right)).status).toBe(status);
  });

  it("may be of one where a figure is one, and the day a slip", () => {
    const [left, right] = ["the week ended May 4", "the week ended May 5"].map((period) =>
      weekly("$12 million", period),
    );
    expect(between(left ?? "", right ?? "").status).toBe("met");
  });
});

function story(left: string, right: string, end = "") {
  const shared = "The council met in the town hall of the district. Neighbours brought soup and bread.";
  return between(`${left} ${shared} ${ofTheMayor} ${end}`, `${right} ${shared} ${ofTheHarbour} ${end}`);
}

function between(...texts: readonly [string, string]) {
  const extractions = texts.map((content, index) => extract(readDocument({ id: String(index), content })));
  return align(extractions).stories.sameStory("0", "1");
}
