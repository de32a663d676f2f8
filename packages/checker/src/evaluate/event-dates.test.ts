import { readDocument, recogniseValues, type DatedPhrase, type DateValue } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { evaluateEventDates } from "./event-dates.js";
import type { DocumentsRecord } from "./records.js";
import { proportion } from "./scores.js";

const text = "Anna left in May 1998. The mill shut. Rain fell. Boats took the old bridge over.";

function valueOf(wording: string): DateValue {
  const document = readDocument({ id: "a", content: `It began ${wording}.`, format: "text" });
  const value = recogniseValues(document, { reference: "1998-05-20" })[0]?.value;
  if (value?.kind !== "date") throw new Error(`no date in "${wording}"`);
  return value;
}

/** A date of the word `word` of the text. */
function dated(word: string, wording: string, basis: DatedPhrase["basis"] = "stated"): DatedPhrase {
  const start = text.indexOf(word);
  return { start, end: start + word.length, value: valueOf(wording), basis };
}

function recordOf(...mentions: readonly (readonly [word: string, date: string, quote?: string | null])[]) {
  const events = mentions.map(([word, date, quote = text]) => ({
    date,
    mentions: [{ doc: "1", word, quote }],
  }));
  return {
    id: "r",
    docs: [{ id: "1", text }],
    timelines: [{ entity: "Anna", events }],
  } satisfies DocumentsRecord;
}

const evaluate = (record: DocumentsRecord, ...dates: readonly DatedPhrase[]) =>
  evaluateEventDates([record], (id, doc) => (id === "r" && doc === "1" ? dates : []));

const relationTo = (label: string, given: DatedPhrase) => {
  const [date] = evaluate(recordOf(["left", label]), given).datesOf("r");
  return date?.relation;
};

const answerOf = (...given: readonly DatedPhrase[]) =>
  evaluate(recordOf(["left", "1998-XX-XX"]), ...given).datesOf("r")[0]?.answer;

describe("evaluateEventDates", () => {
  it.each([
    ["in 1998", "1998-XX-XX", "agreeing"],
    ["on 3 May 1998", "1998-XX-XX", "agreeing"],
    ["on 3 May 1998 at 15:00", "1998-05-03", "agreeing"],
    ["in May 1998", "1998-05-XX", "agreeing"],
    ["in May 1998", "1998-05", "agreeing"],
    ["on 29 February 1996", "1996-02-XX", "agreeing"],
    ["in 1994", "199X-XX-XX", "agreeing"],
    ["in May 1998", "1998-05-03", "overlapping"],
    ["in 1998", "1998-05-XX", "overlapping"],
    ["since 1998", "1998-05-03", "overlapping"],
    ["before 1999", "1998-05-03", "overlapping"],
    ["on 4 May 1998", "1998-05-03", "disjoint"],
    ["in June 1998", "1998-05-XX", "disjoint"],
    ["in 1997", "1998-XX-XX", "disjoint"],
    ["before 1998", "1998-05-03", "disjoint"],
  ])("%s is to %s: %s", (wording, label, relation) => {
    expect(relationTo(label, dated("left", wording))).toBe(relation);
  });

  it("takes the date said of the mention, else of its sentence, else one assumed", () => {
    const sentence = dated("left", "in 1997", "sentence");
    const before = dated("left", "in 1996", "sentence before");
    const story = dated("left", "in 1995", "story");
    const publication = dated("left", "in 1994", "publication");
    expect(answerOf(publication, sentence, dated("left", "in 1998"))).toEqual({
      display: "1998",
      basis: "stated",
    });
    expect(answerOf(story, before, sentence)).toEqual({ display: "1997", basis: "sentence" });
    expect(answerOf(story, before)).toEqual({ display: "1996", basis: "sentence before" });
    expect(answerOf(publication, story)).toEqual({ display: "1995", basis: "story" });
    expect(answerOf(publication)).toEqual({ display: "1994", basis: "publication" });
    expect(answerOf(dated("left", "recently"))).toBeNull();
    expect(answerOf(dated("shut", "in 1998"))).toBeNull();
  });

  it("counts each mention once, by what dates it, and those without an answer by why", () => {
    const record = recordOf(
      ["left", "1998-05-XX"],
      ["left", "1998-05-XX"],
      ["shut", "1998-05-03"],
      ["fell", "1998-05-03"],
      ["took_over", "1998-05-03"],
      ["left", "XXXX-XX-XX"],
      ["swam", "1998-05-03"],
      ["left", "1998-05-03", null],
    );
    const { scores, datesOf } = evaluate(
      record,
      dated("left", "in May 1998"),
      dated("shut", "in May 1998", "sentence"),
      dated("took", "recently"),
    );
    expect(scores).toEqual({
      mentions: 6,
      agreeing: proportion(1, 6),
      overlapping: proportion(2, 6),
      bases: [
        { basis: "stated", agreeing: proportion(1, 1), overlapping: proportion(1, 1) },
        { basis: "sentence", agreeing: proportion(0, 1), overlapping: proportion(1, 1) },
      ],
      undated: 4,
      lost: 2,
    });
    expect(datesOf("r").slice(0, 3)).toEqual([
      {
        doc: "1",
        span: { start: 5, end: 9 },
        word: "left",
        label: "1998-05-XX",
        answer: { display: "May 1998", basis: "stated" },
        relation: "agreeing",
      },
      {
        doc: "1",
        span: { start: 32, end: 36 },
        word: "shut",
        label: "1998-05-03",
        answer: { display: "May 1998", basis: "sentence" },
        relation: "overlapping",
      },
      {
        doc: "1",
        span: { start: 43, end: 47 },
        word: "fell",
        label: "1998-05-03",
        answer: null,
        relation: null,
      },
    ]);
  });

  it("has nothing to say where nothing is labelled", () => {
    const { scores, datesOf } = evaluate({ id: "r", docs: [] });
    expect([scores, datesOf("r")]).toEqual([null, []]);
  });
});
