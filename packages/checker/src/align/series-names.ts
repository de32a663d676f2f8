import type { Lead } from "./leads.js";

/** A series has so many texts … */
const fewestOfSeries = 3;
/** … of most of which two have at most this share of their names in common: each is about something else. */
const mostInCommon = 0.5;

/**
 * The names that stand in the leads of a series of texts, each of which is about something else: who gives notice of stakes, the court of
 * a list of cases, the league of many matches. That two texts have one in common is no sign that they are about one thing. Reports of
 * one happening have most of their names in common.
 */
export function seriesNames(leads: Iterable<Lead>): ReadonlySet<string> {
  const holders = new Map<string, Lead[]>();
  for (const lead of leads) {
    for (const name of lead.names) {
      const of = holders.get(name);
      if (of === undefined) holders.set(name, [lead]);
      else of.push(lead);
    }
  }
  return new Set([...holders].flatMap(([name, of]) => (isSeries(of) ? name : [])));
}

/** Of many texts, so many show whether they are a series. */
const enoughTexts = 40;

function isSeries(leads: readonly Lead[]): boolean {
  if (leads.length < fewestOfSeries) return false;
  const some = leads.slice(0, enoughTexts);
  const pairs = some.flatMap((one, index) =>
    some.slice(index + 1).map((other) => isEachOfItsOwn(one, other)),
  );
  return pairs.filter(Boolean).length * 2 > pairs.length;
}

/** Whether each of two texts begins with names that the other does not, and with more of them than both do. */
function isEachOfItsOwn({ names: a }: Lead, { names: b }: Lead): boolean {
  const common = [...a].filter((name) => b.has(name)).length;
  return common < mostInCommon * Math.min(a.size, b.size);
}
