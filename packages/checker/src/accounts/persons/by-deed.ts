import { areSame, agree, isNamed, isPronoun } from "../../propositions/match.js";
import { propositionsOf, type Argument } from "../../propositions/proposition.js";
import { haveSameStem } from "../../propositions/same-stem.js";
import { isContent, isNameWord, type Unit } from "../../sentences/unit.js";
import { byWord, readTable } from "../../wordings/read-table.js";
import { oneOfSeveral } from "../deeds/deeds.en.js";
import { areKin } from "../kinship.js";
import { addingWords, forWhat, manyParts, plainVerbs, soleDeeds } from "./persons.en.js";
import { areSamePerson } from "./strangers.js";
import type { PersonDeed, PersonsTold, PersonValue, ToldPerson } from "./told-person.js";

/** How much in common shows that two deeds are one: of a deed that one alone does or undergoes, one or a few, any number, or those of whom there are many. */
const enough = { sole: 2, few: 3, open: 3, ofMany: 5 } as const;

/** How much shows that two persons are told to do or undergo one deed, of which each report tells nobody else that the other does not; or 0. */
export function linkByDeed(
  a: ToldPerson,
  b: ToldPerson,
  common: readonly Unit[],
  here: PersonsTold,
  there: PersonsTold,
): number {
  const links = a.deeds.flatMap((x) =>
    b.deeds.map((y) => {
      if (!areOneDeed(x, y)) return 0;
      const link = common.filter((unit) => unit !== x.verb).length + (haveOneCounterpart(x, y) ? 1 : 0);
      const how = howMany(x, y);
      if (
        link < enough[how] ||
        (how === "open" && (!haveOneCounterpart(x, y) || (link < enough.ofMany && isOneOfMany(a, b))))
      )
        return 0;
      return areDoneByOne(x, a, here, y, b, there) ? link : 0;
    }),
  );
  return Math.max(0, ...links);
}

/** "**Officer** Edda Moor" */
function isOneOfMany(a: ToldPerson, b: ToldPerson): boolean {
  return [...a.parts, ...b.parts].some(({ lemma }) => manyParts.has(lemma));
}

const lines = byWord(readTable(soleDeeds), ({ line, name }) => {
  const [role = "", few] = name.split(" ");
  return { line, role, how: few === undefined ? ("sole" as const) : ("few" as const) };
});

function areOneDeed(a: PersonDeed, b: PersonDeed): boolean {
  if (a.role !== b.role || [a, b].some(({ verb }) => plainVerbs.has(verb.lemma))) return false;
  const [x, y] = [a.proposition.standing, b.proposition.standing];
  if (x.negated || y.negated || x.modality !== y.modality || x.modality === "possible") return false;
  if ([a, b].some(isOneOfSeveral)) return false;
  return areVerbsOne(a, b) && !haveOtherCounterparts(a, b) && !areForOthers(a, b);
}

function areVerbsOne(a: Told, b: Told): boolean {
  return (
    a.verb.lemma === b.verb.lemma || haveSameStem(a.verb.lemma, b.verb.lemma) || howMany(a, b) !== "open"
  );
}

type Told = Pick<PersonDeed, "verb" | "role">;

/** How many do or undergo what both verbs tell. */
function howMany(a: Told, b: Told): "sole" | "few" | "open" {
  const others = lines.get(b.verb.lemma);
  const shared = (lines.get(a.verb.lemma) ?? []).find(
    ({ line, role }) => role === a.role && a.role === b.role && others?.some((other) => other.line === line),
  );
  return shared?.how ?? "open";
}

/** "was **also** killed", "**another** was shot" */
function isOneOfSeveral({ proposition, verb }: PersonDeed): boolean {
  const { units } = proposition.sentence;
  const at = units.indexOf(verb);
  return units
    .slice(Math.max(0, at - 3), at + 4)
    .some(({ lower }) => oneOfSeveral.has(lower) || addingWords.has(lower));
}

/** What it is done to by who does it, and who does it to whom it is done to. */
function counterpartsOf({ role, proposition: { agents, patients } }: PersonDeed): readonly Argument[] {
  return (role === "agent" ? patients : role === "patient" ? agents : [...agents, ...patients]).filter(
    ({ head }) => head.value?.kind !== "date",
  );
}

function haveOneCounterpart(a: PersonDeed, b: PersonDeed): boolean {
  return counterpartsOf(a).some((x) => counterpartsOf(b).some((y) => areOneParty(x, y)));
}

