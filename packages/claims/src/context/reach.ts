import type { PartOfSpeech, Token } from "../model/sentence.js";
import { relativePronouns } from "../syntax/lexicon.en.js";
import { factives, strongFactives } from "./signatures.en.js";
import {
  clauseWords,
  contentNouns,
  contextTerminators,
  knownOpeners,
  takesParticiple,
  temporalSubordinators,
  type Effect,
  type Reach,
} from "./triggers.en.js";

/** A half-open range of token indexes. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const nowhere: TokenRange = { from: 0, to: 0 };

/** A clause longer than this many words is cut, so that a missed boundary does little harm. */
const longestClause = 24;

/** Which tokens a trigger that stands at `first` up to `end` reaches. */
export function reachOf(reach: Reach, tokens: readonly Token[], first: number, end: number): TokenRange {
  switch (reach) {
    case "group":
      return groupReach(tokens, first, end);
    case "quantifier":
      return quantifierReach(tokens, first, end);
    case "noun":
      return { from: end, to: nounsEnd(tokens, end) };
    case "word":
      return { from: end, to: end + 1 };
    case "phrase":
      return isDoneAlready(tokens, first, end) ? nowhere : { from: end, to: objectPhraseEnd(tokens, end) };
    case "object":
      return isDoneAlready(tokens, first, end) ? nowhere : { from: end, to: objectEnd(tokens, end, first) };
    case "clause":
      if (isDoneAlready(tokens, first, end)) return nowhere;
      return {
        from: end,
        to: Math.min(
          clauseEnd(tokens, end),
          openerEnd(tokens, first),
          subjectEnd(tokens, first, end),
          narrowingEnd(tokens, first, end),
        ),
      };
    case "before":
      return { from: subjectStart(tokens, first), to: first };
    case "content":
      return { from: contentStart(tokens, first), to: first };
  }
}

const bystanders: ReadonlySet<string> = new Set(["by", "during", "amid", "because", "over", "due"]);

/** "were cancelled **during** a strike", "was denied **by** the judge": what stands behind a passive is not what it denies. */
function isDoneAlready(tokens: readonly Token[], first: number, end: number): boolean {
  return tokens[first - 1]?.lemma === "be" && bystanders.has(tokens[end]?.lower ?? "");
}

/**
 * The verb after "not" or "will", over auxiliaries and adverbs. Where the verb stands before the subject ("Never **has** the
 * bridge **closed**", "nor **did** it **open**") the next one; where a subject follows ("neither **the army** nor"), its verb.
 */
function groupReach(tokens: readonly Token[], first: number, end: number): TokenRange {
  const opener = tokens[first];
  const next = tokens[end];
  if (opensWithAuxiliary(tokens, end) || opener?.pos === "AUX") {
    const inverted = opensWithAuxiliary(tokens, end) ? end + 1 : end;
    const verb = nextVerb(tokens, verbAfter(tokens, inverted) ?? inverted);
    return verb === null ? nowhere : { from: verb, to: verb + 1 };
  }
  const verb = verbAfter(tokens, end);
  if (verb !== null) return { from: verb, to: verb + 1 };
  if (opener?.pos === "CCONJ" && next !== undefined) return quantifierReach(tokens, first, end);
  // "is **not the mayor**": what the copula says.
  if (tokens[first - 1]?.lemma === "be") return { from: end, to: predicativeEnd(tokens, end) };
  if (tokens[first - 1] !== undefined) return nowhere;
  const auxiliary = tokens.findIndex(
    (token, at) => at > end && (token.pos === "PUNCT" || opensWithAuxiliary(tokens, at)),
  );
  const later = auxiliary < 0 || tokens[auxiliary]?.pos === "PUNCT" ? null : nextVerb(tokens, auxiliary + 1);
  return later === null ? nowhere : { from: later, to: later + 1 };
}

/** Past the noun phrase or adjective that a copula says of its subject, or where it is: "is not **in the office**". */
function predicativeEnd(tokens: readonly Token[], at: number): number {
  let index = tokens[at]?.pos === "ADP" ? at + 1 : at;
  while (tokens[index]?.pos === "DET" || tokens[index]?.pos === "ADV") index += 1;
  return nounEnd(tokens, index);
}

