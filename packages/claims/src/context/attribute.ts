import type { Attribution } from "../model/assertion.js";
import {
  citedGrounds,
  clausalReports,
  reportingNouns,
  reportingVerbs,
  spokespeople,
} from "../predicates/lexicon.en.js";
import { namedSubjectOf } from "../syntax/apposition.js";
import { clauseTree } from "../syntax/clause-tree.js";
import { complementsOf, subjectOf } from "../syntax/clause.js";
import type { NounPhrase, Phrase, VerbGroup } from "../syntax/phrase.js";
import { neverSpeak, speechDenials, withholdingVerbs } from "./triggers.en.js";

/** One voice in a sentence, and where the words that give it stand. */
interface Voice extends Attribution {
  readonly at: number;
  /** "citing X" names who is behind the voice that cites. */
  readonly isSource: boolean;
}

/** The indexes of the phrases that may give a voice to others; few sentences have any. */
export function voicesIn(phrases: readonly Phrase[]): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < phrases.length; index += 1) {
    const phrase = phrases[index];
    if (phrase !== undefined && mayVoice(phrase)) found.push(index);
  }
  return found;
}

function mayVoice(phrase: Phrase): boolean {
  switch (phrase.type) {
    case "verb":
      return reportingVerbs.has(phrase.lemma) || isCiting(phrase);
    case "noun":
      return reportingNouns.has(phrase.head.lemma);
    case "value":
      return false;
    default:
      return phrase.token.lower === "according" || phrase.token.text === ":";
  }
}

/**
 * Who the sentence quotes as saying what its phrase `at` says; null is the author's own voice. Reads "X said (that) …",
 * "…, X said, …", "…, said X", "X was quoted as saying …", "according to X", "citing X", "reports that …" and the "…: police"
 * of headlines. Of voices within voices the nearest speaks, and one that only alleges makes the whole an allegation. `text`
 * is the clean text of the document; `among` is `voicesIn(phrases)`.
 */
export function attribute(
  phrases: readonly Phrase[],
  at: number,
  text: string,
  among: readonly number[] = voicesIn(phrases),
): Attribution | null {
  const voices: Voice[] = [];
  // "she has asked him to go, an aide **said**": what stands before is what was said, and reports nothing of who said it.
  const from = among.includes(at) && asideStart(phrases, at) !== null ? at : 0;
  for (const index of among) {
    const phrase = phrases[index];
    const voice =
      phrase === undefined || index === at || index < from ? null : voiceOf(phrases, phrase, index, at);
    if (phrase === undefined || voice === null) continue;
    const isSource = phrase.type === "verb" && isCiting(phrase);
    voices.push({ at: index, isSource, stance: voice.stance, speaker: nameOf(voice.speaker, text) });
  }
  const [first, ...others] = voices;
  if (first === undefined) return null;
  const near = (voice: Voice): number => (voice.isSource ? 0 : Math.abs(voice.at - at));
  const nearest = others.reduce((a, b) => (near(b) < near(a) ? b : a), first);
  const stance = voices.some((voice) => voice.stance === "alleged") ? "alleged" : "reported";
  return { speaker: nearest.speaker, stance };
}

const citing: ReadonlySet<string> = new Set(["cite", "quote"]);

function isCiting({ form, lemma }: VerbGroup): boolean {
  return form === "gerund" && citing.has(lemma);
}

interface Source {
  readonly speaker: NounPhrase | null;
  readonly stance: Attribution["stance"];
}

/** The voice that the phrase at `index` gives to what stands at `at`. */
function voiceOf(phrases: readonly Phrase[], phrase: Phrase, index: number, at: number): Source | null {
  switch (phrase.type) {
    case "verb":
      return verbVoice(phrases, phrase, index, at);
    case "noun":
      return nounVoice(phrases, phrase, index, at);
    case "value":
      return null;
    default: {
      if (phrase.token.lower === "according")
        return { speaker: nounAfter(phrases, index), stance: "reported" };
      return phrase.token.text === ":" ? headlineVoice(phrases, index, at) : null;
    }
  }
}

function nounAfter(phrases: readonly Phrase[], index: number): NounPhrase | null {
  const found = phrases.slice(index + 1, index + 5).find((next) => next.type === "noun");
  return found?.type === "noun" ? found : null;
}

