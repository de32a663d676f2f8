import { irregularVerbs } from "./irregular-verbs.en.js";
import type { Tag } from "./tags.js";
import type { WordClasses } from "./word-classes.js";

/** Gives the dictionary form of a word in lower case, after Universal Dependencies ("better" → "good"). */
export type Lemmatizer = (lower: string, tag: Tag) => string;

/** The name under which the exceptions list a word with its tag. */
export function lemmaKey(lower: string, { pos, form, ending }: Tag): string {
  return `${lower} ${pos}${ending === undefined ? "" : `-${ending}`}${form === undefined ? "" : `-${form}`}`;
}

/** `exceptions` are lemmas that the rules do not give, by `lemmaKey`. */
export function createLemmatizer(lexicon: WordClasses, exceptions: ReadonlyMap<string, string>): Lemmatizer {
  const tagsOf = (word: string): readonly string[] => lexicon.tagsOf(lexicon.classOf(word, word));
  return (lower, tag) => {
    const plain = lower.replaceAll("’", "'");
    const exception = exceptions.get(lemmaKey(plain, tag));
    if (exception !== undefined) return exception;
    const { pos, form, ending } = tag;
    const isPast = form === "past" || form === "participle";
    if (isPast) {
      const base = irregularVerbs.get(plain);
      if (base !== undefined) return base;
    }
    const stems =
      pos === "PROPN" || pos === "ADV"
        ? []
        : ending === "s"
          ? withoutS(plain)
          : isPast
            ? plain.endsWith("ied")
              ? [`${plain.slice(0, -3)}y`, plain.slice(0, -1)]
              : withoutSuffix(plain, "ed")
            : form === "gerund"
              ? withoutSuffix(plain, "ing")
              : ending === "er" || ending === "est"
                ? plain.endsWith(`i${ending}`)
                  ? [`${plain.slice(0, -ending.length - 1)}y`]
                  : withoutSuffix(plain, ending)
                : [];
    const wanted = pos === "NOUN" ? ["NN"] : pos === "ADJ" ? ["JJ"] : ["VB", "VBP"];
    return (
      stems.find((stem) => tagsOf(stem).some((found) => wanted.includes(found))) ??
      stems.find((stem) => tagsOf(stem).length > 0) ??
      stems[0] ??
      plain
    );
  };
}

/** What a plural or a verb in "-s" may come from, likeliest first. */
function withoutS(word: string): readonly string[] {
  if (/^(?:species|series|means|headquarters)$/.test(word)) return [word];
  if (word.endsWith("men")) return [`${word.slice(0, -3)}man`];
  if (!word.endsWith("s") || /(?:ss|us|is)$/.test(word) || word.length < 3) return [];
  if (word.endsWith("ies") && word.length > 4) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (word.endsWith("ves")) return [word.slice(0, -1), `${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`];
  if (/(?:x|ch|sh|ss|zz|o|us|is)es$/.test(word))
    return [word.slice(0, -2), word.slice(0, -1), `${word.slice(0, -2)}is`];
  return [word.slice(0, -1)];
}

/** What a word may come from whose suffix swallows an "e" or doubles a consonant ("razed", "stopped"), likeliest first. */
function withoutSuffix(word: string, suffix: string): readonly string[] {
  const stem = word.slice(0, -suffix.length);
  // The stem needs a vowel: "sing" is no form of "s".
  if (!word.endsWith(suffix) || !/[aeiouy]/.test(stem)) return [];
  // "freed"
  if (stem.endsWith("e")) return [`${stem}e`, stem];
  const doubled = /([^aeiouwxy])\1$/.test(stem);
  const single = stem.slice(0, -1);
  if (doubled) return /(?:ll|ss|zz|ff)$/.test(stem) ? [stem, single] : [single, stem];
  const swallows = /(?:[^aeiou][aeiouy][^aeiouwxy]|[vcszu]|dg|rg|[aeiou][aeiou]s|[^aeiou]l|at|iz)$/.test(
    stem,
  );
  return swallows ? orderBySyllables(stem) : [stem, `${stem}e`];
}

/** "rat-" is of "rate", "visit-" of "visit": the lexicon decides where it knows both or none, the shorter has the "e". */
function orderBySyllables(stem: string): readonly string[] {
  const manySyllables =
    /[aeiouy][^aeiouy]+[aeiouy]/.test(stem) && /(?:er|en|on|or|it|et|op|el|om|al|ot|ow)$/.test(stem);
  return manySyllables ? [stem, `${stem}e`] : [`${stem}e`, stem];
}
