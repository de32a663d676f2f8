import {
  compareValues,
  contentWordsOf,
  formatValue,
  isCountry,
  type QuantityValue,
  type Value,
} from "@gainsay/claims";
import { isIdentified } from "../align/pairs.js";
import { isOfQuake } from "../align/quakes.js";
import type { Statement } from "../align/statement.js";
import { befalling, elsewhere, labour, movements, penal, prolonged, punishments } from "./words.en.js";
import { ownExample } from "../restatements/words.en.js";
import { isOfMonth, isToldByDate, tellingApart } from "./long-texts.js";
import { met, tooLittle, unknown, unmet, type GateCheck, type Outcome } from "./gate-check.js";
import { sharedNames } from "./share-name.js";

/** Do both speak of the same happening? Things that happen once need no evidence; those that can come again do. */
export const event: GateCheck = {
  name: "event",
  run(a, b, { stories, siblings, sameEvent }) {
    const which = [a, b].map(({ assertion }) => (assertion.qualifiers.which ?? []).join(" "));
    if (which[0] !== which[1])
      return unmet(`"${which.find((words) => words !== "") ?? ""}" sets one happening apart`);
    const { slot: asked, qualifiers, predicate } = a.assertion;
    if ((asked === "when" || asked === "where") && qualifiers.phase === undefined && prolonged.has(predicate))
      return tooLittle("it goes on for long and far, and each may tell of another part of it");
    if (isIdentified(a) && isIdentified(b)) {
      const state = a.predicate?.arity === "state";
      return met(state ? "a property, not a happening" : "happens once");
    }
    if (isMeasured(a)) return met("a property, not a happening");
    if (a.assertion.slot === "what") {
      const teller = [a, b].find((one) => givesBoth(one, one === a ? b : a, siblings(one)));
      return teller === undefined
        ? met("a state, not a happening")
        : unmet(`${teller.document.id} tells of both states in turn`);
    }
    if (a.assertion.slot === "whether" && a.assertion.polarity !== b.assertion.polarity)
      return met("a denial speaks of every such happening");
    const [left, right] = [a.assertion.qualifiers.time, b.assertion.qualifiers.time];
    if (
      left?.kind === "date" &&
      right?.kind === "date" &&
      compareValues(left, right).relation === "disjoint"
    ) {
      return unmet(() => `one happened ${formatValue(left)}, the other ${formatValue(right)}`);
    }
    if (a.document.id !== b.document.id && !sameEvent && [a, b].every(pointsAround))
      return tooLittle("each text tells of a picture or an example of its own");
    const past = [a, b].filter(looksBack);
    if (past.length === 1)
      return unmet(`"${past[0]?.assertion.evidence.sentence.slice(0, 60) ?? ""}…" looks back at another one`);
    if (a.place !== null && b.place !== null && a.place.id !== b.place.id && !placesMeet(a, b)) {
      return unmet(`one in ${a.place.name}, the other in ${b.place.name}`);
    }
    const several = [a, b].find(tellsOfSeveral);
    if (several !== undefined)
      return unmet(`"${several.assertion.evidence.sentence.slice(0, 60)}…" tells of several`);
    const both = [[a, b] as const, [b, a] as const].find(([one, other]) =>
      givesBoth(one, other, siblings(one)),
    );
    if (both !== undefined) return unmet(`${both[0].document.id} gives both values, for two happenings`);
    // "Two dead in fire. Two people died in a fire": the headline and the first sentence tell of one.
    const isRestated = agree(a.assertion.value, b.assertion.value);
    if (
      a.document.id === b.document.id &&
      !isRestated &&
      later(a, b).assertion.qualifiers.introduced === true
    ) {
      return unmet(`"${later(a, b).assertion.evidence.sentence.slice(0, 60)}…" brings up another one`);
    }
    const isOpenCount = a.assertion.slot === "howMany" && a.predicate === null;
    if (isOfQuake(a.assertion) && areAtOtherHours(a, b))
      return unmet("one was at another hour than the other");
    if (a.document.id === b.document.id && (isAmount(a) || isOpenCount || isOfQuake(a.assertion)))
      return tooLittle("one text tells both, one after the other");
    if (a.document.id === b.document.id && !isRestated && isToldByDate(a) && isToldByDate(b))
      return unmet("one text tells by their dates which of several it means");
    const ofWorkers = [a, b].find(mayBeOfWorkers);
    if (ofWorkers !== undefined)
      return unmet(`"${ofWorkers.assertion.trigger.text}" in ${ofWorkers.document.id} may be one of workers`);
    if (sameEvent) return met("the texts were given as being about one happening");
    if (punishments.has(a.assertion.predicate) && a.assertion.slot === "howLong" && !shareCharge(a, b))
      return tooLittle(
        "one can be sentenced several times, and nothing shows that both tell of one sentence",
      );
    if (
      isAmount(a) &&
      movements.has(a.assertion.predicate) &&
      !publishedTogether(a, b) &&
      !toldOfOneTime(a, b)
    )
      return tooLittle(`"${a.assertion.trigger.text}" may be of another day or week`);
    const apart = strengthsApart(a, b);
    const near = a.document.id === b.document.id || shareDay(a, b) || publishedTogether(a, b);
    if (apart > (near ? widestMistake : widestStrengths))
      return unmet(`${apart.toFixed(1)} apart in strength, more likely two quakes than one measured twice`);
    const gap = daysApart(a, b);
    if (gap > longestGap)
      return unmet(`${gap} days apart, more likely two happenings than one with a wrong date`);
    const years = yearsBetween(a, b);
    if (years > longestTold && !shareDay(a, b))
      return unmet(`told of ${Math.floor(years)} years apart, and without a date`);
    const akin = stories.akinTo.get(a.document.id)?.includes(b.document.id) ?? false;
    const story = stories.sameStory(a.document.id, b.document.id);
    const isLong = stories.isLong(a.document.id) || stories.isLong(b.document.id);
    return sameHappening(a, b, { story, akin, isLong }, siblings(a));
  },
};

