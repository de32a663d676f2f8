import { mark } from "../sentence/reading.js";

const hedge =
  "(?:(?:about|around|roughly|approximately|approx\\.|some|nearly|almost|just over|just under|over|under|or|c\\.|i\\.e\\.|equivalent to|more than|less than) |~)?";

/** "10 miles (16 km)", "10 miles, or 16 km,", "10 miles/16 km": one amount in two units. */
export const sameAmountTwice = new RegExp(
  `${mark.number} ?\\(${hedge}${mark.number}\\)|${mark.number},? or ${hedge}${mark.number}(?=[,.;)]|$)|${mark.number} ?/ ?${mark.number}(?![\\p{L}\\d/])`,
  "gu",
);

/** "30C (86F)", "86 °F (30 °C)", "30 degrees Celsius (86 Fahrenheit)". */
export const temperatures = new RegExp(
  [1, 2]
    .map(() => "([-−]?\\d+(?:\\.\\d+)?)[\\s°º˚]{0,3}(?:degrees? )?(C|F|Celsius|Fahrenheit)\\b")
    .join(`\\s?(?:\\(${hedge}|/ ?)`),
  "g",
);

/** A warming by 2 °C is one by 3.6 °F: what is told is a difference, not a point on the scale. */
export const differences =
  /\b(?:warm\w*|cool\w*|ris(?:e|es|en|ing)|rose|increas\w*|decreas\w*|drop\w*|fall\w*|fell|differ\w*|chang\w*|var(?:y|ies|ied|iation\w*)|above|below|warmer|cooler|colder|hotter|higher|lower|within|anomal\w*|swing|range|by|pre-industrial)\b/i;

/** Leaves open which of two amounts behind it holds. */
export const choosing = /\b(?:either|whether)\b/iu;

/** Where "miles" may be nautical ones. */
export const atSea =
  /\b(?:ships?|vessels?|boats?|ferry|ferries|yachts?|tankers?|trawlers?|offshore|nautical|sea|navy|naval|sail\w*|aboard|off(?= (?:the|\p{Lu})))\b/u;

/** Coins of Britain before 1971, in pence, by their names in the singular. */
export const oldPence: ReadonlyMap<string, number> = new Map([
  ["guinea", 252],
  ["pound", 240],
  ["crown", 60],
  ["florin", 24],
  ["shilling", 12],
]);

const coin = "(\\d+(?:,\\d{3})*) (guinea|pound|crown|florin|shilling)s?";

/** "10 pounds or 200 shillings", "10 pounds (200 shillings)": one sum in two coins. */
export const sameSumTwice = new RegExp(`\\b${coin}(?:,? or | ?\\(|, that is,? )${coin}\\b`, "g");
