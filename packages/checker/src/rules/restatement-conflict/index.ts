import { truthOf, type Evidence, type Value } from "@gainsay/claims";
import type { Circumstances } from "../../findings/verdict.js";
import { areNumbered } from "../../align/pages.js";
import type { Stories } from "../../align/stories.js";
import { findRestatements, type Restatement } from "../../restatements/find-restatements.js";
import { areOfOwnPages } from "../../restatements/own-page.js";
import { isModifier } from "../../restatements/place-in-sentence.js";
import type { Unit, UnitSentence } from "../../sentences/unit.js";
import { valueOfUnit } from "../../restatements/value-of-unit.js";
import { defineCorpusRule, type Clash, type Side } from "../rule.js";
import { confidence } from "./confidence.js";
import { settingsOf, type Settings } from "./settings.js";
import { mergeClashes } from "./merge-clashes.js";
import { questionOf } from "./question.js";

/** Two sentences that say the same but for a word that excludes the other's. */
export const restatementConflict = defineCorpusRule({
  meta: {
    id: "restatement-conflict",
    finds:
      'Sentences of two texts that say the same but for a word, a figure, a name or a "not" that excludes the other\'s.',
    why: "Texts that are copied and rewritten pass on every word but the one that slipped, and readers see only one of the copies.",
    fix: "Go back to the text that both rest on, and correct the copy.",
  },
  yields: true,
  run: (corpus, circumstances) => {
    const settings = settingsOf(corpus);
    return mergeClashes(
      findRestatements(corpus, circumstances).flatMap(
        (restatement) => clashOf(restatement, circumstances, settings) ?? [],
      ),
    );
  },
});

/**
 * The clash of a restatement; null where nothing says that both tell of one thing. "Profit 48 cts", "net profit 48 cts": without a verb,
 * each word more says what it is that is counted.
 */
function clashOf(restatement: Restatement, { stories }: Circumstances, settings: Settings): Clash | null {
  const { left, right, difference, isGiven } = restatement;
  if (difference.standing === "slip" && !restatement.ofCopies) return null;
  if (
    !isGiven &&
    (areEditions(restatement) ||
      areNumbered(left.told.document, right.told.document) ||
      areOfOwnPages(restatement) ||
      listsBoth(restatement))
  )
    return null;
  const story = isGiven || restatement.ofOneTitle ? "met" : sameStory(restatement, stories);
  if (story === "unmet" || difference.shared < fewestShared(restatement)) return null;
  if (difference.extra > 0 && isCounted(difference) && [left, right].every(lacksVerb)) return null;
  const sides = [sideOf(left, restatement, "left"), sideOf(right, restatement, "right")];
  if (!isGiven && settings.areTwo(sides)) return null;
  const isLater = areApart(left, right) && changes(sides);
  return {
    question: questionOf(restatement),
    verdict: isLater
      ? "update"
      : difference.attributed || difference.standing !== "fact"
        ? "tension"
        : "contradiction",
    confidence: confidence({
      ...difference,
      sameEvent: isGiven,
      isSameStory: story === "met",
      isSameDay: isSameDay(left, right),
    }),
    sides,
    reason: `Two sentences say the same but for this: ${difference.reason.replace(/\.$/u, "")}.`,
  };
}

/**
 * So much both sentences must share to be of one thing: little where the texts are known to be, are copies, or name what they are about;
 * more for "It was built in …" and "The house was built in …", which many texts say of many things.
 */
function fewestShared({ difference, ofCopies, ofOneTitle, isGiven }: Restatement): number {
  const { namesSubject, sharedNames, extra } = difference;
  // "It was built in 1931": of copies one word is enough, if nothing else differs.
  if (ofCopies && extra === 0) return 1;
  if (isGiven || ofOneTitle) return 2;
  if (ofCopies) return 3;
  if (namesSubject) return 3;
  return sharedNames > 0 ? 5 : 6;
}

function sameStory({ left, right, difference }: Restatement, stories: Stories): "met" | "unknown" | "unmet" {
  const { status } = stories.sameStory(left.told.document.id, right.told.document.id);
  if (status === "met") return status;
  return status === "unknown" && difference.sharedNames >= 2 ? "unknown" : "unmet";
}

/**
 * "Ten walks for **May**", "Ten walks for **June**", "**5.8** Pumps", "A **40 litre** tank", "Notes on the Guide, **2.1** ›": titles without a verb, told
 * apart by their dates or numbers, are of two texts in a series.
 */
