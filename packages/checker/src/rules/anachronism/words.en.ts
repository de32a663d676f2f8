/** Verbs in the simple past, and participles behind "was": what they tell of is over. */
export const pastVerb =
  /^(?:\p{L}+ed|began|broke|built|came|died|fell|fought|held|killed|left|lost|made|met|ran|sank|shot|sold|struck|took|won|wrote|born|bought|burnt|found|founded|hit|led|flew|went|sent|spoke|stood|gave|hurt|shut|split|rose)$/u;

/** Ahead of a past: "will have opened", "to have been signed". */
export const auxiliary = /\b(?:was|were|has been|have been|had been|had|has|have)\s+(?:\p{L}+ly\s+)?$/u;

/** What is planned, agreed, foretold or made up, and what ends or falls due later. */
export const ahead =
  /\b(?:will|would|shall|should|could|(?<!\d )may(?! \d)|might|if|to be|due|plan\w*|expect\w*|schedul\w*|set|slated|forecast\w*|project\w*|predict\w*|estimat\w*|target\w*|until|till|through|by(?= (?:the |end|\d|(?:early|late|mid)|[A-Z][a-z]+ \d))|expir\w*|matur\w*|term|terms|extend\w*|postpon\w*|delay\w*|defer\w*|mov\w+|reschedul\w*|book\w*|announc\w*|promis\w*|pledg\w*|commit\w*|award\w*|chos\w+|select\w*|elect\w*|appoint\w*|deadline\w*|goal\w*|aim\w*|hop\w+|intend\w*|propos\w*|agre\w+|novel\w*|film\w*|movie\w*|book|story|stories|fiction\w*|game|games|episode\w*|series|season|scenario\w*|imagin\w*|dream\w*|simulat\w*|fiscal|edition|model|version|bonds?|notes?|option\w*|ticket\w*|calendar|budget\w*|next|future|upcoming|later)\b/i;

/** Ahead of a participle that only describes: "the signed treaty". */
export const determiner =
  /\b(?:the|an?|this|that|these|those|its|his|her|their|our|my|newly|of|for|with)\s+$/iu;

/** Verbs by which a text tells what something shows of a time, not what was done at it: "it **reported** a transition on 14 March 2038". */
export const showing =
  /^(?:calculated|computed|encoded|listed|modell?ed|printed|recorded|reported|returned|showed|shown|simulated)$/iu;
