import { compareValues, isCommonWord, type Value } from "@gainsay/claims";
import { nameWords } from "../../align/pages.js";
import { areOfTwo } from "../../restatements/exchanged-name.js";
import type { Difference } from "../../restatements/find-difference.js";
import { relateUnits } from "../../restatements/relate-units.js";
import { isNameWord, type Unit, type UnitSentence } from "../../sentences/unit.js";
import type { Attribute } from "../attribute.js";
import { neutral, saidAlike } from "../attributes.en.js";
import { type Topic, topicOf, wordsBesideTopic } from "../owners/topic.js";
import { readThings } from "../readers/index.js";
import { ofEditions, ofPersons, ofPlaces } from "../readers/names.en.js";

/** Two sentences of two pages on one thing that give one attribute of it two values. */
export interface AttributeClash {
  readonly left: UnitSentence;
  readonly right: UnitSentence;
  readonly difference: Difference;
}

/** An attribute with the words that say which one it is. */
interface Keyed {
  readonly attribute: Attribute;
  readonly key: string;
}

/** What two pages on one thing give different values, whatever else their sentences say. */
export function compareAttributes(
  left: readonly UnitSentence[],
  right: readonly UnitSentence[],
): readonly AttributeClash[] {
  const [a, b] = [left.flatMap(readThings), right.flatMap(readThings)];
  const told = new Set(a.map(({ id }) => id));
  const both = new Set(b.flatMap(({ id }) => (told.has(id) ? [id] : [])));
  // Most pages have no attribute in common, and need no topic.
  const topic = both.size === 0 ? null : topicOf([...left, ...right]);
  if (topic === null) return [];
  const keyed = (attributes: readonly Attribute[]): readonly Keyed[] =>
    attributes
      .filter(({ id }) => both.has(id) && (!ofEditions.has(id) || isEdition(topic)))
      .map((attribute) => ({ attribute, key: keyOf(attribute, topic) }));
  return clashes(keyed(a), keyed(b));
}

/** "Delta Cup 1987": the title tells by its year which one it is. */
function isEdition({ words }: Topic): boolean {
  return [...words].some((word) => /^\d{4}$/u.test(word));
}

function clashes(left: readonly Keyed[], right: readonly Keyed[]): readonly AttributeClash[] {
  return [...new Set(left.map(({ key }) => key))].flatMap((key) => {
    const [a, b] = [left, right].map((all) =>
      all.filter((each) => each.key === key).map(({ attribute }) => attribute),
    );
    const [x] = a ?? [];
    const [y] = b ?? [];
    if (
      x === undefined ||
      y === undefined ||
      !(a ?? []).every((one) => (b ?? []).every((other) => areApart(one, other)))
    )
      return [];
    return [{ left: x.sentence, right: y.sentence, difference: differenceOf(x, y) }];
  });
}

function keyOf({ id, owner, about }: Attribute, topic: Topic): string {
  const beside = [...wordsBesideTopic(owner ?? [], topic), ...wordsBesideTopic(about, topic)];
  const words = beside
    .flatMap(({ lemma }) => lemma.split(/[\s-]+/u))
    .filter((word) => !neutral.has(word) && !topic.words.has(word));
  return JSON.stringify([id, [...new Set(words.map((word) => saidAlike.get(word) ?? word))].sort()]);
}

/** Whether two attributes of one thing cannot both be right. */
export function areApart(a: Attribute, b: Attribute): boolean {
  if (!areOfOneTime(a.asOf, b.asOf)) return false;
  const [x, y] = [a.unit.value, b.unit.value];
  if (areWords(a.unit, b.unit)) return areWordsApart(a, b);
  return x !== null && y !== null && compareValues(counted(x), counted(y)).relation === "disjoint";
}

/** Whether both are told by names or by words, and not by values that can be compared. */
function areWords(a: Unit, b: Unit): boolean {
  if (isNameWord(a) && isNameWord(b)) return !(isKnownPlace(a) && isKnownPlace(b));
  return a.value === null && b.value === null;
}

function areWordsApart({ id, unit: a }: Attribute, { unit: b }: Attribute): boolean {
  // A village and the land that it lies in: where a name is not known, nothing says whether it holds the other.
  if (ofPlaces.has(id) && (isKnownPlace(a) !== isKnownPlace(b) || isOneWord(a) !== isOneWord(b)))
    return false;
  const { relation } = relateUnits(a, b);
  if (relation === "equal" || relation === "narrower" || relation === "wider") return false;
  if (ofPersons.has(id) && areOfOneFamily(a, b)) return true;
  const [own, others] = [nameWords(a.lower), nameWords(b.lower)];
  // "Mount Krain", "Mount Hamm": a noun that both names have tells nothing.
  const isShared = (word: string): boolean =>
    own.includes(word) && others.includes(word) && isCommonWord(word);
  const [left, right] = [own, others].map((words) => words.filter((word) => !isShared(word)).join(" "));
  return !left || !right ? false : areOfTwo({ ...a, lower: left }, { ...b, lower: right });
}

/** Whether it is known what a place lies in. */
function isKnownPlace({ value }: Unit): boolean {
  return value?.kind === "place" && value.level !== "unknown";
}

function isOneWord({ text }: Unit): boolean {
  return !text.includes(" ");
}

/** "Peder Skaar" and "Nils Skaar": two of one family. */
function areOfOneFamily(a: Unit, b: Unit): boolean {
  const [[first, ...rest], [other, ...others]] = [a.lower.split(" "), b.lower.split(" ")] as const;
  return (
    rest.length > 0 &&
    others.length > 0 &&
    rest.at(-1) === others.at(-1) &&
    first?.charAt(0) !== other?.charAt(0)
  );
}

/** Whether nothing says that the values are of two times. */
function areOfOneTime(a: Unit | null, b: Unit | null): boolean {
  return (a === null && b === null) || (a !== null && b !== null && relateUnits(a, b).relation === "equal");
}

/** What is counted is in the key, and said in many words: "24,000 spectators", "24,000 seats". */
function counted(value: Value): Value {
  return value.kind === "quantity" && (value.dimension === "count" || value.dimension === "number")
    ? { ...value, dimension: "count", measure: null, modifiers: [] }
    : value;
}

function differenceOf({ id, unit: x }: Attribute, { unit: y }: Attribute): Difference {
  return {
    type: "word",
    left: [x],
    right: [y],
    standing: "fact",
    reason: `the ${id} is ${x.text} or ${y.text}, not both`,
    attributed: false,
    // The thing, what is told of it, and which one.
    shared: 3,
    sharedNames: 1,
    namesSubject: true,
    extra: 0,
  };
}
