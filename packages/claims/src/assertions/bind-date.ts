import type { DatePrecision } from "../kinds/date/value.js";
import type { PartOfSpeech } from "../model/sentence.js";
import {
  befalling,
  changeNouns,
  comingVerbs,
  datedNouns,
  dayFixingVerbs,
  delaying,
  foretellingVerbs,
  phaseVerbs,
  predictingVerbs,
  scheduledVerbs,
  successive,
  stretchEnds,
  superlatives,
  timeNouns,
  withinWords,
} from "../predicates/lexicon.en.js";
import { isDash, isMark } from "../syntax/clause.js";
import { clauseTree } from "../syntax/clause-tree.js";
import type { Phrase, ValuePhrase } from "../syntax/phrase.js";
import { isPossessiveMark, isPossessivePronoun } from "../syntax/word-tests.js";
import { answer, type Binding, type Clauses, isReport, verbBefore } from "./binding.js";
import { type Governor, governorOf } from "./governor.js";
import type { Predication } from "./predication.js";

/** "was toppled **in December 2024**", "since the overthrow of X **in December 2024**", "**On Friday**, the two met". */
export function bindDate(clauses: Clauses, phrase: ValuePhrase, at: number): readonly Binding[] {
  const { mention } = phrase;
  if (mention.value.kind !== "date" || mention.value.type === "SET" || mention.value.precision === "vague")
    return [];
  if (mention.value.boundary === "start" && isRecord(clauses, at)) return [];
  if (isOpeningGerund(clauses, at) || datesItsNoun(clauses, at) || endsStretch(clauses, at)) return [];
  if (isOwner(clauses, at)) return some(ofNext(clauses, phrase, at + 2));
  if (standsInNoun(clauses, at)) return some(ofNext(clauses, phrase, at + 1));
  const governor = governorOf(clauses, at);
  if (governor === null || timeNouns.has(governor.predication.id.replace(/^to be /u, ""))) return [];
  if (isOfObject(clauses, governor, at) || isOfTitle(clauses, governor, at)) return [];
  const { predications } = clauses;
  // "the population in 1900 was 4,000": a date of the figure, for what a thing measures does not happen.
  if (governor.predication.predicate?.property !== undefined && governor.predication.form === "noun")
    return [];
  const above = predications.get(doerAbove(clauses, governor.predication.at));
  const predication = above ?? governor.predication;
  const bound = answer(clauses, predication, mention, "when", "date/governor");
  // "since 2011" dates the beginning of what goes on, not a happening.
  const { boundary } = mention.value;
  if (boundary !== undefined) return [bound.phase === boundary ? bound : { ...bound, phase: boundary }];
  const named = happeningBeside(clauses, at);
  if (named !== null && governor.predication.at > at && bound.trigger.start !== named.trigger.start) {
    const own = answer(clauses, named, mention, "when", "date/noun-before");
    return isOnlyDate(clauses, at) ? [own, bound] : [own];
  }
  const joined = predications.get(joinedTo(clauses, predication.at, at));
  if (joined !== undefined) return [bound, answer(clauses, joined, mention, "when", "date/governor-of-list")];
  const within = befallenIn(clauses, governor.predication);
  return within === null ? [bound] : [answer(clauses, within, mention, "when", "date/of-happening"), bound];
}

/** "**was killed** in a crash on Monday": what befalls somebody in a happening befalls them when it happens. Null for other verbs and nouns. */
function befallenIn({ phrases, predications }: Clauses, { form, at }: Predication): Predication | null {
  const opener = phrases[at - 1];
  if (form !== "noun" || opener?.type !== "preposition" || !withinWords.has(opener.token.lower)) return null;
  const verb = predications.get(verbBefore(phrases, at) ?? -1);
  const isNext =
    verb !== undefined && phrases.slice(verb.at + 1, at - 1).every(({ type }) => type !== "comma");
  return isNext && befalling.has(verb.id) ? verb : null;
}

/**
 * "confirmed the booking **for 3 May**", "predicts a vote **in 2031**", "… **as early as 2031**": when that is which the verb tells of.
 * Days are left to the verb: "predicted a rise on Monday".
 */
