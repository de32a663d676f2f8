import type { Word } from "./line.js";

/** A name as code has them: "maxRetries", "--max-retries", "pool.size", "max_retries". */
const codeName = /^-{1,2}[a-z\d][\w-]*$|^[a-z_$@][\w$@]*(?:[.-][\w$@]+)*$/iu;
/** What only code has: a dash before, an underscore, a dot or a capital within; "Node.js" is a product. */
const codeMark = /^-|_|^[a-z][\w-]*\.[a-z]|[a-z][A-Z]/u;

/**
 * The name of what a term of a definition list or the first cell of a row is the entry of: "--depth" of "-d, --depth=N", "pool_size" of
 * "pool_size (integer)". A term of one word is a name as it stands. Null for a term in plain words. `text` and `words` are the same term.
 */
export function termName(text: string, words: readonly Word[]): Word | null {
  const [first] = words;
  if (first === undefined) return null;
  const pieces = text
    .replace(/[(¶].*$/u, "")
    .split(/[\s,|]+/u)
    .map((piece) => piece.replace(/[=[<:].*$|\.$/u, ""))
    .filter((piece) => piece !== "");
  const isOne = pieces.length === 1 && (first.code || pieces[0] === pieces[0]?.toLowerCase());
  const names = pieces.filter(
    (piece) =>
      codeName.test(piece) &&
      (isOne || codeMark.test(piece) || words.some(({ code, shown }) => code && shown === piece)),
  );
  const [name] = names.sort((a, b) => b.length - a.length);
  if (name === undefined) return null;
  const lower = name.toLowerCase();
  return { ...first, lemma: lower, lower, shown: name, pos: "NOUN", form: undefined, code: true };
}

/** Whether a setting is known by a name that only code has, and that hardly two things share: "max_retries", "poolSize", "URLFilter", "pool.size". */
export function isCodeName(name: string): boolean {
  return /^[\w.]+$/u.test(name) && /_|[a-z][A-Z]|[A-Z]{2}[a-z]{2}|[a-z]\.[a-z]/u.test(name);
}

/** "--depth", "timeout": a name that many commands and functions have for something of their own. */
export function isCommonName(name: string): boolean {
  return /^-|^[A-Z]?[a-z]+$/u.test(name);
}
