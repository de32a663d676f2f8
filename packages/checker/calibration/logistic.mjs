// Logistic regression by gradient descent: for small, convex problems whose features lie between 0 and 1.

export const sigmoid = (odds) => 1 / (1 + Math.exp(-odds));
export const dot = (a, b) => a.reduce((sum, value, index) => sum + value * b[index], 0);

/**
 * The weights that fit `examples`, `{ features, right }` with `right` 0 or 1. They are drawn towards `start`, as if `penalty` examples
 * had spoken for it (L2 penalty).
 */
export function fitLogistic(examples, start, penalty) {
  const weights = [...start];
  for (let step = 0; step < 4000; step++) {
    const slopes = weights.map((weight, index) => penalty * (weight - start[index]));
    for (const { features, right } of examples) {
      const error = sigmoid(dot(weights, features)) - right;
      features.forEach((feature, index) => (slopes[index] += error * feature));
    }
    slopes.forEach((slope, index) => (weights[index] -= (0.5 * slope) / (examples.length + penalty)));
  }
  return weights;
}
