import { statusOf, type Value } from "@gainsay/claims";
import type { Attribute } from "../../attributes/attribute.js";
import { findOwnedClashes, type OwnedClash } from "../../attributes/find-owned-clashes.js";
import type { Circumstances } from "../../findings/verdict.js";
import { mergeClashes } from "../restatement-conflict/merge-clashes.js";
import { questionWithGap } from "../restatement-conflict/question.js";
import { defineCorpusRule, type Clash, type Side } from "../rule.js";
import { evidenceAt, readingOf } from "../sentence/reading.js";

/** Two texts that tell one attribute of one named thing otherwise. */
export const attributeConflict = defineCorpusRule({
  meta: {
    id: "attribute-conflict",
    finds:
      "A measure, a date, a maker or a seat of one thing that two texts give otherwise, each in words of its own: how long a bridge is, when it was opened.",
    why: "Such facts do not depend on who tells them, and a reader of both texts cannot tell which to take.",
    fix: "Look the fact up where it was first published, and correct the other text.",
  },
  yields: true,
  run: (corpus, circumstances) =>
    mergeClashes(findOwnedClashes(corpus, circumstances).map((clash) => clashOf(clash, circumstances))),
});

function clashOf({ left, right, isLasting }: OwnedClash, { sameEvent, stories }: Circumstances): Clash {
  const [a, b] = [left.sentence.told.document, right.sentence.told.document];
  const areApart = a.date !== undefined && b.date !== undefined && a.date !== b.date;
  const isSame = sameEvent || stories.sameStory(a.id, b.id).status === "met";
  return {
    question: { ...questionWithGap(left.sentence.plain.text, left.unit), predicate: left.id },
    verdict: !isLasting && areApart ? "update" : "contradiction",
    confidence: certain * (isSame ? 1 : ofTwo) * (isLasting ? 1 : changing),
    sides: [sideOf(left), sideOf(right)],
    reason: `Both texts name one thing and tell its ${left.id}; but one says "${left.unit.text}", the other "${right.unit.text}".`,
  };
}

const certain = 0.88;
/** A name alone joins the texts, which two things may have. */
const ofTwo = 0.9;
/** What changes may have changed between the texts. */
const changing = 0.9;

function sideOf({ sentence: { told, plain }, unit }: Attribute): Side {
  return {
    value: valueOf(unit),
    display: unit.text,
    evidence: [evidenceAt(readingOf(told.document, told.record), plain.inOriginal(unit))],
  };
}

/** The value of a unit; of a name that stands for nothing known, the word itself. */
function valueOf({ value, lemma, pos }: Attribute["unit"]): Value {
  return value ?? statusOf(lemma, pos) ?? { kind: "status", scale: "name", pole: lemma, word: lemma };
}
