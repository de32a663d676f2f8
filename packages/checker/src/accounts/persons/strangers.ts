import { areSimilar, compareValues, nameKey } from "@gainsay/claims";
import { readOnce } from "../../sentences/read-once.js";
import type { PersonsTold, PersonValue, ToldPerson } from "./told-person.js";

/** The persons of a report whom another does not name in full. There are few: most that reports of one happening name, both name. */
export function strangersTo({ words }: PersonsTold, { persons }: PersonsTold): readonly ToldPerson[] {
  return persons.filter(({ value }) => {
    const { given, surname } = namePartsOf(value);
    return isFull(value) && !(words.has(given) && words.has(surname));
  });
}

/** Whether two, each a stranger to the other's report, are two persons by their names, and neither is known to the other report. */
export function areStrangers(a: ToldPerson, b: ToldPerson, here: PersonsTold, there: PersonsTold): boolean {
  if (!(a.isKnown || b.isKnown)) return false;
  const [x, y] = [namePartsOf(a.value), namePartsOf(b.value)];
  // "Tom Harlan", "Ted Harlan": of a report that knows of one Harlan only.
  const part = areSpelledAlike(x.surname, y.surname) ? "given" : "surname";
  if (there.words.has(x[part]) || here.words.has(y[part]) || areSpelledAlike(x[part], y[part])) return false;
  return !areSamePerson(a.value, b.value);
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
  /** All its words. */
  readonly words: readonly string[];
}

/** The words of a person's name in lower case, those joined by a hyphen each by itself. */
export const namePartsOf = readOnce(({ name }: PersonValue): NameParts => {
  const words = name
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word) => !/^(?:jr|sr|i+|iv)\.?$/u.test(word));
  // "J. Edgar Moore"
  const given = words.slice(0, -1).find((word) => /^\p{L}{2,}$/u.test(word));
  return { given: given ?? words[0] ?? "", surname: words.at(-1) ?? "", words };
});

function areSpelledAlike(a: string, b: string): boolean {
  return a === b || areSimilar(nameKey(a), nameKey(b));
}
