import { genericPeople, type Assertion } from "@gainsay/claims";
import { bystanders } from "../accounts/words.en.js";
import { bearingOf } from "./bearings.en.js";
import { met, unknown, unmet, type GateCheck, type Outcome } from "./gate-check.js";
import { apart } from "./words.en.js";

/** Do both count or measure the same thing? */
export const measure: GateCheck = {
  name: "measure",
  run({ assertion: a }, { assertion: b }) {
    if (a.slot !== "howMany" && a.slot !== "howMuch") return met("not a count");
    if (a.predicate === "distance") return sameDirection(a, b);
    const [left, right] = [counted(a), counted(b)];
    if (areOnePeople(left, right)) return met(`${left.noun} and ${right.noun}, as many`);
    if (left.noun !== right.noun) return unmet(`${left.noun} and ${right.noun} are not counted alike`);
    if (left.modifiers.join() === right.modifiers.join()) return met(`both count ${left.noun}`);
    const setApart = [...left.modifiers, ...right.modifiers].find((word) => apart.has(word));
    if (setApart !== undefined) return unmet(`"${setApart}" sets some ${left.noun} apart`);
    const [narrow, wide] = contains(left, right) ? [right, left] : [left, right];
    const words = narrow.modifiers.filter((word) => !wide.modifiers.includes(word)).join(" ");
    if (!contains(wide, narrow)) return unmet(`other ${left.noun} are counted`);
    // Fewer cargo ships than ships is no conflict; more is.
    if (narrow.least < wide.most) return unmet(`"${words}" counts only some of the ${left.noun}`);
    return unknown(`"${words}" may narrow what is counted`);
  },
};

/** "south of", "southeast of", "from": one distance, unless the directions lie further apart than two neighbours do. */
function sameDirection({ qualifiers: a }: Assertion, { qualifiers: b }: Assertion): Outcome {
  const [left, right] = [bearingOf(a.measure ?? ""), bearingOf(b.measure ?? "")];
  if (left === null || right === null) return met("both tell how far away it is");
  const turn = Math.abs(left - right);
  return Math.min(turn, 360 - turn) <= 45
    ? met("both tell how far away it is, in about one direction")
    : unmet(`${a.measure ?? ""} is not ${b.measure ?? ""}`);
}

interface Counted {
  readonly noun: string;
  readonly modifiers: readonly string[];
  readonly least: number;
  readonly most: number;
}

function counted({ qualifiers, slot, value }: Assertion): Counted {
  const noun = qualifiers.measure ?? "";
  const [least, most] = value.kind === "quantity" ? [value.min ?? -Infinity, value.max ?? Infinity] : [0, 0];
  const people = slot === "howMany" && (noun === "" || genericPeople.has(noun));
  return { noun: people ? "people" : noun, modifiers: [...(qualifiers.modifiers ?? [])].sort(), least, most };
}

/** "two people hurt", "two villagers hurt": of as many, one text says more of who they were. Fewer villagers may be some of the people. */
function areOnePeople(a: Counted, b: Counted): boolean {
  const areBoth = [
    [a, b],
    [b, a],
  ].some(([x, y]) => x?.noun === "people" && bystanders.has(y?.noun ?? ""));
  const isSetApart = [...a.modifiers, ...b.modifiers].some((word) => apart.has(word));
  return areBoth && !isSetApart && a.least === b.least && a.most === b.most;
}

/** Whether every modifier of the wide one narrows the narrow one too. */
function contains(wide: Counted, narrow: Counted): boolean {
  return wide.modifiers.every((word) => narrow.modifiers.includes(word));
}
