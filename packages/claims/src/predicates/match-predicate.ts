import type { PrepositionalPhrase } from "../syntax/clause.js";
import type { NounPhrase, Phrase } from "../syntax/phrase.js";
import { catalogue } from "./catalogue.en.js";
import { holders, peopleNouns, peoplePronouns } from "./lexicon.en.js";
import type { Filler, NounTrigger, Predicate, Setting, VerbTrigger } from "./predicate.js";

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

for (const matches of verbs.values()) matches.sort((a, b) => demands(b.trigger) - demands(a.trigger));

/** How much a verb asks for beside it; what asks for more is tried first. */
function demands({ with: beside, patient }: VerbTrigger): number {
  return (beside === undefined ? 0 : 2) + (patient === undefined ? 0 : 1);
}

const allNouns = catalogue.flatMap((predicate) =>
  predicate.nouns.flatMap((trigger) =>
    trigger.lemmas.map((lemma) => [lemma, { predicate, trigger }] as const),
  ),
);

/** What is measured anew again and again is no happening that a date could belong to. */
const nouns: ReadonlyMap<string, readonly NounMatch[]> = indexBy(
  allNouns.filter(([, { predicate }]) => predicate.property === undefined || predicate.arity === "state"),
);

const properties: ReadonlyMap<string, readonly NounMatch[]> = indexBy(
  allNouns.filter(([, { predicate }]) => predicate.property !== undefined),
);

const byId: ReadonlyMap<string, Predicate> = new Map(catalogue.map((predicate) => [predicate.id, predicate]));

/** An entry of what documentation states. */
export type SettingPredicate = Predicate & { readonly setting: Setting };

/** The entries of what documentation states, in the order in which they are tried. */
export const settings: readonly SettingPredicate[] = catalogue.flatMap((predicate) =>
  predicate.setting === undefined ? [] : [{ ...predicate, setting: predicate.setting }],
);

/** The entry of the catalogue with this id, or null for an open predicate. */
export function predicateById(id: string): Predicate | null {
  return byId.get(id) ?? null;
}

/** Entries that a verb may carry, by its dictionary form; those that ask for more beside it come first. */
export function matchVerb(lemma: string): readonly VerbMatch[] {
  return verbs.get(lemma) ?? [];
}

/**
 * The entry that a noun phrase carries, by its head or its last two words ("death toll"). `next` are the phrases behind it: "the
 * strike **by nurses**" is no attack.
 */
export function matchNoun(phrase: NounPhrase, next: readonly Phrase[] = []): NounMatch | null {
  if (phrase.entity !== null && phrase.entity.form === "name" && phrase.entity.entity.type !== "event")
    return null;
  return candidates(nouns, phrase).find(({ trigger }) => !isExcluded(trigger, phrase, next)) ?? null;
}

/** The property that a noun phrase names: "the **share price**", "a **height** of". */
export function matchProperty(phrase: NounPhrase): Predicate | null {
  return candidates(properties, phrase)[0]?.predicate ?? null;
}

function candidates(
  index: ReadonlyMap<string, readonly NounMatch[]>,
  { tokens, head }: NounPhrase,
): readonly NounMatch[] {
  const compound =
    tokens.length > 1 && endsCompounds.has(head.lemma) ? compoundOf(index, tokens, head) : null;
  return compound ?? index.get(head.lemma) ?? index.get(singular(head.lower)) ?? [];
}

/** What nouns of several words end in: "death toll", "cease-fire". */
const endsCompounds: ReadonlySet<string> = new Set(
  allNouns.flatMap(([lemma]) => [...lemma.matchAll(/[ -]/g)].map(({ index }) => lemma.slice(index + 1))),
);

function compoundOf(
  index: ReadonlyMap<string, readonly NounMatch[]>,
  tokens: NounPhrase["tokens"],
  head: NounPhrase["head"],
): readonly NounMatch[] | null {
  const before = tokens.indexOf(head) - 1;
  const isHyphenated = tokens[before]?.text === "-";
  const previous = tokens[isHyphenated ? before - 1 : before];
  const compound = previous === undefined ? undefined : index.get(`${previous.lemma} ${head.lemma}`);
  // "cease - fire", "swearing - in": written with a hyphen.
  return compound ?? (isHyphenated ? index.get(`${previous?.lemma ?? ""}-${head.lemma}`) : null) ?? null;
}

function isExcluded({ unless }: NounTrigger, phrase: NounPhrase, [by, actor]: readonly Phrase[]): boolean {
  if (unless === undefined) return false;
  const names = (tokens: NounPhrase["tokens"]): boolean =>
    tokens.some(
      (token) => token !== phrase.head && (unless.includes(token.lemma) || unless.includes(token.lower)),
    );
  const isBy = by?.type === "preposition" && (by.token.lower === "by" || by.token.lower === "of");
  return names(phrase.tokens) || (isBy && actor?.type === "noun" && names(actor.tokens));
}

/** Whether a phrase may fill the patient of a trigger that names what it takes. */
export function fitsPatient(trigger: VerbTrigger | NounTrigger, patient: NounPhrase | null): boolean {
  if ("owned" in trigger && trigger.owned === true && patient === null) return false;
  if (trigger.patient === undefined) return true;
  return patient !== null && trigger.patient.some((filler) => fills(filler, patient));
}

function fills(filler: Filler, phrase: NounPhrase): boolean {
  const isHolder = holders.has(phrase.head.lemma) && phrase.entity === null;
  if (filler === "holder") return isHolder;
  if (filler !== "people") return !isHolder && phrase.entity?.entity.type === filler;
  if (phrase.entity !== null) return phrase.entity.entity.type === "person";
  const { head } = phrase;
  return peopleNouns.has(head.lemma) || peoplePronouns.has(head.lower);
}

/** Whether the words that a verb asks for stand beside it, and those that make it something else do not. */
export function fitsWords(
  { with: beside, unless }: VerbTrigger,
  subject: NounPhrase | null,
  object: NounPhrase | null,
  complements: readonly PrepositionalPhrase[],
): boolean {
  if (unless !== undefined && (isNamed(subject, unless) || isNamed(object, unless))) return false;
  if (beside === undefined) return true;
  return (
    isNamed(object, beside) ||
    isNamed(subject, beside) ||
    complements.some((complement) => complement.object.type === "noun" && isNamed(complement.object, beside))
  );
}

function isNamed(phrase: NounPhrase | null, words: readonly string[]): boolean {
  return phrase !== null && (words.includes(phrase.head.lemma) || words.includes(phrase.head.lower));
}

/** Plural to singular where the annotator took a noun for another part of speech and left its ending. */
function singular(word: string): string {
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

/** The words that name a setting, without the marks of the catalogue. */
function wordsOfSetting(setting: Setting | undefined): readonly string[] {
  return [...(setting?.words ?? []), ...(setting?.near ?? [])].map((phrase) =>
    phrase.replace(/\/n|… /gu, ""),
  );
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

/** The words that carry a predicate, in dictionary form, each by itself: those of its entry, or the verb of an open one. */
export function wordsOf(id: string): ReadonlySet<string> {
  const entry = predicateById(id);
  if (entry === null) return new Set(id.replace(/^to /u, "").split(" "));
  const { verbs: acts, nouns: names, property, setting } = entry;
  const lemmas = [...[...acts, ...names].flatMap(({ lemmas }) => lemmas), ...wordsOfSetting(setting)];
  const measured = [...(property?.adjectives ?? []), ...(property?.verbs ?? [])];
  return new Set([...lemmas, ...measured].flatMap((lemma) => lemma.split(" ")));
}
