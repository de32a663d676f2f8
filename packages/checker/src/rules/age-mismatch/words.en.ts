import { mark } from "../sentence/reading.js";

/** "was born in 1950 and died in 2010 aged 75". */
export const bornDiedAged = new RegExp(
  `\\bborn\\b[^‹›.;]{0,60}${mark.date}[^‹›.;]{0,60}\\bdied\\b[^‹›.;]{0,60}${mark.date}[^‹›.;]{0,24}${mark.number}`,
  "giu",
);

/** "(1950–2010) … died at the age of 75". */
export const lifeAndAge = new RegExp(
  `\\(${mark.date} ?[–-] ?${mark.date}\\)[^‹›;]{0,60}\\b(?:died|dies|death|passed away)\\b[^‹›;]{0,40}${mark.number}|\\(${mark.date} ?[–-] ?${mark.date}\\) was (?:only |just )?${mark.number} when (?:he|she) died\\b`,
  "giu",
);

/** "died in Uppsala on 3 June 2010 aged 75", "died at 75". */
export const diedAged = new RegExp(
  `\\b(?:died|dies|passed away)\\b[^‹›;]{0,60}(?:${mark.date}[^‹›;]{0,24})?${mark.number}`,
  "giu",
);

/** "born on 3 May 1970, is 56": an age as of the day of the article. */
export const bornAndIs = new RegExp(
  `\\bborn\\b[^‹›.;]{0,40}${mark.date}[^‹›.;]{0,40},? (?:is|is now|has just turned|turned) (?:only |just )?${mark.number}(?= ?(?:[,.;!?]|and\\b|but\\b|today\\b|this\\b|$))`,
  "giu",
);

/** Whoever is told of beside a person may be the one who is that old. */
export const relatives =
  /\b(?:father|mother|son|daughter|wife|husband|brother|sister|widow|widower|child|children|parents?|twins?|uncle|aunt|grand\w+|nephew|niece|cousin|friend|when he was|when she was)\b/i;

/** The end of a match in which a bare number is an age: "died in 2010 at 75". */
export const bareAge =
  /\b(?:at|aged|at age|is|is now|turned)(?: only| just)? ‹q\d+›$|was (?:only |just )?‹q\d+› when /i;
