/** Below this many milliseconds of processor time, nothing can be told of growth. */
const tooShort = 80;
const tries = 3;

/**
 * Processor time that `run` takes for inputs of two sizes, in milliseconds: the best of three tries each, since other work on the
 * machine only adds. What `prepare` does to make the input is not counted.
 */
export function growthOf<Input>(
  sizes: readonly [small: number, large: number],
  prepare: (size: number) => Input,
  run: (input: Input) => void,
): { readonly small: number; readonly large: number; readonly isLinear: boolean } {
  const best = (size: number): number => {
    const input = prepare(size);
    const times = Array.from({ length: tries }, () => processorTime(() => run(input)));
    return Math.min(...times);
  };
  const [small, large] = [best(sizes[0]), best(sizes[1])];
  const factor = sizes[1] / sizes[0];
  // Linear time grows by the factor, quadratic time by its square: the bound lies between the two.
  const isLinear = large < tooShort || large / Math.max(small, tooShort / factor) < factor ** 1.6;
  return { small, large, isLinear };
}

function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
