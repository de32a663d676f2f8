import { vectorDigits, vectorWords } from "./tables/vectors.js";

const dimensions = 96;
const bytesEach = dimensions / 2;

/** The digits of all words and where those of each begin; built when first asked for. */
interface Vectors {
  readonly digits: string;
  readonly starts: ReadonlyMap<string, number>;
}

let built: Vectors | null = null;

function vectors(): Vectors {
  built ??= {
    digits: atob(vectorDigits),
    starts: new Map(vectorWords.split(" ").map((word, index) => [word, index * bytesEach])),
  };
  return built;
}

/** Words that were asked for, as vectors of length 1; null for unknown ones. */
const read = new Map<string, Float64Array | null>();

function vectorOf(word: string): Float64Array | null {
  const known = read.get(word);
  if (known !== undefined) return known;
  const start = vectors().starts.get(word);
  const vector = start === undefined ? null : normalised(digitsAt(start));
  read.set(word, vector);
  return vector;
}

function digitsAt(start: number): Float64Array {
  const { digits } = vectors();
  const vector = new Float64Array(dimensions);
  for (let at = 0; at < bytesEach; at += 1) {
    const byte = digits.charCodeAt(start + at);
    vector[2 * at] = fourBits(byte >> 4);
    vector[2 * at + 1] = fourBits(byte & 15);
  }
  return vector;
}

/** Four bits as a number with a sign. */
function fourBits(bits: number): number {
  return (bits << 28) >> 28;
}

function normalised(vector: Float64Array): Float64Array {
  const length = Math.hypot(...vector);
  return vector.map((each) => each / length);
}

/**
 * How alike two words are by what they stand beside in large texts, as the cosine of their vectors: 1 for one word and about 0 for two that
 * have nothing to do with each other ("prison", "jail": 0.9; "pupil", "teacher": 0.6). Opposites are alike, too. 0 where a word is not
 * known. `a`, `b`: in dictionary form and lower case. After Pennington, Socher and Manning (2014) and Mu and Viswanath (2018).
 */
export function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const [left, right] = [vectorOf(a), vectorOf(b)];
  if (left === null || right === null) return 0;
  let sum = 0;
  for (let at = 0; at < dimensions; at += 1) sum += (left[at] ?? 0) * (right[at] ?? 0);
  return sum;
}
