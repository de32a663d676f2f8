import { asideStart } from "../context/attribute.js";
import type { Token } from "../model/sentence.js";
import { indexAt } from "../model/span.js";
import { statusOf } from "../kinds/status/status-of.js";
import {
  comparatives,
  contestNouns,
  copulas,
  custodialNouns,
  figurativeMovers,
  gradingWords,
  leadingPrepositions,
  otherSenses,
  peopleNouns,
  personalVerbs,
  phaseVerbs,
  placeNouns,
  resultScales,
  subjectScales,
  tradedNouns,
  undergoneScales,
  undergoneVerbs,
} from "../predicates/lexicon.en.js";
import { objectOf } from "../syntax/clause.js";
import type { NounPhrase, Phrase } from "../syntax/phrase.js";
import { answer, type Binding, type Clauses } from "./binding.js";
import { isUnsure } from "./bind-truth.js";
import { narrowingOf } from "./narrowing.js";
import { isKnown, type Predication } from "./predication.js";

/**
 * What state or turn of things a verb or a copula tells: "prices **rose**", "the bridge is **closed**", "the treaty was
 * **rejected**", "the union **accepted** the offer". The scale of the state is the measure of the question.
 */
export function bindStatuses(clauses: Clauses): readonly Binding[] {
  const bound: Binding[] = [];
  for (const predication of clauses.predications.values()) {
    const binding = bindStatus(clauses, predication);
    if (binding !== null) bound.push(binding);
  }
  return bound;
}

function bindStatus(clauses: Clauses, predication: Predication): Binding | null {
  // "is **starting to be** demolished": in neither state.
  if (predication.form !== "verb" || predication.context.partial) return null;
  const word = tokenAt(clauses, predication.trigger.start);
  const subject = predication.agent ?? predication.patient;
  const value = word === null || !isKnown(subject) ? null : statusOf(word.lemma, word.pos);
  if (word === null || value === null) return null;
  // "is behind **the deaths**" tells of no state; "is in **use**" does.
  const preposition = /^to be (\S+) \S/.exec(predication.id)?.[1];
  if (preposition !== undefined && !stateOpeners.has(preposition)) return null;
  // Of a verb that only has an antonym in the dictionary ("the talks ran long") its own predicate says enough.
  if (value.scale === "verb" || value.scale === "noun" || value.scale === "adverb") return null;
  // "**rallied** in two marches": what the catalogue knows is no rise or fall.
  if (value.scale === "trend" && predication.predicate !== null) return null;
  // "**lost** their lives" tells of no contest.
  if (predication.predicate?.id === "death" && value.scale !== "life") return null;
  if (isUnsure(clauses, predication) || isOfAnother(clauses, predication)) return null;
  if (isBareGerund(clauses, predication) || isParticular(clauses, predication, value.scale)) return null;
  if (resultScales.has(value.scale) && isUnderWay(clauses, predication)) return null;
  const isPart = clauses.document.text.charAt(predication.trigger.end) === "-";
  // "**built**-in maps"
  if (isPart) return null;
  const isTransitive =
    (predication.agent !== null && predication.patient !== null) ||
    sharesObject(clauses, predication) ||
    standsBeforeNoun(clauses, predication);
  if (isTransitive && !subjectScales.has(value.scale)) return null;
  const { start, end, text } = word;
  const mention = { start, end, text, value, recogniser: "status/scale" };
  return answer(clauses, predication, mention, "what", "status/word", {
    id: "status",
    subject,
    event: null,
    agent: null,
    patient: predication.patient === subject ? null : predication.patient,
    measure: value.scale,
    narrowing: narrowingOf(clauses.phrases, predication.at).filter((lemma) => lemma !== word.lemma),
  });
}

/** "after **refusing** to answer", "**allowing** the slide": what goes beside something else is no state that lasts. */
function isBareGerund({ phrases }: Clauses, { at }: Predication): boolean {
  const verb = phrases[at];
  return verb?.type === "verb" && verb.form === "gerund";
}

/**
 * Verbs in a sense that tells no state of the scale: "**dropped** out", "**grew** up", "**fled** his attacker", "was **named** in
 * the report", a person who "**fell**", "**lost** his way".
 */
