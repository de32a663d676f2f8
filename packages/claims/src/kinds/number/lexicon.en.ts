/** Cardinal words below a hundred. */
export const units: ReadonlyMap<string, number> = new Map([
  ["zero", 0],
  ["nought", 0],
  ["naught", 0],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
]);

export const tens: ReadonlyMap<string, number> = new Map([
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);

/** Words that multiply the number before them. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["doz", 12],
  ["dozs", 12],
  ["dz", 12],
  ["dzs", 12],
  ["score", 20],
  ["hundred", 100],
  ["thousand", 1_000],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["million", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["crore", 1e7],
  ["crores", 1e7],
  ["billion", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
  ["trillion", 1e12],
  ["tn", 1e12],
  ["quadrillion", 1e15],
]);

/** Plurals that count roughly by themselves: "dozens", "hundreds of thousands". */
export const roughPlurals: ReadonlyMap<string, number> = new Map([
  ["tens", 10],
  ["dozens", 12],
  ["scores", 20],
  ["hundreds", 100],
  ["thousands", 1_000],
  ["millions", 1e6],
  ["billions", 1e9],
  ["trillions", 1e12],
]);

/** A rough plural of a unit counts between these multiples of it: "dozens" is 18 to 180. */
export const roughPluralRange = { min: 1.5, max: 15 } as const;

/** Words that count roughly; each needs a multiplier, a plural or "of" after it, as its reader checks. */
export const roughWords: ReadonlyMap<string, { readonly min: number; readonly max: number }> = new Map([
  ["couple", { min: 2, max: 3 }],
  ["few", { min: 2, max: 6 }],
  ["several", { min: 3, max: 9 }],
]);

export const ordinals: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
  ["eleventh", 11],
  ["twelfth", 12],
  ["thirteenth", 13],
  ["fourteenth", 14],
  ["fifteenth", 15],
  ["sixteenth", 16],
  ["seventeenth", 17],
  ["eighteenth", 18],
  ["nineteenth", 19],
  ["twentieth", 20],
  ["thirtieth", 30],
  ["fortieth", 40],
  ["fiftieth", 50],
  ["sixtieth", 60],
  ["seventieth", 70],
  ["eightieth", 80],
  ["ninetieth", 90],
  ["hundredth", 100],
  ["thousandth", 1_000],
  ["millionth", 1e6],
  ["billionth", 1e9],
  ["trillionth", 1e12],
  // Often misspelt so.
  ["nineth", 9],
]);

/**
 * Names of one part of a whole, and into how many parts it is cut: "half", and the ordinals from "third" on, with their
 * plurals. "Second" is never a fraction.
 */
export const denominators: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["quarter", 4],
  ["quarters", 4],
  ...[...ordinals]
    .filter(([, parts]) => parts > 2)
    .flatMap(([name, parts]): [string, number][] => [
      [name, parts],
      [`${name}s`, parts],
    ]),
]);

export const fractionMarks: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅙", 1 / 6],
  ["⅚", 5 / 6],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅐", 1 / 7],
  ["⅑", 1 / 9],
  ["⅒", 1 / 10],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);

/** Denominators that a fraction in figures may have: "3/4", but "9/11" is not one. */
export const figureDenominators: ReadonlySet<number> = new Set([2, 3, 4, 5, 8, 10, 16, 32]);

/** Words with no value of their own that hold a number together. */
export const joiners: ReadonlySet<string> = new Set([
  "a",
  "an",
  "and",
  "of",
  "point",
  "minus",
  // "three twenty-firsts"
  "firsts",
]);

/** Those of them that no number begins with. */
export const opensNothing: ReadonlySet<string> = new Set(["an", "and", "of", "point", "firsts"]);

/** Bodies and series of standards, whose numbers are names: "ISO 8601 weeks", "RFC 3339". */
export const standards: readonly string[] = "iso iec ieee rfc pep ansi ecma din posix fips itu".split(" ");
