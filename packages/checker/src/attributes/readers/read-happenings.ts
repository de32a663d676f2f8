import { ofAnEdition } from "../../align/page-questions.en.js";
import { isFact } from "../../sentences/standing.js";
import { isContent, isNameWord, type Unit, type UnitSentence } from "../../sentences/unit.js";
import type { Attribute } from "../attribute.js";
import {
  headOf,
  modifiersIn,
  type Part,
  partsEndingAt,
  possessorIn,
  subjectOf,
} from "../phrases/noun-phrase.js";
import {
  becoming,
  beginning,
  datePrepositions,
  ending,
  endsOf,
  firstVerbs,
  happeningNouns,
  happeningVerbs,
  lastingThings,
  lastingVerbs,
  lightVerbs,
  ofOneDay,
  prizes,
  recording,
  seats,
  stretchJoints,
  takingPlace,
  takingUp,
  titles,
  toldByNames,
  winning,
  wordings,
} from "./happenings.en.js";
import { works } from "./works.en.js";

/** What came about, and whose it is. */
type Happening = Pick<Attribute, "id" | "owner" | "about">;

/** The days and years that a sentence gives of what comes about once. */
export function readHappenings(sentence: UnitSentence): readonly Attribute[] {
  const { units } = sentence;
  if (ofAnEdition.test(sentence.told.record.text)) return [];
  return units.flatMap((unit, at) => {
    if (!isDay(unit) || !isFact(sentence, unit)) return [];
    const preposition = units[at - 1];
    const isListed = preposition?.lower === "since" && units[at - 2]?.lemma === "list";
    const isSecond = stretchJoints.has(preposition?.lower ?? "") && units[at - 2]?.value?.kind === "date";
    const isDated = isListed || isSecond || datePrepositions.has(preposition?.lower ?? "");
    if (preposition?.pos === "ADP" && !isDated) return [];
    const phase = phaseOf(units, at);
    const found = happeningAt(units, at, preposition, phase !== "");
    return found === null
      ? []
      : [
          {
            sentence,
            ...found,
            id: endsOf.get(`${phase} of ${found.id}`) ?? idIn(phase, found.id),
            unit,
            asOf: null,
          },
        ];
  });
}

function idIn(phase: string, id: string): string {
  return phase === "" ? id : `${phase} of ${id}`;
}

function isDay({ value }: Unit): boolean {
  return (
    value?.kind === "date" && value.type === "DATE" && value.mod === undefined && value.implied.length === 0
  );
}

/** "**from** 1951 **to** 1956", "**between** 1951 **and** 1956": where a happening begins and ends. */
function phaseOf(units: readonly Unit[], at: number): "" | "start" | "end" {
  const before = units[at - 1]?.lower ?? "";
  if (before === "from" || before === "between") return units[at + 2]?.value?.kind === "date" ? "start" : "";
  const isSecond = units[at - 2]?.value?.kind === "date";
  return isSecond && stretchJoints.has(before) ? "end" : "";
}

function happeningAt(
  units: readonly Unit[],
  at: number,
  preposition: Unit | undefined,
  isEndOfStretch: boolean,
): Happening | null {
  const isOpening = at <= 1 || (at === 2 && preposition?.pos === "ADP" && units[0]?.pos === "ADP");
  if (isOpening) {
    const verb = units.findIndex((unit, index) => index > at && isMainVerb(unit));
    return verb < 0 ? null : toldBy(units, verb, units.length);
  }
  const verb = governingVerb(units, at, isEndOfStretch);
  if (isEndOfStretch) {
    const lasting = lastingAt(units, verb, at);
    if (lasting !== null) return lasting;
  }
  const noun = nounBefore(units, at);
  if (noun !== null) return noun;
  return verb < 0 ? null : toldBy(units, verb, at);
}

function isMainVerb({ pos, lemma }: Unit): boolean {
  return pos === "VERB" || lemma === "be";
}

