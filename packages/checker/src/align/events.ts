import { compareValues, predicateById, type HappeningMention } from "@gainsay/claims";
import type { Check } from "../findings/finding.js";
import { looseVerbs } from "./loose-verbs.en.js";
import type { Resolve } from "./statement.js";
import type { Stories } from "./stories.js";

/** A mention of a happening, with participants as the whole corpus knows them, by id. */
export interface Happening {
  readonly document: string;
  /** Id of the catalogue entry, or an open verb. */
  readonly predicate: string;
  /** The family of words that name it. */
  readonly family: string;
  readonly agent: string | null;
  readonly patient: string | null;
  /** The head of the phrase that it is done to, where that names nothing. */
  readonly object: string | null;
  readonly place: string | null;
  readonly time: NonNullable<HappeningMention["time"]> | null;
  /** Several of a kind: "robberies". */
  readonly several: boolean;
  /** Told from its siblings: "another robbery". */
  readonly other: boolean;
}

/** Puts the participants of a document's mention in their place in the corpus. */
export function placeHappening(document: string, mention: HappeningMention, resolve: Resolve): Happening {
  const { predicate, family, agent, patient, object, place, time, several, other } = mention;
  const idOf = (reference: typeof agent): string | null =>
    reference === undefined ? null : resolve(document, reference.id).id;
  return {
    document,
    predicate,
    family,
    agent: idOf(agent),
    patient: idOf(patient),
    object: object ?? null,
    place: idOf(place),
    time: time ?? null,
    several,
    other,
  };
}

/** What tells one happening of a family from another of the same story, as a word; null where a mention does not say. */
const distinctions: readonly ((happening: Happening) => string | null)[] = [
  ({ patient, object, predicate }) =>
    patient ?? (object === null || predicateById(predicate) !== null ? null : `a ${object}`),
  ({ agent }) => agent,
  ({ place }) => place,
  ({ time }) => time?.timex ?? null,
];

/**
 * Names the happening of each mention: mentions with one name are one happening. Mentions of a family of words in one story are one
 * unless they name different participants, places or times; where they do, each of these is a happening, and so are the mentions
 * that do not say. Across stories the same two participants and the same time are needed. Verbs that a
 * text uses of many happenings ("made", "said") need the same two in any case. What is told from its siblings stands alone.
 * The order of the mentions matters for nothing but the order of the names; about linear time.
 */
export function alignHappenings(
  happenings: readonly Happening[],
  stories: Pick<Stories, "storyOf">,
): readonly string[] {
  const names = happenings.map(({ document }, index) => JSON.stringify([document, index]));
  const buckets = new Map<string, number[]>();
  for (const [index, happening] of happenings.entries()) {
    const key = keyOf(happening, stories);
    if (key === null) continue;
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [index]);
    else bucket.push(index);
  }
  for (const [key, bucket] of buckets) {
    const members = bucket.flatMap((index) => happenings[index] ?? []);
    const telling = distinctions.filter((tell) => isDivided(members, tell));
    for (const [at, index] of bucket.entries()) {
      const member = members[at];
      if (member !== undefined) names[index] = JSON.stringify([key, ...telling.map((tell) => tell(member))]);
    }
  }
  return joinAcrossStories(happenings, names);
}

/** What mentions must share to be one at all; null when they never are. */
function keyOf(happening: Happening, stories: Pick<Stories, "storyOf">): string | null {
  const { document, family, several, other, agent, patient, object } = happening;
  if (other) return null;
  const story = stories.storyOf.get(document) ?? document;
  if (!looseVerbs.has(family)) return JSON.stringify([story, family, several]);
  const isSaid = agent !== null && (patient !== null || object !== null);
  return isSaid ? JSON.stringify([story, family, several, agent, patient ?? object]) : null;
}

function isDivided(members: readonly Happening[], tell: (happening: Happening) => string | null): boolean {
  return new Set(members.map(tell).filter((word) => word !== null)).size > 1;
}

/** Gives mentions of the same two participants one name, and with them all that shares a name with either. */
function joinAcrossStories(happenings: readonly Happening[], names: readonly string[]): readonly string[] {
  const joined = new Map<string, string>();
  const current = (name: string): string => {
    let at = name;
    for (let next = joined.get(at); next !== undefined; next = joined.get(at)) at = next;
    if (at !== name) joined.set(name, at);
    return at;
  };
  const first = new Map<string, string>();
  for (const [index, { family, agent, patient, time, several, other }] of happenings.entries()) {
    if (agent === null || patient === null || several || other || looseVerbs.has(family)) continue;
    const key = JSON.stringify([family, agent, patient, time?.timex]);
    const [own, known] = [current(names[index] ?? ""), current(first.get(key) ?? "")];
    if (known === "") first.set(key, own);
    else if (own !== known) joined.set(own > known ? own : known, own > known ? known : own);
  }
  return names.map(current);
}

type Outcome = Pick<Check, "status" | "reason">;

/**
 * Whether two mentions are of one happening, as a check of the gate: `unmet` where what they say of it cannot be of one, `met` where
 * they share a happening that comes once to whom it is done, or stand in one story and nothing tells them apart, else `unknown`.
 */
export function sameHappening(a: Happening, b: Happening, sameStory: Stories["sameStory"]): Outcome {
  const isCatalogued = predicateById(a.predicate) !== null && a.predicate === b.predicate;
  if (a.family !== b.family && !isCatalogued) return unmet("the words name different happenings");
  for (const role of ["patient", "agent"] as const) {
    if (a[role] !== null && b[role] !== null && a[role] !== b[role]) return unmet(`another ${role}`);
  }
  if (a.time !== null && b.time !== null && compareValues(a.time, b.time).relation === "disjoint")
    return unmet("at another time");
  const isShared = a.patient !== null && a.patient === b.patient;
  if (isShared && isCatalogued && predicateById(a.predicate)?.arity === "once")
    return { status: "met", reason: "it happens once, and to the same one" };
  if (a.other || b.other || a.several !== b.several)
    return { status: "unknown", reason: "one of the texts tells of another one, or of several" };
  const story = sameStory(a.document, b.document);
  const isLoose = looseVerbs.has(a.family) && !(isShared && a.agent !== null && a.agent === b.agent);
  return story.status === "met" && isLoose
    ? { status: "unknown", reason: "a word that is used of many happenings" }
    : story;
}

const unmet = (reason: string): Outcome => ({ status: "unmet", reason });
