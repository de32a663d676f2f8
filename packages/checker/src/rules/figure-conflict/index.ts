import type { Circumstances } from "../../findings/verdict.js";
import { findFigureClashes, type FigureClash } from "../../figures/find-figure-clashes.js";
import type { ToldFigure } from "../../figures/told-figure.js";
import { mergeClashes } from "../restatement-conflict/merge-clashes.js";
import { questionWithGap } from "../restatement-conflict/question.js";
import { defineCorpusRule, type Clash, type Side } from "../rule.js";
import { evidenceAt, readingOf } from "../sentence/reading.js";

/** Two reports of one happening that give another figure of the same thing. */
export const figureConflict = defineCorpusRule({
  meta: {
    id: "figure-conflict",
    finds: "A figure that two reports of one happening give otherwise, in words of their own.",
    why: "One of the two has misheard, or copied it wrongly.",
    fix: "Go back to whoever gave the figure, and correct the other report.",
  },
  yields: true,
  run: (corpus, circumstances) =>
    mergeClashes(findFigureClashes(corpus, circumstances).map((clash) => clashOf(clash, circumstances))),
});

function clashOf({ left, right, link }: FigureClash, { sameEvent }: Circumstances): Clash {
  const { text } = left.sentence.told.record;
  return {
    question: { ...questionWithGap(text, left.unit), predicate: "figure" },
    verdict: mayHaveChanged(left, right) ? "update" : "contradiction",
    confidence: (sameEvent ? sureOfOne : sureOfStory) * (link > faint ? 1 : doubt),
    sides: [sideOf(left), sideOf(right)],
    reason: `Both reports tell of one happening, and the words around the two figures are the same or nearly so; but ${left.unit.text} is not ${right.unit.text}.`,
  };
}

const sureOfOne = 0.85;
const sureOfStory = 0.75;
/** With no more in common than this, two figures are of one thing a little less surely. */
const faint = 3;
const doubt = 0.9;

/** Whether the texts are of different days, between which an amount may have changed. */
function mayHaveChanged(left: ToldFigure, right: ToldFigure): boolean {
  const [one, other] = [left, right].map(({ sentence }) => sentence.told.document.date);
  return left.value.kind === "quantity" && one !== undefined && other !== undefined && one !== other;
}

function sideOf({ sentence: { told }, unit, value }: ToldFigure): Side {
  return {
    value,
    display: unit.text,
    evidence: [evidenceAt(readingOf(told.document, told.record), unit)],
  };
}
