const words = (list: string): ReadonlySet<string> => new Set(list.split(", "));

/** What holds from a day on: "the **ban** takes effect on 1 July". */
export const holding = words(
  "law, ban, rule, regulation, act, ceasefire, truce, tariff, duty, tax, levy, curfew, sanction, embargo, order, treaty, measure, restriction, lockdown, requirement, fee, limit, moratorium, strike, walkout, boycott",
);

/** How it is said that it holds: "**takes effect**", "**comes into force**". */
export const takingEffect: readonly (readonly [verb: string, word: string])[] = [
  ["take", "effect"],
  ["come", "force"],
  ["come", "effect"],
  ["enter", "force"],
  ["go", "effect"],
  ["be", "force"],
];

/** The same in one word, and nothing more. */
export const starting = words("start, begin, apply, commence");

/** Verbs of what is not to be: "smoking will be **banned** from 1 July". */
export const banning = words("ban, outlaw, prohibit, forbid");

/** Words before the day. */
export const sinceWhen = words("from, on, since, as of, in");
