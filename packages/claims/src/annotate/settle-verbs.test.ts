import { describe, expect, it } from "vitest";
import { defaultAnnotator } from "./index.js";

/** Part of speech and dictionary form of the word between asterisks. */
function read(marked: string): string {
  const start = marked.indexOf("*");
  const text = marked.replaceAll("*", "");
  const tokens = defaultAnnotator
    .annotate({ text, blocks: [{ start: 0, end: text.length, role: "paragraph" }] })
    .flatMap((sentence) => sentence.tokens);
  const token = tokens.find((each) => each.start === start);
  return `${token?.lemma ?? "none"} ${token?.pos ?? ""}`;
}

describe("pasts that look like nouns or adverbs", () => {
  it.each([
    ["A clerk *shot* nine guards, maiming six.", "shoot VERB"],
    ["The gunman *shot* them.", "shoot VERB"],
    ["Berg, who *shot* two guards, was fined.", "shoot VERB"],
    ["The gunman ran in and *shot* two guards.", "shoot VERB"],
    ["The other two indices *fell* too.", "fall VERB"],
    ["The regular *began* lessons in May.", "begin VERB"],
    ["They went there to *fell* trees.", "fell VERB"],
    ["The repairs *cost* 12 million euros.", "cost VERB"],
    ["The upgrade *costs* €40 a year.", "cost VERB"],
    ["The *cost* of 12 repairs rose.", "cost NOUN"],
    ["Repair *costs* rose by 12 euros.", "cost NOUN"],
    ["One *shot* hit the wall.", "shot NOUN"],
    ["The nurse gave a *shot* and two pills.", "shot NOUN"],
    ["The cost of one *shot* and two drinks rose.", "shot NOUN"],
    ["The *wound* healed.", "wound NOUN"],
    ["Three clerks were fired, the Orva Courier *reports*.", "report VERB"],
    ["The editor read the *reports*.", "report NOUN"],
    ["He was held under a law *dating* from 1911.", "date VERB"],
    ["The hall is one of six *dating* back to 1612.", "date VERB"],
    ["They met through online *dating* sites.", "dating NOUN"],
    ["Nurses began a strike over *pay*.", "pay NOUN"],
    ["The firms agreed to *pay*.", "pay VERB"],
  ])("%s", (marked, expected) => {
    expect(read(marked)).toBe(expected);
  });
});
