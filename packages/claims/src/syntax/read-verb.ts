import { irregularVerbs } from "../annotate/irregular-verbs.en.js";
import type { Token } from "../model/sentence.js";
import {
  amountParticles,
  beForms,
  haveForms,
  irregularParticiples,
  phrasalVerbs,
  relativePronouns,
  subordinators,
  verbalPrepositions,
} from "./lexicon.en.js";
import type { Marks } from "./marks.js";
import type { Phrase, VerbGroup } from "./phrase.js";
import {
  isVerb,
  isAuxiliary,
  isParticiple,
  isPastForm,
  isHyphen,
  isNominal,
  isPossessiveMark,
  followsModal,
  isWord,
} from "./word-tests.js";

/** Reads the verb group that starts at `at`, with its auxiliaries, adverbs between them, and the particle of a phrasal verb. */
export function readVerb(
  tokens: readonly Token[],
  at: number,
  marks: Marks,
  before: Phrase | undefined,
): VerbGroup | null {
  const first = tokens[at];
  if (first === undefined || !mayOpen(first) || verbalPrepositions.has(first.lower)) return null;
  const group: Token[] = [];
  let head: Token | null = null;
  let index = at;
  for (let token = tokens[index]; token !== undefined; token = tokens[++index]) {
    const next = tokens[index + 1];
    // "adapts **to changing** needs" is no infinitive.
    const isTo =
      token.lower === "to" &&
      next !== undefined &&
      next.form !== "gerund" &&
      (isVerb(next, marks) || next.pos === "AUX");
    const isAdverb =
      (token.pos === "ADV" || token.lemma === "not") &&
      !subordinators.has(token.lower) &&
      (group.length > 0 || next?.pos === "VERB" || next?.pos === "AUX") &&
      marks.value(token) === undefined;
    if (isTo && head !== null && haveForms.has(head.lower)) {
      // "will **have to close**" is one verb with its auxiliaries.
      group.push(token);
    } else if (isTo && (group.length === 0 || head !== null)) {
      // "to" opens a group of its own: "wants | to leave".
      if (group.length > 0) break;
      group.push(token);
    } else if (isAdverb && (head === null || isAuxiliary(head))) {
      group.push(token);
    } else if (isAuxiliary(token)) {
      // "what the firm **gets | are** orders": two verbs, though "gets" can be an auxiliary.
      const isSecond = head !== null && head.lemma === "get" && token.pos === "AUX";
      if (isSecond || (head !== null && head.pos === "VERB" && !isAuxiliary(head))) break;
      group.push(token);
      head = token;
    } else if (
      head !== null &&
      followsModal(group) &&
      // "must **do** more": the verb itself.
      (head.lower !== "do" || group[0] === head) &&
      isAuxiliary(head) &&
      isWord(token) &&
      !marks.isNamed(token)
    ) {
      // After "will" or "did" comes a verb, whatever the annotator took "open" for.
      group.push(token);
      head = token;
      break;
    } else if (
      head !== null &&
      beForms.has(head.lower) &&
      isTakenForOther(token) &&
      // "can get **unlimited** travel"
      !(head.lemma === "get" && token.pos === "ADJ" && next !== undefined && isNominal(next, marks))
    ) {
      // "was hurt", "were also shot": annotators often take the participle for an adjective or a noun.
      head = withLemma(token, irregularVerbs.get(token.lower) ?? token.lemma);
      group.push(head);
      break;
    } else if (isVerb(token, marks) && !isPremodifier(tokens, index, marks, group.length > 0, before)) {
      if (head !== null && !isAuxiliary(head)) break;
      group.push(token);
      head = token;
      index += 1;
      break;
    } else break;
  }
  if (head === null) return null;
  const last = group.lastIndexOf(head);
  const core = last === group.length - 1 ? group : group.slice(0, last + 1);
  const particle = tokens[at + core.length];
  const isParticle =
    particle !== undefined &&
    (phrasalVerbs.get(head.lemma)?.includes(particle.lower) === true
      ? !opensBound(tokens, at + core.length, marks) && !tellsChange(tokens, at + core.length, marks)
      : amountParticles.get(head.lemma)?.includes(particle.lower) === true &&
        opensAmount(tokens, at + core.length, marks));
  const phrasal = isParticle ? particle : null;
  const all = phrasal === null ? core : [...core, phrasal];
  const start = all[0]?.start ?? head.start;
  const end = all.at(-1)?.end ?? head.end;
  const { voice, form, tense } = inflection(core, head, before);
  return {
    type: "verb",
    start,
    end,
    tokens: all,
    head,
    lemma: phrasal === null ? head.lemma : `${head.lemma} ${phrasal.lower}`,
    voice,
    form,
    tense,
  };
}

