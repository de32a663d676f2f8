import { recogniseValues, readDocument, type Assertion } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { evaluateEventDates } from "./event-dates.js";
import type { DocumentsRecord } from "./records.js";
import { proportion } from "./scores.js";

const text = "Anna left in May 1998. The mill shut. Rain fell. Boats took the old bridge over.";

function valueOf(wording: string): Assertion["value"] {
  const document = readDocument({ id: "a", content: `It began ${wording}.`, format: "text" });
  const [mention] = recogniseValues(document, { reference: "1998-05-20" });
  if (mention === undefined) throw new Error(`no value in "${wording}"`);
  return mention.value;
}

/** An assertion on the word `trigger` of the text. */
function assertion(
  trigger: string,
  wording: string,
  {
    slot = "when",
    qualifiers = {},
  }: { readonly slot?: Assertion["slot"]; readonly qualifiers?: object } = {},
): Assertion {
  const start = text.indexOf(trigger);
  const span = { start, end: start + trigger.length };
  return {
    id: trigger,
    subject: { type: "event", event: "", name: "" },
    predicate: "to do",
    slot,
    value: valueOf(wording),
    qualifiers,
    polarity: "affirmed",
    modality: "asserted",
    attribution: null,
    evidence: {
      document: "a",
      quote: trigger,
      ...span,
      line: 1,
      column: 1,
      sentence: text,
      sentenceStart: 0,
    },
    trigger: { text: trigger, ...span },
    provenance: { recogniser: "date/any", binding: "any" },
  };
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

const evaluate = (record: DocumentsRecord, ...assertions: readonly Assertion[]) =>
  evaluateEventDates([record], (id, doc) => (id === "r" && doc === "1" ? assertions : []));

const relationTo = (label: string, given: Assertion) => {
  const [date] = evaluate(recordOf(["left", label]), given).datesOf("r");
  return date?.relation;
};

const answerOf = (...given: readonly Assertion[]) =>
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
    expect(relationTo(label, assertion("left", wording))).toBe(relation);
  });

  it("takes the answer to when, else the date beside it, else the date assumed: of the story, of the article", () => {
    const assumed = { assumedTime: { value: valueOf("in 1996"), basis: "story" } };
    const published = { assumedTime: { value: valueOf("in 1995"), basis: "publication" } };
    const time = { time: valueOf("in 1997") };
    const count = (qualifiers: object) => assertion("left", "for five days", { slot: "howLong", qualifiers });
    expect(answerOf(count({ ...assumed, ...time }), assertion("left", "in 1998"))).toEqual({
      display: "1998",
      basis: "when",
    });
    expect(answerOf(count(assumed), count({ ...assumed, ...time }))).toEqual({
      display: "1997",
      basis: "time",
    });
    expect(answerOf(count(published), count(assumed))).toEqual({ display: "1996", basis: "story" });
    expect(answerOf(count(published))).toEqual({ display: "1995", basis: "publication" });
    expect(answerOf(count({}))).toBeNull();
    expect(answerOf(count({ time: valueOf("for two days") }))).toBeNull();
    expect(answerOf(assertion("left", "recently"))).toBeNull();
    expect(answerOf(assertion("shut", "in 1998"))).toBeNull();
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
      assertion("left", "in May 1998"),
      assertion("shut", "for two days", { slot: "howLong", qualifiers: { time: valueOf("in May 1998") } }),
      assertion("took", "for two days", { slot: "howLong" }),
    );
    expect(scores).toEqual({
      mentions: 6,
      agreeing: proportion(1, 6),
      overlapping: proportion(2, 6),
      bases: [
        { basis: "when", agreeing: proportion(1, 1), overlapping: proportion(1, 1) },
        { basis: "time", agreeing: proportion(0, 1), overlapping: proportion(1, 1) },
      ],
      unasserted: 3,
      undated: 1,
      lost: 2,
    });
    expect(datesOf("r").slice(0, 3)).toEqual([
      {
        doc: "1",
        span: { start: 5, end: 9 },
        word: "left",
        label: "1998-05-XX",
        answer: { display: "May 1998", basis: "when" },
        relation: "agreeing",
      },
      {
        doc: "1",
        span: { start: 32, end: 36 },
        word: "shut",
        label: "1998-05-03",
        answer: { display: "May 1998", basis: "time" },
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
