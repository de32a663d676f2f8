/** Sentences that speak of a mistake quote what is wrong in order to set it right. */
export const mistakeWords =
  /\b(?:wrong(?:ly)?|mistak(?:e|es|en|enly)|erroneous(?:ly)?|incorrect(?:ly)?|misprint\w*|misstat\w*|typo|typographical|correct(?:ed|ion|ions|ing)|inaccurate\w*)\b/i;

/** Before a number that is not meant to the letter. */
export const hedgeBefore =
  /(?:\b(?:about|around|roughly|approximately|some|nearly|almost|over|under|above|below|than|least|most|up to|estimated|perhaps|maybe|circa|or|minus)|~|[-−])\s?$/i;
