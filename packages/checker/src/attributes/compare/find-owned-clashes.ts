import type { Corpus } from "../../align/align.js";
import { isGenericName } from "../../align/generic-names.js";
import { areNumbered } from "../../align/pages.js";
import type { Circumstances } from "../../findings/verdict.js";
import { sentenceKey } from "../../sentences/told-sentence.js";
import { isContent, isNameWord, type Unit } from "../../sentences/unit.js";
import { possessivePronouns } from "../../restatements/words.en.js";
import type { Attribute } from "../attribute.js";
import {
  counting,
  lasting,
  lastingCounts,
  neutral,
  ofThings,
  ofWorks,
  saidAlike,
  slow,
} from "../attributes.en.js";
import { type Owner, Owners } from "../owners/owners.js";
import { formal, namesOfDeeds, ofElections, repeatable } from "../readers/deeds/deeds.en.js";
import { mayTell, readAttributes } from "../readers/index.js";
import { ofEditions, ofOneAlone } from "../readers/names.en.js";
import { offices } from "../readers/offices.en.js";
import { gauges } from "../readers/measures/measures.en.js";
import { namesOfOutcomes } from "../readers/outcomes.en.js";
import { namesOfSpecifications } from "../readers/specifications.en.js";
import { newClub } from "../readers/read-moves.js";
import { areApart } from "./compare-attributes.js";
import { periodOf } from "./period.js";
import { areForOthers } from "./purpose.js";
import { tellsBoth } from "./tells-both.js";

/** One attribute of one named thing, of which two texts give two values. */
export interface OwnedClash {
  readonly left: Attribute;
  readonly right: Attribute;
  /** What both texts call the thing. */
  readonly owner: string;
  /** Another name that joins the texts, where they are not known to tell of one happening. */
  readonly common: string | null;
  /** Whether it holds at all times, so that the days of the texts do not matter. */
  readonly isLasting: boolean;
}

/** From so many attributes on, two texts that tell no one happening fill in one form for two things of one name. */
const mostDifferences = 3;
/** With more values than these, the words do not say which one it is. */
const mostValues = 4;

/** What texts tell otherwise of one thing that they name, whatever else their sentences say. */
export function findOwnedClashes(corpus: Corpus, circumstances: Circumstances): readonly OwnedClash[] {
  const { sameEvent, stories } = circumstances;
  const owners = new Owners(corpus);
  const { told, ofNews } = gather(corpus, owners, circumstances);
  const joined = (clash: OwnedClash): OwnedClash | null => {
    const { left, right, isLasting } = clash;
    if (repeatable.has(left.id) && (!tellOneDeed(left, right) || tellsBoth(corpus, left, right))) return null;
    if (sameEvent) return clash;
    if (areNumbered(left.sentence.told.document, right.sentence.told.document)) return null;
    const { status } = stories.sameStory(idOf(left), idOf(right));
    if ((ofNews.has(left) || ofNews.has(right)) && !stories.tellOneThing(idOf(left), idOf(right)))
      return null;
    if (status === "met") return clash;
    if (isGenericName(clash.owner)) return null;
    // Who holds an office or plays for a club now may not have done so then.
    if ((offices.has(left.id) || left.id === newClub) && !areOfOneDay(left, right)) return null;
    if (!isTelling(left) || (status === "unmet" && !isLasting)) return null;
    const common = owners.commonName(left, right);
    return common === null ? null : { ...clash, common };
  };
  const clashes = told.flatMap(({ owner, attributes }) =>
    clashesIn(attributes).flatMap((pair) => joined({ ...pair, owner, common: null }) ?? []),
  );
  const counts = new Map<string, number>();
  for (const { left, right, common } of clashes)
    if (common !== null) counts.set(pairOf(left, right), (counts.get(pairOf(left, right)) ?? 0) + 1);
  return clashes.filter(({ left, right }) => (counts.get(pairOf(left, right)) ?? 0) < mostDifferences);
}

/** All that the texts tell, by what it is told of; and of that, what they tell without a name. */
interface Gathered {
  readonly told: readonly ToldOf[];
  readonly ofNews: ReadonlySet<Attribute>;
}

