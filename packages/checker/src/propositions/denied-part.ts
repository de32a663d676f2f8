import { isFact, standingOf } from "../sentences/standing.js";
import { resolveSubject } from "../restatements/resolve-subject.js";
import { isContent, type Unit, type UnitSentence } from "../sentences/unit.js";
import { denials, limiting } from "../restatements/words.en.js";
import type { Clash } from "./clash.js";
import { says } from "./match.js";
import { addingNo, partial } from "./words.en.js";

/** A sentence with one of its parts: "is neither red nor [blue]". */
interface Reading {
  readonly part: readonly Unit[];
  readonly units: readonly Unit[];
  readonly trigger: Unit;
}

/** What a sentence says with a part of it denied, and with the part that it puts in its place. */
interface Readings {
  readonly denied: readonly Reading[];
  readonly affirmed: readonly Reading[];
}

const none: Readings = { denied: [], affirmed: [] };

/**
 * "is **neither** red **nor** blue", "on Friday, **not** on Sunday", "two sons **and no** daughters": a sentence denies one of its parts, and the
 * other says that part with all that belongs to it, in the same order.
 */
export function deniedPart(left: UnitSentence, right: UnitSentence): Clash | null {
  const [a, b] = [resolveSubject(left, right), resolveSubject(right, left)];
  return clashOf(a, b, "left") ?? clashOf(b, a, "right");
}

function clashOf(no: UnitSentence, yes: UnitSentence, denies: "left" | "right"): Clash | null {
  const { denied } = readingsOf(no);
  if (denied.length === 0) return null;
  const told = affirmedIn(yes);
  for (const { part, units, trigger } of denied) {
    for (const affirmed of told) {
      const found = inOrder(units.filter(isContent), affirmed.filter(isContent));
      if (found === null) continue;
      const matched = part.filter(isContent).map((unit) => found.get(unit));
      const [first] = matched;
      if (first === undefined || !matched.every((unit) => unit && isToldOutright(yes, affirmed, unit)))
        continue;
      const [denying, saying] = [[trigger], [first]];
      return {
        left: denies === "left" ? denying : saying,
        right: denies === "left" ? saying : denying,
        denies,
        reason: `one says "${first.text}", the other denies it ("${trigger.text}")`,
        shared: units.filter(isContent),
      };
    }
  }
  return null;
}

/** The ways to read a sentence without a denial: as it is, or with what it sets against what it denies. */
function affirmedIn(sentence: UnitSentence): readonly (readonly Unit[])[] {
  const { affirmed } = readingsOf(sentence);
  if (affirmed.length > 0) return affirmed.map(({ units }) => units);
  return sentence.units.some(({ lower }) => denials.has(lower)) ? [] : [sentence.units];
}

/** Whether a word is told as a fact, as no choice and not of few. */
function isToldOutright(sentence: UnitSentence, units: readonly Unit[], unit: Unit): boolean {
  const at = units.indexOf(unit);
  const around = units.slice(Math.max(0, at - 2), at + 3);
  const { negated } = standingOf(sentence, unit);
  return (
    (isFact(sentence, unit) || (negated && units !== sentence.units)) &&
    !around.some(({ lower }) => lower === "or" || limiting.has(lower))
  );
}

/** For each of the words the one that says it, if they come in the same order; null if one is wanting. */
function inOrder(asked: readonly Unit[], told: readonly Unit[]): ReadonlyMap<Unit, Unit> | null {
  const found = new Map<Unit, Unit>();
  let from = 0;
  for (const unit of asked) {
    const at = told.findIndex((other, index) => index >= from && says(other, unit));
    const other = told[at];
    if (other === undefined) return null;
    found.set(unit, other);
    from = at + 1;
  }
  return found;
}

function readingsOf({ units }: UnitSentence): Readings {
  const triggers = units.filter(({ lower }) => denials.has(lower) && lower !== "nor");
  const [trigger] = triggers;
  if (trigger === undefined || triggers.length > 1) return none;
  const at = units.indexOf(trigger);
  if (trigger.lower === "neither") return ofNeither(units, at);
  if (trigger.lower === "not") return ofNot(units, at);
  if (trigger.lower === "no") return ofNo(units, at);
  return none;
}

/** "**neither** red **nor** blue": each of the two is denied. */
function ofNeither(units: readonly Unit[], at: number): Readings {
  const nor = units.findIndex(({ lower }, index) => index > at && lower === "nor");
  if (nor < 0) return none;
  const first = units.slice(at + 1, nor).filter(({ text }) => text !== ",");
  const end = endLike(units, nor + 1, first);
  const second = units.slice(nor + 1, end);
  const trigger = units[at];
  if (trigger === undefined || !hasContent(first) || !hasContent(second)) return none;
  const withPart = (part: readonly Unit[]): Reading => ({
    part,
    trigger,
    units: [...opening(units, at), ...part, ...units.slice(end)],
  });
  return { denied: [withPart(first), withPart(second)], affirmed: [] };
}

