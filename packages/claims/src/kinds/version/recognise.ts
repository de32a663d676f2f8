import { isCommonWord } from "../../annotate/is-common-word.js";
import type { Candidate, KindContext } from "../kind.js";
import {
  belowWords,
  fromWords,
  onlyOfVersions,
  ordinary,
  orEarlier,
  orLater,
  products,
  units,
} from "./lexicon.en.js";

/** What stands around the number of a version. */
export interface VersionParts {
  readonly product: string | null;
  readonly from: string;
  /** Before the number: ">=", "<", "^", "~"; none where nothing does. */
  readonly operator: "from" | "below" | "caret" | "tilde" | "none";
  /** The other end: "3.12" in "3.9 to 3.12", or that of "< 21" in ">= 18 < 21". */
  readonly to: { readonly release: string; readonly included: boolean } | null;
  readonly suffix: "later" | "earlier" | "none";
}

type VersionCandidate = Candidate<VersionParts>;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replaceAll(" ", "\\s");
const anyOf = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");

const usualNames: ReadonlyMap<string, string> = new Map(
  products.flatMap(([usual = "", ...others]) => [usual, ...others].map((name) => [name, usual] as const)),
);

const release = "\\d{1,4}(?:\\.\\d{1,5}){0,3}";
const wild = "(?:\\.[x*])?";
const operator = `(?<operator>[\\^~]|${anyOf([...fromWords, ...belowWords])})?\\s{0,2}`;

/** A number that may be a version: behind the name of a product, behind "version", behind "v", or between a name and "or later". */
const number = new RegExp(
  [
    `(?:(?<![\\w.@/-])(?<known>${anyOf([...usualNames.keys()])})\\s(?:[Vv]ersions?\\s|v)?`,
    `|\\b(?<marked>[Vv]ersions?)\\s`,
    `|(?<![\\w.@/-])(?<sign>v)(?=\\d)`,
    `|(?<![\\w.@/-])(?<strange>\\p{Lu}[\\w.+#-]{1,40})\\s)`,
    `${operator}v?(?<from>${release})${wild}(?![\\w%°]|\\.\\d|[,:/]\\d)`,
  ].join(""),
  "gu",
);

const range = new RegExp(
  `\\s?(?:[–—-]|\\sto\\s|\\sthrough\\s)\\s?v?(${release})${wild}(?![\\w%°,:/]|\\.\\d)`,
  "uy",
);
const ceiling = new RegExp(`,?\\s?(?:and\\s|&&\\s?)?<(=?)\\s?v?(${release})(?![\\w]|\\.\\d)`, "uy");
const later = new RegExp(`\\+(?!\\w)|,?\\s\\(?(?<words>${anyOf(orLater)})\\b\\)?`, "uy");
const earlier = new RegExp(`,?\\s(?:${anyOf(orEarlier)})\\b`, "uy");

/** A word or name just before "v2" or "version 2". */
const nameBefore = /(?<![\w.@/-])(\p{Lu}[\w.+#-]{1,40})\s$/u;
const longestName = 48;

/** All versions that a text names: "Node 18", "Python 3.9–3.12", "version 3.2 or later", "v2", "Tessel 4.1 or newer". */
export function recognise({ text }: KindContext): readonly VersionCandidate[] {
  const found: VersionCandidate[] = [];
  number.lastIndex = 0;
  for (let match = number.exec(text); match !== null; match = number.exec(text)) {
    const candidate = readMatch(match, text);
    if (candidate === null) {
      // Another name may stand within what looked like one: "Since Node 18".
      number.lastIndex = match.index + (/^\S+\s?/u.exec(match[0])?.[0].length ?? 1);
    } else {
      found.push(candidate);
      number.lastIndex = candidate.end;
    }
  }
  return found;
}

function readMatch(match: RegExpExecArray, text: string): VersionCandidate | null {
  const { known, marked, sign, strange, operator: sign2, from = "" } = match.groups ?? {};
  const start = match.index;
  const stop = start + match[0].length;
  const { to, suffix, words, end } = readTail(text, stop);
  if (units.test(text.slice(end, end + 12))) return null;
  const isBound = sign2 !== undefined || suffix !== "none";
  if (strange !== undefined) {
    // "Boeing 737", "Room 12 and up": only what is said of versions alone makes a stranger's number one.
    const isVersion =
      (isSymbol(sign2) || (suffix !== "none" && (from.includes(".") || onlyOfVersions.test(words)))) &&
      isName(strange);
    return isVersion
      ? candidate(
          "named",
          { start, end },
          { product: strange, from, operator: operatorOf(sign2), to, suffix },
        )
      : null;
  }
  if (known !== undefined) {
    if (!isBound && isPlain(known, from)) return null;
    return candidate(
      "product",
      { start, end },
      { product: usualNames.get(known) ?? known, from, operator: operatorOf(sign2), to, suffix },
    );
  }
  const name = nameBefore.exec(text.slice(Math.max(0, start - longestName), start))?.[1];
  const product = name === undefined || !isName(name) ? null : (usualNames.get(name) ?? name);
  const first = product === null || name === undefined ? start : start - name.length - 1;
  return candidate(
    marked === undefined && sign !== undefined ? "sign" : "word",
    { start: first, end },
    { product, from, operator: operatorOf(sign2), to, suffix },
  );
}

/** "Go 3", "Windows 2000": a whole number that may be anything behind an ordinary word, or a year. */
function isPlain(name: string, from: string): boolean {
  return (ordinary.has(name) && !from.includes(".")) || (/^\d{4}$/u.test(from) && name !== "Windows Server");
}

/** Whether a word with a capital letter is no ordinary word at the head of a sentence: "Since", "Use". */
function isName(word: string): boolean {
  return !isCommonWord(word.toLowerCase());
}

const isSymbol = (sign: string | undefined): boolean => sign !== undefined && !/\p{L}/u.test(sign);

function operatorOf(sign: string | undefined): VersionParts["operator"] {
  if (sign === undefined) return "none";
  if (sign === "^") return "caret";
  if (sign === "~") return "tilde";
  return belowWords.includes(sign) ? "below" : "from";
}

function readTail(
  text: string,
  stop: number,
): Pick<VersionParts, "to" | "suffix"> & { readonly words: string; readonly end: number } {
  const at = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = stop;
    return pattern.exec(text);
  };
  const plain = { to: null, suffix: "none", words: "", end: stop } as const;
  const ended = (found: RegExpExecArray): number => stop + found[0].length;
  const above = at(later);
  if (above !== null) {
    const words = above.groups?.["words"] ?? "or later";
    return { to: null, suffix: "later", words, end: ended(above) };
  }
  const under = at(earlier);
  if (under !== null) return { to: null, suffix: "earlier", words: "or earlier", end: ended(under) };
  const roof = at(ceiling);
  if (roof !== null) {
    const [, equal, top = ""] = roof;
    return { ...plain, to: { release: top, included: equal === "=" }, end: ended(roof) };
  }
  const span = at(range);
  return span === null
    ? plain
    : { ...plain, to: { release: span[1] ?? "", included: true }, end: ended(span) };
}

function candidate(
  name: string,
  span: { readonly start: number; readonly end: number },
  parts: VersionParts,
): VersionCandidate {
  return { ...span, recogniser: `version/${name}`, parts };
}
