import { isContent, type Unit, type UnitSentence } from "../restatements/unit.js";
import { doers, sites } from "./names.en.js";
import { isFact } from "../restatements/standing.js";
import type { Attribute } from "./attribute.js";
import {
  amounting,
  examinations,
  excepting,
  gauges,
  anybody,
  constructing,
  counting,
  countingNouns,
  countingVerbs,
  happeningVerbs,
  having,
  hedges,
  intransitive,
  lasting,
  lying,
  measures,
  measuring,
  moving,
  onlyAble,
  reporting,
  rooms,
  stretching,
  verbsOfMeasures,
} from "./attributes.en.js";
import {
  dateBeside,
  headOf,
  isPassive,
  isVerb,
  modifiersIn,
  partsEndingAt,
  possessorIn,
  subjectOf,
  type Part,
} from "./noun-phrase.js";

/** What is measured, and whose it is. */
type Measured = Pick<Attribute, "id" | "owner" | "about">;

/** The quantities that a sentence gives of what it names, each by what it is called. */
export function readMeasures(tagged: UnitSentence): readonly Attribute[] {
  const sentence = { ...tagged, units: withOpeningNoun(tagged.units) };
  return sentence.units.flatMap((unit, at) => {
    if (!isMeasure(unit) || !(isFact(sentence, unit) || isAble(sentence.units, at))) return [];
    const measured = measuredAt(sentence.units, at);
    const about = [
      ...(measured?.about ?? []),
      ...circumstances(sentence.units),
      ...(gauges.has(measured?.id ?? "") ? exceptionsBehind(sentence.units, at) : []),
      ...(measured?.id === "efficacy" ? conditionsBehind(sentence.units, at) : []),
    ];
    return measured === null
      ? []
      : [
          {
            sentence,
            ...measured,
            about,
            unit,
            asOf:
              lasting.has(measured.id) || isOfDeed(sentence.units, at)
                ? null
                : dateBeside(sentence.units, at, /^[;:]$/u),
          },
        ];
  });
}

/** "**Revenue** at Orlan rose": a noun that opens a sentence, whatever it was tagged as. */
export function withOpeningNoun(units: readonly Unit[]): readonly Unit[] {
  const [first, ...rest] = units;
  const isNoun = first?.pos === "VERB" && gauges.has(idOf(first)) && rest[0]?.pos === "ADP";
  return first !== undefined && isNoun ? [{ ...first, pos: "NOUN" }, ...rest] : units;
}

/** "**After the last round**, each player has", "**Paid annually**, it costs": what opens a sentence narrows it; dates are read by themselves. */
function circumstances(units: readonly Unit[]): readonly Unit[] {
  const comma = units.findIndex(({ text }) => text === ",");
  const [first] = units;
  if (first === undefined || comma < 0 || (first.pos !== "ADP" && first.pos !== "VERB")) return [];
  // "Completed in 1994, the tower has", "Designed by Holm, the hall has", "Based in Lund, the firm has"
  if (
    first.lower === "with" ||
    happeningVerbs.has(first.lemma) ||
    doers.has(first.lemma) ||
    lying.has(first.lemma) ||
    sites.has(first.lemma)
  )
    return [];
  return units.slice(0, comma).filter((unit) => isContent(unit) && unit.value?.kind !== "date");
}

/** "$4 million **before one-off costs**" */
function exceptionsBehind(units: readonly Unit[], at: number): readonly Unit[] {
  const preposition = units.findIndex(({ lower }, index) => index > at && excepting.has(lower));
  // "before restructuring costs": tagged as a verb.
  return preposition < 0 ? [] : units.slice(preposition + 1, preposition + 3).filter(isContent);
}

/** "81% effective **in mice**", "**against the new strain**" */
function conditionsBehind(units: readonly Unit[], at: number): readonly Unit[] {
  const preposition = units.findIndex(({ pos }, index) => index > at && pos === "ADP");
  if (preposition < 0) return [];
  const phrase = phraseFrom(units, preposition + 1).filter(isContent);
  return phrase.some(({ lemma }) => examinations.has(lemma)) ? [] : phrase;
}

