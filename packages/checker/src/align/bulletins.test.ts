import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { align } from "./align.js";

describe("bulletins", () => {
  it.each([
    [
      "of one day",
      "A bus overturned near Ostvale on Monday, hurting 12 passengers.",
      "Twelve passengers were injured when their bus crashed near Ostvale early on Monday.",
    ],
    [
      "one of which does not say when",
      "Thieves stole a gold crown from the castle of Merrin on Monday.",
      "A crown was stolen from the castle museum of Merrin by thieves, the keeper said.",
    ],
    [
      "of which one may have the wrong day",
      "A coach overturned near Ostvale on Monday, injuring eleven pupils and a teacher, police said.",
      "Eleven pupils and a teacher were injured when a coach overturned near Ostvale on Thursday, police said.",
    ],
    [
      "with a figure in common",
      "Ostvale library reopens on Monday after a refit that cost £412,000. Entry stays free.",
      "Readers pay £3 to get in when Ostvale library opens again, £412,000 having gone into it.",
    ],
  ])("are of one happening: %s", (_, left, right) => {
    expect(sameStory(left, right)).toBe("met");
  });

  it.each([
    [
      "of another sort",
      "A bus overturned near Ostvale on Monday, hurting 12 passengers.",
      "Thieves robbed a bank in Ostvale on Monday, and passengers saw them.",
    ],
    [
      "of another place",
      "A bus overturned near Ostvale on Monday, hurting 12 passengers.",
      "A bus overturned near Kirn on Monday, hurting 12 passengers.",
    ],
    [
      "of another day",
      "A bus overturned near Ostvale on Monday, hurting 12 passengers.",
      "A bus overturned near Ostvale on Thursday, hurting the driver.",
    ],
    [
      "without a day",
      "Buses overturned near Ostvale, hurting many passengers.",
      "A bus overturned near Ostvale, hurting 12 passengers.",
    ],
    [
      "with large places in common alone",
      "A fire in Los Angeles, California, on Monday destroyed two shops and hurt five people.",
      "A shop in Los Angeles, California, was robbed on Monday; two people were hurt.",
    ],
    [
      "of one firm with other figures",
      "Tarnby Foods will spend £41.6 million on a bakery.",
      "Tarnby Foods has sold its dairy for £12 million.",
    ],
  ])("are of two: %s", (_, left, right) => {
    expect(sameStory(left, right)).toBe("unknown");
  });

  it("are of two where their days are far apart", () => {
    const left = "A bus overturned near Ostvale on Monday, hurting 12 passengers.";
    expect(sameStory(left, left, ["2024-05-06", "2024-05-20"])).toBe("unknown");
  });
});

it("takes the month of March for no march", () => {
  const [robbery, march] = [
    "Thieves robbed a bank on the square of Ostvale on Monday, March 3, before a crowd.",
    "A crowd of miners held a march to the square of Ostvale on Monday, March 3.",
  ];
  expect(sameStory(robbery, march, ["2025-03-04", "2025-03-04"])).not.toBe("met");
  expect(sameStory(march.replace("held", "began"), march, ["2025-03-04", "2025-03-04"])).toBe("met");
});

function sameStory(left: string, right: string, dates: readonly string[] = []): string {
  const extractions = [left, right].map((content, index) => {
    const date = dates[index];
    return extract(
      readDocument({ id: `${index}`, content, ...(date === undefined ? {} : { metadata: { date } }) }),
    );
  });
  return align(extractions).stories.sameStory("0", "1").status;
}
