/** Finds the position of a hash in a sorted list of distinct ones: open addressing, at most half full. */
export interface HashTable {
  /** The position, or -1. */
  readonly find: (hash: number) => number;
}

export function createHashTable(hashes: Uint32Array): HashTable {
  let size = 1024;
  while (size < hashes.length * 2) size *= 2;
  const mask = size - 1;
  /** Key and position + 1 side by side, so that one look at memory gives both; 0 is an empty place. */
  const places = new Int32Array(size * 2);
  for (let position = 0; position < hashes.length; position++) {
    const hash = hashes[position] ?? 0;
    let place = hash & mask;
    while (places[place * 2 + 1] !== 0) place = (place + 1) & mask;
    places[place * 2] = hash;
    places[place * 2 + 1] = position + 1;
  }
  return {
    find(hash) {
      let place = hash & mask;
      for (;;) {
        const found = places[place * 2 + 1] ?? 0;
        if (found === 0 || places[place * 2] === hash) return found - 1;
        place = (place + 1) & mask;
      }
    },
  };
}