/** The verb that a date stands with: the nearest before it in its clause, with no other date between. */
function governingVerb(units: readonly Unit[], at: number, orBe: boolean): number {
  const isSecond = stretchJoints.has(units[at - 1]?.lower ?? "") && units[at - 2]?.value?.kind === "date";
  for (let index = isSecond ? at - 3 : at - 1; index >= 0; index -= 1) {
    const unit = units[index];
    if (unit === undefined || unit.value?.kind === "date" || /^[,;:()]$/u.test(unit.text)) return -1;
    if (unit.pos === "CCONJ" || unit.pos === "SCONJ") return -1;
    // "dates from" is a verb, whatever it was tagged as.
    const isVerb = unit.pos === "VERB" || (unit.lower === "dates" && units[index + 1]?.lower === "from");
    if ((isVerb && unit.lemma !== "be") || (orBe && unit.lemma === "be")) return index;
  }
  return -1;
}

/** "**served as minister** from 1948 to 1954", "was **produced** from 1961 to 1974": what goes on between the two ends. */
function lastingAt(units: readonly Unit[], at: number, end: number): Happening | null {
  const verb = units[at];
  const id = lastingVerbs.get(verb?.lemma ?? "");
  if (id === undefined) return null;
  // "produced five models from 1961 to 1974": of those, and not of who did.
  if (id === "production" && !isBehindBe(units, at) && units[at + 1]?.pos !== "ADP") return null;
  const role =
    id === "office"
      ? roleIn(
          units
            .slice(seats.has(verb?.lemma ?? "") ? at : at + 1, end)
            .filter(({ value }) => value?.kind !== "date"),
        )
      : [];
  return id === "office" && role.length === 0 ? null : told(id, subjectOf(units, at), role);
}

function isBehindBe(units: readonly Unit[], at: number): boolean {
  return units.slice(Math.max(0, at - 3), at).some(({ lemma }) => lemma === "be");
}

/** "from its **completion** in 1931", "the **discovery** of oxium in 1907": a noun right before the date. */
function nounBefore(units: readonly Unit[], at: number): Happening | null {
  const end = units[at - 1]?.pos === "ADP" ? at - 1 : at;
  const parts = partsEndingAt(units, end);
  return happeningOfNoun(parts);
}

/** "the first ascent of Mount Sarrow" */
function happeningOfNoun(parts: readonly Part[]): Happening | null {
  const at = parts.findIndex((part) => idOfNoun(part) !== null);
  const part = parts[at];
  const id = part === undefined ? null : idOfNoun(part);
  if (part === undefined || id === null) return null;
  const of = parts[at + 1]?.preposition === "of" ? parts[at + 1]?.units : undefined;
  return { id, owner: possessorIn(part) ?? of ?? null, about: [] };
}

function idOfNoun(part: Part): string | null {
  const head = headOf(part);
  if (head === null) return null;
  const modifiers = modifiersIn(part).filter(({ lemma }) => !recording.has(lemma));
  const wording = [...modifiers.map(({ lower }) => lower), head.lemma].join(" ");
  return (
    happeningNouns.get(wording) ?? (modifiers.length === 0 ? (happeningNouns.get(head.lemma) ?? null) : null)
  );
}

/** What a verb tells, with its subject or object. */
function toldBy(units: readonly Unit[], at: number, end: number): Happening | null {
  const verb = units[at];
  if (verb === undefined) return null;
  const subject = subjectOf(units, at);
  const between = units.slice(at + 1, end);
  const [word] = wordings.filter(
    ([lemma, behind]) =>
      lemma === verb.lemma && between.some((unit) => unit.lemma === behind || unit.lower === behind),
  );
  if (word !== undefined) return told(word[2], subject, toldByNames.has(word[2]) ? namesIn(between) : []);
  const part = subject[0];
  const head = part === undefined ? null : headOf(part);
  const phase = beginning.has(verb.lemma) ? "start" : ending.has(verb.lemma) ? "end" : null;
  if (phase !== null && head !== null) {
    if (works.has(head.lemma)) return phased(phase, "building", subject);
    if (lastingThings.has(head.lemma) || lastingThings.has(head.lower)) {
      const possessor = part === undefined ? null : possessorIn(part);
      return possessor === null
        ? told(`${phase} of it`, subject, [])
        : { id: `${phase} of ${head.lemma}`, owner: possessor, about: [] };
    }
  }
  if (verb.lemma === "complete" && head !== null && works.has(head.lemma))
    return { ...phased("end", "building", subject), id: "completion" };
  if (verb.lemma === "last") {
    if (head !== null && works.has(head.lemma))
      return { ...phased("start", "building", subject), id: "building" };
    return told("it", subject, []);
  }
  if (lightVerbs.has(verb.lemma)) {
    const noun = happeningOfNoun(subject);
    if (noun !== null) return noun;
  }
  return ofDeed(units, at, between, subject);
}

