import { formatValue } from "../kinds/index.js";
import { products } from "../kinds/version/lexicon.en.js";
import type { Document } from "../model/document.js";
import type { Span } from "../model/span.js";
import type { SettingPredicate } from "../predicates/match-predicate.js";
import type { Clause } from "./clause.js";
import type { Figure } from "./figures.js";
import type { Heading, Line, Word } from "./line.js";
import type { Rate } from "./rate.js";
import { isCodeName, isCommonName } from "./term.js";
import {
  billingVerbs,
  calledNouns,
  caseOpeners,
  conditional,
  earlierWords,
  idleWords,
  pageNouns,
  pointingWords,
  scopeNouns,
  sectionWords,
  standIns,
  timeUnits,
  typeWords,
  vagueWords,
} from "./words.en.js";

/** Which setting it is, in words. */
export interface Named {
  /** In the order of the text, each once; empty where it is one of the product as a whole. */
  readonly words: readonly string[];
  /** Words of the headings above that may set it apart from what other pages say. */
  readonly section: readonly string[];
  /** The clause itself does not say which setting it is: "This option is on by default". */
  readonly isElsewhere: boolean;
  /** Its name in code heads the row, the item or the definition, or is the heading. */
  readonly isEntry: boolean;
  /** Of an argument: what is called, in lower case. */
  readonly owner?: string;
}

interface Naming {
  readonly line: Line;
  readonly clause: Clause;
  readonly document: Pick<Document, "text">;
  readonly predicate: SettingPredicate;
  /** Null for a switch. */
  readonly figure: Figure | null;
  readonly trigger: readonly Word[];
  readonly rate: Rate | null;
  readonly all: readonly Figure[];
}

/**
 * Which setting a clause speaks of: all its words that tell one thing from another, beside the value and the word that names the setting;
 * where there are none, those of the nearest heading that has some. Words of headings that set a case apart ("Free plan", "Version 1")
 * count in any case. Null where the clause leaves its subject to what stands before it.
 */
export function nameOf(naming: Naming): Named | null {
  const { line, clause, predicate, figure, trigger, rate, all } = naming;
  const { idle, ofCode } = predicate.setting;
  const taken: readonly Span[] = [
    ...trigger,
    ...(figure === null ? [] : [figure.mention]),
    ...(rate?.words ?? []),
  ];
  const versions = all.filter(
    ({ mention, value }) => value.kind === "version" && mention !== figure?.mention,
  );
  const also = figure?.value.kind === "version" ? alsoRequired(clause, figure.mention) : [];
  const said = clause.words.filter(
    (word) =>
      !also.includes(word) &&
      !taken.some((span) => overlap(word, span)) &&
      !versions.some(({ mention }) => overlap(word, mention)),
  );
  const own: Telling[] = [
    ...said
      .filter((word) => word.code || (isContent(word) && !isIdle(word, idle) && !namesProduct(word, figure)))
      .filter((word) => ofCode !== true || scopeNouns.has(word.lemma)),
    ...versions
      .filter((other) => isScope(other, clause, figure))
      .map(({ mention, value }) => asTold(releasesMeant(clause, mention) + formatValue(value))),
    ...(rate?.each ?? []).map(asTold),
    ...boundOf(naming).map(asTold),
    ...billingOf(naming).map(asTold),
  ];
  const source = ofCode === true ? namesOneSetting(naming, said, own) : "clause";
  if (source === null) return null;
  if ((own.length === 0 && clause.goesOn) || isOfPage(clause)) return null;
  const telling = own.filter(({ lemma }) => !vagueWords.has(lemma));
  const fallback = telling.length > 0 ? [] : wordsOfNearest(line.headings, idle, trigger);
  const named = telling.length > 0 ? telling : fallback.length > 0 ? fallback : own;
  // A name of code is the same under every heading; whose it is, is told by the section.
  const isOfCode = named.length > 0 && named.every(({ shown }) => isCodeName(shown));
  const words = new Map(
    [...named, ...line.headings.flatMap((heading) => setsApart(heading, isOfCode))].map((word) => [
      word.lemma,
      word.shown,
    ]),
  );
  const isCommon = ofCode === true && [...words.values()].every(isCommonName);
  const isEntry =
    ofCode === true &&
    (source === "heading" || (line.listed && named.some(({ lemma }) => lemma === line.opener?.lemma)));
  const section = sectionOf(line, isEntry ? "entry" : isCommon ? "contents" : "nouns").filter(
    ({ lemma }) =>
      !words.has(lemma) && !idle.includes(lemma) && !trigger.some((word) => word.lemma === lemma),
  );
  // "New in 2.4" of an entry may tell of what is listed in it as well.
  const isOfEntry =
    predicate.setting.dated === true && !line.words.some((word) => isIn(word, line) && isName(word));
  const isElsewhere = source === "heading" || telling.length === 0 || isOfEntry || pointsAway(clause);
  const owner = ofCode === true && source === "clause" ? ownerOf(line, clause, words) : undefined;
  return {
    words: [...words.values()],
    section: shownOf(section),
    isElsewhere,
    isEntry,
    ...(owner === undefined ? {} : { owner }),
  };
}

