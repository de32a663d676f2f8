import { contentWordsOf, genericPeople, type Assertion } from "@gainsay/claims";
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
    if (areOfOthers(a, b)) return unmet(`${left.noun} of something else are counted`);
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

/** "rounds **of rifle ammunition**", "rounds **of mortar ammunition**": whether each says what those that it counts are of, and not the same. */
function areOfOthers(a: Assertion, b: Assertion): boolean {
  const [left, right] = [wordsBehindOf(a), wordsBehindOf(b)];
  return left.some((word) => !right.includes(word)) && right.some((word) => !left.includes(word));
}

/** The words of "of …" right behind what is counted, up to the next preposition or mark. */
function wordsBehindOf({ slot, evidence, qualifiers }: Assertion): readonly string[] {
  if (slot !== "howMany" || qualifiers.measure === undefined) return [];
  const behind = evidence.sentence.slice(evidence.end - evidence.sentenceStart);
  const [, words = ""] = /^(?:\s+[\p{L}-]+){0,2}?\s+of\s+([\p{L}\s'’-]+)/u.exec(behind) ?? [];
  const [own = ""] = words.split(/\s(?:after|at|by|during|for|from|in|of|on|that|to|were|which|who|with)\s/u);
  return contentWordsOf(own)
    .map(({ lemma }) => lemma)
    .filter((lemma) => lemma !== qualifiers.measure);
}

/** Whether every modifier of the wide one narrows the narrow one too. */
function contains(wide: Counted, narrow: Counted): boolean {
  return wide.modifiers.every((word) => narrow.modifiers.includes(word));
}
