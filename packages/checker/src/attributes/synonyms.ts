/** Many words for one, itself among them, read from lines of "one: other, another". */
export function synonyms(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [one = "", others = ""] = line.split(": ");
        return [one, ...others.split(", ")].map((other): [string, string] => [other, one]);
      }),
  );
}
