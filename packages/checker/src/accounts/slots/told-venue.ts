import { standingInClause } from "../../sentences/standing.js";
import type { Unit, UnitSentence } from "../../sentences/unit.js";
import { aftermath, venueLines } from "./slots.en.js";
import type { ToldSlot } from "./told-slot.js";
import { nameByWord } from "../../wordings/read-table.js";

const sorts = nameByWord(venueLines);
const nouns = [...sorts.keys()].join("|");
const name = String.raw`(?:\p{Lu}[\p{L}.-]*(?:['’]s?)?\s+){1,3}`;
const venue = new RegExp(String.raw`\b(?:in|on|at|from|outside)\s+(?:the\s+)?(${name}(${nouns}))\b`, "gu");

/** The streets, halls and stands in which a sentence says that something happened: "on **Mill Street**". */
export function venuesIn(sentence: UnitSentence): readonly ToldSlot[] {
  const { plain, units } = sentence;
  return [...plain.text.matchAll(venue)].flatMap(([text, named = "", noun = ""], index, all) => {
    const start = (all[index]?.index ?? 0) + text.length - named.length;
    const who = units.find((unit) => unit.end > start);
    const sort = sorts.get(noun);
    if (who === undefined || sort === undefined || !isOfHappening(sentence, who)) return [];
    const unit = { start, end: start + named.length, text: named };
    const value = {
      kind: "status" as const,
      scale: venueScale(sort),
      pole: named.toLowerCase(),
      word: named,
    };
    return [{ sentence, unit, value, who: { ...who, lower: nameOf(named, noun) }, isHeld: true }];
  });
}

/** The name without what it names: "mill" of "Mill Street". */
function nameOf(named: string, noun: string): string {
  return named
    .slice(0, -noun.length)
    .toLowerCase()
    .replace(/['’]s\b/gu, "")
    .trim();
}

/** Whether a place is that of a fact, and not of what came before or after it: "was found on Mill Street". */
function isOfHappening(sentence: UnitSentence, place: Unit): boolean {
  const { negated, real, alleged } = standingInClause(sentence, place);
  if (negated || !real || alleged) return false;
  const before = sentence.units.slice(0, sentence.units.indexOf(place)).toReversed();
  const verb = before.find(({ pos }) => pos === "VERB");
  return verb === undefined || !aftermath.has(verb.lemma);
}

function venueScale(sort: string): string {
  return `venue ${sort}`;
}

/** Whether a slot tells where something happened. */
export function isVenue({ value }: ToldSlot): boolean {
  return value.scale.startsWith(venueScale(""));
}
