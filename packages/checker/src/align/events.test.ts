import { describe, expect, it } from "vitest";
import { alignHappenings, sameHappening, type Happening } from "./events.js";

const happening = (document: string, family: string, more: Partial<Happening> = {}): Happening => ({
  document,
  predicate: `to ${family}`,
  family,
  agent: null,
  patient: null,
  object: null,
  place: null,
  time: null,
  several: false,
  other: false,
  ...more,
});

/** Documents "a1" and "a2" tell one story, "b1" another. */
const stories = {
  storyOf: new Map([
    ["a1", "a1"],
    ["a2", "a1"],
    ["b1", "b1"],
  ]),
};
/** Which of the mentions are one, as groups of indices. */
function groups(...happenings: readonly Happening[]): readonly (readonly number[])[] {
  const names = alignHappenings(happenings, stories);
  return [...new Set(names)].map((name) => names.flatMap((each, index) => (each === name ? [index] : [])));
}

describe("alignHappenings", () => {
  it("joins mentions of one family in one story, and no others", () => {
    const mentions = [
      happening("a1", "rob"),
      happening("a2", "rob"),
      happening("b1", "rob"),
      happening("a2", "flee"),
    ];
    expect(groups(...mentions)).toEqual([[0, 1], [2], [3]]);
  });

  it("parts them by whom they name, and leaves those that name nobody to themselves", () => {
    const [hale, ruiz] = [{ patient: "hale" }, { patient: "ruiz" }];
    expect(
      groups(happening("a1", "stab", hale), happening("a2", "stab"), happening("a2", "stab", hale)),
    ).toEqual([[0, 1, 2]]);
    expect(
      groups(happening("a1", "stab", hale), happening("a2", "stab"), happening("a2", "stab", ruiz)),
    ).toEqual([[0], [1], [2]]);
  });

  it("parts several and other happenings from the one", () => {
    const mentions = [
      happening("a1", "rob"),
      happening("a2", "rob", { several: true }),
      happening("a2", "rob", { other: true }),
      happening("a1", "rob", { other: true }),
    ];
    expect(groups(...mentions)).toEqual([[0], [1], [2], [3]]);
  });

  it("asks for two participants across stories, and of words that are used of much", () => {
    const both = { agent: "quillo", patient: "marlin" };
    expect(groups(happening("a1", "acquire", both), happening("b1", "acquire", both))).toEqual([[0, 1]]);
    expect(
      groups(happening("a1", "acquire", both), happening("b1", "acquire", { patient: "marlin" })),
    ).toEqual([[0], [1]]);
    expect(groups(happening("a1", "make"), happening("a2", "make"))).toEqual([[0], [1]]);
    expect(groups(happening("a1", "make", both), happening("a2", "make", both))).toEqual([[0, 1]]);
  });
});

const inStory = () => ({ status: "met" as const, reason: "" });
const apart = () => ({ status: "unmet" as const, reason: "" });

describe("sameHappening", () => {
  const death = { predicate: "death", patient: "hale" };

  it.each([
    ["one family in one story", happening("a1", "rob"), happening("a2", "rob"), inStory, "met"],
    ["two stories", happening("a1", "rob"), happening("b1", "rob"), apart, "unmet"],
    ["two families", happening("a1", "rob"), happening("a2", "flee"), inStory, "unmet"],
    [
      "two victims",
      happening("a1", "rob", { patient: "hale" }),
      happening("a2", "rob", { patient: "ruiz" }),
      inStory,
      "unmet",
    ],
    ["one death in two stories", happening("a1", "kill", death), happening("b1", "die", death), apart, "met"],
    [
      "another of the kind",
      happening("a1", "rob"),
      happening("a2", "rob", { other: true }),
      inStory,
      "unknown",
    ],
    ["a word of many uses", happening("a1", "say"), happening("a2", "say"), inStory, "unknown"],
  ])("judges %s", (_, a, b, sameStory, status) => {
    expect(sameHappening(a, b, sameStory).status).toBe(status);
    expect(sameHappening(b, a, sameStory).status).toBe(status);
  });
});
