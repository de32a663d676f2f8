import type { Attribution } from "../model/assertion.js";
import { reportingVerbs } from "../predicates/lexicon.en.js";
import { complementsOf, subjectOf } from "../syntax/clause.js";
import type { NounPhrase, Phrase } from "../syntax/phrase.js";

/**
 * Who the sentence quotes as saying what its phrase `at` says; null is the author's own voice. Reads "X said (that) …",
 * "…, X said", "X was quoted as saying …" and "according to X". `text` is the clean text of the document.
 */
export function attribute(phrases: readonly Phrase[], at: number, text: string): Attribution | null {
  const words = (phrase: NounPhrase | null): string =>
    phrase === null ? "" : text.slice(phrase.start, phrase.end);
  for (const [index, phrase] of phrases.entries()) {
    if (phrase.type !== "verb" && "token" in phrase && phrase.token.lower === "according") {
      const source = phrases.slice(index + 1).find((next) => next.type === "noun");
      return { speaker: words(source ?? null), stance: "reported" };
    }
  }
  let nearest: { readonly index: number; readonly attribution: Attribution } | null = null;
  for (const [index, phrase] of phrases.entries()) {
    if (phrase.type !== "verb" || index === at) continue;
    const stance = reportingVerbs[phrase.lemma];
    if (stance === undefined || !reports(phrases, index, at)) continue;
    const by = complementsOf(phrases, index).find(({ preposition }) => preposition === "by")?.object;
    const speaker = phrase.voice === "passive" && by?.type === "noun" ? by : subjectOf(phrases, index);
    if (nearest === null || Math.abs(index - at) < Math.abs(nearest.index - at)) {
      nearest = { index, attribution: { speaker: words(speaker), stance } };
    }
  }
  return nearest?.attribution ?? null;
}

/** Whether what stands at `at` is content of the reporting verb at `verb`. */
function reports(phrases: readonly Phrase[], verb: number, at: number): boolean {
  if (at > verb) {
    const between = phrases.slice(verb + 1, at);
    // "said on Monday, after the raid killed five": a clause about when it was said is not what was said.
    return !between.some((phrase) => phrase.type === "subordinator" && phrase.token.lower !== "that");
  }
  // "Five people died, police said": only at the end, behind a comma or a quotation mark.
  const before = phrases.slice(at + 1, verb);
  const closes = before.findLast((phrase) => phrase.type === "comma" || phrase.type === "quotation");
  const later = phrases.slice(verb + 1).some((phrase) => phrase.type === "verb" && phrase.form === "finite");
  return closes !== undefined && !later && !before.some((phrase) => phrase.type === "relative");
}
