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
  context: "",
  year: null,
  several: false,
  other: false,
  ...more,
});

/** Documents "a1" and "a2" tell one story, "b1" one like it, "c1" quite another. */
const stories = {
  storyOf: new Map([
    ["a1", "a1"],
    ["a2", "a1"],
    ["b1", "b1"],
    ["c1", "c1"],
  ]),
  akinTo: new Map([
    ["a1", ["b1"]],
    ["b1", ["a1"]],
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
    ].map((each) => ({ ...each, predicate: each.family }));
    expect(groups(...mentions)).toEqual([[0, 1], [2], [3]]);
  });

  it("parts them by whom they name, and leaves those that name nobody to themselves", () => {
    const noun = { predicate: "stabbing" };
    const [hale, ruiz] = [
      { ...noun, patient: "hale" },
      { ...noun, patient: "ruiz" },
    ];
    expect(
      groups(happening("a1", "stab", hale), happening("a2", "stab", noun), happening("a2", "stab", hale)),
    ).toEqual([[0, 1, 2]]);
    expect(
      groups(happening("a1", "stab", hale), happening("a1", "stab", ruiz), happening("a2", "stab", noun)),
    ).toEqual([[0], [1], [2]]);
  });

  it("takes what a mention leaves out from its document", () => {
    const noun = { predicate: "stabbing" };
    const [hale, ruiz] = [
      { ...noun, patient: "hale" },
      { ...noun, patient: "ruiz" },
    ];
    expect(
      groups(happening("a1", "stab", hale), happening("a2", "stab", noun), happening("a2", "stab", ruiz)),
    ).toEqual([[0], [1, 2]]);
  });

  it("tells one of a series from the next", () => {
    const marathons = ["2014", "2014", "2011", null].map((year) =>
      happening("a1", "marathon", { predicate: "marathon", year }),
    );
    expect(groups(...marathons)).toEqual([[0, 1], [2], [3]]);
  });

  it("asks of a verb without an entry of its own for somebody or something in common", () => {
    const hale = { patient: "hale" };
    expect(groups(happening("a1", "smash"), happening("a2", "smash"))).toEqual([[0], [1]]);
    expect(groups(happening("a1", "smash", hale), happening("a2", "smash", hale))).toEqual([[0, 1]]);
  });

  it("joins what one text has from another word for word, but not who says it", () => {
    const copied = { context: "the orchard will go on said the owner of it" };
    expect(groups(happening("a1", "go", copied), happening("b1", "go", copied))).toEqual([[0, 1]]);
    expect(groups(happening("a1", "go", copied), happening("c1", "go", copied))).toEqual([[0], [1]]);
    expect(groups(happening("a1", "say", copied), happening("b1", "say", copied))).toEqual([[0], [1]]);
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

  it("asks for one to whom it is done in stories that are alike and for two who take part in others, and of words that are used of much", () => {
    const both = { agent: "quillo", patient: "marlin" };
    const one = { patient: "marlin" };
    expect(groups(happening("a1", "acquire", both), happening("c1", "acquire", both))).toEqual([[0, 1]]);
    expect(groups(happening("a1", "acquire", both), happening("c1", "acquire", one))).toEqual([[0], [1]]);
    expect(groups(happening("a1", "acquire", both), happening("b1", "acquire", one))).toEqual([[0, 1]]);
    expect(
      groups(happening("a1", "acquire", both), happening("b1", "acquire", { ...one, agent: "orva" })),
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
