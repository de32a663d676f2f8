import { isCountry } from "@gainsay/claims";
import { bodiesOfMany, linking, rankWords, tasks } from "./generic-names.en.js";

/**
 * Whether a name is one that every state, or every house, has a body for: "the National Assembly", "Ministry of Finance", "Supreme Court". That
 * two texts have it in common is no sign that they tell of one thing, unless they are known to tell of one happening.
 */
export function isGenericName(name: string): boolean {
  const words = name
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word) => !linking.has(word));
  return (
    words.some(isBody) &&
    words.every((word) => isBody(word) || rankWords.has(word) || tasks.has(word)) &&
    !isCountry(name)
  );
}

function isBody(word: string): boolean {
  return bodiesOfMany.has(word) || bodiesOfMany.has(word.replace(/ies$/u, "y").replace(/(?<=[^s])s$/u, ""));
}
