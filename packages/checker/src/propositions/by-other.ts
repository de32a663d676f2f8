import { areSpeltAlike } from "../restatements/spelling.js";
import type { Unit } from "../sentences/unit.js";
import { singleHanded } from "../restatements/words.en.js";
import { areSame, hasWordsOf, isNamed, leavesOpen, meet, type Pair } from "./match.js";
import { propositionsOf, type Argument, type Proposition } from "./proposition.js";
import { isOfOneAlone, relatePredicates, relationsOf } from "./relate-predicates.js";
import { credited } from "./relations.en.js";

/** "was founded by A", "B started it", "its founder, B": of deeds that only one does. */
export function byOther(a: Proposition, b: Proposition): Pair | null {
  if (!isSingleHanded(a.predicate) && !isSingleHanded(b.predicate) && !isCredited(a) && !isCredited(b))
    return null;
  if (!meet(a.patients, b.patients)) return null;
  const [x, y] = [doersLike(a), doersLike(b)];
  const [left, right] = [x[0], y[0]];
  if (
    left === undefined ||
    right === undefined ||
    ![...x, ...y].every((one) => isNamed(one) && isPlace(one) === isOfPlaces(a))
  )
    return null;
  if (leavesOpen(a) || leavesOpen(b)) return null;
  const areApart = x.every((one) =>
    y.every(
      (other) =>
        !areSame(one, other) &&
        !haveGivenNamesAlike(one.head.lower, other.head.lower) &&
        !isNameOf(one.head, other.head) &&
        !isNameOf(other.head, one.head),
    ),
  );
  const isElsewhere = x.some((one) => hasOtherwise(b, one)) || y.some((one) => hasOtherwise(a, one));
  return areApart && !isElsewhere ? [left.head, right.head] : null;
}

/** Whether a sentence names somebody as well; behind the "by" of a passive, and not for something else that he did. */
function hasOtherwise({ sentence, passive }: Proposition, { head }: Argument): boolean {
  const doers = (passive ? propositionsOf(sentence) : []).flatMap(({ agents }) =>
    agents.flatMap(({ units }) => units),
  );
  return sentence.units.some((unit) => isNameOf(unit, head) && !doers.includes(unit));
}

function isNameOf(unit: Unit, head: Unit): boolean {
  return unit.sort === head.sort && hasWordsOf(unit.lower, head.lower);
}

function isOfPlaces({ predicate }: Proposition): boolean {
  return relationsOf(predicate).some(({ relation }) => relation === "be capital of");
}

function isPlace({ head }: Argument): boolean {
  return head.value?.kind === "place";
}

/** All that a sentence has do one thing. */
function doersLike(p: Proposition): readonly Argument[] {
  return propositionsOf(p.sentence)
    .filter((q) => relatePredicates(p.predicate, q.predicate) === "same")
    .flatMap(({ agents }) => agents);
}

function isSingleHanded(predicate: string): boolean {
  const relations = relationsOf(predicate).filter(({ swapped }) => !swapped);
  return (
    singleHanded.has(predicate) ||
    isOfOneAlone(predicate) ||
    relations.some(({ relation }) => singleHanded.has(relation))
  );
}

/** "was written by A and B", and not "A wrote it", which B may have done with him. */
function isCredited({ predicate, passive, agents }: Proposition): boolean {
  const words = [predicate, ...relationsOf(predicate).map(({ relation }) => relation)];
  return passive && agents.length > 0 && words.some((word) => credited.has(word));
}

/** "Katrin" and "Catrin Holm": given names that differ in a letter. */
function haveGivenNamesAlike(a: string, b: string): boolean {
  const [x = "", y = ""] = [a, b].map((name) => name.split(/[\s-]+/u)[0] ?? "");
  return areSpeltAlike(x, y);
}
