import { rankOf } from "../restatements/rank-of.js";
import { relateUnits } from "../restatements/relate-units.js";
import { isContent, type Unit } from "../sentences/unit.js";
import { isToldIn, leavesOpen, says, themesOf, type Pair } from "./match.js";
import { nameBehind } from "./name-behind.js";
import type { Argument, Proposition } from "./proposition.js";
import { relationsOf } from "./relate-predicates.js";
import { manyAtOnce, oneBehind } from "./relations.en.js";

/** "was called a novel", "was called a film": what stands behind one preposition. */
export function behindOther(a: Proposition, b: Proposition): Pair | null {
  for (const preposition of new Set(a.others.map((other) => other.preposition))) {
    const [x, y] = [a, b].map(({ others }) =>
      others
        .filter((other) => other.preposition === preposition && isWord(other.argument))
        .map(({ argument }) => argument),
    );
    const found = ofOther(x ?? [], y ?? [], a, b);
    if (found !== null) return found;
  }
  return null;
}

/** "airs on Kanal 4", "was first shown on TV Orva": names where one stands at a time, of which neither sentence has the other. */
export function namedOther(p: Proposition, q: Proposition): Pair | null {
  if (leavesOpen(p) || leavesOpen(q)) return null;
  const ways = waysOf(p).filter((way) => waysOf(q).includes(way));
  if (p.tense !== q.tense && !ways.includes("air")) return null;
  for (const preposition of prepositionsOf(ways)) {
    const [x, y] = [namedBehind(p, preposition), namedBehind(q, preposition)];
    if (x !== undefined && y !== undefined && !isNamedIn(q, x) && !isNamedIn(p, y)) return [x, y];
  }
  return null;
}

/** What a verb tells: itself, its relations, and of "be" what it says that somebody is: "be character". */
function waysOf({ predicate, patients }: Proposition): readonly string[] {
  const nouns = predicate === "be" ? patients.map(({ head }) => `be ${head.lemma}`) : [];
  return [predicate, ...relationsOf(predicate).map(({ relation }) => relation), ...nouns];
}

/** The prepositions that the table has behind a way, the longest first: "be character on" is no "be". */
function prepositionsOf(ways: readonly string[]): readonly string[] {
  const longest = [...ways].sort((a, b) => b.length - a.length);
  return [...oneBehind].flatMap((each) => {
    const way = longest.find((one) => each.startsWith(`${one} `));
    return way === undefined ? [] : [each.slice(way.length + 1)];
  });
}

/** The name right behind the first such preposition, wherever the parser hangs it: "plays as a left back **for Orva Rovers**". */
function namedBehind({ behind }: Proposition, preposition: string): Unit | undefined {
  const at = behind.findIndex(({ lower }) => lower === preposition);
  return at < 0 ? undefined : nameBehind(behind, at + 1)?.name;
}

function isNamedIn({ sentence }: Proposition, name: Unit): boolean {
  return sentence.units.some((unit) => says(unit, name));
}

function isWord({ head }: Argument): boolean {
  return head.value === null || head.value.kind === "organisation" || head.value.kind === "person";
}

/** "wore a red cap", "wore a blue cap": every object of the one excludes every object of the other, as a whole or by what is said of it. */
export function ofOther(
  a: readonly Argument[],
  b: readonly Argument[],
  p: Proposition,
  q: Proposition,
): Pair | null {
  if (a.length === 0 || b.length === 0 || a === themesOf(p) || b === themesOf(q)) return null;
  let found: Pair | null = null;
  // "is red and tall", "is blue": what else it is does not matter.
  const isState = p.predicate === "be" && q.predicate === "be";
  for (const x of a)
    for (const y of b) {
      const head = relateUnits(x.head, y.head);
      if (head.relation === "exclusive" && manyAtOnce.has(p.predicate)) return null;
      if (head.relation === "exclusive") {
        found ??= [x.head, y.head];
        continue;
      }
      if (isState && head.relation === "unknown") continue;
      if (head.relation === "unknown") return null;
      const pair = x.units
        .flatMap((m) => y.units.map((n) => [m, n] as const))
        .find(([m, n]) => isContent(m) && isContent(n) && relateUnits(m, n).relation === "exclusive");
      if (pair === undefined || !areCountedAlike(x, y, pair)) return null;
      found ??= pair;
    }
  if (found === null || isToldIn(p, found[1]) || isToldIn(q, found[0])) return null;
  // Which of how many it is depends on the row that is counted.
  return p.predicate === "be" && found.some((unit) => rankOf(unit) !== null) ? null : found;
}

/** Whether what is counted is told more closely on one side: "two **Olympic** medals". */
function areCountedAlike(x: Argument, y: Argument, [m, n]: Pair): boolean {
  if (m.value?.kind !== "quantity" || n.value?.kind !== "quantity") return true;
  const [left, right] = [x, y].map(({ units }) =>
    units.filter((unit) => isContent(unit) && unit !== m && unit !== n),
  );
  return (
    left?.length === right?.length &&
    (left ?? []).every((one) => (right ?? []).some((other) => says(one, other) || says(other, one)))
  );
}
