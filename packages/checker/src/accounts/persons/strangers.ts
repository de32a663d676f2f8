import { areSimilar, compareValues, nameKey } from "@gainsay/claims";
import type { PersonsTold, PersonValue, ToldPerson } from "./told-person.js";

/** Whether two are two persons by their names, and neither is known to the other report. */
export function areStrangers(a: ToldPerson, b: ToldPerson, here: PersonsTold, there: PersonsTold): boolean {
  if (!isFull(a.value) || !isFull(b.value) || !(a.isKnown || b.isKnown)) return false;
  if (/^(?:same|narrower|wider)$/u.test(compareValues(a.value, b.value).relation)) return false;
  const [x, y] = [a, b].map(({ value }) => partsOf(value));
  if (x === undefined || y === undefined) return false;
  // "Tom Harlan", "Ted Harlan": of a report that knows of one Harlan only.
  const part = areSpelledAlike(x.surname, y.surname) ? "given" : "surname";
  return !areSpelledAlike(x[part], y[part]) && !there.words.has(x[part]) && !here.words.has(y[part]);
}

/** Whether two names are of one person, as far as names tell. */
export function areSamePerson(a: PersonValue, b: PersonValue): boolean {
  return a.name === b.name || /^(?:same|narrower|wider)$/u.test(compareValues(a, b).relation);
}

/** A given name and a surname, and no more than initials between. */
function isFull({ name }: PersonValue): boolean {
  return /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(name);
}

interface NameParts {
  readonly given: string;
  readonly surname: string;
}

function partsOf({ name }: PersonValue): NameParts {
  const words = name
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word) => !/^(?:jr|sr|i+|iv)\.?$/u.test(word));
  // "J. Edgar Moore"
  const given = words.slice(0, -1).find((word) => /^\p{L}{2,}$/u.test(word));
  return { given: given ?? words[0] ?? "", surname: words.at(-1) ?? "" };
}

function areSpelledAlike(a: string, b: string): boolean {
  return areSimilar(nameKey(a), nameKey(b));
}
