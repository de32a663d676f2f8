import type { Unit } from "../../sentences/unit.js";
import { findWordings, openingWith, readWordings, type FoundWording } from "../../wordings/find-wordings.js";
import { amountLines, changedBefore, changedBehind, changeNouns, ofPay, setting } from "./changes.en.js";
import type { Part } from "./parts.js";

const amounts = readWordings(amountLines, ({ name }) => name);

/** What goes that way: the nearest amount that has a name, and the figure that it has. */
export function topicsFor(
  part: Part,
  direction: FoundWording<string>,
  areSeveral: boolean,
): readonly string[] {
  const { units } = part;
  const named = findWordings(units, amounts).filter(
    ({ first, entry }) =>
      entry !== "pay" ||
      first === 0 ||
      units[first]?.pos === "NOUN" ||
      ofPay.has(units[first + 1]?.lemma ?? ""),
  );
  const nearest = nearestOf(units, named, direction);
  const word = nearest === undefined ? [] : namesOf(units, nearest);
  const figures = areSeveral ? [] : units.flatMap((unit, at) => (isFigure(units, at) ? figureOf(unit) : []));
  return [...new Set([...word, ...(figures.length === 1 && !setsAmount(units, direction) ? figures : [])])];
}

/** All that a wording may name. */
function namesOf(units: readonly Unit[], { first, last }: FoundWording<string>): readonly string[] {
  const unit = units[first];
  return (unit === undefined ? [] : openingWith(amounts, unit))
    .filter(({ wording }) => wording.length === last - first)
    .map(({ entry }) => entry);
}

function setsAmount(units: readonly Unit[], { first }: FoundWording<string>): boolean {
  return setting.has(units[first]?.lemma ?? "");
}

/** "**profit** rose", "cut **fares**", "fewer **visitors**", "earned **less**": the amount on the side where its word has it, else the nearest on the other. */
function nearestOf(
  units: readonly Unit[],
  named: readonly FoundWording<string>[],
  direction: FoundWording<string>,
): FoundWording<string> | undefined {
  const { first, last } = direction;
  const before = named.findLast((each) => each.last <= first && first - each.last <= reach);
  const behind = named.find((each) => each.first >= last && each.first - last <= reach);
  const isPassive =
    units.slice(Math.max(0, first - 3), first).some(({ pos }) => pos === "AUX") &&
    units[first]?.lower.endsWith("ing") !== true;
  const isBeside = behind !== undefined && behind.first - last <= 1;
  const isBehind = setsAmount(units, direction) ? !isPassive || before === undefined : isBeside;
  return isBehind ? (behind ?? before) : (before ?? behind);
}

const reach = 9;

/** Whether an amount is what something comes to, and not by how much it differs. */
function isFigure(units: readonly Unit[], at: number): boolean {
  const { value } = units[at] ?? {};
  if (
    value?.kind !== "quantity" ||
    value.dimension === "ordinal" ||
    value.amount === null ||
    value.amount < leastFigure
  )
    return false;
  const [before, after] = [units[at - 1]?.lower ?? "", units[at + 1]?.lower ?? ""];
  const ofChange = changedBefore.has(before) || changedBehind.has(after);
  const ofRise = before === "of" && changeNouns.has(units[at - 2]?.lemma ?? "");
  return !ofChange && !ofRise;
}

/** Small numbers come twice by chance. */
const leastFigure = 5;

function figureOf({ value }: Unit): readonly string[] {
  return value?.kind === "quantity" && value.amount !== null
    ? [
        `${value.dimension === "money" ? value.unit : value.dimension === "percent" ? "%" : ""}${String(value.amount)}`,
      ]
    : [];
}