/** "**In this case** three of them leave", "as **shown above**" */
function pointsAround({ assertion: { evidence } }: Statement): boolean {
  return ownExample.test(evidence.sentence.toLowerCase());
}

/** Whether "the strike" stands in a text on unions and picket lines. */
function mayBeOfWorkers({ assertion: { trigger }, document }: Statement): boolean {
  return /^strikes?$/iu.test(trigger.text) && document.terms.some(([term]) => labour.has(term));
}

/** Whether two sentences on a sentence have more in common than who got one: for what, where, in which year, how old. */
function shareCharge(a: Statement, b: Statement): boolean {
  if (shareDay(a, b)) return true;
  const [left, right] = [a, b].map(({ assertion: { evidence } }) =>
    contentWordsOf(evidence.sentence).filter(
      ({ lemma, isName }) => !isName && !penal.has(lemma) && !/\d/u.test(lemma),
    ),
  );
  return (left ?? []).some(({ lemma }) => right?.some((word) => word.lemma === lemma));
}

/** How much of what can come again: "shares rose 2%", "sold for $5", not how strong one quake was. */
function isAmount({ assertion: { slot }, predicate }: Statement): boolean {
  return slot === "howMuch" && (predicate === null || predicate.arity === "many");
}

/** "at 7:30 a.m.", "at 9:30 a.m." */
function areAtOtherHours({ assertion: a }: Statement, { assertion: b }: Statement): boolean {
  const [left, right] = [a, b].map(({ qualifiers: { time } }) =>
    time?.kind === "date" && time.precision === "time" ? /T(\d\d:\d\d)/u.exec(time.timex)?.[1] : undefined,
  );
  return left !== undefined && right !== undefined && left !== right;
}

