/** One spelling rule: what to look for in a word of lower-case Latin letters, and what to write instead. */
interface SpellingRule {
  readonly find: RegExp;
  readonly write: string;
  /** Leaves shorter words alone, where the rule would make different names alike ("Dan", "Dean"). Default 1. */
  readonly from?: number;
}

/** Letters that Unicode does not decompose into a base letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
  ə: "a",
};

/**
 * How Arabic, Persian and Cyrillic names vary in English print. The order matters: letter pairs before letters,
 * letters before doubling, doubling before vowels, so that "Michael" is not "Mitchell". Lengths count doubled letters once.
 */
const spellingRules: readonly SpellingRule[] = [
  // Recognised, Recognized; Organisation, Organization; Defence, Defense
  { find: /is(?=(?:e|es|ed|er|ers|ing|ation|ational)$)/u, write: "iz", from: 7 },
  { find: /(?<=[fc]en)ce$/u, write: "se", from: 7 },
  // Abdel Fattah, Abd al-Fattah, Abdul Fattah
  { find: /^abd[aeu]l/u, write: "abdul" },
  // Tchaikovsky, Tschaikowsky, Chaikovsky
  { find: /^(?:tsch|tch)/u, write: "ch" },
  { find: /dj/gu, write: "j", from: 5 },
  // Khrushchev, Krushchev; Sheikh, Shaik
  { find: /kh/gu, write: "k" },
  { find: /gh/gu, write: "g", from: 5 },
  { find: /d+h/gu, write: "d", from: 5 },
  { find: /ph/gu, write: "f" },
  // Qaddafi, Gaddafi, Kadafi: the letter qaf before a dental
  { find: /^[qg](?=add?[aeiou])/u, write: "k", from: 5 },
  { find: /q/gu, write: "k" },
  { find: /ck/gu, write: "k" },
  // Eric, Erik; Isaac, Isaak
  { find: /c$/u, write: "k", from: 4 },
  { find: /x/gu, write: "ks", from: 4 },
  // Rachmaninoff, Rachmaninov; Tschaikowsky, Tschaikovsky
  { find: /(?<=[eo])ff$/u, write: "v", from: 6 },
  { find: /w(?=sk)/u, write: "v", from: 6 },
  // Yeltsin, Eltsin
  { find: /^ye/u, write: "e", from: 6 },
  // Mahmoud, Mahmud; Saeed, Said
  { find: /ou|oo/gu, write: "u", from: 5 },
  { find: /ee/gu, write: "i", from: 5 },
  // Theatre, Theater; Centre, Center
  { find: /(?<=[an])tre$/u, write: "ter", from: 6 },
  // Zaynab, Zainab; Sergey, Sergei; Zelenskyy, Zelensky, Zelenskij
  { find: /y/gu, write: "i" },
  { find: /(?<=[ia])j(?=[aiu]|$)/gu, write: "i", from: 4 },
  // Hassan, Hasan; Sharaa, Shara
  { find: /(.)\1+/gu, write: "$1" },
  // Mohammed, Muhammad; Hussein, Husain; Hosni, Husni. Final vowels stay: Maria is not Marie.
  { find: /o(?=.)/gu, write: "u", from: 5 },
  { find: /e(?=.)/gu, write: "a", from: 5 },
  // Abdullah, Abdulla
  { find: /(?<=a)h$/u, write: "", from: 5 },
];

/** A nickname that stands inside a name: `Louis "The Cat" Moretti`. */
const nickname =
  /(?<=\p{L}\s?)(?:"[^"]{1,30}"|“[^”]{1,30}”|‘[^’]{1,30}’(?=\s)|(?<=\s)'[^']{1,30}'(?=\s)|\([^()]{1,30}\)|``[^`']{1,30}'')(?=\s?\p{L})/gu;

/** The Arabic article, also with its last letter taken from the word after it: "al-Sharaa", "ash-Sharaa". */
const articles: ReadonlySet<string> = new Set([
  "al",
  "el",
  "ad",
  "an",
  "ar",
  "as",
  "ash",
  "at",
  "az",
  "ul",
  "ez",
]);
const separateArticles: ReadonlySet<string> = new Set(["al", "el"]);

/** Names repeat; what was worked out for one is kept, within limits. */
const memory = new Map<string, string>();
const wordsMemory = new Map<string, readonly string[]>();
const memoryLimit = 20_000;

