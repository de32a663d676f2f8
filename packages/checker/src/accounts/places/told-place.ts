import { partWords } from "@gainsay/claims";
import { isAffirmed } from "../../propositions/match.js";
import { propositionsOf, type Argument, type Proposition } from "../../propositions/proposition.js";
import { standingInClause } from "../../sentences/standing.js";
import { isContent, type Unit, type UnitSentence } from "../../sentences/unit.js";
import { sayingVerbs } from "../../restatements/words.en.js";
import { placesFrom, type Place } from "./place-phrase.js";
import {
  happeningNouns,
  journeys,
  lightDeeds,
  manyPlaces,
  particles,
  placing,
  recoveries,
} from "./sites.en.js";
import { siteWord } from "./site.js";
import { looksBack, tellsOfOthers } from "../figures/told-figure.js";

/** Where a sentence says that something happened: "was found **in a barn**", "the blast **in the town of Hestra**". */
export interface ToldPlace extends Place {
  /** The word that tells what happened there. */
  readonly deed: Unit;
  /** To whom or what; empty where a noun tells what happened. */
  readonly themes: readonly Argument[];
}

/** The places of what a sentence tells as facts. */
export function placesIn(sentence: UnitSentence): readonly ToldPlace[] {
  if (tellsOfOthers(sentence) || looksBack(sentence)) return [];
  const places = [...placesOfNouns(sentence), ...propositionsOf(sentence).flatMap(placesOfVerb)];
  const byWords = new Map(places.map((place) => [`${place.deed.start} ${place.unit.start}`, place]));
  return [...byWords.values()];
}

/** Whether a sentence may tell where something happened. */
export function mayTellPlace({ lower, record: { text, values } }: UnitSentence["told"]): boolean {
  return values.length > 0 || siteWord.test(lower) || /\b(?:in|at|near|off|of)\s+(?:\w+ )?\p{Lu}/u.test(text);
}

function placesOfNouns(sentence: UnitSentence): readonly ToldPlace[] {
  return sentence.units.flatMap((deed, at) => {
    if (deed.pos !== "NOUN" || !tellsOne(deed)) return [];
    const { negated, real, alleged } = standingInClause(sentence, deed);
    if (negated || !real || alleged) return [];
    return placesFrom(sentence, at + 1).map((place) => ({ ...place, deed, themes: [] }));
  });
}

/** "the robbery", "talks", but not "robberies" */
function tellsOne({ lemma, lower }: Unit): boolean {
  return happeningNouns.has(lower) && (lower === lemma || lower === "talks");
}

/** Whom or what it happens to: the object, or the subject where there is none. */
function themesOf({ agents, patients }: Proposition): readonly Argument[] {
  // "died **yesterday**", "overturned **20 km** south of Hestra"
  const whom = patients.filter(
    ({ head: { value } }) =>
      value?.kind !== "date" && (value?.kind !== "quantity" || value.dimension === "count"),
  );
  return whom.length > 0 ? whom : agents;
}

function placesOfVerb(told: Proposition): readonly ToldPlace[] {
  const { sentence, verb, group, patients } = told;
  const deed = deedOf(told);
  if (deed === null || !isAffirmed(told)) return [];
  // "had hidden in a barn" was before, but "said that it **had** crashed" is what is said.
  if (group.some(({ lower }) => lower === "had") && !isSaid(sentence, verb)) return [];
  const themes = deed.start === verb.start ? themesOf(told) : [];
  if (deed.start === verb.start && themes.length === 0) return [];
  const { units } = sentence;
  const from = units.findIndex(({ start }) => start >= Math.max(verb.end, ...group.map(({ end }) => end)));
  if (from < 0) return [];
  return placesFrom(sentence, behindObjects(units, from, patients, deed))
    .filter(({ role }) => role !== "to" || journeys.has(verb.lemma))
    .flatMap(({ role, ...place }) =>
      role !== "from"
        ? [{ ...place, role }]
        : recoveries.has(verb.lemma)
          ? [{ ...place, role: "at" as const }]
          : [],
    )
    .map((place) => ({ ...place, deed, themes }));
}

/** The verb, or the noun that tells what happened where the verb does not. */
function deedOf({ verb, predicate, agents, patients, passive, behind }: Proposition): Unit | null {
  const [subject, object] = passive ? [patients[0], undefined] : [agents[0], patients[0]];
  if (placing.has(verb.lemma) && subject !== undefined && tellsOne(subject.head)) return subject.head;
  const whole = (object ?? subject)?.head;
  if (lightDeeds.has(verb.lemma)) return whole !== undefined && tellsOne(whole) ? whole : null;
  // "went **off**" is not "went".
  const [next, after] = behind;
  const isParticle =
    next !== undefined &&
    particles.has(next.lower) &&
    (after === undefined || !isContent(after)) &&
    after?.pos !== "DET";
  const lemma = isParticle && !predicate.includes(" ") ? `${predicate} ${next.lower}` : predicate;
  return sayingVerbs.has(verb.lemma) || manyPlaces.has(lemma) || placing.has(lemma)
    ? null
    : { ...verb, lemma };
}

function isSaid({ units }: UnitSentence, verb: Unit): boolean {
  return units.some(
    ({ lemma, pos, start }) => pos === "VERB" && sayingVerbs.has(lemma) && start < verb.start,
  );
}

/** The index behind the objects of a verb, its particle and a day: "crashed **on Friday** into the sea". */
function behindObjects(
  units: readonly Unit[],
  from: number,
  objects: readonly Argument[],
  deed: Unit,
): number {
  let at = from;
  for (let unit = units[at]; unit !== undefined; unit = units[at]) {
    const { start } = unit;
    const object = objects.find((each) => each.start <= start && start < each.end);
    const isDay = unit.lower === "on" && units[at + 1]?.value?.kind === "date";
    if (partWords.has(unit.lower) && units[at + 1]?.lower === "of") break;
    if (
      object === undefined &&
      !isDay &&
      unit.pos !== "ADV" &&
      unit.pos !== "ADJ" &&
      unit.value?.kind !== "date" &&
      !(at === from && deed.lemma.endsWith(` ${unit.lower}`))
    )
      break;
    at += isDay ? 2 : 1;
  }
  return at;
}
