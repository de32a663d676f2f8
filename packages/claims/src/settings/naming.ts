import { trait } from "../annotate/traits.js";
import { lightWords } from "../document/light-words.en.js";
import { tellingWords, usingWords } from "./words.en.js";
import { settings } from "../predicates/match-predicate.js";

/** A word of a phrase; "/n" behind it keeps it to nouns. Null is a gap. */
export type Part = { readonly form: string; readonly isNoun: boolean } | null;

const cut = new WeakMap<readonly string[], readonly (readonly Part[])[]>();

/** The words of phrases, cut once: every figure of a text is held against all of them. */
export function partsOf(phrases: readonly string[]): readonly (readonly Part[])[] {
  const known = cut.get(phrases);
  if (known !== undefined) return known;
  const parts = phrases.map((phrase) =>
    phrase.split(" ").map((word): Part => {
      const [form = "", only] = word.split("/");
      return word === "…" ? null : { form, isNoun: only === "n" };
    }),
  );
  cut.set(phrases, parts);
  return parts;
}

/** Of each phrase that names a setting its longest word that tells most: where none of these stands, nothing is named. */
const namingWords: ReadonlySet<string> = new Set(
  settings
    .filter(({ setting }) => setting.bound !== "over")
    .flatMap(({ setting }) => [setting.words, setting.near])
    .flatMap(partsOf)
    .flatMap((parts) => {
      const forms = parts.flatMap((part) => part?.form ?? []).toSorted((a, b) => b.length - a.length);
      return forms.find((form) => !lightWords.has(form)) ?? forms[0] ?? [];
    }),
);

/** That of a word without which no setting is named. Nouns count in the singular. */
export const namesSetting = trait(
  (word) =>
    namingWords.has(word) ||
    (word.endsWith("s") && namingWords.has(word.slice(0, -1))) ||
    usingWords.has(word) ||
    tellingWords.has(word) ||
    (word.endsWith("s") && tellingWords.has(word.slice(0, -1))),
);
