/** Words in dictionary form of what somebody did not do or lost, whatever stands behind them. */
// prettier-ignore
export const withholding: ReadonlySet<string> = new Set([
  "reject", "exclude", "omit", "miss", "lose", "stop", "quit", "cease", "abandon", "deny", "leave", "pass", "turn", "ban", "prevent", "forbid", "cancel",
  "absence", "absent", "failure", "refusal", "apart", "against", "impossible", "unlikely",
]);

/** Words in dictionary form that deny what stands behind them: who refused to sing did not. */
// prettier-ignore
export const hinderings: ReadonlySet<string> = new Set([
  "refuse", "decline", "fail", "avoid", "neglect", "lack", "unable", "incapable", "cannot", "yet to",
]);

/** Words behind a denial that the other side need not say: "was never **able** to sing **again**". */
// prettier-ignore
export const emptyInDenials: ReadonlySet<string> = new Set([
  "be", "have", "do", "get", "become", "exist", "know", "able", "chance", "opportunity", "agree", "ever", "again", "first", "other", "else", "how", "also",
  "currently", "actually", "own", "kind", "sort", "type",
]);

/** Words with which a sentence denies or affirms of a part only, or takes something out. */
// prettier-ignore
export const excepting: ReadonlySet<string> = new Set([
  "only", "just", "except", "but", "instead", "rather", "almost", "nearly", "until", "unlike", "even", "merely", "solely", "all", "every", "always",
  "longer", "more", "than", "many", "much", "enough", "former", "formerly",
]);

/** Words behind a denial that put something in its place: "was not built of stone **but** of wood". */
export const contrasting: ReadonlySet<string> = new Set([
  "but",
  "until",
  "instead",
  "rather",
  "except",
  "unless",
]);

/** Relations of those who take part in a work, however the words tell it: "starred in", "had a role in". */
export const takingPart: ReadonlySet<string> = new Set(["act"]);

/** Denials of it at all, which even what is done at times excludes. */
export const wholeDenials: ReadonlySet<string> = new Set(["never", "no", "unable", "incapable", "cannot"]);

/** Verbs by which something is there: "has a mill" is denied by "there is no mill". */
export const having: ReadonlySet<string> = new Set([
  "have",
  "include",
  "contain",
  "host",
  "feature",
  "offer",
]);

/** Verbs with which a denial is of what should or may be. */
export const modals: ReadonlySet<string> = new Set([
  "should",
  "must",
  "may",
  "might",
  "ought",
  "need",
  "shall",
  "would",
]);
