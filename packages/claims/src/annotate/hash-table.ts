import { hashBits } from "./hash.js";

/** Finds the position of a hash of `hashBits` bits in a list of distinct ones: open addressing, at most half full. */
export interface HashTable {
  /** The position, or -1. */
  readonly find: (hash: number) => number;
}

/**
 * A cell holds a position + 1, and above it the low bits of the hash; 0 is an empty cell. The high bits choose the place, so that
 * a cell near its place tells the whole hash.
 */
const positionBits = 18;
const positionMask = (1 << positionBits) - 1;
const tagMask = (1 << (32 - positionBits)) - 1;
const leastBits = hashBits - (32 - positionBits);

export function createHashTable(hashes: Uint32Array): HashTable {
  if (hashes.length >= positionMask) throw new RangeError("too many hashes for the table");
  let bits = leastBits;
  while (1 << bits < hashes.length * 2) bits += 1;
  const shift = hashBits - bits;
  const mask = (1 << bits) - 1;
  const cells = new Uint32Array(1 << bits);
  for (let position = 0; position < hashes.length; position++) {
    const hash = hashes[position] ?? 0;
    let place = hash >>> shift;
    while (cells[place] !== 0) place = (place + 1) & mask;
    cells[place] = ((hash & tagMask) << positionBits) | (position + 1);
  }
  return {
    find(hash) {
      const tag = hash & tagMask;
      let place = hash >>> shift;
      for (;;) {
        const cell = cells[place] ?? 0;
        if (cell === 0) return -1;
        if (cell >>> positionBits === tag) return (cell & positionMask) - 1;
        place = (place + 1) & mask;
      }
    },
  };
}
