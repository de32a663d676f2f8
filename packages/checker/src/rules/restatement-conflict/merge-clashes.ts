import type { Clash, Side } from "../rule.js";

/** Joins clashes that show the same words of the same sentence: of five copies, two with another figure make one finding. */
export function mergeClashes(clashes: readonly Clash[]): readonly Clash[] {
  const groups: { readonly places: Set<string>; readonly members: Clash[] }[] = [];
  for (const clash of clashes) {
    const places = new Set(clash.sides.flatMap(placesOf));
    const touching = groups.filter((group) => [...places].some((place) => group.places.has(place)));
    const merged = {
      places: new Set([...touching.flatMap((group) => [...group.places]), ...places]),
      members: [...touching.flatMap(({ members }) => members), clash],
    };
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map(({ members }) => joined(members));
}

const gravity: readonly Clash["verdict"][] = ["contradiction", "tension", "update"];

/** One clash with all sides; question, verdict and reason are those of the gravest and surest. */
function joined(members: readonly Clash[]): Clash {
  const [first, ...others] = members.toSorted(
    (a, b) => gravity.indexOf(a.verdict) - gravity.indexOf(b.verdict) || b.confidence - a.confidence,
  );
  if (first === undefined) throw new Error("a group of clashes has members");
  return others.length === 0 ? first : { ...first, sides: joinSides(members.flatMap(({ sides }) => sides)) };
}

/** Sides that show the same are one, with the evidence of all, each place once. */
function joinSides(sides: readonly Side[]): readonly Side[] {
  const byDisplay = new Map<string, Side>();
  for (const side of sides) {
    const key = side.display?.toLowerCase() ?? "";
    const known = byDisplay.get(key);
    const evidence = [...(known?.evidence ?? []), ...side.evidence];
    const distinct = [...new Map(evidence.map((each) => [placeOf(each), each])).values()];
    byDisplay.set(key, { ...(known ?? side), evidence: distinct });
  }
  return [...byDisplay.values()];
}

function placesOf({ evidence }: Side): readonly string[] {
  return evidence.map(placeOf);
}

function placeOf({ document, start, end }: Side["evidence"][number]): string {
  return `${start}-${end} ${document}`;
}