/** Whether an auxiliary at `at` stands before its subject: "**has** the bridge". */
function opensWithAuxiliary(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const isAuxiliary =
    token?.pos === "AUX" || token?.lemma === "do" || token?.lemma === "have" || token?.lemma === "be";
  return isAuxiliary && (next?.pos === "DET" || next?.pos === "PRON" || isNominal(next));
}

/** The first verb from `at` on, at most twelve words away. */
function nextVerb(tokens: readonly Token[], at: number): number | null {
  for (let index = at; index < Math.min(tokens.length, at + 12); index++) {
    const token = tokens[index];
    if (token === undefined || token.pos === "PUNCT") return null;
    if (token.pos === "VERB" || (token.pos === "ADJ" && token.lower.endsWith("ed"))) return index;
  }
  return null;
}

/** The verb of which "no one" is the object ("killed **no one**"), else the next one, of which it is the subject. */
function quantifierReach(tokens: readonly Token[], first: number, end: number): TokenRange {
  const before = tokens[first - 1];
  // "was **no accident**", "in **no case**": what a copula or a preposition takes has no verb of its own.
  if (before?.pos === "ADP" || before?.pos === "AUX" || before?.lemma === "be")
    return { from: end, to: nounEnd(tokens, end) };
  if (before?.pos === "VERB") return { from: first - 1, to: first };
  for (let at = end; at < Math.min(tokens.length, end + 12); at++) {
    const token = tokens[at];
    if (token === undefined || token.text === "," || contextTerminators.has(token.lower)) break;
    if (token.pos === "VERB" || token.pos === "AUX") {
      const verb = verbAfter(tokens, at);
      return verb === null ? nowhere : { from: verb, to: verb + 1 };
    }
  }
  return nowhere;
}

/** The first verb from `at` on, over auxiliaries and adverbs; a predicate adjective stands for one. */
function verbAfter(tokens: readonly Token[], at: number): number | null {
  for (let index = at; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) return null;
    if (token.pos === "VERB") return index;
    // "will **"**enrich" them"
    const isBetween = token.pos === "AUX" || token.pos === "ADV" || token.pos === "PART" || isQuote(token);
    if (!isBetween)
      return token.pos === "ADJ" && tokens[index - 1]?.pos === "AUX" ? index : afterModal(tokens, at, index);
  }
  return null;
}

/** After "will" or "did not" comes a verb, whatever the annotator took it for. */
function afterModal(tokens: readonly Token[], at: number, index: number): number | null {
  const token = tokens[index];
  const before = tokens[index - 1];
  const isBare =
    token?.pos === "NOUN" && token.lemma === token.lower && index === at && before?.pos === "AUX";
  return isBare ? index : null;
}

/** Past the noun that an adjective stands before: "planned | **peace talks** | in Geneva". */
function nounEnd(tokens: readonly Token[], at: number): number {
  let index = at;
  for (let token = tokens[index]; token !== undefined; token = tokens[++index]) {
    const fits = isNominal(token) || token.pos === "ADJ" || token.pos === "NUM" || token.text === "-";
    if (!fits && !(token.form === "gerund" && isNominal(tokens[index + 1]))) break;
  }
  return index;
}

const nominal: ReadonlySet<PartOfSpeech> = new Set(["DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM", "PART"]);

const longestPhrase = 6;

/** Past a noun phrase that starts at `at` and ends before `word`. */
export function nounPhraseEnd(tokens: readonly Token[], at: number, word: string | undefined): number {
  let index = at;
  for (
    let token = tokens[index];
    token !== undefined && index - at < longestPhrase;
    token = tokens[++index]
  ) {
    if (token.lower === word || !nominal.has(token.pos)) break;
  }
  return index;
}

/** Past the noun phrase that a verb takes, with its owner and what "of" adds: "blocked | **the bank's six-way merger** | with", "**a wave of raids**". */
function objectPhraseEnd(tokens: readonly Token[], at: number): number {
  let index = at;
  for (let end = -1; end !== index;) {
    end = index;
    while (openers.has(tokens[index]?.pos ?? "X")) index += 1;
    index = nounsEnd(tokens, index);
    if (tokens[index]?.lower === "of" && index > at) index += 1;
  }
  return index;
}

