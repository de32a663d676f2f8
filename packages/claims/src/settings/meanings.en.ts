/**
 * What a number stands for that is none of the ordinary values, by the words behind it; the first that fits is meant. For what limits something "off" is
 * no limit, so that it is left out there.
 */
export const meanings: readonly (readonly [meaning: string, words: string])[] = [
  [
    "no limit",
    "(?:there is )?no (?:upper )?(?:limit|maximum|bound|timeout|time limit|expiry|expiration)|unlimited|infinite(?:ly)?|infinity|forever|indefinitely|never (?:expires?|times? out|deleted?)|without (?:a |any )?limit|(?:the )?\\p{L}+ is unlimited",
  ],
  [
    "all processors",
    "(?:all|every|as many as there are) (?:available )?(?:cpu )?(?:cores?|cpus?|processors?)|one per (?:cpu )?(?:core|cpu|processor)",
  ],
  [
    "none at all",
    "none|nothing|all [\\p{L} ]{3,30} are (?:rejected|refused|denied|dropped)|no \\p{L}+ (?:is|are) (?:kept|allowed|accepted)",
  ],
  ["the default", "(?:the )?default(?: value)?"],
  ["off", "off|disabled?|disables (?:it|this|the \\p{L}+)|turns (?:it|this|the \\p{L}+)? ?off|turned off"],
];

/** How a text passes from a number to what it stands for. */
export const meaningJoints = String.raw`(?:,|:|=|–|—|-|\s|means?|meaning|stands? for|is|for|to|uses?|using|use|tries|try|keeps?|keep|run|runs|with|makes?|it|them|entries|entry|has|have|there|lasts?){1,6}?`;

/** Of names with one of these, a value that switches them off lifts a limit, or does away with a delay. */
export const limiting =
  /limit|max|min|timeout|ttl|age|quota|retention|rate|size|depth|delay|interval|expir|wait|period|count|retr|threshold|lifetime|cap/iu;