/**
 * What is called with the argument that is named: "`timeout` of **`connect()`**", "The **`fetch`** method tries again. `retries` is 5 by default"; the only
 * such name in the paragraph up to there.
 */
function ownerOf(
  { words, before }: Line,
  clause: Clause,
  own: ReadonlyMap<string, string>,
): string | undefined {
  const all = [...before, ...words];
  const isOther = ({ code, lemma }: Word): boolean => code && !own.has(lemma);
  const called = all.flatMap((word, at) => {
    if (!isOther(word)) return [];
    const call = /^([\w.$]+)\(\)$/u.exec(word.lower)?.[1];
    const isNamed = calledNouns.has(all[at + 1]?.lemma ?? "") && isName(word);
    return call === undefined ? (isNamed ? [word.lower] : []) : [call];
  });
  const pointed =
    called.length === 0 && clause.words.some(({ lower }) => lower === "its" || lower === "their")
      ? before.filter((word) => isOther(word) && isName(word)).map(({ lower }) => lower)
      : called;
  const [owner, ...others] = new Set(pointed);
  return others.length > 0 ? undefined : owner;
}

/** The words of the headings above a line that may set it apart, by how much of them counts. */
function sectionOf(
  { headings }: Pick<Line, "headings">,
  counted: "nouns" | "contents" | "entry",
): readonly Word[] {
  return headings
    .filter((heading) => !asks(heading))
    .flatMap((heading) =>
      counted === "entry"
        ? entryWords(heading)
        : tellingWords(heading, counted === "nouns" ? nouns : contents),
    );
}

/** Words as they are shown, each once and sorted. */
function shownOf(words: readonly Word[]): readonly string[] {
  return [...new Set(words.map(({ code, lemma, shown }) => (code ? shown : lemma)))].sort();
}

/** What a block of code tells of a setting by its name, under these headings; of an argument, whatever they say, with what it is one of. */
export function nameInSample(name: string, headings: readonly Heading[], owner?: string): Named {
  const words = [
    ...new Set([name, ...headings.flatMap((heading) => setsApart(heading, true)).map(({ shown }) => shown)]),
  ];
  const counted = isCommonName(name) ? "contents" : "nouns";
  const section = sectionOf({ headings }, counted).filter(({ lower }) => lower !== name.toLowerCase());
  return owner === undefined
    ? { words, section: shownOf(section), isElsewhere: false, isEntry: false }
    : { words, section: [owner], isElsewhere: false, isEntry: true, owner };
}

/**
 * What is told of something by its name, or by several, whatever else the clause says. Where the names say all of it, only headings that
 * set a case apart count.
 */
export function nameOfThing(
  line: Line,
  names: readonly string[],
  idle: readonly string[],
  isOwned = false,
): Named {
  const words = names.flatMap((name) => name.split(" "));
  const cases = isOwned
    ? line.headings.flatMap((heading) => setsApart(heading, true)).map(({ shown }) => shown)
    : [];
  const section = isOwned
    ? []
    : shownOf(sectionOf(line, "nouns").filter(({ lemma }) => !idle.includes(lemma)));
  return { words: [...new Set([...words, ...cases])], section, isElsewhere: false, isEntry: false };
}

/**
 * Whether a clause only points at what it is about, which the entry that it stands in names: "**this** loader", "**the device** holds up to 5",
 * "**Accepts** up to 5".
 */
