import { compareValues, predicateById, type HappeningMention } from "@gainsay/claims";
import type { Check } from "../findings/finding.js";
import { looseVerbs, sayingVerbs } from "./loose-verbs.en.js";
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
  /** The words around it; empty where they are few. */
  readonly context: string;
  /** The one year that its sentence gives, or which of a series it is. */
  readonly year: string | null;
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
    context: mention.context,
    year: mention.year ?? null,
    several,
    other,
  };
}

/** Who takes part and where, as a word; null where a mention does not say. What it leaves out other mentions may tell. */
const participants: readonly Tell[] = [
  ({ patient }) => patient,
  ({ patient, object, predicate }) => (patient !== null || predicateById(predicate) !== null ? null : object),
  ({ agent }) => agent,
  ({ place }) => place,
];

const yearFirst = /^(\d{4})(?:-(\d\d(?:-\d\d)?))?$/u;

/** The year or which of a series, the day in the year, and a day of which only the weekday or the like is told. */
const times: readonly Tell[] = [
  ({ time, year }) => yearFirst.exec(time?.timex ?? "")?.[1] ?? year,
  ({ time }) => yearFirst.exec(time?.timex ?? "")?.[2] ?? null,
  ({ time }) => (time?.timex.startsWith("XXXX-") === true ? time.timex : null),
];

/** What tells one happening of a family from another. */
const distinctions = [...participants, ...times];

type Tell = (happening: Happening) => string | null;

/** What a mention, or all mentions of a happening, say in the order of `distinctions`. */
type Profile = readonly (string | null)[];

/**
 * Names the happening of each mention: mentions with one name are one happening. Mentions of a family of words in one story are one
 * unless they name different participants, places or times; where they do, each of these is a happening. One that does not say has
 * what the others of its document have, or else most of those of its story; where these differ, it is one of its own.
 * Happenings of documents that may tell of one story are one where they are done to the same and nothing tells them apart,
 * and in any documents where they have two and the time. Verbs that a text uses of many happenings ("made", "said") need the
 * same two in any case. What is told from its siblings stands alone. Joins are made in the order of the mentions, each unless something
 * tells the two apart: of two joins that exclude each other the first is made, so that the caller settles the order. About linear time.
 */
export function alignHappenings(
  happenings: readonly Happening[],
  { storyOf, akinTo }: Pick<Stories, "storyOf" | "akinTo">,
): readonly string[] {
  const names = happenings.map(({ document }, index) => JSON.stringify([document, index]));
  const buckets = new Map<string, number[]>();
  for (const [index, happening] of happenings.entries()) {
    const key = keyOf(happening, storyOf);
    if (key === null) continue;
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [index]);
    else bucket.push(index);
  }
  const profiles = new Map<number, Profile>();
  for (const [key, bucket] of buckets) {
    const members = bucket.flatMap((index) => happenings[index] ?? []);
    const told = tellApart(members);
    const telling = distinctions.flatMap((_, at) => (isDivided(told, at) ? [at] : []));
    for (const [at, index] of bucket.entries()) {
      const profile = told[at];
      if (profile === undefined) continue;
      names[index] = JSON.stringify([key, ...telling.map((which) => profile[which])]);
      profiles.set(index, profile);
    }
  }
  return joinAcrossStories(happenings, names, profiles, akinTo);
}

/** What mentions must share to be one at all; null when they never are. */
function keyOf(happening: Happening, storyOf: Stories["storyOf"]): string | null {
  const { document, predicate, family, several, other, agent, patient, object } = happening;
  if (other) return null;
  const key = [storyOf.get(document) ?? document, family, several];
  const undergoer = patient ?? object;
  if (looseVerbs.has(family))
    return agent === null || undergoer === null ? null : JSON.stringify([...key, agent, undergoer]);
  // Of a verb that the catalogue does not know, somebody or something must be in common.
  if (predicateById(predicate) !== null || !predicate.startsWith("to ")) return JSON.stringify(key);
  const shared = undergoer ?? agent;
  return shared === null ? null : JSON.stringify([...key, shared]);
}

/** What each of some mentions of a family says, with what it leaves out filled in from its document, else from most of them. */
function tellApart(members: readonly Happening[]): readonly Profile[] {
  const columns = distinctions.map((tell) => {
    const words = members.map(tell);
    // Without a time it is that of the news.
    if (times.includes(tell)) return words;
    const usual = mostOf(words);
    const filled = [...words];
    for (const own of inDocuments(members).values()) {
      const said = new Set(own.flatMap((at) => words[at] ?? []));
      const [only = usual] = said;
      if (said.size > 1) continue;
      for (const at of own) filled[at] ??= only;
    }
    return filled;
  });
  return members.map((_, at) => columns.map((column) => column[at] ?? null));
}

