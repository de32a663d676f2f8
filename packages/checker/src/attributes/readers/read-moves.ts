import { isFact } from "../../sentences/standing.js";
import type { Unit, UnitSentence } from "../../sentences/unit.js";
import type { Attribute } from "../attribute.js";
import { isVerb, subjectOf } from "../phrases/noun-phrase.js";
import { moves } from "./moves.en.js";

/** What it is called where somebody goes. */
export const newClub = "new club";

/**
 * To which club somebody goes: "Leo Parr was traded to **Denver**". Only where the club is called by its town: "Denver" and "the Bears" may
 * be one.
 */
export function readMoves(sentence: UnitSentence): readonly Attribute[] {
  const { units } = sentence;
  return units.flatMap((verb, at) => {
    if (!isVerb(verb) || !isFact(sentence, verb)) return [];
    const owner = subjectOf(units, at)[0]?.units.filter(isPerson) ?? [];
    const club = moves.flatMap(([lemma, preposition]) =>
      lemma === verb.lemma ? (clubBehind(units, at, preposition) ?? []) : [],
    )[0];
    return owner.length !== 1 || club === undefined
      ? []
      : [{ sentence, id: newClub, owner, about: [], unit: club, asOf: null }];
  });
}

function isPerson({ value }: Unit): boolean {
  return value?.kind === "person";
}

/** The name right behind a verb, or behind its preposition: "was traded from Oslo **to Bergen**". */
function clubBehind(units: readonly Unit[], verb: number, preposition: string | null): Unit | null {
  const at =
    preposition === null
      ? verb
      : units.findIndex(
          ({ lower }, index) => index > verb && index <= verb + longestWay && lower === preposition,
        );
  const [club, next] = units.slice(at + 1, at + 3);
  const isWhole =
    next === undefined || !/^(?:NOUN|PROPN|PART)$/u.test(next.pos) || next.value?.kind === "date";
  return at >= verb && club?.value?.kind === "place" && isWhole ? club : null;
}

/** "traded from Denver" stands between, and no more. */
const longestWay = 4;
