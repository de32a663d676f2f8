/** What a wording makes of the predicates in its reach. */
export type Effect = "negated" | "planned" | "possible" | "conditional" | "alleged" | "question" | "partial";

/**
 * How far a wording reaches:
 * `group` – the verb group it stands in, or where it opens the sentence the verb that follows ("never has it **sunk**");
 * `noun` – the noun it stands before ("the planned **meeting**"), only there;
 * `quantifier` – its noun phrase, and the verb that has it as subject or object ("no one was **hurt**");
 * `word` – the next word ("non-**fatal**");
 * `phrase` – the noun phrase behind it ("blocked the **merger**");
 * `object` – what follows up to the next comma or finite verb ("foiled an **attack** on the bank");
 * `clause` – what follows up to the end of the clause ("denied that it had **attacked**");
 * `before` – the subject before it ("the **attack** was foiled");
 * `content` – the clause of the subject before it ("the claim that he **lied** is false").
 */
export type Reach =
  "group" | "noun" | "quantifier" | "word" | "phrase" | "object" | "clause" | "before" | "content";

/**
 * A wording that changes how real a predicate is, after ConText (Harkema et al. 2009) with the nesting of event factuality
 * (Saurí and Pustejovsky 2012). Longer wordings win; one without effects only keeps shorter ones from matching.
 */
export interface ContextTrigger {
  /** Dictionary forms, in order; `word#VERB` asks for the part of speech. An adverb or "not" may stand between two; `_` stands for a noun phrase or nothing. */
  readonly lemmas: readonly string[];
  readonly effects: readonly Effect[];
  readonly reach: Reach;
  /**
   * What is left of it when it is itself denied. "did not **fail to** sign": affirmed. "did not **deny** that": possible. "is not
   * **expected to**": negated. Default: affirmed for what negates, negated for the rest.
   */
  readonly denied: "affirmed" | "possible" | "negated";
  /** Its clause is a condition, so that what follows from it is not stated as a fact either: "**if** it rains, the match ends". */
  readonly condition?: true;
  /** It stands beside a verb that it is as real as: "**may** leave **without** paying". */
  readonly adjunct?: true;
  /** It stands before such a word only: "came **close to** winning", not "close to the town"; "has **all but** ended", not "all but two". */
  readonly before?: "gerund" | "verb";
  /** What else it makes of some verbs right behind it: "almost **died**", "barely **survived**". */
  readonly outright?: Outright;
}

/** Verbs, in dictionary form, of which a word that leaves others half true says wholly that they happened or did not. */
export interface Outright {
  readonly verbs: ReadonlySet<string>;
  readonly effects: readonly Effect[];
}

/** What happens at a stroke or not at all, so that what "almost" did so did not. */
const momentary: Outright = {
  verbs: new Set(
    `abandon arrest cancel capsize choke collapse collide crash derail die drown elect escape evict explode fail hit kill lose miss murder
    overturn postpone qualify quit reject resign sack score sink strike succeed win`.split(/\s+/u),
  ),
  effects: ["negated"],
};

/** What somebody "barely" did he did. */
const achieved: Outright = {
  verbs: new Set(
    "avert avoid beat clear defeat edge escape miss outlast pass qualify survive win".split(" "),
  ),
  effects: [],
};

const says = (
  reach: Reach,
  effects: readonly Effect[],
  wordings: readonly string[],
  more: Partial<Pick<ContextTrigger, "denied" | "condition" | "adjunct" | "before" | "outright">> = {},
): readonly ContextTrigger[] =>
  wordings.map((wording) => ({
    lemmas: wording.split(" "),
    effects,
    reach,
    denied: effects.includes("negated") ? "affirmed" : "negated",
    ...more,
  }));

