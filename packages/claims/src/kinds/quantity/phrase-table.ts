/** What was found, and where it starts and ends. */
export interface Found<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

type Entry<T> = readonly [phrase: string, value: T];

/**
 * Phrases to look up right after or right before an offset; the longest one wins, and never ends or starts within a
 * word. White space and hyphens in text and phrase are the same, one for one: "square-mile" is "square mile". Phrases are
 * kept by their first and last word, so that looking up costs little where none stands.
 */
export class PhraseTable<T> {
  readonly #ignoreCase: boolean;
  /** Longest first, by first and by last word or mark. */
  readonly #byFirst = new Map<string, Entry<T>[]>();
  readonly #byLast = new Map<string, Entry<T>[]>();
  readonly #longestWord: number = 0;

  /** Of entries with the same phrase, the first counts. */
  constructor(entries: Iterable<Entry<T>>, { ignoreCase }: { readonly ignoreCase: boolean }) {
    this.#ignoreCase = ignoreCase;
    const values = new Map<string, T>();
    for (const [phrase, value] of entries) {
      const key = this.#normalise(phrase);
      if (!values.has(key)) values.set(key, value);
    }
    const sorted = [...values].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
    for (const entry of sorted) {
      const [phrase] = entry;
      const first = phrase.slice(0, wordEnd(phrase, 0));
      const last = phrase.slice(wordStart(phrase, phrase.length));
      this.#longestWord = Math.max(this.#longestWord, first.length, last.length);
      push(this.#byFirst, first, entry);
      push(this.#byLast, last, entry);
    }
  }

  has(phrase: string): boolean {
    const key = this.#normalise(phrase);
    return this.#byFirst.get(key.slice(0, wordEnd(key, 0)))?.some(([each]) => each === key) ?? false;
  }

  /** The longest phrase that starts at `offset`. */
  after(text: string, offset: number): Found<T> | null {
    const end = wordEnd(text, offset, this.#longestWord + 1);
    const bucket = this.#byFirst.get(this.#normalise(text.slice(offset, end)));
    if (bucket === undefined) return null;
    const window = this.#normalise(text.slice(offset, offset + (bucket[0]?.[0].length ?? 0) + 1));
    const found = bucket.find(
      ([phrase]) => window.startsWith(phrase) && !letterOrDigit.test(window.charAt(phrase.length)),
    );
    return found === undefined ? null : { value: found[1], start: offset, end: offset + found[0].length };
  }

  /** The longest phrase that ends at `offset`. */
  before(text: string, offset: number): Found<T> | null {
    const start = wordStart(text, offset, this.#longestWord + 1);
    const bucket = this.#byLast.get(this.#normalise(text.slice(start, offset)));
    if (bucket === undefined) return null;
    const from = Math.max(0, offset - (bucket[0]?.[0].length ?? 0) - 1);
    const window = this.#normalise(text.slice(from, offset));
    const found = bucket.find(([phrase]) => {
      const at = window.length - phrase.length;
      return window.endsWith(phrase) && (at === 0 || !letterOrDigit.test(window.charAt(at - 1)));
    });
    return found === undefined ? null : { value: found[1], start: offset - found[0].length, end: offset };
  }

  /** Keeps the length, so that offsets stay. */
  #normalise(text: string): string {
    const plain = spaceOrHyphen.test(text) ? text.replace(everySpaceOrHyphen, " ") : text;
    const lower = this.#ignoreCase ? plain.toLowerCase() : plain;
    return lower.length === plain.length ? lower : plain;
  }
}

const letterOrDigit = /[\p{L}\p{N}]/u;
const spaceOrHyphen = /[\s\-‐‑]/;
const everySpaceOrHyphen = /[\s\-‐‑]/g;

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  return letterOrDigit.test(text.charAt(at));
}

/** Where the word or the mark that starts at an offset ends, at most `longest` characters on. */
function wordEnd(text: string, start: number, longest = Infinity): number {
  let end = start;
  while (end < text.length && end - start < longest && isLetter(text, end)) end += 1;
  return Math.max(end, start + 1);
}

/** Where the word or the mark that ends at an offset starts. */
function wordStart(text: string, end: number, longest = Infinity): number {
  let start = end;
  while (start > 0 && end - start < longest && isLetter(text, start - 1)) start -= 1;
  return Math.max(0, Math.min(start, end - 1));
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
