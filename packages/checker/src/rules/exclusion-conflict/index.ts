import { compareValues, recognisePlaces, type PlaceValue } from "@gainsay/claims";
import { byCodeUnit } from "../../align/by-code-unit.js";
import type { Reading } from "../sentence/reading.js";
import { evidenceAt, readingOf } from "../sentence/reading.js";
import { defineCorpusRule, type Clash } from "../rule.js";
import { alsoThere, articles, besides, goesOn, onlyThere, turns } from "./words.en.js";

/** A place where a sentence says that something is. */
interface Presence {
  readonly reading: Reading;
  readonly start: number;
  readonly end: number;
  readonly place: PlaceValue;
}

/** All places where a subject is said to be, and those where alone. */
interface Range {
  readonly name: string;
  readonly only: Presence[];
  readonly also: Presence[];
}

export const exclusionConflict = defineCorpusRule({
  meta: {
    id: "exclusion-conflict",
    finds: "Something said to be in one place only, and elsewhere all the same.",
    why: "Either it is not confined to that place, or one report of it is wrong.",
    fix: 'Correct the place, or leave out "only" or "endemic".',
  },
  run({ extractions }) {
    const ranges = new Map<string, Range>();
    for (const { document, sentences = [] } of extractions) {
      let last: string | null = null;
      for (const sentence of sentences) {
        const { text } = sentence;
        const first = firstVerb(text);
        if (first === null) {
          last = null;
          continue;
        }
        const opening = text.slice(0, first).trim();
        const name: string | null = goesOn.test(opening) ? last : nameIn(opening);
        last = name;
        if (name === null || besides.test(text)) continue;
        const reading = readingOf(document, sentence);
        const only = onlyThere.exec(text);
        const range = ranges.get(name.toLowerCase()) ?? newRange(name);
        ranges.set(name.toLowerCase(), range);
        if (only !== null) range.only.push(...placesIn(reading, only.index + only[0].length));
        else
          for (const found of text.matchAll(alsoThere))
            range.also.push(...placesIn(reading, found.index + found[0].length));
      }
    }
    return [...ranges.values()]
      .flatMap(clashesOf)
      .sort((a, b) => byCodeUnit(a.question.text, b.question.text));
  },
});

const newRange = (name: string): Range => ({ name, only: [], also: [] });

/** Where the first words stand that say where something is; null where none do. */
function firstVerb(text: string): number | null {
  const found = [onlyThere.exec(text), [...text.matchAll(alsoThere)][0]].flatMap(
    (match) => match?.index ?? [],
  );
  return found.length === 0 ? subjectEnd(text) : Math.min(...found);
}

/** "**The Orva vole** is a small rodent": what later sentences go on about. */
function subjectEnd(text: string): number | null {
  const match = /^[^.;:]{2,80}? (?=(?:is|are|was|were|has|have|can|eats?|lives?)\b)/u.exec(text);
  return match === null ? null : match[0].length;
}

/** The name of a subject, without its article and brackets; null where it is more than a name. */
function nameIn(opening: string): string | null {
  const name = opening
    .replace(/\s*\([^()]*\)/gu, "")
    .replace(articles, "")
    .trim();
  return /^[\p{L}][\p{L}'’.-]*(?: [\p{L}'’.-]+){0,4}$/u.test(name) ? name : null;
}

/** The places that a clause names from an offset on. */
function placesIn(reading: Reading, from: number): readonly Presence[] {
  const { text } = reading.sentence;
  const clause = text.slice(from);
  const rest = clause.slice(0, turns.exec(clause)?.index ?? clause.length);
  return recognisePlaces(rest).map(({ value, start, end }) => ({
    reading,
    start: from + start,
    end: from + end,
    place: value,
  }));
}

/** Each place that lies in none of those where alone the subject is said to be. */
function clashesOf({ name, only, also }: Range): readonly Clash[] {
  const [first] = only;
  if (first === undefined) return [];
  const outside = also.filter(({ place }) =>
    only.every((allowed) => compareValues(allowed.place, place).relation === "disjoint"),
  );
  if (outside.length === 0) return [];
  const places = [...new Set(outside.map(({ place }) => place.name))];
  const within = outside.every(({ reading }) => reading.document.id === first.reading.document.id);
  return [
    {
      question: { text: `Where is ${name} found?`, subject: name, predicate: "to be found", slot: "where" },
      verdict: "contradiction",
      confidence: within ? 0.92 : 0.85,
      sides: [
        sideOf(`only ${first.place.name}`, [first]),
        ...places.map((place) =>
          sideOf(
            place,
            outside.filter((each) => each.place.name === place),
          ),
        ),
      ],
      reason: `${places.join(" and ")} ${places.length === 1 ? "does" : "do"} not lie in ${first.place.name}, outside which it is said not to be found.`,
    },
  ];
}

function sideOf(display: string, presences: readonly Presence[]): Clash["sides"][number] {
  const [{ place } = { place: null }] = presences;
  if (place === null) throw new Error("a side without a place");
  return { value: place, display, evidence: presences.map((each) => evidenceAt(each.reading, each)) };
}
