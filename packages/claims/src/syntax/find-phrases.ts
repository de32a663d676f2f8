import type { EntityMention } from "../entities/entity.js";
import type { ValueMention } from "../kinds/index.js";
import type { Sentence, Token } from "../model/sentence.js";
import { contains, overlaps } from "../model/span.js";
import {
  beForms,
  doForms,
  haveForms,
  irregularParticiples,
  irregularPasts,
  modals,
  numberHedges,
  phrasalVerbs,
  prepositions,
  relativePronouns,
  subordinators,
} from "./lexicon.en.js";
import type { Joint, NounPhrase, Phrase, ValuePhrase, VerbGroup } from "./phrase.js";

/** The names and values of one sentence. */
export interface SentenceMentions {
  readonly entities: readonly EntityMention[];
  readonly values: readonly ValueMention[];
}

/**
 * Cuts a sentence into noun phrases, verb groups, free-standing dates and durations, and the joints between them: a
 * shallow parse after Abney (1991). Covers every token, in order.
 */
export function findPhrases(sentence: Sentence, mentions: SentenceMentions): readonly Phrase[] {
  const { tokens } = sentence;
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < tokens.length) {
    const phrase =
      readValue(tokens, at, mentions) ??
      readVerb(tokens, at, mentions, phrases.at(-1)) ??
      readNoun(tokens, at, mentions, phrases.at(-1)) ??
      readJoint(tokens, at);
    if (phrase === null) break;
    phrases.push(phrase);
    const { end } = phrase;
    at += 1;
    for (let token = tokens[at]; token !== undefined && token.start < end; token = tokens[at]) at += 1;
  }
  return phrases.map((phrase, index) =>
    phrase.type === "verb" ? settleParticiple(phrase, index, phrases) : phrase,
  );
}

/**
 * A bare "-ed" form is a past tense or a participle: "rebels **toppled** the president", "the man **killed** in the raid
 * was". It is a participle before "by", where the clause has another finite verb, and where it repeats a passive: "ten
 * were killed and fifty **injured**".
 */
function settleParticiple(verb: VerbGroup, at: number, phrases: readonly Phrase[]): VerbGroup {
  if (verb.form !== "participle") return verb;
  const finite = { ...verb, form: "finite", voice: "active" } as const;
  const next = phrases[at + 1];
  const before = phrases[at - 1];
  if (next?.type === "noun") return finite;
  if (phrases[at - 2]?.type === "coordinator" || before?.type === "coordinator") {
    const earlier = phrases.slice(0, at).findLast((phrase) => phrase.type === "verb");
    if (earlier?.type === "verb" && earlier.voice === "passive") return verb;
  }
  if (verb.head.form === "past") return finite;
  if (verb.head.form === "participle" && before !== undefined) return verb;
  if (next?.type === "preposition" && next.token.lower === "by") return verb;
  if (before?.type === "comma" || before?.type === "preposition" || before === undefined) return verb;
  for (const phrase of phrases.slice(at + 1)) {
    if (phrase.type === "verb" && phrase.form === "finite") return verb;
    if (
      phrase.type !== "noun" &&
      phrase.type !== "preposition" &&
      phrase.type !== "value" &&
      phrase.type !== "other"
    )
      break;
  }
  return finite;
}

/** A date or duration that no noun follows: "in December 2024 by …", not "the December 2024 offensive". */
function readValue(
  tokens: readonly Token[],
  at: number,
  { values, entities }: SentenceMentions,
): ValuePhrase | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const mention = values.find(
    ({ start, end, value }) => value.kind !== "quantity" && start <= first.start && first.start < end,
  );
  if (mention === undefined) return null;
  const next = tokens.find((token) => token.start >= mention.end);
  if (next !== undefined && isHyphen(next) && next.start === mention.end) return null;
  const modifies =
    next !== undefined &&
    (isNominal(next, entities) || next.pos === "ADJ") &&
    !isVerb(next, entities, values) &&
    (mention.value.kind === "duration"
      ? /-/.test(mention.text)
      : !/[\s,]\d{4}$|^\d{1,2}\b/.test(mention.text)) &&
    !values.some((other) => other !== mention && overlaps(other, next));
  if (modifies) return null;
  return { type: "value", start: first.start, end: mention.end, mention };
}

