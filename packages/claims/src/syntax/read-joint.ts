import type { Token } from "../model/sentence.js";
import { prepositions, relativePronouns, subordinators } from "./lexicon.en.js";
import type { Joint } from "./phrase.js";

/** Reads the one token at `at` as what joins two phrases. */
export function readJoint(tokens: readonly Token[], at: number): Joint | null {
  const token = tokens[at];
  if (token === undefined) return null;
  return { type: jointType(token, tokens, at), start: token.start, end: token.end, token };
}

/** Longer words are spared the look at what marks there are. */
const longestQuotationMark = 2;

function jointType(token: Token, tokens: readonly Token[], at: number): Joint["type"] {
  const { lower } = token;
  if (lower === ",") return "comma";
  if (token.text.length <= longestQuotationMark && /^(?:["“”„«»]|``|'')$/.test(token.text))
    return "quotation";
  if (token.pos === "CCONJ") return "coordinator";
  if (lower === "that" && (token.pos === "SCONJ" || !isRelativeThat(tokens, at))) return "subordinator";
  if (relativePronouns.has(lower)) return "relative";
  const subordinates = subordinators.has(lower);
  if (prepositions.has(lower))
    return subordinates && opensClause(tokens, at) ? "subordinator" : "preposition";
  if (subordinates) return "subordinator";
  return token.pos === "PUNCT" ? "mark" : "other";
}

/** "the group **that** controls", not "said **that** the group". */
function isRelativeThat(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  return previous !== undefined && (previous.pos === "NOUN" || previous.pos === "PROPN");
}

/** Whether a finite verb follows before the next mark: "after the war **ended**", not "after the war,". */
function opensClause(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index < Math.min(tokens.length, at + 12); index++) {
    const token = tokens[index];
    if (token === undefined || token.pos === "PUNCT" || prepositions.has(token.lower)) return false;
    if (token.pos === "AUX" || (token.pos === "VERB" && index > at + 1 && !token.lower.endsWith("ing"))) {
      return tokens[index - 1]?.pos !== "DET";
    }
  }
  return false;
}
