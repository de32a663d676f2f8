/** Verbs that a text uses of many happenings at once: alike words do not show that two mentions are one. In dictionary form. */
export const looseVerbs: ReadonlySet<string> = new Set(
  `accord accuse acknowledge add admit advise agree allege allow announce answer appear argue ask assert assure attend
  be become begin believe blame bring call carry cause change cite claim come comment complain conclude confirm consider continue
  declare deny describe discuss do emphasise emphasize end estimate expect explain express face feel find follow get give go
  have hear help hold hope include indicate inform insist keep know lead learn leave let like live look lose love
  make maintain mean mention move need note observe occur offer pay play point predict promise propose provide put
  quote reach read receive recommend remain remark remember repeat reply report request require respond result return reveal run
  say see seek seem send set show sit speak speculate spend stand start state stay stop stress suggest support suspect take talk
  tell testify thank think threaten try turn tweet understand urge use wait walk want warn watch wear wonder work write`.split(
    /\s+/u,
  ),
);

/** Verbs of saying: who quotes the same words may have heard them at another time. In dictionary form. */
export const sayingVerbs: ReadonlySet<string> = new Set(
  "add announce claim confirm report say state tell tweet".split(" "),
);
