/** Abbreviations that stand before a name, a number or a month's day, and so never end a sentence. Without the period. */
const titles = [
  "adm",
  "amb",
  "brig",
  "capt",
  "cmdr",
  "col",
  "cpl",
  "dr",
  "fr",
  "gen",
  "gov",
  "hon",
  "lt",
  "maj",
  "messrs",
  "mr",
  "mrs",
  "ms",
  "pres",
  "prof",
  "rep",
  "rev",
  "sen",
  "sgt",
  "sr",
  "st",
  "supt",
  "jan",
  "feb",
  "mar",
  "apr",
  "jun",
  "jul",
  "aug",
  "sep",
  "sept",
  "oct",
  "nov",
  "dec",
  "no",
  "nos",
  "vs",
  "approx",
  "pop",
  "ca",
  "fig",
  "vol",
  "vols",
  "p",
  "pp",
  "ch",
  "chap",
  "para",
  "paras",
] as const;

const abbreviations: ReadonlySet<string> = new Set(titles);

/** Abbreviations that may end a sentence: they do so before a word that opens sentences. Without the last period. */
const others = [
  "a.k.a",
  "al",
  "assn",
  "ave",
  "bldg",
  "blvd",
  "bros",
  "co",
  "corp",
  "dept",
  "dist",
  "e.g",
  "esq",
  "etc",
  "est",
  "ext",
  "ft",
  "gov't",
  "hrs",
  "i.e",
  "inc",
  "intl",
  "jr",
  "lb",
  "lbs",
  "ltd",
  "mins",
  "mt",
  "natl",
  "oz",
  "ph.d",
  "plc",
  "rd",
  "reps",
  "sens",
  "univ",
  "yrs",
] as const;

/** Abbreviations that are also words, and so have a period of their own only with a capital: "Sat." but not "sat.". */
const days = ["mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"] as const;

/** American states and Canadian provinces, as datelines shorten them; with a capital. */
const regions =
  "ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ont ore pa que tenn tex va vt wash wis wyo".split(
    " ",
  );

const capitalised: ReadonlySet<string> = new Set([
  ...days,
  ...regions,
  ..."adm amb gen gov rep rev sen pres hon col fr st jan mar jun jul aug sep dec oct nov fig maj mt co al dist bros".split(
    " ",
  ),
]);

const withPeriod: ReadonlySet<string> = new Set([...titles, ...others, ...days, ...regions]);

/** Whether a word keeps the period that follows it as a part of itself: "Mr", "Inc", "U.S". */
export function takesPeriod(word: string): boolean {
  const lower = word.toLowerCase();
  if (lower === "no" || lower === "nos") return false;
  if (/^\p{Lu}$/u.test(word)) return word !== "I";
  if (/^\p{L}(?:\.\p{L}){1,6}$/u.test(word)) return true;
  return withPeriod.has(lower) && (word !== lower || !capitalised.has(lower));
}

/** Whether an abbreviation with its period cannot end a sentence: "Mr.", "Gen.". */
export function standsBefore(abbreviation: string): boolean {
  return abbreviations.has(abbreviation.toLowerCase().slice(0, -1));
}
