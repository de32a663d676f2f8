import { compareValues, formatValue } from "@gainsay/claims";
import { byCodeUnit } from "../align/by-code-unit.js";
import { byPlace, type Statement } from "../align/statement.js";
import type { Answer } from "./finding.js";

/**
 * The sides of a question with everything that gives them, most independent origins first. Values that can both be true
 * ("December 2024", "8 December 2024") are one side, shown by the widest of them.
 */
export function answersOf(statements: readonly Statement[]): readonly Answer[] {
  const sides: Statement[][] = [];
  for (const statement of [...statements].sort(widestFirst)) {
    const side = sides.find((members) => members.every((member) => agree(member, statement)));
    if (side === undefined) sides.push([statement]);
    else side.push(statement);
  }
  const counted = sides.flatMap((side) => {
    const [first] = side;
    if (first === undefined) return [];
    const { value } = first.assertion;
    return [
      { value, display: formatValue(value), origins: new Set(side.map(({ origin }) => origin)).size, side },
    ];
  });
  const most = Math.max(...counted.map(({ origins }) => origins));
  return counted
    .map(({ value, display, origins, side }) => ({
      display,
      value,
      origins,
      minority: origins < most,
      evidence: side.sort(byPlace).map(({ assertion }) => assertion.evidence),
    }))
    .sort((a, b) => b.origins - a.origins || byCodeUnit(a.display, b.display));
}

function agree(a: Statement, b: Statement): boolean {
  const { relation } = compareValues(a.assertion.value, b.assertion.value);
  return relation !== "disjoint" && relation !== "incomparable";
}

/** Values that contain others come first, so that every side is shown by a value that holds for all of it. */
function widestFirst(a: Statement, b: Statement): number {
  return width(b) - width(a) || byPlace(a, b);
}

function width({ assertion: { value } }: Statement): number {
  if (value.min === null || value.max === null) return Infinity;
  return typeof value.min === "number" && typeof value.max === "number"
    ? value.max - value.min
    : Date.parse(String(value.max)) - Date.parse(String(value.min)) || 0;
}
