import { KnownError } from "../known-error.js";

/**
 * The values on the wrong sides of a finding, as `--wrong` names them: letters in the order of the answers (`b`, `a,c`), `both` (of more, `all`) or
 * `none`. Null where the user does not say.
 */
export function wrongValues(given: string | undefined, values: readonly string[]): readonly string[] | null {
  if (given === undefined) return null;
  const written = given.trim().toLowerCase();
  if (written === "none") return [];
  if (written === "all" || (written === "both" && values.length === 2)) return values;
  const sides = values.map((value, index) => ({ letter: String.fromCodePoint(firstLetter + index), value }));
  return written.split(",").map((letter) => {
    const side = sides.find((each) => each.letter === letter.trim());
    if (side !== undefined) return side.value;
    const known = sides.map((each) => `${each.letter} (${each.value})`).join(", ");
    throw new KnownError(
      "bad-option",
      `--wrong takes sides by their letters, all or none, not ${JSON.stringify(given)}; the sides are ${known}`,
    );
  });
}

const firstLetter = 97;
