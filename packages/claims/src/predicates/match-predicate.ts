import type { NounPhrase } from "../syntax/phrase.js";
import { catalogue } from "./catalogue.en.js";
import { holders } from "./lexicon.en.js";
import type { NounTrigger, Predicate, VerbTrigger } from "./predicate.js";

export interface VerbMatch {
  readonly predicate: Predicate;
  readonly trigger: VerbTrigger;
}

export interface NounMatch {
  readonly predicate: Predicate;
  readonly trigger: NounTrigger;
}

const verbs: ReadonlyMap<string, VerbMatch[]> = indexBy(
  catalogue.flatMap((predicate) =>
    predicate.verbs.flatMap((trigger) =>
      trigger.lemmas.map((lemma) => [lemma, { predicate, trigger }] as const),
    ),
  ),
);

for (const matches of verbs.values())
  matches.sort((a, b) => Number(b.trigger.with !== undefined) - Number(a.trigger.with !== undefined));

const nouns: ReadonlyMap<string, readonly NounMatch[]> = indexBy(
  catalogue.flatMap((predicate) =>
    predicate.nouns.flatMap((trigger) =>
      trigger.lemmas.map((lemma) => [lemma, { predicate, trigger }] as const),
    ),
  ),
);

const byId: ReadonlyMap<string, Predicate> = new Map(catalogue.map((predicate) => [predicate.id, predicate]));

/** The entry of the catalogue with this id, or null for an open predicate. */
export function predicateById(id: string): Predicate | null {
  return byId.get(id) ?? null;
}

/** Entries that a verb may carry, by its dictionary form; those that ask for a word beside it come first. */
export function matchVerb(lemma: string): readonly VerbMatch[] {
  return verbs.get(lemma) ?? [];
}

/** The entry that a noun phrase carries, by its head or its last two words ("death toll"). */
export function matchNoun(phrase: NounPhrase): NounMatch | null {
  if (phrase.entity !== null && phrase.entity.form === "name" && phrase.entity.entity.type !== "event")
    return null;
  const words = phrase.tokens.filter(({ text }) => text !== "-");
  const last = words.findIndex((token) => token === phrase.head);
  const previous = words[last - 1];
  if (previous !== undefined) {
    const compound = nouns.get(`${previous.lemma} ${phrase.head.lemma}`)?.[0];
    if (compound !== undefined) return compound;
  }
  return nouns.get(phrase.head.lemma)?.[0] ?? nouns.get(singular(phrase.head.lower))?.[0] ?? null;
}

/** Whether a phrase may fill the patient of a trigger that names what it takes. */
export function fitsPatient(trigger: VerbTrigger | NounTrigger, patient: NounPhrase | null): boolean {
  if (trigger.patient === undefined) return true;
  if (patient === null) return false;
  if (holders.has(patient.head.lemma) && patient.entity === null) return trigger.patient.includes("holder");
  const type = patient.entity?.entity.type;
  return type !== undefined && trigger.patient.includes(type);
}

/** Plural to singular where the annotator took a noun for another part of speech and left its ending. */
function singular(word: string): string {
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

function indexBy<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T[]> {
  const index = new Map<string, T[]>();
  for (const [key, value] of entries) {
    const list = index.get(key);
    if (list === undefined) index.set(key, [value]);
    else list.push(value);
  }
  return index;
}
