import type { Token } from "../../model/sentence.js";
import { additionAfter, pluralModifiers, statusAdverbs, statusWords } from "./lexicon.en.js";
import { isPlural, singular } from "./plural.js";

/** What a number counts. */
export interface Counted {
  /** Dictionary form of the head noun in lower case; null when the text does not say. */
  readonly measure: string | null;
  /** Words before the head noun that narrow it, in lower case. */
  readonly modifiers: readonly string[];
  readonly additional: boolean;
  /** "of the men": the number is some of them. */
  readonly part: boolean;
  /** The head noun, if there is one. */
  readonly head: Token | null;
}

/** Which noun may be the head: a plural ("five"), a singular ("one", "third"), or either ("80 percent of"). */
export type HeadNumber = "plural" | "singular" | "either";

const nominal: ReadonlySet<Token["pos"]> = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);
const determiners =
  /^(?:the|these|those|its|his|her|their|our|my|your|all|both|any|this|that|every|each|a|an)$/;
const noNoun = /^(?:them|us|you|whom|which|it|him|me)$/;
const hyphens = /^[-‐‑]$/;
const possessives = /^(?:'s|’s|'|’)$/;
/** Longer noun phrases are not read. */
const longest = 14;

/**
 * What the number before `tokens[at]` counts: "five **Syrian army officers**", "23 of the **women**", "12 **dead**",
 * "ten more". The head is the first plural noun of the phrase, unless a plural that goes with it follows ("arms
 * dealers"); adjectives that stand for people count when no noun follows ("70 injured").
 */
export function counted(tokens: readonly Token[], at: number, headNumber: HeadNumber): Counted {
  let index = at;
  let expected = headNumber;
  let additional = false;
  let part = false;
  let definite = false;
  if (additionAfter.has(lowerAt(tokens, index))) {
    additional = true;
    index += 1;
  }
  if (lowerAt(tokens, index) === "of") {
    index += 1;
    part = determiners.test(lowerAt(tokens, index)) || noNoun.test(lowerAt(tokens, index));
    for (; determiners.test(lowerAt(tokens, index)); index += 1) definite = true;
    if (noNoun.test(lowerAt(tokens, index)))
      return { measure: null, modifiers: [], additional, part, head: null };
    // "one of the men".
    if (expected === "singular") expected = "plural";
    // "two of the three suspects": the suspects are counted in both.
    while (tokens[index]?.pos === "NUM" && index - at < 4) index += 1;
  }
  const run = nounRun(tokens, index);
  const head = headOf(run, expected);
  const first = run[0];
  if (head !== null && first !== undefined) {
    const whole = run.slice(hyphenatedFrom(run, run.indexOf(head)), run.indexOf(head) + 1);
    const narrowing = run.slice(0, run.length === 0 ? 0 : run.indexOf(whole[0] ?? head));
    // "one of the more able pilots" compares, and adds nothing.
    const before = definite ? narrowing : narrowing.filter(({ lower }) => !additionAfter.has(lower));
    const more = before.length !== narrowing.length;
    return {
      measure: whole.map((token) => (token === head ? dictionaryForm(token) : token.lower)).join(""),
      modifiers: modifiers(before),
      additional: additional || more,
      part,
      head,
    };
  }
  const shared = sharedHead(tokens, index + run.length, run);
  if (shared !== null) {
    return { measure: dictionaryForm(shared), modifiers: modifiers(run), additional, part, head: shared };
  }
  const status = statusAt(tokens, index);
  if (status !== null) {
    const measure = status.lower === "others" ? "other" : status.lower;
    return { measure, modifiers: [], additional, part, head: status };
  }
  return { measure: null, modifiers: [], additional, part, head: null };
}

/** "12 Danish and 11 Dutch **sailors**": the head after the second number serves the first, whose words are `run`. */
function sharedHead(tokens: readonly Token[], at: number, run: readonly Token[]): Token | null {
  const isList = run.length > 0 && run.every(({ pos }) => pos === "ADJ" || pos === "PROPN");
  if (!isList || lowerAt(tokens, at) !== "and" || tokens[at + 1]?.pos !== "NUM") return null;
  const other = nounRun(tokens, at + 2);
  return other[0]?.pos === "ADJ" || other[0]?.pos === "PROPN" ? headOf(other, "plural") : null;
}

function lowerAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? "";
}

