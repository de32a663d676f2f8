import { contextualise } from "../context/contextualise.js";
import type { ValueMention } from "../kinds/index.js";
import { dimensionOf } from "../kinds/quantity/index.js";
import type { Token } from "../model/sentence.js";
import { overlaps } from "../model/span.js";
import {
  changeNouns,
  collectives,
  definite,
  dimensionProperties,
  directions,
  gradingWords,
  groundWords,
  locative,
  lyingVerbs,
  placesLike,
  recordNouns,
  relatingPrepositions,
  roundabouts,
  sayingVerbs,
  shareWords,
} from "../predicates/lexicon.en.js";
import { namedSubjectOf } from "../syntax/apposition.js";
import { complementsOf, subjectOf } from "../syntax/clause.js";
import type { NounPhrase, Phrase } from "../syntax/phrase.js";
import {
  answer,
  type Binding,
  type Clauses,
  createBinding,
  eventNear,
  isReport,
  speaks,
  verbBefore,
} from "./binding.js";
import { governorOf } from "./governor.js";
import type { Predication } from "./predication.js";

/**
 * A number or measured amount to what it measures: as a premodifier ("a **15-inch** screen"), with the adjective it grades
 * ("**six feet** tall"), as a distance ("**3 miles** southwest of"), as a share ("**70%** of the traffic"), after a noun ("a
 * price **of $5**"), and as object or complement of a verb ("paid **$5**", "fell **by 200 metres**").
 */
export function bindMeasure(
  clauses: Clauses,
  phrase: NounPhrase,
  at: number,
  mention: ValueMention,
): Binding | null {
  if (isBareChange(clauses, phrase, at)) return null;
  return (
    asDistance(clauses, phrase, at, mention) ??
    asPremodifier(clauses, phrase, at, mention) ??
    asDegree(clauses, phrase, at, mention) ??
    asShare(clauses, phrase, at, mention) ??
    asSubject(clauses, phrase, at, mention) ??
    asExistence(clauses, phrase, at, mention) ??
    asComplementOfNoun(clauses, phrase, at, mention) ??
    asComplementOfVerb(clauses, phrase, at, mention)
  );
}

/** "40 million, **an increase of** 28%", "after a 2% **rise**": a change of size, and nothing beside it what has changed. */
function isBareChange({ phrases, predications }: Clauses, { head }: NounPhrase, at: number): boolean {
  const of = phrases[at - 1];
  const noun = phrases[at - 2];
  const isOf = of?.type === "preposition" && of.token.lower === "of" && noun?.type === "noun";
  if (isOf && changeNouns.has(noun.head.lemma)) return isOfNobody(predications.get(at - 2));
  const predication = predications.get(at);
  return changeNouns.has(head.lemma) && isOfNobody(predication) && changedIn(predication) === null;
}

function isOfNobody(predication: Predication | undefined): boolean {
  return predication?.agent == null && predication?.patient == null;
}

/** "a 37% increase **in profits**" */
function changedIn(predication: Predication | undefined): NounPhrase | null {
  for (const { preposition, object } of predication?.complements ?? [])
    if (preposition === "in" && object.type === "noun") return object;
  return null;
}

/** "a **15-inch** screen", "its **$4 billion** purchase of a rival", "a **5-year** lease". */
export function asPremodifier(
  clauses: Clauses,
  phrase: NounPhrase,
  at: number,
  mention: ValueMention,
): Binding | null {
  const { head, possessor, tokens } = phrase;
  if (mention.end > head.start || (possessor !== null && mention.end <= possessor.end)) return null;
  // "six feet tall", "$5.27 a share", "two counts": the head belongs to the value, or is graded by it.
  if (head.pos === "ADJ" || head.pos === "ADV" || isCounted(mention)) return null;
  if (tokens.some(({ start, end, pos }) => start >= mention.end && end <= head.start && pos === "DET"))
    return null;
  // "a **20-year** low", "its 50-year anniversary": since when, not how long it lasts.
  if (mention.value.kind === "duration" && recordNouns.has(head.lemma)) return null;
  // "$5m **worth** of oil"
  if (head.lower === "worth") return null;
  const predication = clauses.predications.get(at);
  if (predication !== undefined && predication.form === "noun") {
    const changed =
      changeNouns.has(head.lemma) && isOfNobody(predication) && predication.predicate === null
        ? changedIn(predication)
        : null;
    return answer(clauses, predication, mention, slotOf(mention), "measure/premodifier", {
      ...measured(mention),
      ...(changed === null ? {} : { agent: changed, subject: changed }),
    });
  }
  // "the 17-inch MacBook" is one of several: the measure tells which, and is no property of all that bear the name.
  return property(clauses, phrase, mention, { ...phrase, entity: null }, "measure/premodifier");
}

