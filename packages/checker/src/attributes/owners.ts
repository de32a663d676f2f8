import {
  isCountry,
  nameSlug,
  type Assertion,
  type DocumentSummary,
  type EntityReference,
} from "@gainsay/claims";
import { nameWords } from "../align/pages.js";
import type { Corpus } from "../align/align.js";
import { isContent, isNameWord, type Unit, type UnitSentence } from "../restatements/unit.js";
import { subjectPronouns } from "../restatements/words.en.js";
import type { Attribute } from "./attribute.js";
import { sharedCounts } from "./attributes.en.js";

/** Whose the attributes of a corpus are, by names that all documents share. */
export class Owners {
  readonly #corpus: Corpus;
  /** By document and sentence: the assertions of it that tell of something named. */
  readonly #told = new Map<string, Assertion[]>();
  /** By document: what it names, but for countries. */
  readonly #named: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    for (const { document, assertions } of corpus.extractions)
      for (const assertion of assertions) {
        if (assertion.subject.type !== "entity") continue;
        const place = placeOf(document, assertion.evidence.sentenceStart);
        this.#told.set(place, [...(this.#told.get(place) ?? []), assertion]);
      }
    this.#named = new Map(
      corpus.documents.map((document) => [
        document.id,
        new Set(
          document.entities
            .filter(({ name }) => !isCountry(name))
            .map((entity) => this.#idOf(document, entity)),
        ),
      ]),
    );
  }

  /** Whose an attribute is, each by a key; none where no name says so. */
  of({ id, owner, sentence }: Attribute): readonly string[] {
    if (owner === null) return [];
    const names = sharedCounts.has(id) ? namesJoinedTo(sentence, owner) : [];
    const own = this.#byName(sentence, owner) ?? this.#byReference(sentence, owner);
    return [
      ...names.map((name) => this.#keyOf(sentence.told.document, [name])),
      ...(own === null ? [] : [own]),
    ];
  }

  /** Whether two texts have another name in common: two bridges of one name stand in two towns. */
  haveCommon(left: Attribute, right: Attribute): boolean {
    const [here, there] = [left, right].map(({ sentence }) => this.#named.get(sentence.told.document.id));
    const own = new Set([left, right].flatMap((attribute) => this.of(attribute)));
    return [...(here ?? [])].some((id) => there?.has(id) === true && !own.has(id));
  }

  /**
   * By its name: "the painter **Ilse Brand**", "the **Varden bridge**". Null for "the bridge", "Ferrant's plant", "Monday's vote", "this moon of
   * Orva", "a revised Orva".
   */
  #byName({ told, units: all }: UnitSentence, owner: readonly Unit[]): string | null {
    const isOther = withoutPossessor(owner).some(
      ({ sort, pos, lower }) =>
        sort === "mark" || sort === "trigger" || pos === "CCONJ" || lower === "a" || lower === "an",
    );
    if (isOther || isJoined(all, owner) || !areTogether(all, owner)) return null;
    const units = withoutPossessor(owner).filter(isContent);
    const last = units.findLastIndex(isNameWord);
    if (last < 0 || units.some(({ sort }) => sort === "value")) return null;
    const first = units.slice(0, last).findLastIndex((unit) => !isNameWord(unit)) + 1;
    const [before, name, kind] = [units.slice(0, first), units.slice(first, last + 1), units.slice(last + 1)];
    // "the small Varden bridge" may be one of two; what somebody is ("the painter Ilse Brand") tells nothing apart.
    const isTold = before.every((unit) => unit.pos === "NOUN" || unit === all[0]);
    if (!isTold || !kind.every(({ pos }) => pos === "NOUN")) return null;
    // "the Ghent museum", "the Ferrant plant": one of those there, or of theirs.
    const isOneOfTheirs = name.some((unit) =>
      possessing.has(entityNamed(told.document, unit)?.type ?? "unknown"),
    );
    if (kind.length > 0 && isOneOfTheirs) return null;
    return [this.#keyOf(told.document, name), ...kind.map(({ lemma }) => lemma)].join(" ");
  }

  /** "**It** is", "**The bridge** is": what the assertions of the sentence tell of, where its words do not name that. */
  #byReference({ told: { document, record }, plain }: UnitSentence, owner: readonly Unit[]): string | null {
    const units = owner.filter(({ pos }) => pos !== "DET");
    const [unit] = units;
    const isReference =
      units.length === 1 &&
      unit !== undefined &&
      (unit.pos === "NOUN" || subjectPronouns.has(unit.lower) || possessives.has(unit.lower));
    if (!isReference || owner.some(({ lower }) => lower === "a" || lower === "an")) return null;
    const text = plain.text.toLowerCase();
    const subjects = (this.#told.get(placeOf(document, record.start)) ?? []).flatMap(({ subject }) =>
      subject.type === "entity" ? [subject.entity] : [],
    );
    const referents = new Map(subjects.map((entity) => [this.#idOf(document, entity), entity]));
    const [only, other] = [...referents].filter(
      ([, { names }]) => !names.some((name) => text.includes(name.toLowerCase())),
    );
    return only === undefined || other !== undefined ? null : only[0];
  }

  #keyOf(document: DocumentSummary, name: readonly Unit[]): string {
    return name
      .flatMap((unit) => {
        const entity = entityNamed(document, unit);
        return entity === null ? nameWords(unit.lower).map(nameSlug) : [this.#idOf(document, entity)];
      })
      .join(" ");
  }

  #idOf(document: DocumentSummary, { id }: EntityReference): string {
    return this.#corpus.entityOf(document.id, id).id;
  }
}

const possessing: ReadonlySet<string> = new Set(["place", "organisation", "person", "group"]);
const possessives: ReadonlySet<string> = new Set(["its", "his", "her"]);

function placeOf({ id }: DocumentSummary, start: number): string {
  return `${String(start)} ${id}`;
}

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

/** Whether nothing stands between the words, as "of" does between two phrases. */
function areTogether(all: readonly Unit[], units: readonly Unit[]): boolean {
  const from = all.findIndex((unit) => unit === units[0]);
  return units.every((unit, index) => all[from + index] === unit);
}

function entityNamed({ entities }: DocumentSummary, { lower, sort }: Unit): EntityReference | null {
  if (sort !== "name") return null;
  return (
    entities.find(({ name, names }) => [name, ...names].some((each) => each.toLowerCase() === lower)) ?? null
  );
}
