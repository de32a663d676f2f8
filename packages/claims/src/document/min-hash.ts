/** Numbers in a signature. With 64, the estimated similarity is off by 0.06 on average at worst. */
export const signatureLength = 64;

/** Words in a shingle: four running words are rarely shared by texts written apart. */
const shingleLength = 4;

/**
 * One seed a position, fixed for ever, since signatures are stored in claim files: multiples of 2³² divided by the
 * golden ratio, which spread evenly.
 */
const seeds: readonly number[] = Array.from({ length: signatureLength }, (_, index) =>
  Math.imul(index + 1, 0x9e3779b9),
);

/**
 * The MinHash signature of a text (Broder 1997): 64 unsigned 32-bit numbers, the smallest hash of its word 4-shingles
 * under 64 hash functions. The share of equal positions in two signatures estimates the Jaccard similarity of the
 * shingle sets. Letter case, punctuation and white space do not count. A text of one to three words is one shingle; a
 * text without words has the empty signature. Linear in the length of the text.
 */
export function minHash(text: string): number[] {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  if (words === null) return [];
  const hashes = words.map(hashWord);
  const shingles = new Set<number>();
  const last = Math.max(0, hashes.length - shingleLength);
  for (let start = 0; start <= last; start += 1) {
    let hash = 0;
    for (const word of hashes.slice(start, start + shingleLength)) hash = mix(hash ^ word) + 1;
    shingles.add(hash >>> 0);
  }
  const signature = seeds.map(() => 0xffffffff);
  for (const shingle of shingles) {
    seeds.forEach((seed, index) => {
      const hash = mix(shingle ^ seed) >>> 0;
      if (hash < (signature[index] ?? 0)) signature[index] = hash;
    });
  }
  return signature;
}

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** The finaliser of MurmurHash3: every input bit changes every output bit with even odds. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
