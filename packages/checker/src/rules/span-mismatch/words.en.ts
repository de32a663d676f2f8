import { letter, mark, word } from "../sentence/reading.js";

const plain = `(?!(?:and|but|while|when|which|who|that|or|after|before|since|until|ago|later|earlier|old|of|in|on|per|a|each|every)\\b)${word}`;
const stretch = `(?:[Ff]rom ${mark.date} (?:to|until|till|through) ${mark.date}|[Bb]etween ${mark.date} and ${mark.date}|${mark.date} ?[–-] ?${mark.date})`;
/** The list of stretches goes on, or the sentence does with another date. */
const closed = "(?!,? ?(?:and|or|then|with)(?: again)?(?: from| between| in| for)? ‹[dt])(?!,? ‹[dt])";

const began = "(?:began|started|broke out|opened|set in)";
const ended = "(?:ended|finished|stopped|closed)";

/** The length of something and its two ends, side by side. */
export const spans: readonly RegExp[] = [
  // "the 14-year war, from 2011 to 2020", "his 12-year reign (1990–1995)"
  new RegExp(
    `${mark.length}(?:(?: ${plain}){1,3}(?: of(?: \\p{Lu}[${letter}'’-]*){1,2})?| in (?:office|power|charge|exile)| on the throne| at the helm)(?:,| \\(|,? lasting| lasted|,? which ran| ran| running)? ?${stretch}${closed}`,
    "gu",
  ),
  // "lasted three days, from Monday to Tuesday", "for ten years (1990–1995)"
  new RegExp(
    `\\b(?:last(?:s|ed|ing)?|for|ruled|reigned|served|took|ran|spent|span(?:s|ned)) (?:for )?${mark.length}(?:,| \\(| [–—])? ?${stretch}${closed}`,
    "gu",
  ),
  // "the three-week strike, which began on 3 May and ended on 30 June"
  new RegExp(
    `${mark.length}(?: ${plain}){1,3},? (?:which |that )?${began} (?:on |in )?${mark.date} and ${ended} (?:on |in )?${mark.date}`,
    "gu",
  ),
  // "began in 2011 and ended in 2020 after 14 years"
  new RegExp(
    `\\b${began} (?:on |in )?${mark.date} and ${ended} (?:on |in )?${mark.date},? (?:after|having lasted) ${mark.length}(?=[.,;)]|$)`,
    "gu",
  ),
  // "from 1990 to 1995, a span of ten years"
  new RegExp(
    `${stretch}(?:,| [–—]| \\() ?(?:that is |or )?(?:a (?:span|period|stretch|total) of |for |lasting )?${mark.length}(?=[.,;)]|$)`,
    "gu",
  ),
];

/** Lengths that are agreed beforehand, and may be cut short or run on; lengths of something else than of the stretch. */
export const agreed =
  /\b(?:terms?|contracts?|sentences?|sentenced|deals?|leases?|mandates?|bonds?|visas?|bans?|banned|loans?|mortgages?|notes?|plans?|programmes?|programs?|agreements?|extensions?|warrant(?:y|ies)|permits?|licen[cs]es?|average|total|combined|jail\w*|prison|suspen\w+|tenders?|scholarships?|courses?|degrees?|delays?|old|each|every|a (?:week|day|month|year)|per|interrupt\w*|except|apart|minus|nonconsecutive|non-consecutive|separate|almost continuously|break|on and off|intermittent\w*)\b/i;
