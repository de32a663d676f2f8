/**
 * A simple temporal network after Dechter, Meiri and Pearl (Temporal constraint networks, 1991): points in time, and constraints
 * that each bound the distance from one point to another. All of them can hold together unless, read as a graph of greatest
 * distances, the network has a negative cycle; the constraints on it are then a set that clashes.
 */

/** The point that dates count from. */
export const origin = "";

/** `to` comes at least `least` and at most `most` whole days after `from`; null is no bound. */
export interface Constraint {
  readonly from: string;
  readonly to: string;
  readonly least: number | null;
  readonly most: number | null;
}

/** A constraint as it is walked along: from its `from` to its `to`, or the other way round. */
export interface Step<C extends Constraint> {
  readonly constraint: C;
  readonly forward: boolean;
}

/** The most constraints that a conflict is searched among, and the most that it may have. */
export const networkLimits = { constraints: 60, conflict: 6 } as const;

/**
 * The smallest conflicts among the constraints, fewest constraints first, as far as `accept` makes something of them; none has a
 * constraint with the `key` of one in an earlier conflict, unless that is null. A conflict is the walk from the origin and back to it
 * that takes less than no time. Deterministic: ties fall to the order of the constraints, of which only the first
 * {@link networkLimits} are looked at.
 */
export function smallestConflicts<C extends Constraint, Found>(
  constraints: readonly C[],
  accept: (walk: readonly Step<C>[]) => Found | null,
  key: (constraint: C) => string | null,
): readonly Found[] {
  const edges = edgesOf(constraints.slice(0, networkLimits.constraints));
  if (isConsistent(edges)) return [];
  const taken = new Set<string>();
  const conflicts: Found[] = [];
  for (let length = 2; length <= networkLimits.conflict; length += 1) {
    for (const walk of negativeCycles(edges, length)) {
      const keys = walk.flatMap(({ constraint }) => key(constraint) ?? []);
      const found = keys.some((one) => taken.has(one)) ? null : accept(walk);
      if (found === null) continue;
      conflicts.push(found);
      for (const one of keys) taken.add(one);
    }
  }
  return conflicts;
}

/** Where a step leads, and by how many days at most. */
interface Edge<C extends Constraint> extends Step<C> {
  readonly to: string;
  readonly most: number;
}

type Edges<C extends Constraint> = ReadonlyMap<string, readonly Edge<C>[]>;

function edgesOf<C extends Constraint>(constraints: readonly C[]): Edges<C> {
  const edges = new Map<string, Edge<C>[]>();
  const put = (from: string, edge: Edge<C>): void => {
    const known = edges.get(from);
    if (known === undefined) edges.set(from, [edge]);
    else known.push(edge);
  };
  for (const constraint of constraints) {
    const { from, to, least, most } = constraint;
    if (most !== null) put(from, { constraint, forward: true, to, most });
    if (least !== null) put(to, { constraint, forward: false, to: from, most: -least });
  }
  return edges;
}

/** Bellman-Ford: whether the distances settle, as they do where no cycle is negative. */
function isConsistent<C extends Constraint>(edges: Edges<C>): boolean {
  const distance = new Map<string, number>();
  const at = (point: string): number => distance.get(point) ?? 0;
  const points = new Set([...edges].flatMap(([from, out]) => [from, ...out.map(({ to }) => to)]));
  for (let round = 0; round <= points.size; round += 1) {
    let settled = true;
    for (const [from, out] of edges) {
      for (const { to, most } of out) {
        if (at(from) + most >= at(to)) continue;
        distance.set(to, at(from) + most);
        settled = false;
      }
    }
    if (settled) return true;
  }
  return false;
}

/** The negative cycles of so many steps through the origin that come by no other point twice. */
function* negativeCycles<C extends Constraint>(
  edges: Edges<C>,
  length: number,
  walk: readonly Edge<C>[] = [],
  total = 0,
): Generator<readonly Step<C>[]> {
  const here = walk.at(-1)?.to ?? origin;
  for (const edge of edges.get(here) ?? []) {
    const last = walk.length === length - 1;
    if (last !== (edge.to === origin) || walk.some(({ to }) => to === edge.to)) continue;
    if (walk.some(({ constraint }) => constraint === edge.constraint)) continue;
    const sum = total + edge.most;
    if (!last) yield* negativeCycles(edges, length, [...walk, edge], sum);
    else if (sum < 0) yield [...walk, edge];
  }
}