/** What may stand before a noun, or join its owner to it. */
const openers: ReadonlySet<PartOfSpeech> = new Set(["DET", "PRON", "PART", "NUM"]);

/** The same over a noun that "and" or "or" joins to it: "the proposed **sale or closure**". */
function nounsEnd(tokens: readonly Token[], at: number): number {
  const end = nounEnd(tokens, at);
  return tokens[end]?.pos === "CCONJ" && isNominal(tokens[end + 1]) ? nounEnd(tokens, end + 1) : end;
}

/**
 * Where the words end that stand before the main clause, for a trigger at `first` among them: "**Accusing** the left of it, the mayor
 * left", "Amid **fears** of a strike, shops closed", "**To** save money, the firm sold it".
 */
function openerEnd(tokens: readonly Token[], first: number): number {
  let start = first;
  for (; start > 0 && first - start < longestClause; start--) {
    const before = tokens[start - 1];
    if (before?.pos === "PUNCT" || before?.pos === "SCONJ") break;
  }
  const opener = tokens[start];
  const isPurpose = start === first && opener?.lower === "to" && (start === 0 || isQuote(tokens[start - 1]));
  const opens =
    isPurpose ||
    opener?.form === "gerund" ||
    (start === 0 && start < first && (opener?.pos === "ADP" || isEager(tokens[first - 1])));
  const before = tokens.slice(start, first + 1);
  const verb = before.findIndex(isFinite);
  // "Of the teams **that were allowed** to climb it, one did"
  const isRelative = verb > 1 && opener?.pos === "ADP" && relativePronouns.has(before[verb - 1]?.lower ?? "");
  if (!opens || (verb >= 0 && !isRelative)) return tokens.length;
  const comma = tokens.slice(first, first + longestClause).findIndex(({ text }) => text === ",");
  return comma < 0 ? tokens.length : first + comma;
}

/** "**Eager** to sell it, the firm paid", "**Forced** to sell it, …" */
function isEager(token: Token | undefined): boolean {
  return token?.pos === "ADJ" || token?.form === "participle";
}

export function isQuote(token: Token | undefined): boolean {
  return /^(?:["“]|``)$/.test(token?.text ?? "");
}

/**
 * Where the main verb stands, for a trigger within the subject: "the man who **tried to** rob it | was caught", "a **plan to** sell it |
 * failed". The end of the sentence where the main verb comes before, or the next verb has a clause of its own.
 */
function subjectEnd(tokens: readonly Token[], first: number, end: number): number {
  if (tokens[end - 1]?.lower !== "to" || hasVerbBefore(tokens, first, end)) return tokens.length;
  for (let at = end + 1; at < Math.min(tokens.length, end + longestClause); at++) {
    const token = tokens[at];
    if (token === undefined || opensOwn(token)) break;
    const isPast = token.pos === "VERB" && token.form === "participle";
    if (isFinite(token) || isPast) return at;
  }
  return tokens.length;
}

/**
 * Where the main verb stands, for an adverb among the words that narrow the subject: "a man **allegedly** selling it | was caught", "who
 * **allegedly** sold it | was caught". The end of the sentence for others.
 */
function narrowingEnd(tokens: readonly Token[], first: number, end: number): number {
  const [before, verb] = [tokens[first - 1], tokens[end]];
  if (tokens[first]?.pos !== "ADV" || verb?.pos !== "VERB") return tokens.length;
  const isReduced = isNominal(before) || before?.pos === "VERB";
  const isBare = verb.form === "gerund" || verb.form === "participle";
  if (!relativePronouns.has(before?.lower ?? "") && !(isReduced && isBare)) return tokens.length;
  for (let at = end + 1; at < Math.min(tokens.length, end + longestClause); at++) {
    const token = tokens[at];
    if (token === undefined || opensOwn(token)) break;
    if (isFinite(token)) return at;
  }
  return tokens.length;
}

/** Whether the clause of a trigger has its finite verb already, up to `end`; what a relative pronoun opens is none of it. */
function hasVerbBefore(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = end - 1; at >= Math.max(0, first - longestClause); at--) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (at < first && (token.pos === "PUNCT" || token.pos === "SCONJ" || token.pos === "CCONJ")) return false;
    if (!isFinite(token)) continue;
    const before = tokens[at - 1];
    const isRelative = relativePronouns.has(before?.lower ?? "") && isNominal(tokens[at - 2]);
    if (!isRelative) return true;
    return false;
  }
  return false;
}

