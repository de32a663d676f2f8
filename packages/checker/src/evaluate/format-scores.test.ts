import { describe, expect, it } from "vitest";
import { formatScores } from "./format-scores.js";
import { accuracy, proportion } from "./scores.js";

describe("formatScores", () => {
  it("prints scores of pairs", () => {
    const text = formatScores({
      family: "pairs",
      records: 12,
      contradiction: accuracy(3, 4, 6),
      flagged: [
        { label: "contradiction", ...proportion(3, 6) },
        { label: "neutral", ...proportion(1, 6) },
      ],
      types: [{ type: "dates", flagged: [{ label: "neutral", ...proportion(1, 6) }] }],
    });
    expect(text).toMatchInlineSnapshot(`
      "pairs: 12 records

      contradiction
        precision  0.750  [0.301, 0.954]  3 of 4
        recall     0.500  [0.188, 0.812]  3 of 6
        F1         0.600

      flagged, by label
        contradiction  0.500  [0.188, 0.812]  3 of 6
        neutral        0.167  [0.030, 0.564]  1 of 6

      flagged, by type and label
        dates  neutral  0.167  [0.030, 0.564]  1 of 6
      "
    `);
  });

  it("prints scores of documents", () => {
    const as = { contradiction: 1, tension: 0, update: 1 };
    const text = formatScores({
      family: "documents",
      records: 2,
      documents: 9,
      sentences: 400,
      contradictions: {
        found: proportion(2, 3),
        as,
        lost: 1,
        types: [{ type: "date", found: proportion(2, 3), as }],
      },
      updates: null,
      flaggedFree: proportion(0, 1),
      findings: [{ verdict: "update", rule: "quantity-conflict", count: 3, rate: 7.5 }],
      chains: null,
      spanning: [{ verdict: "contradiction", count: 2 }],
      eventDates: {
        mentions: 9,
        agreeing: proportion(3, 9),
        overlapping: proportion(4, 9),
        bases: [{ basis: "stated", agreeing: proportion(3, 4), overlapping: proportion(4, 4) }],
        undated: 2,
        lost: 1,
      },
    });
    expect(text).toMatchInlineSnapshot(`
      "documents: 2 records, 9 documents, 400 sentences

      labelled contradictions found, by type
        all   0.667  [0.208, 0.939]  2 of 3  as contradiction 1, tension 0, update 1
        date  0.667  [0.208, 0.939]  2 of 3  as contradiction 1, tension 0, update 1
        quotes that are not in the text, so that the label cannot be found: 1

      records labelled as free of contradictions
        flagged  0.000  [0.000, 0.793]  0 of 1

      findings per 1,000 sentences, by verdict and rule
        update  quantity-conflict  3  7.50

      findings that span records, by verdict
        contradiction  2

      event mentions whose date is the labelled one, by what dates them
        all     0.333  [0.121, 0.646]  3 of 9
        stated  0.750  [0.301, 0.954]  3 of 4

      event mentions whose date overlaps with the labelled one
        all     0.444  [0.189, 0.733]  4 of 9
        stated  1.000  [0.510, 1.000]  4 of 4

      event mentions without an answer
        all                                    2
        of these, the word is not in the text  1
      "
    `);
  });

  it("says little where there is little to say", () => {
    const text = formatScores({
      family: "documents",
      records: 1,
      documents: 1,
      sentences: 4,
      contradictions: null,
      updates: null,
      flaggedFree: proportion(0, 0),
      findings: [],
      chains: null,
      spanning: null,
      eventDates: null,
    });
    expect(text).toMatchInlineSnapshot(`
      "documents: 1 record, 1 document, 4 sentences

      findings per 1,000 sentences, by verdict and rule
        none
      "
    `);
  });

  it("prints scores of normalisers", () => {
    const text = formatScores({
      family: "normalisers",
      records: 3,
      kinds: ["date", "duration"],
      strict: accuracy(1, 2, 3),
      overlapping: accuracy(2, 2, 3),
      value: accuracy(0, 2, 3),
      news: proportion(3, 4),
      unknown: 1,
      types: [
        { type: "DATE", strict: proportion(1, 3), overlapping: proportion(2, 3), value: proportion(0, 3) },
        { type: "SET", strict: proportion(0, 0), overlapping: proportion(0, 0), value: proportion(0, 0) },
      ],
    });
    expect(text).toMatchInlineSnapshot(`
      "normalisers: 3 records, read as date, duration

      spans, exact
        precision  0.500  [0.095, 0.905]  1 of 2
        recall     0.333  [0.061, 0.792]  1 of 3
        F1         0.400

      spans, overlapping
        precision  1.000  [0.342, 1.000]  2 of 2
        recall     0.667  [0.208, 0.939]  2 of 3
        F1         0.800

      values
        precision  0.000  [0.000, 0.658]  0 of 2
        recall     0.000  [0.000, 0.561]  0 of 3
        F1         0.000

      values that suit news
        recall  0.750  [0.301, 0.954]  3 of 4

      recall by type
              exact  overlapping  value  of
        DATE  0.333  0.667        0.000  3
        SET   n/a    n/a          n/a    0

      values written in no known way, counted as wrong: 1
      "
    `);
  });
});
