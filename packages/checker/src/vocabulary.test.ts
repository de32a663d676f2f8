import {
  extract,
  readClaimFile,
  readDocument,
  readReferenceFile,
  readVocabulary,
  writeClaims,
} from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { ask } from "./ask/ask.js";
import { check, type CheckOptions } from "./check.js";

const file = `
predicates:
  - id: commissioning
    verbs: [commission]
    nouns: [commissioning]
    arity: once
  - id: load rating
    nouns: [load rating, rated load]
    property: { dimensions: force, adjectives: strong, verbs: rate }
  - id: throughput
    nouns: throughput
    property: { dimensions: request rate }
units:
  - { name: newton, symbols: N, dimension: force }
  - { name: kilonewton, symbols: kN, factor: 1000, of: newton }
  - { name: pound-force, symbols: lbf, plural: pounds-force, factor: 4.4482216, of: newton }
  - { name: request per second, symbols: rps, dimension: request rate }
  - { name: request per minute, factor: 0.0166666667, of: request per second }
  - { name: smoot, factor: 1.7018, of: metre }
`;
const { vocabulary, problems } = readVocabulary([{ id: "bridges.yaml", content: file }]);

const read = (...texts: readonly string[]) =>
  texts.map((content, index) =>
    extract(readDocument({ id: `${index}.txt`, content, metadata: { date: "2024-05-02" } }), { vocabulary }),
  );

const found = (texts: readonly string[], options: CheckOptions = { vocabulary }) =>
  check(read(...texts), options).findings.map(
    ({ question, answers }) => `${question.text} ${answers.map(({ display }) => display).join(" or ")}`,
  );

it("has no problems", () => expect(problems).toEqual([]));

describe("two articles contradict each other", () => {
  it.each([
    [
      "in a verb and a noun",
      [
        "The Kestrel Bridge was commissioned in 1931.",
        "The commissioning of the Kestrel Bridge was in 1934.",
      ],
      "When was Kestrel Bridge commissioned? 1931 or 1934",
    ],
    [
      "in a property",
      ["The Kestrel Bridge is rated at 40 kN.", "The Kestrel Bridge has a rated load of 60,000 newtons."],
      "What is the load rating of Kestrel Bridge? 40 kilonewtons or 60,000 newtons",
    ],
    [
      "in a property and an adjective",
      ["The load rating of the Kestrel Bridge is 40 kN.", "The Kestrel Bridge is 13,500 lbf strong."],
      "What is the load rating of Kestrel Bridge? 13,500 pounds-force or 40 kilonewtons",
    ],
    [
      "in a unit of a dimension of their own",
      [
        "The Ardal Portal has a throughput of 1,200 rps.",
        "The Ardal Portal has a throughput of 90,000 requests per minute.",
      ],
      "What is the throughput of Ardal Portal? 1,200 requests per second or 90,000 requests per minute",
    ],
    [
      "in a built-in unit and one of the user's",
      ["The Kestrel Bridge is 620 metres long.", "The Kestrel Bridge is 300 smoots long."],
      "300 smoots or 620 metres",
    ],
  ])("%s", (_, texts, expected) => {
    expect(found(texts)).toEqual([expect.stringContaining(expected)]);
    expect(found(texts.toReversed())).toHaveLength(1);
  });
});

describe("and do not where", () => {
  it.each([
    [
      "the year is the same",
      [
        "The Kestrel Bridge was commissioned in 1931.",
        "The commissioning of the Kestrel Bridge was in May 1931.",
      ],
    ],
    [
      "another bridge is meant",
      ["The Kestrel Bridge was commissioned in 1931.", "The Ardal Viaduct was commissioned in 1934."],
    ],
    [
      "the load is the same after conversion",
      ["The Kestrel Bridge is rated at 40 kN.", "The Kestrel Bridge has a rated load of 40,000 newtons."],
    ],
    [
      "the load is the same but for rounding",
      ["The load rating of the Kestrel Bridge is 40 kN.", "The Kestrel Bridge is 9,000 lbf strong."],
    ],
    [
      "the rate is the same after conversion",
      [
        "The Ardal Portal has a throughput of 1,200 rps.",
        "The Ardal Portal has a throughput of 72,000 requests per minute.",
      ],
    ],
    [
      "the length is the same after conversion",
      ["The Kestrel Bridge is 510 metres long.", "The Kestrel Bridge is 300 smoots long."],
    ],
    [
      "dimensions differ",
      ["The Kestrel Bridge has a load of 40 kN.", "The Kestrel Bridge has a load of 40 rps."],
    ],
  ])("%s", (_, texts) => {
    expect(found(texts)).toEqual([]);
  });
});

describe("claim files", () => {
  const texts = [
    "The Kestrel Bridge was commissioned in 1931. The Kestrel Bridge is rated at 40 kN.",
    "The Kestrel Bridge was commissioned in 1934. The Kestrel Bridge is rated at 60 kN.",
  ];
  const written = ["json", "ndjson"] as const;

  it.each(written)(
    "carry in %s what is the user's, and give the same findings without the vocabulary",
    (format) => {
      const { extractions, problems } = readClaimFile(
        `claims.${format}`,
        writeClaims(read(...texts), format),
      );
      expect(problems).toEqual([]);
      expect(check(extractions)).toEqual(check(read(...texts), { vocabulary }));
      expect(check(extractions).findings).toHaveLength(2);
      expect(ask("When was the Kestrel Bridge commissioned?", extractions)).toEqual(
        ask("When was the Kestrel Bridge commissioned?", read(...texts), { vocabulary }),
      );
    },
  );

  const stripped = writeClaims(
    read(...texts).map(({ document, ...rest }) => ({ ...rest, document: { ...document, predicates: [] } })),
    "ndjson",
  );

  it("that lack it are named as such", () => {
    const { problems } = readClaimFile("claims.ndjson", stripped);
    expect(problems[0]).toMatchObject({
      field: "/predicate",
      message: '"commissioning" is no built-in predicate; give the vocabulary that defines it',
    });
  });

  it("that lack it are read with the vocabulary", () => {
    const { extractions, problems } = readClaimFile("claims.ndjson", stripped, { vocabulary });
    expect(problems).toEqual([]);
    expect(check(extractions, { vocabulary }).findings).toHaveLength(2);
  });
});

it.each([
  ["- { subject: Kestrel Bridge, predicate: commissioning, slot: when, value: 1934 }", 1],
  ["- { question: What is the load rating of Kestrel Bridge?, value: 60 kN }", 1],
  ["- { question: What is the load rating of Kestrel Bridge?, value: 40000 newtons }", 0],
  ["- sentence: The Kestrel Bridge was commissioned in 1934.", 1],
  ["- sentence: The Kestrel Bridge was commissioned in 1931.", 0],
])("reference facts may use it: %s", (fact, count) => {
  const reference = readReferenceFile("facts.yaml", fact, { vocabulary });
  expect(reference.problems).toEqual([]);
  const texts = ["The Kestrel Bridge was commissioned in 1931. The Kestrel Bridge is rated at 40 kN."];
  expect(found(texts, { vocabulary, references: [reference] })).toHaveLength(count);
});

it("checks conversions between the user's units", () => {
  expect(found(["The Kestrel Bridge is rated at 40 kN (15,000 lbf)."])).toHaveLength(1);
  expect(found(["The Kestrel Bridge is rated at 40 kN (9,000 lbf)."])).toEqual([]);
});
