import type { DocumentSummary, EntityReference, SentenceRecord } from "@gainsay/claims";
import type { Corpus } from "../../align/align.js";
import { nameOf } from "../../align/pages.js";
import { namesOf } from "../../sentences/cut-units.js";
import { sentenceKey } from "../../sentences/told-sentence.js";
import { isContent, type Unit, type UnitSentence } from "../../sentences/unit.js";
import { personalPronouns, presenting } from "./owners.en.js";

/** How far back a text may have named what it still tells of. */
const farthest = 3;
const longestName = 6;

/** A sentence that goes on about what the one before tells of. */
const goesOn = /^(?:It|Its|He|His|She|Her|The|This)\b/u;

/** What the sentences of a corpus tell of: the name that opens one, and those that go on from there. */
export class Centres {
  /** By document: its sentences in order, and where each stands. */
  readonly #records = new Map<string, readonly SentenceRecord[]>();
  readonly #places = new Map<string, number>();

  constructor({ extractions }: Corpus) {
    for (const { document, sentences = [] } of extractions) {
      this.#records.set(document.id, sentences);
      for (const [index, { start }] of sentences.entries())
        this.#places.set(sentenceKey(document.id, start), index);
    }
  }

  /**
   * What a pronoun stands for, or whose "the capital" is where no word says so (null): "**Karvania** lies in the sea, and **its** language is",
   * "**Karvania** is an island. **The capital** is". Null where somebody or something else may be meant.
   */
  of({ told: { document, record }, plain, units }: UnitSentence, word: Unit | null): EntityReference | null {
    const before = word === null ? [] : units.slice(0, units.indexOf(word));
    const own = openingOf(document, record.text);
    if (own !== null && word !== null) {
      const name = before.find(({ lower }) => own.entity.names.some((each) => each.toLowerCase() === lower));
      return name === undefined
        ? null
        : referentOf({ ...own, behind: `${plain.text.slice(name.end, word.end)} ` }, document, word);
    }
    if (own !== null || before.some((unit) => isContent(unit) && unit.value?.kind !== "date")) return null;
    const records = this.#records.get(document.id) ?? [];
    const at = this.#places.get(sentenceKey(document.id, record.start)) ?? 0;
    for (const { text } of records.slice(Math.max(0, at - farthest), at).toReversed()) {
      const opening = openingOf(document, text);
      if (opening !== null) return referentOf(opening, document, word);
      if (!goesOn.test(text)) return null;
    }
    return null;
  }

  /** The two that "they" or "the couple" stand for: those named before in the sentence, or in the one before. */
  pairFor(
    { told: { document, record }, plain, units }: UnitSentence,
    [word]: readonly Unit[],
  ): readonly EntityReference[] {
    const records = this.#records.get(document.id) ?? [];
    const at = this.#places.get(sentenceKey(document.id, record.start)) ?? 0;
    const before = plain.text.slice(0, word?.start ?? 0);
    const isAlone = !units.slice(0, word === undefined ? 0 : units.indexOf(word)).some(isContent);
    const text = isAlone ? (records[at - 1]?.text ?? "") : before;
    const persons = document.entities.filter(
      ({ type, names }) => type === "person" && names.some((name) => text.includes(name)),
    );
    return persons.length <= 2 ? persons : [];
  }

  /** What a document is called by a first line that is a name alone, by its title, or by the name that its first sentence begins with. */
  headingOf(document: DocumentSummary): string | null {
    const text = this.#records.get(document.id)?.[0]?.text ?? "";
    const called = [text, document.title?.trim() ?? ""].find(
      (line) => /^\p{Lu}[^:|.!?]*$/u.test(line) && line.split(" ").length <= longestName,
    );
    return called === undefined ? (openingOf(document, text)?.entity.name ?? null) : nameOf(called);
  }

  /** Whether a document has a line that gives a name: "Crosses: **River Brae**". */
  hasLine({ id }: DocumentSummary, name: string): boolean {
    return (this.#records.get(id) ?? []).some(({ text, label }) => {
      const parts = text.split(/[:|,\n]/u);
      return parts.slice(label === undefined ? 1 : 0).some((part) => part.trim() === name);
    });
  }
}

/** The name that a sentence begins with, and what stands behind it. */
interface Opening {
  readonly entity: EntityReference;
  readonly behind: string;
}

/** "**Sorn Island** lies", "The painter **Ilse Brand** was": the lone name that a sentence begins with. */
function openingOf(document: DocumentSummary, text: string): Opening | null {
  const [start = ""] = /^(?:(?:The|A|An|In the) )?(?:[a-z]+ ){0,2}/u.exec(text) ?? [];
  for (const from of new Set([0, start.length])) {
    const words = text.slice(from).split(" ", longestName);
    for (let count = words.length; count > 0; count -= 1) {
      const name = words.slice(0, count).join(" ").replace(/,$/u, "");
      const entity = namesOf(document).get(name.toLowerCase());
      if (entity === undefined) continue;
      const behind = text.slice(from + name.length);
      return /^(?: and| or|’s|'s)\b/u.test(behind) ? null : { entity, behind };
    }
  }
  return null;
}

/** "he" is somebody, "it" is nobody; what a sentence brings in beside its subject ("bought a plant") may be meant as well, unless it only says what that is. */
function referentOf(
  { entity, behind }: Opening,
  document: DocumentSummary,
  word: Unit | null,
): EntityReference | null {
  const isPersonal = word !== null && personalPronouns.has(word.lower);
  const mayBe = isPersonal ? entity.type === "person" || entity.type === "unknown" : entity.type !== "person";
  if (!mayBe) return null;
  if (presenting.test(behind)) return entity;
  const others = document.entities.filter(
    ({ id, type, names }) =>
      id !== entity.id && type === "person" && names.some((name) => behind.includes(name)),
  );
  return isPersonal && others.length === 0 ? entity : null;
}
