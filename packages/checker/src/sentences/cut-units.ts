import {
  opensStatus,
  organisationOf,
  personOf,
  placeOf,
  readSentence,
  statusOf,
  type DocumentSummary,
  type EntityReference,
  type PartOfSpeech,
  type SentenceReading,
  type Span,
  type Value,
} from "@gainsay/claims";
import { exactNumber } from "./exact-number.js";
import { plainText, type PlainText } from "./plain-text.js";
import type { ToldSentence } from "./told-sentence.js";
import type { Unit, UnitSentence } from "./unit.js";
import { numerals, pageMarks } from "./words.en.js";

/** What a sentence is cut in. */
interface Cutting {
  readonly told: ToldSentence;
  readonly plain: PlainText;
  readonly reading: SentenceReading;
  readonly names: ReadonlyMap<string, EntityReference>;
}

/** A unit from a token on: the index behind its last token, and what it is. */
interface Cut {
  readonly last: number;
  readonly sort: Unit["sort"];
  readonly value: Value | null;
}

/** Cuts a sentence into units; `read` may know what it makes of a text from before. */
export function cutUnits(told: ToldSentence, read = readSentence): UnitSentence {
  const plain = plainText(told.record.text);
  const { text } = plain;
  const reading = read(text);
  const cutting: Cutting = { told, plain, reading, names: namesOf(told.document) };
  const units: Unit[] = [];
  for (let first = 0; first < reading.tokens.length; first = units.at(-1)?.last ?? first + 1) {
    const { last, sort, value } =
      pageAt(cutting, first) ??
      valueAt(cutting, first) ??
      triggerAt(cutting, first) ??
      nameAt(cutting, first) ??
      wordAt(cutting, first);
    const [opening, closing] = [reading.tokens[first], reading.tokens[last - 1]];
    if (opening === undefined || closing === undefined) break;
    const { start } = opening;
    const { end, pos } = closing;
    const words = text.slice(start, end);
    // "é" is one character in one text and two in another.
    const lower = words.normalize("NFC").toLowerCase();
    const lemma = first + 1 === last ? opening.lemma : lower;
    units.push({ sort, value, start, end, text: words, lower, lemma, pos, first, last });
  }
  return { told, plain, reading, units };
}

/** "**vol. 2, pp. 16-9**": where something stands in a book, of which each edition has pages of its own. */
function pageAt({ reading: { tokens } }: Cutting, first: number): Cut | null {
  if (!pageMarks.has(tokens[first]?.lower ?? "") || !/^\d/u.test(tokens[first + 1]?.text ?? "")) return null;
  let last = first + 2;
  while (/^[\d–-]+$/u.test(tokens[last]?.text ?? "")) last += 1;
  return { last, sort: "mark", value: null };
}

/** The words of a value that the sentence's record has. */
function valueAt({ told, plain, reading: { tokens } }: Cutting, first: number): Cut | null {
  const token = tokens[first];
  if (token === undefined) return null;
  const inArticle = (span: Span): Span => {
    const { start, end } = plain.inOriginal(span);
    return { start: told.record.start + start, end: told.record.start + end };
  };
  const own = inArticle(token);
  const found = told.record.values.find(({ start, end }) => start <= own.start && own.end <= end);
  if (found === undefined) return yearsAt(told, first, own);
  let last = first + 1;
  for (let next = tokens[last]; next !== undefined; next = tokens[last]) {
    if (inArticle(next).end > found.end) break;
    last += 1;
  }
  return { last, sort: "value", value: found.value };
}

/** "**1810-11**": one token of two years, which may be either. */
function yearsAt({ record: { values } }: ToldSentence, first: number, own: Span): Cut | null {
  const within = values.filter(({ start, end }) => own.start <= start && end <= own.end);
  const [from, to] = within.map(({ value }) => value);
  if (within.length !== 2 || from?.kind !== "date" || to?.kind !== "date") return null;
  return { last: first + 1, sort: "value", value: { ...from, max: to.max } };
}

function triggerAt({ reading: { triggers } }: Cutting, first: number): Cut | null {
  return triggers.has(first) ? { last: first + 1, sort: "trigger", value: null } : null;
}

const longestName = 6;

/** The longest name of the document from here on. */
function nameAt({ plain: { text }, reading: { tokens }, names }: Cutting, first: number): Cut | null {
  const token = tokens[first];
  if (token === undefined || !/^[\p{Lu}\p{N}]/u.test(token.text)) return null;
  for (let last = Math.min(tokens.length, first + longestName); last > first; last -= 1) {
    const entity = names.get(text.slice(token.start, tokens[last - 1]?.end).toLowerCase());
    if (entity !== undefined) return { last, sort: "name", value: valueOfName(entity, token.start, text) };
  }
  return null;
}

/** A wording of the tables ("living room"), a people with its direction ("South Korean"), a bare number or a word. */
function wordAt({ plain: { text }, reading: { tokens, triggers } }: Cutting, first: number): Cut {
  const token = tokens[first];
  const end = first + 1;
  if (token === undefined) return { last: end, sort: "mark", value: null };
  const sort = sortOf(token.pos, token.lemma);
  const longest = opensStatus(token.lower) ? longestWording : 1;
  for (let last = Math.min(tokens.length, first + longest); last > end; last -= 1) {
    const words = text.slice(token.start, tokens[last - 1]?.end).toLowerCase();
    const isPlain =
      /^[\p{L} -]+$/u.test(words) &&
      !tokens.slice(first, last).some((_, index) => triggers.has(first + index));
    if (isPlain && statusOf(words, "NOUN") !== null) return { last, sort, value: null };
  }
  if (isDirected(tokens, first)) return { last: end + 1, sort, value: null };
  const number = isLabel(tokens, first) ? null : readNumber(token.lower);
  if (number !== null) return { last: end, sort: "value", value: exactNumber(number, "number") };
  return { last: end, sort, value: null };
}

const longestWording = 4;

/** "South Korean": a direction before the people of a place is one word with it. */
function isDirected(tokens: SentenceReading["tokens"], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return (
    token !== undefined &&
    next !== undefined &&
    /^(?:North|South|New|Saudi)$/u.test(token.text) &&
    /^\p{Lu}/u.test(next.text)
  );
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
export function namesOf(document: DocumentSummary): ReadonlyMap<string, EntityReference> {
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

function valueOfName({ id, type, name, names }: EntityReference, start: number, text: string): Value | null {
  const entity = { id, type, name, names };
  const mention = {
    start,
    end: start + entity.name.length,
    text: entity.name,
    entity,
    form: "name" as const,
  };
  return personOf(mention) ?? organisationOf(mention) ?? placeOf(mention, { text, entities: [] });
}
