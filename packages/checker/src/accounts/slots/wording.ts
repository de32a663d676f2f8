import { isContent, isNameWord, type Unit, type UnitSentence } from "../../sentences/unit.js";
import { wordsOf } from "../../sentences/words-of.js";

/**
 * A wording of a table: words in dictionary form or as they stand (`win/won`), each of which may be missing (`the?`), up to some words of any
 * kind (`..`), somebody or something by name (`{who}`, and beside it `{what}`), a common noun with what stands before it (`{noun}`).
 */
export type Wording = readonly Piece[];

interface Piece {
  readonly sort: "word" | "gap" | "who" | "what" | "noun";
  readonly words: ReadonlySet<string>;
  readonly isOptional: boolean;
}

/** What a wording took of a sentence: the units of its words, whom or what it names, and of what it is told. */
interface Taken {
  readonly words: readonly Unit[];
  readonly who: Unit | null;
  readonly what: Unit | null;
}

/** Where a wording was found: the units from its first to its last. */
export interface FoundWording extends Taken {
  readonly units: readonly Unit[];
}

const sorts: ReadonlyMap<string, Piece["sort"]> = new Map([
  ["..", "gap"],
  ["{who}", "who"],
  ["{what}", "what"],
  ["{noun}", "noun"],
]);

/** Reads a wording as a table gives it. */
export function readWording(text: string): Wording {
  return text
    .trim()
    .split(/\s+/u)
    .map((piece) => ({
      sort: sorts.get(piece) ?? "word",
      words: new Set(piece.replace(/\?$/u, "").split("/")),
      isOptional: piece.endsWith("?"),
    }));
}

/** Every place of a sentence at which a wording stands, the shortest of those that end together. */
export function findWording(sentence: UnitSentence, wording: Wording): readonly FoundWording[] {
  if (!mayHave(sentence, wording)) return [];
  const { units } = sentence;
  const byEnd = new Map<number, FoundWording>();
  for (const at of units.keys()) {
    const found = match(units, at, wording, { words: [], who: null, what: null });
    if (found !== null) byEnd.set(found.end, { ...found, units: units.slice(at, found.end) });
  }
  return [...byEnd.values()];
}

/** Whether a sentence has each word that a wording cannot do without, wherever it stands: most have not. */
function mayHave(sentence: UnitSentence, wording: Wording): boolean {
  const told = wordsOf(sentence);
  return wording.every(
    ({ sort, isOptional, words }) =>
      sort !== "word" || isOptional || [...words].some((word) => told.has(word)),
  );
}

interface Match extends Taken {
  readonly end: number;
}

/** So many words may lie in a gap. */
const widest = 8;

function match(units: readonly Unit[], at: number, [piece, ...rest]: Wording, taken: Taken): Match | null {
  if (piece === undefined) return { ...taken, end: at };
  const unit = units[at];
  switch (piece.sort) {
    case "gap":
      return matchBehindGap(units, at, rest, taken);
    case "who":
    case "what": {
      const name = nameFrom(units, at);
      if (name === null) return null;
      const so = { ...taken, [piece.sort]: units[name] };
      return firstOf(endsOf(units, name).map((end) => match(units, end, rest, so)));
    }
    case "noun": {
      const noun = nounFrom(units, at);
      return noun === null ? null : match(units, noun + 1, rest, { ...taken, who: units[noun] ?? null });
    }
    case "word": {
      const isThere = unit !== undefined && (piece.words.has(unit.lower) || piece.words.has(unit.lemma));
      const found = isThere ? match(units, at + 1, rest, { ...taken, words: [...taken.words, unit] }) : null;
      return found ?? (piece.isOptional ? match(units, at, rest, taken) : null);
    }
  }
}

function firstOf(matches: readonly (Match | null)[]): Match | null {
  return matches.find((found) => found !== null) ?? null;
}

function matchBehindGap(units: readonly Unit[], at: number, rest: Wording, taken: Taken): Match | null {
  for (let skipped = 0; skipped <= widest; skipped += 1) {
    const found = match(units, at + skipped, rest, taken);
    if (found !== null) return found;
    const [next, after] = units.slice(at + skipped, at + skipped + 2);
    // "Brandt**,** who came on late": what is set off behind a name goes on from it.
    const goesOn = skipped === 0 && next?.text === "," && after?.pos !== "CCONJ";
    if (next === undefined || (isBreak(next) && !goesOn)) return null;
  }
  return null;
}

function isBreak({ text }: Unit): boolean {
  return /^[,;:.()“”"]$/u.test(text);
}

/** So many words may tell who somebody is before his name. */
const longestTitle = 6;

/** The index of the name of a noun phrase that begins here: "the Sundish amateur **Ivo Brandt**"; of a row of names the last. */
function nameFrom(units: readonly Unit[], from: number): number | null {
  let name: number | null = null;
  for (let at = from; at < from + longestTitle; at += 1) {
    const unit = units[at];
    if (unit === undefined) break;
    if (unit.sort === "name") name = at;
    const belongs =
      unit.sort === "name" ||
      unit.lower === "'s" ||
      unit.lower === "’s" ||
      ["DET", "ADJ", "NOUN", "PROPN"].includes(unit.pos);
    if (!belongs || unit.value?.kind === "date") break;
    // Behind a name only its owner's mark leads on to another: "Sund**'s** Ivo Brandt".
    if (name === at && !isPossessive(units[at + 1]) && units[at + 1]?.sort !== "name") break;
  }
  return name !== null && isPossessive(units[name + 1]) && units[name + 2]?.sort === "name" ? null : name;
}

/** The index of the noun of a noun phrase that begins here: "a Sundish fishing **boat**". */
function nounFrom(units: readonly Unit[], from: number): number | null {
  let noun: number | null = null;
  for (let at = from; at < from + longestTitle; at += 1) {
    const unit = units[at];
    if (unit === undefined || !["DET", "ADJ", "NOUN", "PROPN"].includes(unit.pos)) break;
    if (unit.pos === "NOUN" && isContent(unit)) noun = at;
  }
  return noun;
}

function isPossessive(unit: Unit | undefined): boolean {
  return unit?.lower === "'s" || unit?.lower === "’s";
}

/** So many words may be set off behind a name. */
const longestAside = 9;

/** Where what belongs to a name may end: at the name, behind "of Sund", behind ", a teacher,". */
function endsOf(units: readonly Unit[], name: number): readonly number[] {
  const ends = [name + 1];
  if (units[name + 1]?.lower === "of" && isNameWord(units[name + 2])) ends.push(name + 3);
  const opening = units[name + 1]?.text;
  if (opening !== "," && opening !== "(") return ends;
  const closing = units
    .slice(name + 2, name + 2 + longestAside)
    .findIndex(({ text, pos }) => text === (opening === "," ? "," : ")") || pos === "VERB");
  const mark = units[name + 2 + closing];
  if (closing > 0 && mark?.pos !== "VERB") ends.push(name + 3 + closing);
  return ends;
}
