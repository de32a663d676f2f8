import { allowancesIn, type Allowance } from "./allowances.js";
import type { Locator, Quote } from "../document/locate.js";
import { formatValue, type Value, type ValueMention } from "../kinds/index.js";
import type { Assertion, Evidence, Qualifiers, Slot } from "../model/assertion.js";
import type { Document } from "../model/document.js";
import { fingerprintOfLines } from "../model/hash.js";
import type { Sentence } from "../model/sentence.js";
import type { Setting } from "../predicates/predicate.js";
import { overlaps, type Span } from "../model/span.js";
import { settings, type SettingPredicate } from "../predicates/match-predicate.js";
import { countsIn, type Count } from "./counts.js";
import { clauseAround, type Clause } from "./clause.js";
import { figuresOf, isOf, type Figure } from "./figures.js";
import { readsAsNews } from "./genre.js";
import { headingReader, readLines, type Heading, type Line, type Word } from "./line.js";
import { partsOf, type Part } from "./naming.js";
import { precedenceInLists } from "./precedence.js";
import { readRate, type Rate } from "./rate.js";
import { defaultsInSamples, type SampleDefault } from "./samples.js";
import {
  signaturesInSamples,
  signaturesInTerms,
  signaturesInText,
  type ArgumentDefault,
} from "./signatures.js";
import { nameInSample, nameOf, nameOfThing, type Named } from "./subject.js";
import { isStated } from "./stated.js";
import { toldIn, type Told } from "./told.js";
import { allowedDeeds, dutyWords, historyPages, preRelease } from "./words.en.js";

/** No setting is stated in so many words; a text without full stops is no sentence. */
const longestLine = 150;
/** Nor has one a name of so many words: that is a menu or a list that lost its lines. */
const longestName = 20;

/**
 * What a document states of a product as documentation does: limits, time limits, prices, required versions and the like, in sentences,
 * items ("Timeout: 30 s") and tables. A clause states a setting if it has a word that names it and a value of its sort; what else the
 * clause says tells which setting it is, so that nothing is compared with what is said of another case. Pure, and linear.
 */
export function readSettings(
  document: Document,
  sentences: readonly Sentence[],
  values: (span: Span) => readonly ValueMention[],
  locator: Locator,
): readonly Assertion[] {
  if (readsAsNews(document, sentences, values)) return [];
  const tellsHistory = historyPages.test(document.id);
  const elsewhere = new Set<Assertion>();
  const all = readLines(document, sentences, values).flatMap((line) => {
    if (line.words.length > longestLine) return [];
    const read = (mention: Span, stating: Stating): Assertion | null => {
      if (stating.named.words.length > longestName) return null;
      const assertion = assertionOf(line, mention, stating, locator);
      if (assertion !== null && stating.named.isElsewhere) elsewhere.add(assertion);
      return assertion;
    };
    const found: Assertion[] = [];
    const figures = outsideRates(line, figuresOf(line, document.text));
    const allowed = tellsHistory ? [] : allowancesIn(line, figures, document.text);
    for (const figure of figures.filter((each) => !allowed.some(({ figure: taken }) => taken === each))) {
      const stating = stateFigure(line, figure, figures, document);
      if (stating === null || (tellsHistory && stating.predicate.setting.dated !== true)) continue;
      const assertion = read(figure.mention, stating);
      if (assertion !== null) found.push(assertion);
    }
    found.push(...toldOf(line, document, read, tellsHistory));
    found.push(...allowed.flatMap((each) => stateAllowance(line, each, read) ?? []));
    if (!tellsHistory && allowed.length === 0)
      found.push(
        ...countsIn(line, figures, document.text).flatMap((each) => stateCount(line, each, read) ?? []),
      );
    return found;
  });
  const ofLists = tellsHistory ? [] : statedInLists(document, locator);
  const ofCode = tellsHistory ? [] : statedInCode(document, sentences, locator);
  return withoutAmbiguous([...all, ...ofLists, ...ofCode], elsewhere);
}

