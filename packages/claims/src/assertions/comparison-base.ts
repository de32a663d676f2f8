import type { NounPhrase, Phrase } from "../syntax/phrase.js";

/** Words before what a figure is set against: "fell to 5 percent, **from** 6 percent in May". */
const against: ReadonlySet<string> = new Set(["from", "against", "versus"]);

/** How many phrases a base may be behind: "from | 6 percent | in | May". */
const longestBase = 4;

/**
 * Whether the phrase at `at` belongs to the figure that another one is set against: "fell to 5 percent in June, from **6 percent** in
 * **May**". It and its date are of another time than the verb tells of.
 */
export function isComparisonBase(phrases: readonly Phrase[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(1, at - longestBase); index--) {
    const phrase = phrases[index];
    if (phrase === undefined || phrase.type === "verb" || phrase.type === "comma") return false;
    if (!("token" in phrase) || !against.has(phrase.token.lower)) continue;
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
