import { describe, expect, it } from "vitest";
import { extract } from "../extract.js";
import { readDocument } from "../document/read-document.js";
import { tell } from "../testing/read-assertions.js";
import { readVocabulary } from "./read-vocabulary.js";

function read(content: string) {
  const { vocabulary, problems } = readVocabulary([{ id: "bridges.yaml", content }]);
  expect(problems).toEqual([]);
  return vocabulary;
}

const problems = (content: string) =>
  readVocabulary([{ id: "own.yaml", content }]).problems.map(({ line, field, message }) =>
    `${line} ${field} ${message}`.replace(/ +/g, " "),
  );

const bridges = `
predicates:
  - id: commissioning
    verbs: [commission]
    nouns: [commissioning]
    arity: once
  - id: load rating
    nouns: [load rating, rated load]
    property:
      dimensions: force
      adjectives: strong
      verbs: rate, carry
units:
  - { name: kilonewton, symbols: kN, factor: 1000, of: newton }
  - { name: newton, symbols: N, dimension: force }
  - { name: smoot, factor: 1.7018, of: m }
  - { name: request per second, symbols: [req/s, rps] }
`;

/** What a text says with the bridges' vocabulary, but for whether anything happened. */
const told = (text: string) =>
  extract(readDocument({ id: "a.txt", content: text }), { vocabulary: read(bridges) })
    .assertions.filter(({ slot }) => slot !== "whether")
    .map(tell);

describe("what is read with a vocabulary", () => {
  it.each([
    ["The Kestrel Bridge was commissioned in 1931.", "commissioning.when(Kestrel Bridge) = 1931"],
    ["The ministry commissioned the Kestrel Bridge in 1931.", "commissioning.when(Kestrel Bridge) = 1931"],
    ["The commissioning of the Kestrel Bridge was in 1931.", "commissioning.when(Kestrel Bridge) = 1931"],
    ["The Kestrel Bridge is rated at 40 kN.", "load rating.howMuch(Kestrel Bridge) = 40 kilonewtons"],
    ["The Kestrel Bridge carries 40 kilonewtons.", "load rating.howMuch(Kestrel Bridge) = 40 kilonewtons"],
    ["Inspectors rated the Kestrel Bridge at 40 kN.", "load rating.howMuch(Kestrel Bridge) = 40 kilonewtons"],
    ["The Kestrel Bridge has a rated load of 40 kN.", "load rating.howMuch(Kestrel Bridge) = 40 kilonewtons"],
    ["The Kestrel Bridge's load rating is 900 N.", "load rating.howMuch(Kestrel Bridge) = 900 newtons"],
    ["The Kestrel Bridge is 40 kN strong.", "load rating.howMuch(Kestrel Bridge) = 40 kilonewtons"],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    // Verbs of a property are only that with a measure of its dimension.
    ["The Kestrel Bridge was rated in 1990.", ["to rate.when(Kestrel Bridge) = 1990"]],
    ["The Kestrel Bridge carries 40 lorries.", ["to carry.howMany(Kestrel Bridge) = 40 lorries [lorry]"]],
    // A property has no date, and no other measure.
    ["The Kestrel Bridge has a load rating of 12 percent.", []],
    // Signs mean what they say in this very case.
    ["The Kestrel Bridge is rated at 40 kn.", []],
  ])("but: %s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("counts own units in built-in ones", () => {
    const [assertion] = extract(
      readDocument({ id: "a.txt", content: "The Kestrel Bridge has a length of 100 smoots." }),
      { vocabulary: read(bridges) },
    ).assertions;
    expect(assertion?.value).toMatchObject({
      dimension: "length",
      unit: "metre",
      statedUnit: "smoot",
      amount: 100,
      own: { plural: "smoots", factor: 1.7018 },
    });
  });

  it("keeps in the document which of the user's predicates were met", () => {
    const { document } = extract(
      readDocument({ id: "a.txt", content: "The Kestrel Bridge was commissioned in 1931." }),
      { vocabulary: read(bridges) },
    );
    expect(document.predicates?.map(({ id }) => id)).toEqual(["commissioning"]);
  });

  it("lets the user's word go before a built-in one", () => {
    const vocabulary = read("- { id: unveiling, verbs: open, arity: once }");
    const { assertions } = extract(
      readDocument({ id: "a.txt", content: "The mayor opened the Kestrel Bridge in 1931." }),
      { vocabulary },
    );
    expect(assertions.map(tell)).toContain("unveiling.when(Kestrel Bridge) = 1931");
  });
});

