import { isCountry, weekdayNames, type Extraction } from "@gainsay/claims";
import { happeningLines } from "./happenings.en.js";
import { newsDay, weekdayOf } from "./news-days.js";

/** A text of a few sentences that tells one piece of news, with what shows which. */
export interface Bulletin {
  /** The days of the week on which it says that something happened. */
  readonly days: ReadonlySet<number>;
  /** The sorts of happening that it has words for. */
  readonly kinds: ReadonlySet<string>;
  /** All that it is about, in dictionary form and lower case; names among them. */
  readonly terms: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** A text of more sentences tells of more than one thing. */
const longest = 6;

const kinds = readKinds();
const weekdays: ReadonlySet<string> = new Set(weekdayNames.map((name) => name.toLowerCase()));

/** A text as a bulletin; null for a longer one, and for one without a name. */
export function bulletinOf({ document, sentences = [] }: Extraction): Bulletin | null {
  if (document.sentences > longest) return null;
  const terms = document.terms.filter(([term]) => !weekdays.has(term.toLowerCase()));
  const words = sentences.flatMap(({ text }) => text.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? []);
  const bulletin: Bulletin = {
    days: new Set(
      sentences.flatMap(({ values }) =>
        values.flatMap(({ value }) => {
          const day = newsDay(value, document.date);
          return (day === null ? null : weekdayOf(day)) ?? [];
        }),
      ),
    ),
    kinds: new Set([...words, ...terms.map(([term]) => term)].flatMap((word) => kinds.get(word) ?? [])),
    terms: new Set(terms.map(([term]) => term.toLowerCase())),
    names: new Set(
      terms.flatMap(([term]) => (term === term.toLowerCase() || isCountry(term) ? [] : term.toLowerCase())),
    ),
  };
  return bulletin.names.size > 0 ? bulletin : null;
}

/** So many terms in common, a name twice, show that two bulletins of one day are of one happening … */
const enough = 4;
/** … or of a sort that no table has … */
const enoughOfAny = 6;
/** … where one of them does not say when … */
const enoughWithout = 5;
/** … and where they tell of two days, one of which may be wrong. */
const enoughAcross = 7;

/**
 * What two bulletins have in common that shows that they tell of one happening: its sort, a name, and a day; a name and much else
 * where a day is wanting or another. Null where it does not.
 */
export function oneHappening(a: Bulletin, b: Bulletin): readonly string[] | null {
  if (a.days.size === 0 && b.days.size === 0) return null;
  if (!meet(a.names, b.names)) return null;
  const common = [...a.terms].filter((term) => b.terms.has(term));
  const weight = common.length + common.filter((term) => a.names.has(term) && b.names.has(term)).length;
  const least =
    a.days.size === 0 || b.days.size === 0 ? enoughWithout : meet(a.days, b.days) ? enough : enoughAcross;
  if (!meet(a.kinds, b.kinds)) return weight >= enoughOfAny && meet(a.days, b.days) ? common : null;
  return weight >= least ? common : null;
}

function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return [...a].some((each) => b.has(each));
}

function readKinds(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const line of happeningLines.trim().split("\n")) {
    const [kind = "", words = ""] = line.split(":");
    for (const word of words.split(",").map((each) => each.trim()))
      found.set(word, [...(found.get(word) ?? []), kind]);
  }
  return found;
}
