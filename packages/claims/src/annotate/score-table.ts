import { createHashTable } from "./hash-table.js";
import { readBytes } from "./read-bytes.js";

/** The weights of a linear model: a row for each feature, a column for each answer. */
export interface ScoreTable {
  /** The row of a feature by its hash, or -1. */
  readonly find: (hash: number) => number;
  /**
   * Writes the sums of the first `number` rows of `found`, one a column. At most 64 rows. All sums have the same surplus, so
   * that they can be compared with each other.
   */
  readonly add: (found: Int32Array, number: number, scores: Int32Array) => void;
}

// Four scores are summed in one double, 13 bits each: a weight plus 64 has 7 bits, and at most 64 of them are added.
const laneUnits = [1, 2 ** 13, 2 ** 26, 2 ** 39] as const;
const emptySum = 64 * laneUnits.reduce((all, unit) => all + unit, 0);

/** Reads what training/weights.mjs wrote. `columns` is a multiple of four. */
export function decodeScoreTable(weights: string, columns: number): ScoreTable {
  const read = readBytes(weights);
  const count = read.number();
  const sums = columns / 4;
  const hashes = new Uint32Array(count);
  const rows = new Float64Array(count * sums).fill(emptySum);
  let hash = 0;
  for (let index = 0; index < count; index++) {
    hash += read.number();
    hashes[index] = hash;
    for (let left = read.byte(); left > 0; left--) {
      const column = read.byte();
      const place = index * sums + (column >> 2);
      rows[place] = (rows[place] ?? 0) + read.signed() * (laneUnits[column & 3] ?? 0);
    }
  }
  const { find } = createHashTable(hashes);
  return {
    find,
    add: (found, number, scores) => {
      for (let sum = 0; sum < sums; sum += 4) addFour(rows, sums, sum, found, number, scores);
    },
  };
}

/** Four sums at once, which the processor does side by side. */
function addFour(
  rows: Float64Array,
  sums: number,
  sum: number,
  found: Int32Array,
  number: number,
  scores: Int32Array,
): void {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  if (sum + 1 === sums) {
    for (let index = 0; index < number; index++) s0 += rows[(found[index] ?? 0) * sums + sum] ?? 0;
    splitSum(s0, sum * 4, scores);
    return;
  }
  for (let index = 0; index < number; index++) {
    const row = (found[index] ?? 0) * sums + sum;
    s0 += rows[row] ?? 0;
    s1 += rows[row + 1] ?? 0;
    s2 += rows[row + 2] ?? 0;
    s3 += rows[row + 3] ?? 0;
  }
  splitSum(s0, sum * 4, scores);
  splitSum(s1, sum * 4 + 4, scores);
  splitSum(s2, sum * 4 + 8, scores);
  splitSum(s3, sum * 4 + 12, scores);
}

function splitSum(sum: number, column: number, scores: Int32Array): void {
  const high = Math.floor(sum / laneUnits[2]);
  const low = sum - high * laneUnits[2];
  scores[column] = low & 8191;
  scores[column + 1] = low >> 13;
  scores[column + 2] = high & 8191;
  scores[column + 3] = high >> 13;
}

/** The column with the highest score, the first of equals. */
export function bestColumn(scores: Int32Array, columns: number): number {
  let best = 0;
  for (let column = 1; column < columns; column++) {
    if ((scores[column] ?? 0) > (scores[best] ?? 0)) best = column;
  }
  return best;
}
