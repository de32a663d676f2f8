import type { Restatement } from "./find-restatements.js";

/** From so many pages on either side, and sentences, an exchange of words is no slip: one edition calls it otherwise. */
const fewestTimes = 3;

/**
 * The restatements but for those that differ in what two editions of one text call things, or in what language their labels are: in three pages of each,
 * and three sentences that say the same, one word stands for another, "Section 3" and "Paragraaf 3". Between two pages of such editions no other
 * word is a slip either; figures are. A name that was got wrong stands in few sentences of many copies, or in many of one.
 */
export function withoutTerms(restatements: readonly Restatement[]): readonly Restatement[] {
  const exchanges = new Map<string, Exchange>();
  for (const restatement of restatements) {
    const words = wordsOf(restatement);
    if (words === null) continue;
    const key = words.join("\n");
    const exchange = exchanges.get(key) ?? { sides: [new Set(), new Set()], sentences: new Set() };
    exchanges.set(key, exchange);
    const [from, to] = exchange.sides;
    const [a, b] = pagesOf(restatement, words);
    from.add(a);
    to.add(b);
    exchange.sentences.add(frameOf(restatement));
  }
  const ofTerms = [...exchanges.values()].filter(isOfTerms);
  const isBetweenEditions = (restatement: Restatement): boolean => {
    const words = wordsOf(restatement);
    if (words === null) return false;
    const [a, b] = pagesOf(restatement, words);
    return ofTerms.some(({ sides: [from, to] }) => (from.has(a) && to.has(b)) || (from.has(b) && to.has(a)));
  };
  return ofTerms.length === 0 ? restatements : restatements.filter((each) => !isBetweenEditions(each));
}

/** Where one word stands for another: the pages that have the one and the other, and the sentences but for the word. */
interface Exchange {
  readonly sides: readonly [Set<string>, Set<string>];
  readonly sentences: Set<string>;
}

function isOfTerms({ sides: [from, to], sentences }: Exchange): boolean {
  return Math.min(from.size, to.size, sentences.size) >= fewestTimes;
}

/** The two words that are exchanged, in order; null where figures differ, or a denial. */
function wordsOf({ difference: { type, left, right } }: Restatement): readonly [string, string] | null {
  const [a, b, ...more] = [...left, ...right];
  if (type !== "word" || a === undefined || b === undefined || more.length > 0) return null;
  if (a.sort === "value" || b.sort === "value") return null;
  return a.lower < b.lower ? [a.lower, b.lower] : [b.lower, a.lower];
}

/** The pages that have the one word and the other. */
function pagesOf(
  { left, right, difference }: Restatement,
  [first]: readonly [string, string],
): readonly [string, string] {
  const ids = [left.told.document.id, right.told.document.id] as const;
  return difference.left[0]?.lower === first ? ids : [ids[1], ids[0]];
}

function frameOf({ left, difference }: Restatement): string {
  const [unit] = difference.left;
  const { text } = left.plain;
  return unit === undefined ? text : `${text.slice(0, unit.start)}…${text.slice(unit.end)}`;
}
