import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { toldSentences } from "../sentences/told-sentence.js";
import { alignLabels } from "./labels.js";

const isle = (name: string, ahead: string, judges: string): readonly string[] => [
  `**Capital:** the town of ${name} Harbour`,
  `**Highest point:** the old light at ${name} Head`,
  `**Time difference:** the clocks are ${ahead} ahead of those of the mainland`,
  `**Courts:** a court of appeal of at least ${judges} judges`,
  `**Language:** ${name}ish, which is spoken by all but a few`,
];

/** Whether the sentences on courts of two pages fill in one field of a form. */
function areFields(...pages: readonly (readonly string[])[]): boolean {
  const told = toldSentences(
    pages.map((lines, at) => extract(readDocument({ id: `${String(at)}.md`, content: lines.join("\n\n") }))),
  );
  const [a, b] = told.filter(({ lower }) => lower.includes("court of appeal"));
  const fillOneField = alignLabels({ toldIn: (id) => told.filter(({ document }) => document.id === id) });
  return a !== undefined && b !== undefined && fillOneField(a, b);
}

const [orva, hestra] = [isle("Orva", "3 hours", "2"), isle("Hestra", "5 hours", "4")];

describe("sentences with a label", () => {
  it("fill in one field where the pages have five fields once each", () => {
    expect(areFields(orva, hestra)).toBe(true);
  });

  it("are notes where the pages have fewer, or have one again and again", () => {
    expect(areFields(orva.slice(1), hestra.slice(1))).toBe(false);
    const again = [...hestra, "**Courts:** none of them sits in winter"];
    expect(areFields(orva, again)).toBe(false);
  });

  it("are copies where hardly anything is filled in otherwise", () => {
    expect(areFields(orva, isle("Orva", "5 hours", "4"))).toBe(false);
  });
});