function phased(phase: string, id: string, [work, ...rest]: readonly Part[]): Happening {
  const of = rest.find(({ preposition }) => preposition === "of" || preposition === "on");
  return { id: `${phase} of ${id}`, owner: (work && possessorIn(work)) ?? of?.units ?? null, about: [] };
}

/** "was founded", "X founded **the firm**", "was **first** mentioned", "became **president**" */
function ofDeed(
  units: readonly Unit[],
  at: number,
  between: readonly Unit[],
  subject: readonly Part[],
): Happening | null {
  const verb = units[at];
  const [part] = subject;
  if (verb === undefined) return null;
  const around = [units[at - 1], units[at - 2], units[at + 1]];
  const isFirst = around.some((unit) => unit?.lower === "first");
  const firstOf = isFirst ? firstVerbs.get(verb.lemma) : undefined;
  const id = firstOf ?? happeningVerbs.get(verb.lemma);
  const object = objectIn(between);
  if (id !== undefined) {
    if (toldByNames.has(id)) return told(id, subject, namesIn(between));
    const isPassive = units.slice(Math.max(0, at - 3), at).some(({ lemma }) => lemma === "be");
    if (!isPassive && object.length > 0) return told(id, [{ preposition: null, units: object }], []);
    return told(id, subject, toWhom(between));
  }
  if (takingPlace.has(verb.lemma) && part?.units.some(({ lower }) => ofOneDay.has(lower)) === true)
    return told("day", subject, []);
  if (winning.has(verb.lemma)) {
    const prize = namesIn(between);
    return prize.some(({ lower }) => prizes.has(lower.split(" ").at(-1) ?? ""))
      ? told("award", subject, prize)
      : null;
  }
  const takesUp = takingUp.some(
    ([lemma, word]) => lemma === verb.lemma && between.some(({ lower }) => lower === word),
  );
  if ((!takesUp && !becoming.has(verb.lemma)) || subject.length === 0) return null;
  const role = roleIn(between);
  return role.length === 0 ? null : told("becoming", subject, role);
}

function told(id: string, parts: readonly Part[], about: readonly Unit[]): Happening | null {
  const owner = parts.flatMap(({ units }) => units);
  return owner.length === 0 ? null : { id, owner, about };
}

/** The words right behind an active verb, up to a preposition or a mark. */
function objectIn(between: readonly Unit[]): readonly Unit[] {
  const end = between.findIndex(
    ({ pos, text, sort }, index) =>
      (pos === "ADP" && !isWithinName(between, index)) || (sort === "mark" && text !== "'s"),
  );
  return (end < 0 ? between : between.slice(0, end)).filter((unit) => isContent(unit) && unit.pos !== "ADV");
}

/** "the Treaty **of** Corham" */
function isWithinName(units: readonly Unit[], at: number): boolean {
  return units[at]?.lower === "of" && isNameWord(units[at - 1]) && isNameWord(units[at + 1]);
}

/** "closed **to passengers**" */
function toWhom(between: readonly Unit[]): readonly Unit[] {
  const at = between.findIndex(({ lower, pos }) => (lower === "to" || lower === "for") && pos === "ADP");
  return at < 0 ? [] : objectIn(between.slice(at + 1));
}

function namesIn(units: readonly Unit[]): readonly Unit[] {
  return units.filter(({ sort, pos }) => sort === "name" || pos === "PROPN");
}

/** What one becomes: "(the **title of**) **grandmaster**", "(office as) **president of the Academy**". */
function roleIn(between: readonly Unit[]): readonly Unit[] {
  const words = between.filter((unit) => isContent(unit) && unit.pos !== "ADV" && !titles.has(unit.lemma));
  const isRole = words.some(({ pos, value }) => pos === "NOUN" && value === null);
  // "a member of the Senate", "sat in the Senate": the name tells what somebody becomes.
  const isSeat = between.some(({ lemma }) => seats.has(lemma)) && words.some(isNameWord);
  return isRole || isSeat ? words : [];
}