/** Whether both state the same time. */
function toldOfOneTime({ assertion: a }: Statement, { assertion: b }: Statement): boolean {
  const [left, right] = [a.qualifiers.time, b.qualifiers.time];
  return left !== undefined && right !== undefined && compareValues(left, right).relation === "same";
}

/**
 * Whether a sentence gives its happening a year or a month of its own: news dates what it reports by the day and what it looks
 * back at by the month or year.
 */
function looksBack({ assertion: { slot, qualifiers } }: Statement): boolean {
  const { time } = qualifiers;
  return (
    slot !== "when" &&
    time?.kind === "date" &&
    (time.precision === "year" || time.precision === "month" || time.known.includes("year"))
  );
}

/** "is 120 metres **long**", "9 miles south of Orva": a named thing has one length, and a place one distance from another. */
function isMeasured({ subject, assertion: { predicate, slot } }: Statement): boolean {
  const isProperty = predicate.startsWith("to be ") || predicate === "distance";
  return subject !== null && isProperty && (slot === "howMuch" || slot === "howLong");
}

/** "quakes of magnitude 3 are common": of which of them is not said. "The riots" are one happening. */
function tellsOfSeveral({ assertion: { subject } }: Statement): boolean {
  return subject.type === "event" && /^[a-z].*[a-rt-z]s$/u.test(subject.name) && !definite.test(subject.name);
}

const definite = /^(?:the|this|that|these|those|its|their)\b/iu;

/**
 * Whether the document of `one` itself gives the value of `other`, which another document gives: in the same voice, or of a happening
 * that it brings up anew.
 */
function givesBoth(one: Statement, other: Statement, siblings: readonly Statement[]): boolean {
  if (one.document.id === other.document.id) return false;
  return siblings.some(
    ({ assertion }) =>
      (assertion.attribution?.speaker === one.assertion.attribution?.speaker ||
        (assertion.qualifiers.introduced === true &&
          assertion.evidence.start > one.assertion.evidence.start)) &&
      compareValues(assertion.value, one.assertion.value).relation === "disjoint" &&
      agree(assertion.value, other.assertion.value),
  );
}

function agree(a: Value, b: Value): boolean {
  const { relation } = compareValues(a, b);
  return relation !== "disjoint" && relation !== "incomparable";
}

function later(a: Statement, b: Statement): Statement {
  return a.assertion.evidence.start < b.assertion.evidence.start ? b : a;
}

/** Whether the place of one sentence is named in the other, or one is a country that may hold the other. */
function placesMeet(a: Statement, b: Statement): boolean {
  return (
    isNamedIn(a, b.place?.id) ||
    isNamedIn(b, a.place?.id) ||
    [a, b].filter(({ place }) => place !== null && isCountry(place.name)).length === 1
  );
}

function isNamedIn({ named }: Statement, id: string | undefined): boolean {
  return named.some((entity) => entity.id === id);
}

/** Strengths of one quake by two stations differ by hardly more than this. */
const widestStrengths = 0.25;
/** … and on one day or in one text not even a slip makes a quake so much stronger. */
const widestMistake = 1;

/** How far apart the strengths are that two documents give quakes; 0 for all else. */
function strengthsApart(a: Statement, b: Statement): number {
  const [left, right] = [a.assertion.value, b.assertion.value];
  if (a.assertion.predicate !== "magnitude") return 0;
  if (left.kind !== "quantity" || right.kind !== "quantity") return 0;
  return Math.abs(centreOf(left) - centreOf(right));
}

/** The middle of a value; of one with an open end, the other end. */
function centreOf({ min, max }: QuantityValue): number {
  return ((min ?? max ?? 0) + (max ?? min ?? 0)) / 2;
}

function publishedTogether({ document: a }: Statement, { document: b }: Statement): boolean {
  return a.date !== undefined && a.date === b.date;
}

