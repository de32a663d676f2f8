import { describe, expect, it } from "vitest";
import { formatValue } from "../kinds/index.js";
import { readReferenceFile } from "./read-reference-file.js";

/** Each fact on a line: predicate, slot, subject and value. */
function facts(content: string): readonly string[] {
  const { facts, problems } = readReferenceFile("facts.yaml", content);
  expect(problems).toEqual([]);
  return facts.map(({ assertion: { predicate, slot, subject, value, qualifiers } }) => {
    const name = subject.type === "entity" ? subject.entity.name : subject.name;
    const phase = qualifiers.phase === undefined ? "" : ` (${qualifiers.phase})`;
    return `${predicate} ${slot}${phase} ${name}: ${formatValue(value)}`;
  });
}

const problems = (content: string) =>
  readReferenceFile("facts.yaml", content).problems.map(({ line, field, message }) =>
    `${line} ${field} ${message}`.replace(/ +/g, " "),
  );

describe("readReferenceFile", () => {
  it("reads facts in parts", () => {
    const content = `
- subject: Marta Lindqvist
  predicate: birth
  slot: when
  value: 3 June 1940
- { subject: the Lowland War, predicate: war, slot: when, phase: end, value: 1873 }
- { subject: Orva, predicate: population, slot: howMany, value: 5200 }
- { subject: Lowland War, predicate: war, slot: howLong, value: nearly two years }
- { subject: Marta Lindqvist, predicate: birth, slot: where, value: Vienna }
`;
    expect(facts(content)).toEqual([
      "birth when Marta Lindqvist: 3 June 1940",
      "war when (end) Lowland War: 1873",
      "population howMany Orva: 5,200 people",
      "war howLong Lowland War: nearly 2 years",
      "birth where Marta Lindqvist: Vienna",
    ]);
  });

  it("reads a sentence as it reads articles", () => {
    expect(facts("- sentence: The Lowland War began in 1871 and lasted two years.")).toEqual([
      "war when (start) Lowland War: 1871",
      "war howLong Lowland War: 2 years",
    ]);
  });

  it.each([
    ["When was Marta Lindqvist born?", "1940", "birth when Marta Lindqvist: 1940"],
    ["when did Marta Lindqvist die", "1999", "death when Marta Lindqvist: 1999"],
    ["When did the Lowland War end?", "1873", "war when (end) Lowland War: 1873"],
    ["How long did the Lowland War last?", "two years", "war howLong Lowland War: 2 years"],
  ])("reads the question %j", (question, value, expected) => {
    expect(facts(JSON.stringify([{ question, value }]))).toEqual([expected]);
  });

  it("reads JSON", () => {
    const content = '[\n\t{"subject": "Ann Lee", "predicate": "death", "slot": "when", "value": 2019}\n]';
    expect(facts(content)).toEqual(["death when Ann Lee: 2019"]);
  });

  it("keeps when a fact holds and where it is known from", () => {
    const [fact] = readReferenceFile(
      "facts.yaml",
      "- { subject: Orva, predicate: population, slot: howMany, value: 5200, from: 2015, to: 2020-06, source: The census }",
    ).facts;
    expect(fact).toMatchObject({ from: "2015", to: "2020-06", source: "The census" });
  });

  it.each([
    ["plain", "- sentence: Ann Lee was born in 1940.", "1940"],
    ["double quotes", '\n- sentence: "Ann Lee was born in 1940."', "1940"],
    ["single quotes and leading blanks", "- sentence: '  Ann Lee was born in 1940.'", "1940"],
    ["escapes", '- {"sentence": "Ann \\u004cee was born in 1940."}', "Ann \\u004cee was born in 1940."],
    ["a byte order mark", "\uFEFF- sentence: Ann Lee was born in 1940.", "1940"],
    ["Windows line ends", "# facts\r\n- sentence: Ann Lee was born in 1940.\r\n", "1940"],
    ["a number", "- { question: When was Ann Lee born?, value: 1940 }", "1940"],
  ])("quotes the file verbatim: %s", (_what, content, quote) => {
    const [evidence] = readReferenceFile("facts.yaml", content).facts.map(
      ({ assertion }) => assertion.evidence,
    );
    expect(evidence?.quote).toBe(quote);
    expect(content.slice(evidence?.start, evidence?.end)).toBe(quote);
    const before = content.slice(0, evidence?.start);
    expect(evidence?.line).toBe(before.split("\n").length);
    expect(evidence?.column).toBe(before.length - before.lastIndexOf("\n"));
    expect(content.slice(evidence?.sentenceStart)).toContain(evidence?.sentence);
  });

  it("names every field that is wrong, with its line", () => {
    const content = `- subject: Ann Lee
  predicat: birth
  slot: wen
  value: 1940
- just words
- sentence: Hello there.
- { subject: Ann Lee, predicate: born, slot: when, value: 1940 }
- { subject: Ann Lee, predicate: birth, slot: when, value: soon }
- { subject: Ann Lee, predicate: birth, slot: when, value: 1940, from: yesterday }
- question: What is love?
  value: 3
- { subject: "", predicate: birth, slot: when, value: [1940] }
- { subject: 5, predicate: birth, slot: when }
`;
    expect(problems(content)).toEqual([
      "2 predicat is not a known field",
      "1 predicate is missing",
      "3 slot must be one of when, where, howLong, howMany, howMuch",
      "5 must be a fact with subject, predicate, slot and value",
      "6 sentence says no date, length of time, number or place of anything that is named; give subject, predicate, slot and value",
      '7 predicate "born" is not known; did you mean birth?',
      '8 value "soon" is no date',
      "9 from must be a year, month or day, such as 1994, 1994-05 or 1994-05-31",
      '10 question is not asked in these words; write it as findings do, such as "When was Ann Lee born?"',
      "12 subject must not be empty",
      "12 value must be text or a number",
      "13 subject must be text",
      "13 value is missing",
    ]);
  });

  it.each([
    ["", "1 must be a list of facts"],
    ["subject: Ann Lee", "1 must be a list of facts"],
    ["- a\n- [b", "2 is not YAML or JSON"],
    ["- subject: a\n  subject: b", "2 is not YAML or JSON (duplicate key)"],
    ["- subject: &a x\n  value: *a", "1 must be written without anchors and aliases"],
  ])("declines %j", (content, expected) => {
    expect(problems(content)).toEqual([expect.stringContaining(expected)]);
  });

  it("declines what nests without end", () => {
    expect(problems(`- ${"[".repeat(5000)}`)).toEqual(["1 is nested too deeply"]);
  });

  it("does not take a plan, a denial or somebody else's words for a fact", () => {
    for (const sentence of [
      "The council plans to open the Harrow Bridge in 2030.",
      "Ann Lee was not born in 1940.",
      "A rival claims that Ann Lee was born in 1940.",
    ])
      expect(problems(JSON.stringify([{ sentence }]))).toHaveLength(1);
  });
});
