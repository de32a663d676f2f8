import { contextualise } from "../context/contextualise.js";
import type { ValueMention } from "../kinds/index.js";
import {
  deathVerbs,
  dyingPrepositions,
  dyingVerbs,
  lifeVerbs,
  pastCopulas,
  somebodyElse,
  timeJoints,
} from "../predicates/lexicon.en.js";
import { namedSubjectOf } from "../syntax/apposition.js";
import type { NounPhrase, Phrase } from "../syntax/phrase.js";
import { type Binding, type Clauses, createBinding, verbBefore } from "./binding.js";

/**
 * "Robert Buckley, **32**,", "the **36-year-old** driver", "she was **85**", "has died, **aged 77**", "died at **the age of 77**", "Ann Lee
 * dies at **77**", "Ann Lee, nurse, dead at **77**".
 */
export function bindAge(
  { phrases, sentence, hits }: Clauses,
  phrase: NounPhrase,
  at: number,
  mention: ValueMention,
): Binding | null {
  // "between 17 and 25": an age of several, or of no one time.
  if (mention.value.kind === "quantity" && mention.value.hedge === "between") return null;
  const bearer = bearerOf(phrases, phrase, at, mention);
  if (bearer === null) return null;
  const found = bearer.wording === "died" ? { ...bearer, bearer: headlined(phrases, bearer.bearer) } : bearer;
  const context = contextualise(sentence, hits, mention, [phrase]);
  // "wants to meet the **63-year-old** clerk": what is said beside is so whatever comes of the rest.
  const isBeside = found.wording === "premodifier" || found.wording === "apposition";
  return createBinding({
    mention,
    slot: "howMuch",
    id: "age",
    subject: found.bearer,
    relation: found.relation ?? null,
    trigger: mention,
    context: isBeside
      ? { ...context, polarity: "affirmed", modality: "asserted", alleged: false, partial: false }
      : context,
    rule: `age/${found.wording}`,
  });
}

interface Bearer {
  readonly bearer: NounPhrase;
  readonly wording: "premodifier" | "apposition" | "copula" | "aged" | "died" | "dated";
  /** What joins an age to the other time that it is of: "**when** she was 12". */
  readonly relation?: string | null;
}

function bearerOf(
  phrases: readonly Phrase[],
  phrase: NounPhrase,
  at: number,
  mention: ValueMention,
): Bearer | null {
  const { start, end } = mention;
  const opensOnly = phrase.tokens.some((token) => token.start >= end && token.pos !== "PUNCT");
  if (opensOnly && end <= phrase.head.start)
    return { bearer: describedBy(phrases, at) ?? phrase, wording: "premodifier" };
  // "**The 36-year-old** was arrested"
  if (phrase.entity?.form === "description" && phrase.entity.end === end)
    return { bearer: phrase, wording: "premodifier" };
  const before = phrases[at - 1];
  const noun = phrases[at - 2];
  const isLabelled = phrase.tokens[0]?.lower === "aged" || phrase.tokens[0]?.lower === "age";
  if (before?.type === "comma" && noun?.type === "noun" && start >= phrase.start) {
    // "in jail, aged 77": a place has no age; the clause is about somebody.
    const isPerson = noun.entity?.entity.type === "person" || noun.entity?.entity.type === "unknown";
    // "died of pneumonia, aged 77", but "his nieces, aged 12 and 15".
    const isOwn = noun.entity === null && (!isLabelled || phrases[at - 3]?.type !== "preposition");
    if (isPerson || isOwn) return { bearer: noun, wording: "apposition" };
  }
  const verb = verbBefore(phrases, at);
  const group = verb === null ? undefined : phrases[verb];
  const isAt = before?.type === "preposition" && before.token.lower === "at";
  const isAtAge = isAt && /^(?:the )?age\b/i.test(phrase.tokens.map(({ text }) => text).join(" "));
  const dead = isAt || isLabelled ? deadBefore(phrases, isAt ? at - 1 : at) : null;
  if (dead !== null) return { bearer: dead, wording: "died" };
  // "In 1961, **aged 36**, Ann Lee left"
  if (verb === null) return isLabelled || isAtAge ? datedBearerOf(phrases, at) : null;
  if (group?.type !== "verb") return null;
  const subject = namedSubjectOf(phrases, verb);
  if (subject === null) return null;
  if (verb === at - 1 && (group.lemma === "be" || group.lemma === "turn"))
    return { bearer: subject, wording: "copula", relation: relationTo(phrases, verb, subject) };
  const isBare = isAt && phrase.tokens.length === 1 && isPastNoon(mention);
  if ((isAtAge || isBare) && deathVerbs.has(group.lemma)) return { bearer: subject, wording: "died" };
  if (isLabelled && dyingVerbs.has(group.lemma) && isBehindVerb(phrases, verb, at))
    return { bearer: subject, wording: "died" };
  // "retired at the age of 60": of another time than all that the text tells besides, but for a date of the same verb.
  if (isAtAge) return isDated(phrases, verb) ? { bearer: subject, wording: "dated" } : null;
  return isLabelled && before?.type === "comma" && lifeVerbs.has(group.lemma)
    ? { bearer: subject, wording: "aged" }
    : null;
}

/** "died at **77**", but "died at **8**" may be by the clock. */
function isPastNoon({ value }: ValueMention): boolean {
  return value.kind === "quantity" && (value.min ?? 0) > 12;
}