/** Whether both say when it was, and it may have been on one day. */
function shareDay({ assertion: a }: Statement, { assertion: b }: Statement): boolean {
  const [left, right] = [a.qualifiers.time, b.qualifiers.time];
  return left !== undefined && right !== undefined && agree(left, right);
}

/** Dates further apart than this tell two happenings of one sort from each other. In days. */
const longestGap = 10;

/** What comes again and has no name is told of for so many years. */
const longestTold = 2;

/** Years between the dates of two documents; 0 where one has none. */
function yearsBetween({ document: a }: Statement, { document: b }: Statement): number {
  if (a.date === undefined || b.date === undefined) return 0;
  return Math.abs(Date.parse(a.date) - Date.parse(b.date)) / (365 * 86_400_000);
}

/** Days between the dates that two statements give a happening; 0 where they overlap or give none. */
function daysApart(a: Statement, b: Statement): number {
  const [left, right] = [a.assertion.value, b.assertion.value];
  if (left.kind !== "date" || right.kind !== "date") return 0;
  const ends = [left, right].map(({ min, max }) => [Date.parse(min ?? ""), Date.parse(max ?? "")] as const);
  const [[aMin, aMax] = [NaN, NaN], [bMin, bMax] = [NaN, NaN]] = ends;
  const gap = Math.max(bMin - aMax, aMin - bMax);
  // A date without a year ("in May") has no place on the calendar: too far away to be the same.
  return Number.isNaN(gap) ? Infinity : Math.max(0, Math.ceil(gap / 86_400_000));
}

/**
 * Weighs what shows that two sentences tell of one happening: the story of their documents, and what both name. A story tells of
 * more than one happening, so it is not enough by itself; nor is one name.
 */
function sameHappening(
  a: Statement,
  b: Statement,
  { story, akin, isLong }: { readonly story: Outcome; readonly akin: boolean; readonly isLong: boolean },
  siblings: readonly Statement[],
): Outcome {
  const within = a.document.id === b.document.id;
  const isKnown = within || story.status === "met";
  const shared = sharedEvidence(a, b, { isLong, isKnown });
  const names = `both name ${shared.join(" and ")}`;
  if (!within && story.status === "unmet") return story;
  // A verb that no catalogue entry knows, of someone unnamed: only what both sentences name says that it is one happening.
  const isOpen = a.predicate === null && !isOfQuake(a.assertion);
  const open = isOpen && a.subject === null;
  if (!within && story.status === "met" && !open) {
    if (shared.length === 0)
      return unknown(() => `${story.reason}, but the sentences name nothing in common`);
    // Words alone do not tell this year's quake from last year's.
    const dated = a.document.date !== undefined && b.document.date !== undefined;
    if (isOpen)
      return unknown(
        () =>
          `${story.reason}; ${names}; but what "${a.assertion.trigger.text}" can be said of how often is not known`,
      );
    return dated
      ? met(() => `${story.reason}; ${names}`)
      : unknown(() => `${story.reason}; ${names}; but an article is not dated`);
  }
  if (within && isOpen && shared.length > 0)
    return tooLittle(`${names}; but one text may say of two things that they "${a.assertion.trigger.text}"`);
  if (shared.length > (within ? 0 : 1)) return unknown(names);
  if (shared.length === 1 && reportsAlike(a, b)) return unknown(`${names}, on one day`);
  const common = within || !akin ? null : nameInCommon(a, b);
  if (common !== null) return unknown(`the texts are akin, and both name ${common}`);
  if (!within && isRareEvent(a, b) && shared.length > 0) return unknown(`${names}, within a day`);
  // A long text has told of several before.
  if (within && !isLong && pointsBack(a, b, siblings))
    return unknown(`"${later(a, b).assertion.evidence.quote}" is said of the one told before`);
  return tooLittle(
    shared.length === 1
      ? `only ${shared[0] ?? ""} is named in both`
      : "nothing shows that both tell of one happening",
  );
}

