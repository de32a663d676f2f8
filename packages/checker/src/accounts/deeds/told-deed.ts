import type { Span } from "@gainsay/claims";
import type { CanonicalEntity, Statement } from "../../align/statement.js";
import { propositionsOf, type Argument } from "../../propositions/proposition.js";
import { isContent, type Unit, type UnitSentence } from "../../sentences/unit.js";
import { sentenceKey } from "../../sentences/told-sentence.js";
import { sayingVerbs } from "../../restatements/words.en.js";
import { happeningNouns } from "../places/sites.en.js";
import { announcing, lightVerbs } from "./deeds.en.js";

/** What a sentence says that was done, or happened: "**stormed** the shop", "the **theft**". */
export interface ToldDeed extends Parties {
  readonly sentence: UnitSentence;
  /** The words that tell it: "**stormed** the shop on Monday and **stole**". The first is the one that claims have. */
  readonly deeds: readonly Unit[];
  /** Whether a noun tells it, and the verb only that it took place: "the **trial** began". */
  readonly isHeld: boolean;
  /** Whom it is told of, by name. */
  readonly subject: CanonicalEntity | null;
  /** The other words of the sentence that say something. */
  readonly words: readonly Unit[];
  /** Whether it is still to come; null where the words do not tell. */
  readonly isPlan: boolean | null;
}

interface Parties {
  /** Who does it, and whom or what it is done to, as far as the parser knows. */
  readonly agents: readonly Argument[];
  readonly patients: readonly Argument[];
}

/** The deed that a claim gives the day or the place at `given`; null where the text does not have it for a fact. */
export function toldDeed(
  sentence: UnitSentence,
  { assertion, subject }: Statement,
  given: Unit,
): ToldDeed | null {
  const { polarity, modality, trigger } = assertion;
  const word = unitAt(sentence, trigger);
  if (word === undefined || isHearsay(assertion, word)) return null;
  if (polarity !== "affirmed" || !(modality === "asserted" || modality === "planned")) return null;
  const parties = partiesOf(sentence, word);
  const isHeld = lightVerbs.has(word.lemma);
  const deed = isHeld ? heldBy(sentence, word, parties) : compoundAt(sentence, word);
  if (deed === undefined) return null;
  const deeds = [deed, ...causesIn(parties), ...deedsBeside(sentence, word, given)];
  const words = sentence.units.filter(
    (each) =>
      isContent(each) &&
      each !== word &&
      each !== given &&
      !deeds.includes(each) &&
      each.value?.kind !== "date",
  );
  // "the June 14 release" may be past or to come.
  const isPlan = deed.pos === "NOUN" ? null : modality === "planned";
  return { sentence, deeds, isHeld, subject, ...parties, words, isPlan };
}

/** "said **on Monday**", "is rumoured to open in May"; but not "accused of **killing** two in May". */
function isHearsay({ attribution }: Statement["assertion"], { pos, lemma, lower }: Unit): boolean {
  if (pos === "VERB" && sayingVerbs.has(lemma) && !announcing.has(lemma)) return true;
  return attribution?.stance === "alleged" && !lower.endsWith("ing");
}

/** The statements of one slot that each sentence makes, by where it begins. */
export function statementsBySentence(
  statements: readonly Statement[],
  asked: "when" | "where",
): ReadonlyMap<string, readonly Statement[]> {
  const found = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { slot, evidence } = statement.assertion;
    if (slot !== asked) continue;
    const key = sentenceKey(evidence.document, evidence.sentenceStart);
    const known = found.get(key);
    if (known === undefined) found.set(key, [statement]);
    else known.push(statement);
  }
  return found;
}

