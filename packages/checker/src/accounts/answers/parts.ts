import type { Unit, UnitSentence } from "../../sentences/unit.js";
import { findWordings, readWordings } from "../../wordings/find-wordings.js";
import {
  adopted,
  apartWords,
  decided,
  directionLines,
  ofMoment,
  proposed,
  strengthLines,
} from "./changes.en.js";
import { may, unsettled } from "./phases.en.js";

/** Words by which amounts go up or down or stay … */
export const directions = readWordings(directionLines, ({ name }) => name);
/** … and by which something is wanted much or little. */
export const strengths = readWordings(strengthLines, ({ name }) => name);

/** Whether a sentence of a text tells what is or will be; a proposal does where the rest of the text adopts it. */
export function isToldAsSo({ plain: { text: own } }: UnitSentence, text: string): boolean {
  if (proposed.test(own)) return adopted.test(text.replace(own, ""));
  return (
    !unsettled.test(decided.test(own) ? own.replace(/\bshould\b/iu, "") : own) &&
    !may.test(own) &&
    !ofMoment.test(own)
  );
}

/** A part of a sentence that tells of one amount. */
export interface Part {
  readonly sentence: UnitSentence;
  readonly units: readonly Unit[];
  readonly text: string;
}

/** A sentence, cut where it sets one amount against another. */
export function partsOf(sentence: UnitSentence): readonly Part[] {
  const { plain } = sentence;
  const units = sentence.units.map(asDirection);
  const parts: Unit[][] = [[]];
  for (const [at, unit] of units.entries()) {
    const isJoint = unit.lower === "and" && [units.slice(0, at), units.slice(at)].every(hasDirection);
    if (/^[;:]$/u.test(unit.text) || apartWords.has(unit.lower) || isJoint) parts.push([]);
    else parts.at(-1)?.push(unit);
  }
  return parts
    .filter((part) => part.length > 0)
    .map((part) => ({
      sentence,
      units: part,
      text: plain.text.slice(part[0]?.start, part.at(-1)?.end),
    }));
}

/** "8% **more** than a year ago", where all but the share is read as one date. */
function asDirection(unit: Unit): Unit {
  const [, word] = unit.value?.kind === "date" ? (/^(more|less|fewer) than\b/u.exec(unit.lower) ?? []) : [];
  return word === undefined ? unit : { ...unit, lower: word, lemma: word };
}

function hasDirection(units: readonly Unit[]): boolean {
  return findWordings(units, directions).length > 0 || findWordings(units, strengths).length > 0;
}