/** Whether a word opens a clause, or is the subject of one: "hopes to learn **what** happened", "to see **he** wins". */
function opensOwn({ pos, lower }: Token): boolean {
  return pos === "SCONJ" || pos === "PUNCT" || pos === "CCONJ" || clauseWords.has(lower);
}

export function isNominal(token: Token | undefined): boolean {
  return token?.pos === "NOUN" || token?.pos === "PROPN";
}

/**
 * Whether the verb at `at` tells of something known behind the wording that ends at `end` by whom it was done: "plans to vote on the cuts
 * **proposed** by the mayor", not "wants the cuts proposed by the mayor", which are yet to be.
 */
export function narrowsKnown(tokens: readonly Token[], end: number, at: number): boolean {
  const [before, verb, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (verb?.form !== "participle" || next?.lower !== "by" || !isNominal(before)) return false;
  let first = at - 1;
  while (
    first > end &&
    !knownOpeners.has(tokens[first]?.lower ?? "") &&
    nominal.has(tokens[first]?.pos ?? "X")
  )
    first -= 1;
  return (
    first > end &&
    knownOpeners.has(tokens[first]?.lower ?? "") &&
    !takesParticiple.has(tokens[first - 1]?.lemma ?? "")
  );
}

/** Up to the next comma, finite verb or clause; a gerund after a comma goes on with the list. */
function objectEnd(tokens: readonly Token[], at: number, trigger: number): number {
  let index = at;
  const isGerund = tokens[trigger]?.form === "gerund";
  for (let token = tokens[index]; token !== undefined; token = tokens[++index]) {
    if (index - at > longestClause || isBoundary(tokens, index)) break;
    if (token.text === "," && !continuesWithGerund(tokens, index)) break;
    if (isFinite(token) && index > at) break;
    if (token.pos === "SCONJ" && index > at) break;
    // "**foiling** a theft and **jailing** two": the second is no less real than the first.
    if (isGerund && token.pos === "CCONJ" && continuesWithGerund(tokens, index)) break;
  }
  return index;
}

function continuesWithGerund(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma + 1; at < comma + 4; at++) {
    const token = tokens[at];
    if (token?.form === "gerund") return true;
    if (token?.pos !== "ADV" && token?.pos !== "CCONJ") return false;
  }
  return false;
}

/** Up to the end of the clause: a terminator, or a conjunction before a clause of its own. */
export function clauseEnd(tokens: readonly Token[], at: number): number {
  const isInfinitive = tokens[at - 1]?.lower === "to";
  let index = at;
  for (let token = tokens[index]; token !== undefined; token = tokens[++index]) {
    if (index - at > longestClause || isBoundary(tokens, index)) break;
    if (token.pos === "CCONJ" && index > at && opensClause(tokens, index, isInfinitive)) break;
    // "plans to merge, **underscoring** the trend": a comment on the plan.
    if (isInfinitive && token.text === "," && continuesWithGerund(tokens, index)) break;
    if (endsAside(tokens, at, index) || opensDescription(tokens, at, index)) break;
  }
  return index;
}

/** "agreed to buy Orbit**, a firm** selling pumps": whether a comma opens what a name before it is, with a verb of its own. */
function opensDescription(tokens: readonly Token[], from: number, at: number): boolean {
  const article = tokens[at + 1]?.lower;
  if (tokens[at]?.text !== "," || (article !== "a" && article !== "an")) return false;
  if (!isVerbal(tokens[from]) || !isNominal(tokens[at - 1])) return false;
  const after = tokens.slice(at + 2, at + 2 + longestMember);
  const end = after.findIndex(
    ({ pos, lower }) => pos === "PUNCT" || pos === "CCONJ" || pos === "ADP" || lower === "to",
  );
  const noun = end < 0 ? after : after.slice(0, end);
  return noun.some(
    (token) => token.form === "gerund" || token.form === "participle" || relativePronouns.has(token.lower),
  );
}

