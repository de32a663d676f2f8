import type { Sentence, Token } from "../model/sentence.js";
import { dissuading, persuading, preventing } from "../syntax/lexicon.en.js";
import { clauseEnd, isNominal, isQuote, nounPhraseEnd, type TokenRange } from "./reach.js";
import {
  endingVerbs,
  gerundTakers,
  infinitiveTakers,
  phrasalNouns,
  phrasalSignatures,
  phrasalVerbs,
  type Signature,
} from "./signatures.en.js";
import { singledOut, type ContextTrigger, type Reach } from "./triggers.en.js";

/** A trigger with the tokens that carry it; where it says no range of its own, `reachOf` tells how far it reaches. */
export type Match = Partial<TokenRange> & {
  readonly first: number;
  readonly end: number;
  readonly trigger: ContextTrigger;
};

/** What a word with a signature makes of its complement. */
function signed(signature: Signature, reach: Reach): ContextTrigger {
  const [affirmed, denied] = signature;
  return {
    lemmas: [],
    effects:
      affirmed === "-" ? ["negated"] : affirmed === "+" ? [] : [signature === "oo" ? "possible" : "planned"],
    reach,
    denied: denied === "-" ? "negated" : denied === "+" ? "affirmed" : "possible",
  };
}

export const intended: ContextTrigger = signed("o-", "clause");

/** It is no more, and yet it was. */
const ended: ContextTrigger = {
  lemmas: [],
  effects: ["negated", "partial"],
  reach: "object",
  denied: "affirmed",
};

/**
 * Infinitives, gerunds and commands: verbs that no tense makes a fact, by what takes them. `matches` are the wordings found in the sentence;
 * what is returned takes the place of those for the same words.
 */
export function findComplements({ tokens, role }: Sentence, matches: readonly Match[]): readonly Match[] {
  const found: Match[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const match = complementAt(tokens, at, matches);
    if (match !== null) found.push(match);
  }
  if (role !== "heading")
    for (const at of [0, quoteStart(tokens)])
      if (isCommand(tokens, at) && !found.some(({ first }) => first === at))
        found.push({ first: at, end: at, trigger: intended, from: at, to: commandEnd(tokens, at) });
  return found;
}

/** Behind the mark that opens a quotation of whole sentences; 0 without one: "she said, "**Take** the bus"", not "must "**take** the bus"". */
function quoteStart(tokens: readonly Token[]): number {
  const quote = tokens.findIndex(isQuote);
  return quote === 0 || tokens[quote - 1]?.pos === "PUNCT" ? quote + 1 : 0;
}

/** "**Take** the bus", "she said, "**Take** the bus"" */
function isCommand(tokens: readonly Token[], at: number): boolean {
  const [opener, next] = tokens.slice(at, at + 2);
  return opener?.form === "base" && opener.pos === "VERB" && (next?.pos === "DET" || next?.pos === "PRON");
}

/** The end of the clause, or the comma before one that tells something: "Make no mistake**, this** is new", not "Take the bus**, leave** the car". */
function commandEnd(tokens: readonly Token[], at: number): number {
  const end = clauseEnd(tokens, at);
  const comma = tokens.findIndex(
    (token, index) =>
      index > at && (isQuote(token) || (token.text === "," && tokens[index + 1]?.form !== "base")),
  );
  return comma < 0 ? end : Math.min(comma, end);
}

function complementAt(tokens: readonly Token[], at: number, matches: readonly Match[]): Match | null {
  const token = tokens[at];
  const isGerund = tokens[at + 1]?.form === "gerund";
  if (token?.lower === "to" && opensInfinitive(tokens, at + 1))
    return phrasal(tokens, at) ?? (isTaken(matches, at) ? null : infinitive(tokens, at));
  if (isGerund && token?.lower === "from")
    return isTaken(matches, at) ? null : obliqueGerund(tokens, at, preventing, "-o");
  if (isGerund && token?.lower === "of" && tokens[at - 1]?.lower === "out")
    return obliqueGerund(tokens, at, dissuading, "-o");
  if (isGerund && token?.lower === "into") return obliqueGerund(tokens, at, persuading, "+o");
  return token?.pos === "VERB" && isGerund && tokens[at + 1]?.pos === "VERB" ? gerund(token, at) : null;
}

function isTaken(matches: readonly Match[], at: number): boolean {
  return matches.some(({ first, end }) => first <= at && at < end);
}

