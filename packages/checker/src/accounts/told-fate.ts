import type { StatusValue } from "@gainsay/claims";
import { isNamed, isStated } from "../propositions/match.js";
import { propositionsOf, type Argument, type Proposition } from "../propositions/proposition.js";
import type { Unit, UnitSentence } from "../restatements/unit.js";
import { possessivePronouns } from "../restatements/words.en.js";
import { fateLines, meanwhile, ofGroups, ofPart } from "./fates.en.js";
import { looksBack } from "./told-figure.js";
import { elsewhere } from "./words.en.js";

/** What a sentence says became of somebody or something. */
export interface ToldFate {
  readonly sentence: UnitSentence;
  /** The words that tell it. */
  readonly unit: Pick<Unit, "start" | "end" | "text">;
  readonly value: StatusValue;
  /** Whom or what it befell. */
  readonly whom: Argument;
}

const fates = readFates();

/** The fates that a sentence tells as facts, of one each. */
export function fatesIn(sentence: UnitSentence): readonly ToldFate[] {
  if (elsewhere.test(sentence.told.record.text) || looksBack(sentence)) return [];
  return propositionsOf(sentence).flatMap((told) => {
    // "had pleaded guilty" was before.
    if (!isStated(told) || told.group.some(({ lower }) => lower === "had")) return [];
    const { agents, patients, passive, predicate, verb } = told;
    if (passive) return fatesOf(told, `be ${verb.lower}`, patients);
    const isDoneTo = predicate !== "be" && patients.length > 0;
    return [
      ...fatesOf(told, predicate, agents),
      ...(isDoneTo
        ? [...fatesOf(told, `be ${verb.lower}`, patients), ...fatesOf(told, doneBy(told), patients)]
        : []),
    ];
  });
}

/** "a **gas leak caused** the fire": as "was caused by a gas leak" tells it. */
function doneBy({ verb, agents }: Proposition): string {
  const words = agents[0]?.units.filter(({ lower }) => !meanwhile.has(lower)).map(({ lower }) => lower) ?? [];
  return ["be", verb.lower, "by", ...words].join(" ");
}

/** So many words behind a verb belong to what it tells. */
const mostBehind = 3;

function fatesOf(told: Proposition, verb: string, whom: readonly Argument[]): readonly ToldFate[] {
  const { sentence, standing } = told;
  const behind = told.behind.filter(({ lower }) => !meanwhile.has(lower));
  for (let count = mostBehind; count >= 0; count -= 1) {
    const words = behind.slice(0, count);
    const phrase = [verb, ...words.map(({ lower }) => lower)].join(" ");
    const isDenied = standing.negated && !phrase.includes(" not ");
    const found = (isDenied ? fates.get(`not ${phrase}`) : undefined) ?? fates.get(phrase);
    if (found === undefined) continue;
    const [start, end] = [told.verb.start, words.at(-1)?.end ?? told.verb.end];
    const text = sentence.plain.text.slice(start, end);
    return found.flatMap(({ scale, pole }) =>
      whom
        .filter((one) => isOne(one) || (ofGroups.has(scale) && isGroup(one)))
        .map((one) => ({
          sentence,
          unit: { start, end, text },
          value: {
            kind: "status",
            scale,
            pole: isDenied && !fates.has(`not ${phrase}`) ? denied(pole) : pole,
            word: phrase,
          },
          whom: one,
        })),
    );
  }
  return [];
}

/** The pole of what is told not to be so. */
export function denied(pole: string): string {
  return `not ${pole}`;
}

/** "the talks", "the four engineers" */
function isGroup({ head, units }: Argument): boolean {
  return head.lower !== head.lemma && !units.some(({ lower }) => ofPart.has(lower));
}

/** "Ivo Brandt", "the driver": one that a report can name again, not "a man" or "two women". */
function isOne(argument: Argument): boolean {
  const { head, units } = argument;
  if (isNamed(argument)) return true;
  const opener = units[0]?.lower ?? "";
  return (opener === "the" || possessivePronouns.has(opener)) && head.lower === head.lemma;
}

interface Fate {
  readonly scale: string;
  readonly pole: string;
}

function readFates(): ReadonlyMap<string, readonly Fate[]> {
  const found = new Map<string, Fate[]>();
  for (const line of fateLines.trim().split("\n")) {
    const [scale = "", poles = ""] = line.split(":");
    for (const words of poles.split("|").map((pole) => pole.split(",").map((word) => word.trim())))
      for (const wording of words) {
        const key = wording
          .split(" ")
          .filter((word) => !meanwhile.has(word))
          .join(" ");
        found.set(key, [...(found.get(key) ?? []), { scale, pole: words[0] ?? "" }]);
      }
  }
  return found;
}
