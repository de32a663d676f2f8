/** No front matter or claim file that a person or a program writes nests deeper. */
const deepest = 100;

/**
 * Whether a text nests brackets, YAML list marks or indents deeper than any honest file. Readers that call themselves for every level
 * exhaust the stack on such a text, and where that happens inside the compiler of a regular expression the whole process ends; so this
 * is asked before they start. One pass; brackets in strings count too, which does no harm.
 */
export function nestsTooDeeply(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === "[" || character === "{") depth += 1;
    else if (character === "]" || character === "}") depth -= 1;
    if (depth > deepest) return true;
  }
  return text.split("\n").some(opensTooMuch);
}

/** "- - - a", "? ? ? a" and deep indents open a level each. */
function opensTooMuch(line: string): boolean {
  const opening = /^[\s?:-]*/u.exec(line)?.[0] ?? "";
  return opening.length > 4 * deepest || opening.replace(/[^?:-]/gu, "").length > deepest;
}