function verbVoice(phrases: readonly Phrase[], verb: VerbGroup, index: number, at: number): Source | null {
  // ", citing the police": whatever came before.
  if (isCiting(verb)) {
    const source = nounAfter(phrases, index);
    if (source !== null && source.entity === null && citedGrounds.has(source.head.lemma)) return null;
    return index > at || phrases[index - 1] === undefined ? { speaker: source, stance: "reported" } : null;
  }
  const stance = reportingVerbs.get(verb.lemma);
  if (stance === undefined) return null;
  const aside = asideOf(phrases, index);
  if (aside !== null) return describesSpeaker(phrases, aside, index, at) ? null : { speaker: aside, stance };
  const next = phrases[index + 1];
  // "prices **continue to fall**", "**added to** its range": nobody says so.
  if (verb.lemma === "continue" && next?.type === "verb" && next.form === "infinitive") return null;
  if (verb.lemma === "add" && next?.type === "preposition" && next.token.lower === "to") return null;
  if (at < index || isWithheld(phrases, verb, index) || !isContent(phrases, verb, index, at)) return null;
  const by = complementsOf(phrases, index).find(({ preposition }) => preposition === "by")?.object;
  if (by !== undefined && verb.voice === "passive" && !opensContent(phrases, index)) return null;
  // "it is thought that", "the clerk **accused** of theft": by nobody in particular. "was quoted as saying" is by who was quoted.
  const isNobody = verb.voice === "passive" && verb.lemma !== "quote";
  const subject = isNobody ? null : namedSubjectOf(phrases, index);
  const speaker = verb.voice === "passive" && by?.type === "noun" ? by : subject;
  return { speaker, stance };
}

/** "did **not say** why he left", "**refused to say** that he left": what is not said is nobody's words. Who does not think so still speaks. */
function isWithheld(phrases: readonly Phrase[], verb: VerbGroup, index: number): boolean {
  if (reportingVerbs.get(verb.lemma) === "alleged") return false;
  if (verb.tokens.some(({ lower }) => speechDenials.has(lower.replace("’", "'")))) return true;
  const before = phrases[index - 1];
  return verb.form === "infinitive" && before?.type === "verb" && withholdingVerbs.has(before.lemma);
}

/** "was told by the mayor **to** leave", "**that** it fell"; in "was confirmed by Ann Lee, who left" nothing that is said follows. */
function opensContent(phrases: readonly Phrase[], index: number): boolean {
  for (const phrase of phrases.slice(index + 1)) {
    if (phrase.type === "quotation") return true;
    if (phrase.type === "verb") return phrase.form === "infinitive" || phrase.form === "gerund";
    if (phrase.type === "subordinator") return phrase.token.lower === "that";
    if (phrase.type === "relative") return false;
  }
  return false;
}

/**
 * The speaker of a reporting verb that stands beside what is said: "five died, **police said on Monday**", "…, **said the
 * mayor**, …". A comma or quotation mark stands before it, and after it only when and where it was said.
 */
function asideOf(phrases: readonly Phrase[], index: number): NounPhrase | null {
  const verb = phrases[index];
  if (verb?.type !== "verb" || verb.form === "infinitive") return null;
  // "…, the mayor **was quoted as saying**"
  const isQuoted = isQuotedAs(phrases, index);
  if (verb.voice === "passive" && !isQuoted) return null;
  const isGerund = verb.form === "gerund";
  let left = index - 1;
  while (isPlain(phrases[left])) left -= 1;
  if (phrases[left]?.type !== "comma" && phrases[left]?.type !== "quotation") return null;
  const before = phrases.slice(left + 1, index).find((phrase) => phrase.type === "noun");
  const last = isQuoted ? index + 2 : index;
  const after = phrases[last + 1];
  // "he said nothing": what follows the verb is what was said; "told reporters" names who heard it.
  if (before?.type === "noun" && after?.type === "noun" && verb.lemma !== "tell") return null;
  let right = last + 1;
  while (isPlain(phrases[right])) right += 1;
  const edge = phrases[right];
  if (edge !== undefined && edge.type !== "comma" && edge.type !== "quotation" && edge.type !== "mark")
    return null;
  if (before?.type === "noun") return before;
  // "they shouted, **saying things** of his wife": what a gerund takes is what was said.
  // "has **announced cuts**": who is named behind the verb only spoke where nothing stands before it.
  // "Hale, the mayor, **denied it**": what is said, and nobody who says it.
  const mayBehind = after?.type === "noun" && !neverSpeak.has(after.head.lower);
  return mayBehind && !isGerund && verb.tokens.length === 1 ? after : null;
}

