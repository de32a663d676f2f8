/** Words for whose a thing is. */
export const possessives: ReadonlySet<string> = new Set(
  "his her its their our your my 's ’s himself herself".split(" "),
);

/** Words that may stand between those of a set phrase, beside articles: "put up **its** prices". */
export const smallWords: ReadonlySet<string> = new Set(
  "its their his her our your now also still just".split(" "),
);
