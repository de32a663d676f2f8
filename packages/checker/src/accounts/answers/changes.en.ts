/** What an amount does, a line each: up, down or the same. Verbs, adjectives and nouns in dictionary form. */
export const directionLines = `
up: rise, climb, grow, increase, go up, jump, soar, surge, improve, raise, put up, lift, hike, higher, larger, bigger, busier, more, up, beat, top, outdo, exceed, surpass, better, rise in, growth in, rise of, increase of, outstrip
down: fall, drop, slip, decline, decrease, shrink, dip, slide, sink, plunge, tumble, go down, wane, dwindle, contract, cut, lower, reduce, slash, trim, bring down, less, fewer, smaller, down, poorer, worse, fall short of, cut of, fall of, drop of, decrease of, decline of, weaken
same: freeze, hold, keep, leave unchanged, leave, stay, remain, unchanged, same, no more, no change, maintain, peg, go on paying, keep paying, continue paying, continue to pay
`;

/** What is the most or the least there has been for long: as good as up and down. */
export const extremeLines = `
up: best, largest, biggest, highest, strongest, bumper, busiest, wettest, so much, so many
down: poorest, smallest, worst, lowest, weakest, driest, least, so little, so few, meagre
`;

/** With what an extreme is compared: "in a decade". */
export const forLong =
  /\b(?:(?:in|for) (?:the |a |more than |over |nearly |almost )*(?:\w+ )?(?:years?|decades?|century|generation)|since|(?:on|since) records?|ever|bumper)\b/iu;

/** Words by which an amount is compared with what was before it. */
export const beforeThen =
  /\b(?:(?:last|previous|preceding|prior) (?:year|season|quarter|period|time|edition)|(?:year|years|months|season) (?:before|earlier|ago|previously)|than (?:before|now|last|this|previously)|a year on)\b/iu;

/** Directions that are told only beside what was before: "**more** than a year ago". */
export const comparing: ReadonlySet<string> = new Set(
  "more less fewer higher larger bigger busier smaller lower better poorer worse up down beat top outdo exceed surpass fall outstrip".split(
    " ",
  ),
);

/** Directions that need to be said of their amount: "**keep** fares **unchanged**", "**hold** fees **at** £15". */
export const holding: ReadonlySet<string> = new Set("hold keep leave stay remain maintain".split(" "));
export const held =
  /\b(?:unchanged|at [£$€\d]|as (?:they|it) (?:are|is)|as before|the same|steady|flat|frozen|on hold)/iu;

/** What changes, a line each: its name, then what calls it so, in dictionary form. A word may stand in several lines. */
export const amountLines = `
subscription: subscription, membership fee, annual fee, yearly fee, fee
dividend: dividend, payout
council tax: council tax, local tax
fare: fare, bus ticket, train ticket
interest rate: interest rate, borrowing cost, key rate, base rate, cost of borrowing
rent: rent
pay: pay, wage, salary
price: price
profit: profit, earnings, surplus, earn, make money, make, loss
sales: sale, turnover, revenue, sell, takings
harvest: harvest, crop, output, yield, vintage, bring in
visitors: visitor, guest, attendance, turnout, crowd, spectator, visit
patients: patient
pupils: pupil, student, enrolment
applications: apply, application, applicant
unemployment: unemployment, unemployment rate, jobless rate, joblessness, out of work
exports: export, abroad
imports: import
demand: demand
crime: crime, offence, burglary, theft
population: population, inhabitant
members: member, membership
proceeds: raise, collect, bring in, take in, fundraising, appeal, collection
rainfall: rain, rainfall
`;

/** Amounts that are set by those who ask for them: a decision on them is as good as done. */
export const setAmounts: ReadonlySet<string> = new Set([
  "subscription",
  "dividend",
  "council tax",
  "fare",
  "interest rate",
  "rent",
  "pay",
  "price",
]);

