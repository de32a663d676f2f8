/** Bits of a feature's or word's hash: few enough to store closely, enough that strangers seldom meet. */
export const hashBits = 24;

/** The start of a hash over characters; one start for each use keeps equal spellings of different uses apart. */
export function startHash(use: number): number {
  return Math.imul(use + 1, 0x9e3779b1);
}

/** Takes one more number into a running hash (FNV-1a). */
export function extendHash(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

/** A running hash, mixed well (after MurmurHash3) and cut to `hashBits`. */
export function finishHash(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> (32 - hashBits);
}

/** The hash of a word as it is written, by UTF-16 units. */
export function hashWord(word: string): number {
  let hash = startHash(0);
  for (let index = 0; index < word.length; index++) hash = extendHash(hash, word.charCodeAt(index));
  return finishHash(hash);
}

// A template's number and what it is filled with, as one hash.

export function hashOne(template: number, a: number): number {
  return finishHash(Math.imul(a ^ Math.imul(template + 7, 0x9e3779b1), 0x2c1b3c6d));
}

export function hashTwo(template: number, a: number, b: number): number {
  return finishHash(
    Math.imul(Math.imul(a ^ Math.imul(template + 7, 0x9e3779b1), 0x2c1b3c6d) ^ b, 0x297a2d39),
  );
}

export function hashThree(template: number, a: number, b: number, c: number): number {
  return hashTwo(template, Math.imul(a ^ (a >>> 15), 0x01000193) ^ b, c);
}
