import { type DocumentSummary, type EntityReference, genderOfName } from "@gainsay/claims";
import type { Corpus } from "../../align/align.js";
import { isContent, type Unit } from "../../sentences/unit.js";
import type { Attribute } from "../attribute.js";
import { gauges } from "../readers/measures/measures.en.js";
import { bodies, measuresOfBodies, personsInNews, pronounsOfGender } from "./owners.en.js";

/** So much more often than the next one a text names the one that it is about. */
const times = 2;

/** Whom and what news is about: of each text the one person, and the one body, that it names far more often than any other. */
export class Protagonists {
  readonly #sentences: ReadonlyMap<string, readonly string[]>;
  readonly #entityOf: Corpus["entityOf"];
  /** What any document knows an entity to be, by the id that all share. */
  readonly #types = new Map<string, EntityReference["type"]>();
  /** By document: the sentences that tell of something, by that id: "**She** spent". */
  readonly #told = new Map<string, Map<string, Set<number>>>();
  readonly #known = new Map<string, Protagonist>();
  /** The documents that name an entity, by that id. */
  readonly #texts = new Map<string, Set<string>>();

  constructor({ extractions, entityOf }: Corpus) {
    this.#entityOf = entityOf;
    this.#sentences = new Map(
      extractions.map(({ document, sentences = [] }) => [document.id, sentences.map(({ text }) => text)]),
    );
    for (const { document, assertions, sentences = [] } of extractions) {
      for (const { id: own, type } of document.entities) {
        const { id } = entityOf(document.id, own);
        if (type !== "unknown") this.#types.set(id, type);
        this.#texts.set(id, (this.#texts.get(id) ?? new Set()).add(document.id));
      }
      const places = new Map(sentences.map(({ start }, index) => [start, index]));
      const told = new Map<string, Set<number>>();
      for (const { subject, evidence } of assertions) {
        const place = places.get(evidence.sentenceStart);
        if (subject.type !== "entity" || place === undefined) continue;
        const { id } = entityOf(document.id, subject.entity.id);
        told.set(id, (told.get(id) ?? new Set()).add(place));
      }
      this.#told.set(document.id, told);
    }
  }

  /** Who or what an attribute is told of, where no name says so: "**Revenue** rose", "**The singer** married". */
  of({ id, owner, sentence: { told } }: Attribute): EntityReference | null {
    const { document } = told;
    const [word, ...others] = (owner ?? []).filter((unit) => unit.pos !== "DET" && unit.value === null);
    const isDefinite = owner?.[0]?.lower === "the";
    if (word === undefined) return isOfBody(id) && owner === null ? this.#bodyOf(document) : null;
    if (others.some(isContent)) return null;
    if (word.lower === "it" || word.lower === "its") return isOfBody(id) ? this.#bodyOf(document) : null;
    const gender = pronounsOfGender.get(word.lower);
    if (gender !== undefined) return this.#personOf(document, gender);
    if (!isDefinite || word.pos !== "NOUN") return null;
    if (bodies.has(word.lemma)) return this.#bodyOf(document);
    return this.#personCalled(document, word);
  }

  #bodyOf(document: DocumentSummary): EntityReference | null {
    return this.#in(document).body;
  }

  #in(document: DocumentSummary): Protagonist {
    const known = this.#known.get(document.id);
    if (known !== undefined) return known;
    const sentences = this.#sentences.get(document.id) ?? [];
    const told = new Map<string, { entity: EntityReference; places: Set<number> }>();
    for (const entity of document.entities) {
      const { id } = this.#entityOf(document.id, entity.id);
      const places = told.get(id)?.places ?? new Set(this.#told.get(document.id)?.get(id));
      for (const [place, text] of sentences.entries())
        if (entity.names.some((name) => text.includes(name))) places.add(place);
      told.set(id, { entity, places });
    }
    const ofType = (wanted: EntityReference["type"]): EntityReference | null =>
      foremost(
        [...told].flatMap(([id, { entity, places }]) =>
          this.#types.get(id) === wanted ? [{ entity, count: places.size }] : [],
        ),
      );
    const found: Protagonist = { person: ofType("person"), body: ofType("organisation") };
    this.#known.set(document.id, found);
    return found;
  }

  #textOf({ id }: Pick<DocumentSummary, "id">): string {
    return (this.#sentences.get(id) ?? []).join("\n");
  }

  /** Whom "he" or "she" stands for: by the given name, or because the text has none of the other. */
  #personOf(document: DocumentSummary, gender: "male" | "female"): EntityReference | null {
    const { person } = this.#in(document);
    if (person === null) return null;
    const own = genderOfName(person.name.split(" ")[0] ?? "");
    if (own !== null && own !== "either") return own === gender ? person : null;
    const others = [...pronounsOfGender].flatMap(([word, other]) => (other === gender ? [] : word));
    return new RegExp(`\\b(?:${others.join("|")})\\b`, "iu").test(this.#textOf(document)) ? null : person;
  }

  /** Whom "the singer" stands for: the person that a text calls so by name, and nobody else in this one. */
  #personCalled(document: DocumentSummary, { lower }: Unit): EntityReference | null {
    const { person } = this.#in(document);
    if (person === null) return null;
    const { id } = this.#entityOf(document.id, person.id);
    const text = this.#textOf(document).toLowerCase();
    const others = document.entities.filter((entity) => this.#entityOf(document.id, entity.id).id !== id);
    if (others.some(({ type, names }) => type === "person" && isCalled(text, names, lower))) return null;
    const isSo =
      personsInNews.has(lower) ||
      [...(this.#texts.get(id) ?? [])].some((other) =>
        isCalled(this.#textOf({ id: other }).toLowerCase(), person.names, lower),
      );
    return isSo ? person : null;
  }
}

/** "the **folk singer** Ann Hale", "Ann Hale, a **singer** from Orva," */
function isCalled(text: string, names: readonly string[], noun: string): boolean {
  const called = escaped(noun);
  return names.some((name) => {
    const own = escaped(name);
    const wordings = [
      `${called},? ${own}`,
      `${own},[^,.]*\\b${called}`,
      `${own} (?:is|was) [^,.]*\\b${called}`,
    ];
    return new RegExp(`\\b(?:${wordings.join("|")})(?![\\p{L}\\p{N}])`, "u").test(text);
  });
}

function escaped(name: string): string {
  return name.toLowerCase().replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);
}

function isOfBody(id: string): boolean {
  const measure = id.replace(/^(?:change|rise|fall) in /u, "");
  return gauges.has(measure) || measuresOfBodies.has(measure);
}

interface Protagonist {
  readonly person: EntityReference | null;
  readonly body: EntityReference | null;
}

interface Counted {
  readonly entity: EntityReference;
  readonly count: number;
}

/** The one that is named far more often than the next; null where there is none. */
function foremost(counts: readonly Counted[]): EntityReference | null {
  const [first, second] = counts.toSorted((a, b) => b.count - a.count);
  if (first === undefined || first.count === 0) return null;
  return second === undefined || first.count >= times * Math.max(second.count, 1) ? first.entity : null;
}
