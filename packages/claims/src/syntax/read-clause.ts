import type { Span } from "../model/span.js";
import { complementsOf, listFrom, objectOf, subjectOf } from "./clause.js";
import type { NounPhrase, Phrase, ValuePhrase, VerbGroup } from "./phrase.js";

/** A noun phrase or a free-standing value, and the word that it is about. */
export interface ClausePart extends Span {
  readonly head: Span;
}

/** A verb with what hangs on it, each as a span of the text: "[The firm] **was sold** by [its owner] in [Oslo]". */
export interface ClauseReading extends Span {
  readonly head: Span;
  /** Dictionary form, with the particle of a phrasal verb. */
  readonly lemma: string;
  readonly voice: VerbGroup["voice"];
  readonly form: VerbGroup["form"];
  readonly tense: VerbGroup["tense"];
  /** The grammatical subject, also of participles and infinitives. Null where there is none. */
  readonly subject: ClausePart | null;
  /** The direct object, or what a form of "be" says of its subject, with what "and" joins to it. */
  readonly objects: readonly ClausePart[];
  readonly complements: readonly { readonly preposition: string; readonly part: ClausePart }[];
}

/** Reads every verb of a sentence with what hangs on it, in order. */
export function readClause(phrases: readonly Phrase[]): readonly ClauseReading[] {
  return phrases.flatMap((phrase, at) => {
    if (phrase.type !== "verb") return [];
    const { start, end, head, lemma, voice, form, tense } = phrase;
    const subject = subjectOf(phrases, at);
    const object = objectOf(phrases, at);
    const objects = object === null ? [] : listFrom(phrases, phrases.indexOf(object));
    return {
      start,
      end,
      head: spanOf(head),
      lemma,
      voice,
      form,
      tense,
      subject: subject === null ? null : partOf(subject),
      objects: objects.map(({ phrase: member }) => partOf(member)),
      complements: complementsOf(phrases, at).map(({ preposition, object: governed }) => ({
        preposition,
        part: partOf(governed),
      })),
    };
  });
}

function partOf(phrase: NounPhrase | ValuePhrase): ClausePart {
  const { start, end } = phrase;
  return { start, end, head: spanOf(phrase.type === "noun" ? phrase.head : phrase) };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