/** Which source of settings counts before which, by lists that are in this order. */
function statedInLists(document: Document, locator: Locator): readonly Assertion[] {
  const [predicate] = settings.filter(({ id }) => id === "precedence");
  if (predicate === undefined) return [];
  return precedenceInLists(document).flatMap(({ mention, around, names: words, winner }) => {
    const [evidence, trigger] = [locator.evidence(mention, around), locator.quote(mention)];
    if (evidence === null || trigger === null) return [];
    const value = { kind: "status", scale: predicate.id, pole: winner, word: winner } as const;
    const named = { words, section: [], isElsewhere: false, isEntry: false };
    return [
      assertionWith(evidence, trigger, {
        predicate,
        value,
        recogniser: "status/precedence",
        trigger: mention,
        named,
      }),
    ];
  });
}

/** Defaults that blocks of code and signatures give. */
function statedInCode(
  document: Document,
  sentences: readonly Sentence[],
  locator: Locator,
): readonly Assertion[] {
  const { id, original } = document;
  const headingsAbove = headingReader(document, sentences);
  const inOriginal = (mention: Span, line: Span): Evidence => {
    const { start, end } = mention;
    const written = original.slice(line.start, line.end);
    const sentence = written.trim();
    return {
      document: id,
      quote: original.slice(start, end),
      start,
      end,
      ...locator.position(start),
      sentence,
      sentenceStart: line.start + written.indexOf(sentence),
    };
  };
  const state = (
    evidence: Evidence,
    { by, value, mention, name }: SampleDefault,
    owner: string | undefined,
    place: number,
  ) =>
    assertionWith(
      evidence,
      { start: evidence.start, end: evidence.end, text: evidence.quote },
      {
        predicate: by,
        value,
        recogniser: owner === undefined ? "sample" : "signature",
        trigger: mention,
        named: nameInSample(name, headingsAbove(place), owner),
      },
    );
  const inText = (each: ArgumentDefault): readonly Assertion[] => {
    const evidence = locator.evidence(each.mention, each.around);
    return evidence === null ? [] : [state(evidence, each, each.owner, each.around.end)];
  };
  return [
    ...defaultsInSamples(document).map((each) =>
      state(inOriginal(each.mention, each.around), each, undefined, each.at),
    ),
    ...signaturesInSamples(document)
      .filter(({ isDeclared, owner, at }) => isDeclared || isUnder(owner, headingsAbove(at)))
      .map((each) => state(inOriginal(each.mention, each.around), each, each.owner, each.at)),
    ...signaturesInText(document)
      .filter(({ owner, around }) => isUnder(owner, headingsAbove(around.end)))
      .flatMap(inText),
    ...signaturesInTerms(document).flatMap(inText),
  ];
}

/** Whether the nearest heading names what is called: a signature below it tells of it, and is no example. */
function isUnder(owner: string, [nearest]: readonly Heading[]): boolean {
  const name = owner.split(".").at(-1);
  return (
    nearest !== undefined &&
    nearest.words.some(({ lower }) => lower === owner || lower.split(".").at(-1) === name)
  );
}

/** From so many values of one setting on a page, it lists cases that it tells apart in a way that is not read. */
const listedValues = 3;

/**
 * Leaves out what a page says of several settings without telling them apart: "This option is on by default" and "… off by default"
 * under one heading, two figures of one clause, "up to 20 digits before the point and up to 5 behind it", or a list of prices.
 */
function withoutAmbiguous(
  found: readonly Assertion[],
  elsewhere: ReadonlySet<Assertion>,
): readonly Assertion[] {
  const values = new Map<string, Set<string>>();
  const keysOf = (assertion: Assertion): readonly string[] => {
    const { subject, predicate, slot, evidence, qualifiers } = assertion;
    const { measure, modifiers, owner } = qualifiers;
    const words = subject.type === "noun" ? subject.name : "";
    const name = JSON.stringify([predicate, slot, words, measure, modifiers, owner]);
    const inSentence = `${name} ${evidence.sentenceStart}`;
    return elsewhere.has(assertion) ? [name, inSentence, `${name} elsewhere`] : [name, inSentence];
  };
  for (const assertion of found) {
    for (const key of keysOf(assertion)) {
      const told = values.get(key) ?? new Set();
      values.set(key, told.add(formatValue(assertion.value)));
    }
  }
  return found.filter((assertion) => {
    const [onPage = 0, ...closer] = keysOf(assertion).map((key) => values.get(key)?.size ?? 0);
    return onPage < listedValues && closer.every((told) => told < 2);
  });
}