function isOfObject({ phrases }: Clauses, { predication, preposition }: Governor, at: number): boolean {
  const verb = phrases[predication.at];
  if (verb?.type !== "verb" || predication.at >= at) return false;
  const isAsEarly = preposition === "as" && phrases[at - 2]?.type === "other";
  const noun = phrases[isAsEarly ? at - 4 : preposition === null ? at - 1 : at - 2];
  if (noun?.type !== "noun" || !clauseTree(phrases).roles.includes("object")) return false;
  if (preposition === "for") return !dayFixingVerbs.has(verb.lemma);
  const value = phrases[at];
  const isCoarse =
    value?.type === "value" &&
    value.mention.value.kind === "date" &&
    coarse.has(value.mention.value.precision);
  return isCoarse && predictingVerbs.has(verb.lemma);
}

/**
 * "starred in The Lamp **(1978)**", "married Ann Lee **(1844–1891)**": years in brackets behind a name tell which one is meant, or of what
 * bears it.
 */
function isOfTitle({ phrases }: Clauses, { predication }: Governor, at: number): boolean {
  if (predication.form !== "verb") return false;
  const first = isDash(phrases[at - 1]) ? at - 2 : at;
  const last = isDash(phrases[first + 1]) ? first + 2 : first;
  const noun = phrases[first - 2];
  return (
    isYear(phrases[first]) &&
    isYear(phrases[last]) &&
    isMark(phrases[first - 1], "(") &&
    isMark(phrases[last + 1], ")") &&
    noun?.type === "noun" &&
    noun.entity !== null
  );
}

function isYear(phrase: Phrase | undefined): boolean {
  return (
    phrase?.type === "value" &&
    phrase.mention.value.kind === "date" &&
    phrase.mention.value.precision === "year"
  );
}

/** Precisions of dates that a plan has and its making has not. */
const coarse: ReadonlySet<DatePrecision> = new Set(["month", "quarter", "season", "half", "year", "decade"]);

/** "his **death** in 2011 shocked the town": the happening that the noun before the preposition of a date names; null without one. */
function happeningBeside({ phrases, predications }: Clauses, at: number): Predication | null {
  const noun = phrases[at - 1]?.type === "preposition" ? predications.get(at - 2) : undefined;
  return noun?.form === "noun" && noun.predicate !== null && noun.predicate.arity !== "state" ? noun : null;
}

/** Whether a sentence gives no other date or time. */
function isOnlyDate({ phrases }: Clauses, at: number): boolean {
  return phrases.every((phrase, index) => index === at || phrase.type !== "value");
}

/**
 * "**foiled** an attack on ships crossing the strait on Friday": the verb above a gerund that narrows a noun of its clause, for both
 * go on at one time. -1 where the gerund may be about another: "announced a fair opening on Friday".
 */
function doerAbove({ phrases, predications }: Clauses, at: number): number {
  const gerund = phrases[at];
  if (gerund?.type !== "verb" || gerund.form !== "gerund" || phrases[at - 1]?.type !== "noun") return -1;
  const verb = verbBefore(phrases, at);
  const group = phrases[verb ?? -1];
  if (verb === null || group?.type !== "verb" || group.form !== "finite" || group.tense !== "past") return -1;
  if (
    phrases.slice(verb, at).some(({ type }) => type === "comma" || type === "mark" || type === "coordinator")
  )
    return -1;
  const isScheduled = scheduledVerbs.has(gerund.lemma) || phaseVerbs.has(gerund.lemma);
  const predication = predications.get(verb);
  return isScheduled ||
    predication === undefined ||
    isReport(phrases, verb) ||
    foretellingVerbs.has(group.lemma)
    ? -1
    : verb;
}

/**
 * "**on Thursday** stopped three boats **and foiled** an attack": the verb joined to the one at `verb` behind a day that stands before
 * both; or behind a clock time, of who came and at once struck ("entered at 9 a.m. **and opened** fire"). -1 without one.
 */
function joinedTo(clauses: Clauses, verb: number, at: number): number {
  const { phrases, sentence } = clauses;
  const first = phrases[verb];
  const value = phrases[at];
  if (first?.type !== "verb" || value?.type !== "value" || value.mention.value.kind !== "date") return -1;
  if (sentence.tokens.some(({ lower }) => successive.has(lower) || delaying.has(lower))) return -1;
  const isOnly = isOnlyDate(clauses, at);
  const { roles, heads } = clauseTree(phrases);
  const joined = phrases.findIndex(
    (phrase, index) =>
      index > verb && phrase.type === "verb" && roles[index] === "conjunct" && heads[index] === verb,
  );
  const second = phrases[joined];
  if (!isOnly || second?.type !== "verb" || second.form !== "finite" || second.tense !== first.tense)
    return -1;
  if (phrases[joined - 1]?.type !== "coordinator" || isReport(phrases, verb) || isReport(phrases, joined))
    return -1;
  const { precision } = value.mention.value;
  if (at < verb) return precision === "day" && phrases[verb - 1] === value ? joined : -1;
  return precision === "time" && joined === at + 2 && comingVerbs.has(first.lemma) ? joined : -1;
}