/** "was **quoted as saying**" */
function isQuotedAs(phrases: readonly Phrase[], index: number): boolean {
  const [verb, as, saying] = phrases.slice(index, index + 3);
  const isPassive = verb?.type === "verb" && verb.voice === "passive" && verb.lemma === "quote";
  const opens = as?.type === "preposition" && as.token.lower === "as";
  return isPassive && opens && saying?.type === "verb" && saying.form === "gerund";
}

/** How many phrases the words may have that tell who spoke. */
const longestTitle = 24;

/** "said **Ann Lee, head of the port**": whether what stands at `at` belongs to the words that tell who said it. */
function describesSpeaker(
  phrases: readonly Phrase[],
  speaker: NounPhrase,
  index: number,
  at: number,
): boolean {
  if (at <= index) return phrases[at] === speaker;
  for (let next = index + 1; next < Math.min(phrases.length, index + longestTitle); next++) {
    const phrase = phrases[next];
    if (phrase?.type === "quotation") return at < next;
    // "said the broker **who is** familiar with it"
    if (phrase?.type === "verb" && phrases[next - 1]?.type === "relative") continue;
    // "said Ann Lee, **adding** that it rained": she did add it.
    if (phrase?.type === "verb") return at === next && phrase.form === "gerund";
    if (phrase?.type === "subordinator") return false;
  }
  return true;
}

function isPlain(phrase: Phrase | undefined): boolean {
  return (
    phrase?.type === "noun" ||
    phrase?.type === "value" ||
    phrase?.type === "preposition" ||
    phrase?.type === "other"
  );
}

/** Whether what stands at `at` is what the reporting verb before it, at `index`, reports. */
function isContent(phrases: readonly Phrase[], verb: VerbGroup, index: number, at: number): boolean {
  const { heads, roles } = clauseTree(phrases);
  // "were told to leave **and were escorted** out": goes on beside what was said.
  if (roles[at] === "conjunct" && heads[at] === index) return false;
  const between = phrases.slice(index + 1, at);
  // "said on Monday, after the raid killed five": a clause about when it was said is not what was said.
  if (between.some((phrase, next) => isSubordinator(phrase) && !isWithin(between, next))) return false;
  // "the clerk **accused** of theft was fired": what a participle reports ends with the next verb.
  const reported = [...between, phrases[at]];
  const isThat = between.some((phrase) => "token" in phrase && phrase.token.lower === "that");
  if (
    verb.form === "participle" &&
    !isThat &&
    reported.some((phrase) => phrase !== undefined && isFinite(phrase))
  )
    return false;
  // "**Accusing** the left of it, the mayor left": what a gerund before the main clause reports ends with the comma.
  const opener = phrases[index - 1];
  const opens = opener === undefined || opener.type === "subordinator" || opener.type === "preposition";
  if (verb.form === "gerund" && opens && between.some(({ type }) => type === "comma")) return false;
  // "the mayor, who said that five died, resigned": what a relative clause reports ends with it.
  const inRelative = phrases[index - 1]?.type === "relative" || phrases[index - 2]?.type === "relative";
  if (inRelative && between.some(({ type }) => type === "comma")) return false;
  return !clausalReports.has(verb.lemma) || hasClause(phrases, index, at);
}

/** Where the words begin that tell who said it beside what was said, by the index of their verb; null for other verbs. */
export function asideStart(phrases: readonly Phrase[], index: number): number | null {
  const verb = phrases[index];
  if (verb?.type !== "verb" || reportingVerbs.get(verb.lemma) === undefined) return null;
  const speaker = asideOf(phrases, index);
  // "Ann Lee, the mayor, **claimed the prize**" has its subject before, so that what follows speaks for nobody.
  if (speaker === null || subjectOf(phrases, index) !== speaker) return null;
  return Math.min(speaker.start, verb.start);
}

/**
 * Whether the subordinator at `at` stands within a report: "said **that if** the dam broke, …", "said police **waited until** they
 * left".
 */