/** "centred **9 miles** north of Orva", "**130 km** (81 miles) off Sicily", "six miles from Orva". */
function asDistance(clauses: Clauses, phrase: NounPhrase, at: number, mention: ValueMention): Binding | null {
  const { phrases } = clauses;
  if (mention.value.kind !== "quantity" || mention.value.dimension !== "length") return null;
  // "9 miles **northeast** of Orva", which is one phrase where the tagger took the direction for a noun.
  const isWithin = directions.has(phrase.head.lower) && mention.end <= phrase.head.start;
  const to = isWithin ? at : isBracketed(phrases, at + 1) ? at + 4 : at + 1;
  const [first, second] = [wordOf(phrases[to]), wordOf(phrases[to + 1])];
  if (!directions.has(first)) return null;
  // "south west"
  const word = directions.has(second) && second !== "of" ? `${first}-${second}` : first;
  const far = phrases.slice(to + 1, to + 4).find((other) => other.type === "noun") ?? null;
  const subject = distant(phrases, at);
  if (far === null || subject === null) return null;
  return {
    ...property(clauses, phrase, mention, subject, "measure/distance"),
    id: "distance",
    patient: far,
    measure: word,
  };
}

/** Whether a phrase alone in brackets stands at `at`: "1,150 km **(715 miles)** south of". */
function isBracketed(phrases: readonly Phrase[], at: number): boolean {
  return wordOf(phrases[at]) === "(" && wordOf(phrases[at + 2]) === ")";
}

function wordOf(phrase: Phrase | undefined): string {
  if (phrase === undefined) return "";
  if ("token" in phrase) return phrase.token.lower;
  return phrase.type === "noun" ? phrase.head.lower : "";
}

/**
 * What is so far away: the noun right before ("a village 9 miles south of"), the name that the distance describes ("Orva, located 9
 * miles south of"; "Orva, a port 9 miles south of"; "Orva, a port north of Lund and 9 miles south of"), else the subject of the clause.
 */
function distant(phrases: readonly Phrase[], at: number): NounPhrase | null {
  const earlier = distanceBefore(phrases, at);
  if (earlier !== null) return distant(phrases, earlier);
  const before = phrases[at - 1];
  // "measuring 5.1 on the open scale 9 miles south of": what is measured, not the scale.
  if (before?.type === "noun" && before.values.length === 0) {
    const named = phrases[at - 3];
    const isDescribed = phrases[at - 2]?.type === "comma" && before.entity === null;
    return isDescribed && named?.type === "noun" && (named.entity !== null || at === 3) ? named : before;
  }
  const isLying =
    before?.type === "verb" &&
    lyingVerbs.has(before.lemma) &&
    before.tokens.length === 1 &&
    before.form !== "finite";
  const comma = isLying ? at - 2 : at - 1;
  const named = phrases[comma - 1];
  const isBeside = opener(phrases[comma - 2]) !== "off" && opener(phrases[comma - 2]) !== "near";
  if (
    phrases[comma]?.type === "comma" &&
    named?.type === "noun" &&
    (isLying || named.entity !== null || isDefiniteThing(phrases, comma - 1)) &&
    isBeside
  )
    return townBefore(phrases, comma - 1) ?? named;
  const verb = verbBefore(phrases, at);
  if (verb !== null) return namedSubjectOf(phrases, verb);
  const [first, second] = phrases;
  return before?.type === "coordinator" && first?.type === "noun" && second?.type === "comma" ? first : null;
}

/** "in **Orva**, Texas, 9 miles south of": the town before the state at `at`. */
function townBefore(phrases: readonly Phrase[], at: number): NounPhrase | null {
  const town = phrases[at - 2];
  const isTown =
    town?.type === "noun" && town.entity?.form === "name" && phrases[at - 3]?.type === "preposition";
  return isTown && phrases[at - 1]?.type === "comma" ? town : null;
}

