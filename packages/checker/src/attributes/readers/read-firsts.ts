import { isFact } from "../../sentences/standing.js";
import { isContent, isNameWord, type Unit, type UnitSentence } from "../../sentences/unit.js";
import type { Attribute } from "../attribute.js";
import { nameAt, nameIn } from "../phrases/name-units.js";
import { isVerb, subjectOf } from "../phrases/noun-phrase.js";
import { oneOfSeveral } from "./names.en.js";

/** With more words between, "to" does not go with the noun. */
const mostWords = 4;

/** Who was the first to do what: "**Rena Malik** was the first person to climb Mount Arvan", "The first person to climb it was **Josef Stolz**". */
export function readFirsts(sentence: UnitSentence): readonly Attribute[] {
  const { plain, units } = sentence;
  if (units.some(({ lower }) => oneOfSeveral.has(lower))) return [];
  return units.flatMap((first, at) => {
    if (first.lower !== "first" || !isFact(sentence, first)) return [];
    const to = units.findIndex(({ lower }, index) => index > at && lower === "to");
    const nouns = units.slice(at + 1, to);
    const start = units.findIndex((unit, index) => index > to && isNameWord(unit));
    const thing = to < 0 || start < 0 ? null : nameAt(plain, units, start);
    const deed = units.slice(to + 1, start);
    const isPlain = nouns.length > 0 && nouns.length <= mostWords && nouns.every(isContent) && isVerbal(deed);
    if (thing === null || !isPlain) return [];
    const unit = behindCopula(sentence, thing.end) ?? beforeCopula(sentence, at);
    return unit === null
      ? []
      : [
          {
            sentence,
            id: `first ${nouns.map(({ lower }) => lower).join(" ")}`,
            owner: thing.words,
            about: deed.filter(isContent),
            unit,
            asOf: null,
          },
        ];
  });
}

function isVerbal(deed: readonly Unit[]): boolean {
  return deed.length > 0 && deed.length <= mostWords && !deed.some(({ sort }) => sort === "mark");
}

/** "… **was** the teacher **Anna Roth**" */
function behindCopula({ plain, units }: UnitSentence, at: number): Unit | null {
  return units[at]?.lemma === "be" ? (nameAt(plain, units, at + 1)?.unit ?? null) : null;
}

/** "**Anna Roth** became the …" */
function beforeCopula({ plain, units }: UnitSentence, at: number): Unit | null {
  const verb = units.slice(0, at).findLastIndex(isVerb);
  const between = units.slice(verb + 1, at);
  const isCopula = /^(?:be|become)$/u.test(units[verb]?.lemma ?? "");
  if (!isCopula || !between.every(({ pos }) => pos === "DET" || pos === "ADV")) return null;
  const [part, ...others] = subjectOf(units, verb);
  return part === undefined || others.length > 0 ? null : nameIn(plain, part.units);
}
