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

/** What the words of a text say, by the entries of a catalogue. */
export interface Matcher {
  /** The entry with this id, or null for an open predicate. */
  predicateById(id: string): Predicate | null;
  /** Entries that a verb may carry, by its dictionary form, in the order in which they are to be tried. */
  matchVerb(lemma: string): readonly VerbMatch[];
  /**
   * The entry that a noun phrase carries, by its head or its last words ("death toll"). `next` and `second` are the phrases behind
   * it, `doer` the subject of the verb that it is the object of: "the strike **by nurses**" is no attack, nor what **nurses** begin.
   */
  matchNoun(phrase: NounPhrase, next?: Phrase, second?: Phrase, doer?: NounPhrase | null): NounMatch | null;
  /** The property that a noun phrase names: "the **share price**", "a **height** of". */
  matchProperty(phrase: NounPhrase): Predicate | null;
}

/** Reads the words of `own` and of the built-in catalogue; a word that both have is tried as one of `own` first. */
export function createMatcher(own: readonly Predicate[] = []): Matcher {
  const entries = [...own, ...catalogue];
  const verbs = indexBy(
    entries.flatMap((predicate) =>
      predicate.verbs.flatMap((trigger) =>
        trigger.lemmas.map((lemma) => [lemma, { predicate, trigger }] as const),
      ),
    ),
  );
  const isOwn = new Set(own);
  const urgency = ({ predicate, trigger }: VerbMatch): number =>
    demands(trigger) + (isOwn.has(predicate) ? mostDemands : 0);
  for (const matches of verbs.values()) matches.sort((a, b) => urgency(b) - urgency(a));
  const allNouns = entries.flatMap((predicate) =>
    predicate.nouns.flatMap((trigger) =>
      trigger.lemmas.map((lemma) => [lemma, { predicate, trigger }] as const),
    ),
  );
  // What is measured anew again and again is no happening that a date could belong to.
  const nouns = nounIndex(
    allNouns.filter(([, { predicate }]) => predicate.property === undefined || predicate.arity !== "many"),
  );
  const properties = nounIndex(allNouns.filter(([, { predicate }]) => predicate.property !== undefined));
  const byId = new Map(entries.map((predicate) => [predicate.id, predicate]));
  return {
    predicateById: (id) => byId.get(id) ?? null,
    matchVerb: (lemma) => verbs.get(lemma) ?? noMatches,
    matchNoun: (phrase, next, second, doer) => {
      if (phrase.entity !== null && phrase.entity.form === "name" && phrase.entity.entity.type !== "event")
        return null;
      for (const match of candidates(nouns, phrase))
        if (!isExcluded(match.trigger, phrase, next, second, doer ?? null)) return match;
      return null;
    },
    matchProperty: (phrase) => candidates(properties, phrase)[0]?.predicate ?? null,
  };
}

/** Reads the words of the built-in catalogue alone. */
export const builtInMatcher = createMatcher();

/** The entry of the built-in catalogue with this id, or null for an open predicate. */
export const { predicateById } = builtInMatcher;

/** How much a verb asks for beside it; what asks for more is tried first. */
function demands({ with: beside, patient }: VerbTrigger): number {
  return (beside === undefined ? 0 : 2) + (patient === undefined ? 0 : 1);
}

/** More than any verb asks for. */
const mostDemands = 4;

/** An entry of what documentation states. */
export type SettingPredicate = Predicate & { readonly setting: Setting };

/** The entries of what documentation states, in the order in which they are tried. */
export const settings: readonly SettingPredicate[] = catalogue.flatMap((predicate) =>
  predicate.setting === undefined ? [] : [{ ...predicate, setting: predicate.setting }],
);

/** Entries by the nouns that name them. */
interface NounIndex {
  readonly matches: ReadonlyMap<string, readonly NounMatch[]>;
  /** What nouns of several words end in, and how many words stand before it at most: "death toll", "cease-fire". */
  readonly compounds: ReadonlyMap<string, number>;
}

function nounIndex(entries: readonly (readonly [string, NounMatch])[]): NounIndex {
  const compounds = new Map<string, number>();
  for (const [lemma] of entries) {
    const words = lemma.split(/[ -]/);
    const last = words.at(-1) ?? "";
    if (words.length > 1) compounds.set(last, Math.max(words.length - 1, compounds.get(last) ?? 0));
  }
  return { matches: indexBy(entries), compounds };
}

const noMatches: readonly never[] = [];