/** "**not** on Friday **but** on Sunday", "on Sunday, **not** on Friday", "**Not** a brave man, he left" */
function ofNot(units: readonly Unit[], at: number): Readings {
  const trigger = units[at];
  if (trigger === undefined || partial.has(units[at + 1]?.lower ?? "")) return none;
  if (at === 0) return ofOpening(units, trigger);
  if (units[at - 1]?.text === ",") {
    const stop = units.findIndex(({ text }, index) => index > at && /^[,.;:!]$/u.test(text));
    const part = units.slice(at + 1, stop < 0 ? units.length : stop);
    const from = units.slice(0, at - 1).findLastIndex(({ pos }) => pos === part[0]?.pos);
    const other = units.slice(from, at - 1);
    if (from <= 0 || !hasContent(part) || !hasContent(other) || part.length > other.length + 2) return none;
    const rest = units.slice(at + 1 + part.length);
    return {
      denied: [{ part, trigger, units: [...opening(units, from), ...part, ...rest] }],
      affirmed: [{ part: other, trigger, units: [...opening(units, from), ...other, ...rest] }],
    };
  }
  const but = units.findIndex(({ lower }, index) => index > at && lower === "but");
  if (but < 0) return none;
  const part = units.slice(at + 1, but).filter(({ text }) => text !== ",");
  const end = endLike(units, but + 1, part);
  const other = units.slice(but + 1, end);
  // "was not sold but burnt down": a clause of its own.
  if (!hasContent(part) || !hasContent(other) || other[0]?.pos !== part[0]?.pos) return none;
  const rest = units.slice(end);
  return {
    denied: [{ part, trigger, units: [...opening(units, at), ...part, ...rest] }],
    affirmed: [{ part: other, trigger, units: [...opening(units, at), ...other, ...rest] }],
  };
}

/** "**Not** unexpectedly, it rained": what is set off at the beginning. */
function ofOpening(units: readonly Unit[], trigger: Unit): Readings {
  const end = units.findIndex(({ text }) => text === ",");
  const part = units.slice(1, Math.max(end, 1));
  const rest = units.slice(end + 1);
  // "**Not far** from home": of how far alone.
  const isOfDegree = part.length > 1 && part[0]?.pos === "ADV";
  if (isOfDegree || !hasContent(part) || !hasContent(rest) || part.some(({ pos }) => pos === "VERB"))
    return none;
  return { denied: [{ part, trigger, units: [...part, ...rest] }], affirmed: [] };
}

/** "had two sons **and no** daughters": what the verb is denied of. */
function ofNo(units: readonly Unit[], at: number): Readings {
  const trigger = units[at];
  if (trigger === undefined || !addingNo.has(units[at - 1]?.lower ?? "")) return none;
  const verb = units.slice(0, at).findLastIndex(({ pos }) => pos === "VERB");
  const part = units.slice(at + 1);
  if (verb < 0 || !hasContent(part) || part.some(({ pos }) => pos === "VERB" || pos === "AUX")) return none;
  return {
    denied: [{ part, trigger, units: [...opening(units, verb + 1), ...part] }],
    affirmed: [],
  };
}

/** The clause before a part, without what other clauses say and what limits it. */
function opening(units: readonly Unit[], at: number): readonly Unit[] {
  const before = units.slice(0, at);
  const from = before.findLastIndex(
    ({ pos, text }, index) =>
      pos === "SCONJ" || /^[;:]$/u.test(text) || (pos === "CCONJ" && before[index - 1]?.text === ","),
  );
  return before.slice(from + 1).filter(({ lower }) => !limiting.has(lower));
}

/** Where a part ends that is built as another: with the first word of the sort that the other ends with. */
function endLike(units: readonly Unit[], from: number, other: readonly Unit[]): number {
  const last = other.at(-1);
  const stop = units.findIndex(({ text }, index) => index >= from && /^[,.;:!]$/u.test(text));
  const end = units.findIndex(
    ({ pos }, index) => index >= from + other.filter(isContent).length - 1 && pos === last?.pos,
  );
  if (end >= 0 && (stop < 0 || end < stop)) return end + 1;
  return stop < 0 ? units.length : stop;
}

function hasContent(units: readonly Unit[]): boolean {
  return units.some(isContent);
}