/** "**2 miles** east of Lund, 4 miles north of Orva": the figure of the distance that the one at `at` is told behind; null without one. */
function distanceBefore(phrases: readonly Phrase[], at: number): number | null {
  const joint = phrases[at - 1];
  if (joint?.type !== "comma" && joint?.type !== "coordinator") return null;
  const place = phrases[at - 2]?.type === "comma" ? at - 3 : at - 2;
  const figure = phrases[place - 3];
  const isDistance = opener(phrases[place - 1]) === "of" && directions.has(wordOf(phrases[place - 2]));
  const isLength =
    figure?.type === "noun" &&
    figure.values.some(({ value }) => value.kind === "quantity" && value.dimension === "length");
  return isDistance && isLength ? place - 3 : null;
}

/** "guarded **the depot**, some 12 miles west of Orva": a thing known by its article right behind a verb. */
function isDefiniteThing(phrases: readonly Phrase[], at: number): boolean {
  const noun = phrases[at];
  const isObject = noun?.type === "noun" && phrases[at - 1]?.type === "verb";
  return isObject && definite.has(noun.tokens[0]?.lower ?? "") && placesLike.has(noun.head.lemma);
}

function opener(phrase: Phrase | undefined): string {
  return phrase?.type === "preposition" ? phrase.token.lower : "";
}

/** "stood **nine feet** tall", "**60 percent** faster", "up **1.2%**", "jewellery worth **$5 million**". */
function asDegree(clauses: Clauses, phrase: NounPhrase, at: number, mention: ValueMention): Binding | null {
  const { phrases } = clauses;
  const worthy = withoutWorth(phrases[at - 1]);
  const graded = worthy?.worth ?? gradedWord(phrases, phrase, at, mention);
  // "he did it nine times **already**", "starred in several **splashy** films": a count grades nothing.
  if (graded === null || isCounted(mention)) return null;
  const verb = verbBefore(phrases, at);
  const before = phrases[at - 1];
  // "made off with **jewels** worth": of what stands right before it, not of who did it.
  const own = graded.lower === "worth" && before?.type === "noun" ? before : null;
  const subject = worthy?.phrase ?? own ?? (verb === null ? null : namedSubjectOf(phrases, verb));
  if (subject === null) return null;
  // "escorted two tankers **12 miles** away": of the one or of the others, the text does not say.
  if (worthy === null && !gradingWords.has(graded.lower) && isParted(phrases, verb, at)) return null;
  const context = verb === null ? undefined : clauses.predications.get(verb)?.context;
  return {
    ...property(clauses, phrase, mention, subject, "measure/degree"),
    id: clauses.vocabulary.gradedBy(graded.lemma, mention.value)?.id ?? `to be ${graded.lemma}`,
    trigger: graded,
    ...(context === undefined ? {} : { context }),
  };
}

/** Whether a noun stands between the verb at `verb` and the phrase at `at`. */
function isParted(phrases: readonly Phrase[], verb: number | null, at: number): boolean {
  return verb !== null && phrases.slice(verb + 1, at).some(({ type }) => type === "noun");
}

function gradedWord(
  phrases: readonly Phrase[],
  { head, tokens }: NounPhrase,
  at: number,
  mention: ValueMention,
): Token | null {
  if (mention.end <= head.start && (head.pos === "ADJ" || head.pos === "ADV")) return head;
  const [first] = tokens;
  // "up to 8 GB" is a bound.
  const isBound = tokens[1]?.lower === "to";
  if (first !== undefined && !isBound && first.end <= mention.start && gradingWords.has(first.lower))
    return first;
  const behind = loneWord(phrases[at + 1]);
  if (behind !== null && (behind.pos === "ADJ" || behind.pos === "ADV")) return behind;
  const before = loneWord(phrases[at - 1]);
  return before !== null && gradingWords.has(before.lower) ? before : null;
}

/** "**jewellery** worth": the phrase that stands before the word, if it ends so. */
function withoutWorth(
  phrase: Phrase | undefined,
): { readonly phrase: NounPhrase; readonly worth: Token } | null {
  if (phrase?.type !== "noun" || phrase.head.lower !== "worth") return null;
  const tokens = phrase.tokens.slice(0, -1);
  const head = tokens.at(-1);
  return head === undefined
    ? null
    : { phrase: { ...phrase, tokens, head, end: head.end }, worth: phrase.head };
}

/** The token of a phrase of one word. */
function loneWord(phrase: Phrase | undefined): Token | null {
  if (phrase === undefined) return null;
  if ("token" in phrase) return phrase.token;
  return phrase.type === "noun" && phrase.tokens.length === 1 ? phrase.head : null;
}

