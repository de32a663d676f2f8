import { standingOf } from "../restatements/standing.js";
import type { Unit, UnitSentence } from "../restatements/unit.js";
import type { Argument, Proposition } from "./proposition.js";

/**
 * Where somebody has a seat, told without a verb of it: "the **Bergen-based** airline Nordfly", "Nordfly's **headquarters** is in Bergen". As "Nordfly is
 * based in Bergen".
 */
export function seatsIn(sentence: UnitSentence): readonly Proposition[] {
  return [...compoundsIn(sentence), ...headquartersIn(sentence)];
}

/** "Bergen-based Nordfly" */
function compoundsIn(sentence: UnitSentence): readonly Proposition[] {
  const { units } = sentence;
  return units.flatMap((verb, at) => {
    const [place, hyphen] = units.slice(Math.max(0, at - 2), at);
    if (!/^(?:based|headquartered)$/u.test(verb.lower) || hyphen?.text !== "-") return [];
    const holder = nameBehind(units, at + 1);
    return place?.value?.kind === "place" && holder !== null ? [seat(sentence, verb, holder, place)] : [];
  });
}

/** "Nordfly's headquarters is in Bergen", "the headquarters of Nordfly are in Bergen" */
function headquartersIn(sentence: UnitSentence): readonly Proposition[] {
  const { units } = sentence;
  return units.flatMap((noun, at) => {
    if (!/^(?:headquarters?|hq)$/u.test(noun.lower)) return [];
    const isBefore = /^['’]s?$/u.test(units[at - 1]?.text ?? "");
    const holder = isBefore
      ? (units[at - 2] ?? null)
      : units[at + 1]?.lower === "of"
        ? nameBehind(units, at + 2)
        : null;
    if (holder === null || !isNameWord(holder)) return [];
    const rest = units.slice(isBefore ? at + 1 : units.indexOf(holder) + 1);
    const from = rest.findIndex(({ pos }) => pos !== "AUX" && pos !== "VERB");
    const [preposition, place] = rest.slice(from);
    return from > 0 && preposition?.lower === "in" && place?.value?.kind === "place"
      ? [seat(sentence, noun, holder, place)]
      : [];
  });
}

/** The name behind, over the words that tell what it is: "the Bergen-based **airline Nordfly**". */
function nameBehind(units: readonly Unit[], from: number): Unit | null {
  const end = units.findIndex(
    (unit, index) => index >= from && (isNameWord(unit) || !/^(?:DET|ADJ|NOUN)$/u.test(unit.pos)),
  );
  const unit = units[end];
  return unit !== undefined && isNameWord(unit) ? unit : null;
}

function isNameWord({ sort, pos }: Unit): boolean {
  return sort === "name" || pos === "PROPN";
}

function seat(sentence: UnitSentence, verb: Unit, holder: Unit, place: Unit): Proposition {
  return {
    sentence,
    verb,
    predicate: "base",
    passive: true,
    tense: "present",
    agents: [],
    patients: [argumentOf(holder)],
    others: [{ preposition: "in", argument: argumentOf(place) }],
    group: [],
    behind: [place],
    before: [],
    standing: standingOf(sentence, verb),
  };
}

function argumentOf(unit: Unit): Argument {
  return { start: unit.start, end: unit.end, units: [unit], head: unit };
}
