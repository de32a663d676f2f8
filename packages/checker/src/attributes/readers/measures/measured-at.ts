import type { Unit } from "../../../sentences/unit.js";
import { ofCount } from "./by-count.js";
import { ofAdjective, ofNoun } from "./by-noun.js";
import { capacityOf, ofRoom } from "./by-room.js";
import { ofBuilding, ofPassive, ofVerb } from "./by-verb.js";
import { countOf, isMeasure, isPercent, type Measured } from "./measured.js";
import { hedges } from "./measures.en.js";

export function measuredAt(units: readonly Unit[], at: number): Measured | null {
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
export function beforeHedges(units: readonly Unit[], at: number): number {
  let before = at - 1;
  while (before >= 0 && hedges.has(units[before]?.lower ?? "") && units[before]?.sort !== "name") before -= 1;
  // "came **down** to $4 million"
  if (units[before]?.lower === "down" && units[before + 1]?.lower === "to") before -= 1;
  // "rose **12 percent** to $4 million"
  const isChange = isPercent(units[before]) && units[before + 1]?.lower === "to";
  return isChange ? beforeHedges(units, before) : before;
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