function isParticular({ phrases }: Clauses, { at, agent, patient }: Predication, scale: string): boolean {
  const verb = phrases[at];
  if (verb?.type !== "verb") return false;
  if (isParticle(phrases[at + 1], phrases[at + 2]) || isOtherSense(phrases, at)) return true;
  // "the index **closed** down 40 points", "shares **opened** higher": at what price.
  if (scale === "opening" && !copulas.has(verb.lemma) && isPriced(phrases, at, agent ?? patient)) return true;
  if (scale === "movement" && isFigurative(phrases, at)) return true;
  if (verb.lemma === "name") return !nameOffice(phrases, at);
  if (personalVerbs.has(verb.lemma) && !mayBePerson(patient ?? agent)) return true;
  const isActive = verb.voice === "active" && !copulas.has(verb.lemma);
  const isDoneToOthers = undergoneScales.has(scale) || undergoneVerbs.has(verb.lemma);
  if (isDoneToOthers && isActive && objectOf(phrases, at) === null) return true;
  if (scale === "trend") return isPerson(agent ?? patient);
  const object = objectOf(phrases, at);
  if (object === null) return false;
  if (scale === "custody" && verb.voice === "active") return !isCustodial(object);
  return verb.lemma === "lose" && !contestNouns.has(object.head.lemma);
}

/** "**fired at** the guard", "is **open about** it": what stands behind it gives the word another sense. */
function isOtherSense(phrases: readonly Phrase[], at: number): boolean {
  const verb = phrases[at];
  if (verb?.type !== "verb") return false;
  const isCopula = copulas.has(verb.lemma);
  const word = isCopula ? phrases[at + 1] : verb;
  const lemma =
    word === undefined
      ? ""
      : "head" in word
        ? word.head.lemma
        : word.type === "value"
          ? ""
          : word.token.lemma;
  const next = phrases[isCopula ? at + 2 : at + 1];
  return next?.type === "preposition" && otherSenses.get(lemma)?.includes(next.token.lower) === true;
}

/** "**came** up with a plan", "**departed** from custom", "was **left** on": nobody moves. "came to **Oslo**" and "left **the town**" name a place. */
function isFigurative(phrases: readonly Phrase[], at: number): boolean {
  const verb = phrases[at];
  if (verb?.type !== "verb" || !figurativeMovers.has(verb.head.lemma)) return false;
  const next = phrases[at + 1];
  const leads = next?.type === "preposition" && leadingPrepositions.has(next.token.lower);
  const goal = leads ? phrases[at + 2] : objectOf(phrases, at);
  if (goal?.type === "noun") return !isPlace(goal);
  return verb.head.lemma === "come" || verb.voice === "passive" || verb.lemma !== verb.head.lemma;
}

function isPlace({ entity, head }: NounPhrase): boolean {
  return entity?.entity.type === "place" || placeNouns.has(head.lemma);
}

/** Whether what opens or closes at `at` is traded, and a level or a change follows. */
function isPriced(phrases: readonly Phrase[], at: number, subject: NounPhrase | null): boolean {
  if (subject === null) return false;
  const isTraded =
    tradedNouns.has(subject.head.lemma) || subject.tokens.some(({ lower }) => tradedNouns.has(lower));
  const next = phrases[at + 1];
  if (!isTraded || next === undefined) return false;
  if (next.type === "preposition") return next.token.lower === "at" || isFigure(phrases[at + 2]);
  const word = next.type === "noun" ? next.tokens[0] : "token" in next ? next.token : undefined;
  return (
    isFigure(next) || (word !== undefined && (gradingWords.has(word.lower) || comparatives.has(word.lower)))
  );
}

function isFigure(phrase: Phrase | undefined): boolean {
  return phrase?.type === "noun" && phrase.values.length > 0;
}

/** "fled **prosecution**", "fled **the town**": what one leaves so as to be at large. */
function isCustodial(object: NounPhrase): boolean {
  return custodialNouns.has(object.head.lemma) || isPlace(object);
}

