import { createBytes } from "./write-bytes.mjs";

const hashSpace = 1 << 24;

/** Counts features, so that rare ones can be left out. */
export function createCounter() {
  const counts = new Uint8Array(hashSpace);
  return {
    count(features, number = features.length) {
      for (let index = 0; index < number; index++) {
        const feature = features[index];
        if (feature >= 0 && counts[feature] < 255) counts[feature]++;
      }
    },
    /** The row of each feature that was seen often enough, else -1. */
    rows(least) {
      const rowOf = new Int32Array(hashSpace).fill(-1);
      let number = 0;
      for (let hash = 0; hash < hashSpace; hash++) if (counts[hash] >= least) rowOf[hash] = number++;
      return { rowOf, number };
    },
  };
}

/** A linear model with a column for each answer, whose weights are averaged over all steps of the training. */
export function createPerceptron({ rowOf, number }, columns) {
  const weights = new Float32Array(number * columns);
  const totals = new Float64Array(number * columns);
  const stamps = new Int32Array(number * columns);
  const scores = new Float32Array(columns);
  const rows = new Int32Array(128);
  let used = 0;
  let step = 0;
  const change = (row, column, by) => {
    const at = row * columns + column;
    totals[at] += (step - stamps[at]) * weights[at];
    stamps[at] = step;
    weights[at] += by;
  };
  return {
    scores,
    /** Writes the scores of the columns for the features; -1 is no feature. */
    score(features, count = features.length) {
      used = 0;
      scores.fill(0);
      for (let index = 0; index < count; index++) {
        const row = features[index] < 0 ? -1 : rowOf[features[index]];
        if (row < 0) continue;
        rows[used++] = row;
        for (let column = 0, base = row * columns; column < columns; column++)
          scores[column] += weights[base + column];
      }
      step++;
    },
    /** Moves the weights of the features scored last towards one column and away from another. */
    learn(right, wrong) {
      for (let index = 0; index < used; index++) {
        change(rows[index], right, 1);
        change(rows[index], wrong, -1);
      }
    },
    /** The mean of a weight over all steps. */
    averageAt: (at) => (totals[at] + (step - stamps[at]) * weights[at]) / step,
  };
}

/**
 * The mean weights of models with the same rows, as `decodeScoreTable` reads them: whole numbers from -63 to 63 after
 * scaling, without those under the floor. Models that saw the examples in other orders even out each other's accidents.
 */
export function packPerceptrons(models, { rowOf }, columns, { scale, floor }) {
  const kept = [];
  for (let hash = 0; hash < hashSpace; hash++) {
    const row = rowOf[hash];
    if (row < 0) continue;
    const cells = [];
    for (let column = 0; column < columns; column++) {
      const sum = models.reduce((all, model) => all + model.averageAt(row * columns + column), 0);
      const average = sum / models.length;
      const value = Math.max(-63, Math.min(63, Math.round(average * scale)));
      if (Math.abs(average) >= floor && value !== 0) cells.push([column, value]);
    }
    if (cells.length > 0) kept.push([hash, cells]);
  }
  const bytes = createBytes();
  bytes.number(kept.length);
  let previous = 0;
  for (const [hash, cells] of kept) {
    bytes.number(hash - previous);
    bytes.byte(cells.length);
    for (const [column, value] of cells) {
      bytes.byte(column);
      bytes.byte(value);
    }
    previous = hash;
  }
  return { weights: bytes.base64(), features: kept.length };
}

/** The column with the highest score among those for which `fits` holds. */
export function bestOf(scores, count, fits) {
  let best = -1;
  for (let column = 0; column < count; column++) {
    if (fits(column) && (best < 0 || scores[column] > scores[best])) best = column;
  }
  return best;
}