/** "**70%** of internet traffic was lost", "lost **two-thirds** of the crop": some of what a verb says something of. */
function asShare(clauses: Clauses, phrase: NounPhrase, at: number, mention: ValueMention): Binding | null {
  const { phrases, predications } = clauses;
  const of = phrases[at + 1];
  const whole = phrases[at + 2];
  if (of?.type !== "preposition" || of.token.lower !== "of" || whole?.type !== "noun") return null;
  const before = predications.get(at - 1);
  const shared = { measure: whole.head.lemma, patient: whole };
  if (before?.form === "verb" && phrases[at - 1]?.type === "verb" && !isReport(phrases, at - 1))
    return answer(clauses, before, mention, slotOf(mention), "measure/share-object", shared);
  for (let index = at + 3; index < phrases.length; index++) {
    const verb = phrases[index];
    // "two of the men **trapped** there were hurt"
    if (verb?.type !== "verb" || verb.form !== "finite") continue;
    if (subjectOf(phrases, index) !== phrase) return null;
    const predication = predications.get(index);
    // "two of the officials said": a number of voices is no number of things.
    return predication === undefined || speaks(predication)
      ? null
      : answer(clauses, predication, mention, slotOf(mention), "measure/share-subject", {
          ...shared,
          subject: null,
        });
  }
  return null;
}

/** "**$184 million** was paid", "**500 billion roubles** would be infused". */
function asSubject(clauses: Clauses, phrase: NounPhrase, at: number, mention: ValueMention): Binding | null {
  if (isCounted(mention)) return null;
  const verb = clauses.phrases[at + 1];
  const predication = clauses.predications.get(at + 1);
  if (verb?.type !== "verb" || verb.form !== "finite" || predication === undefined || speaks(predication))
    return null;
  if (clauses.phrases[at - 1]?.type === "preposition" || subjectOf(clauses.phrases, at + 1) !== phrase)
    return null;
  return answer(clauses, predication, mention, slotOf(mention), "measure/subject", {
    ...measured(mention),
    subject: null,
    agent: predication.agent === phrase ? null : predication.agent,
  });
}

/** "there are **90 guilds**": how many there are of what is named. */
function asExistence(
  clauses: Clauses,
  phrase: NounPhrase,
  at: number,
  mention: ValueMention,
): Binding | null {
  const verb = clauses.phrases[at - 1];
  const there = clauses.phrases[at - 2];
  if (verb?.type !== "verb" || verb.lemma !== "be" || there === undefined) return null;
  const word = there.type === "noun" ? there.head.lower : "token" in there ? there.token.lower : "";
  if (word !== "there") return null;
  return {
    ...property(clauses, phrase, mention, { ...phrase, entity: null }, "measure/existence"),
    complements: complementsOf(clauses.phrases, at),
    context: contextualise(clauses.sentence, clauses.hits, verb.head, [verb]),
  };
}

/** "a price **of $5**", "a crew **of 22**", "the killing **of three guards**". */
function asComplementOfNoun(
  clauses: Clauses,
  phrase: NounPhrase,
  at: number,
  mention: ValueMention,
): Binding | null {
  const { phrases, predications } = clauses;
  const before = phrases[at - 1];
  const noun = phrases[at - 2];
  if (before?.type !== "preposition" || before.token.lower !== "of" || noun?.type !== "noun") return null;
  // "one **of four teams**": of a number, a number is no property.
  if (noun.head.pos === "NUM" || noun.head.pos === "PRON" || noun.head.pos === "DET") return null;
  const predication = predications.get(at - 2);
  if (predication !== undefined && isCounted(mention)) {
    // "the killing of three guards": who it is done to is counted.
    return answer(clauses, predication, mention, "howMany", "measure/of-happening", {
      ...measured(mention),
      patient: phrase,
      subject: null,
    });
  }
  if (predication?.predicate?.arity === "state") return propertyNoun(clauses, predication, mention, at);
  if (predication !== undefined)
    return answer(clauses, predication, mention, slotOf(mention), "measure/of-happening", measured(mention));
  // "the outcome **of several talks**", "on top **of the €9m**": no property of the noun.
  if (isCounted(mention) && !collectives.has(noun.head.lemma)) return null;
  const opener = phrases[at - 3];
  if (noun.head.lower === "top" && opener?.type === "preposition") return null;
  if (opener?.type === "preposition" && roundabouts.get(noun.head.lemma) === opener.token.lower)
    return asRoundabout(clauses, phrase, at - 4, mention);
  return property(clauses, phrase, mention, noun, "measure/of-noun");
}

