import { describe, expect, it } from "vitest";
import { checkSources } from "../testing/read-cases.js";

const copy = (name: string, verb = "opened"): string =>
  `The night ferry to Hestra ran aground off Aldbury on Friday, and nobody was hurt. The line was ${verb} by ${name} and two ` +
  `partners at the old harbour. Passengers slept in the school. The mayor asked the county for blankets and two more boats. ` +
  `Divers will look at the hull once the storm has passed, she told a crowd outside the library.`;

const namesIn = (...texts: readonly string[]): readonly string[] =>
  checkSources(texts.map((text) => ({ date: undefined, text }))).findings.map(
    ({ verdict, answers }) => `${verdict}: ${answers.map(({ display }) => display).join(" / ")}`,
  );

describe("copies of one text", () => {
  it("differ in a name", () => {
    expect(namesIn(copy("Nordfly"), copy("Kestrel"))).toEqual(["tension: Kestrel / Nordfly"]);
  });

  it.each([
    ["a fuller name", "Marta Holm", "Holm"],
    ["a name spelt otherwise", "Marta Holmgren", "Marta Holmgreen"],
    ["initials", "ORS", "Orva River Shipping"],
  ])("do not differ by %s", (_, a, b) => {
    expect(namesIn(copy(a), copy(b))).toEqual([]);
  });

  it("do not differ by a name where more is told otherwise", () => {
    expect(namesIn(copy("Nordfly"), copy("Kestrel", "bought"))).toEqual([]);
  });

  it("are not texts of two happenings", () => {
    const other = `The line was opened by Kestrel and two partners at the old harbour.`;
    expect(namesIn(copy("Nordfly"), other)).toEqual([]);
  });
});