/** What can be had for nothing or for money, a line each. */
export const chargeLines = `
entry: entry, entrance, admission, get into, get in, admit
parking: parking, park, leave car
`;

/** That something costs nothing. */
export const freeLines = `
free: free, free of charge, no charge, without paying, no money, nothing, no fee
`;

/** Verbs that ask for money. */
export const chargings: ReadonlySet<string> = new Set("charge pay cost ask".split(" "));

/** Some of those who pay, for whom it may differ. */
export const somePayers =
  /\b(?:children|child|kids|pensioners?|seniors?|students?|members|residents|under(?:-| )?\d+|under-\w+|holders?|first|locals|families|tourists|adults|pupils|concessions?|over(?:-| )?\d+s|except|apart from|other than|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/iu;

/** Words after which what a proposal said was done. */
export const adopted = /\b(?:agreed|carried|adopted|approved|resolved|accepted|passed)\b/iu;

/** Words that set two amounts of a sentence against each other. */
export const apartWords: ReadonlySet<string> = new Set(
  "but while whereas although though despite".split(" "),
);

/** Verbs and nouns that say what somebody makes of an amount: it stands behind them. In dictionary form. */
export const setting: ReadonlySet<string> = new Set(
  "raise put lift hike cut lower reduce slash trim bring freeze hold keep leave maintain peg increase no same".split(
    " ",
  ),
);

/** How much there is of what is wanted. */
export const strengthLines = `
up: strong, brisk, buoyant, eagerly
down: weak, sluggish, subdued, slack
`;

/** Words by which nothing goes the way that is told: "**nobody** will pay more". */
export const ofNone =
  /\b(?:nobody|no one|none|never|neither|nor|without|hardly|scarcely|barely|rather than|instead of|no)\b/iu;

/** What was decided on, although it is told as what should be. */
export const decided = /\b(?:resolved|agreed|decided|voted|carried) that\b/iu;

/** What is strong or weak, and the verbs of those who want it. In dictionary form. */
export const weighed: ReadonlySet<string> = new Set(["demand", "buy", "sell", "sale", "order"]);

/** Words by which an amount is told of a moment, after which it went on otherwise, or against less than the year before. */
export const ofMoment =
  /\b(?:early (?:trading|deals)|(?:quarter|month|week) on (?:quarter|month|week)|(?:previous|last|preceding) (?:quarter|month|week)|(?:quarter|month|week) (?:before|earlier|ago)|at first|initially|had been|before (?:recovering|rising|falling|rebounding|prices)|only to|and then|then (?:rose|fell))\b/iu;

/** What a proposal is told as. */
export const proposed = /\b(?:asked|proposed|recommended|moved) that\b/iu;

/** Verbs that set an amount above another: what does so went up only beside what was before. In dictionary form. */
export const surpassing: ReadonlySet<string> = new Set(
  "beat top outdo exceed surpass better outstrip".split(" "),
);

/** Nouns behind "pay" that make it one's wages: "a pay **rise**". */
export const ofPay: ReadonlySet<string> = new Set("rise cut increase".split(" "));

/** Verbs of those for whom an amount goes up or down: "**pay** more". In dictionary form. */
export const paying: ReadonlySet<string> = new Set("pay earn find".split(" "));

/** Words before an amount, and behind it, by which it is how much something changed and not what it came to. */
export const changedBefore: ReadonlySet<string> = new Set("by up down".split(" "));
export const changedBehind: ReadonlySet<string> = new Set(
  "more less fewer down up higher lower better".split(" "),
);

/** Nouns for a change, which "of" says how large it was. In dictionary form. */
export const changeNouns: ReadonlySet<string> = new Set(
  "rise increase fall drop decline growth cut".split(" "),
);

/** Words behind "free" with which it costs nothing to nobody: "free **from** pests", "a free **kick**". */
export const otherwiseFree: ReadonlySet<string> = new Set("from to up kick".split(" "));
