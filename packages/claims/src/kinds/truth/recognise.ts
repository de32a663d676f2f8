import type { Token } from "../../model/sentence.js";
import type { Candidate, KindContext } from "../kind.js";

export interface TruthParts {
  readonly holds: boolean;
}

/** Words that only say that something is so: "it happened", "it took place", "it never happened", "it did not take place". */
export function recognise({ sentences }: KindContext): readonly Candidate<TruthParts>[] {
  return sentences.flatMap(({ tokens }) => tokens.flatMap((token, at) => readTruth(tokens, token, at) ?? []));
}

const denials: ReadonlySet<string> = new Set(["not", "n't", "n’t", "never"]);

function readTruth(tokens: readonly Token[], pronoun: Token, at: number): Candidate<TruthParts> | null {
  if (pronoun.lower !== "it" && pronoun.lower !== "this" && pronoun.lower !== "that") return null;
  const did = tokens[at + 1]?.lower === "did";
  const denial = tokens[did ? at + 2 : at + 1];
  const isDenied = denials.has(denial?.lower ?? "");
  if (did && !isDenied) return null;
  const verbAt = at + 1 + (did ? 1 : 0) + (isDenied ? 1 : 0);
  const verb = tokens[verbAt];
  const last =
    verb?.lemma === "happen"
      ? verb
      : verb?.lemma === "take" && tokens[verbAt + 1]?.lower === "place"
        ? tokens[verbAt + 1]
        : undefined;
  if (last === undefined) return null;
  return { start: pronoun.start, end: last.end, recogniser: "truth/happened", parts: { holds: !isDenied } };
}
