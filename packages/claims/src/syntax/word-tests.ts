import type { Token } from "../model/sentence.js";
import {
  beForms,
  doForms,
  haveForms,
  irregularParticiples,
  irregularPasts,
  modals,
  possessivePronouns,
} from "./lexicon.en.js";
import type { Marks } from "./marks.js";

export function isVerb(token: Token, marks: Marks): boolean {
  return (
    token.pos === "VERB" &&
    /^\p{L}/u.test(token.text) &&
    !marks.isNamed(token) &&
    marks.value(token) === undefined
  );
}

/** An auxiliary has at most this many letters: "should", "having". */
const longestAuxiliary = 7;

export function isAuxiliary({ pos, lower }: Token): boolean {
  if (pos === "AUX") return true;
  // Most words are longer or of another sort: the look-ups below would cost more than all the rest.
  if (pos === "PUNCT" || pos === "DET" || pos === "ADP" || lower.length > longestAuxiliary) return false;
  const kind = auxiliaries.get(lower);
  return kind === "modal" || (kind === "be" && pos !== "PART") || (kind === "have" && pos !== "NOUN");
}

/** What a word may help a verb with; "do" goes with "have". */
const auxiliaries: ReadonlyMap<string, "modal" | "be" | "have"> = new Map([
  ...[...haveForms, ...doForms].map((form) => [form, "have"] as const),
  ...[...beForms].map((form) => [form, "be"] as const),
  ...[...modals].map((form) => [form, "modal"] as const),
]);

export function isParticiple({ lower, form }: Token): boolean {
  if (form === "participle" || form === "past") return !irregularPasts.has(lower);
  return (
    irregularParticiples.has(lower) || (/(ed|en|wn|orn|ung|unk)$/.test(lower) && !irregularPasts.has(lower))
  );
}

/** Forms that are a past tense and cannot be a participle. */
export function isPastForm({ lower }: Token): boolean {
  return irregularPasts.has(lower);
}

export function isNominal(token: Token, marks: Marks): boolean {
  return token.pos === "NOUN" || token.pos === "PROPN" || marks.isNamed(token);
}

export function isHyphen({ text }: Token): boolean {
  return text === "-" || text === "‑";
}

export function isPossessiveMark(token: Token): boolean {
  return (
    (token.lower === "'s" || token.lower === "’s" || token.text === "'" || token.text === "’") &&
    token.pos === "PART"
  );
}

export function isPossessivePronoun({ lower }: Token): boolean {
  return possessivePronouns.has(lower);
}

export function followsModal(group: readonly Token[]): boolean {
  const last = group.findLast((token) => token.pos !== "ADV" && token.lemma !== "not");
  return last !== undefined && (modals.has(last.lower) || doForms.has(last.lower));
}

export function isWord({ pos, text }: Token): boolean {
  return (pos === "ADJ" || pos === "NOUN" || pos === "VERB") && /^\p{Ll}+$/u.test(text);
}