/** Whether nothing but a day and one place or cause stands between a verb and what is at `at`: "died **on Monday of cancer** aged 77". */
function isBehindVerb(phrases: readonly Phrase[], verb: number, at: number): boolean {
  const between = phrases.slice(verb + 1, at);
  const nouns = between.filter(({ type }) => type === "noun").length;
  return (
    nouns <= 1 &&
    between.every(
      (phrase) =>
        phrase.type === "noun" ||
        phrase.type === "value" ||
        (phrase.type === "preposition" && dyingPrepositions.has(phrase.token.lower)),
    )
  );
}

/** "**Ann Lee**, who ran a mill, dead at 77": the person that a headline is about, of whom "dead" right before `at` tells; null elsewhere. */
function deadBefore(phrases: readonly Phrase[], at: number): NounPhrase | null {
  const word = phrases[at - 1];
  const isDead =
    (word?.type === "noun" && word.tokens.length === 1 && word.head.lower === "dead") ||
    (word?.type === "other" && word.token.lower === "dead");
  if (!isDead) return null;
  const comma = phrases[at - 2];
  const [beside, first, second] = [
    phrases[comma?.type === "comma" ? at - 3 : at - 2],
    phrases[0],
    phrases[1],
  ];
  if (isNamedPerson(beside)) return beside;
  return comma?.type === "comma" && second?.type === "comma" && isNamedPerson(first) ? first : null;
}

/** "**Ann Lee:** star dies at 77": whom a headline names before a colon, and then by what she was; not "Ann Lee: mother dies at 77". */
function headlined(phrases: readonly Phrase[], bearer: NounPhrase): NounPhrase {
  const first = phrases[0];
  const colon = phrases.findIndex(({ type }, index) => index > 0 && index <= 2 && type === "mark");
  const [mark, isBare] = [phrases[colon], bearer.tokens.every(({ pos }) => pos !== "DET" && pos !== "PRON")];
  const isNamed =
    mark?.type === "mark" &&
    mark.token.text === ":" &&
    isNamedPerson(first) &&
    first.entity?.entity.type === "person";
  const describes =
    bearer.entity === null && bearer.possessor === null && !somebodyElse.has(bearer.head.lemma);
  return isNamed && isBare && describes && phrases.indexOf(bearer) > colon ? first : bearer;
}

function isNamedPerson(phrase: Phrase | undefined): phrase is NounPhrase {
  if (phrase?.type !== "noun" || phrase.entity?.form !== "name") return false;
  const { type } = phrase.entity.entity;
  return type === "person" || type === "unknown";
}

/** Of whom the first verb behind tells, if it is told when. */
function datedBearerOf(phrases: readonly Phrase[], at: number): Bearer | null {
  const verb = phrases.findIndex(({ type }, index) => index > at && type === "verb");
  const bearer = verb < 0 ? null : namedSubjectOf(phrases, verb);
  return bearer === null || phrases.indexOf(bearer) < at || !isDated(phrases, verb)
    ? null
    : { bearer, wording: "dated" };
}

/** Whether the sentence has one date, and that of the verb at `at`: behind it, or at the beginning. */
function isDated(phrases: readonly Phrase[], at: number): boolean {
  const dates = phrases.flatMap((phrase, index) =>
    phrase.type === "value" && phrase.mention.value.kind === "date" ? [index] : [],
  );
  const [date, ...others] = dates;
  if (date === undefined || others.length > 0) return false;
  const governor = verbBefore(phrases, date);
  const first = phrases.findIndex(({ type }) => type === "verb");
  return governor === at || (governor === null && date < first && first === at);
}

/** "**Ann Lee**, a 43-year-old nurse, …": the person whom a noun phrase between commas describes; null where it may be one of a list. */
function describedBy(phrases: readonly Phrase[], at: number): NounPhrase | null {
  const [name, opener] = [phrases[at - 2], phrases[at - 1]];
  if (opener?.type !== "comma" || name?.type !== "noun" || phrases[at - 3]?.type === "comma") return null;
  if (name.entity?.form !== "name" || name.entity.entity.type !== "person") return null;
  const phrase = phrases[at];
  if (
    phrase?.type !== "noun" ||
    phrase.entity?.form === "name" ||
    !/^an?$/u.test(phrase.tokens[0]?.lower ?? "")
  )
    return null;
  // "a 43-year-old nurse **from Orva**"
  let closer = at + 1;
  while (phrases[closer]?.type === "preposition" && phrases[closer + 1]?.type === "noun") closer += 2;
  const [mark, after] = [phrases[closer], phrases[closer + 1]];
  if (mark?.type === "relative" && closer === at + 1) return name;
  const isLast = mark?.type === "mark" && after === undefined;
  return isLast || (mark?.type === "comma" && after?.type !== "noun" && after?.type !== "coordinator")
    ? name
    : null;
}

/** "left Larrow **when** she was 12", "**until** he turned 30": an age of another time than all that the text tells besides. */
function relationTo(phrases: readonly Phrase[], verb: number, subject: NounPhrase): string | null {
  const opener = phrases[phrases.indexOf(subject) - 1];
  const group = phrases[verb];
  if (opener?.type !== "subordinator" || group?.type !== "verb" || !pastCopulas.has(group.head.lower))
    return null;
  return timeJoints.has(opener.token.lower) ? opener.token.lower : null;
}
