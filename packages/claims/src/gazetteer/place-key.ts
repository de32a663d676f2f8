/**
 * A spelling of a place's name that its variants share: case, marks, apostrophes, hyphens and a leading "the" do not matter,
 * "Saint" is "St.", "Mount" is "Mt.".
 */
export function placeKey(name: string): string {
  return isPlain.test(name) ? name.toLowerCase() : fold(name).replace(shortForms, shorten);
}

/** Nearly all names of the tables are, which are read whole before the first place is found. */
const isPlain = /^(?!(?:the|saint|sainte|mount|fort) )[a-z ]+$/i;
const shortForms = /^(?:the|saint|sainte|mount|fort) /u;
const shortFormOf: Readonly<Record<string, string>> = {
  "the ": "",
  "saint ": "st ",
  "sainte ": "ste ",
  "mount ": "mt ",
  "fort ": "ft ",
};
const shorten = (words: string): string => shortFormOf[words] ?? words;

function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\p{M}'‘’ʼʻʾʿ`.]+/gu, "")
    .replace(/[\s,‐‑–-]+/gu, " ")
    .replace(/[ıł]/gu, (letter) => (letter === "ı" ? "i" : "l"))
    .trim()
    .toLowerCase();
}

/** The key as a part of an id. */
export function slugOf(name: string): string {
  return placeKey(name).replaceAll(" ", "-");
}

/** The key without the Arabic article, which news leaves out as often as not: "Al Hasakah" is "Hasakah". Null when it has none. */
export function withoutArticle(key: string): string | null {
  return arabicArticle.test(key) ? key.slice(key.indexOf(" ") + 1) : null;
}

const arabicArticle = /^(?:al|el|ad|an|ar|as|ash|at|ath|az) ./u;
