import type { DateValue, Span } from "@gainsay/claims";
import type { CanonicalEntity, Statement } from "../../align/statement.js";
import { propositionsOf, type Argument } from "../../propositions/proposition.js";
import { isContent, type Unit, type UnitSentence } from "../../sentences/unit.js";
import { sentenceKey } from "../../sentences/told-sentence.js";
import { sayingVerbs } from "../../restatements/words.en.js";
import { happeningNouns } from "../places/sites.en.js";
import { announcing, bounding, lightVerbs } from "./days.en.js";

/** When a sentence says that something happened or will: "was found **on Tuesday**", "**Thursday**'s theft". */
export interface ToldDay extends Parties {
  readonly sentence: UnitSentence;
  readonly unit: Unit;
  readonly value: DateValue;
  /** The words that tell what happened then: "**stormed** the shop on Monday and **stole**". The first is what the date belongs to. */
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

/** The days that a sentence tells, by what is stated of it. */
export function daysIn(sentence: UnitSentence, statements: readonly Statement[]): readonly ToldDay[] {
  return statements.flatMap(({ assertion, subject }): readonly ToldDay[] => {
    const { value, polarity, modality, evidence, trigger } = assertion;
    const unit = unitAt(sentence, evidence);
    const word = unitAt(sentence, trigger);
    if (value.kind !== "date" || unit?.value?.kind !== "date" || word === undefined) return [];
    if (!isOfOneTime(value, word) || isBounded(sentence, unit, word) || isListed(sentence, unit)) return [];
    if (polarity !== "affirmed" || !(modality === "asserted" || modality === "planned")) return [];
    if (isHearsay(assertion, word)) return [];
    const parties = partiesOf(sentence, word);
    const isHeld = lightVerbs.has(word.lemma);
    const deed = isHeld ? heldBy(sentence, word, parties) : compoundAt(sentence, word);
    if (deed === undefined) return [];
    const deeds = [deed, ...causesIn(parties), ...deedsBeside(sentence, word, unit)];
    const words = sentence.units.filter(
      (each) => isContent(each) && each !== word && !deeds.includes(each) && each.value?.kind !== "date",
    );
    // "the June 14 release" may be past or to come.
    const isPlan = deed.pos === "NOUN" ? null : modality === "planned";
    return [{ sentence, unit, value, deeds, isHeld, subject, ...parties, words, isPlan }];
  });
}

/** "said **on Monday**", "is rumoured to open in May"; but not "accused of **killing** two in May". */
function isHearsay({ attribution }: Statement["assertion"], { pos, lemma, lower }: Unit): boolean {
  if (pos === "VERB" && sayingVerbs.has(lemma) && !announcing.has(lemma)) return true;
  return attribution?.stance === "alleged" && !lower.endsWith("ing");
}

/** Those of a text that are told in a sentence, by where it begins. */
export function datedStatements(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const found = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { slot, value, evidence } = statement.assertion;
    if (slot !== "when" || value.kind !== "date") continue;
    const key = sentenceKey(evidence.document, evidence.sentenceStart);
    const known = found.get(key);
    if (known === undefined) found.set(key, [statement]);
    else known.push(statement);
  }
  return found;
}

/** A day of the week, of the month or a year, but not "today", "every Monday", "since 2011", "around 1960" or "0241 GMT Friday". */
function isOfOneTime(value: DateValue, { lemma }: Unit): boolean {
  const { type, precision, boundary, mod, known, zone } = value;
  const isVague = mod !== undefined && mod !== "START" && mod !== "END" && mod !== "MID";
  const isDay = known.some((part) => part === "weekday" || part === "month" || part === "year");
  // "**beginning** April 29"
  const isOpen = boundary !== undefined && !(boundary === "start" && /^(?:begin|start)$/u.test(lemma));
  return (
    isDay &&
    type !== "SET" &&
    precision !== "vague" &&
    zone === undefined &&
    !isOpen &&
    (!isVague || known.includes("weekday"))
  );
}

/** "restored **by** Saturday", but not "after the **Saturday shootings**" */
function isBounded({ units }: UnitSentence, unit: Unit, deed: Unit): boolean {
  const at = units.indexOf(unit);
  if (units[at + 1] === deed) return false;
  return units.slice(Math.max(0, at - 2), at).some(({ lower }) => bounding.has(lower));
}

/** "in **1971, 1975 and 1979**" */
function isListed({ units }: UnitSentence, unit: Unit): boolean {
  const at = units.indexOf(unit);
  const [before, behind] = [units.slice(0, at).toReversed(), units.slice(at + 1)].map((side) =>
    side.find(({ pos, text }) => pos !== "CCONJ" && !/^[,(]$/u.test(text)),
  );
  return [before, behind].some((beside) => beside?.value?.kind === "date");
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

/** "walked in on Monday **and shot** three", "on Monday, **killing** one": what a sentence that gives no other date goes on to tell. */
function deedsBeside({ units }: UnitSentence, verb: Unit, date: Unit): readonly Unit[] {
  if (verb.pos !== "VERB") return [];
  const behind = units.slice(Math.max(units.indexOf(verb), units.indexOf(date)) + 1);
  if (behind.some(({ value }) => value?.kind === "date")) return [];
  const end = behind.findIndex(({ pos, text }) => pos === "SCONJ" || /^[;:]$/u.test(text));
  return behind.slice(0, end < 0 ? behind.length : end).filter((unit, at, clause) => {
    if (unit.pos !== "VERB") return false;
    const before = clause[at - 1];
    return before?.pos === "CCONJ" || (before?.text === "," && unit.lower.endsWith("ing"));
  });
}

/** The unit at a place in the article. */
function unitAt({ units, plain, told }: UnitSentence, { start, end }: Span): Unit | undefined {
  return units.find((unit) => {
    const inSentence = plain.inOriginal(unit);
    const from = told.record.start;
    return from + inSentence.start < end && start < from + inSentence.end;
  });
}
