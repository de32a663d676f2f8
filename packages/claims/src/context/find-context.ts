import { mayHave, trait } from "../annotate/traits.js";
import type { PartOfSpeech, Sentence, Token } from "../model/sentence.js";
import { findComplements, intended, opensInfinitive, type Match } from "./complements.js";
import { isEnded } from "./ended-denial.js";
import { findInvertedConditions } from "./inverted-condition.js";
import { nest, type ContextHit } from "./nest.js";
import { clauseEnd, isNominal, isPresentClause, nounPhraseEnd, reachOf } from "./reach.js";
import { contextTriggers, temporalSubordinators, type ContextTrigger, type Effect } from "./triggers.en.js";

export { isLocal, type ContextHit } from "./nest.js";

interface Pattern {
  readonly trigger: ContextTrigger;
  readonly words: readonly { readonly word: string; readonly pos: PartOfSpeech | undefined }[];
}

const partsOfSpeech: ReadonlySet<string> = new Set([
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "NOUN",
  "NUM",
  "PRON",
  "PROPN",
  "VERB",
] satisfies readonly PartOfSpeech[]);

function isPartOfSpeech(text: string | undefined): text is PartOfSpeech {
  return text !== undefined && partsOfSpeech.has(text);
}

/** Wordings that begin with one word. Longest first, so that "no longer" wins over "no". */
interface Wordings {
  readonly all: readonly Pattern[];
  /** Those that a second word does not tell from the others: of one word, or with anything behind it. */
  readonly open: readonly Pattern[];
  /** The second words of the rest. */
  readonly seconds: ReadonlySet<string>;
}

/** What begins with one word: most words of a text begin nothing. */
interface Opener {
  readonly ahead: Wordings;
  /** Those that look back at their subject stand beside the others: "**is expected** to" does both. */
  readonly back: Wordings;
}

/** By first word. */
const openers = indexOpeners();

const opensTrigger = trait((word) => openers.has(word));

function indexOpeners(): ReadonlyMap<string, Opener> {
  const byFirst = new Map<string, Pattern[]>();
  for (const trigger of contextTriggers) {
    const words = trigger.lemmas.map((lemma) => {
      const [word = "", pos] = lemma.split("#");
      return { word, pos: isPartOfSpeech(pos) ? pos : undefined };
    });
    const first = words[0]?.word ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), { trigger, words }]);
  }
  return new Map(
    [...byFirst].map(([first, patterns]) => {
      const ahead = wordingsOf(patterns.filter(({ trigger }) => !looksBack(trigger)));
      const back = wordingsOf(patterns.filter(({ trigger }) => looksBack(trigger)));
      return [first, { ahead, back }];
    }),
  );
}

function looksBack({ reach }: ContextTrigger): boolean {
  return reach === "before" || reach === "content";
}

function wordingsOf(patterns: readonly Pattern[]): Wordings {
  const all = patterns.toSorted((a, b) => b.words.length - a.words.length);
  const seconds = new Set<string>();
  const open = all.filter(({ words: [, second] }) => {
    if (second === undefined || second.word === "_" || second.word === "") return true;
    seconds.add(second.word);
    return false;
  });
  return { all, open, seconds };
}

const nothing: ReadonlySet<Effect> = new Set();

/** All context triggers of a sentence with what they reach, in order; each token belongs to one at most. */
export function findContext(sentence: Sentence): readonly ContextHit[] {
  const { tokens } = sentence;
  const matches = findMatches(tokens).filter((match) => !isPutOff(tokens, match));
  const question = findQuestion(tokens);
  if (question !== null) matches.push(question);
  const complements = findComplements(sentence, matches);
  const found = [
    ...matches.filter((match) => !complements.some((other) => replaces(other, match))),
    ...complements,
    ...findInvertedConditions(tokens),
  ].toSorted((a, b) => a.first - b.first);
  if (found.length === 0) return [];
  const hits = found.map((match): ContextHit => {
    const { first, end, trigger } = match;
    // Field by field: a spread takes several times as long.
    const range = reachOf(trigger.reach, tokens, first, end);
    return {
      first,
      end,
      trigger: isEnded(tokens, match) ? inPart(trigger) : ofVerb(trigger, tokens[end]),
      from: match.from ?? range.from,
      to: match.to ?? range.to,
      inherited: nothing,
      through: [],
    };
  });
  const joined = joinBare(tokens, hits);
  const all = joined.length === 0 ? hits : [...hits, ...joined].sort((a, b) => a.first - b.first);
  const open = openTimes(tokens, all);
  const nested = nest(tokens, all);
  return open.length === 0 ? nested : [...nested, ...open];
}