function readVerb(
  tokens: readonly Token[],
  at: number,
  { entities, values }: SentenceMentions,
  before: Phrase | undefined,
): VerbGroup | null {
  const group: Token[] = [];
  let head: Token | null = null;
  let index = at;
  for (let token = tokens[index]; token !== undefined; token = tokens[++index]) {
    const next = tokens[index + 1];
    const isTo =
      token.lower === "to" && next !== undefined && (isVerb(next, entities, values) || next.pos === "AUX");
    const isAdverb =
      (token.pos === "ADV" || token.lemma === "not") &&
      !subordinators.has(token.lower) &&
      (group.length > 0 || next?.pos === "VERB" || next?.pos === "AUX") &&
      !values.some((mention) => overlaps(mention, token));
    if (isTo && (group.length === 0 || head !== null)) {
      // "to" opens a group of its own: "wants | to leave".
      if (group.length > 0) break;
      group.push(token);
    } else if (isAdverb && head === null) {
      group.push(token);
    } else if (isAuxiliary(token)) {
      if (head !== null && head.pos === "VERB" && !isAuxiliary(head)) break;
      group.push(token);
      head = token;
    } else if (
      followsModal(group) &&
      head !== null &&
      isAuxiliary(head) &&
      isWord(token) &&
      !inEntity(token, entities)
    ) {
      // After "will" or "did" comes a verb, whatever the annotator took "open" for.
      group.push(token);
      head = token;
      break;
    } else if (head !== null && beForms.has(head.lower) && token.pos === "ADJ" && isParticiple(token)) {
      // "was hurt", "were injured": annotators often take the participle for an adjective.
      group.push(token);
      head = token;
      break;
    } else if (
      isVerb(token, entities, values) &&
      !isPremodifier(tokens, index, entities, group.length > 0, before)
    ) {
      if (head !== null && !isAuxiliary(head)) break;
      group.push(token);
      head = token;
      index += 1;
      break;
    } else break;
  }
  if (head === null) return null;
  const last = group.findLastIndex((token) => token === head);
  const core = group.slice(0, last + 1);
  const particle = tokens.find((token) => token.start >= (core.at(-1)?.end ?? 0));
  const phrasal =
    particle !== undefined && (phrasalVerbs[head.lemma] ?? []).includes(particle.lower) ? particle : null;
  const all = phrasal === null ? core : [...core, phrasal];
  const start = all[0]?.start ?? head.start;
  const end = all.at(-1)?.end ?? head.end;
  return {
    type: "verb",
    start,
    end,
    tokens: all,
    head,
    lemma: phrasal === null ? head.lemma : `${head.lemma} ${phrasal.lower}`,
    ...inflection(core, head, before),
  };
}

/** Voice, form and tense, from the auxiliaries and the ending of the verb. */
function inflection(
  tokens: readonly Token[],
  head: Token,
  before: Phrase | undefined,
): Pick<VerbGroup, "voice" | "form" | "tense"> {
  const words = tokens.slice(0, -1).map(({ lower }) => lower);
  const participle = isParticiple(head);
  const hasBe = words.some((word) => beForms.has(word));
  const hasHave = words.some((word) => haveForms.has(word));
  const passive = hasBe && participle;
  const isIng =
    head.form === undefined
      ? head.lower.endsWith("ing") && head.lemma !== head.lower
      : head.form === "gerund";
  const first = tokens[0]?.lower ?? "";
  const future =
    words.includes("will") || words.includes("'ll") || words.includes("’ll") || words.includes("shall");
  const voice = passive ? "passive" : "active";
  if (first === "to") return { voice, form: "infinitive", tense: "future" };
  if (first === "being") return { voice, form: "gerund", tense: "present" };
  if (!hasBe && !hasHave && isIng) return { voice, form: "gerund", tense: "present" };
  if (words.length === 0 && participle && before?.type !== "relative" && !isPastForm(head)) {
    return { voice: "passive", form: "participle", tense: "past" };
  }
  const past =
    words.some(
      (word) => word === "was" || word === "were" || word === "had" || word === "did" || word === "got",
    ) ||
    (hasHave && participle) ||
    isPastForm(head) ||
    head.form === "past" ||
    head.lower.endsWith("ed");
  return { voice, form: "finite", tense: future ? "future" : past ? "past" : "present" };
}