function gather(corpus: Corpus, owners: Owners, { sameEvent, stories }: Circumstances): Gathered {
  const told = new Map<string, ToldOf>();
  const unnamed: Attribute[] = [];
  const ofNews = new Set<Attribute>();
  for (const attribute of attributesIn(corpus, sameEvent)) {
    const named = owners.of(attribute);
    if (named.length === 0 && isUnnamed(attribute) && isTelling(attribute)) unnamed.push(attribute);
    // Texts without a date are of one happening only where they are given to be.
    const mayBeNews = sameEvent || attribute.sentence.told.document.date !== undefined;
    const loose = named.length > 0 || !mayBeNews ? [] : inNews(attribute, owners);
    if (loose.length > 0) ofNews.add(attribute);
    for (const owner of ofEditions.has(attribute.id) ? [] : [...named, ...loose]) {
      // "The bridge" of one story is not that of another.
      const story = owner.isDescribed === true && !sameEvent ? stories.storyOf.get(idOf(attribute)) : "";
      const which = whichOne(attribute).join("\n");
      const key = JSON.stringify([owner.key, story ?? "", which]);
      const others = told.get(key);
      if (others === undefined) told.set(key, { owner: owner.name, which, attributes: [attribute] });
      else others.attributes.push(attribute);
    }
  }
  const all = [...told.values()];
  giveToNamed(unnamed, all, (a, b) => sameEvent || stories.tellOneThing(idOf(a), idOf(b)));
  return { told: all, ofNews };
}

/** What the sentences of a corpus tell, but for what documentation sets: that is compared with all that a setting depends on. */
function attributesIn(corpus: Corpus, sameEvent: boolean): readonly Attribute[] {
  // News of a day sets nothing.
  const set = new Set(
    corpus.statements.flatMap(({ setting, document, assertion: { evidence } }) =>
      setting === null || document.date !== undefined ? [] : [sentenceKey(document.id, evidence.start)],
    ),
  );
  const isSet = ({ sentence: { told, plain }, unit }: Attribute): boolean =>
    set.has(sentenceKey(told.document.id, told.record.start + plain.inOriginal(unit).start));
  return corpus.sentences.told.flatMap((sentence) => {
    if (sentence.isHeadline || !mayTell(sentence)) return [];
    const read = readAttributes(corpus.sentences.unitsOf(sentence));
    return read
      .filter((attribute) => sameEvent || !isSet(attribute))
      .map((attribute) => ({ ...attribute, asOf: timeOf(attribute) }));
  });
}

/** Whether two clauses have another word in common than those of the deed and of whom it came upon: the crime, the town, the day. */
function tellOneDeed(left: Attribute, right: Attribute): boolean {
  const [here, there] = [left, right].map(besideDeed);
  return [...(here ?? [])].some((word) => there?.has(word) === true);
}

function besideDeed({ sentence: { units }, owner, unit }: Attribute): ReadonlySet<string> {
  const at = units.indexOf(unit);
  const start = units.slice(0, at).findLastIndex(({ sort }) => sort === "mark") + 1;
  const end = units.findIndex(({ sort }, index) => index > at && sort === "mark");
  const others = units
    .slice(start, end < 0 ? units.length : end)
    .filter((word) => word !== unit && isContent(word) && !owner?.includes(word));
  return new Set(others.map(({ lemma }) => lemma).filter((lemma) => !formal.has(lemma)));
}

/** What is told of one thing, of one sort. */
interface ToldOf {
  readonly owner: string;
  /** What is told, which one and as of when. */
  readonly which: string;
  readonly attributes: Attribute[];
}

/** Of texts on one happening: what one tells of "it" or "the series" is told of the one thing that the other tells it of by name. */
function giveToNamed(
  unnamed: readonly Attribute[],
  told: readonly ToldOf[],
  areOne: (a: Attribute, b: Attribute) => boolean,
): void {
  const byWhich = new Map<string, ToldOf[]>();
  for (const each of told) byWhich.set(each.which, [...(byWhich.get(each.which) ?? []), each]);
  for (const attribute of unnamed) {
    const named = (byWhich.get(whichOne(attribute).join("\n")) ?? []).filter(({ attributes }) =>
      attributes.every((other) => idOf(other) !== idOf(attribute) && areOne(attribute, other)),
    );
    const [only, ...others] = named.filter(
      ({ attributes }) =>
        !attributes.some(isUnnamed) && attributes.every(({ owner }) => owner?.some(isNameWord)),
    );
    if (only !== undefined && others.length === 0) only.attributes.push(attribute);
  }
}

/** "**It** aired", "**The series** aired": whose it is, is not said by a name, and none stands before. */
function isUnnamed({ owner, sentence: { units } }: Attribute): boolean {
  const [first, second] = owner ?? [];
  if (first === undefined) return false;
  const isPronoun = second === undefined && (first.pos === "PRON" || possessivePronouns.has(first.lower));
  const isDescribed = first.lower === "the" && second?.pos === "NOUN" && owner?.length === 2;
  const before = units.slice(0, units.indexOf(first));
  return (isPronoun || isDescribed) && !before.some(isNameWord);
}

/** The year or, of what is counted month by month, the month of a measure, or a date with one, by what stands beside it; of a vote the year of any date. */
function timeOf({ id, sentence, about, asOf }: Attribute): Unit | null {
  const beside = ofElections.has(id) ? sentence.units : [];
  return [asOf, ...about, ...beside].find(isOfYear) ?? (isOfDay(asOf) || isMonthOf(id, asOf) ? asOf : null);
}

