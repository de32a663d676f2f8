import type { Value } from "@gainsay/claims";
import type { Circumstances } from "../../findings/verdict.js";
import { detailScale } from "../../accounts/details/told-detail.js";
import { findCounterparts } from "../../accounts/counterparts/find-counterparts.js";
import { findDays } from "../../accounts/days/find-days.js";
import { findNames } from "../../accounts/names/find-names.js";
import { findPersons } from "../../accounts/persons/find-persons.js";
import { findScenes } from "../../accounts/scenes/find-scenes.js";
import { findSorts } from "../../accounts/sorts/find-sorts.js";
import { findStances } from "../../accounts/stances/find-stances.js";
import { findSlots } from "../../accounts/slots/find-slots.js";
import { findTrends } from "../../accounts/trends/find-trends.js";
import { findAnswers } from "../../accounts/answers/find-answers.js";
import { findReversals } from "../../accounts/reversals/find-reversals.js";
import { findWhereabouts } from "../../accounts/whereabouts/find-whereabouts.js";
import { findClashes } from "../../accounts/find-clashes.js";
import type { Unit, UnitSentence } from "../../sentences/unit.js";
import { mergeClashes } from "../restatement-conflict/merge-clashes.js";
import { questionWithGap } from "../restatement-conflict/question.js";
import { defineCorpusRule, type Clash, type Side } from "../rule.js";
import { evidenceAt, readingOf } from "../sentence/reading.js";

/** What one report tells. */
interface Told {
  readonly sentence: UnitSentence;
  readonly unit: Pick<Unit, "start" | "end" | "text">;
  readonly value: Value;
}

/** What two reports tell otherwise. */
interface ToldOtherwise {
  readonly left: Told;
  readonly right: Told;
  /** How much both sentences have in common, where that decides. */
  readonly link?: number;
  /** Whether the one may be a part of the other, for all that is known. */
  readonly mayBeOne?: boolean;
  /** Whether one of the texts says that it was otherwise before. */
  readonly isChange?: boolean;
}

/** Two reports of one happening that tell a figure, a place, a person, a fate or a trend otherwise. */
export const accountConflict = defineCorpusRule({
  meta: {
    id: "account-conflict",
    finds:
      "A figure, a place, who did something or what became of somebody, or where something is heading, that two reports of one happening tell otherwise, each in words of its own.",
    why: "One of the two has misheard, or copied it wrongly.",
    fix: "Go back to whoever gave it, and correct the other report.",
  },
  yields: true,
  run: (corpus, circumstances) =>
    mergeClashes(
      withoutRepeats([
        ...findClashes(corpus, circumstances),
        ...findDays(corpus, circumstances),
        ...findPersons(corpus, circumstances),
        ...findScenes(corpus, circumstances),
        ...findTrends(corpus, circumstances),
        ...findAnswers(corpus, circumstances),
        ...findSorts(corpus, circumstances),
        ...findStances(corpus, circumstances),
        ...findSlots(corpus, circumstances),
        ...findReversals(corpus, circumstances),
        ...findCounterparts(corpus, circumstances),
        ...findWhereabouts(corpus, circumstances),
        ...findNames(corpus, circumstances),
      ]).map((clash) => clashOf(clash, circumstances)),
    ),
});

/** What several readers find in the same words is one clash, as the first of them tells it. */
function withoutRepeats(clashes: readonly ToldOtherwise[]): readonly ToldOtherwise[] {
  return clashes.filter(
    (clash, index) =>
      !clashes
        .slice(0, index)
        .some(({ left, right }) => areOfSameWords(left, clash.left) && areOfSameWords(right, clash.right)),
  );
}

function areOfSameWords(a: Told, b: Told): boolean {
  return (
    a.sentence.told.record === b.sentence.told.record &&
    a.unit.start < b.unit.end &&
    b.unit.start < a.unit.end
  );
}

function clashOf(clash: ToldOtherwise, { sameEvent }: Circumstances): Clash {
  const { left, right } = clash;
  // What is heading where, and what somebody wants, is a matter of judgement.
  const isOutlook = "topic" in left || "course" in left;
  const isFaint = clash.link !== undefined && clash.link <= faint;
  const isUpdate = mayHaveChanged(left, right) || clash.isChange === true;
  return {
    question: { ...questionWithGap(left.sentence.plain.text, left.unit), predicate: "account" },
    verdict: isUpdate ? "update" : isOutlook || clash.mayBeOne === true ? "tension" : "contradiction",
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
