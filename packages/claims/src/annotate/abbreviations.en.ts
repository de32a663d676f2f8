import type { Token } from "../model/sentence.js";

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
  "ca",
  "fig",
  "vol",
] as const;

const abbreviations: ReadonlySet<string> = new Set(titles);

/** Whether the tokens end in such an abbreviation and its period, in one token or two. */
export function endsInAbbreviation(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  const previous = tokens.at(-2);
  if (last === undefined) return false;
  if (last.text === ".") {
    return (
      previous !== undefined &&
      previous.end === last.start &&
      abbreviations.has(previous.lower) &&
      previous.lower !== "no"
    );
  }
  return last.text.endsWith(".") && abbreviations.has(last.lower.slice(0, -1));
}
