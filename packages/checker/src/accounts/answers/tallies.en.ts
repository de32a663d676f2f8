/** What a thing has so many of, words for one in a line, in dictionary form. */
export const partLines = `
storeys: storey, story, floor
crew: crew, crew member, sailor, crewman
cast: cast, actor, performer
outlets: shop, store, branch, outlet, bakery, café, cafe, coffee house, coffee shop, restaurant, pub, supermarket, hotel, gym, cinema, house
titles: title, championship, crown
cups: cup, trophy
wins: win, victory
goals: goal
attempts: time, attempt, go, try, retry
rooms: room, bedroom
seats: seat
pages: page
platforms: platform
`;

/** Words before a count that make it that of all there are: "**now** has 40 shops". */
export const inAll =
  /\b(?:now|altogether|in all|in total|takes? the (?:number|total)|brings? the (?:number|total)|to date)\b/iu;

/** Of these a text needs not say that they are all. */
export const whole: ReadonlySet<string> = new Set([
  "storeys",
  "crew",
  "cast",
  "attempts",
  "rooms",
  "seats",
  "pages",
  "platforms",
]);

/** Verbs by which a thing has its parts: "**rises** to 52 floors", "**there are** 31 sailors". In dictionary form. */
export const having: ReadonlySet<string> = new Set(
  "have carry rise reach boast comprise be consist hold seat feature".split(" "),
);

/** That a number is one of attempts, or of those behind the first. */
export const tryingWord = /\b(?:retr(?:y|ies|ied|ying)|tr(?:y|ies|ied|ying)|attempts?|goes)\b/iu;
export const retryingWord = /\b(?:retr(?:y|ies|ied|ying)|again)\b/iu;

/** Stretches of time, in days. */
export const periods: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30.4,
  quarter: 91.3,
  year: 365,
};

/** Small numbers in words. */
export const counts: readonly string[] = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
export const ordinals: readonly string[] = ["", "", "second", "third", "fourth", "fifth", "sixth"];

/** What lasts so long, words for one in a line, in dictionary form. */
export const lengthLines = `
works: restoration, refurbishment, renovation, work, repair, rebuilding, construction, restore, renovate, refurbish
talks: talk, negotiation
trial: trial
siege: siege, blockade
closure: closure
search: search, hunt
ban: ban, suspension
`;

/** Verbs of what is kept for a time, and of what is done with it then. */
export const keeping: ReadonlySet<string> = new Set("keep store retain save preserve".split(" "));
export const discarding: ReadonlySet<string> = new Set(
  "delete remove discard erase purge expire destroy drop".split(" "),
);

/** Open at all hours. */
export const allHours =
  /\b(?:(?:a)?round the clock|day and night|24 hours(?: a day)?|24\/7|at all hours|night and day)\b/iu;

/** What is done again and again, verbs for one thing in a line, in dictionary form. */
export const routineLines = `
descale, descaled
change, replace, renew, swap
clean, wash, rinse, wipe
meet, gather, convene, assemble, come together, get together
publish, appear, issue, print, release
run, sail, fly, leave, depart
check, inspect, service, examine
water
feed
take, swallow
oil, lubricate, grease
back up
collect, empty
pay
visit
hold
update, refresh, poll
`;

/** Of these it is who does them that has a rhythm. In dictionary form. */
export const meetingVerbs: ReadonlySet<string> = new Set(
  "meet gather convene assemble come get appear run sail fly leave".split(" "),
);

/** Open at some hours: "from 8 am to 8 pm". */
export const someHours =
  /\b\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\.?|o['’]clock)?(?: in the morning)? ?(?:to|and|until|till|–|-) ?\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\b|at night|in the evening)/iu;

/** That hours are those of opening. */
export const isOpen = /\b(?:open|opens|opening hours|staffed|you can (?:get|buy)|customers? can)\b/iu;

/** Words behind a count by which it is that of one place, and not of all: "12 shops **in** Orva". */
export const placing: ReadonlySet<string> = new Set("in at across abroad there".split(" "));

/** Lengths that tell a stretch of time, and not how long something took: "the **last** two years". */
export const stretching = /^(?:the )?(?:last|past|next|first|coming)\b/u;

/** Verbs of what takes so long. In dictionary form. */
export const takingTime: ReadonlySet<string> = new Set("take last".split(" "));

/** Verbs of a place that has opening hours. In dictionary form. */
export const opening: ReadonlySet<string> = new Set("be open stay".split(" "));