export function isMeasure({ value }: Unit): boolean {
  if (value?.kind === "duration") return true;
  return (
    value?.kind === "quantity" &&
    value.dimension !== "ordinal" &&
    value.part !== true &&
    value.additional !== true
  );
}

/** "**can** seat 840 people": what is possible is what it has room for. */
function isAble(units: readonly Unit[], at: number): boolean {
  const verb = beforeHedges(units, at);
  return units[verb - 1]?.lower === "can" && verbsOfMeasures.has(units[verb]?.lemma ?? "");
}

function measuredAt(units: readonly Unit[], at: number): Measured | null {
  // "rose **1.1 million** to 38 million": by how much
  if (units[at + 1]?.lower === "to" && units[at + 2]?.value?.kind === "quantity") return null;
  const before = beforeHedges(units, at);
  return (
    ofAdjective(units, at, before) ??
    ofRoom(units, at, before) ??
    ofJoinedRoom(units, at) ??
    ofBuilding(units, at, before) ??
    ofNoun(units, at, before) ??
    ofVerb(units, at, before) ??
    ofPassive(units, at) ??
    ofCount(units, at, before)
  );
}

/** The index of the last word before a value that is no hedge of it. */
function beforeHedges(units: readonly Unit[], at: number): number {
  let before = at - 1;
  while (before >= 0 && hedges.has(units[before]?.lower ?? "") && units[before]?.sort !== "name") before -= 1;
  // "rose **12 percent** to $4 million"
  const isChange = isPercent(units[before]) && units[before + 1]?.lower === "to";
  return isChange ? beforeHedges(units, before) : before;
}

function isPercent(unit: Unit | undefined): boolean {
  return unit?.value?.kind === "quantity" && unit.value.dimension === "percent";
}

/** "is 884 m **high**", "rises to 884 m **above sea level**", "14 km2 **in area**" */
function ofAdjective(units: readonly Unit[], at: number, before: number): Measured | null {
  const [next, word] = [units[at + 1], units[at + 2]];
  if (next === undefined) return null;
  const isAbove = next.lower === "above" && word?.lower === "sea";
  const isIn = next.lower === "in" && word !== undefined && (word.pos === "NOUN" || measures.has(word.lemma));
  const named = measuring.has(next.lower) ? next.lower : isAbove ? "high" : isIn ? word.lemma : null;
  const verb = units[before];
  if (named === null || verb === undefined || !isVerb(verb)) {
    const isLong = units[at + 2]?.lower === "long" && next.lemma === countOf(units[at]);
    return isLong && verb !== undefined && isVerb(verb)
      ? owned(`number of ${next.lemma}`, subjectOf(units, before), [])
      : null;
  }
  // "with 38 floors in a tower": what stands behind "in" is no measure of a count.
  if (isIn && units[at]?.value?.kind === "quantity" && isCount(units[at])) return null;
  return owned(named, subjectOf(units, before), []);
}

/** "a depth **of** 31 m", "its depth **is** 31 m" */
function ofNoun(units: readonly Unit[], at: number, before: number): Measured | null {
  const isOf = units.slice(before + 1, at).some(({ lower }) => lower === "of");
  const last = units[before];
  if (last === undefined) return null;
  if (isOf && (last.pos === "NOUN" || last.pos === "PROPN") && last.sort === "content") {
    const parts = partsEndingAt(units, before + 1);
    const own = parts.at(-1);
    const start = own?.units[0] === undefined ? before : units.indexOf(own.units[0]);
    if (own === undefined) return null;
    const possessor = possessorIn(own);
    // "an author of seven novels": of a noun that is no measure, what is counted says which one.
    const counted = measures.has(last.lemma) ? null : countOf(units[at]);
    const named = nameOfMeasure(own, last);
    const done = countingNouns.get(last.lemma);
    const id =
      counted === null
        ? named.id
        : done === undefined
          ? `${last.lemma} of ${counted}`
          : numberOf(counted, done);
    if (possessor !== null) return { ...named, id, owner: possessor };
    return owned(id, ownerBefore(units, start), named.about);
  }
  // "rose 4 percent" tells a change.
  const isNew = moving.has(last.lemma) && units.slice(before + 1, at).some(({ lower }) => lower === "to");
  const isChange = moving.has(last.lemma) && isPercent(units[at]);
  return (isNew ? isVerb(last) : amounts(last) && !isChange) ? measuredBySubject(units, before) : null;
}

