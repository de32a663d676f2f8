import { genericPeople, type QuantityValue, type Value, weekdayNames } from "@gainsay/claims";
import { ofEarlier } from "../../comparability/words.en.js";
import { readOnce } from "../../sentences/read-once.js";
import { isContent, type Unit, type UnitSentence } from "../../sentences/unit.js";
import { standingInClause } from "../../sentences/standing.js";
import { lightVerbs, sayingVerbs } from "../../restatements/words.en.js";
import { happeningNouns } from "../places/sites.en.js";
import { apart, bystanders, countedAlike, elsewhere, happening, vague } from "../words.en.js";

/** A figure that a sentence tells, with the words around it that show what it is a figure of. */
export interface ToldFigure {
  readonly sentence: UnitSentence;
  readonly unit: Unit;
  readonly value: Value;
  /** What it can be compared with: a dimension, what is counted, or the sort of a date. */
  readonly sort: string;
  /** The words around it, with how many words away they are. */
  readonly words: readonly NearWord[];
  /** The verb that it belongs to, as far as words in a row show. */
  readonly verb: Unit | null;
}

export interface NearWord {
  readonly unit: Unit;
  readonly distance: number;
  readonly where: "before" | "behind";
}

/** So many units around a figure are looked at. */
const reach = 9;

/** The figures of a sentence that can be told otherwise elsewhere, in order. */
export function figuresIn(sentence: UnitSentence): readonly ToldFigure[] {
  if (tellsOfOthers(sentence)) return [];
  const isOfThen = looksBack(sentence);
  return sentence.units.flatMap((unit, at): readonly ToldFigure[] => {
    const { value } = unit;
    const sort = value === null ? null : sortOf(unit, value);
    if (value === null || sort === null || !isPlain(sentence, at, sort)) return [];
    // "plans to invest €80 million **this year**" looks ahead.
    if (isOfThen && value.kind !== "date" && standingInClause(sentence, unit).modality !== "planned")
      return [];
    const { words, verb } = nearWords(sentence, at, value.kind === "date");
    return words.length === 0 || (verb !== null && sayingVerbs.has(verb.lemma))
      ? []
      : [{ sentence, unit, value, sort, words, verb }];
  });
}

/** The words around a unit that help to tell what it belongs to, and its verb. */
export function nearWords(
  sentence: UnitSentence,
  at: number,
  isDate: boolean,
): Pick<ToldFigure, "words" | "verb"> {
  const words = wordsAround(sentence, at);
  return { words: words.filter(({ unit }) => saysWhich(unit)), verb: verbOf(words, isDate) };
}

/** Whether a sentence looks back at another happening, or forward to the next. */
export const tellsOfOthers = readOnce(({ told }: UnitSentence): boolean => elsewhere.test(told.lower));

/** Whether a sentence gives a month or a year, or tells of somebody's youth: then it looks back at something else than the news. */
export const looksBack = readOnce(({ units, told }: UnitSentence): boolean => {
  const isDated = units.some(
    ({ value }) => value?.kind === "date" && (value.precision === "month" || value.precision === "year"),
  );
  return isDated || ofEarlier.test(told.record.text);
});

const weekdays: ReadonlySet<string> = new Set(weekdayNames.map((name) => name.toLowerCase()));

/** What a value can be compared with; null for what is not compared. */
function sortOf({ lower }: Unit, value: Value): string | null {
  if (value.kind === "duration")
    return /^(?:the )?(?:last|past|next|first)\b/u.test(lower) ? null : "duration";
  if (value.kind === "date") {
    if (value.type === "SET") return /^every \d/u.test(lower) ? "interval" : null;
    if (value.precision === "time") return "clock";
    // "this year", "next year": what is meant depends on the day of writing.
    if (value.precision === "year") return value.known.length > 0 ? "year" : null;
    // "will open **in June**"; "in June 2014" looks back.
    if (value.precision === "month") return value.known.includes("year") ? null : "month";
    if (value.precision !== "day") return null;
    if (value.known.includes("day") && value.known.includes("month")) return "day";
    return weekdays.has(lower) ? "weekday" : null;
  }
  if (value.kind !== "quantity" || value.part === true) return null;
  // "£9 a head", "another 30 mm": with others of that sort only.
  const basis = [value.per === undefined ? "" : `per ${value.per}`, value.additional === true ? more : ""]
    .filter((word) => word !== "")
    .join(" ");
  const amount = sortOfAmount(value);
  return amount === null || basis === "" ? amount : `${amount} ${basis}`;
}

