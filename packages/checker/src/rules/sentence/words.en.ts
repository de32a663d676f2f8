/** Sentences that speak of a mistake quote what is wrong in order to set it right. */
export const mistakeWords =
  /\b(?:wrong(?:ly)?|mistak(?:e|es|en|enly)|erroneous(?:ly)?|incorrect(?:ly)?|misprint\w*|misstat\w*|typo|typographical|correct(?:ed|ion|ions|ing)|inaccurate\w*)\b/i;

/** Words of sentences that tell of such a thing, and do not state it: "the 31st of April will be rejected". */
export const instanceWords =
  /\b(?:for example|for instance|e\.g\.|such as|reject(?:s|ed|ing)?|invalid|impossible|(?:does|do|did) not exist|there (?:is|was) no|no such)\b/i;

/** Before a number that is not meant to the letter. */
export const hedgeBefore =
  /(?:\b(?:about|around|roughly|approximately|some|nearly|almost|over|under|above|below|than|least|most|up to|estimated|perhaps|maybe|circa|or|minus)|~|[-−])\s?$/i;
