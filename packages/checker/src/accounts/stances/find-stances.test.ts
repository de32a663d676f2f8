import { describe, expect, it } from "vitest";
import { checkSources, type Source } from "../../testing/read-cases.js";

describe("stances", () => {
  it.each([
    [
      "off the table and sought",
      "A truce with Libya is off the table, President Ivo Brandt stressed in Rome.",
      "Ivo Brandt's government may later seek a truce, envoys of Libya hope.",
    ],
    [
      "what a pronoun's party rules out",
      "President Ivo Brandt met envoys of Libya. He ruled out a truce.",
      "There are signs that Ivo Brandt is considering a truce with Libya.",
    ],
    [
      "no plans and pursued",
      "Kestrel Airways has no plans to sell the Nordfly hub.",
      "Kestrel Airways wants to sell the Nordfly hub.",
    ],
    [
      "refused and intended",
      "Libya refuses to sign the fishing treaty with France.",
      "Libya intends to sign the fishing treaty with France.",
    ],
  ])("a tension: %s", (_, left, right) => {
    expect(verdictsOf(undated(left), undated(right))).toEqual(["tension"]);
  });

  it.each([
    ["of another party", "Libya ruled out a truce with France.", "France is seeking a truce with Libya."],
    [
      "of those who oppose a party",
      "Ivo Brandt ruled out a truce with Libya.",
      "Ivo Brandt's critics seek a truce with Libya.",
    ],
    [
      "to another course",
      "Ivo Brandt ruled out a deal on steel with Libya.",
      "Ivo Brandt is seeking a deal on grain with Libya.",
    ],
    [
      "that one text tells both of",
      "Ivo Brandt ruled out a truce with Libya on Monday. Ivo Brandt is seeking a truce with Libya.",
      "Ivo Brandt ruled out a truce with Libya.",
    ],
    [
      "that somebody is accused of",
      "Libya accused Ivo Brandt of ruling out a truce.",
      "Ivo Brandt is seeking a truce with Libya.",
    ],
    [
      "in texts with nothing else in common",
      "Ivo Brandt ruled out a truce with Libya.",
      "Ivo Brandt may seek a truce.",
    ],
  ])("are at one: %s", (_, left, right) => {
    expect(verdictsOf(undated(left), undated(right))).toEqual([]);
  });

  it.each([
    [
      "that a text says has changed",
      undated("Ivo Brandt rules out a truce with Libya."),
      undated("Ivo Brandt no longer rules out a truce with Libya."),
    ],
    [
      "of another day",
      { date: "2025-03-04", text: "Ivo Brandt ruled out a truce with Libya." },
      { date: "2025-03-09", text: "Ivo Brandt is seeking a truce with Libya." },
    ],
  ])("an update: %s", (_, left, right) => {
    expect(verdictsOf(left, right)).toEqual(["update"]);
  });
});

function undated(text: string): Source {
  return { date: undefined, text };
}

function verdictsOf(...sources: readonly Source[]): readonly string[] {
  return checkSources(sources).findings.map(({ verdict }) => verdict);
}
