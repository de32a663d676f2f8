import { partWords } from "@gainsay/claims";
import type { Edit, Pair } from "./align-units.js";
import { relateUnits } from "./relate-units.js";
import { isContent, type Unit, type UnitSentence } from "../sentences/unit.js";
import { denials, locating, nearPrepositions } from "./words.en.js";

/** Whether a unit only says more about the noun behind it: "a **red** cap", "**14** rifles", "**Oslo** police". */
export function isModifier({ units }: UnitSentence, unit: Unit | undefined): boolean {
  if (unit === undefined) return false;
  const next = units[units.indexOf(unit) + 1];
  return (
    next !== undefined &&
    isContent(next) &&
    (next.pos === "NOUN" || next.pos === "PROPN" || next.pos === "ADJ") &&
    unit.pos !== "VERB"
  );
}

/**
 * Whether two units hold the same place: what stands beside them is the same on either side. Of a modifier that is the noun behind
 * it, of anything else the word before or behind, over what one sentence has beyond the other.
 */
export function holdSamePlace(
  edits: readonly Edit[],
  pair: Pair,
  left: UnitSentence,
  right: UnitSentence,
): boolean {
  const at = edits.indexOf(pair);
  const before = edits.slice(0, at).toReversed();
  const behind = edits.slice(at + 1);
  const [modifies, alsoModifies] = [isModifier(left, pair.a), isModifier(right, pair.b)];
  if (!modifies && !alsoModifies) return neighbour(before) || neighbour(behind);
  if (modifies && alsoModifies && neighbour(behind, true)) return true;
  // "is an **old** bridge", "is **new**": what is said of the subject, with its noun or without.
  return saysOfSubject(before) && neighbour(before);
}

function saysOfSubject(before: readonly Edit[]): boolean {
  const last = before.find(
    (edit) => edit.type === "pair" || isContent(edit.type === "left" ? edit.a : edit.b),
  );
  return last?.type === "pair" && last.a.lemma === "be" && last.b.lemma === "be";
}

/** Whether prepositions tell two questions: "fell **to** 5%", "fell **by** 5%". */
export function standsBehindOther(edits: readonly Edit[], pair: Pair): boolean {
  const before = edits[edits.indexOf(pair) - 1];
  if (before === undefined) return false;
  const prepositions =
    before.type === "pair" ? [before.a, before.b] : [before.type === "left" ? before.a : before.b];
  if (prepositions.length === 2 && before.type === "pair" && before.related.relation === "equal")
    return false;
  return prepositions.some(({ pos, lower }) => pos === "ADP" && !nearPrepositions.has(lower));
}

/** Whether "not" stands right before a unit, over its article and degree: "a **not** very large sum". */
export function isDeniedRightThere({ units }: UnitSentence, unit: Unit): boolean {
  const at = units.indexOf(unit);
  return units
    .slice(Math.max(0, at - 3), at)
    .some(
      ({ lower }, index, before) =>
        denials.has(lower) && !before.slice(index).some(({ pos, text }) => pos === "VERB" || text === ","),
    );
}

/**
 * Whether the first content on both sides from here on is one aligned pair that agrees. Adjectives, names and what stands in brackets may
 * lie between on one side; before a noun, other nouns too ("a **French** crime film").
 */
function neighbour(edits: readonly Edit[], beforeNoun = false): boolean {
  let skipped = 0;
  let inBrackets = false;
  for (const edit of edits) {
    const unit = edit.type === "right" ? edit.b : edit.a;
    if (/^[()]$/u.test(unit.text)) inBrackets = !inBrackets;
    else if (edit.type === "pair") {
      if (isContent(unit)) return edit.related.relation !== "unknown";
    } else if (inBrackets || locating.has(unit.lower)) continue;
    else if (unit.sort === "mark" && !/^[,"”“'’-]$/u.test(unit.text)) return false;
    else if (isContent(unit)) {
      const passes =
        /^(?:ADJ|ADV|PROPN)$/u.test(unit.pos) || unit.sort === "name" || (beforeNoun && unit.pos !== "VERB");
      skipped += 1;
      if (!passes || skipped > 4) return false;
    }
  }
  return false;
}

/** The conjunction of the list that a unit is a member of: "in **Oslo** and Bergen", "rifles, **flags** or coins"; null without one. */
export function conjunctionOf({ units }: UnitSentence, unit: Unit): string | null {
  const at = units.indexOf(unit);
  const [behind, before] = [conjunctionFrom(units, at, 1), conjunctionFrom(units, at, -1)];
  return before === "or" ? before : (behind ?? before);
}

function conjunctionFrom(units: readonly Unit[], at: number, step: 1 | -1): string | null {
  const own = units[at];
  for (let index = at + step, far = 0; far < 4; index += step, far += 1) {
    const unit = units[index];
    if (unit === undefined) return null;
    if (unit.pos === "CCONJ") {
      const other = units.slice(step === 1 ? index + 1 : 0, step === 1 ? index + 5 : index);
      const next = (step === 1 ? other : other.toReversed()).find(isContent);
      const isMember = unit.lower === "or" || (next !== undefined && own !== undefined && isAlike(own, next));
      return isMember ? unit.lower : null;
    }
    if (unit.pos === "VERB" || unit.pos === "ADP" || (unit.sort === "mark" && unit.text !== ",")) return null;
  }
  return null;
}

function isAlike(a: Unit, b: Unit): boolean {
  return a.pos === b.pos || (isNominal(a) && isNominal(b));
}

function isNominal({ pos, sort }: Unit): boolean {
  return pos === "NOUN" || pos === "PROPN" || sort === "name";
}

/** Whether both sentences begin with the same: what stands before the first that they share is set off by a comma. */
export function beginAlike(edits: readonly Edit[]): boolean {
  const first = edits.findIndex((edit) => edit.type === "pair" && isContent(edit.a));
  const before = edits
    .slice(0, first)
    .flatMap((edit) => (edit.type === "left" ? [edit.a] : edit.type === "right" ? [edit.b] : []));
  const opening = before.findLastIndex(isContent);
  return opening < 0 || before.slice(opening).some(({ text }) => text === ",");
}

/** Whether a unit is the subject: nothing but its own phrase stands between it and the verb behind, and no preposition before. */
export function verbOfSubject({ units }: UnitSentence, unit: Unit): Unit | null {
  const at = units.indexOf(unit);
  let before = at - 1;
  while (units[before] !== undefined && (units[before]?.pos === "DET" || units[before]?.pos === "ADJ"))
    before -= 1;
  if (units[before]?.pos === "ADP" || units[before]?.pos === "VERB") return null;
  for (const next of units.slice(at + 1)) {
    if (next.pos === "VERB") return next;
    if (next.lemma === "be") return next;
    if (next.pos !== "AUX" && next.pos !== "ADV" && next.sort !== "trigger" && next.pos !== "PART")
      return null;
  }
  return null;
}

/** "**west** of Hestra", "**east** of Tarvel, near Hestra": what lies between two places lies on one side of each. */
export function lieBesideOthers({ a, b }: Pair, left: UnitSentence, right: UnitSentence): boolean {
  if (!partWords.has(a.lower) || !partWords.has(b.lower)) return false;
  const [here, there] = [placeBeside(left, a), placeBeside(right, b)];
  return here !== null && there !== null && relateUnits(here, there).relation !== "equal";
}

/** "west of **Hestra**" */
function placeBeside({ units }: UnitSentence, unit: Unit): Unit | null {
  const [of, ...behind] = units.slice(units.indexOf(unit) + 1);
  return of?.lower === "of" ? (behind.find(isContent) ?? null) : null;
}