/** "**stopped** the fire **from** spreading", "**talked** him **into** joining" */
function obliqueGerund(
  tokens: readonly Token[],
  at: number,
  verbs: ReadonlySet<string>,
  signature: Signature,
): Match | null {
  const verb = lastVerb(tokens, at);
  if (verb === null || !verbs.has(tokens[verb]?.lemma ?? "")) return null;
  return { first: verb, end: at + 1, trigger: signed(signature, "object") };
}

/** "**missed** hitting the pier", "**ceased** making lamps" */
function gerund({ lemma }: Token, at: number): Match | null {
  const signature = gerundTakers.get(lemma);
  const trigger = endingVerbs.has(lemma)
    ? ended
    : signature === undefined
      ? null
      : signed(signature, "object");
  // What the gerund takes may be known: "stopped mourning **his death**".
  return trigger === null ? null : { first: at, end: at + 1, trigger, from: at + 1, to: at + 2 };
}

/** "**took** the **trouble to** call", "**lacked** the **money to** pay": a verb and a noun that say together whether it was done. */
function phrasal(tokens: readonly Token[], to: number): Match | null {
  const noun = phrasalNouns.get(tokens[to - 1]?.lemma ?? "");
  if (noun === undefined) return null;
  const at = lastVerb(tokens, to);
  const verb = phrasalVerbs.get(tokens[at ?? -1]?.lemma ?? "");
  if (at === null || verb === undefined || nounPhraseEnd(tokens, at + 1, "to") !== to) return null;
  const signature = phrasalSignatures[verb][noun];
  return signature === undefined ? null : { first: at, end: to + 1, trigger: signed(signature, "clause") };
}

/**
 * How real the infinitive at `to` is: as real as what it depends on for "managed to", "the first to"; not at all for "too weak to";
 * else no more than an intention.
 */
function infinitive(tokens: readonly Token[], to: number): Match {
  const before = tokens[to - 1];
  if (
    before?.pos === "ADJ" &&
    tokens.slice(Math.max(0, to - 3), to - 1).some(({ lower }) => lower === "too")
  ) {
    return { first: to, end: to + 1, trigger: signed("-+", "clause") };
  }
  const end = to + 1;
  for (let at = to - 1; at >= Math.max(0, to - 6); at--) {
    const token = tokens[at];
    if (token === undefined || token.pos === "PUNCT" || token.pos === "VERB" || token.pos === "AUX") break;
    if (singledOut.has(token.lower))
      return {
        first: at,
        end: at + 1,
        trigger: signed("+-", "clause"),
        from: end,
        to: clauseEnd(tokens, end),
      };
  }
  const governor = before?.pos === "ADJ" || before?.lower === "had" ? to - 1 : lastVerb(tokens, to);
  const word = governor === null ? undefined : tokens[governor];
  const signature =
    word === undefined
      ? undefined
      : word.lower === "had"
        ? "+-"
        : (infinitiveTakers.get(word.lemma) ?? infinitiveTakers.get(word.lower));
  return signature !== undefined && governor !== null
    ? {
        first: governor,
        end: governor + 1,
        trigger: signed(signature, "clause"),
        from: end,
        to: clauseEnd(tokens, end),
      }
    : { first: to, end, trigger: intended };
}

/** Whether "to" before the token at `at` opens an infinitive: "moved **to** Paris" is no intention. */
export function opensInfinitive(tokens: readonly Token[], at: number): boolean {
  // "hopes to "**enrich**" them"
  const start = isQuote(tokens[at]) ? at + 1 : at;
  const isPassed = tokens[start]?.pos === "ADV" || tokens[start]?.lemma === "not";
  const token = tokens[isPassed ? start + 1 : start];
  if (token?.pos === "AUX") return token.lower === "be" || token.lower === "have" || token.lower === "do";
  const isVerb = token?.pos === "VERB" || (token?.pos === "ADJ" && !isNominal(tokens[start + 1]));
  return isVerb && (token.form === "base" || token.lemma === token.lower);
}

/** The verb that an infinitive or gerund may hang on: the last one before it, at most ten words away. */
export function lastVerb(tokens: readonly Token[], before: number): number | null {
  for (let at = before - 1; at >= Math.max(0, before - 10); at--) {
    const token = tokens[at];
    if (token?.pos === "VERB" && !standsBeforeNoun(tokens, at)) return at;
    if (token?.text === ";" || token?.text === ":") return null;
  }
  return null;
}

/** "the **increased** pressure to sign": a participle that only tells of which kind a noun is. */
function standsBeforeNoun(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return token?.form === "participle" && isNominal(next) && (before?.pos === "DET" || before?.pos === "ADJ");
}