/**
 * "a quake … **the quake's** strength": whether the later of two mentions in one document is definite, or leaves out what everybody
 * knows by then, and the document has brought up no more than one such happening by then.
 */
function pointsBack(a: Statement, b: Statement, siblings: readonly Statement[]): boolean {
  const [left, right] = [a.assertion.subject, later(a, b).assertion.subject];
  if (left.type !== "event" || right.type !== "event") return false;
  const { slot, predicate, evidence } = later(a, b).assertion;
  if (elsewhere.test(evidence.sentence)) return false;
  const told = evidence.start;
  const brought = [a, b, ...siblings].filter(
    ({ assertion }) => assertion.qualifiers.introduced === true && assertion.evidence.start <= told,
  );
  const goesOn = slot !== "howMany" || befalling.has(predicate);
  return brought.length <= 1 && (right.name === "" ? goesOn : definite.test(right.name));
}

/** Whether two texts, too short to tell what they are about, report of one day and call the happening by the same words. */
function reportsAlike(a: Statement, b: Statement): boolean {
  const [left, right] = [a.assertion.subject, b.assertion.subject];
  return (
    a.document.id !== b.document.id &&
    a.document.date !== undefined &&
    a.document.date === b.document.date &&
    left.type === "event" &&
    right.type === "event" &&
    left.name !== "" &&
    left.name.toLowerCase() === right.name.toLowerCase()
  );
}

/**
 * What two sentences of one sort of happening name alike, by the names or a word of them ("the Marlow depot", "Marlow Foods"), beside
 * the country; null where they name nothing, or not the same sort.
 */
function nameInCommon(a: Statement, b: Statement): string | null {
  const [left, right] = [a.assertion.subject, b.assertion.subject];
  if (left.type !== "event" || right.type !== "event" || left.event !== right.event) return null;
  // Of one name, two places are as likely two happenings.
  if (a.assertion.slot === "where") return null;
  const other = new Set(nameWords(b));
  return nameWords(a).find((word) => /^\p{Lu}/u.test(word) && word.length > 3 && other.has(word)) ?? null;
}

/** The words of all names of a sentence but those of countries. */
function nameWords({ named }: Statement): readonly string[] {
  return named.filter(({ name }) => !isCountry(name)).flatMap(({ name }) => name.split(/[\s-]+/u));
}

/** Happenings of which a country rarely sees two within a day. */
const rare: ReadonlySet<string> = new Set(["earthquake", "eruption"]);

/** Whether two texts of one day or the next report a happening of a sort that is rare. */
function isRareEvent(a: Statement, b: Statement): boolean {
  const [left, right] = [a.assertion.subject, b.assertion.subject];
  if (left.type !== "event" || right.type !== "event" || left.event !== right.event) return false;
  const days = Math.abs(Date.parse(a.document.date ?? "") - Date.parse(b.document.date ?? "")) / 86_400_000;
  return rare.has(left.event) && days <= 1;
}

/**
 * What both sentences say that tells one happening from another: entities, and a date that both state. Of long texts it takes more; of texts
 * that are not known to be of one happening what each state has says nothing.
 */
function sharedEvidence(
  a: Statement,
  b: Statement,
  { isLong, isKnown }: { readonly isLong: boolean; readonly isKnown: boolean },
): readonly string[] {
  const common = isKnown
    ? a.named.filter(({ id }) => b.named.some((other) => other.id === id))
    : sharedNames(a, b);
  const entities = isLong ? tellingApart(common, a, b) : common.map(({ name }) => name);
  if (isLong && !(isOfMonth(a) && isOfMonth(b))) return entities;
  const [left, right] = [a.assertion.qualifiers.time, b.assertion.qualifiers.time];
  if (left === undefined || right === undefined) return entities;
  const { relation } = compareValues(left, right);
  return relation === "disjoint" || relation === "incomparable" ? entities : [...entities, formatValue(left)];
}