/** Whether a verb read with its complement takes the place of a wording for some of the same words: "**lost** his **chance to** sign". */
function replaces(complement: Match, { first, end, trigger }: Match): boolean {
  if (trigger.reach === "before" || (complement.from ?? complement.end) !== complement.end) return false;
  return first >= complement.first && end <= complement.end && end > first;
}

/**
 * "may open a shop **and close** two", "will be mailed in May **and counted** in June", "will cut the tax**, saving** them money", "will save **by closing** two": a bare
 * verb or participle that "and" or "or" joins to one behind an auxiliary, and the outcome of what is planned, are as real as that.
 */
function joinBare(tokens: readonly Token[], hits: readonly ContextHit[]): readonly ContextHit[] {
  const joined: ContextHit[] = [];
  for (const hit of hits) {
    const { trigger, from, to, end } = hit;
    const verbForm = tokens[from]?.form;
    const isPassive =
      verbForm === "participle" && tokens.slice(end, from).some(({ lemma }) => lemma === "be");
    const isJoinable = trigger.reach === "group" && from >= end && (verbForm === "base" || isPassive);
    if (!isJoinable || trigger.effects.length === 0) continue;
    // "will **not** save by closing two": what does not come of it is as open as what does.
    const isDenied = hits.some((other) => other.from === from && other.trigger.effects.includes("negated"));
    const until = clauseEnd(tokens, to);
    // "can begin **filming**"
    if (verbForm === "base" && tokens[to]?.form === "gerund" && tokens[to].pos === "VERB")
      joined.push({ ...hit, from: to, to: to + 1 });
    for (let at = to; at < until; at++) {
      const token = tokens[at];
      const joins =
        token?.pos === "CCONJ" ? verbForm : token?.text === "," || token?.lower === "by" ? "gerund" : null;
      if (joins == null || (joins === "gerund" && isDenied)) continue;
      const verb = tokens[at + 1]?.pos === "ADV" ? at + 2 : at + 1;
      const form = tokens[verb]?.pos === "VERB" ? tokens[verb].form : undefined;
      // "and **counted**" is as often taken for a past tense.
      if (form === joins || (isPassive && joins === "participle" && form === "past"))
        joined.push({ ...hit, from: verb, to: verb + 1 });
    }
  }
  return joined;
}

/** "did **not** open **until** 2012": it did open. */
function isPutOff(tokens: readonly Token[], { trigger, end }: Match): boolean {
  if (trigger.reach !== "group" || !trigger.effects.includes("negated")) return false;
  for (let at = end; at < Math.min(tokens.length, end + 10); at++) {
    const token = tokens[at];
    if (token === undefined || token.pos === "PUNCT" || token.pos === "CCONJ") return false;
    if (token.lower === "until" || token.lower === "till") return true;
  }
  return false;
}

/** A denial that leaves some of it standing. */
function inPart(trigger: ContextTrigger): ContextTrigger {
  return { ...trigger, effects: [...trigger.effects, "partial"] };
}

/** A trigger as what it makes of the verb behind it: "almost **died**" denies it wholly, "almost destroyed" in part. */
function ofVerb(trigger: ContextTrigger, next: Token | undefined): ContextTrigger {
  const { outright } = trigger;
  const isOutright = next?.pos === "VERB" && outright?.verbs.has(next.lemma) === true;
  return isOutright ? { ...trigger, effects: outright.effects } : trigger;
}

function findMatches(tokens: readonly Token[]): Match[] {
  const matches: Match[] = [];
  let taken: Set<number> | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !mayHave(token, opensTrigger)) continue;
    const { lower, lemma } = token;
    const written = openers.get(lower);
    const base = lemma === lower ? undefined : openers.get(lemma);
    if (written === undefined && base === undefined) continue;
    const back = longer(longest(written?.back, tokens, at), longest(base?.back, tokens, at));
    if (back !== null) matches.push(matchOf(at, back));
    const match = taken?.has(at)
      ? null
      : longer(longest(written?.ahead, tokens, at), longest(base?.ahead, tokens, at));
    if (match === null) continue;
    taken ??= new Set();
    for (const index of match.words) taken.add(index);
    matches.push(matchOf(at, match));
  }
  return matches;
}

function matchOf(first: number, { words, trigger }: Found): Match {
  return { first, end: (words.at(-1) ?? first) + 1, trigger };
}

interface Found {
  readonly trigger: ContextTrigger;
  /** Indexes of the tokens that are part of it. */
  readonly words: readonly number[];
}

/** Of a wording by its word as written and one by its dictionary form, the one with more words. */
function longer(written: Found | null, base: Found | null): Found | null {
  return (base?.words.length ?? 0) > (written?.words.length ?? 0) ? base : written;
}

