import { readFileSync } from "node:fs";
import { extract, readDocument, type Extraction } from "@gainsay/claims";
import { assert, property, shuffledSubarray } from "fast-check";
import { describe, expect, it } from "vitest";
import { answerQuestions } from "./ask/answer-questions.js";
import { check } from "./check.js";
import { version } from "./version.js";

function read(id: string, content: string, date?: string): Extraction {
  return extract(readDocument({ id, content, ...(date === undefined ? {} : { metadata: { date } }) }));
}

const texts = [
  "Rebels toppled Nicolae Petrescu in March 1991.",
  "The overthrow of Nicolae Petrescu in May 1991 surprised his enemies.",
  "Nicolae Petrescu was ousted on 4 May 1991.",
  "The Lowland War began in 1871 and lasted 13 years.",
  "The 30-year Lowland War left the coast empty.",
  "The Lowland War broke out in 1873.",
  "Nothing happened.",
];
const corpus = texts.map((text, index) => read(`${index}.txt`, text));

/** The severities of what a check of these texts finds. */
function severitiesIn(...contents: readonly string[]): readonly string[] {
  return check(contents.map((content, index) => read(`${index}.txt`, content))).findings.map(
    ({ severity }) => severity,
  );
}

/** How severe it is that somebody was ousted on a day, and on 8 June in another text. */
const severityOf = (day: string): string | undefined =>
  check([
    read("a", `Nicolae Petrescu was ousted on ${day}.`, "2024-06-13"),
    read("b", "Rebels toppled Nicolae Petrescu on 8 June 2024."),
  ]).findings.find(({ rule }) => rule === "date-conflict")?.severity;

/** A text whose title adds to the name. */
const titled = (distinction: string, year: number) =>
  `Ivo Brandt (${distinction}) Ivo Brandt was born in ${year}.`;

describe("check", () => {
  it("finds the questions whose answers cannot all be true, and no others", () => {
    const findings = check(corpus).findings.map(({ question, answers }) => [
      question.text,
      ...answers.map(({ display }) => display),
    ]);
    expect(findings).toEqual([
      ["How long did Lowland War last?", "13 years", "30 years"],
      ["When did Lowland War begin?", "1871", "1873"],
      ["When was Nicolae Petrescu overthrown?", "May 1991", "March 1991"],
    ]);
  });

  it("says which article is later only where both are dated", () => {
    const [young, old] = ["Ivo Brandt, 49, drove the bus.", "Ivo Brandt, 51, drove the bus."];
    const reasonOf = (date?: string): readonly string[] =>
      check([read("a", young, date), read("b", old, "2025-03-06")]).findings.map(
        ({ verdict, reason }) => `${verdict}: ${reason.split(":")[0] ?? ""}`,
      );
    expect(reasonOf("2023-03-04")).toEqual(["update: The later article has the later figure"]);
    expect(reasonOf()).toEqual(["update: Each may have held at its time"]);
  });

  it("takes the year of a day that names its weekday as stated, and of another as inferred", () => {
    expect(severityOf("Tuesday, 11 June")).toBe("error");
    expect(severityOf("11 June")).toBe("warning");
    expect(severityOf("Monday, 11 June")).toBe("warning");
  });

  it("doubts that one name is one person where nothing else shows it", () => {
    const rower =
      "Ivo Brandt was born in 1948. The rower trained on the lake with two crews, won medals in three regattas, and coached juniors until his knee gave way. Oars, boats and gloves of his stand in the club house, beside photographs of storms, locks, weirs and a capsized umpire. A stadium, a bridge and a bakery carry plaques.";
    const painter =
      "Ivo Brandt was born in 1979. The painter sells large canvases of harbours, teaches etching at a college, and lives above a shop with four cats. Collectors prize etchings of quays, cranes, nets, gulls, pilots and fog. Museums hung copper plates next to poems, masks, tapestries and a broken clock.";
    const neighbour =
      "Ivo Brandt was born in 1979 in Tolburg. The rower trained on the lake with two crews, won medals in three regattas, and coached juniors until his knee gave way. Oars, boats and gloves of his stand in the club house.";
    expect(severitiesIn(rower, painter)).toEqual(["warning"]);
    expect(severitiesIn(rower, neighbour)).toEqual(["error"]);
  });

  it("tells namesakes apart by what titles add to their name", () => {
    expect(severitiesIn(titled("rower", 1948), titled("painter", 1979))).toEqual([]);
    expect(severitiesIn(titled("rower", 1948), titled("rower", 1979))).toEqual(["error"]);
    expect(severitiesIn(titled("rower", 1948), "Ivo Brandt was born in 1979.")).toEqual([]);
  });

  it("gives the same report in whatever order the documents come", () => {
    const report = JSON.stringify(check(corpus));
    assert(
      property(shuffledSubarray(corpus, { minLength: corpus.length }), (shuffled) => {
        expect(JSON.stringify(check(shuffled))).toBe(report);
      }),
      { numRuns: 30 },
    );
  });

  it("shows a disagreement once, though the sentences are alike too", () => {
    const findings = check([
      read("a.txt", "Ivo Brandt was born in Graz in 1948, the son of a miner."),
      read("b.txt", "Ivo Brandt was born in Graz in 1984, the son of a miner."),
    ]).findings.map(({ rule }) => rule);
    expect(findings).toEqual(["date-conflict"]);
  });

  it("counts what it read, and carries over what it could not", () => {
    const { corpus: read, summary } = check(corpus, {
      notRead: [
        { document: "z", reason: "a" },
        { document: "b", reason: "c" },
      ],
    });
    expect(read).toMatchObject({ documents: 7, notRead: [{ document: "b" }, { document: "z" }] });
    expect(summary).toEqual({ error: 3, warning: 0, info: 0, suppressed: 0, off: 0, unsure: 0 });
  });

  it("has nothing to say of nothing", () => {
    expect(check([]).findings).toEqual([]);
    expect(check([]).corpus).toMatchObject({ documents: 0, assertions: 0, questions: 0 });
  });
});

/** The fingerprints of what two articles disagree on. */
const fingerprint = (a: string, b: string): readonly string[] =>
  check([read("a.txt", a), read("b.txt", b)]).findings.map((finding) => finding.fingerprint);

describe("fingerprints", () => {
  const [first, second] = [texts[0] ?? "", texts[1] ?? ""];
  it("stay when lines move", () => {
    expect(fingerprint(`Grey herons nest here.\n\n${first}`, `${second}\n\nThe canal froze.`)).toEqual(
      fingerprint(first, second),
    );
  });

  it("change when a value changes", () => {
    expect(fingerprint(first.replace("March", "April"), second)).not.toEqual(fingerprint(first, second));
  });
});

describe("answerQuestions", () => {
  it("lists every question with all its answers, agreeing ones too", () => {
    const questions = answerQuestions(corpus).filter(({ slot }) => slot === "when" || slot === "howLong");
    expect(questions.map(({ text, verdict }) => [text, verdict])).toEqual([
      ["How long did Lowland War last?", "contradiction"],
      ["When did Lowland War begin?", "contradiction"],
      ["When was Nicolae Petrescu overthrown?", "contradiction"],
    ]);
    expect(questions[2]?.answers.map(({ display, evidence }) => [display, evidence.length])).toEqual([
      ["May 1991", 2],
      ["March 1991", 1],
    ]);
  });
});

it("says the version of its package", () => {
  const { version: published } = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  ) as { version: string };
  expect(version).toBe(published);
});
