import { standingOf } from "../sentences/standing.js";
import { isNameWord, type Unit, type UnitSentence } from "../sentences/unit.js";
import { loneArgument } from "./lone-argument.js";
import { nameBehind } from "./name-behind.js";
import type { Proposition } from "./proposition.js";
import { seatNouns, seatParticiples } from "./words.en.js";

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
    if (!seatParticiples.has(verb.lower) || hyphen?.text !== "-") return [];
    const holder = nameBehind(units, at + 1)?.name;
    return place?.value?.kind === "place" && holder !== undefined
      ? [seat(sentence, verb, holder, place)]
      : [];
  });
}

/** "Nordfly's headquarters is in Bergen", "the headquarters of Nordfly are in Bergen" */
function headquartersIn(sentence: UnitSentence): readonly Proposition[] {
  const { units } = sentence;
  return units.flatMap((noun, at) => {
    if (!seatNouns.has(noun.lower)) return [];
    const isBefore = /^['’]s?$/u.test(units[at - 1]?.text ?? "");
    const holder = isBefore
      ? units[at - 2]
      : units[at + 1]?.lower === "of"
        ? nameBehind(units, at + 2)?.name
        : undefined;
    if (holder === undefined || !isNameWord(holder)) return [];
    const rest = units.slice(isBefore ? at + 1 : units.indexOf(holder) + 1);
    const from = rest.findIndex(({ pos }) => pos !== "AUX" && pos !== "VERB");
    const [preposition, place] = rest.slice(from);
    return from > 0 && preposition?.lower === "in" && place?.value?.kind === "place"
      ? [seat(sentence, noun, holder, place)]
      : [];
  });
}

function seat(sentence: UnitSentence, verb: Unit, holder: Unit, place: Unit): Proposition {
  return {
    sentence,
    verb,
    predicate: "base",
    passive: true,
    tense: "present",
    agents: [],
    patients: [loneArgument(holder)],
    others: [{ preposition: "in", argument: loneArgument(place) }],
    group: [],
    behind: [place],
    before: [],
    standing: standingOf(sentence, verb),
  };
}
