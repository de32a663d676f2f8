import {
  type Assertion,
  type DocumentSummary,
  type EntityReference,
  isCommonWord,
  isCountry,
  nameSlug,
} from "@gainsay/claims";
import { apart } from "../../accounts/words.en.js";
import type { Corpus } from "../../align/align.js";
import { byCodeUnit } from "../../align/by-code-unit.js";
import { indefinite } from "../../align/generic-names.en.js";
import { isGenericName } from "../../align/generic-names.js";
import { nameWords } from "../../align/pages.js";
import type { CanonicalEntity } from "../../align/statement.js";
import { namesOf } from "../../sentences/cut-units.js";
import { sentenceKey } from "../../sentences/told-sentence.js";
import { isContent, isNameWord, type Unit, type UnitSentence } from "../../sentences/unit.js";
import { subjectPronouns } from "../../restatements/words.en.js";
import type { Attribute } from "../attribute.js";
import { ofOneAlone } from "../readers/names.en.js";
import { isLabelled } from "../readers/read-labels.js";
import { Centres } from "./centres.js";
import { devices, namesOfSpecifications } from "../readers/specifications.en.js";
import { works } from "../readers/works.en.js";
import { Protagonists } from "./protagonists.js";
import { neutral } from "../attributes.en.js";
import { abbreviations, couples, sharedCounts } from "./owners.en.js";
import { rulers } from "./owners.en.js";

/** Whose an attribute is: a key that all documents share, and the name to show. */
export interface Owner {
  readonly key: string;
  readonly name: string;
  /** Whether no name says so, but what news is about, or what it calls the thing: enough only where two texts tell of one happening. */
  readonly isOfNews?: boolean;
  /** Of those: whether it is a common noun alone that says so. */
  readonly isDescribed?: boolean;
}