function candidates(index: NounIndex, { tokens, head }: NounPhrase): readonly NounMatch[] {
  const { matches, compounds } = index;
  const words = compounds.get(head.lemma);
  const compound =
    words === undefined || tokens.length === 1 ? null : compoundOf(matches, tokens, head, words);
  // "his **firing**" is no fire.
  const isGerund = head.form === "gerund";
  const found = compound ?? matches.get(isGerund ? head.lower : head.lemma);
  if (found !== undefined) return found;
  const bare = singular(head.lower);
  return bare === head.lemma ? noMatches : (matches.get(bare) ?? noMatches);
}

/** The longest noun of several words that ends with the head: up to `most` words before it count, in dictionary form. */
function compoundOf(
  matches: NounIndex["matches"],
  tokens: NounPhrase["tokens"],
  head: NounPhrase["head"],
  most: number,
): readonly NounMatch[] | null {
  const before = tokens.indexOf(head) - 1;
  // "cease - fire", "swearing - in": written with a hyphen.
  if (tokens[before]?.text === "-") {
    const first = tokens[before - 1]?.lemma ?? "";
    return matches.get(`${first} ${head.lemma}`) ?? matches.get(`${first}-${head.lemma}`) ?? null;
  }
  for (let from = Math.max(0, before - most + 1); from <= before; from += 1) {
    const words = tokens.slice(from, before + 1).map(({ lemma }) => lemma);
    const found = matches.get([...words, head.lemma].join(" "));
    if (found !== undefined) return found;
  }
  return null;
}

/** What stands behind these tells what sort it is: "a strike **by** nurses", "**over** pay", "a rally **in** shares". */
const toldBehind: ReadonlySet<string> = new Set(["by", "of", "over", "in", "for", "about", "with", "on"]);

function isExcluded(
  { unless }: NounTrigger,
  phrase: NounPhrase,
  by: Phrase | undefined,
  actor: Phrase | undefined,
  doer: NounPhrase | null,
): boolean {
  if (unless === undefined) return false;
  const names = (tokens: NounPhrase["tokens"]): boolean =>
    tokens.some(
      (token) => token !== phrase.head && (unless.includes(token.lemma) || unless.includes(token.lower)),
    );
  const isBy = by?.type === "preposition" && toldBehind.has(by.token.lower);
  const others = [...(isBy && actor?.type === "noun" ? actor.tokens : []), ...(doer?.tokens ?? [])];
  return names(phrase.tokens) || names(others);
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
  if (unless !== undefined && isBodyOf(subject, unless)) return false;
  if (beside === undefined) return true;
  return (
    isNamed(object, beside) ||
    isNamed(subject, beside) ||
    complements.some((complement) => complement.object.type === "noun" && isNamed(complement.object, beside))
  );
}

/** "the International **Court** of Justice", by any of its names: whether a body has such a word in its name. */
function isBodyOf(phrase: NounPhrase | null, words: readonly string[]): boolean {
  const entity = phrase?.entity?.entity;
  return (
    entity !== undefined &&
    entity.type !== "person" &&
    entity.names.some((name) =>
      name
        .toLowerCase()
        .split(/\s+/u)
        .some((word) => words.includes(word)),
    )
  );
}

function isNamed(phrase: NounPhrase | null, words: readonly string[]): boolean {
  if (phrase === null) return false;
  if (words.includes(phrase.head.lemma) || words.includes(phrase.head.lower)) return true;
  // "hundreds **of points**"
  return phrase.values.some(
    ({ value }) => value.kind === "quantity" && value.measure !== null && words.includes(value.measure),
  );
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

function indexBy<T>(entries: readonly (readonly [string, T])[]): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const [key, value] of entries) {
    const list = index.get(key);
    if (list === undefined) index.set(key, [value]);
    else list.push(value);
  }
  return index;
}

/** The words that carry a predicate, in dictionary form, each by itself: those of its entry, or the verb of an open one. */
export function wordsOf(predicate: Predicate | string): ReadonlySet<string> {
  const entry = typeof predicate === "string" ? predicateById(predicate) : predicate;
  if (entry === null) return new Set(String(predicate).replace(/^to /u, "").split(" "));
  const { verbs: acts, nouns: names, property, setting } = entry;
  const lemmas = [...[...acts, ...names].flatMap(({ lemmas }) => lemmas), ...wordsOfSetting(setting)];
  const measured = [...(property?.adjectives ?? []), ...(property?.verbs ?? [])];
  return new Set([...lemmas, ...measured].flatMap((lemma) => lemma.split(" ")));
}
