import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { check } from "../check.js";

describe("what one text tells of others than it told of before", () => {
  it.each([
    "Storm Oda killed nine people. Two others died when Storm Oda reached Velmond.",
    "The Orlo blast killed 12 people on Monday. Other 5 died in hospital after the Orlo blast.",
    "The company said it sold five million shares. The company said that it also sold 543,237 shares to Orlo Ltd.",
    "The flood in Velmond destroyed 40 houses. The flood in Velmond destroyed 15 houses more on Tuesday.",
    "A bomb killed 12 people in Velmond on Monday. Another bomb killed five people in Velmond.",
  ])("%s", (content) => {
    expect(check([extract(readDocument({ id: "a.txt", content }))]).findings).toEqual([]);
  });

  it("but not what it tells of the same", () => {
    const content = "Storm Oda killed nine people. Two died when Storm Oda reached Velmond.";
    expect(check([extract(readDocument({ id: "a.txt", content }))]).findings).toHaveLength(1);
  });
});