export function isParticiple({ lower, form }: Token): boolean {
  if (form === "participle" || form === "past") return !irregularPasts.has(lower);
  return (
    irregularParticiples.has(lower) || (/(ed|en|wn|orn|ung|unk)$/.test(lower) && !irregularPasts.has(lower))
  );
}

/** Forms that are a past tense and cannot be a participle. */
function isPastForm({ lower }: Token): boolean {
  return irregularPasts.has(lower);
}

function followsModal(group: readonly Token[]): boolean {
  const last = group.findLast((token) => token.pos !== "ADV" && token.lemma !== "not");
  return last !== undefined && (modals.has(last.lower) || doForms.has(last.lower));
}

function isWord({ pos, text }: Token): boolean {
  return (pos === "ADJ" || pos === "NOUN" || pos === "VERB") && /^\p{Ll}+$/u.test(text);
}

function isAuxiliary(token: Token): boolean {
  return (
    token.pos === "AUX" ||
    modals.has(token.lower) ||
    (token.pos !== "PART" && beForms.has(token.lower)) ||
    ((haveForms.has(token.lower) || doForms.has(token.lower)) && token.pos !== "NOUN")
  );
}

function isVerb(token: Token, entities: readonly EntityMention[], values: readonly ValueMention[]): boolean {
  return (
    token.pos === "VERB" &&
    /^\p{L}/u.test(token.text) &&
    !inEntity(token, entities) &&
    !values.some((mention) => overlaps(mention, token))
  );
}

/** A participle before a noun: "an **armed** group", "the **newly appointed** head", "his **killing**". */
function isPremodifier(
  tokens: readonly Token[],
  index: number,
  entities: readonly EntityMention[],
  inGroup: boolean,
  before: Phrase | null | undefined,
): boolean {
  if (inGroup) return false;
  const token = tokens[index];
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  if (token === undefined) return false;
  const afterDeterminer =
    previous !== undefined &&
    (previous.pos === "DET" ||
      previous.pos === "ADJ" ||
      isPossessiveMark(previous) ||
      previous.lower === "his" ||
      previous.lower === "its" ||
      previous.lower === "their");
  if (afterDeterminer && before?.type !== "relative" && !relativePronouns.has(previous.lower)) return true;
  const isForm = isParticiple(token) || token.lower.endsWith("ing");
  const opensPhrase = before === undefined || before?.type === "preposition";
  return (
    isForm && opensPhrase && next !== undefined && isNominal(next, entities) && !token.lower.endsWith("ing")
  );
}

function readNoun(
  tokens: readonly Token[],
  at: number,
  { entities, values }: SentenceMentions,
  before: Phrase | undefined,
): NounPhrase | null {
  const group: Token[] = [...readHedge(tokens, at, values)];
  for (let index = at + group.length; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const next = tokens[index + 1];
    const previous = group.at(-1);
    if (inEntity(token, entities)) {
      group.push(token);
      continue;
    }
    const value = values.find((mention) => overlaps(mention, token));
    if (value !== undefined) {
      // A free-standing date closes the phrase: "a meeting | Monday".
      if (previous !== undefined && readValue(tokens, index, { entities, values }) !== null) break;
      // A number opens a phrase of its own: "in the warehouse | 41 men".
      const opens = value.value.kind === "quantity" && value.start === token.start && previous !== undefined;
      if (opens && isNominal(previous, entities)) break;
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
      !(next !== undefined && isNominal(next, entities) && group.length === 0 && token.pos === "DET")
    )
      break;
    const isNoOne = token.lower === "one" && previous?.lower === "no";
    if (token.pos === "PRON" && group.length > 0 && !isPossessivePronoun(token) && !isNoOne) break;
    if (token.pos === "DET" && group.length > 0 && previous !== undefined && isNominal(previous, entities))
      break;
    if (previous?.pos === "PRON" && !isPossessivePronoun(previous)) break;
    // "left the coast | empty": an adjective after its noun is no part of the phrase.
    const opensPair =
      next !== undefined &&
      (isNominal(next, entities) || next.pos === "ADJ" || isHyphen(next) || next.pos === "CCONJ");
    if (token.pos === "ADJ" && previous?.pos === "NOUN" && !opensPair) break;
    const fits =
      isNominal(token, entities) ||
      ["DET", "ADJ", "NUM", "PRON", "SYM"].includes(token.pos) ||
      (token.pos === "ADV" && next?.pos === "ADJ") ||
      (token.pos === "VERB" &&
        isPremodifier(tokens, index, entities, false, group.length === 0 ? before : null));
    if (!fits) break;
    group.push(token);
  }
  return group.length === 0 ? null : nounPhrase(group, entities, values);
}

