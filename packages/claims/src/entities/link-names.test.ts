import { describe, expect, it } from "vitest";
import type { EntityType } from "./entity.js";
import { linkNames, type NamedThing } from "./link-names.js";

/** Things as `type: name, other name`. */
const thing = (words: string): NamedThing => {
  const [type = "", names = ""] = words.split(": ");
  return { type: type as EntityType, names: names.split(", ") };
};

/** The names of each group of two or more, as the corpus has them. */
const linked = (...things: readonly string[]): readonly string[] =>
  linkNames(things.map(thing), { aliases: [], scope: "corpus" })
    .filter(({ members }) => members.length > 1)
    .map(({ members }) => members.map((member) => things[member]?.replace(/^\w+: /u, "")).join(" = "));

describe("linkNames across documents", () => {
  it.each([
    ["person: Karim Noori", "person: Karim al-Noori"],
    ["person: Ahmed Al-Noori", "person: Ahmad al-Noori"],
    ["person: Tom Hale", "person: Thomas Hale"],
    ["person: Anna Ruiz", "person: Anna Maria Ruiz"],
    ["person: J. Edgar Moore", "person: Edgar Moore"],
    ["person: John Edgar Moore", "person: Edgar Moore"],
    ['person: Thomas "Tip" Hale', "person: Tip Hale"],
    ["person: W. Mark Hale Sr.", "person: Mark Hale"],
    ["person: Aldo Lo Verde", "person: Lo Verde"],
    ["place: Hestra Island", "unknown: Hestra"],
    ["place: Island of Hestra", "place: Hestra Island"],
    ["organisation: Boston Herons", "unknown: Herons"],
    ["person: Karim al-Noori", "unknown: Noori"],
    ["person: Omar bin Salim", "person: bin Salim"],
    ["organisation: Hay'at Fajr al-Sham", "organisation: Hayat Fajr Al-Sham"],
    ["organisation: Northern Rail Safety Board", "unknown: NRSB"],
    ["organisation: Lights in Motion", "unknown: LIM"],
    ["organisation: Quillo Corp.", "unknown: Quillo"],
    ["organisation: US Harbour Command", "organisation: Harbour Command"],
    ["organisation: Islamic State", "organisation: Daesh"],
    ["place: Damascus", "place: Damascus"],
  ])("joins %s and %s", (a, b) => {
    expect(linked(a, b)).toHaveLength(1);
  });

  it.each([
    ["person: Hamid al-Noori", "person: Karim al-Noori"],
    ["person: George A. Pell", "person: George B. C. Pell"],
    ["person: Mark Hale Jr.", "person: W. Mark Hale"],
    ["person: Paul Reed", "person: Paula Reed"],
    ["person: Jordan", "place: Jordan"],
    ["person: Anna Washington", "place: Washington"],
    ["organisation: Indian Navy", "organisation: Navy"],
    ["organisation: Ministry of Defence", "organisation: Ministry of Defence of Orva"],
    ["person: Anna Ruiz", "person: Anna"],
  ])("keeps apart %s and %s", (a, b) => {
    expect(linked(a, b)).toEqual([]);
  });

  it("leaves a name alone that fits two", () => {
    expect(linked("person: George Pell", "person: George A. Pell", "person: George B. C. Pell")).toEqual([]);
    expect(linked("person: Anna Ruiz", "person: Paul Ruiz", "unknown: Ruiz", "person: Ruiz")).toEqual([]);
    expect(
      linked(
        "organisation: Alpha Beta Club",
        "organisation: Amber Bay Council",
        "unknown: ABC X",
        "unknown: ABCX",
      ),
    ).toEqual([]);
    expect(
      linked(
        "organisation: National Rail Club, NRC",
        "organisation: Nordic Racing Council, NRC",
        "unknown: NRC",
      ),
    ).toEqual([]);
  });

  it("shows the fullest name, then the most used", () => {
    const groups = linkNames(["person: Tom Hale", "person: Thomas B. Hale", "person: Hale"].map(thing), {
      aliases: [],
      scope: "corpus",
    });
    expect(groups).toEqual([{ members: [0, 1, 2], type: "person", name: "Thomas B. Hale" }]);
  });

  it("shows the first name of an alias group", () => {
    const groups = linkNames(["place: Lake Town", "unknown: Orva"].map(thing), {
      aliases: [["Orva", "Lake Town"]],
      scope: "corpus",
    });
    expect(groups).toEqual([{ members: [0, 1], type: "place", name: "Orva" }]);
  });
});
