/** What was found, and where it starts and ends. */
export interface Found<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * Phrases to look up right after or right before an offset; the longest one wins, and never ends or starts within a
 * word. White space and hyphens in text and phrase are the same, one for one: "square-mile" is "square mile".
 */
export class PhraseTable<T> {
  readonly #ignoreCase: boolean;
  readonly #longest: number;
  /** Longest first, by first and by last character. */
  readonly #byFirst = new Map<string, (readonly [string, T])[]>();
  readonly #byLast = new Map<string, (readonly [string, T])[]>();

  /** Of entries with the same phrase, the first counts. */
  constructor(entries: Iterable<readonly [string, T]>, { ignoreCase }: { readonly ignoreCase: boolean }) {
    this.#ignoreCase = ignoreCase;
    const values = new Map<string, T>();
    for (const [phrase, value] of entries) {
      const key = this.#normalise(phrase);
      if (!values.has(key)) values.set(key, value);
    }
    const sorted = [...values].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
    for (const entry of sorted) {
      const [phrase] = entry;
      push(this.#byFirst, phrase.charAt(0), entry);
      push(this.#byLast, phrase.charAt(phrase.length - 1), entry);
    }
    this.#longest = sorted[0]?.[0].length ?? 0;
  }

  has(phrase: string): boolean {
    const key = this.#normalise(phrase);
    return this.#byFirst.get(key.charAt(0))?.some(([each]) => each === key) ?? false;
  }

  /** The longest phrase that starts at `offset`. */
  after(text: string, offset: number): Found<T> | null {
    const bucket = this.#byFirst.get(this.#normalise(text.charAt(offset)));
    if (bucket === undefined) return null;
    const window = this.#normalise(text.slice(offset, offset + this.#longest + 1));
    const found = bucket.find(
      ([phrase]) => window.startsWith(phrase) && !letterOrDigit.test(window.charAt(phrase.length)),
    );
    return found === undefined ? null : { value: found[1], start: offset, end: offset + found[0].length };
  }

  /** The longest phrase that ends at `offset`. */
  before(text: string, offset: number): Found<T> | null {
    const bucket = this.#byLast.get(this.#normalise(text.charAt(offset - 1)));
    if (bucket === undefined) return null;
    const from = Math.max(0, offset - this.#longest - 1);
    const window = this.#normalise(text.slice(from, offset));
    const found = bucket.find(([phrase]) => {
      const at = window.length - phrase.length;
      return window.endsWith(phrase) && (at === 0 || !letterOrDigit.test(window.charAt(at - 1)));
    });
    return found === undefined ? null : { value: found[1], start: offset - found[0].length, end: offset };
  }

  /** Keeps the length, so that offsets stay. */
  #normalise(text: string): string {
    const plain = text.replace(/[\s\-‐‑]/g, " ");
    const lower = this.#ignoreCase ? plain.toLowerCase() : plain;
    return lower.length === plain.length ? lower : plain;
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
