/** What a number stands for that is none of the ordinary values, by the words behind it; the first that fits is meant. */
export const meanings: readonly Meaning[] = [
  {
    meaning: "no limit",
    words:
      "(?:there is )?no (?:upper )?(?:limit|maximum|bound|timeout|time limit|expiry|expiration)|unlimited|infinite(?:ly)?|infinity|forever|indefinitely|never (?:expires?|times? out|deleted?)|without (?:a |any )?limit|(?:the )?\\p{L}+ is unlimited",
  },
  {
    meaning: "all processors",
    words:
      "(?:all|every|as many as there are) (?:available )?(?:cpu )?(?:cores?|cpus?|processors?)|one per (?:cpu )?(?:core|cpu|processor)",
  },
  {
    meaning: "nothing at all",
    words:
      "all [\\p{L} ]{3,30} are (?:rejected|refused|denied|dropped)|no \\p{L}+ (?:is|are) (?:kept|allowed|accepted)",
  },
  {
    meaning: "nothing at all",
    words:
      "off|none|nothing|disabled?|disables (?:it|this|the \\p{L}+)|turns (?:it|this|the \\p{L}+)? ?off|turned off",
    // Of a limit, "off" may be the limit.
    isOfLimit: false,
  },
];

/** What a number may stand for, by the words for it; whether it says so of what limits something, too. */
export interface Meaning {
  readonly meaning: string;
  readonly words: string;
  readonly isOfLimit?: false;
}

/** How a text passes from a number to what it stands for. */
export const meaningJoints = String.raw`(?:,|:|=|–|—|-|\s|means?|meaning|stands? for|is|for|to|uses?|using|use|tries|try|keeps?|keep|run|runs|with|makes?|it|them|entries|entry|has|have|there|lasts?){1,6}?`;

/** Of names with one of these, a value that switches them off lifts a limit, or does away with a delay. */
export const limiting =
  /limit|max|min|time|ttl|age|quota|retention|rate|size|depth|delay|interval|expir|wait|period|count|retr|threshold|lifetime|cap/iu;
