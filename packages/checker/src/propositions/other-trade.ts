import { relateWords } from "@gainsay/claims";
import { describe, type Phrase } from "../restatements/describe.js";
import { lifeIn, partBrackets } from "../restatements/once-told.js";
import { areOfOne } from "../restatements/same-subject.js";
import type { Unit, UnitSentence } from "../sentences/unit.js";
import { byWord, readTable } from "../wordings/read-table.js";
import type { Clash } from "./clash.js";
import { isAlone } from "./statement.js";
import { tradeLines, tradesApart } from "./trades.en.js";

/** What somebody is said to be, and the trades that this may be; none of a person of no trade in the table. */
interface Calling {
  readonly head: Unit;
  readonly trades: readonly string[];
}

const tradesOf = byWord(readTable(tradeLines), ({ name }) => name);

/**
 * "Ivo Brandt (born 3 May 1961) is a Norwegian actor and singer", "Ivo Brandt is a golfer": a sentence that gives somebody's years gives what he
 * is known for, too, and a statement has him of a trade that goes with none of it. Further sentences may tell of another trade.
 */
export function otherTrade(left: UnitSentence, right: UnitSentence): Clash | null {
  return clashOf(left, right) ?? swapped(clashOf(right, left));
}

function swapped(clash: Clash | null): Clash | null {
  return clash === null ? null : { ...clash, left: clash.right, right: clash.left };
}

function clashOf(statement: UnitSentence, text: UnitSentence): Clash | null {
  if (!isAlone(statement) || !isAlone(text) || !givesLife(text)) return null;
  const [said, told] = [describe(statement), describe(text)];
  if (said === null || told === null || !areOfOne(said.subject, told.subject)) return null;
  const [asked] = callingsOf(said.phrases);
  const known = callingsOf(told.phrases);
  const [first] = known;
  if (asked === undefined || said.phrases.length > 1 || first === undefined) return null;
  if (!known.every((each) => areApart(each, asked))) return null;
  return {
    left: [asked.head],
    right: [first.head],
    reason: `hardly anybody is known as ${asked.head.text} and ${first.head.text} both`,
    // The subject and that it is something.
    shared: [...said.subject.slice(0, 1), said.copula],
  };
}

/** Whether brackets behind the name say when somebody was born, as at the head of a biography. */
function givesLife({ units }: UnitSentence): boolean {
  return lifeIn(partBrackets(units).bracket).length > 0;
}

/** The nouns for persons among those of a description. */
function callingsOf(phrases: readonly Phrase[]): readonly Calling[] {
  return phrases.flatMap(({ modifiers, head }) => {
    if (head === null) return [];
    const before = modifiers.at(-1)?.lower ?? "";
    const trades = tradesOf.get(`${before} ${head.lemma}`) ?? tradesOf.get(head.lemma) ?? [];
    const isPerson = trades.length > 0 || relateWords(head.lemma, "person", "NOUN") === "narrower";
    return isPerson ? [{ head, trades }] : [];
  });
}

/** Whether no trade of the one goes with any of the other; what is of no known trade may be of any. */
function areApart(a: Calling, b: Calling): boolean {
  return (
    a.trades.length > 0 &&
    b.trades.length > 0 &&
    a.trades.every((one) =>
      b.trades.every((other) => tradesApart.has(`${one} ${other}`) || tradesApart.has(`${other} ${one}`)),
    )
  );
}
