import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { cutUnits } from "../../sentences/cut-units.js";
import { toldSentences } from "../../sentences/told-sentence.js";
import { placesIn } from "./told-place.js";

describe("the places of what a sentence tells", () => {
  it.each([
    ["The body of Ivo Brandt was found in a barn on Tuesday.", ["find at barn"]],
    ["His body was pulled from a river.", ["pull at river"]],
    ["A bomb went off at a mosque in Graz.", ["go off at mosque", "go off at Graz"]],
    ["A cargo plane crashed on Friday into the sea.", ["crash at sea"]],
    ["The ministers held talks on steel in Vienna.", ["talks at Vienna"]],
    ["The fire broke out in the kitchen.", ["fire at kitchen"]],
    ["The trawler sank off the coast of Norway.", ["sink near Norway"]],
    ["A quake struck 20 km north of Aldmoor.", ["quake near north of Aldmoor"]],
    ["Gas exploded in Corrigan, a southern port.", ["explode at Corrigan"]],
    ["Edda Roos fled to Spain.", ["flee to Spain"]],
    ["Two men were stabbed to death at the main railway station.", ["stab at railway station"]],
  ])("%s", (text, expected) => {
    expect(placesOf(text)).toEqual(expected);
  });

  it.each([
    "The ministers will hold talks in Vienna.",
    "A bomb may have exploded in Graz.",
    "The robberies in Graz worried the minister.",
    "Brandt, who had hidden in a barn, was unhurt.",
    "He lives in Graz and works in a hospital.",
    "The teacher was found in 1998 in a barn.",
    "Nobody was found in a barn.",
    "The minister said in Vienna that it was late.",
    "Several people were hurt in several houses.",
  ])("none: %s", (text) => {
    expect(placesOf(text)).toEqual([]);
  });
});

function placesOf(text: string): readonly string[] {
  return toldSentences([extract(readDocument({ id: "a", content: text }))])
    .flatMap((told) => placesIn(cutUnits(told)))
    .map(({ deed, role, unit }) => `${deed.lemma === "talk" ? deed.lower : deed.lemma} ${role} ${unit.text}`);
}
