/** Sentences at the head of an article that send readers of another one away: what they say of a name is said of its namesakes. */
export const hatnote =
  /\bFor (?:the|other|an?|people|places|similar)\b[^.;:]{0,90}?,? see (?:also )?(?=\p{Lu})|^\s*(?:Not to be confused with|This article is about)\b|\bredirects? here\b/u;