/** "$15 per user **a month**" is one figure. */
function outsideRates(line: Line, figures: readonly Figure[]): readonly Figure[] {
  if (figures.length < 2) return figures;
  const rates = figures.map((figure) => readRate(clauseAround(line, figure.mention), figure).words);
  return figures.filter(
    ({ mention }, at) =>
      !rates.some((words, other) => other !== at && words.some((word) => overlaps(word, mention))),
  );
}

function stateAllowance(
  line: Line,
  { predicate, figure, plan, value, measure, modifiers }: Allowance,
  read: (mention: Span, stating: Stating) => Assertion | null,
): Assertion | null {
  const { mention } = figure;
  const clause = clauseAround(line, mention);
  const rate = readRate(clause, figure);
  if (!isStated(line, clause, predicate.setting, mention) || rate.each.length > 0) return null;
  return read(mention, {
    predicate,
    value: withRate(value, rate, predicate.setting),
    recogniser: mention.recogniser,
    trigger: mention,
    named: nameOfThing(line, [plan], predicate.setting.idle),
    ...(measure === null ? {} : { measure, modifiers }),
  });
}

const [counted] = settings.filter(({ id }) => id === "number included");

function stateCount(
  line: Line,
  { figure, value, measure, modifiers, names }: Count,
  read: (mention: Span, stating: Stating) => Assertion | null,
): Assertion | null {
  const { mention } = figure;
  const clause = clauseAround(line, mention);
  // "14 **built-in** rules": what is counted states nothing by itself.
  const said = { ...clause, words: clause.words.filter(({ start }) => start < mention.end) };
  if (counted === undefined || !isStated(line, said, counted.setting, mention)) return null;
  const named = nameOfThing(line, names, []);
  return read(mention, {
    predicate: counted,
    value,
    recogniser: mention.recogniser,
    trigger: mention,
    named,
    measure,
    modifiers,
  });
}

/** A value that states a setting, and what names it. */
interface Stating {
  readonly predicate: SettingPredicate;
  readonly value: Value;
  readonly recogniser: string;
  /** The word that names the setting. */
  readonly trigger: Span;
  readonly named: Named;
  readonly measure?: string;
  readonly modifiers?: readonly string[];
}

function stateFigure(line: Line, figure: Figure, all: readonly Figure[], document: Document): Stating | null {
  if (line.sentence.role === "heading") return stateRelease(line, figure, document);
  const clause = clauseAround(line, figure.mention);
  const rate = readRate(clause, figure);
  // "60 requests/min" names no minimum; the noun that is counted may name it: "five retries".
  const naming = clause.words.filter((word) => !rate.per.includes(word.lemma) && !rate.units.includes(word));
  for (const predicate of settings) {
    const { setting } = predicate;
    if (!isOf(figure, setting)) continue;
    const trigger =
      triggerOf(line, naming, predicate, figure) ?? permissionOf(clause, predicate, figure, rate);
    if (trigger === null || isOfOther(trigger, naming, predicate, figure.mention)) continue;
    if (!isStated(line, clause, setting, figure.mention)) return null;
    if (isOtherNearer(trigger, figure, all, predicate, clause) || rephrases(figure, all, document))
      return null;
    const named = nameOf({ line, clause, document, predicate, figure, trigger, rate, all });
    if (named === null || namesFigure(named, all, figure)) continue;
    const value = figure.value.kind === "quantity" ? withRate(figure.value, rate, setting) : figure.value;
    return {
      predicate,
      value: value.kind === "date" ? { ...value, boundary: undefined } : value,
      recogniser: figure.mention.recogniser,
      trigger: trigger[0] ?? figure.mention,
      named,
      ...measureOf(value, predicate),
    };
  }
  return null;
}

/** "defaults to 30 days, with a **maximum** of 90 days": whether what names the setting stands before another figure, and behind this one. */
function isOtherNearer(
  trigger: readonly Word[],
  { mention }: Figure,
  all: readonly Figure[],
  { setting }: SettingPredicate,
  { words }: Clause,
): boolean {
  const named = trigger.at(-1);
  if (named === undefined || named.start < mention.end) return false;
  const behind = words.slice(words.indexOf(named) + 1);
  const next = behind.find(({ pos }) => pos !== "ADP" && pos !== "DET" && pos !== "AUX");
  return next !== undefined && all.some((other) => isOf(other, setting) && overlaps(next, other.mention));
}

