/** Values in words, which forms are filled in with. Lower case. */
export const valueWords: ReadonlySet<string> = new Set(
  `one two three four five six seven eight nine ten eleven twelve first second third fourth fifth sixth seventh eighth ninth tenth
  eleventh twelfth true false yes no on off enabled disabled`.split(/\s+/u),
);

/** Words that titles have and that name nothing. Lower case. */
export const lightWords: ReadonlySet<string> = new Set(
  "a an and as at by for from in of on or the to with".split(" "),
);