function pointsAway({ words, goesOn }: Clause): boolean {
  const [first, second] = words;
  if (first === undefined || first.code) return false;
  if (!goesOn && first.pos === "VERB" && first.form === "present") return true;
  if (first.lower === "the" && second !== undefined && standIns.has(second.lemma)) {
    const next = words[2];
    return next !== undefined && (next.pos === "VERB" || next.pos === "AUX");
  }
  return words.some(({ lower }, at) => pointingWords.has(lower) && words[at + 1]?.pos === "NOUN");
}

/** "Go 1.20 or later **and make**": what else is required, up to what it is for. */
function alsoRequired({ words }: Clause, { end }: Span): readonly Word[] {
  const behind = words.slice(words.findIndex(({ start }) => start >= end));
  if (behind[0]?.lower !== "and" && behind[0]?.lower !== ",") return [];
  const last = behind.findIndex(({ pos, lower }) => pos === "ADP" || lower === "to");
  return last < 0 ? behind : behind.slice(0, last);
}

/** "**This guide** requires Python 3.9": of the page alone. */
function isOfPage({ words }: Clause): boolean {
  return words.some(({ lower }, at) => lower === "this" && pageNouns.has(words[at + 1]?.lemma ?? ""));
}

/** Code that names a setting: "maxRetries", "--max-retries"; no call, no value and no type. */
const isName = ({ code, lower }: Word): boolean =>
  code && /^-{0,2}[a-z_$@][\w.$@-]*$/u.test(lower) && !typeWords.has(lower);

/** How far before its sentence the name that a paragraph opens with may stand. In letters. */
const openerReach = 400;

/** What the item or paragraph begins with, unless it is a long one, whose parts speak of other things. */
function openerOf({ opener, sentence }: Line): Word | undefined {
  return opener !== undefined && sentence.start - opener.start > openerReach ? undefined : opener;
}

/**
 * Puts the setting that is named in code into `own`: the only name in the clause, the one that opens the line, or that of the term or heading
 * above, if the clause has no word for another thing: "### `max-retries`", "Default: 5". Where it stands; null where there is none.
 */
function namesOneSetting(
  { line, clause, document, figure, predicate, trigger }: Naming,
  said: readonly Word[],
  own: Telling[],
): "clause" | "heading" | null {
  const antecedent = antecedentOf(line, clause);
  if (antecedent !== undefined) {
    own.push(antecedent);
    return "clause";
  }
  const names = said.filter((word) => isName(word) && !isCondition(word, clause, figure));
  const opener = openerOf(line);
  const one =
    names.length === 1
      ? names[0]
      : (names.find((name) => isBefore(name, trigger, clause)) ??
        (opener !== undefined && isName(opener) ? opener : undefined));
  if (one !== undefined && isOperand(one, document)) return null;
  own.push(...casesOf(clause, figure).filter((word) => word !== one && !own.includes(word)));
  if (one !== undefined) {
    own.push(one);
    return "clause";
  }
  const above = line.headings[0]?.words.filter(isName) ?? [];
  const isOther = said.some(
    (word) =>
      (word.pos === "NOUN" || word.pos === "PROPN") &&
      !isIdle(word, predicate.setting.idle) &&
      !standIns.has(word.lemma) &&
      !vagueWords.has(word.lemma) &&
      word !== trigger[0],
  );
  const opens = opener?.lower === "default" && opener.start === line.sentence.start;
  const isOfOther = line.words.some((word) => isName(word) && word.lemma !== above[0]?.lemma);
  if (isOfOther || above.length !== 1 || (isOther && !opens)) return null;
  own.push(...above);
  return "heading";
}

