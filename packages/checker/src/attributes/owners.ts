import {
  isCountry,
  nameSlug,
  type Assertion,
  type DocumentSummary,
  type EntityReference,
} from "@gainsay/claims";
import type { Corpus } from "../align/align.js";
import { byCodeUnit } from "../align/by-code-unit.js";
import { nameWords } from "../align/pages.js";
import type { CanonicalEntity } from "../align/statement.js";
import { namesOf } from "../restatements/cut-units.js";
import { sentenceKey } from "../restatements/told-sentence.js";
import { isContent, isNameWord, type Unit, type UnitSentence } from "../restatements/unit.js";
import { subjectPronouns } from "../restatements/words.en.js";
import type { Attribute } from "./attribute.js";
import { sharedCounts } from "./attributes.en.js";

/** Whose an attribute is: a key that all documents share, and the name to show. */
export interface Owner {
  readonly key: string;
  readonly name: string;
}

/** Whose the attributes of a corpus are, by names that all documents share. */
export class Owners {
  readonly #corpus: Corpus;
  /** By document and sentence: the assertions of it that tell of something named. */
  readonly #told = new Map<string, Assertion[]>();
  /** By document: what it names, but for countries, by id. */
  readonly #named: ReadonlyMap<string, ReadonlyMap<string, string>>;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    for (const { document, assertions } of corpus.extractions)
      for (const assertion of assertions) {
        if (assertion.subject.type !== "entity") continue;
        const place = sentenceKey(document.id, assertion.evidence.sentenceStart);
        this.#told.set(place, [...(this.#told.get(place) ?? []), assertion]);
      }
    this.#named = new Map(
      corpus.documents.map((document) => [
        document.id,
        new Map(
          document.entities
            .filter(({ name }) => !isCountry(name))
            .map((entity): [string, string] => {
              const { id, name } = this.#entityOf(document, entity);
              return [id, name];
            }),
        ),
      ]),
    );
  }

  /** Whose an attribute is; none where no name says so. */
  of({ id, owner, sentence }: Attribute): readonly Owner[] {
    if (owner === null) return [];
    const names = sharedCounts.has(id) ? namesJoinedTo(sentence, owner) : [];
    const own =
      this.#byName(sentence, owner) ?? this.#byReference(sentence, owner) ?? this.#byPronoun(sentence, owner);
    return [
      ...names.map((name) => this.#ownerOf(sentence.told.document, [name], [])),
      ...(own === null ? [] : [own]),
    ];
  }

  /** Another name that two texts have in common; null where there is none: two bridges of one name stand in two towns. */
  commonName(left: Attribute, right: Attribute): string | null {
    const [here, there] = [left, right].map(({ sentence }) => this.#named.get(sentence.told.document.id));
    const keys = [left, right].flatMap((attribute) => this.of(attribute).map(({ key }) => key));
    const own = new Set(keys.flatMap((key) => [key, ...key.split(" ")]));
    const [first] = [...(here ?? [])]
      .filter(([id]) => there?.has(id) === true && !own.has(id))
      .sort(([a], [b]) => byCodeUnit(a, b));
    return first?.[1] ?? null;
  }

  /**
   * By its name: "the painter **Ilse Brand**", "the **Varden bridge**". Null for "the bridge", "Ferrant's plant", "Monday's vote", "this moon of
   * Orva", "a revised Orva".
   */
  #byName({ told, units: all }: UnitSentence, owner: readonly Unit[]): Owner | null {
    const phrase = withoutPossessor(withoutPlace(all, owner));
    const isOther = phrase.some(
      ({ sort, pos, lower }) =>
        sort === "mark" || sort === "trigger" || pos === "CCONJ" || lower === "a" || lower === "an",
    );
    if (isOther || isJoined(all, owner) || !areTogether(all, phrase)) return null;
    const units = phrase.filter(isContent);
    const last = units.findLastIndex(isNameWord);
    if (last < 0 || units.some(({ sort }) => sort === "value")) return null;
    const start = units.slice(0, last).findLastIndex((unit) => !isNameWord(unit)) + 1;
    // "**Brewer** Orlan": what opens a sentence has its capital from there.
    const isOpened = start < last && units[start] === all[0] && units[start]?.sort !== "name";
    const first = isOpened && units[last]?.sort === "name" ? start + 1 : start;
    const [before, name, kind] = [units.slice(0, first), units.slice(first, last + 1), units.slice(last + 1)];
    // "the small Varden bridge" may be one of two; what somebody is ("the painter Ilse Brand") tells nothing apart.
    const isTold = before.every((unit) => unit.pos === "NOUN" || unit === all[0]);
    if (!isTold || !kind.every(({ pos }) => pos === "NOUN")) return null;
    // "the Ghent museum", "the Ferrant plant": one of those there, or of theirs.
    const isOneOfTheirs = name.some((unit) =>
      possessing.has(entityNamed(told.document, unit)?.type ?? "unknown"),
    );
    if (kind.length > 0 && isOneOfTheirs) return null;
    return this.#ownerOf(told.document, name, kind);
  }

  /** "**It** is", "**The bridge** is": what the assertions of the sentence tell of, where its words do not name that. */
  #byReference({ told: { document, record }, plain }: UnitSentence, owner: readonly Unit[]): Owner | null {
    const units = owner.filter((each) => each.pos !== "DET" && !isMeasure(each));
    const [unit] = units;
    const isReference =
      units.length === 1 &&
      unit !== undefined &&
      (unit.pos === "NOUN" || subjectPronouns.has(unit.lower) || possessives.has(unit.lower));
    if (!isReference || owner.some(({ lower }) => lower === "a" || lower === "an")) return null;
    const text = plain.text.toLowerCase();
    const subjects = (this.#told.get(sentenceKey(document.id, record.start)) ?? []).flatMap(({ subject }) =>
      subject.type === "entity" ? [subject.entity] : [],
    );
    const unnamed = subjects.filter(({ names }) => !names.some((name) => text.includes(name.toLowerCase())));
    const referents = new Map(
      unnamed.map((entity) => {
        const { id, name } = this.#entityOf(document, entity);
        return [id, { key: id, name: withArticle(name) }];
      }),
    );
    const [only] = referents.values();
    return referents.size === 1 && only !== undefined ? only : null;
  }

  /** "**Orlan** said that **its** sales fell", "said **it** would": the only thing before it in the sentence that has a name and is neither a place nor a person. */
  #byPronoun({ told, units: all }: UnitSentence, owner: readonly Unit[]): Owner | null {
    const [pronoun] = owner;
    if ((pronoun?.lower !== "its" && pronoun?.lower !== "it") || owner.length !== 1) return null;
    const names = all
      .slice(0, all.indexOf(pronoun))
      .filter(({ sort, value }) => sort === "name" && value?.kind !== "place" && value?.kind !== "date");
    const [only, ...others] = names.filter(({ value }) => value?.kind !== "person");
    return only === undefined || others.length > 0 || names.length > 1
      ? null
      : this.#ownerOf(told.document, [only], []);
  }

  #ownerOf(document: DocumentSummary, name: readonly Unit[], kind: readonly Unit[]): Owner {
    const words = name.map((unit): Owner => {
      const entity = entityNamed(document, unit);
      if (entity === null) return { key: nameWords(unit.lower).map(nameSlug).join(" "), name: unit.text };
      const { id, name: shown } = this.#entityOf(document, entity);
      return { key: id, name: shown };
    });
    const all = [...words, ...kind.map(({ lemma, text }) => ({ key: lemma, name: text }))];
    return {
      key: all.map(({ key }) => key).join(" "),
      name: withArticle(all.map(({ name: shown }) => shown).join(" ")),
    };
  }

  #entityOf(document: DocumentSummary, { id }: EntityReference): CanonicalEntity {
    return this.#corpus.entityOf(document.id, id);
  }
}