// prettier-ignore
export const contextTriggers: readonly ContextTrigger[] = [
  // ── look like a trigger and are none ─────────────────────────────────────────────────────────────────────────
  ...says("group", [], [
    "not only", "not just", "not merely", "not simply", "not least", "not unlike", "not to mention", "no doubt", "no less than",
    "no fewer than", "no more than", "not more than", "no sooner", "no later than", "no earlier than", "no matter", "no wonder",
    "without doubt", "without a doubt", "without question", "if not", "if only", "if any", "if ever", "more likely", "would - be",
    "none other than", "nothing but", "nothing short of", "nothing less than", "can not but", "no .", "no#DET #NUM",
    "nearly #NUM", "almost #NUM", "nearly $", "almost $", "nearly £", "almost £", "nearly €", "almost €",
    "a few", "quite a few", "in no small part", "may#PROPN", "will#NOUN", "will#PROPN", "might#NOUN", "can#NOUN", "the few",
    "must - see", "at will", "can not help", "could not help", "last but not least", "as expect", "as plan", "as schedule", "as promise", "as predict", "than expect",
    "than plan", "than forecast", "than predict", "than anticipate",
    // "did not **say why** it closed": it did.
    "say why", "say how", "say where", "explain why", "explain how", "disclose why", "disclose how", "disclose where",
    // "a **carefully planned attack**": how well, and not that it is yet to come.
    ...["badly", "brilliantly", "carefully", "cleverly", "elaborately", "expertly", "meticulously", "painstakingly", "poorly", "precisely",
      "thoroughly", "well"].flatMap((manner) => [`${manner} plan #NOUN`, `${manner} plan #ADJ`, `${manner} - plan #NOUN`]),
    // "was denied **by** the mayor": what follows did it.
    "deny by", "refute by", "reject#VERB by", "oppose#VERB by",
    // "I **must say** that it fell": says so.
    "must say", "must announce", "must admit", "must confess", "must report", "must acknowledge", "must add", "must stress",
    "have to say", "have to announce", "have to admit", "have to confess", "have to report", "regret to say", "regret to announce",
    "sorry to say", "sorry to report", "sad to report", "happy to report", "happy to announce", "pleased to announce", "glad to say",
    "proud to announce", "delighted to announce", "like to announce",
  ]),
  // ── negation ─────────────────────────────────────────────────────────────────────────────────────────────────
  ...says("group", ["negated"], [
    "not", "n't", "never", "nor", "no longer", "not once", "not yet", "at no time", "under no circumstance", "in no way", "by no means",
    "cannot", "neither#CCONJ", "neither#ADV", "no more#ADV", "not ever", "not even", "at no point", "at no stage", "on no account", "in no case",
    "nowhere",
  ]),
  ...says("quantifier", ["negated"], [
    "no#DET", "no one", "nobody", "none", "none of", "nothing", "neither#DET", "neither#PRON", "neither of", "neither", "not one",
    "not a single", "not a soul", "not any", "zero#NUM",
  ]),
  ...says("quantifier", ["negated", "partial"], [
    "not all", "not every", "not everyone", "not everybody", "not everything", "not each", "not many", "not much", "few#ADJ",
    "few of", "little of", "hardly any", "hardly anyone", "hardly anybody", "barely any", "scarcely any", "scarcely anyone",
  ]),
  ...says("group", ["negated", "partial"], ["barely", "scarcely"], { outright: achieved }),
  ...says("group", ["negated", "partial"], [
    "hardly", "rarely", "seldom", "not fully", "not entirely", "not completely", "not wholly",
    "not always", "not necessarily", "not quite", "not often",
  ]),
  ...says("word", ["negated"], ["non -", "non"]),
  // "was **almost** destroyed": came near, so that it neither happened nor quite did not.
  ...says("word", ["negated", "partial"], ["nearly", "almost"], { outright: momentary }),
  // "has **all but** ended": as good as, and not for sure.
  ...says("word", ["partial"], ["all but", "as good as"], { before: "verb" }),
  ...says("word", ["partial"], ["virtually", "practically"]),
  ...says("clause", ["negated"], [
    "come close to", "come near to", "come closest to", "come nearest to", "go close to", "come within _ of",
  ], { before: "gerund" }),
  ...says("clause", ["negated", "partial"], ["be close to", "on the verge of", "on the brink of", "on the point of"], { before: "gerund" }),
  // What is done to a happening: "**foiled** an attack on men crossing the bay", "**halted** the sale", which may have begun.
  ...says("phrase", ["negated"], [
    "block#VERB", "veto#VERB", "spare#VERB", "avert", "averted", "foil#VERB", "foiled", "thwart", "thwarted", "forestall", "cancel#VERB", "call off",
    "scrap#VERB",
  ]),
  ...says("phrase", ["partial"], ["halt#VERB", "suspend#VERB", "stop#VERB"]),
  ...says("object", ["negated"], ["without", "instead of", "rather than", "as oppose", "as opposed", "in lieu of"], {
    denied: "possible", adjunct: true,
  }),
  ...says("object", ["negated"], [
    "short of", "far from", "anything but", "avoid#VERB", "prevent#VERB", "preclude", "absence of", "lack of", "lack#VERB", "abandon plan for", "escape injury", "escape death", "escape arrest", "escape prosecution", "acquit _ of", "clear _ of", "exonerate _ of",
    "innocent of", "not guilty of", "free of", "free from", "opt against", "decide against", "rule against", "vote against",
    "refrain from", "abstain from", "stop short of", "fall short of", "stop well short of",
    "no report of", "no immediate report of", "no sign of", "no casualty from", "no threat of", "no risk of", "no question of",
  ]),
  ...says("clause", ["negated"], [
    "fail to", "fail in", "neglect to", "forget to", "cease to", "yet to", "unable to", "inability to", "failure to", "not about to",
    "no longer able to", "miss out on", "do nothing to",
  ]),
  ...says("clause", ["negated", "partial"], ["do little to"]),
  ...says("clause", ["negated"], [
    "refuse to", "refusal to", "decline to", "unwilling to", "reluctant to", "loath to",
    "deny", "denial that", "denial of", "refute", "rule out", "reject#VERB", "dismiss claim", "dismiss report", "dismiss allegation",
    "dismiss suggestion", "dispute that", "dispute claim", "false that", "not true that", "untrue that",
    "myth that", "incorrect that", "contrary to claim", "contrary to report",
    "pretend that", ...["falsely", "incorrectly", "mistakenly", "wrongly"].flatMap((wrongly) =>
      ["assert", "assume", "believe", "claim", "conclude", "report", "say", "state", "think"].map((say) => `${wrongly} ${say}`),
    ),
  ], { denied: "possible" }),
  ...says("content", ["negated"], [
    "be false", "be untrue", "be incorrect", "be wrong", "be unfounded", "be baseless", "be groundless", "be a lie", "be a myth", "be a hoax",
  ], { denied: "possible" }),
  ...says("clause", ["negated", "possible"], [
    "no evidence", "no proof", "no indication", "no sign that", "no report that", "no suggestion", "no reason to believe",
    "no confirmation", "doubt#VERB", "doubtful", "unlikely", "unlikely to", "sceptical that", "skeptical that",
    "impossible to", "impossible for",
  ]),
  ...says("clause", ["negated", "planned"], [
    "no plan", "no intention", "no desire", "threaten not to", "agree not to", "vow not to", "promise not to", "decide not to",
    "choose not to", "order not to", "tell not to", "urge not to", "warn not to", "warn against", "ban _ from", "bar _ from", "forbid",
    "prohibit", "oppose#VERB",
  ]),
  ...says("before", ["negated"], [
    "be avert", "be avoid", "be foil", "be thwart", "be prevent", "be cancel", "be call off", "be scrap", "be rule out", "be deny",
    "do not happen", "do not take place", "never happen", "never take place", "fail to materialise", "fail to materialize",
    "be abandon",
  ]),
  // ── intention, order, expectation ────────────────────────────────────────────────────────────────────────────
  ...says("clause", ["planned"], [
    "plan#VERB", "plan to", "plan for", "intend#VERB", "aim#VERB", "want#VERB", "wish#VERB", "hope#VERB", "seek to", "vow#VERB",
    "pledge#VERB", "promise#VERB", "threaten#VERB", "agree to", "decide to", "prepare to", "prepare for", "due to be", "due in#ADP",
    "set to", "schedule#VERB", "slate#VERB", "expect#VERB", "expectation that", "expectation of", "be to", "about to",
    "propose#VERB", "proposal to", "call on", "demand#VERB", "urge#VERB", "order#VERB", "instruct#VERB", "request#VERB",
    "ask to", "ask that", "recommend#VERB", "advise#VERB", "ready to", "poise to", "bind to", "destine to", "offer to", "bid to", "try to", "attempt to",
    "attempt#VERB", "struggle to", "in order to", "so as to", "goal of", "hope that", "hope to", "bid for", "effort to", "move to",
    "chance to", "anticipate#VERB", "predict#VERB", "forecast#VERB", "project#VERB to", "envisage", "on course to", "on track to",
    "look to", "push for", "push to", "campaign for", "lobby for", "press for", "appeal for", "wait for", "await", "long for", "want by",
    "suppose to", "mean to", "would like", "let us", "consider#VERB", "contemplate#VERB", "mull", "weigh#VERB whether",
    "be choose to", "be elect to", "be select to", "be appoint to", "brace for", "gear up for", "bill as", "earmark for", "pencil in for", "authorise#VERB", "authorize#VERB",
  ]),
  ...says("object", ["planned"], [
    "call for", "warn of", "fear of", "threat of", "demand for", "request for", "hope for", "plan of", "proposal for", "ahead of",
    "in the run - up to", "in preparation for", "intention of", "brink of", "verge of", "preparation for", "plot to", "plan an",
    "plan a", "conspire to", "conspiracy to", "plot#VERB", "eligible for", "apply for", "bid for", "approval for", "permission for", "consent for",
  ]),
  // "**talks on a** ceasefire": there is none yet.
  ...says("phrase", ["planned"], [
    "seek#VERB", "pursue#VERB", "explore#VERB", "favour#VERB", "favor#VERB", "eye#VERB",
    ...["talk", "negotiation", "discussion"].flatMap((talk) =>
      ["about", "for", "on", "over"].flatMap((on) => [`${talk} ${on} a`, `${talk} ${on} an`]),
    ),
  ]),
  ...says("noun", ["planned"], [
    "planned", "upcoming", "forthcoming", "proposed", "scheduled", "prospective", "attempted", "intended", "impending", "looming", "expected",
    "anticipated", "would - be", "threatened", "projected", "future",
  ]),
  ...says("before", ["planned"], [
    "be plan", "be schedule", "be expect", "be postpone", "be delay", "be due", "be slate", "be set for", "be propose", "be imminent",
    "be inevitable", "be under discussion", "be on the card", "be want", "be need",
  ]),
  ...says("group", ["planned"], ["will", "'ll", "’ll", "wo", "shall", "would", "'d", "gon", "please"]),
  ...says("group", ["conditional"], [
    "would have", "would 've", "could have be", "should have", "ought to have", "would be have", "would n't have", "would not have",
  ]),
  // ── possibility ──────────────────────────────────────────────────────────────────────────────────────────────
  ...says("group", ["possible"], [
    "may", "might", "could", "can", "ca", "should", "must", "ought to", "possibly", "perhaps", "probably", "likely", "presumably", "maybe",
    "apparently", "seemingly", "conceivably", "arguably", "potentially", "theoretically", "feared", "presumed", "need#AUX", "may have",
    "might have", "could have", "must have", "can have", "evidently",
  ]),
  ...says("noun", ["possible"], ["potential", "possible", "probable", "hypothetical", "theoretical", "feared", "presumed", "apparent"]),
  ...says("clause", ["possible"], [
    "appear to", "seem to", "seem that", "appear that", "would appear", "would seem", "believe to", "think to", "likely to", "likely that", "probable that", "possible that",
    "possible for", "possible to", "possibility that", "possibility of", "chance that", "chance of", "risk that", "risk of", "danger of", "danger that", "prospect of",
    "prospect that", "likelihood of", "probability of", "wonder#VERB", "speculate", "speculation that", "speculation about", "be fear", "fear that", "fear#VERB", "imagine#VERB",
    "concern that", "worry that", "guess#VERB", "assume#VERB", "assumption that", "suspicion that", "theory that", "eligible to", "capable of", "pretend to", "dream of", "dream that",
    // What a work of fiction tells.
    "in the novel ,", "in the film ,", "in the movie ,", "in the play ,", "in the story ,", "in the opera ,",
  ]),
  // What a thing is good for: "**lets you** print photos".
  ...says("object", ["possible"], [
    "let you", "let user", "let customer", "let people", "allow you to", "allow user to", "allow customer to", "allow people to",
    "enable you to", "enable user to",
  ]),
  ...says("before", ["possible"], ["be possible", "be likely", "be probable", "be a possibility", "be fear", "be unconfirmed", "can not be rule out"]),
  ...says("before", ["negated", "possible"], ["be unlikely", "be doubtful", "be impossible"]),
  // ── condition ────────────────────────────────────────────────────────────────────────────────────────────────
  ...says("clause", ["conditional"], [
    "if", "unless", "in case", "in the event of", "in the event that", "provided that", "provide that", "providing that", "assuming", "on condition that", "as long as",
    "should there", "suppose that", "but for", "otherwise", "only if", "lest",
  ], { condition: true }),
  ...says("clause", ["conditional"], [
    // "**whoever** sells it pays a fine"
    "anyone who", "anybody who", "whoever",
    "whether", "as if", "as though", "even if", "ask if", "see if", "know if", "determine if", "unclear if", "decide if", "sure if",
    "wonder if", "tell if", "say if", "doubt if", "check if", "clear if", "ask whether", "find out if", "unclear whether", "regardless of whether",
  ]),
  // ── keeps its distance ───────────────────────────────────────────────────────────────────────────────────────
  ...says("noun", ["alleged"], ["alleged", "suspected", "rumoured", "rumored", "reported", "purported", "supposed", "so - called", "accused", "claimed"]),
  ...says("clause", ["alleged"], [
    "allegedly", "reportedly", "purportedly", "supposedly", "accuse", "accusation", "claim that", "claim to", "claim#VERB", "allege#VERB", "allege that", "allegation that",
    "allegation of", "rumour", "rumor", "believe#VERB", "think#VERB that", "think#VERB", "be say to", "be report to", "be believe to", "be allege to", "be think to", "be understand to", "be rumour to",
    "be rumor to", "say to have", "report to have", "believe to have", "believe to be", "consider to be", "consider to have", "suspect#VERB", "suggest that", "perception that", "impression that", "conspiracy theory that",
  ]),
  ...says("object", ["alleged"], [
    "suspect _ of", "charge _ with", "charge of", "indict _ for", "indict _ on", "arrest _ for", "detain _ for", "detain _ over", "want for", "try _ for", "on trial for", "blame _ for", "sue _ for",
    "plead not guilty to", "not guilty to", "investigate _ for", "under investigation for", "question about", "responsible for", "complaint of", "suspicious of", "warrant for", "evidence of", "suspicion of",
  ]),
  // ── passes on what is said of it: "did not **manage to** reach", "did not **say that** it fell" ──────────────
  ...says("clause", [], ["manage to", "able to", "get to", "bother to", "dare to", "succeed in", "remember to", "happen to", "come to", "continue to", "begin to", "start to", "go on to", "help to", "serve to", "tend to", "use to", "prove to", "turn out to", "know to", "have#AUX to", "turn out that", "find that", "happen that", "enable to", "proceed to", "choose to", "be find to", "opt to", "see fit to",
    // "rejected a **report that** it fell": denies what it reports.
    "report#NOUN that",
    "had no choice but to", "had no option but to", "had no alternative but to", "had little choice but to", "no time in"]),
  // What a court has found: "was **convicted of** taking bribes".
  ...says("object", [], ["convict _ of", "guilty of", "plead guilty to", "sentence _ for", "jail _ for", "fine _ for", "punish _ for", "admit to"], { denied: "possible" }),
  // Under way, and neither done nor undone: "is **starting to be** restored".
  ...says("clause", ["partial"], ["start to be", "begin to be"]),
  ...says("clause", [], ["say that", "confirm that", "say", "confirm", "announce that", "announce", "report#VERB that", "prove that", "show that", "establish that", "mean that", "conclude that", "indicate that"], { denied: "possible" }),
];

