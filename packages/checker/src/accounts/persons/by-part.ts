import { isNameWord, type Unit } from "../../sentences/unit.js";
import { byWord, readTable } from "../../wordings/read-table.js";
import { areKin } from "../kinship.js";
import { vague } from "../words.en.js";
import { addresses, generalWords, manyParts, partLines, soleParts } from "./persons.en.js";
import { otherParts, type PersonsTold, type ToldPerson } from "./told-person.js";

/** How much shows that two persons are called by one part, which each report gives to nobody else; or 0. */
export function linkByPart(
  a: ToldPerson,
  b: ToldPerson,
  common: readonly Unit[],
  here: PersonsTold,
  there: PersonsTold,
): number {
  if (areCalledOtherwise(a, b)) return 0;
  const parts = a.parts.filter((x) => b.parts.some((y) => areOnePart(x, y)));
  if (parts.length === 0) return isOfOneAge(a, b) && common.length >= 2 ? common.length : 0;
  if (parts.some((part) => isPartOfOthers(part, a, here) || isPartOfOthers(part, b, there))) return 0;
  const shared = a.called.filter(
    (x) => !parts.includes(x) && isTelling(x) && b.called.some((y) => areKin(x, y)),
  );
  const around = common.filter((unit) => !shared.includes(unit) && !parts.includes(unit));
  const isSole = parts.some(
    (x) =>
      soleParts.has(x.lemma) ||
      (isDefinite(a, x) && b.parts.some((y) => areOnePart(x, y) && isDefinite(b, y))),
  );
  const isMany = parts.every(({ lemma }) => manyParts.has(lemma));
  const isOne = isSole
    ? shared.some(isNameWord) || (shared.length > 0 && around.length > 0)
    : shared.length >= 2 && around.length >= (isMany ? 2 : 1);
  return isOne ? parts.length + shared.length + around.length : 0;
}

function isOfOneAge(a: ToldPerson, b: ToldPerson): boolean {
  return a.age !== null && a.age === b.age;
}

/** Not "**chief** executive" */
function isTelling({ lemma, lower }: Unit): boolean {
  return !vague.has(lemma) && !generalWords.has(lower) && !addresses.has(lower);
}

const partsByWord = byWord(readTable(partLines), ({ line }) => line);

/** Whether two nouns call one part, of one: not "judges". */
function areOnePart(a: Unit, b: Unit): boolean {
  if ([a, b].some(({ lower, lemma }) => lower !== lemma && lower.endsWith("s"))) return false;
  return (
    a.lemma === b.lemma ||
    (partsByWord.get(a.lemma) ?? []).some((line) => partsByWord.get(b.lemma)?.includes(line))
  );
}

/** "**the** bishop of Orlo" */
function isDefinite({ sentence: { units } }: ToldPerson, part: Unit): boolean {
  const at = units.indexOf(part);
  return (
    !manyParts.has(part.lemma) &&
    units[at + 1]?.lower === "of" &&
    units.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === "the")
  );
}

/** Whether a report calls others so too. */
function isPartOfOthers(part: Unit, told: ToldPerson, { persons }: PersonsTold): boolean {
  return persons.some(
    (other) =>
      other.value.name !== told.value.name &&
      other.parts.some((each) => areOnePart(each, part)) &&
      !areCalledOtherwise(other, told),
  );
}

/** "**deputy** director", "**Rangers** manager", where the other is the director, or that of Rovers; a striker and a keeper; of another age. */
export function areCalledOtherwise(a: ToldPerson, b: ToldPerson): boolean {
  if (a.age !== null && b.age !== null && Math.abs(a.age - b.age) > 1) return true;
  if (!haveSameMembers(madeOther(a), madeOther(b))) return true;
  const haveParts = a.parts.length > 0 && b.parts.length > 0;
  if (haveParts && !a.called.some((x) => b.called.some((y) => areOnePart(x, y) || areKin(x, y)))) return true;
  const [left, right] = [a, b].map(({ called }) => called.filter(isProper));
  if (left === undefined || right === undefined || left.length === 0 || right.length === 0) return false;
  return !left.some((x) => right.some((y) => areKin(x, y)));
}

/** What makes somebody's part another, as lines of the table. */
function madeOther({ called }: ToldPerson): ReadonlySet<number> {
  return new Set(called.flatMap(({ lower }) => otherParts.get(lower) ?? []));
}

function haveSameMembers(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((line) => b.has(line));
}

/** "**Rangers** manager", and not "**Judge** Moor" */
function isProper(unit: Unit): boolean {
  const { text, lower } = unit;
  const isTitle = soleParts.has(lower) || manyParts.has(lower.replace(/\.$/u, "")) || generalWords.has(lower);
  const isName = isNameWord(unit) || (unit.pos === "NOUN" && unit.start > 0);
  return isName && /^\p{Lu}/u.test(text) && !lower.endsWith("-old") && !isTitle;
}
