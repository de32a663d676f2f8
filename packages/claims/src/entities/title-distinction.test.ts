import { describe, expect, it } from "vitest";
import { defaultAnnotator } from "../annotate/index.js";
import { findEntities } from "./find-entities.js";

/** What the title of a text adds to the name of the first entity. */
function distinctionIn(text: string): string | undefined {
  const blocks = [{ start: 0, end: text.length, role: "paragraph" as const }];
  return findEntities({ text }, defaultAnnotator.annotate({ text, blocks }), [])[0]?.entity.distinction;
}

describe("the distinction of a title", () => {
  it.each([
    ["Tom Hale (rower, born 1950) Tom Hale (born 3 May 1950) is a rower.", "rower, born 1950"],
    ["Tom Hale ( rower , born 1950 ) - Lake Review", "rower, born 1950"],
    ["Tom Hale (tennis)\nTom Hale plays.", "tennis"],
    ["Tom Hale (died 1566) Tom Hale was a rower.", "died 1566"],
  ])("%s", (text, distinction) => {
    expect(distinctionIn(text)).toBe(distinction);
  });

  it.each([
    "Tom Hale (born 3 May 1950) Hale is a rower.",
    "Tom Hale (left) met a rower.",
    "Tom Hale (rower) met a friend.",
    "A rower, Tom Hale (tennis) Hale said.",
    "Central Command (CENTCOM) The command moved.",
  ])("is none in %s", (text) => {
    expect(distinctionIn(text)).toBeUndefined();
  });
});
