import {
  type LinkOptions,
  type Candidate,
  candidateOf,
  coreOf,
  fullest,
  type NamedThing,
  typeClass,
} from "./candidate.js";
import type { EntityType } from "./entity.js";
import { lookUp } from "./gazetteer.js";
import { joinAcronyms, joinOrganisations } from "./join-organisations.js";
import { isBare, joinBareNames, joinPersons } from "./join-persons.js";
import { joinPlaces } from "./join-places.js";
import { nameKey } from "./name-key.js";
import { Index, joinBucket, Sets } from "./name-sets.js";
import { isAcronym } from "./word-classes.js";

export type { NamedThing } from "./candidate.js";

/** Things found to be one. */
export interface NameGroup {
  /** Indices of the things, ascending. */
  readonly members: readonly number[];
  readonly type: EntityType;
  /** The fullest name, or the name to show of an alias group. */
  readonly name: string;
}

/**
 * Groups things by whom or what their names stand for. Each step joins a thing only where exactly one group fits; where
 * two do, it stays apart. The result does not depend on the order of the things, and costs about linear time:
 * names are found by key, never compared all with all.
 */
export function linkNames(things: readonly NamedThing[], options: LinkOptions): readonly NameGroup[] {
  const candidates = things.map(candidateOf);
  const sets = new Sets(things.length);
  const shown = new Map<number, { name: string; type: EntityType | null }>();

  for (const [a, b] of options.ties ?? []) sets.join(a, b);
  joinAliases(candidates, sets, options.aliases, shown);
  joinSameNames(candidates, sets);
  joinPlaces(candidates, sets, nameKey);
  joinPersons(candidates, sets);
  joinBareNames(candidates, sets, options.scope);
  joinAcronyms(candidates, sets);
  joinOrganisations(candidates, sets, options.scope);

  const members = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const root = sets.find(candidate.index);
    const group = members.get(root);
    if (group === undefined) members.set(root, [candidate]);
    else group.push(candidate);
  }
  return [...members.values()].map((group) => describe(group, shown));
}

function describe(
  group: readonly Candidate[],
  shown: ReadonlyMap<number, { name: string; type: EntityType | null }>,
): NameGroup {
  const [only] = group;
  if (only !== undefined && group.length === 1 && only.thing.names.length === 1) {
    // Most things share their name with no other.
    const entry = shown.get(only.index);
    const name = entry?.name ?? only.name;
    return { members: [only.index], type: entry?.type ?? only.thing.type, name };
  }
  const alias = group
    .map(({ index }) => shown.get(index))
    .filter((entry) => entry !== undefined)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))[0];
  const counts = new Map<string, number>();
  for (const { thing } of group) {
    for (const name of thing.names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const name = alias?.name ?? fullest([...counts].map(([each, count]) => ({ name: each, count })));
  const types = new Map<EntityType, number>();
  for (const { thing, words } of group) {
    if (thing.type === "unknown") continue;
    types.set(thing.type, (types.get(thing.type) ?? 0) + (words.length > 1 ? 2 : 1));
  }
  const [type] = [...types].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0] ?? [
    "unknown" as const,
  ];
  return { members: group.map(({ index }) => index), type: alias?.type ?? type, name };
}

function joinAliases(
  candidates: readonly Candidate[],
  sets: Sets,
  aliases: readonly (readonly string[])[],
  shown: Map<number, { name: string; type: EntityType | null }>,
): void {
  const given = new Map<string, string>();
  for (const [name = "", ...others] of aliases) {
    for (const each of [name, ...others]) {
      const key = aliasKey(each);
      if (!given.has(key)) given.set(key, name);
    }
  }
  const first = new Map<string, number>();
  const joinGroup = (group: string, index: number) => {
    const other = first.get(group);
    if (other === undefined) first.set(group, index);
    else sets.join(other, index);
  };
  for (const { index, thing } of candidates) {
    for (const name of thing.names) {
      const own = given.get(aliasKey(name));
      if (own !== undefined) {
        joinGroup(`given ${own}`, index);
        shown.set(index, { name: own, type: null });
        continue;
      }
      const entry = lookUp(name);
      if (entry === null || entry.demonym) continue;
      if (thing.type !== "unknown" && typeClass(thing.type) !== typeClass(entry.type)) continue;
      joinGroup(`known ${entry.type} ${entry.name}`, index);
      if (!shown.has(index)) shown.set(index, { name: entry.name, type: entry.type });
    }
  }
}

/** Acronyms are told by their case ("WHO", "who"); other names by their key. */
function aliasKey(name: string): string {
  return isAcronym(name) ? name.replace(/\./gu, "") : nameKey(name).replace(/ /gu, "");
}

/** Same name, same thing. Bare words and acronyms wait for full names. An unknown joins where one type has the name. */
function joinSameNames(candidates: readonly Candidate[], sets: Sets): void {
  const index = new Index();
  for (const candidate of candidates) {
    const { key, generation, name, thing } = candidate;
    if (key === "" || isBare(candidate) || isAcronym(name)) continue;
    index.add(thing.type === "person" ? key + (generation ?? "") : coreOf(candidate).join(""), candidate);
  }
  for (const bucket of index.buckets()) joinBucket(bucket, sets);
}
