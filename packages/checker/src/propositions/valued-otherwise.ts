import type { Value } from "@gainsay/claims";
import { relateUnits } from "../restatements/relate-units.js";
import { isFact } from "../sentences/standing.js";
import { isContent, type Unit, type UnitSentence } from "../sentences/unit.js";
import { denials, limiting, nearPrepositions } from "../restatements/words.en.js";
import type { Clash } from "./clash.js";
import { says } from "./match.js";
import { propositionsOf, type Proposition } from "./proposition.js";
import { relatePredicates } from "./relate-predicates.js";
import { contentOf, isSaid, statementAmong } from "./statement.js";

/** The kinds of values of which a statement that fits the text in all else is taken to mean the one in the text. */
const kinds: readonly Value["kind"][] = ["place", "quantity", "date"];

/** "the bones were found in Peru", "… unearthed the bones in Kenya": all that the statement says is in the text but for one value. */
export function valuedOtherwise(left: UnitSentence, right: UnitSentence): Clash | null {
  const compared = statementAmong(left, right);
  if (compared === null) return null;
  const { statement, text } = compared;
  if ([statement, text].some(leavesOpen)) return null;
  if (statement.units.some(({ lower }) => limiting.has(lower))) return null;
  for (const kind of kinds) {
    const [asked, ...others] = valuesOf(statement, kind);
    const told = valuesOf(text, kind).filter(
      (unit) => kind !== "quantity" || asked === undefined || countsAlike(unit, text, asked, statement),
    );
    const [found] = told;
    if (asked === undefined || others.length > 0 || found === undefined) continue;
    if (!told.every((unit) => relateUnits(unit, asked).relation === "exclusive")) continue;
    if (
      ![[statement, asked] as const, [text, found] as const].every(([sentence, unit]) =>
        isFact(sentence, unit),
      )
    )
      continue;
    const rest = contentOf(statement).filter((unit) => unit !== asked);
    const lacking = rest.filter((unit) => !isSaid(unit, text));
    if (rest.length < 2 || lacking.length > 0) continue;
    if (kind === "place" && !areOfOneVerb(asked, statement, found, text)) continue;
    const [a, b] = statement === left ? [asked, found] : [found, asked];
    return { left: [a], right: [b], reason: `${a.text} or ${b.text}, not both`, shared: rest };
  }
  return null;
}

/** Whether verbs that say the same have the one and the other beside them, and what the statement names. */
function areOfOneVerb(asked: Unit, statement: UnitSentence, found: Unit, text: UnitSentence): boolean {
  const names = contentOf(statement).filter((unit) => unit.sort === "name" && unit !== asked);
  return propositionsOf(statement).some(
    (said) =>
      besides(said).includes(asked) &&
      propositionsOf(text).some((told) => {
        const around = besides(told);
        return (
          relatePredicates(told.predicate, said.predicate) === "same" &&
          around.includes(found) &&
          names.every((name) => around.some((unit) => says(unit, name) || says(name, unit)))
        );
      }),
  );
}

function besides({ before, behind, agents, patients }: Proposition): readonly Unit[] {
  return [
    ...before,
    ...behind,
    ...agents.flatMap(({ units }) => units),
    ...patients.flatMap(({ units }) => units),
  ];
}

/** Whether a sentence denies something or leaves a choice. */
function leavesOpen({ units }: UnitSentence): boolean {
  return units.some(({ lower }) => denials.has(lower) || lower === "or");
}

/** The values of a kind; of places those behind "in" or "near". */
function valuesOf({ units }: UnitSentence, kind: Value["kind"]): readonly Unit[] {
  return units.filter(
    ({ value }, at) =>
      value?.kind === kind &&
      (kind !== "place" ||
        nearPrepositions.has(units.slice(0, at).findLast(({ pos }) => pos !== "DET")?.lower ?? "")),
  );
}

/** Whether both count the same: "9 **judges**", "eight new **judges**". */
function countsAlike(a: Unit, left: UnitSentence, b: Unit, right: UnitSentence): boolean {
  const [x, y] = [countedBy(a, left), countedBy(b, right)];
  return x !== undefined && y !== undefined && (says(x, y) || says(y, x));
}

function countedBy(unit: Unit, { units }: UnitSentence): Unit | undefined {
  const behind = units.slice(units.indexOf(unit) + 1);
  const end = behind.findIndex((each) => !isContent(each) || !/^(?:ADJ|NOUN|PROPN)$/u.test(each.pos));
  return (end < 0 ? behind : behind.slice(0, end)).findLast(({ pos }) => pos === "NOUN");
}
