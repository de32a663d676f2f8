import { mark } from "../sentence/reading.js";

const year = "((?:1\\d|20)\\d\\d)";
/** Behind a year, where it is one: nothing is counted. */
const free =
  "(?=[.,;:!?)]|$|–| (?:and|in|as|when|by|at|for|with|under|before|after|but|while|on|to|of|she|he|it|they|the|his|her|was|were|is|are|had|has|who|which)\\b)(?!,\\d|\\.\\d)";

/** "from 2021 to 2014": two years. */
export const fromYears = new RegExp(
  `(?<![\\p{L}\\p{N}])from (?:about |around |early |late |mid-)?${year} (?:to|until|till|through)(?: early| late| about| around)? ${year}${free}`,
  "giu",
);

/** "between 2021 and 2014". */
export const betweenYears = new RegExp(`(?<![\\p{L}\\p{N}])between ${year} and ${year}${free}`, "giu");

/** "(1987–1978)", "(reigned 1987-1978)", "(born 1987, died 1978)". */
export const bracketed = new RegExp(
  `\\((?:reigned |r\\. |in office |served )?${year} ?[–-] ?${year}\\)|\\(b(?:orn|\\.) ${year}[,;] ?d(?:ied|\\.) ${year}\\)`,
  "giu",
);

/** "during 1987–1978", "president, 1987–1978". */
export const dashed = new RegExp(
  `(?:\\b(?:in|during|from|of|between|years|served|ruled|reigned|lived|president|minister|mayor|chairman|coach|editor|captain|king|queen|war),? )${year}–${year}${free}`,
  "giu",
);

/** "from 4 May 2021 to 3 April 2019". */
export const fromDates = new RegExp(`\\bfrom ${mark.date} (?:to|until|till|through) ${mark.date}`, "gi");
/** "(4 May 1987 – 3 June 1978)". */
export const bracketedDates = new RegExp(`\\((?:born )?${mark.date} ?[–-] ?${mark.date}\\)`, "gi");
export const betweenDates = new RegExp(`\\bbetween ${mark.date} and ${mark.date}`, "gi");

/** "between 9 and 5 per cent". */
export const betweenAmounts = new RegExp(
  `\\bbetween ${mark.amount} and ${mark.amount}(?![-–:.,]\\d| ?[ap]\\.?m\\b| o['’]clock)`,
  "gi",
);

/** Plans are moved "from 2025 to 2023", amounts fall "from 2000 to 1950", one looks or counts back. */
export const otherSenses =
  /\b(?:mov\w+|bring\w*|brought|push\w*|pull\w*|shift\w*|advanc\w+|chang\w+|revis\w+|postpon\w+|delay\w*|forward|back|backwards?|revers\w+|count\w*|rewind\w*|descend\w*|cut|reduc\w+|correct\w*|deadlines?|targets?|re-?dat\w+|dat(?:e|ed|ing)|fell|falls?|fallen|falling|drop\w*|declin\w+|decreas\w*|shrink\w*|shrank|shrunk|lower\w*|slid\w*|slip\w*|plung\w+|tumbl\w+|sank|sink\w*|down|slump\w*|redesign\w*|renam\w+|travel\w*|time machine|BC|BCE|B\.C\.?|compar\w+|differ\w*|chos\w+|choose|choice|gap|ratio|resched\w*|upgrad\w+|model\w*|degrees?|respectively|distance|link\w*|relation\w*|split|swing|swung|altern\w+)\b/i;

/** What goes on for a time and so has its beginning before its end. */
export const lasting =
  /\b(?:serv\w+|rul\w+|reign\w*|liv\w+|work\w*|play\w*|held|was|were|been|president|minister|mayor|king|queen|coach\w*|director|editor|chair\w*|members?|war|stud(?:y|ied|ies)|taught|attended|ran|run|last\w+|led|headed|govern\w*|captain|bishop|office|term|operat\w+|used|stood|existed|married|between|during)\b/i;
