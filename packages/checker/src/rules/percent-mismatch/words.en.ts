import { mark, word } from "../sentence/reading.js";

const some = (least: number, most: number): string =>
  `(?: (?!(?:and|but|while|when|which|who|that|or|than|compared|after|as|because)\\b)${word}){${least},${most}}`;
const rise =
  "rise|increase|gain|jump|growth|surge|climb|leap|hike|fall|drop|decline|decrease|cut|dip|slump|plunge|reduction|loss";
const rose =
  "rose|rises|risen|rising|grew|grown|grows|growing|increased|increases|increasing|gained|climbed|jumped|surged|soared|leapt|leaped|up|fell|falls|fallen|falling|dropped|drops|declined|declines|decreased|slid|sank|slumped|plunged|tumbled|shrank|slipped|dipped|down|raised|cut|lowered|reduced";
const fromTo = `from ${mark.amount}${some(0, 2)} to ${mark.amount}`;
/** "up 25% on the year" has another base than the two figures before it. */
const itsOwn =
  "(?! ?points?\\b|(?:,)? (?:from|on|over|in annual|compared|than|year|against|of|a year|annual|more than|less than|above|below)\\b)";

const toFrom = `to ${mark.amount}${some(0, 2)},? from ${mark.amount}`;

/** What all patterns here have in them. */
export const changesFrom = /from ‹[qp]/i;

/**
 * A change told twice: by its two ends and by its share. `order` names the figures as they come: what it was (from), what it became
 * (to), and by how much (by).
 */
export const changes: readonly {
  readonly pattern: RegExp;
  readonly order: readonly ("from" | "to" | "by")[];
}[] = [
  {
    pattern: new RegExp(
      `\\b${fromTo}${some(0, 3)}(?:,| \\(| [–—])? ?(?:or )?(?:up|down)(?: by)? ${mark.percent}${itsOwn}`,
      "giu",
    ),
    order: ["from", "to", "by"],
  },
  {
    pattern: new RegExp(
      `\\b${fromTo}${some(0, 3)}(?:,| \\(| [–—]) ?(?:or |that is |which is )?an? (?:${rise}) of ${mark.percent}${itsOwn}`,
      "giu",
    ),
    order: ["from", "to", "by"],
  },
  {
    pattern: new RegExp(
      `\\b${fromTo}${some(0, 3)}(?:,| \\(| [–—]) ?(?:or |that is |which is )?an? ${mark.percent} (?:${rise})\\b${itsOwn}`,
      "giu",
    ),
    order: ["from", "to", "by"],
  },
  {
    pattern: new RegExp(`\\b(?:${rose})${some(0, 2)} ${mark.percent}${some(0, 3)},? ${fromTo}`, "giu"),
    order: ["by", "from", "to"],
  },
  {
    pattern: new RegExp(`${mark.percent} (?:${rise})${some(0, 5)},? ${fromTo}`, "giu"),
    order: ["by", "from", "to"],
  },
  {
    pattern: new RegExp(
      `\\b(?:${rose})${some(0, 2)} ${mark.percent}${some(0, 2)} to ${mark.amount}${some(0, 3)},? from ${mark.amount}`,
      "giu",
    ),
    order: ["by", "to", "from"],
  },
  {
    pattern: new RegExp(
      `\\b(?:${rose})${some(0, 2)} ${toFrom}${some(0, 3)}(?:,| \\(| [–—]) ?(?:or )?(?:(?:up|down)(?: by)? ${mark.percent}${itsOwn}|an? (?:${rise}) of ${mark.percent}${itsOwn}|an? ${mark.percent} (?:${rise})\\b${itsOwn})`,
      "giu",
    ),
    order: ["to", "from", "by"],
  },
];

/** "doubled from 500 to 750", with the least and greatest factor that the word is used for. */
export const multiples: readonly (readonly [pattern: RegExp, least: number, most: number])[] = (
  [
    ["doubled|doubling", 1.7, 2.4],
    ["tripled|trebled|tripling", 2.6, 3.5],
    ["quadrupled", 3.5, 4.6],
    ["halved|halving", 0.4, 0.6],
  ] as const
).map(([words, least, most]) => [
  new RegExp(
    `(?<!\\b(?:than|nearly|almost|about|roughly|and|not|virtually) )\\b(?:${words})${some(0, 3)},? ${fromTo}`,
    "giu",
  ),
  least,
  most,
]);

/** Where a change is told on another base than the figures show, or over another stretch. */
export const otherBases =
  /\b(?:adjust\w*|constant|currenc(?:y|ies)|exclud\w*|organic\w*|like-for-like|same-store|annual\w*|yearly|monthly|compound\w*|average\w*|inflation|real terms|real|per year|a year|each year|every year|a month|per capita|pro forma|underlying|nominal|weighted|share of|in volume|by volume|rate of)\b/i;