/** Words that open a clause of their own, or are the subject of one. */
export const clauseWords: ReadonlySet<string> = new Set(
  "who whom whose which that what when where why how whether if he she they it we i you there".split(" "),
);

/** Where a reach ends: a new clause, a contrast, another voice. */
export const contextTerminators: ReadonlySet<string> = new Set([
  "but",
  "however",
  "although",
  "though",
  "while",
  "whereas",
  "yet",
  ";",
  ":",
  "which",
  "who",
  "after",
  "because",
  "since",
  "following",
  "when",
  "despite",
  "except",
  "until",
  "before",
  "once",
  "where",
  "if",
  "unless",
]);

/** Open a clause of time; in the present tense it is as open as the clause it depends on: "will open **once** it is complete". */
export const temporalSubordinators: ReadonlySet<string> = new Set([
  "after",
  "before",
  "until",
  "when",
  "once",
]);

/** Words of a noun phrase whose infinitive is a fact: "the **first** woman to win", "the **only** one to survive". */
// prettier-ignore
export const singledOut: ReadonlySet<string> = new Set([
  "first", "second", "third", "fourth", "fifth", "sixth", "last", "latest", "only", "next", "youngest", "oldest", "largest", "biggest", "few", "one",
]);

/** Nouns whose clause is what somebody says or thinks: "the **claim** that he lied is false". */
export const contentNouns: ReadonlySet<string> = new Set(
  "claim report allegation accusation rumour rumor story theory idea notion belief assertion suggestion statement assumption charge view myth".split(
    " ",
  ),
);

/** Pronouns behind a verb of saying that stand for what is said, or to whom: "Hale denied **it**". */
export const neverSpeak: ReadonlySet<string> = new Set(["him", "it", "that", "them", "this"]);

/** What opens a noun phrase for something known; "that" opens clauses more often. */
export const knownOpeners: ReadonlySet<string> = new Set("the this these those its his her their".split(" "));

/** Verbs whose object a participle says what is to become of: "to **see** the road closed by snow". */
export const takesParticiple: ReadonlySet<string> = new Set(
  "have get see keep leave want find hear order".split(" "),
);

/** Among the words of a verb of saying: nothing is said. */
export const speechDenials: ReadonlySet<string> = new Set(["not", "n't", "never", "nor"]);

/** Before a verb of saying: "**refused** to say". */
export const withholdingVerbs: ReadonlySet<string> = new Set(["refuse", "decline", "fail"]);

/** The auxiliaries that stand before their subject instead of "if": "**had** they signed". */
export const conditionOpeners: ReadonlySet<string> = new Set(["had", "were", "should"]);

/** What tells an outcome that depends on a condition. */
export const outcomeModals: ReadonlySet<string> = new Set(["would", "could", "might"]);