/** Whose the attributes of a corpus are, by names that all documents share. */
export class Owners {
  readonly #corpus: Corpus;
  readonly #centres: Centres;
  readonly #protagonists: Protagonists;
  /** By document and sentence: the assertions of it that tell of something named. */
  readonly #told = new Map<string, Assertion[]>();
  /** By document: what it names, but for countries and what each of them has, by id. */
  readonly #named: ReadonlyMap<string, ReadonlyMap<string, string>>;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    this.#centres = new Centres(corpus);
    this.#protagonists = new Protagonists(corpus);
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
            .filter(({ name }) => !isCountry(name) && !isGenericName(name))
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
    if (owner === null && isLabelled(sentence)) return this.#byHeading(sentence.told.document);
    if (owner === null) return ofOneAlone.has(id) ? this.#byCentre(sentence, null) : [];
    const names = sharedCounts.has(id) ? namesJoinedTo(sentence, owner) : [];
    if (sharedCounts.has(id) && isCouple(owner))
      return this.#centres.pairFor(sentence, owner).map((entity) => {
        const { id: key, name } = this.#entityOf(sentence.told.document, entity);
        return { key, name };
      });
    const own =
      this.#byName(sentence, owner) ?? this.#byReference(sentence, owner) ?? this.#bySpeaker(sentence, owner);
    return [
      ...names.map((name) => this.#ownerOf(sentence.told.document, [name], [])),
      ...(own === null ? this.#byPronoun(sentence, owner) : [own, ...asRiver(sentence, owner, own)]),
    ];
  }

  /** Whose an attribute is in news of one happening, where no name says so: "**the singer**", "**the vaccine**". */
  inNews(attribute: Attribute): readonly Owner[] {
    // What has no date may be a lone sentence, which is about nobody yet.
    const isArticle = attribute.sentence.told.document.date !== undefined;
    const entity = isArticle ? this.#protagonists.of(attribute) : null;
    if (entity === null) return asDevice(attribute) ?? asDescribed(attribute);
    const { id, name } = this.#entityOf(attribute.sentence.told.document, entity);
    return [{ key: id, name, isOfNews: true }];
  }

  /** Another name that two texts have in common; null where there is none: two bridges of one name stand in two towns. */
  commonName(left: Attribute, right: Attribute): string | null {
    const [here, there] = [left, right].map(({ sentence }) => this.#named.get(sentence.told.document.id));
    const keys = [left, right].flatMap((attribute) => this.of(attribute).map(({ key }) => key));
    const own = new Set(keys.flatMap((key) => [key, ...key.split(" ")]));
    const [first] = [
      ...[...(here ?? [])].filter(([id, name]) => there?.has(id) === true || this.#isNamed(right, name)),
      ...[...(there ?? [])].filter(([, name]) => this.#isNamed(left, name)),
    ]
      .filter(([id]) => !own.has(id))
      .sort(([a], [b]) => byCodeUnit(a, b));
    return first?.[1] ?? null;
  }

  /** Whether a line of a table has a name, where nothing else shows that it is one. */
  #isNamed({ sentence }: Attribute, name: string): boolean {
    return isLabelled(sentence) && this.#centres.hasLine(sentence.told.document, name);
  }

  /**
   * By its name: "the painter **Ilse Brand**", "the **Varden bridge**". Null for "the bridge", "Ferrant's plant", "Monday's vote", "this moon of
   * Orva", "a revised Orva".
   */
  #byName({ told, plain, units: all }: UnitSentence, owner: readonly Unit[]): Owner | null {
    const phrase = withoutPossessor(withoutPlace(all, owner));
    const isOther = phrase.some(
      ({ sort, pos, lower }) =>
        sort === "mark" || sort === "trigger" || pos === "CCONJ" || indefinite.has(lower),
    );
    if (isOther || isJoined(all, owner) || !(areTogether(all, phrase) || areOneName(all, phrase)))
      return null;
    const units = phrase.filter(isContent);
    const last = units.findLastIndex(isNameWord);
    // "the multi-camera series": tagged as a name, and none.
    const start = units.slice(0, Math.max(last, 0)).findLastIndex((unit) => !isNameWord(unit)) + 1;
    // "**Brewer** Orlan": what opens a sentence has its capital from there.
    const isOpened = start < last && units[start] === all[0] && units[start]?.sort !== "name";
    const first = isOpened && units[last]?.sort === "name" ? start + 1 : start;
    const isName =
      last >= 0 && (units[last]?.sort === "name" || /^[\p{Lu}\p{N}]/u.test(units[first]?.text ?? ""));
    if (!isName || units.some(({ sort }) => sort === "value")) return null;
    const [before, own, kind] = [units.slice(0, first), units.slice(first, last + 1), units.slice(last + 1)];
    const name = own.length > 1 && rulers.has(own[0]?.lower ?? "") ? own.slice(1) : own;
    // "the small Varden bridge" may be one of two; what somebody is ("the painter Ilse Brand") tells nothing apart.
    const isPerson = name.some(({ value }) => value?.kind === "person");
    const isTold = before.every(
      ({ pos }, index) => pos === "NOUN" || before[index] === all[0] || (pos === "ADJ" && isPerson),
    );
    if (!isTold || !kind.every(({ pos }) => pos === "NOUN")) return null;
    // "the Ghent museum", "the Ferrant plant": one of those there, or of theirs.
    const isOneOfTheirs = name.some((unit) =>
      possessing.has(entityNamed(told.document, unit)?.type ?? "unknown"),
    );
    if (kind.length > 0 && isOneOfTheirs) return null;
    const [one] = name;
    if (name.length === 1 && abbreviations.has(one?.lower ?? "")) return null;
    // A name that stands twice, as a title does before the first sentence.
    if (name.every(({ lower }) => lower === one?.lower))
      return this.#ownerOf(told.document, name.slice(0, 1), kind);
    const { key, name: words } = this.#ownerOf(told.document, name, kind);
    // "Battle of Krane", with the "of" between.
    const text = plain.text.slice(one?.start, name.at(-1)?.end);
    return { key, name: kind.length === 0 && areOneName(all, phrase) ? text : words };
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
  #bySpeaker({ told, units: all }: UnitSentence, owner: readonly Unit[]): Owner | null {
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

  /** "**Its** capital": what the text still tells of. */
  #byPronoun(sentence: UnitSentence, [word, ...others]: readonly Unit[]): readonly Owner[] {
    const isLone = word !== undefined && others.length === 0;
    const isPronoun = isLone && (subjectPronouns.has(word.lower) || possessives.has(word.lower));
    return isPronoun ? this.#byCentre(sentence, word) : [];
  }

  /** What the lines of a table are about: what the text is called, or what its first line begins with. */
  #byHeading(document: DocumentSummary): readonly Owner[] {
    const heading = this.#centres.headingOf(document);
    if (heading === null) return [];
    const entity = namesOf(document).get(heading.toLowerCase());
    return [
      entity === undefined
        ? { key: nameSlug(heading), name: heading }
        : { key: this.#entityOf(document, entity).id, name: heading },
    ];
  }

  #byCentre(sentence: UnitSentence, word: Unit | null): readonly Owner[] {
    const entity = this.#centres.of(sentence, word);
    if (entity === null) return [];
    const { id, name } = this.#entityOf(sentence.told.document, entity);
    return [{ key: id, name }];
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

/** "**It** has a 3-inch screen", "**The smartphone** has": the one device that news is about; null for all else. */
function asDevice({ id, owner }: Attribute): readonly Owner[] | null {
  if (!namesOfSpecifications.has(id)) return null;
  const own = (owner ?? []).filter(({ pos }) => pos !== "DET");
  const isReference = own.length === 1 && (own[0]?.lower === "it" || devices.has(own[0]?.lemma ?? ""));
  return isReference ? [{ key: "the device", name: "the device", isOfNews: true, isDescribed: true }] : null;
}

/** What a thing is called that has no name: "the **vaccine**", "the new flood **wall**". */
function asDescribed({ owner }: Attribute): readonly Owner[] {
  const units = (owner ?? []).filter(isContent);
  const telling = units.filter(({ lemma }) => !neutral.has(lemma));
  // "**work** on the roof" is of the roof.
  const own = telling.length > 1 ? telling.filter(({ lemma }) => !works.has(lemma)) : telling;
  // "its **other** warehouse": not the one that the news is about.
  if (telling.some(({ lower }) => apart.has(lower))) return [];
  const isDescribed = own.length > 0 && !units.some(({ sort, pos }) => sort === "value" || pos === "PRON");
  if (!isDescribed) return [];
  return [
    {
      key: own.map(({ lemma }) => lemma).join(" "),
      name: `the ${units.map(({ text }) => text).join(" ")}`,
      isOfNews: true,
      isDescribed: true,
    },
  ];
}

/** "**the Lesna** River", "the River **Lesna**", "**the Lesna**": rivers go by one name with and without the noun. */
function asRiver({ units: all }: UnitSentence, owner: readonly Unit[], { name }: Owner): readonly Owner[] {
  const [first] = withoutPlace(all, owner).filter(isContent);
  const hasArticle = first !== undefined && isNameWord(first) && all[all.indexOf(first) - 1]?.lower === "the";
  const words = nameWords(name.toLowerCase());
  const own = words.filter((word) => word !== "river");
  const isRiver = own.length === 1 && (own.length < words.length || hasArticle);
  return isRiver ? [{ key: `the ${own.join("")}`, name }] : [];
}

/** "**They** had", "**The couple** has" */
function isCouple(owner: readonly Unit[]): boolean {
  return couples.has(owner.map(({ lower }) => lower).join(" "));
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

/** "**The Karsten Tower** in Bergen", "**Henrik Vasa** of the Haldvik school": a name without where or whence it is, which tells no more. */
function withoutPlace(all: readonly Unit[], owner: readonly Unit[]): readonly Unit[] {
  const end = endOfRun(all, owner, 0);
  const last = owner[end - 1];
  if (end === owner.length || last === undefined || !isNameWord(last)) return owner;
  if (owner.slice(end).every(({ value }) => value?.kind === "place")) return owner.slice(0, end);
  const preposition = all[all.indexOf(last) + 1]?.lower ?? "";
  // "the Battle of Krane", "the University of Tirn": what stands behind "of" is part of the name.
  const isNoun = preposition === "of" && isCommonWord(last.lower);
  const name = owner.slice(0, isNoun ? endOfRun(all, owner, end) : end);
  const isApart = isNoun || preposition === "of" || locating.has(preposition);
  return isApart && !name.some(({ lower }) => lower === "a" || lower === "an") ? name : owner;
}

/** Where the words end that stand side by side from an index on. */
function endOfRun(all: readonly Unit[], units: readonly Unit[], from: number): number {
  const end = units.findIndex((_, index) => index > from && !areTogether(all, units.slice(from, index + 1)));
  return end < 0 ? units.length : end;
}

const locating: ReadonlySet<string> = new Set(["in", "at", "on", "near", "by", "between", "from"]);

/** Whether nothing stands between the words, as "of" does between two phrases. */
function areTogether(all: readonly Unit[], units: readonly Unit[]): boolean {
  const from = all.findIndex((unit) => unit === units[0]);
  return units.every((unit, index) => all[from + index] === unit);
}

/** "the **Battle of Krane**": a noun that only "of" parts from its name. */
function areOneName(all: readonly Unit[], units: readonly Unit[]): boolean {
  const of = units.findIndex((unit, index) => index > 0 && all[all.indexOf(unit) - 1]?.lower === "of");
  const [noun, name] = [units.slice(0, of), units.slice(of)];
  return (
    of > 0 &&
    [...noun, ...name].every((unit) => isNameWord(unit) || unit.pos === "DET") &&
    areTogether(all, noun) &&
    areTogether(all, name)
  );
}

function entityNamed(document: DocumentSummary, { lower, sort }: Unit): EntityReference | null {
  return sort === "name" ? (namesOf(document).get(lower) ?? null) : null;
}