/** "unemployment **in March**" */
function isMonthOf(id: string, unit: Unit | null): boolean {
  return gauges.has(id) && unit?.value?.kind === "date" && unit.value.precision === "month";
}

/** "on 5 March" */
function isOfDay(unit: Unit | null): boolean {
  return (
    unit?.value?.kind === "date" && unit.value.known.includes("month") && unit.value.known.includes("day")
  );
}

/** "closed on Monday" says nothing of how many students there are; "in 2021" does. */
function isOfYear(unit: Unit | null): unit is Unit {
  return unit?.value?.kind === "date" && unit.value.known.includes("year");
}

/** Whose it is by what the news is about; by a common noun alone only what hardly changes, or is told by a name. */
function inNews(attribute: Attribute, owners: Owners): readonly Owner[] {
  const isArticle = attribute.sentence.told.document.date !== undefined;
  const isFirm =
    isTelling(attribute) ||
    namesOfSpecifications.has(attribute.id) ||
    (isArticle && isNameWord(attribute.unit));
  return owners.inNews(attribute).filter(({ isDescribed }) => isDescribed !== true || isFirm);
}

function areOfOneDay(left: Attribute, right: Attribute): boolean {
  const { date } = left.sentence.told.document;
  return date !== undefined && date === right.sentence.told.document.date;
}

/** What is told, which one, and as of when. */
function whichOne(attribute: Attribute): readonly string[] {
  const { id, about, asOf } = attribute;
  const words = about
    .filter((unit) => isContent(unit) && unit.value?.kind !== "date")
    .flatMap(({ lemma }) => lemma.split(/[\s-]+/u))
    .filter((word) => !neutral.has(word))
    .map((word) => saidAlike.get(word) ?? word);
  return [id, [...new Set(words)].sort().join(" "), periodOf(attribute) || (asOf?.lower ?? "")];
}

/** Of each text that tells one value, against the others that tell another; one pair for two values. */
function clashesIn(
  attributes: readonly Attribute[],
): readonly Pick<OwnedClash, "left" | "right" | "isLasting">[] {
  if (attributes.length < 2) return [];
  const byDocument = new Map<string, Attribute[]>();
  for (const attribute of attributes)
    byDocument.set(idOf(attribute), [...(byDocument.get(idOf(attribute)) ?? []), attribute]);
  // Who tells two values knows of both.
  const sure = [...byDocument.values()].filter(
    (own) => !own.some((one) => own.some((other) => areApartThen(one, other))),
  );
  const distinct: Attribute[] = [];
  for (const [first] of sure)
    if (first !== undefined && distinct.every((other) => areApartThen(first, other))) distinct.push(first);
  if (distinct.length > mostValues) return [];
  return distinct.flatMap((left, at) =>
    distinct.slice(at + 1).map((right) => ({ left, right, isLasting: isLasting(left) })),
  );
}

/** Of two attributes that are of one time. */
function areApartThen(a: Attribute, b: Attribute): boolean {
  return (
    areApart({ ...a, asOf: null }, { ...b, asOf: null }) && !(namesOfDeeds.has(a.id) && areForOthers(a, b))
  );
}

/**
 * Whether a name and the words are enough: of measures those that hold for all time or for a period that is given, or hardly change ("a
 * balance of" is of a day, "six homers" of a season); no makers or first days of works, of which there are others of one name.
 */
function isTelling({ id, unit: { value }, asOf }: Attribute): boolean {
  if ([ofThings, ofOneAlone, namesOfDeeds, namesOfOutcomes, offices].some((told) => told.has(id)))
    return true;
  if (isOfFirst(id)) return true;
  if (ofWorks.has(id) || value === null || value.kind === "person" || value.kind === "organisation")
    return false;
  const isMeasure = value.kind !== "date" && value.kind !== "place";
  if (id.startsWith(counting)) return lastingCounts.has(id.slice(counting.length));
  return !isMeasure || asOf !== null || lasting.has(id) || slow.has(id);
}

/** "first woman": who it was, is so for all time. */
function isOfFirst(id: string): boolean {
  return id.startsWith("first ");
}

function isLasting({ id, unit: { value } }: Attribute): boolean {
  return (
    lasting.has(id) ||
    ofOneAlone.has(id) ||
    ofThings.has(id) ||
    value?.kind === "date" ||
    value?.kind === "place" ||
    value?.kind === "person"
  );
}

function idOf({ sentence }: Attribute): string {
  return sentence.told.document.id;
}

function pairOf(left: Attribute, right: Attribute): string {
  return [idOf(left), idOf(right)].sort().join("\n");
}
