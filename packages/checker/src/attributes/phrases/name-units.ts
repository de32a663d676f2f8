import type { PlainText } from "../../sentences/plain-text.js";
import { isNameWord, type Unit } from "../../sentences/unit.js";

/** A name with the words that it is made of, and the index behind it. */
export interface NameUnits {
  readonly unit: Unit;
  readonly words: readonly Unit[];
  readonly end: number;
}

/** With more words before it, a name is of something else. */
const mostBefore = 4;

/** The name that begins at an index, behind what says what it is: "**the Danish architect** Per Malm", "**the village of** Morby". */
export function nameAt(plain: PlainText, units: readonly Unit[], from: number): NameUnits | null {
  const start = units.findIndex((unit, index) => index >= from && isNameWord(unit));
  const before = units.slice(from, start < 0 ? undefined : start);
  if (start < 0 || before.length > mostBefore || !before.every(isBeforeName)) return null;
  let end = start + 1;
  while (isNameWord(units[end]) || (joints.has(units[end]?.lower ?? "") && isNameWord(units[end + 1])))
    end += 1;
  const words = units.slice(start, end);
  const unit = joined(plain, words);
  return unit === null ? null : { unit, words, end };
}

/** The name that a phrase ends with: "the general **Peter Hass**"; null where it ends otherwise. */
export function nameIn(plain: PlainText, units: readonly Unit[]): Unit | null {
  const found = nameAt(plain, units, 0);
  return found?.end === units.length ? found.unit : null;
}

/** Words within a name: "University **of** Tirn", "Saint Orm**'s** Church". */
const joints: ReadonlySet<string> = new Set(["of", "'s", "’s"]);

function isBeforeName({ pos, lower, sort }: Unit): boolean {
  return sort !== "value" && (pos === "DET" || pos === "ADJ" || pos === "NOUN" || lower === "of");
}

/** The words from the first to the last as one; null of none. */
export function joined({ text }: PlainText, words: readonly Unit[]): Unit | null {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || first === last) return first ?? null;
  const own = text.slice(first.start, last.end);
  const lower = own.normalize("NFC").toLowerCase();
  return {
    ...first,
    sort: "name",
    pos: "PROPN",
    text: own,
    lower,
    lemma: lower,
    end: last.end,
    last: last.last,
    value: null,
  };
}