/** "won **best song**", "won **best film**"; who arrests or hires may be called otherwise, and a name and a noun may be of one. */
function haveOtherCounterparts(a: PersonDeed, b: PersonDeed): boolean {
  const [left, right] = [a, b].map((deed) => counterpartsOf(deed).filter((each) => !isPronoun(each)));
  const alike = (left ?? []).flatMap((x) =>
    (right ?? [])
      .filter((y) => isNamed(x) === isNamed(y) && (isNamed(x) || a.role === "agent"))
      .map((y) => [x, y] as const),
  );
  return alike.length > 0 && !alike.some(([x, y]) => areOneParty(x, y));
}

/** "named **as finance minister**", "named **as defence minister**"; "won **for best song**", "won **for best film**" */
function areForOthers({ proposition: a }: PersonDeed, { proposition: b }: PersonDeed): boolean {
  return a.others.some(
    ({ preposition, argument }) =>
      forWhat.has(preposition) &&
      b.others.some((other) => other.preposition === preposition) &&
      !b.others.some((other) => other.preposition === preposition && areOneOffice(argument, other.argument)),
  );
}

/** Of one head, and not each with words that the other has not: "**finance** minister", "**defence** minister". */
function areOneOffice(a: Argument, b: Argument): boolean {
  const [left, right] = [a, b].map(({ units, head }) =>
    units.filter((unit) => unit !== head && isContent(unit)),
  );
  if (!areOneParty(a, b) || left === undefined || right === undefined) return false;
  return left.length === 0 || right.length === 0 || left.some((x) => right.some((y) => areKin(x, y)));
}

function areOneParty(a: Argument, b: Argument): boolean {
  if (isNamed(a) || isNamed(b)) {
    const areNames = a.units.some((x) => isNameWord(x) && b.units.some((y) => areKin(x, y)));
    return areNames || areSame(a, b) || lastWordOf(a) === b.head.lemma || lastWordOf(b) === a.head.lemma;
  }
  return (areSame(a, b) || areKin(a.head, b.head)) && agree(a, b);
}

/** "the Orva **Prize**", "the prize" */
function lastWordOf({ head }: Argument): string {
  return head.lower.split(" ").at(-1) ?? "";
}

/** Whether each report tells the deed of one more than the other knows of, and of no number that is not named. */
function areDoneByOne(
  x: PersonDeed,
  a: ToldPerson,
  here: PersonsTold,
  y: PersonDeed,
  b: ToldPerson,
  there: PersonsTold,
): boolean {
  const [left, right] = [othersOf(x, a, here), othersOf(y, b, there)];
  return (
    isWithin(left, right) && isWithin(right, left) && !isDoneBySeveral(x, here) && !isDoneBySeveral(y, there)
  );
}

function isWithin(some: readonly PersonValue[], others: readonly PersonValue[]): boolean {
  return some.every((one) => others.some((other) => areSamePerson(one, other)));
}

/** Of whom else a report tells the deed. */
function othersOf(deed: PersonDeed, { value }: ToldPerson, { persons }: PersonsTold): readonly PersonValue[] {
  return persons
    .filter(
      (other) =>
        other.value.name !== value.name &&
        other.deeds.some((told) => told.role === deed.role && areVerbsOne(told, deed)),
    )
    .map((other) => other.value);
}

/** "**two men** were arrested", "killed **several people**" */
function isDoneBySeveral(deed: PersonDeed, { sentences }: PersonsTold): boolean {
  if (deed.role !== "agent" && deed.role !== "patient") return false;
  return sentences().some((sentence) =>
    propositionsOf(sentence).some(({ verb, agents, patients }) => {
      const args = deed.role === "agent" ? agents : patients;
      return areVerbsOne({ verb, role: deed.role }, deed) && !args.some(isPerson) && args.some(isPlural);
    }),
  );
}

function isPerson({ units }: Argument): boolean {
  return units.some(({ value }) => value?.kind === "person");
}

function isPlural({ head, units }: Argument): boolean {
  if (head.lower === "people" || (head.pos === "NOUN" && head.lower !== head.lemma)) return true;
  return units.some(
    ({ value }) =>
      value?.kind === "quantity" &&
      (value.dimension === "count" || value.dimension === "number") &&
      (value.min ?? 0) > 1,
  );
}
