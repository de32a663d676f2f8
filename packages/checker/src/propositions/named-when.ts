import { relateUnits } from "../restatements/relate-units.js";
import type { Unit } from "../sentences/unit.js";
import type { Clash } from "./clash.js";
import { isAffirmed } from "./match.js";
import type { Proposition } from "./proposition.js";
import { namingVerbs } from "./words.en.js";

/** "was renamed Kestrel Hall in 1931", "the old hall was renamed Kestrel Hall on 3 May 1934": the name tells which thing it is. */
export function namedWhen(a: Proposition, b: Proposition): Clash | null {
  if (!namingVerbs.has(a.predicate) || !namingVerbs.has(b.predicate)) return null;
  if (!isAffirmed(a) || !isAffirmed(b)) return null;
  const [name, other] = [nameBehind(a), nameBehind(b)];
  const [left, right] = [dateBehind(a), dateBehind(b)];
  if (name === null || left === undefined || right === undefined || name !== other) return null;
  if (relateUnits(left, right).relation !== "exclusive") return null;
  return {
    left: [left],
    right: [right],
    reason: `it got its name ${left.text} or ${right.text}, not both`,
    shared: [a.verb, ...a.behind.filter(({ sort }) => sort === "name")],
  };
}

/** The words of the name right behind the verb, in lower case and without marks. */
function nameBehind({ behind }: Proposition): string | null {
  const from = behind.findIndex(({ pos, lower }) => pos !== "DET" && lower !== "as" && lower !== "to");
  if (behind[from]?.sort !== "name") return null;
  const end = behind.findIndex(
    ({ pos, value }, index) => index > from && (pos === "ADP" || value?.kind === "date"),
  );
  const words = behind.slice(from, end < 0 ? behind.length : end).filter(({ sort }) => sort !== "mark");
  return words
    .map(({ lower }) => lower)
    .join(" ")
    .replace(/[.,]/gu, "");
}

/** The first date behind the verb. */
function dateBehind({ behind }: Proposition): Unit | undefined {
  return behind.find(({ value }) => value?.kind === "date");
}