/** "`LONGEST_NAME`**-1** (63 by default)", "**2 *** `RING` (64 by default)": whether a name is counted with, so that what is said is so of the result. */
function isOperand({ start, end }: Word, { text }: Pick<Document, "text">): boolean {
  return (
    /^[`'")]?\s?[-+*/×]\s?\d/u.test(text.slice(end, end + 8)) ||
    /\d\s?[-+*/×]\s?[`'"(]?$/u.test(text.slice(Math.max(0, start - 8), start))
  );
}

/** "**For IPv6**, it must be between 0 and 128", "must be at most 32 **for IPv4**": the case that a setting in code is told of. */
function casesOf({ words }: Clause, figure: Figure | null): readonly Word[] {
  const close = words.findIndex(({ lower }) => lower === ",");
  const opening = caseOpeners.has(words[0]?.lower ?? "") && close > 0 ? words.slice(1, close) : [];
  const behind = figure === null ? [] : words.filter(({ start }) => start >= figure.mention.end);
  const at = behind.findIndex(({ lower }) => caseOpeners.has(lower));
  const named = at < 0 ? [] : behind.slice(at + 1).filter(({ pos }) => pos === "PROPN");
  return [...opening.filter((word) => word.code || (isContent(word) && !isIdle(word, []))), ...named];
}

/** "`depth`, **which** defaults to 4": the name that a relative clause is said of. */
function antecedentOf({ words }: Line, clause: Clause): Word | undefined {
  const [first] = clause.words;
  if (first?.lower !== "which") return undefined;
  const before = words.slice(0, words.indexOf(first)).findLast(({ lower }) => lower !== ",");
  return before !== undefined && isName(before) ? before : undefined;
}

/** "`pool` is filled: its **`size`** defaults to 20", "**`size`** (default: 20)": whether a name stands right before what says that it is a default. */
function isBefore(name: Word, [first]: readonly Word[], { words }: Clause): boolean {
  if (first === undefined) return false;
  const before = words.slice(0, words.indexOf(first));
  return before.findLast(({ lower }) => lower !== "(" && lower !== ",") === name;
}

/** "is 20 **when used with** `pool`": what stands behind a value and such a word says when it holds, and names no setting. */
function isCondition({ start }: Word, { words }: Clause, figure: Figure | null): boolean {
  return (
    figure !== null &&
    words.some(
      (word) => conditional.has(word.lower) && figure.mention.end <= word.start && word.start < start,
    )
  );
}

/** A word that tells which setting is meant. */
type Telling = Pick<Word, "lemma" | "shown">;

const asTold = (words: string): Telling => ({ lemma: words.toLowerCase(), shown: words });

/** "kept for **up to** 90 days": of what is no limit itself, a bound makes another setting. */
function boundOf({ figure, predicate }: Naming): readonly string[] {
  if (figure === null || figure.bound === null || predicate.setting.bound !== undefined) return [];
  return figure.value.kind === "version" ? [] : [`at ${figure.bound}`];
}

/** "**Paid annually**, the Team plan costs $12": a price has a setting of its own for each way to pay; the nearest in the sentence counts. */
function billingOf({ line: { words, sentence }, figure }: Naming): readonly string[] {
  if (figure?.value.kind !== "quantity" || figure.value.dimension !== "money") return [];
  const { start } = figure.mention;
  const ways = words.flatMap((word, at) => {
    const unit = timeUnits.get(words[at + 1]?.lower ?? "");
    const isWay = unit !== undefined && billingVerbs.has(word.lower) && word.start >= sentence.start;
    return isWay ? [{ unit, distance: Math.abs(word.start - start) }] : [];
  });
  const [nearest] = ways.sort((a, b) => a.distance - b.distance);
  return nearest === undefined ? [] : [`paid by the ${nearest.unit}`];
}

/** "**Quillbase 3** requires Node 20", "in **v2**": another version in the clause narrows it, but for those of other requirements. */
function isScope({ mention, value }: Figure, { words }: Clause, figure: Figure | null): boolean {
  if (!words.some((word) => overlap(word, mention))) return false;
  return (
    figure?.value.kind !== "version" ||
    value.kind !== "version" ||
    value.product === null ||
    !platforms.has(value.product)
  );
}

/** "**Before** version 3": the releases that are meant instead of that one, in a word; empty where it is that one, or those since. */
function releasesMeant({ words }: Clause, { start }: Span): string {
  const before = words.findLast(
    (word) => word.end <= start && word.lower !== "version" && word.lower !== "to",
  );
  return before !== undefined && earlierWords.has(before.lower) ? "before " : "";
}

/** "**PostgreSQL**: 14 or later": the product that the version is of. */
function namesProduct({ lower }: Word, figure: Figure | null): boolean {
  if (figure?.value.kind !== "version") return false;
  const { product } = figure.value;
  return products.some(
    ([usual = "", ...others]) =>
      usual === product &&
      [usual, ...others].some((name) => name.toLowerCase().split(/[\s.]/u).includes(lower)),
  );
}

const platforms: ReadonlySet<string> = new Set(products.map(([usual = ""]) => usual));

const content: ReadonlySet<Word["pos"]> = new Set(["NOUN", "PROPN", "ADJ", "VERB", "NUM", "X", "SYM"]);

function isContent({ pos, lower }: Word): boolean {
  return (content.has(pos) && /[\p{L}\p{N}]/u.test(lower)) || lower === "only";
}

function isIdle({ lemma, lower, pos }: Word, idle: readonly string[]): boolean {
  // "**Note** that", but "a **note** has up to 20 tags"
  if (lemma === "note" && pos !== "NOUN") return true;
  return idleWords.has(lemma) || idleWords.has(lower) || idle.includes(lemma) || idle.includes(lower);
}

const nouns: ReadonlySet<Word["pos"]> = new Set(["NOUN", "PROPN"]);
/** What "tarn **send**" and "tarn **fetch**" are told apart by. */
const contents: ReadonlySet<Word["pos"]> = new Set(["NOUN", "PROPN", "VERB"]);

/** The words of a heading that say more than what sort of section it is; numbers of steps and errors say nothing. */
function tellingWords({ words }: Heading, telling = nouns): readonly Word[] {
  return words.filter(
    ({ code, pos, lemma, lower }) =>
      code ||
      (telling.has(pos) &&
        /\p{L}{2}/u.test(lower) &&
        !sectionWords.has(lemma) &&
        !sectionWords.has(lower) &&
        !idleWords.has(lemma)),
  );
}

/** What the entries under a heading are told from those under another by, whatever part of speech it is taken for: "Apply", "Property". */
function entryWords({ words }: Heading): readonly Word[] {
  return words.filter(
    ({ code, pos, lemma, lower }) =>
      code ||
      (!joining.has(pos) &&
        /\p{L}{2}/u.test(lower) &&
        !sectionWords.has(lemma) &&
        !sectionWords.has(lower) &&
        (!idleWords.has(lemma) || lower === lemma)),
  );
}

/** Parts of speech of words that only join others. */
export const joining: ReadonlySet<Word["pos"]> = new Set([
  "ADP",
  "DET",
  "AUX",
  "PRON",
  "CCONJ",
  "SCONJ",
  "PART",
  "PUNCT",
]);

/** A heading that asks what the text below it answers sets nothing apart that the answer does not. */
const asks = ({ words }: Heading): boolean => words.at(-1)?.lower === "?";

function wordsOfNearest(
  headings: readonly Heading[],
  idle: readonly string[],
  trigger: readonly Word[],
): readonly Word[] {
  for (const heading of headings) {
    const words = tellingWords(heading).filter(
      ({ lemma: word }) => !idle.includes(word) && !trigger.some(({ lemma }) => lemma === word),
    );
    if (words.length > 0) return words;
  }
  return [];
}

/** "The basic plan", "Basic", "Test environment", but not "Kiln **basics**" and "**Environment** variables". */
const isCase = ({ lemma, lower, code }: Word, at: number): boolean =>
  code || (scopeNouns.has(lemma) && lower !== "basics" && (lemma !== "environment" || at > 0));

/**
 * The words of a heading that names a plan, a platform or a version: what stands below holds of that case only. The number that a heading
 * opens with is its own: "8.1. Kilns".
 */
function setsApart(heading: Heading, isOfCode: boolean): readonly Word[] {
  if (asks(heading)) return heading.words.filter((word, at) => isCase(word, at) && !isIdle(word, []));
  const words = /^\d/u.test(heading.words[0]?.lower ?? "") ? heading.words.slice(1) : heading.words;
  const isApart = words.some(
    (word, at) => (word.code ? !isOfCode : isCase(word, at)) || /^v?\d+(?:\.\d+)+$|^v\d+$/u.test(word.lower),
  );
  return isApart ? words.filter((word) => (word.code || isContent(word)) && !isIdle(word, [])) : [];
}

/** Whether a word stands in the line itself, not in what names its row or its term. */
function isIn({ start }: Word, { sentence }: Line): boolean {
  return start >= sentence.start;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
