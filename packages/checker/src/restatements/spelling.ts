/** Whether two words differ by no more than a letter that is wanting, exchanged or one too many: "Katrin", "Catrin". */
export function areSpeltAlike(x: string, y: string): boolean {
  if (Math.abs(x.length - y.length) > 1 || x.length < 4) return false;
  const start = [...x].findIndex((letter, index) => letter !== y[index]);
  return (
    start < 0 ||
    [x.slice(start + 1), x.slice(start)].some(
      (rest) => rest === y.slice(start + 1) || rest === y.slice(start),
    )
  );
}
