import { describe, expect, it } from "vitest";
import { readSentences, readUnits, showDifference } from "../testing/read-units.js";
import { comparePropositions } from "./compare-propositions.js";

/** What a text and a statement exclude of each other: "red / blue"; null for nothing. */
function clash(text: string, statement: string): string | null {
  const said = readUnits(statement);
  const found = readSentences(text).flatMap((told) => comparePropositions(told, said) ?? [])[0];
  return showDifference(found ?? null);
}

/** Each: a text, a statement that it excludes, one that it does not, and the words that clash. */
type Neighbours = readonly [text: string, clashing: string, harmless: string, words: string];

function expectNeighbours(text: string, clashing: string, harmless: string, words: string): void {
  expect(clash(text, clashing)).toBe(words);
  expect(clash(text, harmless)).toBeNull();
}

describe("a word of the statement for which the text has one that excludes it", () => {
  it.each<Neighbours>([
    [
      "Stomach ulcers are among the adverse effects of painkillers such as Ortavin and its copies.",
      "Ortavin prevents stomach ulcers.",
      "Ortavin causes stomach ulcers.",
      "adverse effects / prevents",
    ],
    [
      "The judge in Bergen read the letter aloud before he found Ivo Brandt innocent of smuggling.",
      "Ivo Brandt is guilty of smuggling.",
      "Ivo Brandt is guilty of arson.",
      "innocent / guilty",
    ],
    [
      "Mayor Ivo Brandt won the vote in Hestra on Sunday, beating Marta Holm.",
      "Ivo Brandt lost the vote in Hestra on Sunday.",
      "Marta Holm lost to Ivo Brandt in the vote in Hestra on Sunday.",
      "won / lost",
    ],
    [
      "Marta Holm, a stern opponent of the harbour tunnel, spoke for an hour in Hestra.",
      "Marta Holm supports the harbour tunnel.",
      "Marta Holm supports the harbour bridge.",
      "opponent of / supports",
    ],
    [
      "The critics were surprised by the harbour festival in Hestra, which was a success.",
      "The harbour festival was a failure.",
      "The harbour festival was not a failure.",
      "success / failure",
    ],
  ])("%s", expectNeighbours);

  it("says nothing where the text has a word of either side", () => {
    const text = "The court found Ivo Brandt guilty of smuggling, but he was acquitted of fraud.";
    expect(clash(text, "Ivo Brandt was convicted of smuggling.")).toBeNull();
  });

  it("does not take what one buys for what another does not sell", () => {
    const text = "The old lorry that Nordfly had owned was sold to a farmer from Hestra on Friday.";
    expect(clash(text, "A farmer from Hestra bought the lorry.")).toBeNull();
  });

  it("says nothing of what is only planned", () => {
    const text = "Marta Holm might oppose the harbour tunnel after all.";
    expect(clash(text, "Marta Holm supports the harbour tunnel.")).toBeNull();
  });
});

describe("a denial amid much else", () => {
  it.each<Neighbours>([
    [
      "Labour members of the Trade Committee, where tariffs are drafted and debated, do not have weak farming records.",
      "Labour members had weak farming records.",
      "Labour members had weak fishing records.",
      "have / had",
    ],
    [
      "Nordfly, which has flown to Hestra and Sund since spring, refused to pay the harbour fee.",
      "Nordfly paid the harbour fee.",
      "Nordfly raised the harbour fee.",
      "pay / paid",
    ],
  ])("%s", expectNeighbours);

  it("leaves open which of several it denies", () => {
    const text = "Nordfly, which has flown to Hestra since spring, did not serve coffee and cake on board.";
    expect(clash(text, "Nordfly served coffee and cake.")).toBeNull();
  });
});

describe("one value of another kind than all else that the text says as well", () => {
  it.each<Neighbours>([
    [
      "The first lighthouse keepers of the island, who were paid in grain, arrived in 1823 on a whaler.",
      "The lighthouse keepers arrived in 1832.",
      "The lighthouse keepers arrived in the 1820s.",
      "1823 / 1832",
    ],
    [
      "After a night of talks the assembly elected nine judges for the new salt tribunal.",
      "The assembly elected 12 judges for the salt tribunal.",
      "The assembly elected 12 clerks for the salt tribunal.",
      "nine / 12",
    ],
    [
      "The remains of the galley, long thought lost, were found in Greece by divers.",
      "The remains of the galley were found in Peru.",
      "The remains of the galley were found in Europe.",
      "Greece / Peru",
    ],
  ])("%s", expectNeighbours);

  it("says nothing where the text leaves a choice", () => {
    const text = "The lighthouse keepers of the island arrived in 1823 or a year later on a whaler.";
    expect(clash(text, "The lighthouse keepers arrived in 1832.")).toBeNull();
  });
});

describe("where somebody has a seat", () => {
  it.each<Neighbours>([
    [
      "Oslo-based Nordfly has scrapped three flights that a travel agent from Peru had booked.",
      "Nordfly's headquarters is in Peru.",
      "Nordfly's headquarters is in Norway.",
      "Oslo / Peru",
    ],
    [
      "The headquarters of Nordfly are in Oslo, above a bakery that opens at four.",
      "Nordfly is based in Lima.",
      "Nordfly is known in Lima.",
      "Oslo / Lima",
    ],
  ])("%s", expectNeighbours);
});

describe("deeds told by a noun", () => {
  it.each<Neighbours>([
    [
      "Shareholders cheered Nordfly's recent acquisition of Kestrel Airways on Monday.",
      "Kestrel Airways bought Nordfly.",
      "Nordfly bought Kestrel Airways.",
      "acquisition / bought",
    ],
    [
      "The ferry strike overshadowed the sale of Kestrel Airways to Nordfly.",
      "Nordfly was bought by Kestrel Airways.",
      "Nordfly was praised by Kestrel Airways.",
      "sale / bought",
    ],
    [
      "In 1984, after Holm's resignation, Brandt was elected as secretary of the rowing club.",
      "Holm succeeded Brandt.",
      "Brandt succeeded Holm.",
      "elected / succeeded",
    ],
    [
      "Ivo Brandt took over from Marta Holm as head of the rowing club.",
      "Marta Holm succeeded Ivo Brandt.",
      "Marta Holm preceded Ivo Brandt.",
      "took / succeeded",
    ],
  ])("%s", expectNeighbours);

  it("are not told where they are only planned", () => {
    const text = "Nordfly's planned acquisition of Kestrel Airways worries the town.";
    expect(clash(text, "Kestrel Airways bought Nordfly.")).toBeNull();
  });
});

describe("a text that is no short statement", () => {
  it("is not read as one", () => {
    const [told] = readSentences(
      "Stomach ulcers are among the adverse effects of painkillers such as Ortavin.",
    );
    const [, said] = readSentences("Marta Holm runs the mill. Ortavin prevents stomach ulcers.");
    if (told === undefined || said === undefined) throw new Error("no sentence");
    expect(comparePropositions(told, said)).toBeNull();
  });
});