/** "an offer **in excess of $5m**", "was **in the region of $5m**": of the noun before, or as of the verb before, which stands at `before`. */
function asRoundabout(
  clauses: Clauses,
  phrase: NounPhrase,
  before: number,
  mention: ValueMention,
): Binding | null {
  const bearer = clauses.phrases[before];
  if (bearer?.type === "noun") return property(clauses, phrase, mention, bearer, "measure/of-noun");
  if (bearer?.type !== "verb") return null;
  const predication = bearer.lemma === "be" ? undefined : clauses.predications.get(before);
  if (predication !== undefined)
    return answer(clauses, predication, mention, slotOf(mention), "measure/object", measured(mention));
  const subject = namedSubjectOf(clauses.phrases, before);
  return subject === null ? null : property(clauses, phrase, mention, subject, "measure/of-noun");
}

/** "a depth **of 9 miles**": of what the noun names, else of the happening or the subject that the clause tells of. */
function propertyNoun(clauses: Clauses, noun: Predication, mention: ValueMention, at: number): Binding {
  const verb = verbBefore(clauses.phrases, at);
  const event = noun.patient === null ? eventNear(clauses, at) : null;
  return answer(clauses, noun, mention, slotOf(mention), "measure/property", {
    ...measured(mention),
    event,
    subject: noun.patient ?? event?.event ?? (verb === null ? null : namedSubjectOf(clauses.phrases, verb)),
  });
}

/** "paid **$5.27**", "shrank **by 8%**", "confessed **to nine thefts**". */
function asComplementOfVerb(
  clauses: Clauses,
  phrase: NounPhrase,
  at: number,
  mention: ValueMention,
): Binding | null {
  const governor = governorOf(clauses, at);
  if (governor === null) return null;
  const { predication, preposition } = governor;
  const direct = clauses.phrases[at - 1]?.type === "verb" || isDelayedObject(clauses, at, mention);
  if (preposition === null && !direct) return null;
  // "expects snow, **with 20 cm falling** in places": the figure stands in a clause of its own.
  if (preposition === "with" && isDoing(clauses.phrases, at)) return null;
  if (isCounted(mention) && preposition !== null && relatesOnly(clauses, predication, at, preposition))
    return null;
  if (direct && isMoved(clauses, phrase, at, predication) && isCounted(mention)) return null;
  // "clashed **as 300 people marched**": the number stands in a clause of its own.
  if (preposition === "as" && isCounted(mention)) return null;
  // "said the men, **along with two trucks**, would stay": no number of what is said.
  if (preposition !== null && speaks(predication)) return null;
  // "6% of workers, compared **with 9%** in Lund": of a share, a share is no property.
  const subject = predication.agent ?? predication.patient;
  if (subject !== null && subject.values.some((value) => overlaps(value, subject.head))) return null;
  // "said **12** of them left": a number in what is said.
  if (isCounted(mention) && sayingVerbs.has(predication.id)) return null;
  // "the population of Oslo is 700,000": the number is the value itself, and counts nothing that takes part.
  const counts = isCounted(mention) && predication.predicate?.arity !== "state";
  return answer(
    clauses,
    predication,
    mention,
    slotOf(mention),
    direct ? "measure/object" : "measure/complement",
    {
      ...measured(mention),
      relation: preposition !== null && shareWords.has(preposition) ? null : preposition,
      patient: counts && direct ? phrase : predication.patient === phrase ? null : predication.patient,
      ...(counts && predication.predicate !== null
        ? { subject: null, event: eventNear(clauses, at) }
        : { subject }),
    },
  );
}

/** "the tiles were displaced **8 pixels**": behind a passive that says what is done to its subject, a number counts none of those. */
function isMoved(
  { phrases }: Clauses,
  { head }: NounPhrase,
  at: number,
  { predicate }: Predication,
): boolean {
  const verb = phrases[at - 1];
  return verb?.type === "verb" && verb.voice === "passive" && predicate !== null && head.lemma !== "time";
}

/** "trains **between two towns**", "closed **due to two** strikes": of what a verb tells such a number counts nothing. */
function relatesOnly(
  { phrases }: Clauses,
  { at: verb, form, patient }: Predication,
  at: number,
  preposition: string,
): boolean {
  // "clerks **from three towns** were fined"; but "houses **in three towns** were damaged", so that the towns were hit.
  const noun = phrases[at - 2];
  const isThere = locative.has(preposition) && patient !== null && patient.end <= (noun?.end ?? 0);
  const isOfSubject = form === "verb" && verb > at && noun?.type === "noun" && !isThere;
  return isOfSubject || relatingPrepositions.has(preposition) || groundWords.has(wordOf(phrases[at - 2]));
}

