/**
 * Where something is heading, a line each: its name, then what says it by verbs (with their particles, in dictionary form), by adjectives
 * before a noun, and by nouns that "in" or "of" follows.
 */
export const trendLines = `
easing: ease, ease off, abate, subside, die down, decline, decrease, dwindle, wane, fall, drop, diminish, lessen, recede, scale back, scale down, reduce, cut back, let up, shrink, cool, halt, stop, cease, end | dwindling, declining, waning, falling, shrinking, decreasing, diminishing, easing, fading | decline, drop, decrease, reduction, fall, lull, easing, end, halt
lasting: continue, persist, go on, drag on, carry on, rage, rage on, keep up | persistent, continuing, continued, unrelenting, relentless, unabated, incessant, sustained |
mounting: intensify, escalate, mount, increase, step up, rise, grow, surge, soar, worsen, expand, ramp up, heighten, flare up, spread | mounting, growing, rising, increasing, intensifying, escalating, intensified, worsening, spiralling, spiraling | increase, rise, surge, escalation, intensification, upsurge, growth, spike
`;

/** Trends that may hold together. */
export const harmonious: readonly string[] = ["lasting", "mounting"];

/** What has a trend, words for one thing in a line, in dictionary form. */
export const trendTopics = `
attack, airstrike, strike, raid, bombardment, bombing, shelling, air raid, assault, aggression
fighting, fight, clash, hostilities, hostility, violence, battle, combat, war
tension, tensions, unrest
protest, demonstration, rally
price, cost
rent
inflation
unemployment, joblessness
support, popularity, approval
crime, murder, robbery, theft
sale, revenue, turnover
profit, earnings
export
import
demand
output, production
infection, case
wind, storm
flood, floodwater, water
population
`;

/** Words before a noun of the trend or of the deed: "**no sign of** abating" denies it. */
export const noSign = /\b(?:no|little|few|without)\s+(?:signs?|let-?up|hint)\b/iu;

/** Verbs between what is heading somewhere and the word that tells where: "attacks **show** no sign of abating". In dictionary form. */
export const linking: ReadonlySet<string> = new Set("appear begin continue keep seem show start".split(" "));