const own = (content: string) => read(content).own.predicates[0];

describe("a predicate in short", () => {
  it("fills in arity, roles and questions", () => {
    expect(own("- { id: retrofit, verbs: retrofitted, nouns: retrofit }")).toEqual({
      id: "retrofit",
      arity: "many",
      subject: "patient",
      verbs: [{ lemmas: expect.arrayContaining(["retrofit"]), subject: "agent", object: "patient" }],
      nouns: [{ lemmas: ["retrofit"], of: "patient" }],
      ask: expect.objectContaining({ where: expect.stringContaining("{subject}") }),
    });
  });

  it.each([
    ["- { id: a, verbs: commission }", "when", "When was {subject} commissioned?"],
    ["- { id: a, verbs: rewire }", "who", "Who rewired {subject}?"],
    ["- { id: a, verbs: carry out }", "when", "When was {subject} carried out?"],
    ["- { id: a, verbs: undergo, subject: agent }", "when", "When did {subject} undergo?"],
    ["- { id: a, nouns: load test }", "when", "When was the load test of {subject}?"],
    ["- { id: a, nouns: regatta, subject: event }", "howLong", "How long did {subject} last?"],
    [
      "- { id: a, nouns: draught, property: { dimensions: length } }",
      "howMuch",
      "What is the draught of {subject}?",
    ],
    [
      '- { id: a, verbs: commission, questions: { when: "Since when does {subject} run?" } }',
      "when",
      "Since when does {subject} run?",
    ],
  ] as const)("%s asks", (content, slot, question) => {
    expect(own(content)?.ask[slot]).toBe(question);
  });

  it("takes words with limits", () => {
    const content = `
- id: tolling
  verbs:
    - { words: toll, with: lorry, unless: [bell, church] }
    - { words: charge, subject: agent, patient: [place, work] }
  nouns: { words: tolling, of: patient, owned: true }
`;
    expect(own(content)).toMatchObject({
      verbs: [
        {
          lemmas: ["toll"],
          subject: "agent",
          object: "patient",
          with: ["lorry"],
          unless: ["bell", "church"],
        },
        { lemmas: ["charge"], subject: "agent", patient: ["place", "work"] },
      ],
      nouns: [{ lemmas: ["tolling"], of: "patient", owned: true }],
    });
  });
});

describe("units", () => {
  it("count in each other, whatever their order and file", () => {
    const a = { id: "a.yaml", content: "- { name: ell, factor: 45, of: nail }" };
    const b = { id: "b.yaml", content: "- { name: nail, factor: 2.25, of: inch, also: clothnail }" };
    const [one, other] = [readVocabulary([a, b]), readVocabulary([b, a])];
    expect(one.vocabulary.own).toEqual(other.vocabulary.own);
    expect(one.vocabulary.own.units).toMatchObject([
      { name: "ell", canonical: "metre", factor: 45 * 2.25 * 0.0254 },
      { name: "nail", words: ["nail", "nails", "clothnail", "clothnails"] },
    ]);
  });

  it("count the base unit of their dimension", () => {
    const { units } = read(
      "- { name: kilopond, dimension: force, factor: 9.80665 }\n- { name: newton, dimension: force }",
    ).own;
    expect(units[0]).toMatchObject({ name: "kilopond", canonical: "newton", factor: 9.80665 });
    expect(read("- { name: rod, dimension: length, factor: 5.0292 }").own.units[0]?.canonical).toBe("metre");
  });

  it.each([
    ["request per second", "requests per second"],
    ["inch pound", "inch pounds"],
    ["berry", "berries"],
    ["box/day", "boxes/day"],
  ])("of %s: %s", (name, plural) => {
    expect(read(`- { name: ${name} }`).own.units[0]?.plural).toBe(plural);
  });
});