/** "**the** Varden bridge", since a common noun ends it. */
function withArticle(name: string): string {
  return /\s\p{Ll}+$/u.test(name) ? `the ${name}` : name;
}

/** "the **84-metre** vessel" */
function isMeasure({ value }: Unit): boolean {
  return value?.kind === "quantity" && value.dimension !== "count" && value.dimension !== "number";
}

const possessing: ReadonlySet<string> = new Set(["place", "organisation", "person", "group"]);
const possessives: ReadonlySet<string> = new Set(["its", "his", "her"]);

/** "Bergen's **Karsten Tower**" */
function withoutPossessor(units: readonly Unit[]): readonly Unit[] {
  const mark = units.findLastIndex(({ text }) => /^['’]s?$/u.test(text));
  const rest = units.slice(mark + 1);
  return mark > 0 && rest.every(isNameWord) ? rest : units;
}

/** "Holm and **Roos**" */
function isJoined(all: readonly Unit[], [first]: readonly Unit[]): boolean {
  return first !== undefined && all[all.indexOf(first) - 1]?.pos === "CCONJ";
}

/** The names that "and" joins to a lone one: "**Holm** and **Roos**". */
function namesJoinedTo({ units: all }: UnitSentence, owner: readonly Unit[]): readonly Unit[] {
  const [name] = owner;
  if (name === undefined || owner.length !== 1 || !isNameWord(name) || !isJoined(all, owner)) return [];
  const other = all[all.indexOf(name) - 2];
  return other !== undefined && isNameWord(other) ? [other, name] : [];
}

/** "**The Karsten Tower** in Bergen": without where it is, which tells no more. */
function withoutPlace(all: readonly Unit[], owner: readonly Unit[]): readonly Unit[] {
  const end = owner.findIndex((_, index) => !areTogether(all, owner.slice(0, index + 1)));
  const [name, rest] = [owner.slice(0, end), owner.slice(end)];
  return end > 0 && name.some(isNameWord) && rest.every(({ value }) => value?.kind === "place")
    ? name
    : owner;
}

/** Whether nothing stands between the words, as "of" does between two phrases. */
function areTogether(all: readonly Unit[], units: readonly Unit[]): boolean {
  const from = all.findIndex((unit) => unit === units[0]);
  return units.every((unit, index) => all[from + index] === unit);
}

function entityNamed(document: DocumentSummary, { lower, sort }: Unit): EntityReference | null {
  return sort === "name" ? (namesOf(document).get(lower) ?? null) : null;
}
