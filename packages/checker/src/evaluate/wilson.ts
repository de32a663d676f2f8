/** The standard score that leaves out 2.5% at either end of a normal distribution. */
const z = 1.959964;

/**
 * The 95% confidence interval of a proportion (Wilson 1927): where the true share may well lie, given `hits` of `total`.
 * Sound for few cases and for shares near 0 and 1. Nothing is known of a proportion of nothing: 0 to 1.
 */
export function wilson(hits: number, total: number): { readonly low: number; readonly high: number } {
  if (total === 0) return { low: 0, high: 1 };
  const share = hits / total;
  const spread = z * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2));
  const centre = share + z ** 2 / (2 * total);
  const scale = 1 + z ** 2 / total;
  return {
    // The ends of the formula miss 0 and 1 by rounding errors only.
    low: hits === 0 ? 0 : (centre - spread) / scale,
    high: hits === total ? 1 : (centre + spread) / scale,
  };
}
