import { standingOf } from "../sentences/standing.js";
import type { UnitSentence } from "../sentences/unit.js";
import { loneArgument } from "./lone-argument.js";
import type { Proposition } from "./proposition.js";
import { gainsAndLosses, tellingVerbs } from "./relations.en.js";

/** "reported a **loss** of 3 million": what a noun says that a verb only brings up, as the verb of that noun says it. */
export function saidByNoun(told: Proposition): readonly Proposition[] {
  if (!tellingVerbs.has(told.predicate)) return [];
  return told.patients.flatMap(({ head }) => {
    const predicate = gainsAndLosses.get(head.lemma);
    const amounts = told.behind.filter(({ value }) => value?.kind === "quantity").map(loneArgument);
    return predicate === undefined || amounts.length === 0
      ? []
      : [{ ...told, verb: head, predicate, patients: amounts, others: [] }];
  });
}

/** "Nordfly**'s 19 members**": as "Nordfly has 19 members". */
export function countsOfHolders(sentence: UnitSentence): readonly Proposition[] {
  const { units } = sentence;
  return units.flatMap((holder, at) => {
    const [mark, count, noun] = units.slice(at + 1, at + 4);
    const isHolder = holder.sort === "name" || holder.pos === "PROPN";
    const isCounted = count?.sort === "value" && noun?.pos === "NOUN";
    if (!isHolder || !isCounted || mark === undefined || !/^['’]s?$/u.test(mark.text)) return [];
    return [
      {
        sentence,
        verb: noun,
        predicate: "have",
        passive: false,
        tense: "present",
        agents: [loneArgument(holder)],
        patients: [{ start: count.start, end: noun.end, units: [count, noun], head: noun }],
        others: [],
        group: [],
        before: [],
        behind: [],
        standing: standingOf(sentence, noun),
      },
    ];
  });
}
