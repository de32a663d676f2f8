import { describe, expect, it } from "vitest";
import { clash } from "../testing/clash.js";

/** Each: what the first says, what excludes it, and what does not. */
type Neighbours = readonly [told: string, clashing: string, harmless: string];

function expectNeighbours(told: string, clashing: string, harmless: string): void {
  expect(clash(told, clashing)).not.toBeNull();
  expect(clash(clashing, told)).not.toBeNull();
  expect(clash(told, harmless)).toBeNull();
  expect(clash(harmless, told)).toBeNull();
}

describe("what is said of one thing only", () => {
  it.each<Neighbours>([
    [
      "Hestra was written solely by Renata Holm.",
      "Hestra was written by Renata Holm and Anton Weiss.",
      "Hestra was written by Renata Holm in Oslo and published in Bergen.",
    ],
    [
      "Ivo Brandt is only an actor.",
      "Ivo Brandt (born 4 May 1961) is a Norwegian actor, director and film producer.",
      "Ivo Brandt (born 4 May 1961) is a tall and friendly Norwegian actor.",
    ],
    [
      "Nordfly's planes are sold in Norway only.",
      "Nordfly's planes are sold in many countries.",
      "Nordfly's planes are sold in many towns of Norway.",
    ],
    [
      "Ivo Brandt works exclusively for Kestrel Airways.",
      "Ivo Brandt works for Nordfly.",
      "Ivo Brandt worked for Nordfly until 1990.",
    ],
    [
      "Ivo Brandt speaks only Norwegian.",
      "Ivo Brandt speaks Norwegian, German and French.",
      "Ivo Brandt speaks Norwegian with his sons and daughters.",
    ],
    [
      "Ivo Brandt has only one child.",
      "Ivo Brandt has three children.",
      "Ivo Brandt has three children's books at home.",
    ],
    [
      "The Orva Prize is given only to poets.",
      "The Orva Prize is given to novelists and poets.",
      "The Orva Prize is given to poets and was first awarded in 1961.",
    ],
  ])("%s", expectNeighbours);
});

describe("what is not only so", () => {
  it.each([
    ["Nordfly does not only fly to Oslo.", "Nordfly flies to Oslo and Bergen."],
    ["Nordfly only flew to Oslo in 1961.", "Nordfly flew to Oslo and Bergen."],
    ["Ivo Brandt was the only son of a painter.", "Ivo Brandt was a poet and a judge."],
    ["Ivo Brandt is only a boy.", "Ivo Brandt is a singer."],
    ["Ivo Brandt only sang with Renata Holm in Oslo.", "Ivo Brandt sang with Anton Weiss and Karl Weiss."],
  ])("%s", (told, harmless) => {
    expect(clash(told, harmless)).toBeNull();
    expect(clash(harmless, told)).toBeNull();
  });
});