function isWithin(between: readonly Phrase[], at: number): boolean {
  if (between[at - 1]?.type === "comma") return false;
  return between
    .slice(0, at)
    .some((phrase) => phrase.type === "verb" || ("token" in phrase && phrase.token.lower === "that"));
}

function isFinite(phrase: Phrase): boolean {
  return phrase.type === "verb" && phrase.form === "finite";
}

function isSubordinator(phrase: Phrase): boolean {
  return phrase.type === "subordinator" && phrase.token.lower !== "that";
}

/** Past an adverb between commas behind the verb at `index`: "added**, however,** that". */
function pastAside(phrases: readonly Phrase[], index: number): number {
  const [comma, word, close] = phrases.slice(index + 1, index + 4);
  const isAside = comma?.type === "comma" && close?.type === "comma" && word !== undefined;
  return isAside && "token" in word && word.token.pos === "ADV" ? index + 4 : index + 1;
}

/** Whether a clause or a quotation follows the verb at `index`, up to `at` or the verb that `at` belongs to. */
function hasClause(phrases: readonly Phrase[], index: number, at: number): boolean {
  for (let next = pastAside(phrases, index); next < phrases.length; next++) {
    const phrase = phrases[next];
    if (phrase?.type === "quotation") return true;
    if (phrase?.type === "verb") {
      // "claimed nine lives **and destroyed** a school": the next verb of the same subject.
      if (phrase.form === "participle" || phrases[next - 1]?.type === "coordinator") return false;
      // "**boasts** a camera that costs little": what stands behind is its object, not the subject of a clause.
      const object = phrases[index + 1];
      return object?.type !== "noun" || phrase.form !== "finite" || subjectOf(phrases, next) === object;
    }
    // "**posted** losses on Tuesday, ending a run": what stands before the comma is an object, and no clause.
    if (phrase?.type === "comma") return next > at && isSubjectAfter(phrases, phrases[index + 1], next);
    if (phrase?.type === "relative") return next > at;
    // "put in a bid **though** it rained": the next clause is no report.
    if (phrase !== undefined && next > index + 1 && isSubordinator(phrase)) return false;
  }
  return false;
}

/** Whether a finite verb behind the comma at `comma` has a phrase before it as its subject: "claimed **the mayor**, 44, **left**". */
function isSubjectAfter(phrases: readonly Phrase[], phrase: Phrase | undefined, comma: number): boolean {
  return phrases.some(
    (later, index) => index > comma && isFinite(later) && subjectOf(phrases, index) === phrase,
  );
}

/** "**reports** that five people died", "the rebels' **claim** that". */
function nounVoice(phrases: readonly Phrase[], noun: NounPhrase, index: number, at: number): Source | null {
  const stance = reportingNouns.get(noun.head.lemma);
  if (stance === undefined || at < index) return null;
  const by = complementsOf(phrases, index).find(
    ({ preposition }) => preposition === "by" || preposition === "from",
  );
  const that = by === undefined ? index + 1 : by.at + 2;
  const joint = phrases[that];
  const opens = joint !== undefined && "token" in joint && joint.token.lower === "that";
  if (!opens || at < that || phrases.slice(that + 1, at).some(({ type }) => type === "comma")) return null;
  return { speaker: by?.object.type === "noun" ? by.object : noun.possessor, stance };
}

/** "**Police**: five dead in blast", "Five dead in blast: **police**". */
function headlineVoice(phrases: readonly Phrase[], colon: number, at: number): Source | null {
  const [alone] = at > colon ? phrases.slice(0, colon) : phrases.slice(colon + 1);
  const count =
    (at > colon ? colon : phrases.length - colon - 1) -
    (phrases.at(-1)?.type === "mark" && at < colon ? 1 : 0);
  if (alone?.type !== "noun" || count !== 1) return null;
  return spokespeople.has(alone.head.lemma) ? { speaker: alone, stance: "reported" } : null;
}

/** How a speaker is called: by name where a pronoun stands for one. */
function nameOf(phrase: NounPhrase | null, text: string): string {
  if (phrase === null) return "";
  const name = phrase.head.pos === "PRON" ? phrase.entity?.entity.name : undefined;
  return name ?? text.slice(phrase.start, phrase.end);
}
