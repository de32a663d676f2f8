import type { ValueMention } from "../kinds/index.js";
import type { NounPhrase } from "../syntax/phrase.js";
import { bindCount, bindToll } from "./bind-count.js";
import { bindDate } from "./bind-date.js";
import { bindDuration } from "./bind-duration.js";
import { bindAmount, bindMagnitude, bindPopulation } from "./bind-property.js";
import { answer, type Binding, type Clauses } from "./binding.js";

/** Binds every value of a sentence to what it is said of. Declines where more than one reading is as good. */
export function bind(clauses: Clauses): readonly Binding[] {
  return clauses.phrases.flatMap((phrase, at) => {
    if (phrase.type === "value") {
      const bound =
        phrase.mention.value.kind === "date"
          ? bindDate(clauses, phrase, at)
          : bindDuration(clauses, phrase, at);
      return bound === null ? [] : [bound];
    }
    if (phrase.type !== "noun") return [];
    return phrase.values.flatMap((mention) => bindWithin(clauses, phrase, at, mention));
  });
}

/** A value inside a noun phrase: "**six** rifles", "the **five-hour** meeting". */
function bindWithin(
  clauses: Clauses,
  phrase: NounPhrase,
  at: number,
  mention: ValueMention,
): readonly Binding[] {
  const { value } = mention;
  if (value.kind !== "quantity") return some(bindPremodifier(clauses, phrase, at, mention));
  switch (value.dimension) {
    case "count": {
      const special = bindToll(clauses, phrase, at, mention) ?? bindPopulation(clauses, phrase, at, mention);
      return special === null ? bindCount(clauses, phrase, at, mention) : [special];
    }
    case "magnitude":
      return some(bindMagnitude(clauses, phrase, at, mention));
    case "percent":
    case "money":
      return some(bindAmount(clauses, phrase, at, mention));
    default:
      return [];
  }
}

/** "the **nearly 14-year** civil war", "the **five-hour** meeting", "the **1967** war". */
function bindPremodifier(
  clauses: Clauses,
  phrase: NounPhrase,
  at: number,
  mention: ValueMention,
): Binding | null {
  const predication = clauses.predications.get(at);
  if (predication?.form !== "noun" || mention.end > phrase.head.start) return null;
  if (phrase.possessor !== null && mention.end <= phrase.possessor.end) return null;
  if (mention.value.kind === "duration")
    return answer(clauses, predication, mention, "howLong", "duration/premodifier");
  if (mention.value.kind === "date" && mention.value.type === "DATE")
    return answer(clauses, predication, mention, "when", "date/premodifier");
  return null;
}

function some(binding: Binding | null): readonly Binding[] {
  return binding === null ? [] : [binding];
}