/** What the subject of the verb at an index is a measure of: "**the depth of the lake** is", "**its profit** rose". */
export function measuredBySubject(units: readonly Unit[], at: number): Measured | null {
  const [subject, ...rest] = subjectOf(units, at);
  const head = subject === undefined ? null : headOf(subject);
  if (subject === undefined || head === null || head.sort === "name") return null;
  const possessor = possessorIn(subject);
  const { id, about } = nameOfMeasure(subject, head);
  const of = rest.find(
    ({ preposition }) =>
      preposition === "of" || preposition === "in" || (preposition === "at" && gauges.has(id)),
  );
  return {
    id,
    owner: possessor ?? of?.units ?? null,
    about: [...about, ...rest.filter((part) => part !== of).flatMap((part) => part.units.filter(isContent))],
  };
}

/** "measures" is a verb here, whatever it was tagged as. */
function amounts(unit: Unit): boolean {
  return amounting.has(unit.lemma) && (isVerb(unit) || (unit.pos === "NOUN" && unit.lower.endsWith("s")));
}

/** What a number counts; null of measures. */
function countOf(unit: Unit | undefined): string | null {
  return unit?.value?.kind === "quantity" && isCount(unit) ? unit.value.measure : null;
}

/** Who has what stands from an index on: "**the lake** has a", "**The lake**, with a", "With a … , **the lake** is". */
function ownerBefore(units: readonly Unit[], at: number): readonly Part[] {
  const start = startOfList(units, at);
  const before = units[start - 1];
  if (before === undefined) return [];
  if (before.lower === "at" && lying.has(units[start - 2]?.lemma ?? "")) return subjectOf(units, start - 2);
  if (
    isVerb(before) &&
    (having.has(before.lemma) || amounting.has(before.lemma) || reporting.has(before.lemma))
  )
    return subjectOf(units, start - 1);
  if (before.lower === "at") return madeBefore(units, start - 1);
  if (before.lower !== "with") return [];
  const verb = units.findIndex(isVerb);
  // "starts with twelve": of a deed, not of a thing.
  if (start > 1 && verb >= 0 && verb < start && units[verb]?.lemma !== "be") return [];
  return start === 1
    ? behindComma(units, start)
    : verb >= 0 && verb < start
      ? subjectOf(units, verb)
      : partsEndingAt(units, units[start - 2]?.text === "," ? start - 2 : start - 1);
}

/** "**The hall** was built (in 1994) at a cost of", "**The hall** opened at a price of": whose a measure is that a deed is done at. */
function madeBefore(units: readonly Unit[], at: number): readonly Part[] {
  const verb = units.slice(0, at).findLastIndex(isVerb);
  const isOfSubject = verb >= 0 && (isMade(units, verb) || intransitive.has(units[verb]?.lemma ?? ""));
  return isOfSubject ? subjectOf(units, verb) : [];
}

/** "opened in 1994 **at a cost of**": the date is that of the deed. */
function isOfDeed(units: readonly Unit[], at: number): boolean {
  const from = units.slice(0, at).findLastIndex(({ lower }) => lower === "at");
  const between = units.slice(from + 1, at);
  return from >= 0 && between.some(({ lower }) => lower === "of") && !between.some(isVerb);
}

/** "with 18 stations **and** a length of": where the list begins that a member of it belongs to. */
function startOfList(units: readonly Unit[], at: number): number {
  if (units[at - 1]?.pos !== "CCONJ") return at;
  const verb = units
    .slice(0, at)
    .findLastIndex((unit) => unit.lower === "with" || (isVerb(unit) && having.has(unit.lemma)));
  return verb < 0 ? at : verb + 1;
}

function behindComma(units: readonly Unit[], from: number): readonly Part[] {
  const comma = units.findIndex(({ text }, index) => index > from && text === ",");
  const verb = units.findIndex((unit, index) => index > comma && isVerb(unit));
  return comma < 0 || verb < 0 ? [] : partsEndingAt(units, verb);
}

