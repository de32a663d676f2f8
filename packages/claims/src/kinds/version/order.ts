/** Which of two versions comes first, number by number; a number that is left out counts as 0. Negative: `a`. */
export function compareReleases(a: string, b: string): number {
  const [left, right] = [a, b].map((release) => release.split(".").map(Number));
  const length = Math.max(left?.length ?? 0, right?.length ?? 0);
  for (let at = 0; at < length; at += 1) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The first version after all that a release of so many numbers stands for: "19" for "18", "3.13" for "3.12". */
export function after(release: string): string {
  const numbers = release.split(".");
  return [...numbers.slice(0, -1), String(Number(numbers.at(-1)) + 1)].join(".");
}

/** The release that `after` would take to this one, or null: "3.12" for "3.13", none for "4.0". */
export function before(release: string): string | null {
  const numbers = release.split(".");
  const last = Number(numbers.at(-1));
  return last === 0 ? null : [...numbers.slice(0, -1), String(last - 1)].join(".");
}
