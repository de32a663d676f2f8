/** Numbers in a signature. With 64, the estimated similarity is off by 0.06 on average at worst. */
export const signatureLength = 64;

/** Words in a shingle: four running words are rarely shared by texts written apart. */
const shingleLength = 4;

/**
 * One seed a position, fixed for ever, since signatures are stored in claim files: multiples of 2³² divided by the
 * golden ratio, which spread evenly.
 */
const seeds = Int32Array.from({ length: signatureLength }, (_, index) => Math.imul(index + 1, 0x9e3779b9));

/**
 * The MinHash signature of a text (Broder 1997): 64 unsigned 32-bit numbers, the smallest hash of its word 4-shingles
 * under 64 hash functions. The share of equal positions in two signatures estimates the Jaccard similarity of the
 * shingle sets. Letter case, punctuation and white space do not count. A text of one to three words is one shingle; a
 * text without words has the empty signature. Linear in the length of the text.
 */
export function minHash(text: string): number[] {
  const hashes = wordHashes(text);
  if (hashes.length === 0) return [];
  const last = Math.max(0, hashes.length - shingleLength);
  const shingles = new Int32Array(last + 1);
  for (let start = 0; start <= last; start += 1) {
    let hash = 0;
    const end = Math.min(start + shingleLength, hashes.length);
    for (let index = start; index < end; index += 1) hash = mix(hash ^ (hashes[index] ?? 0)) + 1;
    shingles[start] = hash;
  }
  return Array.from(seeds, (seed) => smallestHash(shingles, seed));
}

/** The smallest hash, unsigned, of shingles under the hash function of a seed. */
function smallestHash(shingles: Int32Array, seed: number): number {
  // Whole numbers with a sign are several times as fast: flipping the sign bit keeps their order.
  let smallest = 0x7fffffff;
  for (let index = 0; index < shingles.length; index += 1) {
    const hash = mix((shingles[index] ?? 0) ^ seed) ^ 0x80000000;
    if (hash < smallest) smallest = hash;
  }
  return (smallest ^ 0x80000000) >>> 0;
}

/** The hashes of the words of a text, in order: FNV-1a over the UTF-16 units of each in its folded form. */
function wordHashes(text: string): number[] {
  const folded = text.normalize("NFKC").toLowerCase();
  const hashes: number[] = [];
  let hash = emptyWord;
  for (let at = 0; at < folded.length; at += 1) {
    const unit = folded.charCodeAt(at);
    if (isWordUnit(folded, at, unit)) hash = Math.imul(hash ^ unit, 0x01000193);
    else if (hash !== emptyWord) {
      hashes.push(hash);
      hash = emptyWord;
    }
  }
  if (hash !== emptyWord) hashes.push(hash);
  return hashes;
}

const emptyWord = 0x811c9dc5;

/** Whether a UTF-16 unit is a letter or digit in lower case, or half of one. */
function isWordUnit(text: string, at: number, unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
  const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff;
  const point = text.codePointAt(isSecondHalf ? at - 1 : at);
  if (point === undefined || (isSecondHalf && point < 0x10000)) return false;
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(point));
}

/** The finaliser of MurmurHash3: every input bit changes every output bit with even odds. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
