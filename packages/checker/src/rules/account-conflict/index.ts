import type { Circumstances } from "../../findings/verdict.js";
import type { ClashingAnswers } from "../../accounts/clashing-answers.js";
import type { ClashingDetails } from "../../accounts/clashing-details.js";
import { detailScale, type ToldDetail } from "../../accounts/told-detail.js";
import type { ClashingFates } from "../../accounts/clashing-fates.js";
import type { ClashingFigures } from "../../accounts/clashing-figures.js";
import type { ClashingTrends } from "../../accounts/clashing-trends.js";
import { findSorts, type ClashingSorts } from "../../accounts/find-sorts.js";
import { findStances, type ClashingStances } from "../../accounts/find-stances.js";
import { findSlots } from "../../accounts/find-slots.js";
import { findTrends } from "../../accounts/find-trends.js";
import { findAnswers } from "../../accounts/find-answers.js";
import { findClashes } from "../../accounts/find-clashes.js";
import type { ClashingOutcomes } from "../../accounts/clashing-outcomes.js";
import type { ClashingPlaces } from "../../accounts/clashing-places.js";
import type { ClashingTolls } from "../../accounts/clashing-tolls.js";
import type { ToldAnswer } from "../../accounts/told-answer.js";
import type { ToldFate } from "../../accounts/told-fate.js";
import type { ToldFigure } from "../../accounts/told-figure.js";
import type { ToldSort } from "../../accounts/told-sort.js";
import type { ClashingRecords } from "../../accounts/clashing-records.js";
import type { ClashingSlots } from "../../accounts/clashing-slots.js";
import type { ToldRecord } from "../../accounts/told-record.js";
import type { ToldSlot } from "../../accounts/told-slot.js";
import type { ToldPlace } from "../../accounts/told-place.js";
import type { ToldStance } from "../../accounts/told-stance.js";
import type { ToldTrend } from "../../accounts/told-trend.js";
import type { ToldOutcome } from "../../accounts/told-outcome.js";
import type { ToldToll } from "../../accounts/told-toll.js";
import { mergeClashes } from "../restatement-conflict/merge-clashes.js";
import { questionWithGap } from "../restatement-conflict/question.js";
import { defineCorpusRule, type Clash, type Side } from "../rule.js";
import { evidenceAt, readingOf } from "../sentence/reading.js";

/** Two reports of one happening that tell a figure, a place, a fate or a trend otherwise. */
export const accountConflict = defineCorpusRule({
  meta: {
    id: "account-conflict",
    finds:
      "A figure, a place, what became of somebody or where something is heading, that two reports of one happening tell otherwise, each in words of its own.",
    why: "One of the two has misheard, or copied it wrongly.",
    fix: "Go back to whoever gave it, and correct the other report.",
  },
  yields: true,
  run: (corpus, circumstances) =>
    mergeClashes(
      [
        ...findClashes(corpus, circumstances),
        ...findTrends(corpus, circumstances),
        ...findAnswers(corpus, circumstances),
        ...findSorts(corpus, circumstances),
        ...findStances(corpus, circumstances),
        ...findSlots(corpus, circumstances),
      ].map((clash) => clashOf(clash, circumstances)),
    ),
});

function clashOf(
  clash:
    | ClashingFigures
    | ClashingFates
    | ClashingTolls
    | ClashingPlaces
    | ClashingTrends
    | ClashingDetails
    | ClashingAnswers
    | ClashingSorts
    | ClashingStances
    | ClashingOutcomes
    | ClashingSlots
    | ClashingRecords,
  { sameEvent }: Circumstances,
): Clash {
  const { left, right } = clash;
  // What is heading where, and what somebody wants, is a matter of judgement.
  const isOutlook = "topic" in left || "course" in left;
  const isFaint = "link" in clash && clash.link <= faint;
  const isUpdate = mayHaveChanged(left, right) || ("isChange" in clash && clash.isChange);
  return {
    question: { ...questionWithGap(left.sentence.plain.text, left.unit), predicate: "account" },
    verdict: isUpdate ? "update" : isOutlook ? "tension" : "contradiction",
    confidence: (sameEvent ? sureOfOne : sureOfStory) * (isFaint || isOutlook ? doubt : 1),
    sides: [sideOf(left), sideOf(right)],
    reason: `${toldOf(left)}; but one says "${left.unit.text}", the other "${right.unit.text}".`,
  };
}

/** What both texts tell of. */
function toldOf(told: Told): string {
  if ("topic" in told) return "Both texts tell where one thing is heading";
  if ("course" in told) return "Both texts tell how one party stands to one course";
  return "Both reports tell of one happening and, by the words around, of the same thing";
}

const sureOfOne = 0.85;
const sureOfStory = 0.75;
/** With no more in common than this, two figures are of one thing a little less surely. */
const faint = 3;
const doubt = 0.9;

/** What one report tells. */
type Told =
  | ToldDetail
  | ToldFigure
  | ToldFate
  | ToldOutcome
  | ToldToll
  | ToldPlace
  | ToldTrend
  | ToldSort
  | ToldStance
  | ToldSlot
  | ToldRecord;
ToldDetail | ToldFigure | ToldFate | ToldToll | ToldPlace | ToldTrend | ToldAnswer | ToldSort | ToldStance;

/** Whether the texts are of different days, between which an amount or a state may have changed. */
function mayHaveChanged(left: Told, right: Told): boolean {
  const [one, other] = [left, right].map(({ sentence }) => sentence.told.document.date);
  const { value } = left;
  const isState = value.kind === "status" && value.scale !== detailScale && !("deed" in left);
  const changes = value.kind === "quantity" || isState;
  return changes && one !== undefined && other !== undefined && one !== other;
}

function sideOf({ sentence: { told, plain }, unit, value }: Told): Side {
  return {
    value,
    display: unit.text,
    evidence: [evidenceAt(readingOf(told.document, told.record), plain.inOriginal(unit))],
  };
}
