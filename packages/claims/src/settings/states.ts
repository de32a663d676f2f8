import type { Span } from "../model/span.js";
import type { Line } from "./line.js";
import { falseWords, states, trueWords, type State } from "./words.en.js";

/** A state that a line says something is in. */
export interface StateTold extends Pick<State, "id" | "pole"> {
  readonly mention: Span;
}

const patterns = states.map(({ id, pole, words }) => ({
  id,
  pole,
  // Behind it nothing that it depends on: "required for IPv6", "required to sign in".
  told: new RegExp(
    `(?:\\b(?:is|are)\\s+(?:always\\s+)?|\\(|^)(${words})(?=\\s*(?:[.;:,)]|$|(?:and|but)\\b))(?!,?\\s+(?:if|when|unless|only|except|for|in|on|with)\\b)`,
    "giu",
  ),
  label: new RegExp(`^(?:${words})\\??$`, "iu"),
}));

/**
 * The states that a line gives: "`--token` is **required**", "Names are **not case-sensitive**", "yes" in a cell under "Required". `text` is
 * that of the document.
 */
export function statesIn(line: Line, text: string): readonly StateTold[] {
  const { start, end } = line.sentence;
  const source = text.slice(start, end);
  const labelled = labelledState(line, source);
  if (labelled !== null) return [labelled];
  return patterns
    .flatMap(({ id, pole, told }) =>
      [...source.matchAll(told)].map(({ 0: whole, 1: words = "", index }) => {
        const from = start + index + whole.length - words.length;
        return { id, pole, mention: { start: from, end: from + words.length } };
      }),
    )
    .toSorted((a, b) => a.mention.start - b.mention.start);
}

/** "yes" in a cell under "Required"; "no" there is the other state. */
function labelledState({ words, sentence }: Line, source: string): StateTold | null {
  const said = source.toLowerCase();
  const isTrue = trueWords.has(said);
  if (!isTrue && !falseWords.has(said)) return null;
  const label = words.findLast(({ start }) => start < sentence.start || start >= sentence.end);
  const named = label === undefined ? undefined : patterns.find((state) => state.label.test(label.lower));
  if (named === undefined) return null;
  const state = isTrue ? named : patterns.find(({ id, pole }) => id === named.id && pole !== named.pole);
  return state === undefined
    ? null
    : { id: state.id, pole: state.pole, mention: { start: sentence.start, end: sentence.end } };
}