/** Who does what a verb tells, and whom it is done to; what a noun tells is done to what stands behind "of", or owns it. */
function partiesOf(sentence: UnitSentence, deed: Unit): Parties {
  const told = propositionsOf(sentence).find(
    ({ verb, patients }) => verb === deed || patients.some(({ head }) => head === deed),
  );
  if (told !== undefined)
    return {
      agents: told.agents.filter(isParty),
      patients: told.patients.filter((each) => isParty(each) && each.head !== deed),
    };
  return { agents: [], patients: [...wholeOf(sentence, deed), ...ownerOf(sentence, deed)] };
}

/** "the murder of **two guards**" */
function wholeOf({ units }: UnitSentence, deed: Unit): readonly Argument[] {
  const at = units.indexOf(deed);
  if (units[at + 1]?.lower !== "of") return [];
  const behind = units.slice(at + 2);
  const end = behind.findIndex((unit) => !isContent(unit) && unit.pos !== "DET");
  return argumentOf(behind.slice(0, end < 0 ? behind.length : end));
}

/** "**the film**'s June release" */
function ownerOf({ units }: UnitSentence, deed: Unit): readonly Argument[] {
  const before = units.slice(0, units.indexOf(deed));
  const at = before.findLastIndex((unit) => !isContent(unit));
  const owner = before[at - 1];
  return /^['’]s$/u.test(before[at]?.lower ?? "") && owner !== undefined ? argumentOf([owner]) : [];
}

function argumentOf(units: readonly Unit[]): readonly Argument[] {
  const [first, head] = [units[0], units.at(-1)];
  return first === undefined || head === undefined
    ? []
    : [{ start: first.start, end: head.end, units, head }];
}

/** Not the day itself, which the parser may take for an object. */
function isParty({ head }: Argument): boolean {
  return head.value?.kind !== "date";
}

/** What took place, of a verb that only says that something did: "**registration** begins", "a **downtime** beginning on Monday". */
function heldBy({ units }: UnitSentence, verb: Unit, { agents, patients }: Parties): Unit | undefined {
  const before = units[units.indexOf(verb) - 1];
  const noun = [...patients, ...agents].find(({ head }) => head.pos === "NOUN")?.head;
  return noun ?? (before?.pos === "NOUN" ? before : undefined);
}

/** "woken by **a quake**", "**an explosion** tore through": what happened, told as what does something. */
function causesIn({ agents }: Parties): readonly Unit[] {
  return agents.flatMap(({ head }) => (happeningNouns.has(head.lemma) ? [head] : []));
}

/** "**break-in**", which the annotator takes for three words. */
function compoundAt({ units }: UnitSentence, last: Unit): Unit {
  const at = units.indexOf(last);
  const first = units[at - 2];
  const isJoined = units[at - 1]?.text === "-" && units[at - 1]?.end === last.start;
  return first === undefined || !isJoined ? last : { ...last, lemma: `${first.lower}-${last.lower}` };
}

/** "walked in on Monday **and shot** three", "on Monday, **killing** one": what a sentence that gives no other day, or place, goes on to tell. */
function deedsBeside({ units }: UnitSentence, verb: Unit, given: Unit): readonly Unit[] {
  if (verb.pos !== "VERB") return [];
  const behind = units.slice(Math.max(units.indexOf(verb), units.indexOf(given)) + 1);
  if (behind.some(({ value }) => value?.kind === given.value?.kind)) return [];
  const end = behind.findIndex(({ pos, text }) => pos === "SCONJ" || /^[;:]$/u.test(text));
  return behind.slice(0, end < 0 ? behind.length : end).filter((unit, at, clause) => {
    if (unit.pos !== "VERB") return false;
    const before = clause[at - 1];
    return before?.pos === "CCONJ" || (before?.text === "," && unit.lower.endsWith("ing"));
  });
}

/** The unit at a place in the article. */
export function unitAt({ units, plain, told }: UnitSentence, { start, end }: Span): Unit | undefined {
  return units.find((unit) => {
    const inSentence = plain.inOriginal(unit);
    const from = told.record.start;
    return from + inSentence.start < end && start < from + inSentence.end;
  });
}
