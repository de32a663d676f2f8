import { standingOf } from "../sentences/standing.js";
import { isNameWord, type Unit, type UnitSentence } from "../sentences/unit.js";
import { afterwards, departures, deedNouns, entering } from "./deed-nouns.en.js";
import { loneArgument } from "./lone-argument.js";
import { nameBehind } from "./name-behind.js";
import type { Proposition } from "./proposition.js";

/**
 * Deeds told by a noun, as their verb tells them: "Nordfly's **acquisition of** Kestrel", "the **sale of** Kestrel **to** Nordfly", "after Holm's
 * **resignation** Brandt was elected" (who succeeded Holm).
 */
export function deedsOfNouns(sentence: UnitSentence): readonly Proposition[] {
  return sentence.units.flatMap((noun, at) => {
    const deed = noun.pos === "NOUN" ? deedNouns.get(noun.lemma) : undefined;
    if (deed === undefined) return [];
    const [first, second] = [
      nameAfter(sentence.units, at + 1, ["of", "over"]),
      possessor(sentence.units, at),
    ];
    if (first === null) return [];
    const next = nameAfter(sentence.units, first.at + 1, [deed.by]);
    const who = second ?? next?.name ?? null;
    return who === null ? [] : [proposition(sentence, noun, deed.verb, who, first.name)];
  });
}

/** Who came after whom, of a verb by which somebody enters: "took over **from Holm**", "was elected **after Holm's death**". */
export function successionOf(told: Proposition): readonly Proposition[] {
  const { sentence, verb, predicate, passive, agents, patients, others } = told;
  const [who, ...more] = passive ? patients : agents;
  if (!entering.has(predicate) || who === undefined || more.length > 0 || !isNameWord(who.head)) return [];
  const from =
    predicate === "take over"
      ? others.find(({ preposition }) => preposition === "from")?.argument.head
      : undefined;
  const before = from ?? departed([...told.before, ...told.behind]);
  if (before === undefined || !isNameWord(before)) return [];
  return [{ ...proposition(sentence, verb, "succeed", who.head, before), standing: told.standing }];
}

/** Whose death, resignation or the like came first: "after **Holm**'s death", "following the resignation of **Holm**". */
function departed(units: readonly Unit[]): Unit | undefined {
  const at = units.findIndex(({ lower }) => afterwards.has(lower));
  const noun = at < 0 ? -1 : units.findIndex(({ lemma }, index) => index > at && departures.has(lemma));
  if (noun < 0 || noun - at > 4) return undefined;
  return possessor(units, noun) ?? nameAfter(units, noun + 1, ["of"])?.name;
}

/** "**Nordfly**'s recent acquisition" */
function possessor(units: readonly Unit[], at: number): Unit | null {
  let from = at - 1;
  while (isModifier(units[from])) from -= 1;
  const holder = units[from - 1];
  return /^['’]s?$/u.test(units[from]?.text ?? "") && holder !== undefined && isNameWord(holder)
    ? holder
    : null;
}

function isModifier(unit: Unit | undefined): boolean {
  return unit !== undefined && (/^(?:ADJ|ADV|VERB|NUM)$/u.test(unit.pos) || unit.text === "-");
}

/** The name behind one of the prepositions at an index: "**of** the airline Kestrel". */
function nameAfter(
  units: readonly Unit[],
  from: number,
  prepositions: readonly string[],
): ReturnType<typeof nameBehind> {
  return prepositions.includes(units[from]?.lower ?? "") ? nameBehind(units, from + 1) : null;
}

function proposition(
  sentence: UnitSentence,
  verb: Unit,
  predicate: string,
  who: Unit,
  whom: Unit,
): Proposition {
  return {
    sentence,
    verb,
    predicate,
    passive: false,
    tense: "past",
    agents: [loneArgument(who)],
    patients: [loneArgument(whom)],
    others: [],
    group: [],
    behind: [],
    before: [],
    standing: standingOf(sentence, verb),
  };
}