/** "3660 days (**10 years**)": whether a figure in brackets says another one over. */
function rephrases({ mention, value }: Figure, all: readonly Figure[], { text }: Document): boolean {
  return all.some(
    (other) =>
      other.value.kind === value.kind &&
      other.mention.end < mention.start &&
      /^\s?\((?:about |i\.e\. |or )?$/u.test(text.slice(other.mention.end, mention.start)),
  );
}

/** "prices range from $500 to $550", "tea costs £2, coffee £3": whether another figure stands in the name, so that it names nothing. */
function namesFigure({ words }: Named, all: readonly Figure[], own: Figure): boolean {
  return all.some(({ value }) => {
    if (value === own.value || value.kind !== "quantity" || value.dimension !== "money") return false;
    return value.amount !== null && words.includes(String(value.amount));
  });
}

/** Words that the heading of a changelog may have beside the version and its date: "Orva Tunnel 2.4.0 released on 3 September 2026". */
const longestRelease = 8;
/** How many letters behind its number may tell that it is a release before the release. */
const longestTag = 20;

/** "## 2.4.0 (2026-09-03)": the heading of a changelog. */
function stateRelease(
  { words, sentence }: Line,
  { mention, value }: Figure,
  { text }: Document,
): Stating | null {
  if (words.length > longestRelease) return null;
  const [predicate] = settings.filter(({ id }) => id === "release date");
  const line = text.slice(sentence.start, sentence.end);
  const number = /(?<![\w.])v?(\d+(?:\.\d+)+)/iu.exec(line);
  const isDate = number !== null && overlaps(mention, placeOf(number, sentence));
  if (
    predicate === undefined ||
    number === null ||
    isDate ||
    value.kind !== "date" ||
    value.precision !== "day"
  )
    return null;
  // "A 4.6 quake rattles Orva early Thursday"
  if (!value.known.includes("year")) return null;
  const version = placeOf(number, sentence);
  const [, tag] = preRelease.exec(text.slice(version.end, version.end + longestTag)) ?? [];
  const name = [number[1] ?? "", ...(tag === undefined ? [] : [tag.toLowerCase()])].join("-");
  const named = { words: ["version", name], section: [], isElsewhere: false, isEntry: false };
  return { predicate, value, recogniser: mention.recogniser, trigger: version, named };
}

function placeOf({ 0: found, index }: RegExpExecArray, { start }: Span): Span {
  return { start: start + index, end: start + index + found.length };
}

/** The words that name the setting: in the clause, or for an item or a cell in a heading above; none where a bound says enough. */
function triggerOf(
  line: Line,
  words: readonly Word[],
  { setting }: SettingPredicate,
  { bound, mention, value }: Figure,
): readonly Word[] | null {
  const { bound: own } = setting;
  if (own === "over") {
    // "drew crowds with over 40 shows": what nothing follows from is no threshold.
    const binds = words.some(({ lemma }) => dutyWords.has(lemma));
    return bound === "over" && binds ? (find(words, setting.words) ?? []) : null;
  }
  if (own !== undefined && bound !== null && (own === "most") !== (bound === "most")) return null;
  const found = find(words, setting.words) ?? findBeside(words, setting.near, mention);
  if (found !== null) return line.keyed && isBehindPreposition(found, words, mention) ? null : found;
  if (own !== undefined && bound === own) return [];
  if (!line.keyed || (value.kind === "quantity" && value.dimension === "number")) return null;
  for (const heading of line.headings.filter(({ level }) => level > 0)) {
    const named = find(heading.words, setting.words);
    if (named !== null) return named;
  }
  return null;
}

/** "Each key **may send** 60 requests a minute": what is allowed in a time is a limit. */
function permissionOf(
  { words }: Clause,
  { setting }: SettingPredicate,
  { mention, bound, value }: Figure,
  { per }: Rate,
): readonly Word[] | null {
  if (setting.bound !== "most" || bound !== null || per.length === 0 || value.kind !== "quantity")
    return null;
  const at = words.findIndex(({ start }) => start >= mention.start);
  const [modal, verb] = words.slice(Math.max(0, at - 2), Math.max(0, at));
  if (modal === undefined || verb === undefined || !allowedDeeds.has(verb.lemma)) return null;
  const isOfEach = words.some(({ lower }) => lower === "each" || lower === "every");
  return modal.lower === "may" || (modal.lower === "can" && isOfEach) ? [modal, verb] : null;
}

/** "The mail gate **on port** 25": in words without a verb, what a thing has about it tells it from others, and is not stated. */
function isBehindPreposition([name]: readonly Word[], words: readonly Word[], value: Span): boolean {
  if (name === undefined || value.start < name.start || !/^(?:NOUN|PROPN)$/u.test(name.pos)) return false;
  return words[words.indexOf(name) - 1]?.pos === "ADP";
}

/**
 * Whether what names a setting is a participle that says it of another noun than the value: "the text of version 2 and the **required**
 * tags", but not "the **required** version".
 */
function isOfOther(
  [word]: readonly Word[],
  words: readonly Word[],
  { setting }: SettingPredicate,
  { start, end }: Span,
): boolean {
  if (word === undefined || !/^(?:VERB|ADJ)$/u.test(word.pos) || !word.lower.endsWith("ed")) return false;
  const behind = words.slice(words.indexOf(word) + 1);
  const close = behind.findIndex(({ pos }) => !/^(?:NOUN|PROPN|ADJ)$/u.test(pos));
  const said = close < 0 ? behind : behind.slice(0, close);
  return (
    said.length > 0 &&
    !said.some((noun) => setting.idle.includes(noun.lemma) || (start <= noun.start && noun.end <= end))
  );
}

/** At most so many marks and words may stand between a value and what names it beside it: "port: 80", "default value is 3". */
const beside = 3;

/** A phrase right before a value, or right behind it. */
function findBeside(words: readonly Word[], phrases: readonly string[], value: Span): readonly Word[] | null {
  const first = words.findIndex(({ end }) => end > value.start);
  const next = words.findIndex(({ start }) => start >= value.end);
  const widest = Math.max(0, ...phrases.map((phrase) => phrase.split(" ").length));
  const before = first < 0 ? words : words.slice(Math.max(0, first - beside - widest), first);
  const behind = next < 0 ? [] : words.slice(next, next + beside + widest);
  return find(before, phrases) ?? find(behind, phrases);
}

/** How many words may stand where a phrase has a gap: "support … end". */
const widestGap = 6;

/** The first place where the words of one of the phrases stand one after the other, "…" leaving room for some between. */
function find(words: readonly Word[], phrases: readonly string[]): readonly Word[] | null {
  for (const parts of partsOf(phrases)) {
    for (let at = 0; at < words.length; at += 1) {
      const found = findAt(words, parts, at);
      if (found !== null) return found;
    }
  }
  return null;
}

function findAt(words: readonly Word[], parts: readonly Part[], from: number): readonly Word[] | null {
  const opening = parts[0];
  if (opening != null && !isWord(words[from], opening)) return null;
  const found: Word[] = [];
  let at = from;
  let room = 0;
  for (const part of parts) {
    if (part === null) {
      room = widestGap;
      continue;
    }
    while (room > 0 && !isWord(words[at], part)) {
      at += 1;
      room -= 1;
    }
    const word = words[at];
    if (word === undefined || !isWord(word, part)) return null;
    found.push(word);
    at += 1;
    room = 0;
  }
  return found;
}

function isWord(word: Word | undefined, { form, isNoun }: NonNullable<Part>): boolean {
  if (word === undefined || word.code || (word.lemma !== form && word.lower !== form)) return false;
  return !isNoun || word.pos === "NOUN" || word.pos === "PROPN";
}

/** A number with what it is for each of. What the number of a setting in code counts, one page says and the next does not. */
function withRate(value: Extract<Value, { kind: "quantity" }>, { per }: Rate, { ofCode }: Setting): Value {
  const { per: _, ...rest } = value;
  if (ofCode === true && value.dimension === "count")
    return { ...rest, dimension: "number", measure: null, modifiers: [] };
  return per.length === 0 ? rest : { ...rest, per: per.join(" per ") };
}

/** What is required or counted, where the setting does not say it already: "retries **three times**". */
function measureOf(value: Value, { setting }: SettingPredicate): Pick<Stating, "measure" | "modifiers"> {
  if (value.kind === "version") return value.product === null ? {} : { measure: value.product };
  if (value.kind !== "quantity" || value.measure === null || setting.ofCode === true) return {};
  if (setting.words.includes(value.measure) || setting.idle.includes(value.measure)) return {};
  return { measure: value.measure, modifiers: value.modifiers };
}

/** What a line tells in words rather than by a figure: switches, texts, ranges and releases. */
function toldOf(
  line: Line,
  document: Document,
  read: (mention: Span, stating: Stating) => Assertion | null,
  tellsHistory: boolean,
): readonly Assertion[] {
  const all = tellsHistory && !isToldAsPast(line, document.text) ? [] : toldIn(line, document.text);
  return all.flatMap((told) => {
    const { mention, value, by, names, isOwned, also = [], suits, otherwise = [] } = told;
    const name =
      names === undefined
        ? nameOfTold(line, document, told)
        : nameOfThing(line, names, by.setting.idle, isOwned === true);
    if (tellsHistory && by.id !== "removed version") return [];
    if (name === null || (name.words.length + otherwise.length === 0 && names === undefined)) return [];
    if (suits?.(name.words.join(" ")) === false) return [];
    const named = {
      ...name,
      words: [...new Set([...(name.words.length === 0 ? otherwise : name.words), ...also])],
    };
    const recogniser =
      value.kind === "version" ? "version/release" : `status/${value.kind === "status" ? value.scale : ""}`;
    return (
      read(mention, { predicate: by, value, recogniser, trigger: mention, named, ...measureOf(value, by) }) ??
      []
    );
  });
}

/** "was removed in 3.2": what a history tells as done holds from then on; what it tells as planned, and what it changes, does not. */
function isToldAsPast({ sentence: { start, end } }: Line, text: string): boolean {
  return /\b(?:was|were|has been|have been) (?:removed|dropped)\b/u.test(text.slice(start, end));
}

/** Which setting the clause around it tells of; null where it states nothing. */
function nameOfTold(line: Line, document: Document, { mention, trigger, by }: Told): Named | null {
  const clause = clauseAround(line, mention);
  // "deprecated, and will be removed in 4.0": what becomes of a thing tells of all of it.
  const words = clause.words.filter((word) => !trigger.includes(word) && word.lower !== "deprecated");
  // "**not** required" is one state of two, and no denial.
  const isState = by.setting.values.includes("state") || by.setting.values.includes("wording");
  const said = by.setting.dated === true || isState ? { ...clause, words } : clause;
  if (!isStated(line, said, by.setting, mention)) return null;
  return nameOf({ line, clause, document, predicate: by, figure: null, trigger, rate: null, all: [] });
}

const slots: Readonly<Partial<Record<Value["kind"], Slot>>> = {
  date: "when",
  duration: "howLong",
  status: "what",
  version: "what",
};

function assertionOf({ around }: Line, mention: Span, stating: Stating, locator: Locator): Assertion | null {
  const evidence = locator.evidence(mention, around);
  const words = locator.quote(stating.trigger);
  return evidence === null || words === null ? null : assertionWith(evidence, words, stating);
}

function assertionWith(
  evidence: Evidence,
  words: Quote,
  { predicate, value, recogniser, named, measure, modifiers = [] }: Stating,
): Assertion {
  const counts = value.kind === "quantity" && value.dimension === "count";
  const slot = slots[value.kind] ?? (counts ? "howMany" : "howMuch");
  const name = named.words.length === 0 ? "product" : named.words.join(" ");
  const qualifiers: Qualifiers = {
    ...(measure === undefined ? {} : { measure }),
    ...(modifiers.length === 0 ? {} : { modifiers }),
    ...(named.section.length === 0 ? {} : { section: named.section }),
    ...(named.isEntry ? { entry: true } : {}),
    ...(named.owner === undefined ? {} : { owner: named.owner }),
  };
  const place = fingerprintOfLines([evidence.document, evidence.sentence]);
  const ordinal = String(evidence.start - evidence.sentenceStart);
  return {
    id: fingerprintOfLines([place, ordinal, evidence.quote, slot, predicate.id, `noun ${name}`]),
    subject: { type: "noun", name },
    predicate: predicate.id,
    slot,
    value,
    qualifiers,
    polarity: "affirmed",
    modality: "asserted",
    attribution: null,
    evidence,
    trigger: words,
    provenance: { recogniser, binding: "setting" },
  };
}

/** Whether a verb that no catalogue entry knows says of the same figure what a setting says better: "uploads **are limited** to 25 MB". */
export function isSettled(
  { predicate, evidence: { start, end } }: Assertion,
  found: readonly Assertion[],
): boolean {
  return (
    predicate.startsWith("to ") &&
    found.some(({ evidence }) => evidence.start === start && evidence.end === end)
  );
}
