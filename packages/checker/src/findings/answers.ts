import { formatValue } from "@gainsay/claims";
import { byCodeUnit } from "../align/by-code-unit.js";
import { byPlace, type Statement } from "../align/statement.js";
import { compareStatements } from "./compare-statements.js";
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
  const { relation } = compareStatements(a, b);
  return relation !== "disjoint" && relation !== "incomparable";
}

/** Values that contain others come first, so that every side is shown by a value that holds for all of it. */
function widestFirst(a: Statement, b: Statement): number {
  return width(b) - width(a) || byPlace(a, b);
}

/** The greater, the more a value leaves open; only values of one kind are compared by it. */
function width({ assertion: { value } }: Statement): number {
  switch (value.kind) {
    case "date":
      if (value.min === null || value.max === null) return Infinity;
      return Date.parse(value.max) - Date.parse(value.min) || 0;
    case "duration":
    case "quantity":
      return value.min === null || value.max === null ? Infinity : value.max - value.min;
    case "place":
      // Europe has nothing around it, a city its region, state and continent; northern Syria is less than Syria.
      return -value.within.length - (value.part === undefined ? 0 : 0.5);
    case "person":
    case "organisation":
      return -value.name.split(" ").length;
    case "role":
      return (value.of === null ? 1 : 0) + (value.status === null ? 1 : 0);
    case "version":
      return value.from === null || value.below === null ? 1 : 0;
    case "status":
    case "truth":
      return 0;
  }
}
