import { isContent, type Unit } from "../../../sentences/unit.js";
import { measures } from "../../attributes.en.js";
import { headOf, isVerb, partsEndingAt, possessorIn, subjectOf } from "../../phrases/noun-phrase.js";
import {
  amounts,
  countOf,
  isCount,
  isPercent,
  type Measured,
  nameOfMeasure,
  numberOf,
  owned,
} from "./measured.js";
import { countingNouns, gauges, measuring, moving } from "./measures.en.js";
import { ownerBefore } from "./owner-before.js";

/** "is 884 m **high**", "rises to 884 m **above sea level**", "14 km2 **in area**" */
export function ofAdjective(units: readonly Unit[], at: number, before: number): Measured | null {
  const [next, word] = [units[at + 1], units[at + 2]];
  if (next === undefined) return null;
  const isAbove = next.lower === "above" && word?.lower === "sea";
  // "seven years in prison" measures no prison.
  const mayBeMeasure = word?.pos === "NOUN" && units[at]?.value?.kind !== "duration";
  const isIn = next.lower === "in" && word !== undefined && (mayBeMeasure || measures.has(word.lemma));
  const named = measuring.has(next.lower) ? next.lower : isAbove ? "high" : isIn ? word.lemma : null;
  const verb = units[before];
  if (named === null || verb === undefined || !isVerb(verb)) {
    const isLong = units[at + 2]?.lower === "long" && next.lemma === countOf(units[at]);
    return isLong && verb !== undefined && isVerb(verb)
      ? owned(`number of ${next.lemma}`, subjectOf(units, before), [])
      : null;
  }
  // "with 38 floors in a tower": what stands behind "in" is no measure of a count.
  if (isIn && units[at]?.value?.kind === "quantity" && isCount(units[at])) return null;
  return owned(named, subjectOf(units, before), []);
}

/** "a depth **of** 31 m", "its depth **is** 31 m" */
export function ofNoun(units: readonly Unit[], at: number, before: number): Measured | null {
  const isOf = units.slice(before + 1, at).some(({ lower }) => lower === "of");
  const last = units[before];
  if (last === undefined) return null;
  if (isOf && (last.pos === "NOUN" || last.pos === "PROPN") && last.sort === "content") {
    const parts = partsEndingAt(units, before + 1);
    const own = parts.at(-1);
    const start = own?.units[0] === undefined ? before : units.indexOf(own.units[0]);
    if (own === undefined) return null;
    const possessor = possessorIn(own);
    // "an author of seven novels": of a noun that is no measure, what is counted says which one.
    const counted = measures.has(last.lemma) ? null : countOf(units[at]);
    const named = nameOfMeasure(own, last);
    const done = countingNouns.get(last.lemma);
    const id =
      counted === null
        ? named.id
        : done === undefined
          ? `${last.lemma} of ${counted}`
          : numberOf(counted, done);
    if (possessor !== null) return { ...named, id, owner: possessor };
    return owned(id, ownerBefore(units, start), named.about);
  }
  // "rose 4 percent" tells a change.
  const isNew = moving.has(last.lemma) && units.slice(before + 1, at).some(({ lower }) => lower === "to");
  const isChange = moving.has(last.lemma) && isPercent(units[at]);
  return (isNew ? isVerb(last) : amounts(last) && !isChange) ? measuredBySubject(units, before) : null;
}

/** What the subject of the verb at an index is a measure of: "**the depth of the lake** is", "**its profit** rose". */
export function measuredBySubject(units: readonly Unit[], at: number): Measured | null {
  const [subject, ...rest] = subjectOf(units, at);
  const head = subject === undefined ? null : headOf(subject);
  if (subject === undefined || head === null || head.sort === "name") return null;
  const possessor = possessorIn(subject);
  const { id, about } = nameOfMeasure(subject, head);
  const of = rest.find(
    ({ preposition }) =>
      preposition === "of" || preposition === "in" || (preposition === "at" && gauges.has(id)),
  );
  return {
    id,
    owner: possessor ?? of?.units ?? null,
    about: [...about, ...rest.filter((part) => part !== of).flatMap((part) => part.units.filter(isContent))],
  };
}
