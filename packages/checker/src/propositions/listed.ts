import type { Unit } from "../sentences/unit.js";

/**
 * The other heads of the list that a word stands in: "Norway", "Sweden" of Denmark in "in Norway, Sweden and Denmark". Empty where
 * it stands in none.
 */
export function listedWith(units: readonly Unit[], item: Unit): readonly Unit[] {
  const at = units.indexOf(item);
  const from = units.findLastIndex((unit, index) => index < at && !isOfList(unit)) + 1;
  const stop = units.findIndex((unit, index) => index > at && !isOfList(unit));
  const to = stop < 0 ? units.length : stop;
  const conjunction = units.findLastIndex(
    ({ lower }, index) => index > from && index < to && lower === "and",
  );
  // "in Norway, **and** the film opened": a clause of its own.
  if (conjunction < 0 || /^(?:VERB|AUX)$/u.test(units[to]?.pos ?? "")) return [];
  const last = units.findIndex(({ text }, index) => index > conjunction && text === ",");
  const list = units.slice(from, last < 0 || last > to ? to : last);
  const heads = list.filter(
    (unit, index) =>
      isHead(unit) === isHead(item) &&
      !isJoint(unit) &&
      (list[index + 1] === undefined || isJoint(list[index + 1])),
  );
  return heads.includes(item) ? heads.filter((head) => head !== item) : [];
}

function isOfList(unit: Unit): boolean {
  return isJoint(unit) || /^(?:DET|ADJ|NUM|NOUN|PROPN)$/u.test(unit.pos);
}

function isJoint(unit: Unit | undefined): boolean {
  return unit?.text === "," || unit?.lower === "and";
}

function isHead({ pos, sort }: Unit): boolean {
  return pos === "NOUN" || pos === "PROPN" || sort === "name";
}