/** The words of a hedge before a number: "**at least** seven people". */
function readHedge(tokens: readonly Token[], at: number, values: readonly ValueMention[]): readonly Token[] {
  for (const hedge of numberHedges) {
    const words = tokens.slice(at, at + hedge.length);
    const number = tokens[at + hedge.length];
    if (
      number !== undefined &&
      words.every((token, index) => token.lower === hedge[index]) &&
      (number.pos === "NUM" ||
        values.some((mention) => mention.value.kind === "quantity" && overlaps(mention, number)))
    ) {
      return words;
    }
  }
  return [];
}

function nounPhrase(
  group: readonly Token[],
  entities: readonly EntityMention[],
  values: readonly ValueMention[],
): NounPhrase | null {
  const head = group.findLast((token) => !isHyphen(token) && !isPossessiveMark(token));
  const first = group[0];
  if (head === undefined || first === undefined) return null;
  const span = { start: first.start, end: group.at(-1)?.end ?? head.end };
  const mark = group.findLastIndex((token, index) => isPossessiveMark(token) && index < group.length - 1);
  const possessor = mark > 0 ? nounPhrase(group.slice(0, mark), entities, values) : null;
  const inside = entities.filter((mention) => overlaps(span, mention));
  const entity = inside.find((mention) => mention.start <= head.start && head.end <= mention.end) ?? null;
  return {
    type: "noun",
    ...span,
    tokens: group,
    head,
    entity,
    possessor,
    named: inside.filter((mention) => mention !== entity && mention.end <= head.start),
    values: values.filter((mention) => contains(span, mention)),
  };
}

function readJoint(tokens: readonly Token[], at: number): Joint | null {
  const token = tokens[at];
  if (token === undefined) return null;
  return { type: jointType(token, tokens, at), start: token.start, end: token.end, token };
}

function jointType(token: Token, tokens: readonly Token[], at: number): Joint["type"] {
  const { lower } = token;
  if (lower === ",") return "comma";
  if (/^["“”„«»]$/.test(token.text)) return "quotation";
  if (token.pos === "CCONJ") return "coordinator";
  if (lower === "that" && (token.pos === "SCONJ" || !isRelativeThat(tokens, at))) return "subordinator";
  if (relativePronouns.has(lower)) return "relative";
  if (subordinators.has(lower) && !prepositions.has(lower)) return "subordinator";
  if (prepositions.has(lower))
    return subordinators.has(lower) && opensClause(tokens, at) ? "subordinator" : "preposition";
  return token.pos === "PUNCT" ? "mark" : "other";
}

/** "the group **that** controls", not "said **that** the group". */
function isRelativeThat(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  return previous !== undefined && (previous.pos === "NOUN" || previous.pos === "PROPN");
}

/** Whether a finite verb follows before the next mark: "after the war **ended**", not "after the war,". */
function opensClause(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index < Math.min(tokens.length, at + 12); index++) {
    const token = tokens[index];
    if (token === undefined || token.pos === "PUNCT" || prepositions.has(token.lower)) return false;
    if (token.pos === "AUX" || (token.pos === "VERB" && index > at + 1 && !token.lower.endsWith("ing"))) {
      return tokens[index - 1]?.pos !== "DET";
    }
  }
  return false;
}

function isNominal(token: Token, entities: readonly EntityMention[]): boolean {
  return token.pos === "NOUN" || token.pos === "PROPN" || inEntity(token, entities);
}

function inEntity(token: Token, entities: readonly EntityMention[]): boolean {
  return entities.some((mention) => mention.form === "name" && contains(mention, token));
}

function isHyphen({ text }: Token): boolean {
  return text === "-" || text === "‑";
}

function isPossessiveMark(token: Token): boolean {
  return (
    (token.lower === "'s" || token.lower === "’s" || token.text === "'" || token.text === "’") &&
    token.pos === "PART"
  );
}

function isPossessivePronoun({ lower }: Token): boolean {
  return ["his", "her", "its", "their", "our", "my", "your"].includes(lower);
}
