import { isContent, type Unit, type UnitSentence } from "../sentences/unit.js";
import { denials, limiting } from "../restatements/words.en.js";
import type { Clash } from "./clash.js";
import { says, unitsOf } from "./match.js";
import { propositionsOf, type Proposition } from "./proposition.js";
import { relatePredicates } from "./relate-predicates.js";
import { contentOf, statementAmong } from "./statement.js";
import { severalWords } from "./words.en.js";

/**
 * "Nordfly paid the fine", "Nordfly, which … and …, refused to pay the fine": amid much else one denies just what the other says. Who does
 * it need only be named there.
 */
export function deniedWhole(left: UnitSentence, right: UnitSentence): Clash | null {
  const compared = statementAmong(left, right);
  if (compared === null) return null;
  const { statement, text } = compared;
  const said = propositionsOf(statement)[0];
  if (said === undefined || !contentOf(statement).every((unit) => isSaid(unit, text.units))) return null;
  if (isDoubtful(said) || said.standing.negated) return null;
  const told = propositionsOf(text).filter(
    (each) => relatePredicates(each.predicate, said.predicate) === "same" && !isDoubtful(each),
  );
  const denying = told.find((each) => each.standing.negated && isOfAll(each, said) && !isOfSeveral(each));
  if (denying === undefined || told.some((each) => !each.standing.negated)) return null;
  const [a, b] = statement === left ? [said, denying] : [denying, said];
  return {
    left: [a.verb],
    right: [b.verb],
    denies: denying === a ? "left" : "right",
    reason: `one says it of "${b.verb.text}", the other denies it`,
    shared: contentOf(statement),
  };
}

/** "did not sing **and** dance", "**both** did not": which of several it denies is not said. */
function isOfSeveral({ behind, agents, patients }: Proposition): boolean {
  const units = [...behind, ...agents.flatMap((one) => one.units), ...patients.flatMap((one) => one.units)];
  return units.some(({ lower }) => severalWords.has(lower));
}

/** Whether each says behind its verb all that the other does. */
function isOfAll(a: Proposition, b: Proposition): boolean {
  const [x, y] = [told(a), told(b)];
  return x.length > 0 && x.every((unit) => isSaid(unit, y)) && y.every((unit) => isSaid(unit, x));
}

function told({ behind, patients, passive, agents }: Proposition): readonly Unit[] {
  return [...behind.filter(isContent), ...unitsOf(passive ? agents : patients)];
}

function isSaid(unit: Unit, units: readonly Unit[]): boolean {
  return units.some((other) => says(other, unit) || says(unit, other));
}

function isDoubtful({ standing: { alleged, partial, modality }, behind }: Proposition): boolean {
  return (
    alleged ||
    partial ||
    modality !== "asserted" ||
    behind.some(({ lower }) => limiting.has(lower) || denials.has(lower))
  );
}
