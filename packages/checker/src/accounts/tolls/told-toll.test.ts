import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { cutUnits } from "../../sentences/cut-units.js";
import { toldSentences } from "../../sentences/told-sentence.js";
import { tollsIn } from "./told-toll.js";

describe("the tolls of a sentence", () => {
  it.each([
    ["A man killed two guards and wounded a clerk.", ["killed 2, all", "hurt 1, all", "culprits 1, all"]],
    ["Two people were killed and a third was injured.", ["killed 2, all", "hurt 1, all"]],
    ["Kerr killed Ann Voss, 41, Tom Rell, 33, and Ivo Sark.", ["killed 3"]],
    ["Three people died and a child was hurt.", ["killed 3, all", "hurt 1, all"]],
    ["A man shot dead two guards and wounded two others.", ["hurt 2, all"]],
    ["A man killed a clerk and her dog.", ["culprits 1, all"]],
    ["At least two gunmen robbed a bank.", ["culprits 2, all"]],
    ["A man wounded a clerk.", ["hurt 1"]],
    ["Another clerk was wounded.", ["hurt 1, further"]],
    ["Five people were killed.", ["killed 5, all"]],
    ["Two gunmen robbed a bank.", ["culprits 2, all"]],
    ["A lone gunman robbed a bank, hitting a clerk.", ["culprits 1, all"]],
    ["A man killed two guards.", ["killed 2", "culprits 1, all"]],
    ["Four men rammed a car into the shop.", ["culprits 4, all"]],
    ["The five robbers smashed a window.", ["culprits 5, all"]],
  ])("%s", (text, expected) => {
    expect(tollsOf(text)).toEqual(expected);
  });

  it.each([
    "A man killed two guards in 1998.",
    "He had killed two guards.",
    "Nobody said that a man killed two guards.",
    "It killed nine people and wounded 14.",
    "Several people were killed.",
    "Clerk kills one, wounds two",
    "Several gunmen robbed a bank.",
    "The gunman robbed a bank.",
    "The two men robbed a bank.",
    "Two gunmen may have robbed a bank.",
  ])("none: %s", (text) => {
    expect(tollsOf(text)).toEqual([]);
  });
});

function tollsOf(text: string): readonly string[] {
  return toldSentences([extract(readDocument({ id: "a", content: text }))])
    .flatMap((told) => tollsIn(cutUnits(told)))
    .map(
      ({ fate, value, isWhole, isFurther }) =>
        `${fate} ${value.min ?? "?"}${isWhole ? ", all" : ""}${isFurther ? ", further" : ""}`,
    );
}
