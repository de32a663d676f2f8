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

/** Tells which names are the same as `wanted` apart from case, accents and punctuation, if there are words in it at all. */
export function sameName(wanted: string): (name: string) => boolean {
  const folded = fold(wanted);
  // Many items share a name.
  const known = new Map<string, boolean>();
  return (name) => {
    const same = known.get(name) ?? (name === wanted || (folded !== "" && fold(name) === folded));
    known.set(name, same);
    return same;
  };
}

/** Tells in which texts, as `fold` gives them, each word of `wanted` begins a word. */
export function hasWords(wanted: string): (folded: string) => boolean {
  const beginnings = fold(wanted)
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => ` ${word}`);
  return (folded) => beginnings.every((beginning) => folded.includes(beginning));
}