/** "will give **up to 150** million": a bound, and no particle. */
function opensBound(tokens: readonly Token[], at: number, marks: Marks): boolean {
  const number = tokens[at + 2];
  return (
    tokens[at + 1]?.lower === "to" && number !== undefined && marks.value(number)?.value.kind === "quantity"
  );
}

/** "brought **in over $40 million**", "let **out two dogs**": whether a sum or things counted follow, past a hedge. */
function opensAmount(tokens: readonly Token[], at: number, marks: Marks): boolean {
  for (let next = at + 1; next <= at + longestHedge; next++) {
    const token = tokens[next];
    if (token === undefined || token.pos === "NOUN" || token.pos === "DET") return false;
    const value = marks.value(token)?.value;
    if (value?.kind === "quantity")
      return value.dimension === "money" || (value.dimension === "count" && value.measure !== null);
    if (value !== undefined) return false;
  }
  return false;
}

/** How many words stand at most from a particle to its amount: "in **more than** 40". */
const longestHedge = 4;

/** "closed **down 40 points**", "ended **up 3%**": how far, and no particle. */
function tellsChange(tokens: readonly Token[], at: number, marks: Marks): boolean {
  const number = tokens[at + 1];
  const value = number === undefined ? undefined : marks.value(number)?.value;
  if (value?.kind !== "quantity") return false;
  return value.dimension === "percent" || value.measure === "point" || value.measure === "cent";
}

/** Field by field, so that all tokens have one shape. */
function withLemma({ start, end, text, lower, pos, form }: Token, lemma: string): Token {
  return { start, end, text, lower, lemma, pos, form };
}

/** Whether a word right behind a form of "be" that is tagged as an adjective or a noun is a participle. */
function isTakenForOther(token: Token): boolean {
  return token.pos === "NOUN"
    ? irregularParticiples.has(token.lower)
    : token.pos === "ADJ" && isParticiple(token);
}

/** Whether a verb group can begin with a word at all: most words of a text are told apart so. */
function mayOpen(token: Token): boolean {
  const { pos, lower, lemma } = token;
  return pos === "VERB" || pos === "ADV" || lower === "to" || lemma === "not" || isAuxiliary(token);
}

const futureWords: ReadonlySet<string> = new Set(["will", "'ll", "’ll", "shall"]);
const pastWords: ReadonlySet<string> = new Set(["was", "were", "had", "did", "got"]);