/** Where in the list the mentions of each document are. */
function inDocuments(members: readonly Happening[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [at, { document }] of members.entries()) {
    const own = found.get(document);
    if (own === undefined) found.set(document, [at]);
    else own.push(at);
  }
  return found;
}

/** The word that most of those say that say one; null when no word has more than half. */
function mostOf(words: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  const said = words.filter((word) => word !== null);
  for (const word of said) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].find(([, count]) => count * 2 > said.length)?.[0] ?? null;
}

const isDivided = (profiles: readonly Profile[], at: number): boolean =>
  new Set(profiles.flatMap((profile) => profile[at] ?? [])).size > 1;
/** Gives mentions of one happening one name, and with them all that shares a name with either, unless something tells them apart. */
function joinAcrossStories(
  happenings: readonly Happening[],
  names: readonly string[],
  profiles: ReadonlyMap<number, Profile>,
  akinTo: Stories["akinTo"],
): readonly string[] {
  const groups = new Groups(names, profiles);
  const anywhere = new Map<string, number>();
  const byKey = new Map<string, Map<string, number>>();
  for (const [index, happening] of happenings.entries()) {
    const { document } = happening;
    const profile = profiles.get(index);
    for (const key of profile === undefined ? [] : keysAnywhere(happening, profile)) {
      const other = anywhere.get(key);
      if (other === undefined) anywhere.set(key, index);
      else groups.join(index, other);
    }
    for (const key of keysAmongAkin(happening, profile)) {
      const mentions = byKey.get(key) ?? new Map<string, number>();
      byKey.set(key, mentions);
      for (const id of [document, ...(akinTo.get(document) ?? [])]) {
        const other = mentions.get(id);
        if (other !== undefined) groups.join(index, other);
      }
      if (!mentions.has(document)) mentions.set(document, index);
    }
  }
  return names.map((_, index) => groups.nameOf(index));
}

/** What makes mentions one in whichever documents: two participants and the time, or what happens once and to whom. */
function keysAnywhere({ predicate, family, several, time }: Happening, profile: Profile): readonly string[] {
  const [patient = null, , agent = null] = profile;
  if (several || patient === null) return [];
  const isOnce = predicateById(predicate)?.arity === "once";
  return [
    ...(agent !== null ? [JSON.stringify([family, agent, patient, time?.timex])] : []),
    ...(isOnce ? [JSON.stringify([family, patient])] : []),
  ];
}

/** What makes mentions one in documents that may tell of one story: whom it is done to, or a sentence that one has from the other. */
function keysAmongAkin(
  { family, several, context }: Happening,
  profile: Profile | undefined,
): readonly string[] {
  const [patient = null] = looseVerbs.has(family) ? [] : (profile ?? []);
  return [
    ...(patient === null ? [] : [JSON.stringify([family, several, patient])]),
    ...(context === "" || sayingVerbs.has(family) ? [] : [JSON.stringify([family, "in", context])]),
  ];
}

const unsaid: Profile = distinctions.map(() => null);

/** Names that are one, each with what is said of it. */
class Groups {
  private readonly joined = new Map<string, string>();
  private readonly said = new Map<string, Profile>();

  constructor(
    private readonly names: readonly string[],
    profiles: ReadonlyMap<number, Profile>,
  ) {
    for (const [index, profile] of profiles) this.said.set(this.nameOf(index), profile);
  }

  nameOf(index: number): string {
    const name = this.names[index] ?? "";
    let at = name;
    for (let next = this.joined.get(at); next !== undefined; next = this.joined.get(at)) at = next;
    if (at !== name) this.joined.set(name, at);
    return at;
  }

  join(a: number, b: number): void {
    const [left, right] = [this.nameOf(a), this.nameOf(b)].sort();
    if (left === undefined || right === undefined || left === right) return;
    const [x, y] = [this.said.get(left) ?? unsaid, this.said.get(right) ?? unsaid];
    if (x.some((word, at) => word !== null && (y[at] ?? word) !== word)) return;
    this.joined.set(right, left);
    this.said.set(
      left,
      x.map((word, at) => word ?? y[at] ?? null),
    );
  }
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