/** One word of a name in its key spelling: "Mohammed" and "Muhammad" both give "muhamad". */
export function wordKey(word: string): string {
  const known = memory.get(word);
  if (known !== undefined) return known;
  // Bettie, Betty; Jackie, Jacky
  const plain = plainWord(word).replace(/((\p{Ll})\2|ck|th)ie$/u, "$1y");
  const length = plain.replace(/ck/gu, "k").replace(/(.)\1+/gu, "$1").length;
  let key = plain;
  for (const { find, write, from = 1 } of spellingRules) {
    if (length >= from) key = key.replace(find, write);
  }
  if (memory.size < memoryLimit && word.length < 100) memory.set(word, key);
  return key;
}

/** A word in small letters without marks. */
function plainWord(word: string): string {
  if (/^[A-Za-z]+$/.test(word)) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[ßæœøđðþłħıə]/gu, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{Ll}\p{Lo}\p{N}&]+/gu, "");
}

/**
 * The words of a name in key spelling, in order: "Dr Ahmad al-Sharaa" gives `dr`, `ahmad`, `shara`. Arabic articles,
 * possessive endings and a leading "the" are left out; words joined by a hyphen are one word.
 */
export function nameWords(name: string): readonly string[] {
  const known = wordsMemory.get(name);
  if (known !== undefined) return known;
  const words = readWords(name);
  if (wordsMemory.size < memoryLimit && name.length < 100) wordsMemory.set(name, words);
  return words;
}

function readWords(name: string): readonly string[] {
  const words: string[] = [];
  const parts = partsOf(name);
  for (const [index, part] of parts.entries()) {
    const lower = part.toLowerCase();
    if (index === 0 && lower === "the" && parts.length > 1) continue;
    // "Ahmed Al Sharaa", "al Sharaa"; not "Al Gore", "El Salvador".
    if (separateArticles.has(lower) && index + 1 < parts.length && (index > 0 || part === lower)) continue;
    // "Abd al-Fattah" is "Abdel Fattah".
    if (lower === "abd" && /^[ae]l[-\s]?/iu.test(parts[index + 1] ?? "")) {
      words.push("abdul");
      continue;
    }
    const pieces = part.split("-").filter((piece) => piece !== "");
    const kept = pieces.length > 1 ? pieces.filter((piece) => !articles.has(piece.toLowerCase())) : pieces;
    const key = wordKey((kept.length > 0 ? kept : pieces).join(""));
    if (key === "&") words.push("and");
    else if (key !== "") words.push(key);
  }
  return words;
}

/** Letters alone, or with single spaces: most names, which need no more than to be cut. */
const isPlainName = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

function partsOf(name: string): readonly string[] {
  if (isPlainName.test(name)) return name.split(" ");
  return name
    .normalize("NFC")
    .replace(nickname, " ")
    .replace(/['’](?:s)?(?=\s|$)/gu, "")
    .replace(/[‐‑–]/gu, "-")
    .split(/[\s,/]+/u)
    .filter((part) => part !== "");
}

const generationKeys: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"].map(wordKey));

/** The words of a person's name, and "Jr." or its like at the end, if any, apart from them. */
export function personWords(name: string): {
  readonly words: readonly string[];
  readonly generation: string | null;
} {
  // "George H.W. Bush" has two initials.
  const words = nameWords(name.includes(".") ? name.replace(/(?<=\p{Lu}\.)(?=\p{Lu}\.)/gu, " ") : name);
  const last = words.at(-1) ?? "";
  return words.length > 2 && generationKeys.has(last)
    ? { words: words.slice(0, -1), generation: last }
    : { words, generation: null };
}

/**
 * A spelling of the name that its variants share: case, diacritics, apostrophes, Arabic articles, doubled letters and
 * common transliterations do not matter. "Ahmed Al-Sharaa" and "Ahmad al-Shara" give `ahmad shara`. For looking up,
 * never for showing. Linear in the length of the name.
 */
export function nameKey(name: string): string {
  return nameWords(name).join(" ");
}

/** The key of a name as an id: "Bashar al-Assad" gives `bashar-asad`. Never empty. */
export function nameSlug(name: string): string {
  return nameKey(name).replace(/[^\p{L}\p{N}]+/gu, "-") || "entity";
}
