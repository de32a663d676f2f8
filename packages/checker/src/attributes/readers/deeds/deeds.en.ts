import type { Amount, Deed } from "./deed.js";

const listed = (list: string): readonly string[] => (list === "" ? [] : list.split(", "));
const words = (list: string): ReadonlySet<string> => new Set(listed(list));

const amount = (dimension: Amount["dimension"], counts = ""): Amount => ({
  dimension,
  counts: counts === "" ? null : words(counts),
});

const money = amount("money");
const percent = amount("percent");
const duration = amount("duration");
const term = amount("term");
const votes = amount("percent", "vote, ballot");
const seats = amount("count", "seat, mandate");
const posts = amount("count", "job, post, position, role");
const staff = amount(
  "count",
  "job, post, position, role, worker, employee, staff, staffer, people, person, loss, cut, redundancy, layoff",
);
const volunteers = amount("count", "people, person, volunteer, patient, participant, adult, subject");

type Places = Partial<Record<"value" | "whose" | "party" | "where", string>>;

function deed(tells: string, of: Amount, wording: string, places: Places): Deed {
  const { value = "", whose = "", party = "", where = "" } = places;
  return {
    tells,
    amount: of,
    words: words(wording),
    value: listed(value),
    whose: listed(whose),
    party: listed(party),
    where: listed(where),
  };
}

/** What verbs tell. "deal" stands for "in a deal worth" and "in a … deal". */
// prettier-ignore
export const deeds: readonly Deed[] = [
  deed("purchase price", money, "buy, acquire, purchase, take over, snap up, sell, sell off", { value: "for, at, deal", whose: "object" }),
  deed("purchase price", money, "pay, spend", { value: "object", whose: "for" }),
  deed("stake", percent, "buy, acquire, purchase, own, hold, control", { value: "object", whose: "of", party: "subject" }),
  deed("job cut", staff, "cut, shed, axe, ax, slash, eliminate, lay off, let go, dismiss, fire, sack, scrap", { value: "object", whose: "subject, at", where: "in, at" }),
  deed("job cut", posts, "go, lose, cut, axe, ax, disappear, eliminate, shed, scrap", { value: "subject", whose: "at, by, speaker", where: "in, at" }),
  deed("job created", posts, "create, add, bring, generate", { value: "object", whose: "subject", where: "in, at" }),
  deed("fine", money, "fine, penalise, penalize", { value: "object", whose: "object" }),
  deed("prison term", duration, "sentence", { value: "to", whose: "object" }),
  deed("prison term", duration, "jail, imprison, incarcerate, lock up", { value: "for, object", whose: "object" }),
  deed("ban", term, "ban, bar, suspend, disqualify, debar", { value: "for", whose: "object" }),
  deed("turnout", percent, "turn out", { value: "subject", whose: "in, for" }),
  deed("share of the vote", votes, "win, take, get, receive, secure, poll, gain, garner, obtain", { value: "object, with", whose: "subject", where: "in" }),
  deed("share of the vote", votes, "elect, re-elect, reelect, return, confirm", { value: "with", whose: "object", where: "in" }),
  deed("seat won", seats, "win, take, get, secure", { value: "object, with", whose: "subject", party: "in, of" }),
  deed("grant", money, "award, grant", { value: "object", whose: "object", party: "subject, by" }),
  deed("purchase price", money, "join, move, transfer", { value: "for, deal", whose: "subject" }),
  deed("contract value", money, "order, commission", { value: "deal", whose: "from", party: "subject" }),
  deed("loss", money, "lose", { value: "object", whose: "subject" }),
];

/** What nouns tell. */
// prettier-ignore
export const deedNouns: readonly Deed[] = [
  deed("purchase price", money, "takeover, acquisition, purchase, buyout, sale", { whose: "of" }),
  deed("purchase price", money, "transfer, move, transfer fee", { whose: "owner, of, for" }),
  deed("stake", percent, "stake, shareholding, holding", { whose: "in, of", party: "holder" }),
  deed("job cut", staff, "loss, cut, job cut, job loss, layoff, redundancy", { whose: "owner, at, holder", where: "in, at" }),
  deed("fine", money, "fine, penalty", { whose: "on, for, against, owner, holder" }),
  deed("damages", money, "damage, compensation", { whose: "to, for, holder" }),
  deed("prison term", duration, "sentence, jail sentence, prison sentence, term, prison term, jail term, imprisonment", { whose: "owner, for, holder" }),
  deed("prison term", term, "prison, jail, custody", { whose: "holder" }),
  deed("ban", term, "ban, suspension, disqualification", { whose: "owner, on, for, holder" }),
  deed("contract length", duration, "contract, deal", { whose: "owner, holder", party: "with, at" }),
  deed("contract value", money, "contract, order, deal", { whose: "owner, holder", party: "with, from, for, to, giver" }),
  deed("grant", money, "grant, subsidy, award", { whose: "to, for, holder", party: "from, by, giver" }),
  deed("turnout", percent, "turnout", { whose: "in, for, at" }),
  deed("trial size", volunteers, "trial, study", { whose: "of, owner, subject" }),
];

