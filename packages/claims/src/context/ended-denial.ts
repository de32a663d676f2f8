import type { Token } from "../model/sentence.js";
import { contrasts, firstly, lengths, relenting } from "./endings.en.js";
import type { ContextTrigger } from "./triggers.en.js";

/**
 * Whether a sentence tells of its own denial that it came to an end: "had **long** refused to sign, **but did** so on Tuesday", "refused **at
 * first**", "had not signed **before Tuesday**". `first` and `end` are the trigger's tokens. Then it neither happened nor did not, for all that
 * the denial says.
 */
export function isEnded(
  tokens: readonly Token[],
  { first, end, trigger }: { readonly first: number; readonly end: number; readonly trigger: ContextTrigger },
): boolean {
  if (!trigger.effects.includes("negated") || trigger.reach === "word" || trigger.reach === "noun")
    return false;
  const [before, behind] = [clauseBefore(tokens, first), tokens.slice(end)];
  return isAtFirst([...before, ...clauseBehind(behind)]) || isOfThen(before, behind) || turnsOut(behind);
}

/** "**at first**", "**initially**" */
function isAtFirst(clause: readonly Token[]): boolean {
  return clause.some(
    ({ lower }, at) => firstly.has(lower) || (lower === "at" && clause[at + 1]?.lower === "first"),
  );
}

/** "**had long** refused", "**had** refused **for weeks**", "**until Tuesday** it refused", "had not signed **before Tuesday**" */
function isOfThen(before: readonly Token[], behind: readonly Token[]): boolean {
  if (before.some(({ lower }) => lower === "until" || lower === "till")) return true;
  if (!before.some(({ lower }) => lower === "had")) return false;
  const clause = [...before, ...clauseBehind(behind)];
  return (
    clause.some(({ lower }) => lower === "before" || lower === "until") ||
    // "its **long** routes had not" are no length of time.
    clause.some(({ lower }, at) => lower === "long" && clause[at - 1]?.lower === "had") ||
    clause.some(({ lower }, at) => lower === "for" && clause.slice(at + 1, at + 3).some(isLength))
  );
}

function isLength({ lower }: Token): boolean {
  return lengths.has(lower);
}

/** So many words behind "but" tell what came of it. */
const reach = 5;

/** "**but** it **did** so on Tuesday", "**but finally** signed"; not "but did not say why". */
function turnsOut(behind: readonly Token[]): boolean {
  return behind.some(
    (token, at) =>
      contrasts.has(token.lower) &&
      behind.slice(at + 1, at + 1 + reach).some(({ lower, lemma }, index, words) => {
        const next = words[index + 1];
        return (
          relenting.has(lower) ||
          (lemma === "do" && !/^(?:not|n['’]t)$/u.test(next?.lower ?? "") && next?.pos !== "VERB")
        );
      }),
  );
}

function clauseBefore(tokens: readonly Token[], first: number): readonly Token[] {
  const from = tokens.slice(0, first).findLastIndex(({ text }) => /^[;:.]$/u.test(text));
  return tokens.slice(from + 1, first);
}

function clauseBehind(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ text, lower }) => /^[,;:.]$/u.test(text) || contrasts.has(lower));
  return end < 0 ? tokens : tokens.slice(0, end);
}