function areEditions({ left, right, difference }: Restatement): boolean {
  const values = [difference.left[0]?.value, difference.right[0]?.value];
  const isPartOfName = isModifier(left, difference.left[0]) && isModifier(right, difference.right[0]);
  const areTitles = [left, right].every(isTitle) || [left, right].some(leadsOn);
  return (
    values.every(
      (value) =>
        isNumber(value) ||
        (isPartOfName && value?.kind === "quantity") ||
        (areTitles && value?.kind === "version"),
    ) && [left, right].every(lacksVerb)
  );
}

function isCounted({ left: [unit] }: Restatement["difference"]): boolean {
  return unit?.value?.kind === "quantity";
}

/** "Notes for May", "Week **ending** July 9", "4. **Firing** the kiln": a gerund alone makes no sentence. */
function lacksVerb({ units }: UnitSentence): boolean {
  const verbs = units.filter(({ pos }) => pos === "VERB" || pos === "AUX");
  return verbs.every(({ pos, lower }) => pos === "VERB" && lower.endsWith("ing"));
}

/** "Notes on the Guide to Kilns": so many words at least, with capitals. What a list asks for is no title: "Node 18 or newer". */
function isTitle({ units }: UnitSentence): boolean {
  const words = units.filter(({ sort }) => sort === "content" || sort === "name");
  return words.length >= fewestWords && words.every(({ text }) => /^\p{Lu}/u.test(text));
}

const fewestWords = 3;

/** "Notes on the guide ›": the words of a link to another page. */
function leadsOn({ plain }: UnitSentence): boolean {
  return /^[‹«←]|[›»→]\s*$/u.test(plain.text.trim());
}

/** "Supports Node 18, 20+ and Bun", "supports Node 20+ and Bun": of the versions in a list one page may give some. */
function listsBoth({ left, right, difference }: Restatement): boolean {
  return gives(left, releaseOf(difference.right)) || gives(right, releaseOf(difference.left));
}

function releaseOf([unit]: readonly Unit[]): string | null {
  return unit?.value?.kind === "version" ? unit.value.from : null;
}

function gives({ plain }: UnitSentence, release: string | null): boolean {
  return release !== null && Array.from(plain.text.matchAll(/\d+(?:\.\d+)*/gu), String).includes(release);
}

function isNumber(value: Value | null | undefined): boolean {
  return value?.kind === "date" || (value?.kind === "quantity" && value.dimension === "number");
}

/** Whether the texts are known to be of different days. */
function areApart({ told: a }: UnitSentence, { told: b }: UnitSentence): boolean {
  return (
    a.document.date !== undefined && b.document.date !== undefined && a.document.date !== b.document.date
  );
}

function isSameDay({ told: a }: UnitSentence, { told: b }: UnitSentence): boolean {
  return a.document.date !== undefined && a.document.date === b.document.date;
}

/** Whether time alone can have made one side of the other: what is counted, in which state it is, whether it has happened yet. */
function changes(sides: readonly Side[]): boolean {
  return sides.every(({ value: { kind } }) => kind === "quantity" || kind === "status" || kind === "truth");
}

function sideOf(sentence: UnitSentence, { difference }: Restatement, name: "left" | "right"): Side {
  const units = difference[name];
  if (difference.type === "polarity") {
    const denies = difference.denies === name;
    return {
      value: truthOf(!denies),
      display: denies ? `denied: ${units.map(({ text }) => text).join(" ")}` : "affirmed",
      evidence: [denies ? evidenceOf(sentence, units) : wholeSentence(sentence)],
    };
  }
  const [unit] = units;
  return {
    value: unit === undefined ? truthOf(true) : valueOfUnit(unit),
    display: units.map(({ text }) => text).join(" "),
    evidence: [evidenceOf(sentence, units)],
  };
}

function evidenceOf({ told: { document, record }, plain }: UnitSentence, units: readonly Unit[]): Evidence {
  const { start, end } = plain.inOriginal({
    start: Math.min(...units.map((unit) => unit.start)),
    end: Math.max(...units.map((unit) => unit.end)),
  });
  const before = record.text.slice(0, start).split(/\r\n?|\n/u);
  return {
    document: document.id,
    quote: record.text.slice(start, end),
    start: record.start + start,
    end: record.start + end,
    line: record.line + before.length - 1,
    column: before.length > 1 ? (before.at(-1) ?? "").length + 1 : record.column + start,
    sentence: record.text,
    sentenceStart: record.start,
  };
}

function wholeSentence({ told: { document, record } }: UnitSentence): Evidence {
  const { text, start, end, line, column } = record;
  return {
    document: document.id,
    quote: text,
    start,
    end,
    line,
    column,
    sentence: text,
    sentenceStart: start,
  };
}
