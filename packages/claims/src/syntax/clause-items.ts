import { hashWord } from "../annotate/hash.js";
import { objectPronouns, subjectPronouns } from "./lexicon.en.js";
import type { NounPhrase, Phrase, ValuePhrase, VerbGroup } from "./phrase.js";
import { prepositionBit, prepositionsTaken } from "./valency.js";

/**
 * What the parser of clauses reads: the nouns, verbs and values of a sentence with its relative pronouns and subordinators,
 * each with the preposition, marks and conjunctions that stand right before it.
 */
export interface ClauseItems {
  readonly length: number;
  /** Where each item stands in the sentence's phrases. */
  readonly phraseOf: readonly number[];
  /** Its word, as a hash: the lemma of the head. */
  readonly words: readonly number[];
  /** What sort of item it is, from 1 to 62: `typeOf`. */
  readonly types: readonly number[];
  /** The preposition before it, as a hash; 0 without one. */
  readonly prepositions: readonly number[];
  /** The same as a bit of `takes`; 0 without one, and for one that no word takes. */
  readonly prepositionBits: readonly number[];
  /** The prepositions that it takes, as bits: `prepositionsTaken`. */
  readonly takes: readonly number[];
  /** What stands between it and the item before, as bits: `jointBits`. */
  readonly joints: readonly number[];
  /** How many commas, quotation marks and other marks stand before it in the sentence; for the end of the list too. */
  readonly marks: readonly number[];
}

const jointBits = { comma: 1, coordinator: 2, quotation: 4, mark: 8, other: 16 } as const;

export function readItems(phrases: readonly Phrase[]): ClauseItems {
  const phraseOf: number[] = [];
  const words: number[] = [];
  const types: number[] = [];
  const prepositions: number[] = [];
  const prepositionBits: number[] = [];
  const takes: number[] = [];
  const joints: number[] = [];
  const marks: number[] = [];
  let preposition = "";
  let joint = 0;
  let markCount = 0;
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at];
    if (phrase === undefined) break;
    const type = typeOf(phrase, preposition !== "");
    if (type > 0) {
      phraseOf.push(at);
      words.push(hashWord(wordOf(phrase)));
      types.push(type);
      prepositions.push(preposition === "" ? 0 : hashWord(preposition));
      prepositionBits.push(prepositionBit(preposition));
      takes.push(prepositionsTaken(phrase));
      joints.push(joint);
      marks.push(markCount);
      preposition = "";
      joint = 0;
    } else if (phrase.type === "preposition") {
      preposition = phrase.token.lower;
    } else if (phrase.type === "comma" || phrase.type === "quotation" || phrase.type === "mark") {
      joint |= jointBits[phrase.type];
      markCount += 1;
      preposition = "";
    } else if (phrase.type === "coordinator") {
      joint |= jointBits.coordinator;
      preposition = "";
    } else {
      joint |= jointBits.other;
    }
  }
  marks.push(markCount);
  const length = types.length;
  return { length, phraseOf, words, types, prepositions, prepositionBits, takes, joints, marks };
}

function wordOf(phrase: Phrase): string {
  switch (phrase.type) {
    case "verb":
      return phrase.lemma;
    case "noun":
      return phrase.head.lemma;
    case "value":
      return phrase.mention.value.kind;
    default:
      return phrase.token.lower;
  }
}

/** The type of a phrase as the parser knows it; 0 for what is no item. */
function typeOf(phrase: Phrase, governed: boolean): number {
  switch (phrase.type) {
    case "verb":
      return verbType(phrase);
    case "noun":
      return (governed ? 21 : nounTypes) + nounType(phrase);
    case "value":
      return (governed ? 34 : 31) + valueType(phrase);
    case "relative":
      return governed ? 40 : phrase.token.lower === "which" ? 38 : phrase.token.lower === "that" ? 39 : 37;
    case "subordinator":
      return phrase.token.lower === "that" ? 42 : 41;
    default:
      return 0;
  }
}

/** Where the types of nouns begin; those of verbs stand before. */
const nounTypes = 11;
const forms = { finite: 1, infinitive: 3, participle: 5, gerund: 7 } as const;

function verbType({ form, voice, lemma }: VerbGroup): number {
  if (lemma === "be") return form === "finite" ? 9 : 10;
  return forms[form] + (voice === "passive" ? 1 : 0);
}

export function isVerb({ types }: ClauseItems, item: number): boolean {
  return (types[item] ?? nounTypes) < nounTypes;
}

function nounType({ head, entity }: NounPhrase): number {
  // "Tom **Hale**": a name, whatever the tagger took its last word for.
  if (entity?.form === "name") return 3;
  switch (head.pos) {
    case "PRON":
      return subjectPronouns.has(head.lower) ? 0 : objectPronouns.has(head.lower) ? 1 : 2;
    case "PROPN":
      return 3;
    case "NOUN":
      return head.lower === head.lemma ? 4 : 5;
    case "NUM":
      return 6;
    case "ADJ":
      return 7;
    default:
      return 8;
  }
}

function valueType({ mention }: ValuePhrase): number {
  return mention.value.kind === "date" ? 0 : mention.value.kind === "duration" ? 1 : 2;
}
