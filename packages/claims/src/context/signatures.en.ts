/**
 * What follows of what a word takes as its complement, after Nairn, Condoravdi and Karttunen (2006): the first sign where the word is
 * affirmed, the second where it is denied. `+` that it happened, `-` that it did not, `o` nothing. "**managed to** sign" is `+-`, "**forced** him
 * **to** sign" `+o`, "**forgot to** sign" `-+`, "**was kept from** signing" `-o`, "**wanted to** sign" `o-`, "**hesitated to** sign" `o+`.
 */
export type Signature = "+-" | "+o" | "-+" | "-o" | "o-" | "o+" | "oo";

type Signatures = ReadonlyMap<string, Signature>;

const signed = (groups: Partial<Record<Signature, string>>): Signatures =>
  new Map(
    (Object.entries(groups) as [Signature, string][]).flatMap(([signature, words]) =>
      words.split(" ").map((word): [string, Signature] => [word, signature]),
    ),
  );

/** Verbs and adjectives with an infinitive. What is not here intends it, and no more (`o-`). */
// prettier-ignore
export const infinitiveTakers: Signatures = signed({
  "+-":
    "manage cause enable help get go continue begin start come proceed happen prove turn tend use know serve combine join unite rise grow live find " +
    "dare bother deign see hear choose elect opt condescend survive fall drop climb jump increase decrease shrink advance progress narrow widen " +
    "rally recover slip soar surge plunge edge emerge wake happy sad proud glad surprised pleased delighted lucky fortunate sorry shocked honoured " +
    "honored able quick slow right wrong wise foolish careful relieved saddened privileged gratified thrilled grateful humbled stunned horrified",
  "+o": "force lead compel oblige prompt drive inspire spur trigger persuade convince provoke induce coerce goad pressure",
  "-+": "omit",
  "o+": "hesitate scruple",
});

/** Verbs with a gerund right behind them. */
export const gerundTakers: Signatures = signed({
  "-+": "miss escape evade dodge resist forgo skip",
  "o-": "suggest favour favor discuss advocate",
  oo: "risk",
});

/** Verbs that end what they take: "**stopped** making lamps" was done, and is no more. */
export const endingVerbs: ReadonlySet<string> = new Set("cease stop quit discontinue halt".split(" "));

export type PhrasalVerb = "have" | "lack" | "use" | "waste" | "fulfil" | "break";
export type PhrasalNoun = "resolve" | "means" | "effort" | "occasion" | "duty";

const families = <Family extends string>(
  words: Readonly<Record<Family, string>>,
): ReadonlyMap<string, Family> =>
  new Map(
    (Object.entries(words) as [Family, string][]).flatMap(([family, members]) =>
      members.split(" ").map((word): [string, Family] => [word, family]),
    ),
  );

/**
 * Verbs that with a noun and an infinitive say whether it was done, after Karttunen (2012): "**took** the trouble to", "**lacked** the money
 * to". `phrasalSignatures` has what the two say together.
 */
export const phrasalVerbs = families<PhrasalVerb>({
  have: "have show find muster summon",
  lack: "lack",
  use: "take seize",
  waste: "miss waste squander lose forgo",
  fulfil: "meet fulfil fulfill honour honor obey keep",
  break: "neglect break violate ignore shirk disregard breach defy",
});

/** Nouns between such a verb and its infinitive: "took the **trouble** to". */
export const phrasalNouns = families<PhrasalNoun>({
  resolve:
    "courage audacity nerve gall temerity gut foresight sense decency fortune luck misfortune grace wisdom cheek effrontery privilege",
  means: "ability means money power strength capacity authority fund",
  effort: "trouble liberty initiative care pain",
  occasion: "chance opportunity",
  duty: "duty obligation promise pledge order vow commitment",
});

export const phrasalSignatures: Readonly<
  Record<PhrasalVerb, Partial<Readonly<Record<PhrasalNoun, Signature>>>>
> = {
  have: { resolve: "+-" },
  lack: { resolve: "-+", means: "-o", effort: "-o" },
  use: { effort: "+-", occasion: "+-" },
  waste: { occasion: "-+" },
  fulfil: { duty: "+-" },
  break: { duty: "-+" },
};

/** Words with a clause that is so whether they are denied or not: "did not **realise** that it leaked". */
// prettier-ignore
export const factives: ReadonlySet<string> = new Set([
  "know", "realise", "realize", "notice", "learn", "discover", "disclose", "reveal", "regret", "forget", "remember", "recall", "ignore", "overlook",
  "aware", "unaware", "fact", "hide", "conceal", "mention", "appreciate", "recognise", "recognize", "resent", "surprised", "sorry", "glad", "happy",
]);

/** Those whose clause is so even where they are planned, possible or a condition: "may **regret** that it leaked". */
export const strongFactives: ReadonlySet<string> = new Set("regret resent ignore fact unaware".split(" "));
