import type { ValueMention } from "../kinds/index.js";
import type { NounPhrase, Phrase, ValuePhrase } from "../syntax/phrase.js";
import { bindAge } from "./bind-age.js";
import { bindCount, bindToll } from "./bind-count.js";
import { bindDate, isSuperlative } from "./bind-date.js";
import { bindDuration } from "./bind-duration.js";
import { bindLifespan } from "./bind-lifespan.js";
import { asPremodifier, bindAlike, bindMeasure } from "./bind-measure.js";
import { bindMagnitude, bindPopulation } from "./bind-property.js";
import { isComparisonBase } from "./comparison-base.js";
import { answer, type Binding, type Clauses } from "./binding.js";

/** Binds every date, duration and quantity of a sentence to what it is said of. Declines where more than one reading is as good. */
export function bindValues(clauses: Clauses): readonly Binding[] {
  const bound: Binding[] = [];
  const { phrases, sentence } = clauses;
  // Most phrases hold no value, and are spared all other questions.
  if (!phrases.some(holdsValue)) return bound;
  const isShared = sentence.tokens.some(({ lower }) => lower === "respectively");
  for (let at = 0; at < phrases.length; at += 1) {
    const phrase = phrases[at];
    if (!holdsValue(phrase) || isComparisonBase(phrases, at) || (isShared && isRespective(phrases, at)))
      continue;
    if (phrase?.type === "value") {
      bound.push(...orAlike(bindFree(clauses, phrase, at), clauses, at, phrase.mention, bound));
    } else if (phrase?.type === "noun") {
      for (const mention of phrase.values)
        bound.push(...orAlike(bindWithin(clauses, phrase, at, mention), clauses, at, mention, bound));
    }
  }
  return bound;
}

/**
 * "merged in 2004 **and 2009** respectively": of several values in a sentence with that word each belongs to another of those that stand
 * before.
 */
function isRespective(phrases: readonly Phrase[], at: number): boolean {
  const isJoined = (joint: number, other: number): boolean => {
    const type = phrases[joint]?.type;
    return (type === "coordinator" || type === "comma") && holdsValue(phrases[other]);
  };
  return (
    isJoined(at - 1, at - 2) ||
    isJoined(at - 1, at - 3) ||
    isJoined(at + 1, at + 2) ||
    isJoined(at + 1, at + 3)
  );
}

function holdsValue(phrase: Phrase | undefined): boolean {
  return phrase?.type === "value" || (phrase?.type === "noun" && phrase.values.length > 0);
}

/** A date or duration that stands by itself. */
function bindFree(clauses: Clauses, phrase: ValuePhrase, at: number): readonly Binding[] {
  if (phrase.mention.value.kind !== "date") return some(bindDuration(clauses, phrase, at));
  const lifespan = bindLifespan(clauses, phrase, at);
  return lifespan === null ? bindDate(clauses, phrase, at) : [lifespan];
}

/** A value inside a noun phrase: "**six** rifles", "the **five-hour** meeting". */
function bindWithin(
  clauses: Clauses,
  phrase: NounPhrase,
  at: number,
  mention: ValueMention,
): readonly Binding[] {
  const { value } = mention;
  if (value.kind === "duration") return some(asPremodifier(clauses, phrase, at, mention));
  if (value.kind !== "quantity") return some(bindDateWithin(clauses, phrase, at, mention));
  switch (value.dimension) {
    case "count": {
      if (isWhole(clauses, at) || isOneOfTheGreatest(clauses, at, mention)) return [];
      const special = bindToll(clauses, phrase, at, mention) ?? bindPopulation(clauses, phrase, at, mention);
      if (special !== null) return [special];
      const counted = bindCount(clauses, phrase, at, mention);
      return counted.length > 0 ? counted : some(bindMeasure(clauses, phrase, at, mention));
    }
    case "magnitude":
      return some(bindMagnitude(clauses, phrase, at, mention));
    case "age":
      return some(bindAge(clauses, phrase, at, mention));
    case "ordinal":
      return [];
    default:
      return some(bindMeasure(clauses, phrase, at, mention));
  }
}

/**
 * "38 **out of 500** applicants were hired", "38 were hired, **out of nearly 500**": the number of which it is said comes before. Not
 * "ten came **out of two** houses".
 */
function isWhole({ phrases }: Clauses, at: number): boolean {
  const [number, out] = phrases.slice(Math.max(0, at - 3), at);
  const isOut = out !== undefined && "token" in out && out.token.lower === "out";
  return isOut && number?.type !== "verb";
}

/** "**one of the biggest** thefts in years": says how great it was, and counts nothing. */
function isOneOfTheGreatest({ phrases }: Clauses, at: number, { value }: ValueMention): boolean {
  const of = phrases[at + 1];
  const greatest = phrases[at + 2];
  return (
    value.kind === "quantity" &&
    value.amount === 1 &&
    of?.type === "preposition" &&
    of.token.lower === "of" &&
    greatest?.type === "noun" &&
    greatest.tokens.some(({ lower, pos }) => isSuperlative(lower, pos))
  );
}

/** "the **1967** war", "the **Friday** meeting"; not "the 1931-32 season", which was in neither year alone. */
function bindDateWithin(
  clauses: Clauses,
  phrase: NounPhrase,
  at: number,
  mention: ValueMention,
): Binding | null {
  const predication = clauses.predications.get(at);
  if (predication?.form !== "noun" || mention.end > phrase.head.start) return null;
  if (phrase.possessor !== null && mention.end <= phrase.possessor.end) return null;
  return mention.value.kind === "date" && mention.value.type !== "SET" && mention.value.boundary === undefined
    ? answer(clauses, predication, mention, "when", "date/premodifier")
    : null;
}

/** What was bound, else what a value beside it of the same sort was bound to. */
function orAlike(
  found: readonly Binding[],
  clauses: Clauses,
  at: number,
  mention: ValueMention,
  earlier: readonly Binding[],
): readonly Binding[] {
  return found.length > 0 ? found : some(bindAlike(clauses, at, mention, earlier));
}

function some(binding: Binding | null): readonly Binding[] {
  return binding === null ? [] : [binding];
}
