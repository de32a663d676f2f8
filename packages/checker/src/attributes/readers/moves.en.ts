/** How somebody comes to a club or a firm, by verb and the preposition before it: "was **traded to** Denver", "**joined** Denver". */
export const moves: readonly (readonly [verb: string, preposition: string | null])[] = [
  ["trade", "to"],
  ["transfer", "to"],
  ["loan", "to"],
  ["sign", "for"],
  ["sign", "with"],
  ["join", null],
];
