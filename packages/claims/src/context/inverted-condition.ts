import type { Token } from "../model/sentence.js";
import type { Match } from "./complements.js";
import { clauseEnd, isNominal } from "./reach.js";
import { conditionOpeners, outcomeModals, type ContextTrigger } from "./triggers.en.js";

const supposed: ContextTrigger = {
  lemmas: [],
  effects: ["conditional"],
  reach: "clause",
  denied: "affirmed",
  condition: true,
};

/** Words a subject may have. */
const longestSubject = 12;

/**
 * Conditions without an "if": "**Had the treaty been** ratified, the war would have ended", "would have sunk **had it** sailed", "**Should** the
 * dam fail, sirens sound". Questions have the same order and are none.
 */
export function findInvertedConditions(tokens: readonly Token[]): readonly Match[] {
  const found: Match[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !conditionOpeners.has(token.lower) || !opensClause(tokens, at)) continue;
    const verb = verbBehindSubject(tokens, at);
    if (verb === null || isQuestion(tokens, at)) continue;
    found.push({
      first: at,
      end: at + 1,
      trigger: supposed,
      from: at + 1,
      to: conditionEnd(tokens, at, verb),
    });
  }
  return found;
}

/**
 * At the start of a sentence; elsewhere only beside what would follow, for "the mayor, who left, **had the room** searched" looks the same:
 * "would have ended **had they** signed".
 */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || (at === 1 && before.pos === "PUNCT")) return true;
  return tokens.some(({ lower }) => outcomeModals.has(lower));
}

function opensSubject(token: Token | undefined): boolean {
  return token?.pos === "DET" || token?.pos === "PRON" || isNominal(token);
}

/** The verb form that the auxiliary at `at` asks for, behind a subject: "had … **been**", "were … **to**", "should … **fail**". */
function verbBehindSubject(tokens: readonly Token[], at: number): number | null {
  const opener = tokens[at]?.lower;
  if (!opensSubject(tokens[at + 1])) return null;
  for (let index = at + 2; index < Math.min(tokens.length, at + longestSubject); index++) {
    const token = tokens[index];
    // "Had the dam burst**,** …": whatever the verb was taken for.
    if (opener === "had" && at === 0 && token?.text === "," && index > at + 2) return index - 1;
    if (token === undefined || token.pos === "PUNCT" || token.pos === "CCONJ" || token.pos === "SCONJ")
      return null;
    const { pos, form, lower } = token;
    if (opener === "were" && lower === "to") return index;
    const isVerbal = pos === "VERB" || pos === "AUX";
    if (opener === "should" && (isBare(token) || (pos === "NOUN" && closes(tokens[index + 1])))) return index;
    // "had the team **won**" is as often taken for a past tense.
    if (opener === "had" && isVerbal && (form === "participle" || form === "past")) return index;
    if (opener === "were" && (isVerbal || pos === "ADJ") && form !== "base") return index;
    if (isVerbal) return null;
  }
  return null;
}

function isBare({ pos, form, lower }: Token): boolean {
  return (pos === "VERB" && form === "base") || (pos === "AUX" && (lower === "be" || lower === "have"));
}

/** "Should the dam **fail**, …", read as a noun. */
function closes(token: Token | undefined): boolean {
  return token === undefined || token.pos === "PUNCT" || token.pos === "ADP";
}

function isQuestion(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at).some(({ text }) => text.includes("?"));
}

/** The comma behind the verb, or the end of the clause. */
function conditionEnd(tokens: readonly Token[], at: number, verb: number): number {
  const comma = tokens.findIndex(({ text }, index) => index > verb && text === ",");
  const end = Math.max(clauseEnd(tokens, at + 1), verb + 1);
  return comma < 0 ? end : Math.min(comma, end);
}
