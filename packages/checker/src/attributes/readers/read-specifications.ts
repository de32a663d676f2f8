import { negators } from "../../comparability/words.en.js";
import { standingOf } from "../../sentences/standing.js";
import type { Unit, UnitSentence } from "../../sentences/unit.js";
import type { Attribute } from "../attribute.js";
import { isVerb, subjectOf } from "../phrases/noun-phrase.js";
import {
  cards,
  equipping,
  largestCard,
  pixels,
  setApart,
  specifications,
  taggedAsNouns,
} from "./specifications.en.js";

/** How large, fast or fine the parts of a device are: "has a **3.1-inch** screen", "comes with **256 MB** of memory", "takes cards of up to **16 GB**". */
export function readSpecifications(sentence: UnitSentence): readonly Attribute[] {
  const { units } = sentence;
  return units.flatMap((unit, at): readonly Attribute[] => {
    if (unit.value?.kind !== "quantity") return [];
    const part = cardAt(units, at) ?? partAt(units, at);
    if (part === null) return [];
    const verb = units.slice(0, at).findIndex(equips);
    const isDenied =
      units.slice(0, at).some(({ lower }) => negators.includes(lower)) || standingOf(sentence, unit).alleged;
    const owner = isDenied ? null : ownerOf(units, verb);
    if (owner === null) return [];
    return [{ sentence, id: part.tells, owner, about: part.about, unit: part.unit, asOf: null }];
  });
}

interface Part {
  readonly tells: string;
  readonly about: readonly Unit[];
  readonly unit: Unit;
}

/** "a **512 MHz** processor", "**256 MB** of flash memory", "a **3.2-megapixel** camera" */
function partAt(units: readonly Unit[], at: number): Part | null {
  const unit = units[at];
  if (unit?.value?.kind !== "quantity") return null;
  const { dimension } = unit.value;
  let start = at + 1;
  if (units[start]?.text === "-") start += 1;
  const isOfCamera = pixels.has(units[start]?.lower ?? "");
  if (isOfCamera || units[start]?.lower === "of") start += 1;
  if (isOfCamera !== (dimension === "number")) return null;
  let end = start;
  while (end - start < longestPart && /^(?:NOUN|PROPN|ADJ)$/u.test(units[end]?.pos ?? "")) end += 1;
  const head = units[end - 1];
  if (end === start || head === undefined) return null;
  const found = specifications.find((each) => each.dimension === dimension && each.parts.has(head.lemma));
  return found === undefined ? null : { tells: found.tells, about: apartIn(units, at, end), unit };
}

/** So many words may stand between a measure and its part. */
const longestPart = 4;

/** "a microSD slot for up to **16 GB**", "takes cards of up to **16 GB**": what is at most is a measure of its own. */
function cardAt(units: readonly Unit[], at: number): Part | null {
  const unit = units[at];
  if (unit?.value?.kind !== "quantity" || unit.value.dimension !== "data") return null;
  const { hedge, max } = unit.value;
  const around = [...units.slice(Math.max(0, at - nearCard), at), ...units.slice(at + 1, at + 2)];
  if (hedge !== "at-most" || max === null) return null;
  if (!around.some(({ lower, lemma }) => cards.has(lemma) || cards.has(lower))) return null;
  const value = { ...unit.value, hedge: null, min: max, amount: max };
  return { tells: largestCard, about: [], unit: { ...unit, value } };
}

const nearCard = 8;

function apartIn(units: readonly Unit[], at: number, end: number): readonly Unit[] {
  return units.slice(Math.max(0, at - 2), end).filter(({ lower }) => setApart.has(lower));
}

/** Whether a word is the verb that tells what a device has. */
function equips(unit: Unit): boolean {
  return taggedAsNouns.has(unit.lower) || (equipping.has(unit.lemma) && isVerb(unit));
}

/** The subject of a verb, where it is one phrase. */
function ownerOf(units: readonly Unit[], verb: number): readonly Unit[] | null {
  const [subject, ...rest] = subjectOf(units, verb);
  return subject === undefined || rest.length > 0 ? null : subject.units;
}
