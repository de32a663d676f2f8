import {
  organisationOf,
  personOf,
  placeOf,
  readSentence,
  statusOf,
  type DocumentSummary,
  type EntityReference,
  type PartOfSpeech,
  type QuantityValue,
  type SentenceReading,
  type Span,
  type Value,
} from "@gainsay/claims";
import { maskMarkup } from "./mask-markup.js";
import { numerals } from "./words.en.js";
import type { ToldSentence } from "./told-sentence.js";

/**
 * What stands or falls as one: a value, a name, a wording of the tables ("living room"), or a word. `function` words carry no
 * content of their own ("the", "was", "in"), `trigger`s are counted by what they make of other words, `mark`s are punctuation.
 */
export interface Unit extends Span {
  readonly sort: "value" | "name" | "content" | "function" | "trigger" | "mark";
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Indexes of its tokens, the end exclusive. */
  readonly first: number;
  readonly last: number;
  /** Of values and of names that stand for something known. */
  readonly value: Value | null;
}

/** A sentence as units. */
export interface UnitSentence {
  readonly told: ToldSentence;
  readonly reading: SentenceReading;
  readonly units: readonly Unit[];
}

const longestName = 6;
const longestWording = 4;

/** Cuts a sentence into units. Offsets count from the start of the sentence. */
export function unitsOf(told: ToldSentence): UnitSentence {
  const { text, values, start: offset } = told.record;
  const reading = readSentence(maskMarkup(text));
  const { tokens, triggers } = reading;
  const names = namesOf(told.document);
  const units: Unit[] = [];
  const add = (first: number, last: number, sort: Unit["sort"], value: Value | null): void => {
    const [opening, closing] = [tokens[first], tokens[last - 1]];
    if (opening === undefined || closing === undefined) return;
    const span = { start: opening.start, end: closing.end };
    const words = text.slice(span.start, span.end);
    const lemma = first + 1 === last ? opening.lemma : words.toLowerCase();
    units.push({
      ...span,
      sort,
      text: words,
      lower: words.toLowerCase(),
      lemma,
      pos: closing.pos,
      first,
      last,
      value,
    });
  };
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const value = values.find(({ start, end }) => start - offset <= token.start && token.end <= end - offset);
    if (value !== undefined) {
      let last = at + 1;
      while ((tokens[last]?.end ?? Infinity) <= value.end - offset) last += 1;
      add(at, last, "value", value.value);
      at = last;
      continue;
    }
    if (triggers.has(at)) {
      add(at, at + 1, "trigger", null);
      at += 1;
      continue;
    }
    const named = longestRun(at, longestName, (last) =>
      /^\p{Lu}|^\p{N}/u.test(token.text)
        ? names.get(text.slice(token.start, tokens[last - 1]?.end).toLowerCase())
        : undefined,
    );
    if (named !== null) {
      add(at, named.last, "name", valueOfName(named.found, token.start, text));
      at = named.last;
      continue;
    }
    const wording = longestRun(at, longestWording, (last) => {
      const closing = tokens[last - 1];
      if (closing === undefined || last === at + 1) return undefined;
      const words = text.slice(token.start, closing.end).toLowerCase();
      return /^[\p{L} -]+$/u.test(words) ? (statusOf(words, "NOUN") ?? undefined) : undefined;
    });
    const last = wording?.last ?? nationEnd(tokens, at) ?? at + 1;
    const number = last === at + 1 ? readNumber(token.lower) : null;
    if (number !== null && !isLabel(tokens, at)) add(at, last, "value", plainNumber(number));
    else add(at, last, sortOf(token.pos, token.lemma), null);
    at = last;
  }
  return { told, reading, units };

  function longestRun<Found>(
    from: number,
    longest: number,
    find: (last: number) => Found | undefined,
  ): { readonly last: number; readonly found: Found } | null {
    for (let last = Math.min(tokens.length, from + longest); last > from; last -= 1) {
      if (tokens.slice(from, last).some((_, index) => triggers.has(from + index))) continue;
      const found = find(last);
      if (found !== undefined) return { last, found };
    }
    return null;
  }
}

/** "South Korean": a direction before the people of a place is one word with it. */
function nationEnd(tokens: SentenceReading["tokens"], at: number): number | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined) return null;
  const isNation = /^(?:North|South|New|Saudi)$/u.test(token.text) && /^\p{Lu}/u.test(next.text);
  return isNation ? at + 2 : null;
}

/** "Flight **93**", "Route **9**": a figure behind a name is part of it. */
function isLabel(tokens: SentenceReading["tokens"], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && /^\p{Lu}/u.test(before.text) && before.pos !== "ADP" && before.pos !== "DET";
}

/** The number that a word or figure is; null for any other. "One" is often no number. */
function readNumber(lower: string): number | null {
  if (/^\d+(?:,\d{3})*(?:\.\d+)?$/u.test(lower)) return Number(lower.replaceAll(",", ""));
  const small = numerals.indexOf(lower);
  return small < 0 ? null : small + 2;
}

function plainNumber(amount: number): QuantityValue {
  return {
    kind: "quantity",
    dimension: "number",
    unit: "one",
    min: amount,
    max: amount,
    amount,
    statedUnit: "one",
    hedge: null,
    measure: null,
    modifiers: [],
  };
}

const functional: ReadonlySet<PartOfSpeech> = new Set([
  "DET",
  "AUX",
  "PART",
  "ADP",
  "CCONJ",
  "SCONJ",
  "PRON",
]);

function sortOf(pos: PartOfSpeech, lemma: string): Unit["sort"] {
  if (pos === "PUNCT" || pos === "SYM") return "mark";
  return functional.has(pos) || lemma === "be" || lemma === "there" ? "function" : "content";
}

const cache = new WeakMap<DocumentSummary, ReadonlyMap<string, EntityReference>>();

/** The names of a document, in lower case, with what they stand for. */
function namesOf(document: DocumentSummary): ReadonlyMap<string, EntityReference> {
  const known = cache.get(document);
  if (known !== undefined) return known;
  const names = new Map(
    document.entities.flatMap((entity) =>
      [entity.name, ...entity.names].map((name): [string, EntityReference] => [name.toLowerCase(), entity]),
    ),
  );
  cache.set(document, names);
  return names;
}

function valueOfName(entity: EntityReference, start: number, text: string): Value | null {
  const mention = {
    start,
    end: start + entity.name.length,
    text: entity.name,
    entity,
    form: "name" as const,
  };
  return personOf(mention) ?? organisationOf(mention) ?? placeOf(mention, { text, entities: [] });
}