/** "with **room for** 290 passengers" */
function ofRoom(units: readonly Unit[], at: number, before: number): Measured | null {
  const [room, value] = [units[before], units[at]];
  if (room === undefined || value === undefined || !isCount(value) || !rooms.has(room.lemma)) return null;
  if (!units.slice(before + 1, at).some(({ lower }) => lower === "for")) return null;
  return owned(capacityOf(value), ownerBefore(units, before), []);
}

/** "can carry 300 passengers **and 80 cars**" */
function ofJoinedRoom(units: readonly Unit[], at: number): Measured | null {
  const unit = units[at];
  if (unit === undefined || units[at - 1]?.lower !== "and" || countOf(unit) === null) return null;
  const first = units.slice(0, at).findLastIndex(isMeasure);
  if (first < at - longestJoined) return null;
  const measured = measuredAt(units, first);
  return measured?.id.startsWith("capacity") === true ? { ...measured, id: capacityOf(unit) } : null;
}

/** "300 foot passengers **and** 80": how many words a counted noun has at most. */
const longestJoined = 4;

/** "**was built** in Lund **for** 4 million euros" */
function ofBuilding(units: readonly Unit[], at: number, before: number): Measured | null {
  const value = units[at]?.value;
  if (value?.kind !== "quantity" || value.dimension !== "money") return null;
  if (!units.slice(before + 1, at).some(({ lower }) => lower === "for")) return null;
  const verb = units.slice(0, at).findLastIndex(isVerb);
  if (verb < 0 || !constructing.has(units[verb]?.lemma ?? "") || !isMade(units, verb)) return null;
  return owned("cost", subjectOf(units, verb), []);
}

/** "**was built**", "**Built** in Lund, the ship", "the ship, **built** in Lund" */
function isMade(units: readonly Unit[], verb: number): boolean {
  const before = units[verb - 1];
  return isPassive(units, verb) || before === undefined || before.text === ",";
}

/** What a number of people or of things says how many there is room for. */
function capacityOf(unit: Unit): string {
  const counted = countOf(unit);
  return counted === null || anybody.has(counted) ? "capacity" : `capacity for ${counted}`;
}

function numberOf(counted: string, done: string): string {
  return `${measures.get(counted) ?? `${counting}${counted}`}${done}`;
}

/** "**covers** 14 km2", "**employs** 900 people", "**broadcasts** on 98 MHz" */
function ofVerb(units: readonly Unit[], at: number, before: number): Measured | null {
  const from = runsFor(units, at) ?? before;
  const verb = units[from];
  const value = units[at]?.value;
  if (value?.kind === "duration" && verb?.lemma === "run" && (isVerb(verb) || verb.lower === "runs"))
    return owned("running time", subjectOf(units, before), []);
  if (verb === undefined || value?.kind !== "quantity") return null;
  // "The theatre seats 840": nouns in form.
  if (!isVerb(verb) && !(verb.pos === "NOUN" && verb.lower.endsWith("s") && from === at - 1)) return null;
  const dimension = isCount(units[at]) ? "count" : value.dimension;
  if (verbsOfMeasures.get(verb.lemma)?.has(dimension) !== true) return null;
  const unit = units[at];
  const counted = unit !== undefined && isCount(unit) ? unit : null;
  if (onlyAble.has(verb.lemma) && units[from - 1]?.lower !== "can") return null;
  const measure = onlyAble.has(verb.lemma) ? "capacity" : (measures.get(verb.lemma) ?? verb.lemma);
  const noun = counted !== null && !measures.has(verb.lemma) ? ` ${value.measure ?? ""}` : "";
  const id = measure === "capacity" && counted !== null ? capacityOf(counted) : `${measure}${noun}`;
  return owned(id, subjectOf(units, from), []);
}

/** "**flows** through Podravia **for** 241 km": the verb before in its clause. */
function runsFor(units: readonly Unit[], at: number): number | null {
  if (units[at - 1]?.lower !== "for") return null;
  const verb = units.slice(0, at).findLastIndex((unit) => isVerb(unit) || unit.sort === "mark");
  return stretching.has(units[verb]?.lemma ?? "") ? verb : null;
}