/** The longest wording that starts at `at`. */
function longest(wordings: Wordings | undefined, tokens: readonly Token[], at: number): Found | null {
  if (wordings === undefined) return null;
  const { all, open, seconds } = wordings;
  const goesOn = isAmong(tokens[at + 1], seconds) || isAmong(tokens[at + 2], seconds);
  for (const { trigger, words } of goesOn ? all : open) {
    const found = matchAt(tokens, at, words);
    if (found !== null && stands(tokens, trigger, at, (found.at(-1) ?? at) + 1))
      return { trigger, words: found };
  }
  return null;
}

/** The tokens that match a wording from `at` on; one adverb or "not" may stand between two words. */
function matchAt(tokens: readonly Token[], at: number, words: Pattern["words"]): readonly number[] | null {
  if (!mayMatch(tokens, at, words)) return null;
  const found: number[] = [];
  let index = at;
  for (let position = 0; position < words.length; position += 1) {
    const { word = "", pos } = words[position] ?? {};
    if (word === "_") {
      index = nounPhraseEnd(tokens, index, words[position + 1]?.word);
      continue;
    }
    const passed = tokens[index];
    const passes =
      found.length > 0 && (passed?.pos === "ADV" || passed?.lemma === "not") && passed.lower !== word;
    const token = passes ? tokens[++index] : passed;
    const fits =
      token !== undefined &&
      (word === "" || token.lemma === word || token.lower === word) &&
      (pos === undefined || token.pos === pos);
    if (!fits) return null;
    found.push(index);
    index += 1;
  }
  return found;
}

/** Whether the first two words of a wording can stand at `at`: most wordings need no more to be ruled out. */
function mayMatch(tokens: readonly Token[], at: number, words: Pattern["words"]): boolean {
  const first = words[0];
  const second = words[1];
  if (first?.pos !== undefined && first.pos !== tokens[at]?.pos) return false;
  if (second === undefined || second.word === "_" || second.word === "") return true;
  return isWord(tokens[at + 1], second.word) || isWord(tokens[at + 2], second.word);
}

function isWord(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.lemma === word || token.lower === word);
}

function isAmong(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token !== undefined && words.size > 0 && (words.has(token.lemma) || words.has(token.lower));
}

/** Whether a wording that matches may stand here. */
function stands(
  tokens: readonly Token[],
  { reach, lemmas, before: kind }: ContextTrigger,
  first: number,
  end: number,
): boolean {
  const next = tokens[end];
  // "came close to **winning**", not "to the shore"
  if (kind === "gerund") return next?.form === "gerund" || next?.lower === "being";
  // "has all but **ended**", not "all but two"
  if (kind === "verb") return next?.pos === "VERB";
  // "moved **to** Paris" is no intention.
  if (lemmas.at(-1) === "to" && lemmas.length > 1) return opensInfinitive(tokens, end);
  // "were **expecting** a quake": who expects is no less real.
  if (reach === "before" && lemmas[0] === "be") return tokens[end - 1]?.form !== "gerund";
  if (reach !== "noun") return true;
  const before = tokens[first - 1];
  const isAfterSubject =
    tokens[first]?.pos === "VERB" && (isNominal(before) || before?.pos === "PRON" || before?.pos === "AUX");
  return (
    !isAfterSubject && (isNominal(next) || next?.pos === "ADJ" || next?.pos === "VERB" || next?.pos === "NUM")
  );
}

const asked: ContextTrigger = { lemmas: [], effects: ["question"], reach: "clause", denied: "affirmed" };
function isQuestionMark({ text }: Token): boolean {
  return (text.startsWith("?") || text.startsWith("!")) && /^[?!]*\?[?!]*$/.test(text);
}

/** What stands before a question mark, back to the mark before; within quotation marks no further than these. */
function findQuestion(tokens: readonly Token[]): Match | null {
  const at = tokens.findLastIndex(isQuestionMark);
  if (at < 0) return null;
  const isQuoted = tokens[at + 1]?.text === '"';
  const opens = ({ text }: Token): boolean => /^[.!?:“]$/.test(text) || (isQuoted && text === '"');
  const from = tokens.slice(0, at).findLastIndex(opens) + 1;
  return { first: from, end: from, trigger: asked, from, to: at };
}

/** "will open **once the repairs are done**": what is yet to come, with what has to come before. */
function openTimes(tokens: readonly Token[], hits: readonly ContextHit[]): readonly ContextHit[] {
  const open = hits.find(
    ({ trigger, to, from }) => trigger.reach === "group" && trigger.effects.includes("planned") && to > from,
  );
  if (open === undefined) return [];
  return tokens.flatMap((token, at): readonly ContextHit[] =>
    temporalSubordinators.has(token.lower) && isPresentClause(tokens, at)
      ? [{ ...open, first: at, end: at + 1, trigger: intended, from: at + 1, to: clauseEnd(tokens, at + 1) }]
      : [],
  );
}