function some(binding: Binding | null): readonly Binding[] {
  return binding === null ? [] : [binding];
}

/** "**Beginning Monday**, readers can vote": of when it begins, the clause says no more. */
function isOpeningGerund({ phrases }: Clauses, at: number): boolean {
  const verb = phrases[phrases[at - 1]?.type === "preposition" ? at - 2 : at - 1];
  const isGerund = verb?.type === "verb" && verb.form === "gerund" && verb === phrases[0];
  return isGerund && phaseVerbs.has(verb.lemma);
}

/** "confirms reports **from December**", "an increase **from earlier today**": of what is from then, not of what is told. */
function datesItsNoun({ phrases }: Clauses, at: number): boolean {
  const from = phrases[at - 1];
  const noun = phrases[at - 2];
  if (from?.type !== "preposition" || from.token.lower !== "from" || noun?.type !== "noun") return false;
  return datedNouns.has(noun.head.lemma) || changeNouns.has(noun.head.lemma);
}

/** "from the fall of the king **to the 1930s**": where a stretch of time ends that begins with what stands behind "from". */
function endsStretch({ phrases }: Clauses, at: number): boolean {
  const article = phrases[at - 1];
  const isArticle = article !== undefined && "token" in article && article.token.pos === "DET";
  const end = isArticle ? at - 2 : at - 1;
  const to = phrases[end];
  if (to?.type !== "preposition" || !stretchEnds.has(to.token.lower)) return false;
  for (let index = end - 1; index >= 0; index -= 1) {
    const phrase = phrases[index];
    if (phrase?.type !== "noun" && phrase?.type !== "preposition") return false;
    if (phrase.type === "preposition" && phrase.token.lower === "from") return index < end - 1;
  }
  return false;
}

/** "**Monday**'s closing price": a date with the mark of possession. */
function isOwner({ phrases }: Clauses, at: number): boolean {
  const mark = phrases[at + 1];
  return mark !== undefined && "token" in mark && /^['’]s?$/u.test(mark.token.text);
}

/**
 * "an **April 2007** attack", "the **2011** and 2012 fairs", "the paper's **May** issue": between an article or the mark of possession and
 * its noun.
 */
function standsInNoun({ phrases }: Clauses, at: number): boolean {
  const opener = phrases[at - 1];
  const words =
    opener?.type === "noun" ? opener.tokens : opener !== undefined && "token" in opener ? [opener.token] : [];
  const last = words.at(-1);
  if (last === undefined) return false;
  const next = phrases[at + 1];
  const isArticle = words.length === 1 && last.pos === "DET";
  if (isArticle && next?.type === "coordinator") return holdsDate(phrases[at + 2]);
  return next?.type === "noun" && (isArticle || isPossessiveMark(last) || isPossessivePronoun(last));
}

function holdsDate(phrase: Phrase | undefined): boolean {
  return phrase?.type === "noun" && phrase.values.some(({ value }) => value.kind === "date");
}

/** "**Monday**'s attack": the date of the happening that the noun at `noun` names, and of nothing else. */
function ofNext(clauses: Clauses, { mention }: ValuePhrase, noun: number): Binding | null {
  const happening = clauses.predications.get(noun);
  return happening?.form === "noun" && happening.predicate?.subject === "event"
    ? answer(clauses, happening, mention, "when", "date/premodifier")
    : null;
}

/** "its lowest level **since 1997**", "the third time **in a week**": tells how long a record stood, not when it was set. */
export function isRecord({ phrases }: Clauses, at: number): boolean {
  for (let index = at - 1; index >= 0; index--) {
    const phrase = phrases[index];
    if (phrase?.type === "noun") {
      if (phrase.tokens.some(({ lower, pos }) => isSuperlative(lower, pos))) return true;
      if (phrase.head.lemma === "time" && phrase.values.length > 0) return true;
    } else if (phrase?.type !== "preposition") return false;
  }
  return false;
}

/** "its **worst** week", "the **tallest** tower". */
export function isSuperlative(word: string, pos: PartOfSpeech): boolean {
  return superlatives.has(word) || (pos === "ADJ" && word.length > 5 && word.endsWith("est"));
}