/** "with **half** of the money **coming** from the town": whether a gerund follows a phrase and what it is of. */
function isDoing(phrases: readonly Phrase[], at: number): boolean {
  let next = at + 1;
  while (wordOf(phrases[next]) === "of" && phrases[next + 1]?.type === "noun") next += 2;
  const verb = phrases[next];
  return verb?.type === "verb" && verb.form === "gerund";
}

/** "sent to prison **nine clerks**": an object behind a complement of its verb. */
function isDelayedObject({ phrases }: Clauses, at: number, mention: ValueMention): boolean {
  return (
    isCounted(mention) &&
    phrases[at - 1]?.type === "noun" &&
    phrases[at - 2]?.type === "preposition" &&
    phrases[at - 3]?.type === "verb" &&
    phrases[at + 1]?.type !== "verb"
  );
}

/** What `subject` has, by the dimension of the value. */
function property(
  { sentence, hits }: Clauses,
  phrase: NounPhrase,
  mention: ValueMention,
  subject: NounPhrase,
  rule: string,
): Binding {
  const { value } = mention;
  const dimension = value.kind === "quantity" ? dimensionOf(value) : value.kind;
  return createBinding({
    mention,
    slot: slotOf(mention),
    id: dimensionProperties.get(dimension) ?? dimension,
    subject,
    ...measured(mention),
    trigger: mention,
    context: contextualise(sentence, hits, mention, [phrase]),
    rule,
  });
}

function slotOf({ value }: ValueMention): "howMany" | "howLong" | "howMuch" {
  if (value.kind === "duration") return "howLong";
  return value.kind === "quantity" && value.dimension === "count" ? "howMany" : "howMuch";
}

function isCounted({ value }: ValueMention): boolean {
  return value.kind === "quantity" && value.dimension === "count";
}

function measured({ value }: ValueMention): Pick<Binding, "measure" | "modifiers"> {
  return value.kind === "quantity"
    ? { measure: value.measure, modifiers: value.modifiers }
    : { measure: null, modifiers: [] };
}

/**
 * "10 miles (**16 km**)", "9 points or **1.2 percent**": the value before it says of what. Null where nothing before it is bound.
 */
export function bindAlike(
  { phrases }: Clauses,
  at: number,
  mention: ValueMention,
  earlier: readonly Binding[],
): Binding | null {
  let joint = at - 1;
  // "9 points**, or** 1.2 percent"
  if (phrases[joint]?.type === "coordinator" && phrases[joint - 1]?.type === "comma") joint -= 1;
  const type = phrases[joint]?.type;
  if (type !== "coordinator" && type !== "comma" && type !== "mark") return null;
  // "on Friday, **but** Thursday's": two things are said.
  const but = phrases[joint === at - 1 ? joint : at - 1];
  if (but?.type === "coordinator" && but.token.lower === "but") return null;
  const before = phrases[joint - 1];
  if (before?.type !== "noun" && before?.type !== "value") return null;
  const model = earlier.findLast(
    ({ mention: other }) => before.start <= other.start && other.end <= before.end,
  );
  if (model === undefined || model.mention.value.kind !== mention.value.kind) return null;
  const { value } = mention;
  if (value.kind === "quantity" && value.dimension === "ordinal") return null;
  const phase = value.kind === "date" ? (value.boundary ?? model.phase) : model.phase;
  // "up 11%, **well over** 9,000 points": a remark.
  const first = phrases[at];
  const opener = first?.type === "noun" ? first.tokens[0] : undefined;
  if (type === "comma" && opener !== undefined && (opener.pos === "ADV" || opener.pos === "ADP")) return null;
  const alike = {
    ...model,
    ...gradedAnew(model, first, mention),
    mention,
    phase,
    rule: `${model.rule}/alike`,
  };
  return mention.value.kind === "quantity"
    ? { ...alike, ...measured(mention), slot: slotOf(mention) }
    : alike;
}

/** "is 9% wet **and 4% dry**": the word that the later value grades in its turn. */
function gradedAnew(
  { rule }: Binding,
  phrase: Phrase | undefined,
  mention: ValueMention,
): Partial<Pick<Binding, "id" | "trigger">> {
  if (!rule.startsWith("measure/degree") || phrase?.type !== "noun" || mention.end > phrase.head.start)
    return {};
  return { id: `to be ${phrase.head.lemma}`, trigger: phrase.head };
}