/** The tokens of a noun phrase from `at` on, without determiners. */
function nounRun(tokens: readonly Token[], at: number): readonly Token[] {
  const run: Token[] = [];
  for (let index = at; index < tokens.length && run.length < longest; index += 1) {
    const token = tokens[index];
    const next = tokens[index + 1];
    const previous = run.at(-1);
    if (token === undefined) break;
    // Another amount: "a 20 x 30 grid"; but "AK 47 rifles" and "19-year-old men" go on.
    const another =
      token.pos === "NUM" && /^\d/.test(token.text) && previous !== undefined && previous.pos !== "PROPN";
    if (another && !hyphens.test(previous.text) && !hyphens.test(next?.text ?? "")) break;
    const glued = hyphens.test(token.text) && previous !== undefined && token.start === previous.end;
    const afterHyphen = previous !== undefined && hyphens.test(previous.text) && token.start === previous.end;
    const participle =
      token.pos === "VERB" &&
      /(?:ed|ing|en|wn|ught)$/.test(token.lower) &&
      next !== undefined &&
      nominal.has(next.pos);
    const adverb =
      token.pos === "ADV" &&
      /ly$|^(?:most|very|more|less)$/.test(token.lower) &&
      (next?.pos === "ADJ" || next?.pos === "VERB");
    // "hardest-hit".
    const compound =
      next !== undefined &&
      hyphens.test(next.text) &&
      next.start === token.end &&
      !/^\p{Lu}/u.test(token.text);
    const listed =
      (token.text === "," || token.lower === "and" || token.lower === "or") &&
      (previous?.pos === "ADJ" || (isName(previous) && token.lower === "and")) &&
      (next?.pos === "ADJ" || (isName(next) && tokens[index + 2]?.pos === "NOUN"));
    const possessive = possessives.test(token.text) && previous !== undefined && token.start === previous.end;
    // Plural nouns are mistaken for verbs: "just two defeats."
    const mistaken =
      token.pos === "VERB" &&
      pluralForm(token) &&
      (previous === undefined || previous.pos === "ADJ") &&
      (next === undefined || !["DET", "PRON", "NOUN", "PROPN", "ADJ", "NUM"].includes(next.pos));
    if (mistaken) {
      run.push(token);
      break;
    }
    if (!(
      nominal.has(token.pos) ||
      glued ||
      afterHyphen ||
      participle ||
      adverb ||
      compound ||
      listed ||
      possessive
    ))
      break;
    run.push(token);
  }
  return run;
}

/** A name that is no plural: "Danish and **Faroe** sailors". */
function isName(token: Token | undefined): boolean {
  return token?.pos === "PROPN" && !pluralForm(token);
}

function headOf(run: readonly Token[], expected: HeadNumber): Token | null {
  if (expected === "singular") return lastNoun(run);
  const isHead = (token: Token, index: number) => pluralForm(token) && !leadsOn(run[index + 1]);
  // Names in the plural go before what they name: "five United States soldiers". Last come nouns mistaken for verbs.
  let at = -1;
  for (const pos of ["NOUN", "PROPN", "VERB"]) {
    if (at < 0) at = run.findIndex((token, index) => token.pos === pos && isHead(token, index));
  }
  if (at < 0) return expected === "either" ? lastNoun(run) : null;
  for (let next = run[at + 1]; next !== undefined && next.pos === "NOUN"; next = run[at + 1]) {
    const goesOn = pluralForm(next) || (pluralModifiers.has(lowerAt(run, at)) && run[at + 2]?.pos === "NOUN");
    if (!goesOn) break;
    at += 1;
  }
  return run[at] ?? null;
}

/** The last noun of a phrase, after any possessor: "the world's traded **oil**". */
function lastNoun(run: readonly Token[]): Token | null {
  const end = run.findLastIndex((token, index) => possessives.test(token.text) && index < run.length - 1);
  return (
    run.findLast(
      (token, index) => index > end && token.pos === "NOUN" && !hyphens.test(run[index + 1]?.text ?? ""),
    ) ?? null
  );
}

/** Whether the noun before `next` only narrows what follows: "people's homes". */
function leadsOn(next: Token | undefined): boolean {
  return next !== undefined && possessives.test(next.text);
}

/** Where the hyphenated word that ends at `at` begins: "great-grandchild", "start-up". */
function hyphenatedFrom(run: readonly Token[], at: number): number {
  let from = at;
  while (from >= 2) {
    const hyphen = run[from - 1];
    const glued = hyphen !== undefined && hyphens.test(hyphen.text) && hyphen.end === run[from]?.start;
    if (!glued || run[from - 2]?.end !== hyphen.start) break;
    from -= 2;
  }
  return from;
}

/** Whether the token is a plural noun. Capitalised words are judged by their ending, as the tagger leaves them be. */
function pluralForm(token: Token): boolean {
  return isPlural(token.lower) && !statusWords.has(token.lower);
}

function dictionaryForm({ lower }: Token): string {
  return isPlural(lower) ? singular(lower) : lower;
}

/** The words of a phrase, those joined by hyphens as one: "u.s.-led". */
function modifiers(tokens: readonly Token[]): readonly string[] {
  const words: string[] = [];
  let end = -1;
  let letters = false;
  for (const token of tokens) {
    if (token.text === "," || possessives.test(token.text) || token.lower === "and") continue;
    const last = words.length - 1;
    const joined = token.start === end && (hyphens.test(token.text) || (words[last] ?? "").endsWith("-"));
    if (joined) words[last] = (words[last] ?? "") + token.lower;
    // "six AK 47 rifles"
    else if (letters && /^\d/.test(token.text)) words[last] = `${words[last] ?? ""}-${token.lower}`;
    else words.push(token.lower);
    letters = /^\p{Lu}{1,4}$/u.test(token.text);
    end = token.end;
  }
  return words;
}

/** "12 dead", "five seriously injured", "two others". */
function statusAt(tokens: readonly Token[], at: number): Token | null {
  let index = at;
  while (
    index - at < 2 &&
    statusAdverbs.has(lowerAt(tokens, index)) &&
    statusWords.has(lowerAt(tokens, index + 1))
  )
    index += 1;
  const token = tokens[index];
  return token !== undefined && statusWords.has(token.lower) ? token : null;
}
