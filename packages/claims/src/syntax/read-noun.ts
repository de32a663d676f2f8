import type { PartOfSpeech, Token } from "../model/sentence.js";
import { contains, type Span } from "../model/span.js";
import { compoundParticiples, numberHedges, relativePronouns } from "./lexicon.en.js";
import type { Marks } from "./marks.js";
import type { NounPhrase, Phrase } from "./phrase.js";
import { readValue } from "./read-value.js";
import { isPremodifier } from "./read-verb.js";
import { isNominal, isHyphen, isPossessiveMark, isPossessivePronoun } from "./word-tests.js";

const modifying: ReadonlySet<PartOfSpeech> = new Set(["DET", "ADJ", "NUM", "PRON", "SYM"]);

/** Reads the noun phrase that starts at `at`: hedge, determiner, modifiers, possessors and head. */
export function readNoun(
  tokens: readonly Token[],
  at: number,
  marks: Marks,
  before: Phrase | undefined,
): NounPhrase | null {
  const group = readHedge(tokens, at, marks);
  for (let index = at + group.length; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const next = tokens[index + 1];
    const previous = group[group.length - 1];
    if (marks.isNamed(token)) {
      // "**what | Orbit** sells": the name is a subject of its own.
      if (previous?.lower === "what") break;
      group.push(token);
      continue;
    }
    const value = marks.value(token);
    if (value !== undefined) {
      // A free-standing date closes the phrase: "a meeting | Monday".
      if (previous !== undefined && readValue(tokens, index, marks) !== null) break;
      // A number opens a phrase of its own: "in the warehouse | 41 men".
      const opens = value.value.kind === "quantity" && value.start === token.start && previous !== undefined;
      if (opens && isNominal(previous, marks)) break;
      group.push(token);
      continue;
    }
    if (isHyphen(token) && previous !== undefined && next !== undefined && token.start === previous.end) {
      group.push(token);
      continue;
    }
    if (isPossessiveMark(token) && previous !== undefined) {
      group.push(token);
      continue;
    }
    if (relativePronouns.has(token.lower) && token.lower !== "that") break;
    if (
      token.lower === "that" &&
      !(next !== undefined && isNominal(next, marks) && group.length === 0 && token.pos === "DET")
    )
      break;
    const isNoOne = token.lower === "one" && previous?.lower === "no";
    if (token.pos === "PRON" && group.length > 0 && !isPossessivePronoun(token) && !isNoOne) break;
    if (token.pos === "DET" && group.length > 0 && previous !== undefined && isNominal(previous, marks))
      break;
    // "the man | **their** editor named"
    if (isPossessivePronoun(token) && previous?.pos === "NOUN" && group.some(({ pos }) => pos === "DET"))
      break;
    if (previous?.pos === "PRON" && !isPossessivePronoun(previous)) break;
    // "left the coast | empty", "left Ann Lee | unable to walk": an adjective after its noun is no part of the phrase.
    const opensPair =
      next !== undefined &&
      (isNominal(next, marks) || next.pos === "ADJ" || isHyphen(next) || next.pos === "CCONJ");
    const isBehindName = previous !== undefined && marks.isNamed(previous) && next?.lower === "to";
    const isBehindNoun = previous?.pos === "NOUN" || isBehindName;
    if (token.pos === "ADJ" && isBehindNoun && !opensPair) break;
    // Headlines: "Ann Lee | dead at 77", "Ann Lee | dead: star dies at age 77".
    const endsHeadline = token.lower === "dead" && (next?.lower === "at" || next?.text === ":");
    if (endsHeadline && previous !== undefined && marks.isNamed(previous)) break;
    // "efforts are **ongoing | using** new tools"
    if (token.form === "gerund" && before?.type === "verb" && group.every(({ pos }) => pos === "ADJ")) break;
    const fits =
      isNominal(token, marks) ||
      modifying.has(token.pos) ||
      (token.pos === "ADV" &&
        (next?.pos === "ADJ" || isPremodifier(tokens, index + 1, marks, false, null))) ||
      (previous !== undefined && isCompoundParticiple(tokens, index, marks)) ||
      // "a price-**tracking** device"
      (token.pos === "VERB" &&
        previous !== undefined &&
        isHyphen(previous) &&
        previous.end === token.start) ||
      (token.pos === "VERB" &&
        isPremodifier(tokens, index, marks, false, group.length === 0 ? before : null));
    if (!fits) break;
    group.push(token);
  }
  return group.length === 0 ? null : nounPhrase(group, marks);
}

/** "the Boston **based** maker", written without its hyphen. */
function isCompoundParticiple(tokens: readonly Token[], index: number, marks: Marks): boolean {
  const [before, token, next] = tokens.slice(index - 1, index + 2);
  if (before === undefined || token === undefined || next === undefined) return false;
  return compoundParticiples.has(token.lower) && isNominal(before, marks) && isNominal(next, marks);
}

const hedgesByFirstWord = new Map<string, (readonly string[])[]>();
for (const hedge of numberHedges) {
  const first = hedge[0] ?? "";
  hedgesByFirstWord.set(first, [...(hedgesByFirstWord.get(first) ?? []), hedge]);
}

/** The words of a hedge before a number: "**at least** seven people". */
function readHedge(tokens: readonly Token[], at: number, marks: Marks): Token[] {
  for (const hedge of hedgesByFirstWord.get(tokens[at]?.lower ?? "") ?? []) {
    const words = tokens.slice(at, at + hedge.length);
    const number = tokens[at + hedge.length];
    if (
      number !== undefined &&
      words.every((token, index) => token.lower === hedge[index]) &&
      (number.pos === "NUM" || marks.value(number)?.value.kind === "quantity")
    ) {
      return words;
    }
  }
  return [];
}

function nounPhrase(group: readonly Token[], marks: Marks): NounPhrase | null {
  let last = group.length - 1;
  while (last >= 0 && isJoining(group[last])) last -= 1;
  const head = group[last];
  const first = group[0];
  if (head === undefined || first === undefined) return null;
  const span = { start: first.start, end: group.at(-1)?.end ?? head.end };
  let mark = group.length - 2;
  while (mark > 0 && !isMark(group[mark])) mark -= 1;
  const possessor = mark > 0 ? nounPhrase(group.slice(0, mark), marks) : null;
  const inside = marks.entitiesIn(group);
  const entity = inside.find((mention) => mention.start <= head.start && head.end <= mention.end) ?? null;
  return {
    type: "noun",
    start: span.start,
    end: span.end,
    tokens: group,
    head,
    entity,
    possessor,
    named:
      inside.length === 0
        ? inside
        : inside.filter((mention) => mention !== entity && mention.end <= head.start),
    values: within(marks.valuesIn(group), span),
  };
}

function isMark(token: Token | undefined): boolean {
  return token !== undefined && isPossessiveMark(token);
}

function isJoining(token: Token | undefined): boolean {
  return token !== undefined && (isHyphen(token) || isPossessiveMark(token));
}

/** The values that stand within a span; the list itself where all do. */
function within(values: NounPhrase["values"], span: Span): NounPhrase["values"] {
  return values.every((mention) => contains(span, mention))
    ? values
    : values.filter((mention) => contains(span, mention));
}