/**
 * Whether a mark leads out of the clause that stands before it: "who wants to leave**,** is selling", "wants to build a bridge **--**
 * a bold plan", "if it rains,**"** said the mayor. Not the first of a pair of dashes. The clause begins at `from`.
 */
function endsAside(tokens: readonly Token[], from: number, at: number): boolean {
  const { text = "" } = tokens[at] ?? {};
  if (isDash(tokens, at)) {
    // "may open a mill - **and** close a shop"
    if (tokens[at + 1]?.pos === "CCONJ") return false;
    const later = tokens.slice(at + 1, at + longestClause);
    return !later.some((token, index) => token.text === text && isDash(tokens, at + 1 + index));
  }
  if (/^(?:["”]|'')$/.test(text) && tokens[at - 1]?.pos === "PUNCT") return true;
  if (text === "(") return opensOwnSentence(tokens, at);
  if (text !== ",") return false;
  const next = tokens[at + 1]?.pos === "ADV" ? tokens[at + 2] : tokens[at + 1];
  // "if the deputy, Tom Hale, **claims** it": not before the clause has had its verb.
  // "who **denies** murder, is on trial": the trigger is the verb.
  const opener = tokens[from - 1];
  const isObject = !tokens.slice(from, at).some(({ lower, pos }) => lower === "that" || pos === "SCONJ");
  const start = isObject && opener !== undefined && isFinite(opener) ? from - 1 : from;
  const hadVerb = tokens.slice(start, at).some(({ pos }) => pos === "VERB" || pos === "AUX");
  return hadVerb && next !== undefined && isFinite(next);
}

/** A dash, or a hyphen that stands for one: "wants to sell it **-** a bold plan". */
function isDash(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/^(?:-+|[–—])$/.test(token.text)) return false;
  const isApart = tokens[at - 1]?.end !== token.start && tokens[at + 1]?.start !== token.end;
  return token.text !== "-" || isApart;
}

/** "denies it for the north **(**in fact, the mayor **saw** it)": whether brackets hold what could stand as a sentence. */
function opensOwnSentence(tokens: readonly Token[], bracket: number): boolean {
  const behind = tokens.slice(bracket + 1);
  const end = behind.findIndex(({ text }) => text === ")");
  const inside = end < 0 ? behind : behind.slice(0, end);
  const verb = inside.findIndex(isFinite);
  const opener = inside[0];
  if (opener === undefined || opener.pos === "SCONJ" || relativePronouns.has(opener.lower)) return false;
  return inside.slice(0, Math.max(0, verb)).some((token) => isNominal(token) || token.pos === "PRON");
}

/**
 * Whether a conjunction begins something else. "plans to open the bridge **and opened** the road": a finite verb goes on from
 * "plans". "denied that it attacked, **and the police said**", "denies that he stole it, **and was released**": after a comma comes a
 * new subject, or that of the verb above.
 */
function opensClause(tokens: readonly Token[], conjunction: number, isInfinitive: boolean): boolean {
  const afterComma = tokens[conjunction - 1]?.text === ",";
  for (let at = conjunction + 1; at < Math.min(tokens.length, conjunction + 8); at++) {
    const token = tokens[at];
    if (token === undefined || token.pos === "PUNCT" || token.pos === "SCONJ") return false;
    if (isFinite(token))
      return isInfinitive || (afterComma && (at > conjunction + 1 || !isInList(tokens, conjunction)));
    if (token.pos === "VERB" || token.pos === "AUX") return false;
  }
  return false;
}

/** A word that ends a clause. "will open **after repairs are** complete": time that is as open as the clause itself does not. */
function isBoundary(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.lower === "that" && token.pos !== "SCONJ") return tellsOfPast(tokens, at);
  // "will not fail, **as the pump comes** with a spare": tells why.
  if (token?.lower === "as" && token.pos === "SCONJ" && tokens[at - 1]?.text === ",") return true;
  if (token === undefined || !contextTerminators.has(token.lower)) return false;
  return !(temporalSubordinators.has(token.lower) && isPresentClause(tokens, at));
}

/** Whether "that" behind a noun opens a clause in the past: "wants to sell the boat **that** sank". */
function tellsOfPast(tokens: readonly Token[], at: number): boolean {
  if (!isNominal(tokens[at - 1])) return false;
  const verb = tokens
    .slice(at + 1, at + 9)
    .find(({ pos }) => pos === "VERB" || pos === "AUX" || pos === "PUNCT");
  return verb?.form === "past";
}

/**
 * Where the reach of a hit ends that makes `effects`: before the clause of a word that takes it for granted. "failed to disclose | **that** it
 * leaked", "may regret | **that** it leaked".
 */
export function factiveComplement(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  effects: ReadonlySet<Effect>,
): number {
  if (effects.size === 0) return to;
  const isDenial = effects.has("negated") && !open.some((effect) => effects.has(effect));
  const words = isDenial ? factives : strongFactives;
  for (let at = from; at < to - 1; at++) {
    const token = tokens[at];
    if (token === undefined || !(words.has(token.lemma) || words.has(token.lower))) continue;
    const that = tokens[at + 1]?.pos === "ADV" ? at + 2 : at + 1;
    if (tokens[that]?.lower === "that" && tokens[that].pos === "SCONJ") return that;
  }
  return to;
}

const open: readonly Effect[] = ["planned", "possible", "conditional", "question"];

/** The first verb with a tense behind the comma that closes off what opens a sentence; null without a comma. */
export function mainVerb(tokens: readonly Token[], at: number): number | null {
  const comma = tokens.findIndex(({ text }, index) => index >= at && text === ",");
  const verb = comma < 0 ? -1 : tokens.findIndex(({ pos }, index) => index > comma && pos === "VERB");
  return verb < 0 ? null : verb;
}

/** Whether the first verb after a subordinator is in the present tense. */
export function isPresentClause(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index < Math.min(tokens.length, at + 9); index++) {
    const token = tokens[index];
    if (token === undefined || token.pos === "PUNCT") return false;
    if (token.pos === "AUX") return ["is", "are", "has", "have", "does", "do"].includes(token.lower);
    if (token.pos === "VERB") return token.form === "present";
  }
  return false;
}

