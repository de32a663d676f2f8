const adverbs = "(?:(?:also|mostly|commonly|naturally|widely|now|largely|then|still|since|recently) )*";
const presence = "found|known|native|recorded|reported|collected|seen|observed|distributed|present|common";
const living = "occurs?|lives?|grows?|breeds?|ranges?|nests?";

/** "is endemic **to Mexico**", "is found only **in Wales**", "occurs exclusively **on Crete**": where it is, and nowhere else. */
export const onlyThere = new RegExp(
  [
    "\\b(?:is|are)(?: an?)?(?: \\w+){0,3}? (?:endemic|restricted|confined|unique) to (?=\\S)",
    `\\b(?:is|are|has been|have been|${living})(?: ${presence})? (?:only|exclusively|solely) (?:in|from|on|to) `,
    `\\b(?:is|are|has been|have been) (?:only|exclusively|solely) (?:${presence}|${living}) (?:in|from|on|to) `,
    `\\b(?:only|exclusively|solely) (?:${living}) (?:in|from|on) `,
  ].join("|"),
  "u",
);

/** "has been reported **from Peru**", "occurs **in Spain**": where it is, among other places. */
export const alsoThere = new RegExp(
  `\\b(?:is|are|was|were|has ${adverbs}been|have ${adverbs}been) ${adverbs}(?:${presence}) (?:in|from|to|on|throughout|across) |\\b${adverbs}(?:${living}) (?:in|from|throughout|across) `,
  "gu",
);

/** Where what follows is no longer said to be so, or of something else. */
export const turns =
  /[;:.]| but | although | though | while | whereas | except | not | which | where | related | unlike /u;

/** What is brought somewhere, kept there or long gone belongs elsewhere all the same. */
export const besides =
  /\b(?:introduced|invasive|feral|escaped|cultivated|captiv\w*|zoos?|aquari\w*|museums?|fossils?|formerly|once|extinct|vagrant|may|might|could|probably|possibly|thought|believed|said|claimed|unconfirmed|erroneous\w*|mistaken\w*|subspecies|family|genus|gen(?:us|era)|relatives?)\b/iu;

/** The beginning of a sentence that goes on about the subject of the one before. */
export const goesOn = /^(?:it|they|this species|the species|this animal|this plant)$/iu;

/** What stands before a name: "**The** Orva vole". */
export const articles = /^(?:the|an?)\s+/iu;