/** Voice, form and tense, from the auxiliaries and the ending of the verb. */
export function inflection(
  tokens: readonly Token[],
  head: Token,
  before: Phrase | undefined,
): Pick<VerbGroup, "voice" | "form" | "tense"> {
  const participle = isParticiple(head);
  let [hasBe, hasHave, future, hasPast] = [false, false, false, false];
  for (let index = 0; index < tokens.length - 1; index++) {
    const lower = tokens[index]?.lower ?? "";
    hasBe ||= beForms.has(lower);
    hasHave ||= haveForms.has(lower);
    future ||= futureWords.has(lower);
    hasPast ||= pastWords.has(lower);
  }
  const passive = hasBe && participle;
  const isIng =
    head.form === undefined
      ? head.lower.endsWith("ing") && head.lemma !== head.lower
      : head.form === "gerund";
  const first = tokens[0]?.lower ?? "";
  const voice = passive ? "passive" : "active";
  if (first === "to") return { voice, form: "infinitive", tense: "future" };
  if (first === "being") return { voice, form: "gerund", tense: "present" };
  if (!hasBe && !hasHave && isIng) return { voice, form: "gerund", tense: "present" };
  if (tokens.length <= 1 && participle && before?.type !== "relative" && !isPastForm(head)) {
    return { voice: "passive", form: "participle", tense: "past" };
  }
  const past =
    hasPast ||
    (hasHave && participle) ||
    isPastForm(head) ||
    head.form === "past" ||
    head.lower.endsWith("ed");
  return { voice, form: "finite", tense: future ? "future" : past ? "past" : "present" };
}

/** Field by field, and not by a spread: the phrases of a sentence are read most, and fastest while each type has one shape. */
export function reread(
  { type, start, end, tokens, head, lemma }: VerbGroup,
  { voice, form, tense }: Pick<VerbGroup, "voice" | "form" | "tense">,
): VerbGroup {
  return { type, start, end, tokens, head, lemma, voice, form, tense };
}

/** A participle before a noun: "an **armed** group", "the **newly appointed** head", "his **killing**". */
export function isPremodifier(
  tokens: readonly Token[],
  index: number,
  marks: Marks,
  inGroup: boolean,
  before: Phrase | null | undefined,
): boolean {
  if (inGroup) return false;
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || isPastForm(token)) return false;
  // "a badly **used** road"
  const isGraded =
    tokens[index - 1]?.pos === "ADV" &&
    tokens[index - 2]?.pos === "DET" &&
    isParticiple(token) &&
    next !== undefined &&
    isNominal(next, marks);
  const previous = tokens[isGraded ? index - 2 : index - 1];
  const afterDeterminer =
    previous !== undefined &&
    (previous.pos === "DET" ||
      previous.pos === "ADJ" ||
      isPossessiveMark(previous) ||
      previous.lower === "his" ||
      previous.lower === "its" ||
      previous.lower === "their");
  // "the injured", "his killing"; but "several trapped when": a number or adjective alone makes no noun of a participle.
  const followed =
    next !== undefined &&
    (isNominal(next, marks) || next.pos === "ADJ" || next.pos === "VERB" || isHyphen(next));
  const makesNoun = previous?.pos !== "ADJ" || followed || token.lower.endsWith("ing");
  if (afterDeterminer && makesNoun && before?.type !== "relative" && !relativePronouns.has(previous.lower))
    return true;
  if (token.form === "gerund" && (isNamedByDate(tokens, index, marks) || isCountedKind(tokens, index, marks)))
    return true;
  const isForm = isParticiple(token) || token.lower.endsWith("ing");
  const opensPhrase = before === undefined || before?.type === "preposition";
  return (
    isForm && opensPhrase && next !== undefined && isNominal(next, marks) && !token.lower.endsWith("ing")
  );
}

/** "an **April 2007** shooting": a gerund behind a date that an article holds. */
function isNamedByDate(tokens: readonly Token[], index: number, marks: Marks): boolean {
  const before = tokens[index - 1];
  const mention = before === undefined ? undefined : marks.value(before);
  if (mention?.value.kind !== "date") return false;
  let first = index - 1;
  while ((tokens[first - 1]?.start ?? -1) >= mention.start) first -= 1;
  return tokens[first - 1]?.pos === "DET";
}

/** "two **managing** partners": a gerund between a number and the plural that it counts. */
function isCountedKind(tokens: readonly Token[], index: number, marks: Marks): boolean {
  const next = tokens[index + 1];
  const isPlural = next !== undefined && isNominal(next, marks) && next.lower !== next.lemma;
  return tokens[index - 1]?.pos === "NUM" && isPlural && !marks.isNamed(next);
}
