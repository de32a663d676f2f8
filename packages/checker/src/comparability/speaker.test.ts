import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { check } from "../check.js";

/** What the gate finds of the voices that give two figures of one quake. */
function voices(left: string, right: string): readonly string[] {
  const extractions = [
    `The quake killed 12 people, ${left} said.`,
    `The quake killed 19 people, ${right} said.`,
  ].map((content, index) => extract(readDocument({ id: String(index), content })));
  return check(extractions, { sameEvent: true }).findings.flatMap(({ comparability }) =>
    comparability
      .filter((each) => each.check === "speaker")
      .map(({ status, reason }) => `${status}: ${reason}`),
  );
}

describe("two voices", () => {
  it.each([
    ["the governor", "Larrow governor Ivo Brandt"],
    ["police", "police"],
    ["Ivo Brandt", "Brandt"],
  ])("are one: %s, %s", (left, right) => {
    expect(voices(left, right)).toEqual([expect.stringMatching(/^met: both as told by /u)]);
  });

  it.each([
    ["the governor", "the mayor"],
    ["he", "he"],
    ["officials", "officials"],
    ["a witness", "a witness"],
    ["governor Edda Moor", "governor Ivo Brandt"],
  ])("may be two: %s, %s", (left, right) => {
    expect(voices(left, right)).toEqual([expect.stringMatching(/^unknown: as told by /u)]);
  });
});
