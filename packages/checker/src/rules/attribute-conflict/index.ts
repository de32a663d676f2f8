import type { Value } from "@gainsay/claims";
import type { Attribute } from "../../attributes/attribute.js";
import { labelOf, revised } from "../../attributes/attributes.en.js";
import { findOwnedClashes, type OwnedClash } from "../../attributes/compare/find-owned-clashes.js";
import { doers } from "../../attributes/readers/names.en.js";
import type { Check, Question } from "../../findings/finding.js";
import type { Circumstances } from "../../findings/verdict.js";
import { valueOfUnit } from "../../restatements/value-of-unit.js";
import { mergeClashes } from "../restatement-conflict/merge-clashes.js";
import { type Clash, defineCorpusRule, type Side } from "../rule.js";
import { evidenceAt, readingOf } from "../sentence/reading.js";

/** Two texts that tell one attribute of one named thing otherwise. */
export const attributeConflict = defineCorpusRule({
  meta: {
    id: "attribute-conflict",
    finds:
      "A measure, a date, a maker or a seat of one thing that two texts give otherwise, each in words of its own, or what news tells of it: how long a bridge is, what was paid for a firm, which way a verdict went.",
    why: "Such facts do not depend on who tells them, and a reader of both texts cannot tell which to take.",
    fix: "Look the fact up where it was first published, and correct the other text.",
  },
  yields: true,
  run: (corpus, circumstances) =>
    mergeClashes(findOwnedClashes(corpus, circumstances).map((clash) => clashOf(clash, circumstances))),
});

function clashOf(clash: OwnedClash, { sameEvent, stories }: Circumstances): Clash {
  const { left, right, owner, isLasting } = clash;
  const [a, b] = [left.sentence.told.document, right.sentence.told.document];
  const isSame = sameEvent || stories.sameStory(a.id, b.id).status === "met";
  const what = labelOf(left.id);
  return {
    question: questionAbout(clash),
    verdict: !isLasting && mayHaveChanged(left.id, a.date, b.date) ? "update" : "contradiction",
    confidence: certain * (isSame ? 1 : ofTwo) * (isLasting ? 1 : changing),
    sides: [sideOf(left), sideOf(right)],
    reason: `Both texts tell the ${what} of ${owner}; but one says "${left.unit.text}", the other "${right.unit.text}".`,
    checks: [subjectCheck(clash, isSame)],
  };
}

/** In so many days, what a firm employs or a house holds stays what it is. */
const steadyDays = 14;

/** Whether a measure may be another on another day. */
function mayHaveChanged(id: string, a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const days = Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
  return days > (revised.has(id) ? 0 : steadyDays);
}

function questionAbout({ left: { id, unit }, owner }: OwnedClash): Question {
  const kind = unit.value?.kind;
  const [word, slot] =
    (kind === undefined ? undefined : questionWords.get(kind)) ?? (persons.has(id) ? who : ["What", "what"]);
  return { text: `${word} is the ${labelOf(id)} of ${owner}?`, subject: owner, predicate: id, slot };
}

const who: readonly [word: string, slot: string] = ["Who", "who"];
/** What a person or a body is to a thing: "owner", "founder". */
const persons: ReadonlySet<string> = new Set(doers.values());

const questionWords: ReadonlyMap<Value["kind"], readonly [word: string, slot: string]> = new Map([
  ["date", ["When", "when"]],
  ["place", ["Where", "where"]],
  ["person", who],
  ["quantity", ["What", "howMuch"]],
  ["duration", ["What", "howLong"]],
]);

/** What joins the two texts. */
function subjectCheck({ owner, common }: OwnedClash, isSame: boolean): Check {
  if (isSame) return { check: "subject", status: "met", reason: `both name ${owner}, in one story` };
  return {
    check: "subject",
    status: "unknown",
    reason: `both name ${owner}, and ${common ?? "nothing"} beside it`,
  };
}

const certain = 0.88;
/** A name alone joins the texts, which two things may have. */
const ofTwo = 0.9;
/** What changes may have changed between the texts. */
const changing = 0.9;

function sideOf({ sentence: { told, plain }, unit }: Attribute): Side {
  return {
    value: valueOfUnit(unit),
    display: unit.text,
    evidence: [evidenceAt(readingOf(told.document, told.record), plain.inOriginal(unit))],
  };
}
