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
      "rejected the idea of, and considered",
      "Kestrel Airways rejects the idea of a merger with Nordfly.",
      "Kestrel Airways is considering a merger with Nordfly.",
    ],
    [
      "being considered and dismissed",
      "A tunnel to Norway is being considered by Denmark.",
      "Denmark has dismissed a tunnel to Norway.",
    ],
    [
      "considered for a day and opposed",
      "Libya is considering a fishing ban for the spring with France.",
      "Libya opposes a fishing ban with France.",
    ],
    [
      "said of oneself, and of one",
      "Kestrel Airways said that it is considering a merger with Nordfly.",
      "Kestrel Airways opposes the merger with Nordfly.",
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
      "of whoever says so",
      "Kestrel Airways said it has proposed a merger with Nordfly.",
      "Nordfly rejects the merger with Kestrel Airways.",
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
      "of which one is what the thing is held to be",
      "Kestrel Airways considered the Nordfly merger too costly for Oslo.",
      "Kestrel Airways opposed the Nordfly merger in Oslo.",
    ],
    [
      "of which one is what a thing is held to amount to",
      "Ivo Brandt considers a truce to be a gift to Libya.",
      "Ivo Brandt ruled out a truce with Libya.",
    ],
    [
      "of which one is how a thing is seen",
      "Ivo Brandt considers a truce as a gift to Libya.",
      "Ivo Brandt ruled out a truce with Libya.",
    ],
    [
      "of which one is what a thing is for",
      "The Nordfly hub was intended by Kestrel Airways for freight.",
      "Kestrel Airways opposes the Nordfly hub.",
    ],
    [
      "to something that is not named",
      "Ivo Brandt considered it in talks with Libya.",
      "Ivo Brandt rejected it in talks with Libya.",
    ],
    ["to a person", "Libya rejected Ivo Brandt in Rome.", "Libya wants Ivo Brandt in Rome."],
    [
      "to what is held to be so",
      "Ivo Brandt dismissed the theory of a plot by Libya.",
      "Ivo Brandt is pursuing the theory of a plot by Libya.",
    ],
    [
      "both against it, for all that is nothing",
      "Some in Libya say that Ivo Brandt dismisses a truce as having little, or nothing, to do with peace.",
      "Ivo Brandt rejects a truce with Libya.",
    ],
    [
      "neither for it nor against it",
      "Kestrel Airways does not oppose a merger with Nordfly.",
      "Kestrel Airways is not seeking a merger with Nordfly.",
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
