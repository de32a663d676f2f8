import type { Entity, EntityMention } from "./entity.js";
import { type Gender, gendersAgree } from "./gender.js";
import type { Word } from "./word.js";

/** An entity that a sentence speaks of. */
export interface Spoken {
  readonly entity: Entity;
  /** Where it was last mentioned. */
  readonly start: number;
  /** Whether by more than the adjective of a place. */
  readonly named: boolean;
}

/** What a sentence speaks of so far. */
export class Focus {
  /** By id. */
  readonly entities = new Map<string, Spoken>();
  /** The first pronoun of each gender that stands for someone whom the text has not settled: where it is. */
  readonly open = new Map<Gender, number>();
  /** The person that the sentence is about: the first before its verb that no preposition governs. */
  subject: Entity | null = null;
  #hasVerb = false;
  readonly #rivals: { readonly start: number; readonly gender: Gender }[] = [];

  /** Takes note of someone without a name. */
  addRival(start: number, gender: Gender): void {
    this.#rivals.push({ start, gender });
  }

  /** Where someone without a name was last mentioned, whom a pronoun of the gender may stand for; -1 when nowhere. */
  rival(gender: Gender): number {
    return this.#rivals.findLast((rival) => gendersAgree(rival.gender, gender))?.start ?? -1;
  }

  /** Takes note of a word outside all mentions. */
  pass({ pos }: Word): void {
    if (pos === "VERB" || pos === "AUX") this.#hasVerb = true;
  }

  /** Takes note of a mention; `before` is the word in front of it. */
  add({ entity, start, form }: EntityMention, before: Word | undefined): void {
    const named = form !== "demonym" || this.entities.get(entity.id)?.named === true;
    this.entities.set(entity.id, { entity, start, named });
    if (this.#hasVerb || this.subject !== null || entity.type !== "person") return;
    if (before?.pos !== "ADP") this.subject = entity;
  }
}