/** "was named **mayor**", "was named **as** its coach": a name for an office follows. */
function nameOffice(phrases: readonly Phrase[], at: number): boolean {
  const next = phrases[at + 1];
  return (
    (next?.type === "noun" && next.entity === null) ||
    // "named **acting** director"
    (next?.type === "verb" && next.form === "gerund") ||
    (next?.type === "preposition" && (next.token.lower === "as" || next.token.lower === "to"))
  );
}

function isPerson(phrase: NounPhrase | null): boolean {
  if (phrase === null) return false;
  return (
    phrase.entity?.entity.type === "person" || (phrase.entity === null && peopleNouns.has(phrase.head.lemma))
  );
}

function mayBePerson(phrase: NounPhrase | null): boolean {
  if (phrase === null || phrase.head.pos === "PRON" || isPerson(phrase)) return true;
  return phrase.entity?.entity.type === "unknown" || phrase.values.length > 0;
}

/** "grew **up** in", "dropped **out** of": not "rose **up** 3%". */
function isParticle(phrase: Phrase | undefined, next: Phrase | undefined): boolean {
  if (phrase === undefined || !("token" in phrase)) return false;
  return particles.has(phrase.token.lower) && !(next?.type === "noun" && next.values.length > 0);
}

const particles: ReadonlySet<string> = new Set(["up", "out", "off", "apart", "through"]);

/** "**left** a clerk dead": what a noun follows is done to it, whatever the parser took it for. */
function standsBeforeNoun({ phrases }: Clauses, { at }: Predication): boolean {
  const verb = phrases[at];
  const next = phrases[at + 1];
  if (verb?.type !== "verb" || verb.voice !== "active" || copulas.has(verb.lemma)) return false;
  if (next?.type !== "noun" || isCustodial(next)) return false;
  return next.values.length === 0 && next.head.pos !== "ADV" && !isAdjective(next);
}

/** "left **angry**", not "left **a clerk dead**". */
function isAdjective({ head, tokens }: NounPhrase): boolean {
  return head.pos === "ADJ" && !tokens.some(({ pos }) => pos === "NOUN" || pos === "PROPN");
}

/** "**destroyed** or damaged nine houses": the object of the verb that "or" joins to it is its own too. */
function sharesObject({ phrases }: Clauses, { at }: Predication): boolean {
  const verb = phrases[at];
  const joined = phrases[at + 2];
  if (verb?.type !== "verb" || verb.voice !== "active" || phrases[at + 1]?.type !== "coordinator")
    return false;
  return joined?.type === "verb" && joined.voice === "active" && objectOf(phrases, at + 2) !== null;
}

/** "**continue** to fall", "were **kept** quiet": the word behind tells the state. */
function isOfAnother({ phrases }: Clauses, { at }: Predication): boolean {
  const verb = phrases[at];
  const next = phrases[at + 1];
  if (verb?.type !== "verb" || next === undefined) return false;
  // "prices fell," she **continued**
  if (verb.lemma === "continue" && asideStart(phrases, at) !== null) return true;
  if (phaseVerbs.has(verb.lemma) || verb.lemma === "continue")
    return next.type === "verb" && (next.form === "infinitive" || next.form === "gerund");
  return (
    verb.lemma === "keep" &&
    // "**kept** falling"
    ((next.type === "verb" && next.form === "gerund") ||
      ("token" in next && next.token.pos === "ADJ") ||
      (next.type === "noun" && next.head.pos === "ADJ"))
  );
}

const stateOpeners: ReadonlySet<string> = new Set(["in", "on", "at", "under", "out"]);

/** "is **dying**", "was **being built**": on the way to a state, not in it. */
function isUnderWay({ phrases }: Clauses, { at }: Predication): boolean {
  const verb = phrases[at];
  if (verb?.type !== "verb") return false;
  const being = verb.tokens.findIndex(({ lemma }) => lemma === "be");
  return (
    being >= 0 &&
    verb.tokens.some(({ form, lower }, next) => next > being && (form === "gerund" || lower === "being"))
  );
}

function tokenAt({ sentence: { tokens } }: Clauses, start: number): Token | null {
  const token = tokens[indexAt(tokens, start)];
  return token?.start === start ? token : null;
}
