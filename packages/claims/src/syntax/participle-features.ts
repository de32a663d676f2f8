import { hashBits, hashWord } from "../annotate/hash.js";
import type { Phrase, VerbGroup } from "./phrase.js";
import { isAuxiliary, isParticiple, isPastForm } from "./word-tests.js";

export const participleFeatures = 14;

/** Whether the form of a verb leaves open if it is a past tense or a participle: "**toppled**", "first **published**". */
export function isAmbiguous({ tokens, head }: VerbGroup): boolean {
  if (!isParticiple(head) || isPastForm(head) || head.form === "gerund") return false;
  // Adverbs may stand before it and a particle behind: "first **published**", "**walked** out".
  for (const token of tokens) {
    if (token === head) break;
    if (token.pos !== "ADV" || isAuxiliary(token)) return false;
  }
  return true;
}

/**
 * Writes the features that tell a past tense from a participle for the verb at `at`: its form as tagged, what stands beside it, and the
 * nearest verbs before and behind it with what lies between ("the man **accused** of it was", "Tom Hale, 32, **resigned**").
 */
export function readParticiple(
  phrases: readonly Phrase[],
  verb: VerbGroup,
  at: number,
  into: Int32Array,
): void {
  const form = verb.head.form === "past" ? 1 : verb.head.form === "participle" ? 2 : 0;
  const p1 = kindOf(phrases[at - 1]);
  const p2 = kindOf(phrases[at - 2]);
  const p3 = kindOf(phrases[at - 3]);
  const n1 = kindOf(phrases[at + 1]);
  const n2 = kindOf(phrases[at + 2]);
  const word = hashWord(verb.lemma);
  const back = lookFrom(phrases, at, -1);
  const ahead = lookFrom(phrases, at, 1);
  into[0] = hash(180, form, p1, n1);
  into[1] = hash(181, form, p1, p2);
  into[2] = hash(182, form, word, 0);
  into[3] = hash(183, p1, word, 0);
  into[4] = hash(184, form, back, 0);
  into[5] = hash(185, form, ahead, 0);
  into[6] = hash(186, back, ahead, form);
  into[7] = hash(187, p1, n1, ahead);
  into[8] = hash(188, (form << 6) | p1, p2, p3);
  into[9] = hash(189, form, n1, n2);
  into[10] = hash(190, n1, word, 0);
  into[11] = hash(191, p1, n1, back);
  into[12] = hash(192, (p1 << 6) | n1, back, ahead);
  into[13] = hash(193, (p1 << 6) | p2, n1, (form << 1) | (verb.tokens[0] === verb.head ? 0 : 1));
}

/** Farther than this no verb is looked for. */
const longestLook = 24;

/** The nearest verb on one side and what sorts of things lie between, as bits. */
function lookFrom(phrases: readonly Phrase[], at: number, step: 1 | -1): number {
  let seen = 0;
  let nouns = 0;
  let commas = 0;
  for (let index = at + step, looks = 0; looks < longestLook; index += step, looks++) {
    const phrase = phrases[index];
    if (phrase === undefined) break;
    switch (phrase.type) {
      case "verb":
        return (verbKind(phrase) << 9) | (Math.min(2, commas) << 7) | (Math.min(2, nouns) << 5) | seen;
      case "noun":
        // What a preposition takes is no subject.
        if (phrases[index - 1]?.type !== "preposition") nouns++;
        break;
      case "comma":
        commas++;
        break;
      case "coordinator":
        seen |= 1;
        break;
      case "relative":
        seen |= 2;
        break;
      case "subordinator":
        seen |= 4;
        break;
      case "mark":
        seen |= 8;
        break;
      case "quotation":
        seen |= 16;
        break;
    }
  }
  return 0;
}

function verbKind(verb: VerbGroup): number {
  const passive = verb.voice === "passive" ? 1 : 0;
  if (isAmbiguous(verb)) return verb.head.form === "past" ? 1 : 2;
  if (verb.form === "infinitive") return 3;
  if (verb.form === "gerund") return 4;
  return 5 + passive;
}

const kinds = {
  verb: 1,
  noun: 2,
  value: 6,
  preposition: 7,
  subordinator: 9,
  coordinator: 10,
  relative: 11,
  comma: 12,
  mark: 13,
  quotation: 14,
  other: 15,
} as const;

function kindOf(phrase: Phrase | undefined): number {
  if (phrase === undefined) return 0;
  if (phrase.type === "noun") {
    const { head, entity } = phrase;
    return entity?.form === "name" || head.pos === "PROPN"
      ? 3
      : head.pos === "PRON"
        ? 4
        : head.pos === "NOUN"
          ? 2
          : 5;
  }
  if (phrase.type === "preposition") return phrase.token.lower === "by" ? 8 : 7;
  if (phrase.type === "verb") return 16 + verbKind(phrase);
  return kinds[phrase.type];
}

function hash(template: number, a: number, b: number, c: number): number {
  const mixed = Math.imul(
    Math.imul(Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x2c1b3c6d) ^ b, 0x297a2d39) ^ c,
    0x85ebca6b,
  );
  const again = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return (again ^ (again >>> 13)) >>> (32 - hashBits);
}