/** A verb with a tense of its own. */
export function isFinite({ pos, form, lower }: Token): boolean {
  if (pos === "AUX") return lower !== "be" && lower !== "been" && lower !== "being" && lower !== "having";
  return pos === "VERB" && (form === "past" || form === "present");
}

/** Where the subject of the verb at `at` begins: after the last comma, conjunction of clauses or finite verb. */
function subjectStart(tokens: readonly Token[], at: number): number {
  let index = at;
  // "is held **and is expected** to": the subject of the verb before, which is not what is expected.
  if (tokens[at - 1]?.pos === "CCONJ") return at;
  for (let token = tokens[index - 1]; token !== undefined; token = tokens[index - 1]) {
    if (token.pos === "PUNCT" && token.text !== "-") break;
    if (token.pos === "SCONJ" || contextTerminators.has(token.lower) || isFinite(token)) break;
    index -= 1;
  }
  return index;
}

/** Where the clause of the subject of the verb at `at` begins: "the claim **that** he lied is false". At `at` where it has none. */
function contentStart(tokens: readonly Token[], at: number): number {
  for (let index = at - 1; index > Math.max(0, at - longestClause); index--) {
    const token = tokens[index];
    if (token === undefined || token.pos === "PUNCT") return at;
    if (token.lower === "that" && contentNouns.has(tokens[index - 1]?.lemma ?? "")) return index + 1;
  }
  return at;
}

/** "denied that he stole, hid**, and sold** the ring": whether the comma before a conjunction is one of several between verbs. */
function isInList(tokens: readonly Token[], conjunction: number): boolean {
  for (let at = conjunction - 2; at >= Math.max(0, conjunction - longestMember); at--) {
    const token = tokens[at];
    if (token?.text === ",") return isVerbal(tokens[at + 1]);
    if (token?.pos === "SCONJ") return false;
  }
  return false;
}

/** How many words a member of a list of verbs may have. */
const longestMember = 8;

function isVerbal(token: Token | undefined): boolean {
  return token?.pos === "VERB" || token?.pos === "AUX";
}
