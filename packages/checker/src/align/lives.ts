import { compareValues, type Assertion, type DateValue } from "@gainsay/claims";

/** When somebody was born and died, as one text gives it. */
export interface Life {
  readonly birth: DateValue;
  readonly death: DateValue;
}

/** The lives of which one document gives both ends, by id of the entity; not of those to whom it gives several. */
export function livesIn(assertions: readonly Assertion[]): ReadonlyMap<string, Life> {
  const ends = { birth: new Map<string, DateValue[]>(), death: new Map<string, DateValue[]>() };
  for (const { subject, predicate, slot, value, modality, polarity } of assertions) {
    if (predicate !== "birth" && predicate !== "death") continue;
    if (slot !== "when" || subject.type !== "entity" || value.kind !== "date") continue;
    if (modality !== "asserted" || polarity !== "affirmed") continue;
    const known = ends[predicate].get(subject.entity.id);
    if (known === undefined) ends[predicate].set(subject.entity.id, [value]);
    else known.push(value);
  }
  const lives = new Map<string, Life>();
  for (const [id, births] of ends.birth) {
    const [birth, death] = [onlyOf(births), onlyOf(ends.death.get(id) ?? [])];
    if (birth !== null && death !== null) lives.set(id, { birth, death });
  }
  return lives;
}

/** The first of several dates, none of which contradicts it. */
function onlyOf([first, ...others]: readonly DateValue[]): DateValue | null {
  return first === undefined || others.some((other) => isApart(first, other)) ? null : first;
}

/** Whether two lives are those of namesakes: who is born and dies at another time is another. One date may be a slip. */
export function areOthers(a: Life, b: Life): boolean {
  return isApart(a.birth, b.birth) && isApart(a.death, b.death);
}

const isApart = (a: DateValue, b: DateValue): boolean => compareValues(a, b).relation === "disjoint";
