import { isFact } from "../../sentences/standing.js";
import { isNameWord, type Unit, type UnitSentence } from "../../sentences/unit.js";
import type { Attribute } from "../attribute.js";
import { dateBeside } from "../phrases/noun-phrase.js";
import { longestOffice, offices, otherOffices } from "./offices.en.js";

/** The words of an office in a sentence, from an index up to another. */
interface Office {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Where a name stands, with the words that join it to an office. */
interface Named {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
}

/** Who holds an office of one at a time, and of what: "**Ilmet** chief executive **Per Malm**", "**Per Malm**, mayor of **Hestra**,". */
export function readHolders(sentence: UnitSentence): readonly Attribute[] {
  const { units } = sentence;
  return units.flatMap((_, start) => {
    const office = officeAt(units, start);
    if (office === null || !isHeld(units, office)) return [];
    const body = bodyBefore(units, office) ?? bodyBehind(units, office.end) ?? bodyOfHolder(units, office);
    if (body === null) return [];
    const whole = { start: Math.min(office.start, body.start), end: Math.max(office.end, body.end) };
    const unit = holderBehind(units, whole) ?? holderBefore(units, whole);
    if (unit === null || !isFact(sentence, unit) || dateBeside(units, start, /^[,;:]$/u) !== null) return [];
    return [{ sentence, id: office.id, owner: [body.unit], about: [], unit, asOf: null }];
  });
}

function officeAt(units: readonly Unit[], start: number): Office | null {
  for (let end = start + longestOffice; end > start; end -= 1) {
    const own = units.slice(start, end);
    const id = offices.get(own.map(({ lower }) => lower).join(" "));
    if (id !== undefined && own.length === end - start) return { id, start, end };
  }
  return null;
}

/** Neither "former", "deputy" nor "European chief executive". */
function isHeld(units: readonly Unit[], { start, end }: Office): boolean {
  const around = [units[end], ...units.slice(Math.max(0, start - 4), start)];
  if (around.some((unit) => unit !== undefined && otherOffices.has(unit.lower))) return false;
  const before = units[start - 1];
  return before === undefined || isNameWord(before) || !/^(?:ADJ|NOUN|VERB|NUM)$/u.test(before.pos);
}

/** "**Ilmet** chief executive", "**Ilmet's** chief executive" */
function bodyBefore(units: readonly Unit[], { start }: Office): Named | null {
  const mark = /^['’]s?$/u.test(units[start - 1]?.text ?? "") ? 1 : 0;
  const unit = units[start - 1 - mark];
  return unit !== undefined && isBody(unit) ? { unit, start: start - 1 - mark, end: start } : null;
}

/** "mayor **of Hestra**", "chief executive **of the pump maker Ilmet**" */
function bodyBehind(units: readonly Unit[], end: number): Named | null {
  if (!/^(?:of|at)$/u.test(units[end]?.lower ?? "")) return null;
  let at = end + 1;
  while (at < end + 5 && /^(?:DET|ADJ|NOUN)$/u.test(units[at]?.pos ?? "") && !isNameWord(units[at])) at += 1;
  const [unit, next] = [units[at], units[at + 1]];
  // "of Ilmet's plant"
  const isWhole = next === undefined || !/^(?:NOUN|PART)$/u.test(next.pos);
  return unit !== undefined && isBody(unit) && isWhole ? { unit, start: end, end: at + 1 } : null;
}

/** "Police chief Per Malm **of Hestra**" */
function bodyOfHolder(units: readonly Unit[], { start, end }: Office): Named | null {
  const holder = units[end];
  const body = holder !== undefined && isPerson(holder) ? bodyBehind(units, end + 1) : null;
  return body === null ? null : { ...body, start, end };
}

function isBody(unit: Unit): boolean {
  return isNameWord(unit) && unit.value?.kind !== "person";
}

/** Somebody, or a name of two words of which nothing is known. */
function isPerson({ value, sort, text }: Unit): boolean {
  return (
    value?.kind === "person" || (value === null && sort === "name" && /^\p{Lu}\S+ \p{Lu}\S+$/u.test(text))
  );
}

/** "Ilmet chief executive **Per Malm**", "The mayor of Hestra, **Per Malm**," */
function holderBehind(units: readonly Unit[], { end }: { readonly end: number }): Unit | null {
  const [next, name, closing] = units.slice(end, end + 3);
  if (next === undefined || isPerson(next)) return next ?? null;
  const isAside = closing === undefined || closing.sort === "mark";
  return next.text === "," && isAside && name !== undefined && isPerson(name) ? name : null;
}

/** "**Per Malm**, the chief executive of Ilmet", "**Per Malm** is mayor of Hestra" */
function holderBefore(units: readonly Unit[], { start }: { readonly start: number }): Unit | null {
  const article = units[start - 1]?.pos === "DET" ? 1 : 0;
  const [name, joint] = units.slice(Math.max(0, start - 2 - article), start - article);
  if (name === undefined || joint === undefined || !isPerson(name)) return null;
  return joint.text === "," || joint.lower === "is" ? name : null;
}
