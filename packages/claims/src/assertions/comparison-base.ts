import { baseFigureOpeners, baseTimeOpeners, changeNouns, periodNouns } from "../predicates/lexicon.en.js";
import type { NounPhrase, Phrase, ValuePhrase } from "../syntax/phrase.js";

/** How many phrases a base may be behind: "from | 6 percent | in | May". */
const longestBase = 4;

/**
 * Whether the phrase at `at` belongs to the figure that another one is set against: "fell to 5 percent in June, from **6 percent** in
 * **May**". It and its date are of another time than the verb tells of.
 */
export function isComparisonBase(phrases: readonly Phrase[], at: number): boolean {
  const phrase = phrases[at];
  return (
    isCompared(phrases, at) ||
    isBaseFigure(phrases, at) ||
    (phrase?.type === "value" && isBaseTime(phrases, phrase, at))
  );
}

/** "fell 4%, **compared with** 6% in May", "sold more **than** in May": whether the phrase at `at` is what something is compared with. */
function isCompared(phrases: readonly Phrase[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - longestBase); index--) {
    const phrase = phrases[index];
    if (phrase === undefined || phrase.type === "comma") return false;
    if (phrase.type === "verb") return phrase.lemma === "compare" && phrase.form === "participle";
  }
  return false;
}

/** "up 4% **on 2019**", "a gain of 4 points **from 3 May**", "more **than in 2019**", "4% **over the same period of 2019**". */
function isBaseTime(phrases: readonly Phrase[], { mention }: ValuePhrase, at: number): boolean {
  if (mention.value.kind !== "date") return false;
  const preposition = phrases[at - 1]?.type === "preposition" ? wordOf(phrases[at - 1]) : "";
  const before = preposition === "" ? at - 1 : at - 2;
  if (wordOf(phrases[before]) === "than") return true;
  const noun = phrases[before];
  if (noun?.type !== "noun") return false;
  const opener = wordOf(phrases[before - 1]);
  const isSame = periodNouns.has(noun.head.lemma) && noun.tokens.some(({ lower }) => lower === "same");
  if (isSame) return opener === "than" || opener === "with" || isTimeOpener(opener);
  if (!isTimeOpener(preposition) || !isChange(noun)) return false;
  // "rose 4% **on** Friday"
  const { precision } = mention.value;
  return preposition !== "on" || (precision !== "day" && precision !== "time");
}

function isTimeOpener(word: string): boolean {
  return baseTimeOpeners.has(word) || baseFigureOpeners.has(word);
}

/** "4%", "40 points", "a **rise**" */
function isChange(noun: NounPhrase): boolean {
  return changeNouns.has(noun.head.lemma) || noun.head.lemma === "point" || measureOf(noun) === "percent";
}

function wordOf(phrase: Phrase | undefined): string {
  return phrase !== undefined && "token" in phrase ? phrase.token.lower : "";
}

/** Whether the phrase at `at` is a figure that another one is set against, or belongs to one. */
function isBaseFigure(phrases: readonly Phrase[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(1, at - longestBase); index--) {
    const phrase = phrases[index];
    if (phrase === undefined || phrase.type === "verb" || phrase.type === "comma") return false;
    if (!("token" in phrase) || !baseFigureOpeners.has(phrase.token.lower)) continue;
    const dimension = dimensionOf(phrases[index + 1]);
    if (dimension === null) return false;
    return (
      hasBefore(phrases, index, dimension) ||
      (at === index + 1 && leadsTo(phrases[at + 1], phrases[at + 2], dimension))
    );
  }
  return false;
}

/** Whether a figure of the same sort stands before, in the same clause. */
function hasBefore(phrases: readonly Phrase[], at: number, dimension: string): boolean {
  for (let index = at - 1; index >= 0; index--) {
    const phrase = phrases[index];
    if (phrase === undefined || phrase.type === "verb" || phrase.type === "subordinator") return false;
    if (dimensionOf(phrase) === dimension) return true;
  }
  return false;
}

/** "from **$200** to $260": what it began at. */
function leadsTo(to: Phrase | undefined, figure: Phrase | undefined, dimension: string): boolean {
  const isTo = to !== undefined && "token" in to && to.token.lower === "to";
  return isTo && dimension !== "count" && dimensionOf(figure) === dimension;
}

/** What a phrase that is nothing but a figure measures. */
function dimensionOf(phrase: Phrase | undefined): string | null {
  return phrase?.type === "noun" ? measureOf(phrase) : null;
}

function measureOf({ values, end }: NounPhrase): string | null {
  const [mention] = values;
  if (mention?.value.kind !== "quantity" || mention.end < end) return null;
  return mention.value.dimension;
}