/** "900 people **are employed by** the firm" */
function ofPassive(units: readonly Unit[], at: number): Measured | null {
  const verb = units.findIndex(({ pos }, index) => index > at && pos === "VERB");
  const isPassive = units[verb - 1]?.lemma === "be" && units[verb + 1]?.lower === "by";
  const lemma = units[verb]?.lemma ?? "";
  if (!isPassive || verb > at + 4 || verbsOfMeasures.get(lemma)?.has("count") !== true) return null;
  return { id: measures.get(lemma) ?? lemma, owner: phraseFrom(units, verb + 2), about: [] };
}

/** "**has** nine stations", "**There are** nine stations **on the line**" */
function ofCount(units: readonly Unit[], at: number, before: number): Measured | null {
  const value = units[at]?.value;
  const verb = units[startOfList(units, before + 1) - 1];
  if (value?.kind !== "quantity" || !isCount(units[at]) || value.measure === null || verb === undefined)
    return null;
  const id = measures.get(value.measure) ?? `number of ${value.measure}`;
  const about = countedWords(units, at, value.measure);
  if (units[before - 1]?.lower === "there" && verb.lemma === "be") {
    const place = units.findIndex(({ pos }, index) => index > at && pos === "ADP");
    const owner = place < 0 ? [] : phraseFrom(units, place + 1);
    return owner.length === 0 ? null : { id, owner, about };
  }
  if (verb.lower === "with") return owned(id, ownerBefore(units, before + 1), about);
  // "is **home to** 1,200 animals"
  const homely = units[before - 1];
  if (units[before]?.lower === "home" && homely?.lemma === "be")
    return owned(id, subjectOf(units, before - 1), about);
  const done = isVerb(verb) ? countingVerbs.get(verb.lemma) : undefined;
  if (done !== undefined)
    return owned(numberOf(value.measure, done), subjectOf(units, units.indexOf(verb)), about);
  if (!isVerb(verb) || !having.has(verb.lemma) || verb.lemma === "include") return null;
  return owned(id, subjectOf(units, units.indexOf(verb)), about);
}

/** What stands from an index on, up to a mark, a verb, a conjunction or a preposition. */
function phraseFrom(units: readonly Unit[], from: number): readonly Unit[] {
  const end = units.findIndex(
    ({ sort, pos }, index) => index >= from && (sort === "mark" || closing.has(pos)),
  );
  return units.slice(from, end < 0 ? units.length : end);
}

const closing: ReadonlySet<Unit["pos"]> = new Set(["VERB", "AUX", "CCONJ", "SCONJ", "ADP"]);

/** The words between a number and what it counts: "nine **small** stations". */
function countedWords(units: readonly Unit[], at: number, measure: string): readonly Unit[] {
  const end = units.findIndex(({ lemma }, index) => index > at && lemma === measure);
  return end < 0 ? [] : units.slice(at + 1, end).filter(isContent);
}

/** A measure of the subject; null without one. */
function owned(measure: string, parts: readonly Part[], about: readonly Unit[]): Measured | null {
  const [subject, ...rest] = parts;
  if (subject === undefined) return null;
  return {
    id: measures.get(measure) ?? measure,
    owner: [...subject.units, ...rest.flatMap(({ units }) => units)],
    about,
  };
}

/** What a measure is called, and the words that say which one: "running time", "main" of "the main span". */
export function nameOfMeasure(part: Part, head: Unit): Pick<Measured, "id" | "about"> {
  const modifiers = modifiersIn(part);
  const wording = measures.get(`${modifiers.at(-1)?.lower ?? ""} ${head.lemma}`);
  return wording === undefined
    ? { id: idOf(head), about: modifiers }
    : { id: wording, about: modifiers.slice(0, -1) };
}

function idOf({ lemma }: Unit): string {
  return measures.get(lemma) ?? lemma;
}

function isCount(unit: Unit | undefined): boolean {
  return (
    unit?.value?.kind === "quantity" &&
    (unit.value.dimension === "count" || unit.value.dimension === "number")
  );
}