/** Words before a noun by which it is another one: "an **earlier** trial". */
export const distinguishing = words(
  "previous, earlier, first, second, third, last, latest, old, suspended, similar, separate, further, former, additional, minimum, maximum, current, original, initial, extended, late-stage, pilot",
);

/** Nouns of one who gets something for it, with the amount behind or before them: "in a **deal** worth", "a $4 million **deal**". */
export const bargains = words("deal, transaction, agreement, contract, swoop");

/** Verbs whose subject has what their object names: "**received** a sentence", "**must pay** a fine". */
export const receiving = words(
  "receive, get, face, pay, sign, win, serve, secure, land, obtain, have, take, hold, own, buy, acquire, announce, mean, accept, begin, start, ink, agree, raise, increase, lift, cut, reduce, up, build",
);

/** Verbs whose other object has it: "**handed** Orlan a sentence". */
export const giving = words("give, hand, award, grant, impose, slap, hit, order");

/** Words between a noun and its amount: "worth", "valued at". */
export const joints = words("of, worth, at, total, for, to");

/** Prepositions between an amount and its verb: "300 jobs **at** Ilmet are to go". */
export const linking = words("of, at, in, on, by");

/** Words before an amount that say how exact it is. */
export const exactness = words(
  "about, around, approximately, roughly, some, over, only, just, nearly, almost, more, less, fewer, than, a, an, the, as, much, many, record, total, estimated, combined, whopping, another, its",
);

/** Who acts for what stands behind "of": "the **state** of Varnia". */
export const bodies = words("state, government, republic, kingdom, city, town, ministry, parliament");

export const unsettledNouns = words("offer, bid, proposal, forecast, estimate, target, attempt, talk");

/** Verbs of what may come to nothing: "**hopes** to buy". */
export const unsettled = words(
  "hope, want, wish, seek, aim, consider, mull, contemplate, offer, try, attempt, expect, predict, forecast, propose, proposed, plan, intend, threaten, demand, urge, recommend, ask, call, request, weigh, negotiate, earmark",
);

/** What shows that an amount is not the last word, or of another time: "**so far**", "**by noon**", "**As a** young sailor". */
export const interim =
  /^as an? (?!part|result)|\b(?:youth|years (?:ago|earlier|before)|so far|noon|midday|halfway|preliminary|provisional|partial|exit polls?|another|separate(?:ly)?|suspended|concurrent(?:ly)?|consecutive(?:ly)?|(?:first|second) round|projected|projections?)\b/iu;

/** Words right behind an amount by which it is not the whole, or is of another sort: "$4 million **in cash**", "two years **suspended**". */
export const narrowing = words(
  "including, excluding, plus, per, each, apiece, before, after, annually, yearly, monthly, probation, suspended, community, supervised, cash, shares, stock, debt, house, less, more, fewer, share, month, week, head",
);

export const namesOfDeeds: ReadonlySet<string> = new Set([...deeds, ...deedNouns].map(({ tells }) => tells));

/** What comes upon somebody more than once, so that a name alone does not say which: it takes another word of it. */
export const repeatable = words("prison term, ban, fine, damages, job cut, job created");

/** Words of such a sentence that say no more than what it is. In dictionary form. */
export const formal = words(
  "sentence, jail, imprison, prison, term, imprisonment, ban, suspend, suspension, disqualify, year, month, fine, penalty, pay, court, judge, order, damage, compensation, federal, job, new, cut, add, create, worker, staff",
);

/** What is told of votes, which are of the year that the sentence names: "in the **2016** election". */
export const ofElections = words("turnout, share of the vote, seat won");