/** What the sort of an amount ends with that comes on top of others. */
const more = "more";

function sortOfAmount(value: QuantityValue): string | null {
  switch (value.dimension) {
    case "number":
    case "ordinal":
    case "own":
    // Each station and each aftershock has a magnitude of its own, and each person an age.
    case "magnitude":
    case "age":
      return null;
    case "count":
      return `count ${countedAs(value.measure)}`;
    default:
      return `${value.dimension} ${value.unit}`;
  }
}

function countedAs(measure: string | null): string {
  if (measure === null || genericPeople.has(measure) || bystanders.has(measure)) return "people";
  return countedAlike.find((words) => words.includes(measure))?.[0] ?? measure;
}

/** Whether nothing beside a figure makes it one of several, or a part: "**another** five", "five **others**", "two **of** them". */
export function isPlain({ units }: UnitSentence, at: number, sort: string): boolean {
  const isCount = sort.startsWith("count");
  if (isCount && (units[at + 1]?.lower === "of" || isWhole(units, at))) return false;
  const beside = [units[at - 1], units[at + 1], units[at + 2]].map((unit) => unit?.lower ?? "");
  // "another 30 mm" is compared with more of the same.
  const isMore = sort.endsWith(more);
  return !beside.some((word, index) => apart.has(word) && !(isMore && index === 0));
}

/** "two of the **three** pumps": all of what a part is counted of. */
function isWhole(units: readonly Unit[], at: number): boolean {
  const of = units[at - 1]?.pos === "DET" ? at - 2 : at - 1;
  return units[of]?.lower === "of" && units[of - 1]?.value?.kind === "quantity";
}

/** The words on either side, up to where another figure of a list begins. */
function wordsAround({ units }: UnitSentence, at: number): readonly NearWord[] {
  return [...side(units.slice(0, at).toReversed(), "before"), ...side(units.slice(at + 1), "behind")];
}

function side(units: readonly Unit[], where: NearWord["where"]): readonly NearWord[] {
  const words: NearWord[] = [];
  let distance = 0;
  for (const [index, unit] of units.entries()) {
    if (index >= reach || /^[;:()“”"]$/u.test(unit.text)) break;
    // "41 died**,** officials said", but "a man of 41**, Ivo Brandt,**".
    if (where === "behind" && unit.text === "," && units[index + 1]?.sort !== "name") break;
    const joins = unit.text === "," || unit.pos === "CCONJ";
    if (joins && units.slice(index + 1).some(({ value }) => isAmount(value))) break;
    if (!isContent(unit)) continue;
    distance += 1;
    if (unit.sort !== "value") words.push({ unit, distance, where });
  }
  return words;
}

/**
 * The nearest verb before a figure, else the nearest behind it, as behind "police said 40 cars **collided**"; of "the accident **happened** at
 * 7" what happened.
 */
function verbOf(words: readonly NearWord[], isDate: boolean): Unit | null {
  const verbs = words.filter(({ unit }) => unit.pos === "VERB");
  const before = verbs.find(({ where }) => where === "before");
  const behind = verbs.find(({ where }) => where === "behind");
  // "said on Friday that …" tells when it was said.
  const isSaid = !isDate && before !== undefined && sayingVerbs.has(before.unit.lemma);
  const verb = isSaid ? (behind ?? before) : (before ?? behind);
  if (verb === undefined || !happening.has(verb.unit.lemma)) return verb?.unit ?? null;
  const nouns = words.filter(({ unit, where }) => where === "before" && unit.pos === "NOUN");
  const told = nouns.find(({ unit }) => happeningNouns.has(unit.lemma)) ?? (isDate ? nouns[0] : undefined);
  return told?.unit ?? (isDate ? null : verb.unit);
}

/** Whether a word helps to tell which figure it is. */
export function saysWhich({ lemma }: Unit): boolean {
  return !vague.has(lemma) && !lightVerbs.has(lemma) && !sayingVerbs.has(lemma);
}

function isAmount(value: Value | null): boolean {
  return value?.kind === "quantity" || value?.kind === "duration";
}
