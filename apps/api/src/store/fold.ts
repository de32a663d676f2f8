/** Letters that are variants of Latin letters for a reader, but that Unicode does not take apart. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ð: "d",
  đ: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
};

/**
 * Words as searched for: lower case, without accents, apart at everything that is neither letter nor digit, one
 * space before each. "Łódź–al-Assad" gives " lodz al assad"; a text without words gives "".
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{Mark}+/gu, "")
    .replace(/[ßæœøðđþłħı]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trimEnd()
    .replace(/^(?=[^ ])/, " ");
}

/** Whether two names are the same apart from case, accents and punctuation. */
export function sameName(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

/** Whether each word of `words` begins a word of `folded`, which `fold` made. */
export function hasWords(folded: string, words: string): boolean {
  return fold(words)
    .split(" ")
    .every((word) => folded.includes(` ${word}`) || word === "");
}