describe("what is wrong is named with its line and field", () => {
  it.each([
    ["just words", "1 must have predicates, units or both"],
    ["- [", "1 is not YAML or JSON (bad indent)"],
    ["predicate: []", "1 predicate is not a known field"],
    ["units: none", "1 units must be a list"],
    ["- 5", "1 must be a predicate with an id, or a unit with a name"],
    ["- id: a\n  verb: go", "2 verb is not a known field"],
    ["- { verbs: toll }", "1 id is missing"],
    ["- id: a\n  arity: twice\n  verbs: toll", "2 arity must be one of once, many, state"],
    [
      "- id: a\n  verbs:\n    - toll\n    - { words: charge, object: bridge }",
      "4 verbs.1.object must be one of agent, patient",
    ],
    ["- id: a\n  verbs: [5]", "2 verbs.0 must be a word, or words with what stands beside them"],
    ["- id: a", '1 id "a" has no word that says it; give verbs or nouns'],
    [
      "- { id: opening, verbs: unveil }",
      '1 id "opening" is a built-in one; choose another, your words go before those of built-in ones',
    ],
    [
      "- { id: to toll, verbs: toll }",
      '1 id "to toll" is a built-in one; choose another, your words go before those of built-in ones',
    ],
    ["- { id: a, verbs: toll }\n- { id: a, verbs: charge }", '2 id "a" is defined twice'],
    [
      "- { id: a, verbs: toll }\n- { id: b, verbs: toll }",
      '2 verbs "toll" says a as well; tell them apart by with, unless or patient',
    ],
    [
      "- { id: a, verbs: put into service }",
      '1 verbs "put into service" is more than a verb; give words: put and the noun beside it under with',
    ],
    [
      "- id: a\n  verbs: toll\n  questions:\n    when: When was it tolled?",
      '4 questions.when must have {subject} where the name goes, as in "When was {subject} opened?"',
    ],
    [
      '- id: a\n  verbs: toll\n  questions: { when: "When was {name} tolled?" }',
      "3 questions.when may have no braces but those of {subject}, {measure}, {event}",
    ],
    [
      "- id: a\n  property: { dimensions: [lenght] }\n  nouns: reach",
      '2 property.dimensions "lenght" is measured in no unit; built in are count, ordinal, number, percent, percentage-point, money …, others come with a unit of yours',
    ],
    [
      "- id: a\n  arity: many\n  property: { dimensions: length }\n  nouns: reach",
      "2 arity of a property must be state, or once for what never changes",
    ],
    ["- { name: rod, factor: 0, of: metre }", "1 factor must be a number greater than 0"],
    ["- { name: rod, factor: -5, of: metre }", "1 factor must be a number greater than 0"],
    ["- { name: rod, factor: .nan, of: metre }", "1 factor must be a number greater than 0"],
    ["- { name: rod, factor: .inf, of: metre }", "1 factor must be a number greater than 0"],
    ["- { name: rod, factor: five, of: metre }", "1 factor must be a number greater than 0"],
    ["- { name: rod, factor: 1e300, of: light year }\n", "1 factor is too large or too small to count with"],
    ["- name: rod\n  factor: 5\n  of: metr", '3 of "metr" is neither a built-in unit nor one of yours'],
    ["- { name: rod, of: metre }", "1 factor is missing: how many metre is one rod?"],
    ["- { name: rod, dimension: length }", "1 factor is missing: how many of which unit (`of`) is one rod?"],
    ["- { name: rod, factor: 5 }", "1 factor counts nothing; say under `of` which unit it counts"],
    [
      "- { name: rod, factor: 5, of: metre, dimension: mass }",
      "1 dimension is mass, but a metre measures length",
    ],
    ["- { name: head, dimension: count }", '1 dimension "count" takes units only with `factor` and `of`'],
    ["- { name: a, factor: 2, of: b }\n- { name: b, factor: 2, of: a }", "1 of goes in a circle: a, b, a"],
    ["- { name: a, factor: 2, of: a }", "1 of goes in a circle: a, a"],
    [
      "- { name: newton, dimension: force }\n- { name: dyne, dimension: force }",
      "2 dimension has its base unit already, newton; say how many newton it is: factor and of",
    ],
    [
      "- { name: rod, factor: 5, of: metre }\n- { name: pole, also: rod, factor: 5, of: metre }",
      '1 name "rod" is said of pole as well',
    ],
    [
      "- { name: degree Rankine, factor: 1, of: degree Fahrenheit }",
      '1 of "degree Fahrenheit" is neither a built-in unit nor one of yours',
    ],
    [
      "- &a { name: rod, factor: 5, of: metre }\n- *a",
      "2 must be a predicate with an id, or a unit with a name",
    ],
  ])("%j", (content, expected) => {
    expect(problems(content)[0]).toBe(expected);
  });
});
